package batch_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"backspasm/internal/answers"
	"backspasm/internal/compiled"
	"backspasm/internal/triage"
)

// somebody is an answers document: many say no to most, are not sure of some, and
// leave some out.
func somebody(r *rand.Rand, p *triage.Protocol) string {
	ill, gap := []float64{0, 0.01, 0.05, 0.5}[r.IntN(4)], []float64{0, 0, 0.02}[r.IntN(3)]
	doc := map[string]any{}
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			values := q.Values()
			if q.Kind != triage.Number && q.TakesUnsure() {
				values = append(values, triage.Unsure)
			}
			switch {
			case q.Computed || s.CheckIn, r.Float64() < gap && q.ID != "age" && q.ID != triage.OnsetID:
			case q.Kind == triage.Number:
				doc[q.ID] = q.Min + r.Int64N(min(q.Max, 90)-q.Min+1)
			case q.Kind == triage.Moment:
				doc[q.ID] = fmt.Sprintf("%dh", []int{3, 48, 49, 169, 336, 700, 2016, 2017}[r.IntN(8)])
			case r.Float64() < ill:
				doc[q.ID] = values[r.IntN(len(values))]
			default:
				doc[q.ID] = q.Calmest(now).Value
			}
		}
	}
	text, _ := json.Marshal(doc)
	return string(text)
}

func TestBatchAndTriageAgree(t *testing.T) {
	p, r := compiled.Content().Protocol, rand.New(rand.NewPCG(20261127, 52))
	var records, documents []string
	n := 4000
	if testing.Short() {
		n = 1000
	}
	for i := range n {
		documents = append(documents, somebody(r, p))
		records = append(records, record(i, documents[i]))
	}
	met, unsure := map[string]int{}, 0
	for _, fields := range [][]string{nil, {"reasons"}} {
		j := judge(t, fields...)
		j.Partial = true
		got, tally := run(t, j, strings.NewReader(strings.Join(records, "\n")))
		if len(got) != n || tally.Failed > 0 {
			t.Fatalf("%d results of %d people, tally %+v", len(got), n, tally)
		}
		for i, s := range got {
			alone, problems := answers.Read("", []byte(documents[i]), p, now, true)
			if len(problems) > 0 {
				t.Fatalf("%s: %v", documents[i], problems)
			}
			want := triage.Assess(p, alone.Answers, now)
			if s.Disposition != want.Disposition.String() {
				t.Errorf("batch gives %s, triage %s: %s", s.Disposition, want.Disposition, documents[i])
			}
			met[s.Disposition]++
			unsure += min(1, len(want.Unsure))
		}
	}
	for _, d := range triage.Dispositions() {
		if met[d.String()] < n/40 {
			t.Errorf("only %d results are %s: the test says nothing of it", met[d.String()], d)
		}
	}
	if unsure < n/4 {
		t.Errorf("only %d people were not sure of something", unsure)
	}
}
