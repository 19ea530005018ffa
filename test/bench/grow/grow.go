// Package grow makes larger protocols out of the real one, to see what a rule costs.
package grow

import (
	"fmt"
	"slices"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Times returns lib with n times its red flags. Each copy reads questions of its
// own: those that the real rule reads, and the ones that open them, under another
// id. What there is only one of in a person (numbers, moments, which visit it is)
// is shared, and a rule that reads nothing else has no copies. The rest of the
// content stays as it is.
func Times(lib *library.Library, n int) *library.Library {
	out, p := *lib, *lib.Protocol
	var leaves []*rule.Is
	for i := 2; i <= n; i++ {
		c := copying{from: lib.Protocol, suffix: fmt.Sprintf("_%d", i), leaves: &leaves}
		p.Screens = slices.Concat(p.Screens, c.screens())
		p.RedFlags = slices.Concat(p.RedFlags, c.redFlags())
	}
	out.Protocol = p.Number()
	for _, leaf := range leaves {
		*leaf = *p.Scheme.Is(leaf.Question, leaf.Values...)
	}
	return &out
}

type copying struct {
	from   *triage.Protocol
	suffix string
	leaves *[]*rule.Is // copied; their places are known once all questions are
}

// own says that a copy has this question for itself.
func (c copying) own(id string) bool {
	q := c.from.Question(id)
	return !q.Computed && q.Kind != triage.Number && q.Kind != triage.Moment
}

func (c copying) redFlags() []*triage.RedFlag {
	var out []*triage.RedFlag
	for _, r := range c.from.RedFlags {
		if !slices.ContainsFunc(rule.Questions(r.When), c.own) {
			continue // a copy would be the same rule
		}
		copied := *r
		copied.ID += c.suffix
		copied.When = c.rename(r.When)
		out = append(out, &copied)
	}
	return out
}

// screens are those of the questions that red flags need.
func (c copying) screens() []*triage.Screen {
	needed := c.needed()
	var out []*triage.Screen
	for _, s := range c.from.Screens {
		copied := *s
		copied.ID += c.suffix
		copied.AskWhen, copied.Again = c.rename(s.AskWhen), c.rename(s.Again)
		copied.Questions = nil
		for _, q := range s.Questions {
			if !needed[q.ID] || !c.own(q.ID) {
				continue
			}
			asked := *q
			asked.ID += c.suffix
			asked.Forbids = nil // the catalogue knows no copies
			asked.AskWhen = c.rename(q.AskWhen)
			copied.Questions = append(copied.Questions, &asked)
		}
		if len(copied.Questions) > 0 {
			out = append(out, &copied)
		}
	}
	return out
}

// needed are the questions that red flags read, and the ones that open those.
func (c copying) needed() map[string]bool {
	out := map[string]bool{}
	var need func(rule.Expr)
	need = func(e rule.Expr) {
		for _, id := range rule.Questions(e) {
			if out[id] {
				continue
			}
			out[id] = true
			need(c.from.Question(id).AskWhen)
			for _, s := range c.from.Screens {
				if slices.Contains(s.Questions, c.from.Question(id)) {
					need(s.AskWhen)
				}
			}
		}
	}
	for _, r := range c.from.RedFlags {
		need(r.When)
	}
	return out
}

func (c copying) rename(e rule.Expr) rule.Expr {
	each := func(of []rule.Expr) []rule.Expr {
		out := make([]rule.Expr, len(of))
		for i, m := range of {
			out[i] = c.rename(m)
		}
		return out
	}
	switch e := e.(type) {
	case *rule.Is:
		copied := *e
		if c.own(e.Question) {
			copied.Question += c.suffix
		}
		*c.leaves = append(*c.leaves, &copied)
		return &copied
	case rule.Not:
		return rule.Not{Expr: c.rename(e.Expr)}
	case rule.All:
		return rule.All(each(e))
	case rule.Any:
		return rule.Any(each(e))
	case rule.AtLeast:
		return rule.AtLeast{N: e.N, Of: each(e.Of)}
	}
	return e // none
}

// Answers gives the copies the answers of the real questions.
func Answers(p *triage.Protocol, a triage.Answers, n int) triage.Answers {
	out := triage.Answers{}
	for id, x := range a {
		out[id] = x
		for i := 2; i <= n; i++ {
			if copied := fmt.Sprintf("%s_%d", id, i); p.Question(copied) != nil {
				out[copied] = x
			}
		}
	}
	return out
}
