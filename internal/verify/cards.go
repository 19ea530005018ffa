package verify

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// inStage says that the card is that of this stage: the first one on same_day.
func (v *planView) inStage(stage int) literal {
	if stage >= len(v.severest) {
		return -yes
	}
	later := -yes
	if stage+1 < len(v.severest) {
		later = v.severest[stage+1]
	}
	if stage == 0 {
		return v.or(v.comfort, -later)
	}
	return v.and(-v.comfort, v.severest[stage], -later)
}

// notFor says that a line is not for this person.
func (v *planView) notFor(line plan.CardLine) literal {
	if line.Unless == nil {
		return -yes
	}
	return v.mayHold(line.Unless)
}

// line says that the n-th line of i is the one for the card: i is for now, and no
// line before it is both of this stage and for this person.
func (v *planView) line(i *plan.Intervention, n int) literal {
	var any []literal
	for _, stage := range i.Card[n].Stages {
		parts := []literal{v.inStage(stage), -v.notFor(i.Card[n])}
		for _, earlier := range i.Card[:n] {
			if slices.Contains(earlier.Stages, stage) {
				parts = append(parts, v.notFor(earlier))
			}
		}
		any = append(any, v.and(parts...))
	}
	return v.and(v.now(i), v.or(any...))
}

func (v *planView) lines(i *plan.Intervention) literal {
	var any []literal
	for n := range i.Card {
		any = append(any, v.line(i, n))
	}
	return v.or(any...)
}

// lineOf is the line that i has for the card of a plan; nil if it is not for now.
func lineOf(p *plan.Plan, i *plan.Intervention) *plan.CardLine {
	if where, item := p.Find(i.ID); where == plan.InPlan && item.From == nil {
		return item.Card
	}
	return nil
}

// cardKeepsToUnless looks for a line on a card that is not for the person. Somebody
// for whom each line is not is looked at in the program as well.
func cardKeepsToUnless(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, i := range lib.Catalogue.Interventions {
		for n, line := range i.Card {
			if line.Unless == nil {
				continue
			}
			told := func(model model) Finding {
				return about(lib, i.ID, p.answers(model), func(pl *plan.Plan, a triage.Assessment) (string, bool) {
					shown := lineOf(pl, i)
					return fmt.Sprintf("the card of somebody whom it is not for says %q", line.Says), shown == &i.Card[n] && line.Unless.Eval(a.Facts) != rule.False
				})
			}
			if model, ok := c.solve(v.line(i, n), v.mayHold(line.Unless)); ok {
				return told(model), true
			}
			if model, ok := c.solve(v.now(i), v.mayHold(line.Unless)); ok {
				if f := told(model); replays(f) {
					return f, true
				}
			}
		}
	}
	return Finding{}, false
}

func replays(f Finding) bool {
	_, broken := f.broken(f.People)
	return broken
}

// cardIsFull looks for a plan with less on its card than it has room for. What must
// not meet is not counted.
func cardIsFull(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	all := lib.Catalogue.Interventions
	var shown []literal
	for _, i := range all {
		parts := []literal{v.lines(i)}
		for _, other := range all {
			if slices.Contains(i.NotWith, other.ID) || slices.Contains(other.NotWith, i.ID) {
				parts = append(parts, -v.lines(other))
			}
		}
		shown = append(shown, v.and(parts...))
	}
	if model, ok := c.solve(v.exists, -c.atLeast(plan.MostOnCard, shown)); ok {
		return about(lib, "", p.answers(model), func(pl *plan.Plan, _ triage.Assessment) (string, bool) {
			return fmt.Sprintf("the card has %d things to do, less than %d", len(pl.Card()), plan.MostOnCard), pl != nil && len(pl.Card()) < plan.MostOnCard
		}), true
	}
	return Finding{}, false
}

func noDeadCardLine(lib *library.Library) (Finding, bool) {
	c := newClauses()
	v := newPerson(c, lib, nil, nil, true).plan()
	var dead []string
	for _, i := range lib.Catalogue.Interventions {
		for n, line := range i.Card {
			if _, ok := c.solve(v.line(i, n)); !ok {
				dead = append(dead, fmt.Sprintf("%s: nobody's card says %q", i.ID, line.Says))
			}
		}
	}
	return Finding{What: strings.Join(dead, "\n")}, len(dead) > 0
}
