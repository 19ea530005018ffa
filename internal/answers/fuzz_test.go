package answers_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/triage"
)

func FuzzYAMLAnswers(f *testing.F) { fuzzAnswers(f, false) }

func FuzzJSONAnswers(f *testing.F) { fuzzAnswers(f, true) }

// fuzzAnswers holds the contract of Read, for the content that ships and for a
// small one that chance completes more often. The seeds are in testdata.
func fuzzAnswers(f *testing.F, json bool) {
	name := "a.yaml"
	if json {
		name = "a.json"
	}
	protocols := []*triage.Protocol{small(f), real(f)}
	f.Fuzz(func(t *testing.T, data []byte, partial bool) {
		if bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(data, document.Mark), " \t\r\n"), []byte("{")) != json {
			return // for the other target
		}
		for _, p := range protocols {
			doc, problems := answers.Read(name, data, p, now, partial)
			for _, x := range problems {
				complaint(t, name, x)
			}
			if len(problems) > 0 {
				continue
			}
			sound(t, p, doc.Answers)
			again(t, p, doc.Answers)
		}
	})
}

// complaint has a place unless it is about the whole document, and says
// something that can be printed.
func complaint(t *testing.T, name string, x document.Problem) {
	whole := x.Check == "missing" || strings.HasPrefix(x.Text, "the file has ")
	if x.Pos.File != name || (x.Pos.Line < 1 || x.Pos.Col < 1) != whole {
		t.Errorf("%q has no place", x)
	}
	if text := x.Text + x.Hint; x.Text == "" || strings.ContainsFunc(text, func(r rune) bool { return r == '\n' || r == '\t' || !document.Printable(r) }) {
		t.Errorf("this cannot be printed: %q", text)
	}
}

// sound answers are complete, each is one of those that its question takes, and
// something comes of them.
func sound(t *testing.T, p *triage.Protocol, a triage.Answers) {
	for id, said := range a {
		q, ok := p.Question(id), false
		switch {
		case q == nil:
		case q.Kind == triage.Number:
			ok = said.Number >= q.Min && said.Number <= q.Max && said.Value == ""
		case q.Kind == triage.Moment:
			ok = !said.Moment.After(now) && said.Value == ""
		default:
			ok = slices.Contains(q.Values(), said.Value)
		}
		if !ok {
			t.Errorf("%s: %v is taken", id, said)
		}
	}
	if missing := triage.Missing(p, a, now); len(missing) > 0 {
		t.Errorf("%s is missing and not missed", missing[0].ID)
	}
	if d := triage.Assess(p, a, now).Disposition; d < triage.SelfCare || d > triage.Emergency {
		t.Errorf("the result is %v", d)
	}
}

// again writes the answers in both formats and reads them: the same must come.
func again(t *testing.T, p *triage.Protocol, a triage.Answers) {
	json, err := answers.JSON(p, a)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{"JSON": string(json)}
	if onset, given := a[triage.OnsetID]; !given || now.Sub(onset.Moment)%time.Minute == 0 && onset.Moment.Year() > 1900 {
		texts["YAML"] = answers.Write(p, a, now) // in whole minutes, over one life
	}
	for format, text := range texts {
		doc, problems := answers.Read("b", []byte(text), p, now, false)
		same := func(x, y triage.Answer) bool {
			return x.Value == y.Value && x.Number == y.Number && x.Moment.Equal(y.Moment)
		}
		if len(problems) > 0 || !maps.EqualFunc(a, doc.Answers, same) {
			t.Errorf("%s\nwritten as %s comes back as %v, %q", text, format, doc.Answers, lines(problems))
		}
	}
}
