package lint_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"backspasm/internal/document"
	"backspasm/internal/lint"
)

// now is the moment of every test.
var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

var update = flag.Bool("update", false, "rewrite docs/checks.md (never the problems that the bad examples must have)")

func everyCheck() []lint.Check { return slices.Concat(lint.Loading, lint.Checks) }

// small returns a copy of the small valid content, to spoil one thing in.
func small(t *testing.T) fstest.MapFS {
	t.Helper()
	root := os.DirFS("testdata/small")
	out := fstest.MapFS{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// example reads testdata/CHECK/NAME.txtar. What stands before its files says why
// an ok example is fine, or which problems a bad one has.
func example(t *testing.T, check, name string) *txtar.Archive {
	t.Helper()
	a, err := txtar.ParseFile(filepath.Join("testdata", check, name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// lay changes the small content as the example says: a file with a line "=>" holds
// what to replace and by what, an empty one takes a file away, any other is whole.
func lay(t *testing.T, fsys fstest.MapFS, a *txtar.Archive) {
	t.Helper()
	for _, f := range a.Files {
		text := string(f.Data)
		old, with, edit := strings.Cut(text, "\n=>\n")
		switch {
		case text == "":
			delete(fsys, f.Name)
			continue
		case edit:
			text = string(fsys[f.Name].Data)
			if n := strings.Count(text, old); n != 1 {
				t.Fatalf("%q stands %d times in %s, want once", old, n, f.Name)
			}
			text = strings.Replace(text, old, strings.TrimSuffix(with, "\n"), 1)
		}
		fsys[f.Name] = &fstest.MapFile{Data: []byte(text)}
	}
}

func lines(problems document.Problems) []string {
	out := []string{}
	for _, p := range problems {
		out = append(out, fmt.Sprintf("%s [%s]", p, p.Check))
	}
	return out
}

func TestTheSmallContentHasNoProblems(t *testing.T) {
	_, problems := lint.Run(small(t), now)
	if diff := cmp.Diff([]string{}, lines(problems)); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestEachCheckPassesItsOkExample(t *testing.T) {
	for _, c := range everyCheck() {
		t.Run(c.Name, func(t *testing.T) {
			fsys := small(t)
			lay(t, fsys, example(t, c.Name, "ok"))
			_, problems := lint.Run(fsys, now)
			if diff := cmp.Diff([]string{}, lines(problems)); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEachCheckFindsItsBadExampleAtItsLine(t *testing.T) {
	for _, c := range everyCheck() {
		t.Run(c.Name, func(t *testing.T) {
			fsys := small(t)
			bad := example(t, c.Name, "bad")
			lay(t, fsys, bad)
			_, problems := lint.Run(fsys, now)
			got := lines(problems)
			if len(got) == 0 || !strings.HasSuffix(got[0], "["+c.Name+"]") {
				t.Errorf("the check does not find its own example: %q", got)
			}
			for _, p := range problems {
				if p.Warning != c.Warning {
					t.Errorf("%s: warning is %v, want %v", p, p.Warning, c.Warning)
				}
			}
			if diff := cmp.Diff(strings.Split(strings.TrimSpace(string(bad.Comment)), "\n"), got); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEachExampleBelongsToACheck(t *testing.T) {
	names := map[string]bool{"small": true}
	for _, c := range everyCheck() {
		if names[c.Name] {
			t.Errorf("two checks are named %s", c.Name)
		}
		names[c.Name] = true
	}
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if !names[f.Name()] {
			t.Errorf("testdata/%s belongs to no check", f.Name())
		}
	}
}
