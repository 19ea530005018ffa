package verify

import (
	"slices"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// moments are the lengths of time since the onset that differ in anything: one
// at each edge, one just before and one just after it.
func moments(lib *library.Library) []time.Duration {
	edges := []time.Duration{0}
	if q := lib.Protocol.Question(triage.OnsetID); q != nil {
		for _, b := range q.Bands[1:] {
			edges = append(edges, time.Duration(b.Edge))
		}
	}
	for _, i := range lib.Catalogue.Interventions {
		for _, w := range i.Windows {
			edges = append(edges, w.From, w.Until)
		}
	}
	for _, s := range lib.Catalogue.Stages {
		edges = append(edges, s.From)
	}
	var all []time.Duration
	for _, e := range edges {
		for _, d := range []time.Duration{e - time.Minute, e, e + time.Minute} {
			if d >= 0 {
				all = append(all, d)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// now is the moment at which every person is looked at.
var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// answer is an answer to q that counts as v.
func answer(q *triage.Question, v string) triage.Answer {
	switch q.Kind {
	case triage.Number, triage.Moment:
		for n, b := range q.Bands {
			if b.ID != v {
				continue
			}
			amount := b.Edge
			if n == 0 {
				amount = q.Min
			}
			if b.Over && q.Kind == triage.Moment {
				amount += int64(time.Minute)
			} else if b.Over {
				amount++
			}
			if q.Kind == triage.Moment {
				return triage.Answer{Moment: now.Add(-time.Duration(amount))}
			}
			return triage.Answer{Number: amount}
		}
	}
	return triage.Answer{Value: v}
}
