package system

import (
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A signal comes while the disk is slow: the record is written and not yet safe.
func TestASignalInTheMiddleOfASaveLeavesAWholeJournal(t *testing.T) {
	advice := newHome(t).run(unsaved()...).stdout
	for sig, want := range map[syscall.Signal]int{syscall.SIGHUP: 129, syscall.SIGINT: 130, syscall.SIGTERM: 143} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			h := saved(t)
			there, _ := h.traced(append(paths(h.journal()), "-e", "inject=fsync:delay_enter=1000000")...)
			r := there.interrupted(sig, triage)
			if r.status != want || r.stdout != advice || r.acknowledged() {
				t.Errorf("status %d, want %d; advice %d bytes, want %d; stderr: %s", r.status, want, len(r.stdout), len(advice), r.stderr)
			}
			n := len(h.sound())
			if n != 1 && n != 2 {
				t.Errorf("%d records", n)
			}
			h.keeps(triage)
			if got := len(h.sound()); got != n+1 {
				t.Errorf("the save after it: %d records, want %d", got, n+1)
			}
		})
	}
}

// interrupted sends a signal once the second record is written and not yet safe.
func (h *home) interrupted(sig syscall.Signal, args []string) ended {
	h.Helper()
	before := len(h.bytes())
	cmd, stdout, stderr := h.command(args...)
	if err := cmd.Start(); err != nil {
		h.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); len(h.bytes()) == before; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			h.Fatal("nothing was written")
		}
	}
	pid := h.holder()
	if err := syscall.Kill(pid, sig); err != nil {
		h.Fatal(err)
	}
	h.ran(cmd.Wait())
	return ended{stdout.String(), stderr.String(), status(cmd.ProcessState)}
}

// holder is the process that says in the lock file that it saves.
func (h *home) holder() int {
	h.Helper()
	note, err := os.ReadFile(h.lock())
	pid, e := strconv.Atoi(strings.TrimSpace(string(note)))
	if err != nil || e != nil {
		h.Fatalf("the lock file says %q, %v", note, err)
	}
	return pid
}
