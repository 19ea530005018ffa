package system

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const (
	firstDay  = "2026-11-22T09:00:00Z"
	secondDay = "2026-11-23T09:00:00Z"
	sixthDay  = "2026-11-27T09:00:00Z"
	weekAfter = "2026-12-04T09:00:00Z"
)

// home is a home folder, and how the program is run there.
type home struct {
	*testing.T
	dir  string
	env  []string            // its whole environment
	as   *syscall.Credential // nil: whoever runs the tests
	with []string            // the command that runs the program, such as strace
}

func newHome(t *testing.T) *home {
	t.Helper()
	dir, err := folder()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return &home{T: t, dir: dir, env: []string{"HOME=" + dir}}
}

// saved is a home in which an episode is open.
func saved(t *testing.T) *home {
	t.Helper()
	h := newHome(t)
	h.keeps(triage)
	return h
}

func (h *home) data() string    { return filepath.Join(h.dir, ".local/share/backspasm") }
func (h *home) state() string   { return filepath.Join(h.dir, ".local/state/backspasm") }
func (h *home) journal() string { return filepath.Join(h.data(), "journal.ndjson") }
func (h *home) lock() string    { return filepath.Join(h.state(), "lock") }

// ended is how a run ended. The status of one that a signal ended is that of a
// shell.
type ended struct {
	stdout, stderr string
	status         int
}

func (h *home) run(args ...string) ended {
	h.Helper()
	cmd, stdout, stderr := h.command(args...)
	h.ran(cmd.Run())
	return ended{stdout.String(), stderr.String(), status(cmd.ProcessState)}
}

func (h *home) command(args ...string) (cmd *exec.Cmd, stdout, stderr *bytes.Buffer) {
	args = append(append(h.with[:len(h.with):len(h.with)], binary), args...)
	cmd = exec.Command(args[0], args[1:]...)
	stdout, stderr = new(bytes.Buffer), new(bytes.Buffer)
	cmd.Stdout, cmd.Stderr, cmd.Env = stdout, stderr, append([]string{"PATH=" + os.Getenv("PATH")}, h.env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: h.as}
	return cmd, stdout, stderr
}

func status(p *os.ProcessState) int {
	if w := p.Sys().(syscall.WaitStatus); w.Signaled() {
		return 128 + int(w.Signal())
	}
	return p.ExitCode()
}

// keeps runs a command that must save, and returns its advice.
func (h *home) keeps(args []string) string {
	h.Helper()
	r := h.run(args...)
	if r.status != 0 || !r.acknowledged() {
		h.Fatalf("%s: status %d, stderr: %s", args[0], r.status, r.stderr)
	}
	return r.stdout
}

// acknowledged says that the person was told that the record is kept.
func (r ended) acknowledged() bool {
	return strings.Contains(r.stderr, "kept; the plan of each day") || strings.Contains(r.stderr, "kept, and the episode is closed")
}

// nobody is another user than root, whom modes do not stop.
func nobody() *syscall.Credential {
	if os.Geteuid() != 0 {
		return nil
	}
	return &syscall.Credential{Uid: 65534, Gid: 65534}
}

// runToFiles is run with both streams in files, which strace can watch.
func (h *home) runToFiles(args []string) ended {
	h.Helper()
	cmd, _, _ := h.command(args...)
	stdout, stderr := h.create("stdout"), h.create("stderr")
	cmd.Stdout, cmd.Stderr = stdout, stderr
	h.ran(cmd.Run())
	return ended{h.took(stdout), h.took(stderr), status(cmd.ProcessState)}
}

func (h *home) create(stream string) *os.File {
	h.Helper()
	file, err := os.Create(h.stream(stream))
	if err != nil {
		h.Fatal(err)
	}
	return file
}

// took closes a file and returns what was written to it.
func (h *home) took(file *os.File) string {
	h.Helper()
	file.Close()
	data, err := os.ReadFile(file.Name())
	if err != nil {
		h.Fatal(err)
	}
	return string(data)
}

// ran lets a program end as it likes, but it must have run.
func (h *home) ran(err error) {
	h.Helper()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		h.Fatal(err)
	}
}
