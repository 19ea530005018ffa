package lint

import "slices"

var deadCondition = Check{
	Name:  "dead_condition",
	Finds: "Nothing uses a named condition.",
	run: func(p *pass) {
		used := slices.Clone(programConditions)
		for _, n := range p.allConditions() {
			p.parts(n, func(x part) {
				if x.form == "name" {
					used = append(used, x.name)
				}
			})
		}
		for _, e := range p.Nodes["conditions.yaml"].Entries {
			if !slices.Contains(used, e.Key.Text) {
				p.report(e.Key, "nothing uses the condition %s", e.Key.Text)
			}
		}
	},
}
