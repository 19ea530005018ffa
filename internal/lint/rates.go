package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

var missingRate = Check{
	Name:  "missing_rate",
	Finds: "A question that a red flag or a list reads at a first visit has no rate in population.yaml: everybody would be taken not to have said it, and the rule would seem to cost nothing.",
	run: func(p *pass) {
		if p.Population == nil {
			return
		}
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				if !s.CheckIn && !q.Computed && !q.NoRedFlag && !p.rated(q.ID) && p.raisesAtFirst(q.ID) {
					p.report(p.row(q), "%s has no rate in population.yaml", q.ID)
				}
			}
		}
		for _, l := range p.Lists {
			for i, r := range l.Rules {
				for _, id := range rule.Questions(r.When) {
					if !p.rated(id) {
						p.report(p.Nodes[l.Pos.File].Get("rules").Items[i].Get("when"), "%s has no rate in population.yaml", id)
					}
				}
			}
		}
	},
}

// rated says whether the population tells how often a question is answered in which
// way. The age comes from the settings.
func (p *pass) rated(id string) bool {
	if q := p.Protocol.Question(id); q != nil && q.Kind == triage.Number {
		return true
	}
	return slices.ContainsFunc(p.Population.Asked, func(r *library.Rate) bool { return r.Question == id })
}

func (p *pass) raisesAtFirst(id string) bool {
	return slices.ContainsFunc(p.Protocol.RedFlags, func(r *triage.RedFlag) bool { return slices.Contains(rule.Questions(r.When), id) })
}

var rateOrder = Check{
	Name:  "rate_order",
	Finds: "The condition of a rate reads a question whose own rate stands below: it is not answered yet when the condition is looked at, so the condition never holds.",
	run: func(p *pass) {
		if p.Population == nil {
			return
		}
		for i, item := range p.Nodes[p.Population.Pos.File].Get("asked").Items {
			above := p.Population.Asked[:i]
			for _, key := range []string{"times", "instead"} {
				for _, n := range itemsOf(item.Get(key)) {
					p.leaves(n.Get("when"), func(x part) {
						known := slices.ContainsFunc(above, func(r *library.Rate) bool { return r.Question == x.is.Question })
						if q := p.Protocol.Question(x.is.Question); q != nil && q.Kind != triage.Number && !known {
							p.report(n.Get("when"), "the rate of %s does not stand above that of %s", x.is.Question, p.Population.Asked[i].Question)
						}
					})
				}
			}
		}
	},
}

func itemsOf(n *document.Node) []*document.Node {
	if n == nil {
		return nil
	}
	return n.Items
}

var uncitedRate = Check{
	Name:  "uncited_rate",
	Finds: "A rate names no source that was read, and yet is not called an estimate. The figures of a run would look better founded than they are.",
	run: func(p *pass) {
		if p.Population == nil {
			return
		}
		root := p.Nodes[p.Population.Pos.File]
		for i, r := range p.Population.Asked {
			p.founded(root.Get("asked").Items[i], r.Class, r.Cited)
		}
		for i, c := range p.Population.Causes {
			p.founded(root.Get("causes").Items[i], c.Class, c.Cited)
		}
	},
}

// founded reports a class that the sources do not carry.
func (p *pass) founded(n *document.Node, class string, cited []string) {
	read := func(id string) bool {
		return id != "general_knowledge" && id != "our_decision" && slices.ContainsFunc(slices.Concat(p.Sources, p.Population.Sources), func(s library.Source) bool { return s.ID == id && s.ReadAs != "not read" })
	}
	if class == "estimate" || slices.ContainsFunc(cited, read) {
		return
	}
	named := "it names none"
	if len(cited) > 0 {
		named = strings.Join(cited, ", ")
	}
	p.report(n.Get("class"), "%s, but no source of it was read (%s): call it an estimate", class, named)
}

var rateRange = Check{
	Name:  "rate_range",
	Finds: "The low rate is not below the base rate, or the high one not above it, so the scenarios are not what they are called.",
	run: func(p *pass) {
		if p.Population == nil {
			return
		}
		root := p.Nodes[p.Population.Pos.File]
		for i, r := range p.Population.Asked {
			item := root.Get("asked").Items[i]
			if r.Parts == nil {
				p.inRange(item, r.Low, library.Times, r.High)
			}
			for j, instead := range r.Instead {
				if instead.Parts == nil {
					p.inRange(item.Get("instead").Items[j], instead.Low, library.Times, instead.High)
				}
			}
		}
		d := p.Population.Doubt
		p.inRange(root.Get("doubt"), d[0], d[1], d[2])
	},
}

// inRange reports what does not rise from low over base to high.
func (p *pass) inRange(n *document.Node, low, base, high int64) {
	if low > base {
		p.report(n.Get("low"), "the low rate is above the base rate")
	}
	if high < base {
		p.report(n.Get("high"), "the high rate is below the base rate")
	}
}
