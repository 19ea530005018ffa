package render

import (
	_ "embed"
	"io"
	"slices"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// PreventSchema is the JSON Schema of what PreventJSON writes.
//
//go:embed prevent.schema.json
var PreventSchema []byte

type jsonPrevent struct {
	SchemaVersion int               `json:"schema_version"`
	Program       jsonProgram       `json:"program"`
	Content       jsonContent       `json:"content"`
	Region        string            `json:"region"`
	GeneratedAt   time.Time         `json:"generated_at"`
	For           string            `json:"for"`
	Habits        map[string]string `json:"habits"`
	Prevention    jsonItems         `json:"prevention"`
	SafetyNet     []string          `json:"safety_net"`
	NotReviewed   string            `json:"not_reviewed"`
	Sources       []jsonSource      `json:"sources"`
}

// PreventText writes what prevents the next bout, alone. The result has a plan.
func PreventText(w io.Writer, r Result, look Look) error {
	t := letter{r, look.Why}
	d := &document{Name: "Preventing the next one"}
	parts := t.toReadOut("prevent", telling(t.prevent()))
	if len(parts) == 0 {
		parts = []part{{Lead: []string{nothingHere}}}
	}
	for _, p := range parts {
		d.add(p)
	}
	d.Foot = []string{t.atOnce(), t.notReviewed(t.Made)}
	return d.text(w, look)
}

// PreventJSON writes the same as one document.
func PreventJSON(w io.Writer, r Result) error {
	out := jsonPrevent{
		SchemaVersion: SchemaVersion, Program: r.program(), Content: r.contentOf(r.Made), Region: r.Region.ID, GeneratedAt: r.Made, For: r.Answers.For(),
		Habits: map[string]string{}, Prevention: jsonItems{r, r.Plan.Prevention}, SafetyNet: r.commonSigns(), NotReviewed: r.notReviewed(r.Made), Sources: []jsonSource{},
	}
	for _, q := range r.Library.Protocol.LeftForLater() {
		if a, said := r.Answers[q.ID]; said {
			out.Habits[q.ID] = a.Value
		}
	}
	for _, s := range r.Library.Sources {
		if slices.ContainsFunc(r.Plan.Prevention, func(i plan.Item) bool { return slices.Contains(i.Sources, s.ID) }) {
			out.Sources = append(out.Sources, jsonSource(s))
		}
	}
	return writeJSON(w, out)
}

// asksLater says that something is left to ask which the section rests on.
func (t letter) asksLater() bool {
	return slices.ContainsFunc(t.Library.Protocol.LeftForLater(), func(q *triage.Question) bool { _, said := t.Answers[q.ID]; return !said })
}
