package lint

var askWhenOrder = Check{
	Name:  "ask_when_order",
	Finds: "An ask_when reads a question that is not asked before, so that the order of the interview would have no end or no sense.",
	run: func(p *pass) {
		place := map[string]int{}
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				place[q.ID] = len(place)
			}
		}
		for _, g := range p.gates() {
			seen := map[string]bool{}
			p.leaves(g.node, func(x part) {
				id := x.is.Question
				if place[id] >= place[g.first.ID] && !seen[id] {
					seen[id] = true
					p.report(g.node, "%s is asked only if %s says so, which is not asked before it", g.first.ID, id)
				}
			})
		}
	},
}
