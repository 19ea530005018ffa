package verify

import "backspasm/internal/triage"

// worse lists, for each answer to q, the answers that are as calm or worse. It
// is nil where the order has no meaning.
//
// A sign: no, then rather not say, then unsure and yes. A choice: by rank. The
// time since the onset: longer is worse. A number is calmest in one band and grows
// worse along both arms from there; there is no order between the arms.
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

func arms(q *triage.Question) map[string][]string {
	values, middle := q.Values(), q.CalmestBand()
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
