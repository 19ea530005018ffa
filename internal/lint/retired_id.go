package lint

var retiredID = Check{
	Name:  "retired_id",
	Finds: "An id that is retired is a question or an answer again, so that what older documents say with it would be read as something else.",
	run: func(p *pass) {
		for _, old := range p.Protocol.Retired {
			n := p.Nodes["retired.yaml"]
			for _, item := range n.Items {
				if item.Get("retired").Text == old.ID {
					n = item.Get("retired")
				}
			}
			switch q := p.Protocol.Question(old.Of); {
			case q != nil && q.Takes(old.ID):
				p.report(n, "%s is retired, and an answer to %s", old.ID, old.Of)
			case old.Of == "" && (p.Protocol.Question(old.ID) != nil || p.Protocol.Screen(old.ID) != nil):
				p.report(n, "%s is retired, and is asked", old.ID)
			}
		}
	},
}
