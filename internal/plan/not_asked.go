package plan

import (
	"slices"
	"time"

	"backspasm/internal/rule"
)

// notAsked names i with the signs that were not asked and that take it out, and when it
// would begin.
func (b *builder) notAsked(i *Intervention, w Window, when when) {
	x := NotAsked{Intervention: i}
	if when == later {
		from := b.at(w.From)
		x.From = &from
	}
	if i.Kind == Move && i.Stage > b.plan.Stage {
		from := b.begins(b.catalogue.Stages[i.Stage])
		x.From = &from
	}
	for _, part := range append([]*Intervention{i}, b.parts(i)...) {
		for _, out := range part.LeaveOut {
			if out.When.Eval(b.facts()) != rule.False {
				rule.Walk(out.When, func(is rule.Is) {
					if b.facts().Get(is.Question) != b.said.Get(is.Question) && !slices.Contains(x.Signs, is.Question) {
						x.Signs = append(x.Signs, is.Question)
					}
				})
			}
		}
	}
	b.plan.NotAsked = append(b.plan.NotAsked, x)
}

// NotAskedBefore are those that would apply at the time, or do already.
func (p *Plan) NotAskedBefore(at time.Time) []NotAsked {
	if p == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(p.NotAsked), func(x NotAsked) bool { return x.From != nil && x.From.After(at) })
}
