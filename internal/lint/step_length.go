package lint

import (
	"strings"

	"backspasm/internal/document"
)

var stepLength = Check{
	Name:  "step_length",
	Finds: "An intervention, a stage or what to do until help is there has more than five steps, or one of more than 12 words.",
	run: func(p *pass) {
		for _, i := range p.Catalogue.Interventions {
			p.steps(i.ID, p.intervention(i).Get("steps"))
		}
		for _, s := range p.Nodes["stages.yaml"].Items {
			p.steps("stage "+s.Get("stage").Text, s.Get("do"))
		}
		for file, key := range map[string]string{"messages/dispositions.yaml": "disposition", "messages/actions.yaml": "action"} {
			for _, m := range p.Nodes[file].Items {
				if list := m.Get("until_help"); list != nil {
					p.steps(m.Get(key).Text, list)
				}
			}
		}
	},
}

const (
	mostSteps = 5
	stepWords = 12
)

func (p *pass) steps(of string, list *document.Node) {
	if n := len(list.Items); n > mostSteps {
		p.report(list, "%s has %d steps, more than %d", of, n, mostSteps)
	}
	for _, step := range list.Items {
		if says := step.Get("says"); says != nil {
			step = says
		}
		if words := len(strings.Fields(step.Text)); words > stepWords {
			p.report(step, "a step of %d words, more than %d", words, stepWords)
		}
	}
}
