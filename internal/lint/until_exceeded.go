package lint

import "backspasm/internal/triage"

var untilExceeded = Check{
	Name:  "until_exceeded",
	Finds: "A question is left out at a disposition that a red flag, or a question it opens, could still exceed.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				p.until(q)
			}
		}
	},
}

func (p *pass) until(q *triage.Question) {
	until := p.row(q).Get("until")
	if until == nil {
		until = p.Nodes[p.Places["question/"+q.ID].File].Get("until")
	}
	for _, f := range p.flags() {
		if f.Raises > q.Until && p.reads(f.when(), q.ID) {
			p.report(until, "%s is left out at %s, but the red flag %s reads it and raises %s", q.ID, q.Until, f.ID, f.Raises)
			return
		}
	}
	for _, g := range p.gates() {
		for _, opened := range g.opens {
			if opened.Until > q.Until && !opened.NoRedFlag && p.reads(g.node, q.ID) {
				p.report(until, "%s is left out at %s, but it opens %s, which is asked until %s", q.ID, q.Until, opened.ID, opened.Until)
				return
			}
		}
	}
}
