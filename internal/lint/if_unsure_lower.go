package lint

var ifUnsureLower = Check{
	Name:  "if_unsure_lower",
	Finds: "The if_unsure of a red flag differs from its raises; on a warning sign, not sure counts as yes.",
	run: func(p *pass) {
		for _, f := range p.flags() {
			if f.IfUnsure != f.Raises {
				p.report(f.node.Get("if_unsure"), "%s raises %s, but %s if unsure; they must be equal", f.ID, f.Raises, f.IfUnsure)
			}
		}
	},
}
