package system

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// run is a command and the file that it is told to write, if any.
type run struct {
	args   []string
	output string
}

// lifetime is every command that touches what is saved, in the order of a bout.
func (h *home) lifetime() []run {
	at := []string{"--now", secondDay}
	to := func(name string) run { return run{output: filepath.Join(h.dir, name)} }
	with := func(r run, args ...string) run {
		r.args = append(args, "--output", r.output)
		return r
	}
	return []run{
		{args: triage},
		with(to("result.txt"), triage...),
		{args: append([]string{"today"}, triage[3:5]...)},
		{args: append([]string{"today"}, at...)}, // the signs are due
		{args: checkin},
		with(to("plan.json"), append([]string{"today", "--json"}, at...)...),
		{args: append([]string{"history"}, at...)},
		{args: append([]string{"handover"}, at...)},
		with(to("page.html"), append([]string{"handover", "--format", "html"}, at...)...),
		{args: []string{"data", "where"}},
		with(to("export.json"), "data", "export"),
		{args: []string{"data", "export", "--format", "csv"}},
		{args: append([]string{"data", "repair"}, at...)},
		{args: []string{"checkin", "--close", "--now", secondDay}},
		{args: []string{"data", "purge", "--all", "--yes"}},
	}
}

func TestNoSocketNoProcessAndNoFileBeyondTheList(t *testing.T) {
	h := newHome(t)
	listed := h.listed()
	saw := map[string]int{}
	lifetime := h.lifetime()
	for _, r := range lifetime {
		there, calls := h.traced("-e", "trace=%network,%file,execve,execveat,fork,vfork")
		if ended := there.run(r.args...); ended.status != 0 {
			t.Errorf("%v: status %d, stderr: %s", r.args, ended.status, ended.stderr)
			continue
		}
		for _, c := range calls() {
			saw[c.name]++
			for _, name := range c.changes() {
				saw["change"]++
				if !r.may(name, listed) {
					t.Errorf("%v: %s(%s)", r.args, c.name, c.args)
				}
			}
			if !c.quiet() {
				t.Errorf("%v: %s(%s)", r.args, c.name, c.args)
			}
		}
	}
	if n := len(lifetime); saw["execve"] != n || saw["change"] < n {
		t.Errorf("%d commands: %v", n, saw)
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
	if r.output != "" && (name == r.output || strings.HasPrefix(name, filepath.Join(filepath.Dir(r.output), ".backspasm-"))) {
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

// quiet says that a call is about files, or starts the program itself.
func (c call) quiet() bool {
	path := quotedPath.FindStringSubmatch(c.args)
	return path != nil && (c.name != "execve" || path[1] == binary)
}
