package lint

import "slices"

var forbidsDiffer = Check{
	Name:  "forbids_differ",
	Finds: "A sign forbids an intervention that does not leave itself out because of it, or the other way round: one of the two was forgotten.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				row := p.row(q)
				for _, i := range p.Catalogue.Interventions {
					place := p.Nodes[p.Places["intervention/"+i.ID].File]
					switch forbids, leftOut := slices.Contains(q.Forbids, i.ID), i.LeftOutBy(q.ID); {
					case forbids && !leftOut:
						p.report(place, "%s forbids %s, but leave_out does not name it", q.ID, i.ID)
					case leftOut && !forbids && row.Get("forbids") != nil:
						p.report(row.Get("forbids"), "%s leaves itself out because of %s, which does not forbid it", i.ID, q.ID)
					}
				}
			}
		}
	},
}
