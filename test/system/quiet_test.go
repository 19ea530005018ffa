package system

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// watched is what would break the promise: a call about the network, a file or
// another process. A clone is the start of a process, or of a thread.
const watched = "trace=%network,%file,execve,execveat,?fork,?vfork,clone,clone3"

// Every command that the program says it has is here, with every flag, form and
// document: a new one that is not in the script fails.
func TestNoSocketNoProcessAndNoFileBeyondTheList(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	w := &watch{home: h, listed: h.listed(), saw: map[string]int{}}
	commands := w.commands()
	runs := h.runs()
	for i := range runs {
		runs[i].args = h.filled(runs[i].args)
		w.look(runs[i])
	}
	h.allTraced(commands, runs)
	if w.saw["change"] < 10 || w.saw["execve"] < len(runs) || w.saw["thread"] == 0 {
		t.Errorf("%d commands: %v", len(runs), w.saw)
	}
}

// watch runs commands below strace.
type watch struct {
	*home
	listed []string       // the paths that may be written
	saw    map[string]int // how often
}

func (w *watch) look(r run) ended {
	w.Helper()
	there, calls := w.traced("--seccomp-bpf", "-e", watched)
	end := there.fed(r.stdin, r.args)
	if end.status != r.status {
		w.Errorf("%v: status %d, want %d, stderr: %s", r.args, end.status, r.status, end.stderr)
	}
	w.judge(r, calls())
	return end
}

// judge fails for a call that is not quiet, and for a file that may not change.
func (w *watch) judge(r run, calls []call) {
	w.Helper()
	starts := 0
	for _, c := range calls {
		w.saw[c.name]++
		switch {
		case !c.quiet():
			w.Errorf("%v: %s(%.300s)", r.args, c.name, c.args)
		case c.name == "execve":
			starts++
		case strings.HasPrefix(c.name, "clone"):
			w.saw["thread"]++
		}
		for _, name := range c.changes() {
			w.saw["change"]++
			if !r.may(name, w.listed) {
				w.Errorf("%v: %s(%s)", r.args, c.name, c.args)
			}
		}
	}
	if starts != 1 {
		w.Errorf("%v: %d programs were started, want the one", r.args, starts)
	}
}

// listed are the paths that the program says it can write, and patterns of them.
func (h *home) listed() []string {
	h.Helper()
	r := h.run("data", "where", "--json")
	var said struct {
		Files []struct {
			Path string `json:"path"`
		} `json:"files"`
	}
	if err := json.Unmarshal([]byte(r.stdout), &said); err != nil || len(said.Files) < 4 {
		h.Fatalf("data where: %v, %d files, stderr: %s", err, len(said.Files), r.stderr)
	}
	var names []string
	for _, f := range said.Files {
		names = append(names, f.Path)
	}
	return names
}

// may says that a run may change a file: one of the list, or the one that it is
// told to write with its unfinished copy.
func (r run) may(name string, listed []string) bool {
	output := r.value("--output")
	if output != "" && (name == output || strings.HasPrefix(name, filepath.Join(filepath.Dir(output), ".backspasm-"))) {
		return true
	}
	return slices.ContainsFunc(listed, func(pattern string) bool {
		ok, err := filepath.Match(pattern, name)
		return err == nil && ok
	})
}

// changes are the files that a call opens for writing, cuts, renames or removes.
func (c call) changes() []string {
	switch {
	case strings.HasPrefix(c.name, "open") && writes.MatchString(c.args):
	case c.name == "creat", strings.HasPrefix(c.name, "rename"), strings.HasPrefix(c.name, "unlink"),
		strings.HasPrefix(c.name, "link"), strings.HasPrefix(c.name, "symlink"), c.name == "truncate", c.name == "rmdir":
	default:
		return nil
	}
	var names []string
	for _, m := range quotedPath.FindAllStringSubmatch(c.args, -1) {
		names = append(names, m[1])
	}
	return names
}

// loud are the calls about the network, and those that start a process in
// whatever way.
var loud = regexp.MustCompile(`^(socket|socketpair|connect|bind|listen|accept4?|[gs]etsockopt|getsockname|getpeername|shutdown|(send|recv).*|execveat|v?fork)$`)

// quiet says that a call is about files, begins a thread, or starts the program
// itself.
func (c call) quiet() bool {
	path := quotedPath.FindStringSubmatch(c.args)
	switch {
	case loud.MatchString(c.name):
		return false
	case strings.HasPrefix(c.name, "clone"):
		return strings.Contains(c.args, "CLONE_THREAD")
	case c.name == "execve":
		return path != nil && path[1] == binary
	}
	return path != nil
}

// A call of each kind that must never be is seen as one.
func TestALoudCallIsNotQuiet(t *testing.T) {
	for line, quiet := range map[string]bool{
		`7 openat(AT_FDCWD, "/etc/hosts", O_RDONLY) = 3`:                                      true,
		`7 clone(child_stack=0xc00005a000, flags=CLONE_VM|CLONE_THREAD|CLONE_SYSVSEM) = 8`:    true,
		`7 clone(child_stack=NULL, flags=CLONE_VM|CLONE_VFORK|SIGCHLD) = 8`:                   false,
		`7 clone3({flags=CLONE_VM|CLONE_VFORK, exit_signal=SIGCHLD, stack=NULL}, 88) = 8`:     false,
		`7 execve("/usr/bin/tmux", ["tmux", "info"], 0xc000 /* 9 vars */) = 0`:                false,
		`7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3`:                                  false,
		`7 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT`: false,
		`7 sendto(3, "\1\0", 2, 0, NULL, 0) = 2`:                                              false,
		`7 vfork() = 8`:                                                                       false,
	} {
		m := callLine.FindStringSubmatch(line)
		if c := (call{name: m[2], args: m[3]}); c.quiet() != quiet {
			t.Errorf("%s: quiet %v", line, !quiet)
		}
	}
}

// fed is run with a text on stdin.
func (h *home) fed(stdin string, args []string) ended {
	h.Helper()
	cmd, stdout, stderr := h.command(args...)
	cmd.Stdin = strings.NewReader(stdin)
	h.ran(cmd.Run())
	return ended{stdout.String(), stderr.String(), status(cmd.ProcessState)}
}
