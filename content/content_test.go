// Package content_test is the gate of the content: it has no mistakes, and its
// rule tests and vignettes pass.
package content_test

import (
	"path"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/lint"
	"backspasm/internal/triage"
	"backspasm/internal/vignette"
)

// now is the day of the content. What becomes overdue later is a warning, and no
// test depends on the day on which it runs.
var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

func TestTheContentHasNoMistakes(t *testing.T) {
	_, problems := lint.Run(content.FS, now)
	for _, p := range problems {
		if !p.Warning {
			t.Errorf("%s [%s] %s", p, p.Check, p.Hint)
		}
	}
}

// load is the content, which TestTheContentHasNoMistakes has checked.
func load(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatalf("the content cannot be read: %s", problems[0])
	}
	return lib
}

// TestRulesAndVignettes runs each rule test and each vignette as file/name.
func TestRulesAndVignettes(t *testing.T) {
	results := vignette.Run(load(t))
	if len(results) == 0 {
		t.Fatal("there are no tests in the content")
	}
	seen := map[string]bool{}
	for _, r := range results {
		name := strings.TrimSuffix(r.Pos.File, path.Ext(r.Pos.File)) + "/" + r.Name
		if seen[name] {
			t.Errorf("%s: a second test is named %q", r.Pos, r.Name)
		}
		seen[name] = true
		t.Run(name, func(t *testing.T) {
			for _, f := range r.Failed {
				t.Errorf("%s: %s", r.Pos, f)
			}
		})
	}
}

func TestEachDispositionHasVignettes(t *testing.T) {
	lib := load(t)
	if n := len(lib.Vignettes); n < 120 {
		t.Errorf("%d vignettes, want 120 or more", n)
	}
	of := map[triage.Disposition]int{}
	for _, v := range lib.Vignettes {
		of[v.Expect.Disposition]++
	}
	for _, d := range triage.Dispositions() {
		if of[d] < 10 {
			t.Errorf("%d vignettes expect %s, want 10 or more", of[d], d)
		}
	}
}

// A gate that passes on nothing is not a gate.
func TestEmptyContentFailsLoudly(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"no files":           {},
		"no clinical files":  {"README.md": {Data: []byte("nothing here")}},
		"one empty file":     {"protocol.yaml": {Data: nil}},
		"an empty red flag":  {"redflags/nerve/both_legs.yaml": {Data: []byte("\n")}},
		"only a named thing": {"conditions.yaml": {Data: []byte("severe_pain: {any: [fever]}\n")}},
	} {
		t.Run(name, func(t *testing.T) {
			lib, problems := lint.Run(fsys, now)
			if problems.Mistakes() < 5 {
				t.Errorf("%d mistakes in content that is not there: %v", problems.Mistakes(), problems)
			}
			if len(lib.Tests)+len(lib.Vignettes) > 0 {
				t.Error("tests out of nothing")
			}
		})
	}
}
