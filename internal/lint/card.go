package lint

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/plan"
)

var card = Check{
	Name:  "card",
	Finds: "A line for the card has more than 14 words or, of cold or heat, lacks the cloth, the minutes or the cap; a headline has more than 8 words; or a stage has less than three interventions with a line.",
	run: func(p *pass) {
		for _, file := range []string{"messages/dispositions.yaml", "messages/actions.yaml"} {
			for _, m := range p.Nodes[file].Items {
				if h := m.Get("headline"); h != nil && len(strings.Fields(h.Text)) > headlineWords {
					p.report(h, "a headline of %d words, more than %d", len(strings.Fields(h.Text)), headlineWords)
				}
			}
		}
		inStage := map[int]int{}
		for _, i := range p.Catalogue.Interventions {
			for _, s := range p.cardLines(i) {
				inStage[s]++
			}
		}
		for _, s := range p.Catalogue.Stages {
			if n := inStage[s.Number]; n < plan.MostOnCard {
				p.report(p.Nodes["stages.yaml"].Items[s.Number], "stage %d has %d interventions with a line for its card, less than %d", s.Number, n, plan.MostOnCard)
			}
		}
	},
}

const (
	cardWords     = 14
	headlineWords = 8
)

// ofThermal is what a line for cold or heat must name.
var ofThermal = []string{"cloth", " minutes", fmt.Sprintf("never more than %d", plan.MaxThermalMinutes)}

// cardLines looks at those of one intervention, and returns the stages that have one.
func (p *pass) cardLines(i *plan.Intervention) []int {
	var stages []int
	for n, line := range i.Card {
		at := p.intervention(i).Get("card").Items[n].Get("says")
		if words := len(strings.Fields(line.Says)); words > cardWords {
			p.report(at, "%s has a line of %d words for the card, more than %d", i.ID, words, cardWords)
		}
		for _, must := range ofThermal {
			if i.Thermal != "" && !strings.Contains(line.Says, must) {
				p.report(at, "%s has a line for the card without %q: a line for cold or heat names the cloth, the minutes and the cap", i.ID, must)
			}
		}
		for _, s := range line.Stages {
			if s >= len(p.Catalogue.Stages) {
				p.report(at, "%s has a line for the card of stage %d, and the last stage is %d", i.ID, s, len(p.Catalogue.Stages)-1)
			}
			if !slices.Contains(stages, s) {
				stages = append(stages, s)
			}
		}
	}
	return stages
}
