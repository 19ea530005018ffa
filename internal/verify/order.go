package verify

import (
	"slices"

	"backspasm/internal/triage"
)

// worse lists, for each answer to q, the answers that are as calm or worse. It
// is nil where the order has no meaning.
//
// A sign: no, then rather not say, then unsure and yes. A choice: by rank. The
// time since the onset: longer is worse. Age is calmest in its middle band and
// grows worse along each of its two arms; there is no order between the arms.
func worse(q *triage.Question) map[string][]string {
	rank := map[string]int{triage.No: 0, triage.Declined: 1, triage.Unsure: 2, triage.Yes: 2}
	switch q.Kind {
	case triage.Choice:
		for _, o := range q.Options {
			if !o.Ranked {
				return nil
			}
			rank[o.ID] = o.Rank
		}
	case triage.Moment:
		for n, b := range q.Bands {
			rank[b.ID] = n
		}
	case triage.Number:
		return arms(q)
	}
	out := map[string][]string{}
	for _, a := range q.Values() {
		for _, b := range q.Values() {
			if rank[b] >= rank[a] {
				out[a] = append(out[a], b)
			}
		}
	}
	return out
}

// calmestAge is the band in which age raises nothing.
const calmestAge = "age_45_49"

func arms(q *triage.Question) map[string][]string {
	values := q.Values()
	middle := slices.Index(values, calmestAge)
	if middle < 0 {
		return nil
	}
	out := map[string][]string{}
	for i, a := range values {
		for j, b := range values {
			older, younger := j >= i && i >= middle, j <= i && i <= middle
			if older || younger {
				out[a] = append(out[a], b)
			}
		}
	}
	return out
}
