package system

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// throws runs the program as a service does that wants its status only.
const throws = `import subprocess, sys
print(subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL if "--answers" in sys.argv else None, stdout=subprocess.DEVNULL).returncode)`

func TestWhoThrowsTheOutputAwayGetsTheStatusOfTheResult(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("python3"); err != nil {
		t.Fatal(err)
	}
	const record = `{"id": "a", "answers": {"saddle_numbness": "yes"}}`
	for name, x := range map[string]struct {
		args   []string
		stdin  string
		status string
	}{
		"triage": {unsaved(), "", "0"},
		"batch":  {[]string{"batch"}, record, "0"},
		"status": {[]string{"batch", "--exit-code"}, record, "12"},
		"help":   {[]string{"--help"}, "", "0"},
		"where":  {[]string{"data", "where"}, "", "0"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHome(t)
			h.with = []string{"python3", "-c", throws}
			if r := h.fed(x.stdin, x.args); r.status != 0 || strings.TrimSpace(r.stdout) != x.status || strings.Contains(r.stderr, "cannot write") {
				t.Errorf("status %s, want %s, stderr: %s", r.stdout, x.status, r.stderr)
			}
		})
	}
}

// As sudo leaves HOME: what is made there would be root's, and shut.
func TestRootKeepsNothingInTheHomeOfAnother(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root can give a folder away")
	}
	advice := newHome(t).run(unsaved()...).stdout
	h := newHome(t)
	if err := os.Chown(h.dir, 65534, 65534); err != nil {
		t.Fatal(err)
	}
	r := h.run(triage...)
	h.lost(r, advice)
	if !strings.Contains(r.stderr, "HOME is "+h.dir+", which belongs to another user") {
		t.Errorf("stderr: %s", r.stderr)
	}
	for _, args := range [][]string{{"today"}, checkin, {"history"}, {"data", "where"}, {"data", "purge", "--all", "--yes"}} {
		if r := h.run(args...); r.status != 2 || r.stdout != "" || !strings.Contains(r.stderr, "which belongs to another user\nhint: run it as that user, without sudo") {
			t.Errorf("%v: status %d, stdout %q, stderr: %s", args, r.status, r.stdout, r.stderr)
		}
	}
	if left, err := os.ReadDir(h.dir); err != nil || len(left) > 0 {
		t.Errorf("it made %v, %v", left, err)
	}
	h.as = nobody() // whose home it is
	h.keeps(triage)
}

// ~/.local belongs to every program of the user; only the folder of ours is shut.
func TestOnlyTheFolderOfTheProgramIsShut(t *testing.T) {
	t.Parallel()
	h := saved(t)
	err := filepath.Walk(h.dir, func(name string, info os.FileInfo, err error) error {
		ours := strings.Contains(name, "backspasm")
		if err == nil && info.IsDir() && (info.Mode().Perm() == 0o700) != ours {
			t.Errorf("%s has mode %o", name, info.Mode().Perm())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What a mode shuts is there, and no purge may say that there is nothing.
func TestAFolderThatIsShutIsNotToldAsEmpty(t *testing.T) {
	t.Parallel()
	for _, shut := range []string{".local/share/backspasm", ".local/state/backspasm", ".local/share", ".local"} {
		for _, args := range []string{"data where", "data where --json", "data purge --all --yes", "data purge --episode x --yes"} {
			if shut == ".local/state/backspasm" && strings.Contains(args, "--episode") {
				continue // where no episode is
			}
			t.Run(shut+"/"+args, func(t *testing.T) {
				h := newHome(t)
				h.as = nobody()
				if h.as != nil {
					if err := os.Chown(h.dir, int(h.as.Uid), int(h.as.Gid)); err != nil {
						t.Fatal(err)
					}
				}
				h.keeps(triage)
				name := filepath.Join(h.dir, shut)
				if err := os.Chmod(name, 0); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = os.Chmod(name, 0o700) })
				r := h.run(strings.Fields(args)...)
				if r.status != 1 || !strings.Contains(r.stderr, name) || !strings.Contains(r.stderr, "permission denied") || strings.Contains(r.stdout, "nothing to erase") {
					t.Errorf("status %d, stdout %q, stderr: %s", r.status, r.stdout, r.stderr)
				}
				if strings.Contains(args, "where") && !strings.Contains(r.stdout, "permission denied") {
					t.Errorf("it does not say why: %s", r.stdout)
				}
			})
		}
	}
}

// Windows takes no * in the name of a file, and Linux would take it for a name.
func TestAPurgeHandsNoPatternToTheSystem(t *testing.T) {
	t.Parallel()
	h := saved(t)
	there, calls := h.traced("-e", "trace=%file")
	if r := there.run("data", "purge", "--all", "--yes"); r.status != 0 {
		t.Fatalf("status %d, stderr: %s", r.status, r.stderr)
	}
	removed := 0
	for _, c := range calls() {
		if strings.HasPrefix(c.name, "unlink") {
			removed++
		}
		if c.name != "execve" && strings.Contains(c.args, "*") {
			t.Errorf("%s(%s)", c.name, c.args)
		}
	}
	if removed == 0 {
		t.Error("no removal was seen")
	}
}
