package lint

import "backspasm/internal/triage"

var missingForbids = Check{
	Name:  "missing_forbids",
	Finds: "A sign does not say what it forbids, so nobody can have thought about it; or it forbids something although it is an emergency by itself and leaves no plan.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				forbids := p.row(q).Get("forbids")
				switch ends := p.Protocol.EndsInterview(q); {
				case q.Kind != triage.Sign:
				case ends && forbids != nil:
					p.report(forbids, "%s is an emergency by itself, so there is no plan in which it could forbid anything", q.ID)
				case !ends && forbids == nil:
					p.report(p.row(q), "%s does not say what it forbids: a list of interventions, or none", q.ID)
				}
			}
		}
	},
}
