package lint

import "backspasm/internal/document"

var notInRedFlag = Check{
	Name:  "not_in_red_flag",
	Finds: "A condition that can raise the disposition uses not, also through a name, so that a worse answer could lower the result.",
	run: func(p *pass) {
		seen := map[*document.Node]bool{}
		for _, r := range p.raising() {
			p.parts(r.node, func(x part) {
				if x.form == "not" && !seen[x.node] {
					seen[x.node] = true
					p.report(x.node, "%s must not rest on not", r.of)
				}
			})
		}
	},
}
