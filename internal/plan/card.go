package plan

import (
	"slices"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// MostOnCard is how many things to do stand on a card.
const MostOnCard = 3

// Card is what to do now, in at most three lines: of what applies now, the lines of
// the lowest rank, none of which must meet another on the same day.
func (p *Plan) Card() []Item {
	if p == nil {
		return nil
	}
	var lines []Item
	for _, i := range slices.Concat(p.Now, p.Moves) {
		if i.Card != nil && i.From == nil {
			lines = append(lines, i)
		}
	}
	slices.SortStableFunc(lines, func(a, b Item) int { return a.Card.Rank - b.Card.Rank })
	var out []Item
	for _, i := range lines {
		if len(out) < MostOnCard && !slices.ContainsFunc(out, i.clashes) {
			out = append(out, i)
		}
	}
	return out
}

// clashes says that two items must not be used on the same day.
func (i Item) clashes(other Item) bool {
	return slices.Contains(i.NotWith, other.ID) || slices.Contains(other.NotWith, i.ID)
}

// cardLine is the first line that is for this person in the stage they are in. Before
// somebody has seen the person today, it is that of the first stage.
func (b *builder) cardLine(i *Intervention) *CardLine {
	stage := b.plan.Stage
	if b.assessment.Disposition == triage.SameDay {
		stage = 0
	}
	for n, line := range i.Card {
		if slices.Contains(line.Stages, stage) && (line.Unless == nil || line.Unless.Eval(b.facts()) == rule.False) {
			return &i.Card[n]
		}
	}
	return nil
}
