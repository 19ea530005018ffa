package system

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// fault is something that keeps the program from saving.
type fault struct {
	name  string
	make  func(*home) *home // breaks a home, and says how to run there
	reads bool              // a check-in meets it before it can give advice
}

// faults that cost the journal, whatever is saved.
var faults = []fault{
	{"a file size limit", limited, false},
	{"a read-only home", readOnly, false},
	{"a folder that is a file", fileForFolder, false},
	{"no home", func(h *home) *home { return h.in() }, true},
	{"an empty home", func(h *home) *home { return h.in("HOME=") }, true},
	{"a relative home", func(h *home) *home { return h.in("HOME=here") }, true},
	{"the root as home", func(h *home) *home {
		h.as = nobody()
		return h.in("HOME=/")
	}, true},
	injected("no file descriptor left for the journal", (*home).journal, "openat:error=EMFILE"),
	injected("no file descriptor left for the lock", (*home).lock, "openat:error=EMFILE"),
	injected("no lock", (*home).lock, "flock:error=ENOLCK"),
	injected("no space to write", (*home).journal, "write:error=ENOSPC"),
	injected("a disk that cannot write", (*home).journal, "write:error=EIO"),
	injected("a disk that cannot keep", (*home).journal, "fsync:error=EIO"),
	injected("a quota", (*home).journal, "write:error=EDQUOT"),
	injected("a network share that went stale", (*home).journal, "fstat:error=ESTALE"),
}

// in is this home with another environment.
func (h *home) in(env ...string) *home {
	copied := *h
	copied.env = env
	return &copied
}

// injected makes a system call on one file fail.
func injected(name string, file func(*home) string, inject string) fault {
	call, _, _ := strings.Cut(inject, ":")
	return fault{name, func(h *home) *home {
		there, _ := h.traced(append(paths(file(h)), "-e", "inject="+inject)...)
		return there
	}, call == "fstat" || strings.HasSuffix(name, "for the journal")}
}

// limited cannot make a file longer than 512 bytes, or 1024 where the shell
// counts so: less than a record.
func limited(h *home) *home {
	copied := *h
	copied.with = []string{"sh", "-c", `ulimit -f 1; exec "$@"`, "sh"}
	return &copied
}

// readOnly is a home whose owner may not write.
func readOnly(h *home) *home {
	h.as = nobody()
	h.each(func(name string, info os.FileInfo) error {
		if h.as != nil {
			if err := os.Chown(name, int(h.as.Uid), int(h.as.Gid)); err != nil {
				return err
			}
		}
		h.Cleanup(func() { _ = os.Chmod(name, info.Mode().Perm()) }) // to be removed
		return os.Chmod(name, info.Mode().Perm()&^0o222)
	})
	return h
}

// each visits all files and folders, those below first.
func (h *home) each(do func(string, os.FileInfo) error) {
	h.Helper()
	var names []string
	err := filepath.Walk(h.dir, func(name string, _ os.FileInfo, err error) error {
		names = append(names, name)
		return err
	})
	for i := len(names) - 1; err == nil && i >= 0; i-- {
		var info os.FileInfo
		if info, err = os.Stat(names[i]); err == nil {
			err = do(names[i], info)
		}
	}
	if err != nil {
		h.Fatal(err)
	}
}

// fileForFolder has a file where the folder of the lock should be.
func fileForFolder(h *home) *home {
	if err := os.RemoveAll(h.state()); err != nil {
		h.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(h.state()), 0o700); err != nil {
		h.Fatal(err)
	}
	if err := os.WriteFile(h.state(), nil, 0o600); err != nil {
		h.Fatal(err)
	}
	return h
}

func TestAFaultCostsTheJournalAndNotTheAdvice(t *testing.T) {
	advice := newHome(t).run(unsaved()...).stdout
	for _, f := range faults {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			h := f.make(newHome(t))
			h.T = t
			h.lost(h.run(triage...), advice)
			h.sound()
			if r := h.run(unsaved()...); r.status != 0 || r.stdout != advice || r.stderr != "" {
				t.Errorf("nothing to save: status %d, stderr: %s", r.status, r.stderr)
			}
		})
	}
}

// unsaved is a triage that keeps nothing.
func unsaved() []string { return triage[:len(triage)-1] }

