package library_test

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// FuzzContent puts other bytes into one file of a small content. Load answers
// with mistakes that have a place and can be printed, or with a library from
// which results can be made. The seeds are in testdata.
func FuzzContent(f *testing.F) {
	whole := small(f)
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if !fs.ValidPath(name) || strings.HasPrefix(name, ".") {
			return
		}
		fsys := fstest.MapFS{name: {Data: data}}
		for other, file := range whole {
			if strings.HasPrefix(other, name+"/") || strings.HasPrefix(name, other+"/") {
				return // a file and a folder at once
			}
			if other != name {
				fsys[other] = file
			}
		}
		lib, problems := library.Load(fsys)
		for _, p := range problems {
			if text := p.String() + p.Hint; p.Pos.File == "" || p.Text == "" || strings.ContainsFunc(text, func(r rune) bool { return !document.Printable(r) }) {
				t.Errorf("%q is not a mistake to print", p)
			}
		}
		if len(problems) > 0 {
			return
		}
		for choice := range 4 {
			use(t, &lib.Content, given(t, lib.Protocol, choice))
		}
		for _, id := range render.ExplainIDs(&lib.Content) {
			var out bytes.Buffer
			if found, err := render.Explain(&out, &lib.Content, id, 72); !found || err != nil {
				t.Errorf("%s cannot be explained: %v", id, err)
			}
			printable(t, out.String())
		}
	})
}

// given answers the whole interview, each question with the answer that stands
// at the same place among its answers.
func given(t *testing.T, p *triage.Protocol, choice int) triage.Answers {
	all := triage.Answers{}
	for {
		step, more := triage.Next(p, all, now)
		if !more {
			return all
		}
		before := len(all)
		for _, q := range step.Ask {
			switch values := q.Values(); q.Kind {
			case triage.Number:
				all[q.ID] = triage.Answer{Number: q.Min + (q.Max-q.Min)/4*int64(choice)}
			case triage.Moment:
				all[q.ID] = triage.Answer{Moment: now.Add(-[]time.Duration{0, 20 * time.Hour, 60 * time.Hour, 40 * 24 * time.Hour}[choice])}
			default:
				all[q.ID] = triage.Answer{Value: values[choice%len(values)]}
			}
		}
		if len(all) == before {
			t.Fatalf("the interview asks again for %v", step.Ask)
		}
	}
}

func use(t *testing.T, lib *library.Content, all triage.Answers) {
	a := triage.Assess(lib.Protocol, all, now)
	if got := plan.Build(lib.Catalogue, a, now); got != nil && a.Disposition == triage.Emergency {
		t.Error("an emergency has a plan")
	}
	region, _ := lib.Messages.Region(library.Elsewhere)
	result := render.Result{Result: visit.Rules{Protocol: lib.Protocol, Catalogue: lib.Catalogue}.First(all, now), Letterhead: render.Letterhead{Library: lib, Program: "1.2.3", Region: region}}
	for _, look := range []render.Look{{Width: 40, Why: true}, {Width: 90, Height: 24}} {
		var out bytes.Buffer
		if err := render.Text(&out, result, look); err != nil || out.Len() == 0 {
			t.Errorf("there is no text: %v", err)
		}
		printable(t, out.String())
	}
	if err := render.JSON(&bytes.Buffer{}, result); err != nil {
		t.Error(err)
	}
}

func printable(t *testing.T, text string) {
	if i := strings.IndexFunc(text, func(r rune) bool { return r == '\t' || !document.Printable(r) }); i >= 0 {
		t.Errorf("the text holds %q", text[max(0, i-20):min(len(text), i+20)])
	}
}
