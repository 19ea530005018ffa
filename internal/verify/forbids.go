package verify

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// signsForbid looks for a plan that orders what a sign of the person forbids. It
// reads what the signs say of interventions, and nothing of what interventions
// say of signs.
func signsForbid(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, i := range lib.Catalogue.Interventions {
		signs := forbidding(lib, i)
		var any []literal
		for _, q := range signs {
			any = append(any, v.mayHold(lib.Protocol.Scheme.Is(q.ID, triage.Yes)))
		}
		if model, ok := c.solve(v.held(i), c.or(any...)); ok {
			return about(lib, i.ID, p.answers(model), func(pl *plan.Plan, a triage.Assessment) (string, bool) {
				where, _ := pl.Find(i.ID)
				at := slices.IndexFunc(signs, func(q *triage.Question) bool {
					said := a.Facts.Get(q.ID)
					return said == triage.Yes || said == triage.Unsure
				})
				if at < 0 || where != plan.InPlan && where != plan.LaterInPlan {
					return "", false
				}
				return fmt.Sprintf("the plan holds %s, which this forbids: %s", i.ID, signs[at].Asks), true
			}), true
		}
	}
	return Finding{}, false
}

// nothingUnasked looks for a plan that orders what a sign forbids to somebody who was
// not asked about it: because it was left out, put off or left for later. A question that
// their answers rule out is none that they lack.
func nothingUnasked(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, i := range lib.Catalogue.Interventions {
		for _, q := range forbidding(lib, i) {
			if model, ok := c.solve(v.held(i), p.meant[q.ID], -p.asked(q.ID)); ok {
				return about(lib, i.ID, p.answers(model), func(pl *plan.Plan, a triage.Assessment) (string, bool) {
					where, _ := pl.Find(i.ID)
					asked := plan.Answered(a).Get(q.ID) != ""
					return fmt.Sprintf("the plan holds %s, and this was not asked: %s", i.ID, q.Asks), !asked && (where == plan.InPlan || where == plan.LaterInPlan)
				}), true
			}
		}
	}
	return Finding{}, false
}

// forbidding are the signs that forbid i or what it is made of.
func forbidding(lib *library.Library, i *plan.Intervention) []*triage.Question {
	parts := []string{i.ID}
	for n := 0; n < len(parts); n++ { // it grows
		if part := lib.Catalogue.Intervention(parts[n]); part != nil {
			parts = append(parts, part.MadeOf...)
		}
	}
	var signs []*triage.Question
	for _, q := range signsOf(lib) {
		if slices.ContainsFunc(q.Forbids, func(id string) bool { return slices.Contains(parts, id) }) {
			signs = append(signs, q)
		}
	}
	return signs
}

func signsOf(lib *library.Library) []*triage.Question {
	var signs []*triage.Question
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			if q.Kind == triage.Sign {
				signs = append(signs, q)
			}
		}
	}
	return signs
}

// forbidsAgree compares what the signs say of interventions with what the
// interventions say of signs. Each is written by hand, so that a line that is
// missing from one is noticed by the other.
func forbidsAgree(lib *library.Library) (Finding, bool) {
	var differ []string
	for _, q := range signsOf(lib) {
		for _, i := range lib.Catalogue.Interventions {
			switch forbids, leftOut := slices.Contains(q.Forbids, i.ID), i.LeftOutBy(q.ID); {
			case forbids && !leftOut:
				differ = append(differ, fmt.Sprintf("%s forbids %s, but nothing there leaves it out because of that: %s", q.ID, i.ID, q.Asks))
			case leftOut && !forbids && !lib.Protocol.EndsInterview(q):
				differ = append(differ, fmt.Sprintf("%s leaves itself out, but this does not forbid it: %s", i.ID, q.Asks))
			}
		}
	}
	return Finding{What: strings.Join(differ, "\n")}, len(differ) > 0
}