// lost checks that a run gave its advice and said in one line that it is not kept.
func (h *home) lost(r ended, advice string) {
	h.Helper()
	if r.stdout != advice {
		h.Errorf("advice of %d bytes, without the fault %d", len(r.stdout), len(advice))
	}
	if said := strings.TrimSuffix(r.stderr, "\n"); !strings.Contains(said, "the result above stands, but it was not kept: ") || strings.Contains(said, "\n") {
		h.Errorf("the loss is told so: %q", r.stderr)
	}
	if r.status != 1 {
		h.Errorf("status %d", r.status)
	}
}

// A check-in reads the journal first. What it cannot read it cannot go on with;
// where only the save fails, it gives its advice.
func TestAFaultAtACheckInCostsTheJournalAndNotTheAdvice(t *testing.T) {
	advice := saved(t).keeps(checkin)
	for _, f := range faults {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			h := saved(t)
			if f.reads {
				f.make(h).refuses(checkin)
				return
			}
			before := h.bytes()
			h = f.make(h)
			h.T = t
			h.lost(h.run(checkin...), advice)
			if rest := h.sound(); len(rest) != 1 && !strings.HasPrefix(f.name, "a disk that cannot keep") {
				t.Errorf("%d records are there", len(rest))
			}
			if !strings.HasPrefix(string(h.bytes()), string(before)) {
				t.Error("the record before was changed")
			}
		})
	}
}

// refuses checks that a run says what is wrong, and gives no advice but the signs
// on which to call.
func (h *home) refuses(args []string) {
	h.Helper()
	r := h.run(args...)
	if (r.status != 1 && r.status != 2) || r.stdout != "" || !strings.HasPrefix(r.stderr, "backspasm: ") && !strings.HasPrefix(r.stderr, "backspasm could not finish, so it gives no advice.\nCall your emergency number") || r.acknowledged() {
		h.Errorf("status %d, stdout of %d bytes, stderr: %s", r.status, len(r.stdout), r.stderr)
	}
}

// Where the data folder of the specification is relative, it is as if not given.
func TestRelativeFoldersAreIgnored(t *testing.T) {
	h := newHome(t)
	h.env = append(h.env, "XDG_DATA_HOME=here", "XDG_STATE_HOME=./there", "XDG_CONFIG_HOME=../elsewhere")
	advice := newHome(t).run(unsaved()...).stdout
	if got := h.keeps(triage); got != advice {
		t.Errorf("advice of %d bytes, want %d", len(got), len(advice))
	}
	if n := len(h.sound()); n != 1 {
		t.Errorf("%d records", n)
	}
	for _, name := range []string{"here", "there", "../elsewhere"} {
		if _, err := os.Lstat(name); err == nil {
			t.Errorf("%s was made", name)
		}
	}
	h.env = h.env[1:] // no home either
	h.lost(h.run(triage...), advice)
}

func TestWithoutAHomeTheDaysAfterSayWhatToDo(t *testing.T) {
	for _, args := range [][]string{{"today"}, checkin, {"history"}, {"checkin", "--close"}} {
		h := newHome(t).in()
		r := h.run(args...)
		if r.status != 2 || r.stdout != "" || !strings.Contains(r.stderr, "no home folder") || !strings.Contains(r.stderr, "\nhint: ") {
			t.Errorf("%v: status %d, stdout %q, stderr: %s", args, r.status, r.stdout, r.stderr)
		}
	}
}

// On a disk of two pages the third record does not fit, and half of it must not
// stay. Where no disk can be mounted, the limit of a file size above stands in.
func TestAFullDiskKeepsWhatItSaidItKept(t *testing.T) {
	h := newHome(t)
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", h.dir).CombinedOutput(); err != nil {
		t.Logf("no small disk can be mounted here: %s", out)
		return
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", h.dir).CombinedOutput(); err != nil {
			t.Errorf("umount: %s", out)
		}
	})
	advice := newHome(t).run(unsaved()...).stdout
	kept, full := 0, ended{}
	for full.status == 0 && kept < 20 {
		if full = h.run(triage...); full.status == 0 {
			kept++
		}
	}
	h.lost(full, advice)
	if kept == 0 || len(h.sound()) != kept {
		t.Errorf("%d records were acknowledged, %d are there", kept, len(h.sound()))
	}
	if out, err := exec.Command("mount", "-o", "remount,size=1m", h.dir).CombinedOutput(); err != nil {
		t.Fatalf("remount: %s", out)
	}
	h.keeps(triage)
	if len(h.sound()) != kept+1 {
		t.Errorf("with room again: %d records of %d", len(h.sound()), kept+1)
	}
}
