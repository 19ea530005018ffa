package lint

import (
	"slices"

	"backspasm/internal/document"
	"backspasm/internal/plan"
)

var missingTest = Check{
	Name:  "missing_test",
	Finds: "A red flag, an intervention, a page about something or a message that depends on the person has no _test.yaml beside it, so nothing shows that it does what it says.",
	run: func(p *pass) {
		for file, n := range p.tested() {
			if p.Nodes[testFile(file)] == nil {
				p.report(n, "there is no %s beside it", testFile(file))
			}
		}
	},
}

// tested are the files that ship and need a test.
func (p *pass) tested() map[string]*document.Node {
	out := map[string]*document.Node{}
	for _, f := range p.flags() {
		out[f.file] = f.node
	}
	for _, i := range p.Catalogue.Interventions {
		file := p.Places["intervention/"+i.ID].File
		out[file] = p.Nodes[file]
	}
	for _, t := range p.Topics {
		if file := p.Places["topic/"+t.ID].File; t.Personal() {
			out[file] = p.Nodes[file]
		}
	}
	conditional := func(s plan.Stage) bool {
		return slices.ContainsFunc(s.Do, func(line plan.Step) bool { return line.Unless != nil })
	}
	for file, depends := range map[string]bool{"messages/pain.yaml": len(p.Catalogue.Pain) > 1, "messages/safety_net.yaml": len(p.Catalogue.DangerSigns) > 0,
		"stages.yaml": slices.ContainsFunc(p.Catalogue.Stages, conditional)} {
		if depends { // on the person
			out[file] = p.Nodes[file]
		}
	}
	return out
}
