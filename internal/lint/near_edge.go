package lint

import (
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

var nearEdge = Check{
	Name:  "near_edge",
	Finds: "What is picked in place of a time lies so near the edge of a band that the answer may fall on either side of it, or does not get older from line to line.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				if q.Kind == triage.Moment {
					p.rough(q)
				}
			}
		}
	},
}

// offEdge is how far a rough time stays from every edge.
const offEdge = 6 * time.Hour

func (p *pass) rough(q *triage.Question) {
	var before time.Duration
	for i, n := range p.row(q).Get("rough").Items {
		ago := q.Rough[i].Ago
		for _, b := range q.Bands[1:] {
			if off := (ago - time.Duration(b.Edge)).Abs(); off < offEdge {
				p.report(n, "%q is %s from where %s begins, less than %s", q.Rough[i].Says, prose.Length(off), b.ID, prose.Length(offEdge))
			}
		}
		if ago <= before {
			p.report(n, "%q is not longer ago than the line before it", q.Rough[i].Says)
		}
		before = ago
	}
}
