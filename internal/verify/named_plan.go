package verify

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// about is a finding about one person's plan, judged by the real one.
func about(lib *library.Library, id string, a triage.Answers, tell func(*plan.Plan, triage.Assessment) (string, bool)) Finding {
	return Finding{Rule: id, People: []triage.Answers{a}, broken: func(people []triage.Answers) (string, bool) {
		return tell(build(lib, people[0]), assess(lib, people[0]))
	}}
}

func nothingForbidden(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, i := range lib.Catalogue.Interventions {
		for _, x := range i.LeaveOut {
			if model, ok := c.solve(v.held(i), v.mayHold(x.When)); ok {
				return about(lib, i.ID, p.answers(model), func(pl *plan.Plan, _ triage.Assessment) (string, bool) {
					where, _ := pl.Find(i.ID)
					return "the plan holds " + i.ID, where == plan.InPlan || where == plan.LaterInPlan
				}), true
			}
		}
	}
	return Finding{}, false
}

func somethingToDo(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	query := []literal{v.exists}
	for _, i := range lib.Catalogue.Interventions {
		if i.Kind == plan.Remedy || i.Kind == plan.Move {
			query = append(query, -v.now(i))
		}
	}
	if model, ok := c.solve(query...); ok {
		return about(lib, "", p.answers(model), func(pl *plan.Plan, _ triage.Assessment) (string, bool) {
			return "the plan has nothing for now", pl != nil && len(pl.Now) == 0 && !slices.ContainsFunc(pl.Moves, func(i plan.Item) bool { return i.From == nil })
		}), true
	}
	return Finding{}, false
}

func coldOrHeat(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, cold := range lib.Catalogue.Interventions {
		for _, heat := range lib.Catalogue.Interventions {
			if cold.Thermal != "cold" || heat.Thermal != "heat" {
				continue
			}
			if model, ok := c.solve(v.now(cold), v.now(heat)); ok {
				return about(lib, cold.ID, p.answers(model), func(pl *plan.Plan, _ triage.Assessment) (string, bool) {
					a, _ := pl.Find(cold.ID)
					b, _ := pl.Find(heat.ID)
					return fmt.Sprintf("%s and %s are both for now", cold.ID, heat.ID), a == plan.InPlan && b == plan.InPlan
				}), true
			}
		}
	}
	return Finding{}, false
}

func thermalCap(lib *library.Library) (Finding, bool) {
	for _, i := range lib.Catalogue.Interventions {
		d := i.Dose
		if i.Thermal != "" && (max(d.Minutes, d.MinutesMax) > plan.MaxThermalMinutes || d.Minutes == 0 || d.GapMinutes < plan.MaxThermalMinutes) {
			return Finding{Rule: i.ID, What: fmt.Sprintf("%s has sessions of up to %d minutes with %d minutes between them", i.ID, max(d.Minutes, d.MinutesMax), d.GapMinutes)}, true
		}
	}
	return Finding{}, false
}

func comfortOnly(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, i := range lib.Catalogue.Interventions {
		query := c.and(v.held(i), p.raised[triage.Emergency])
		if !i.Comfort {
			query = c.and(v.held(i), p.raised[triage.SameDay])
		}
		if model, ok := c.solve(query); ok {
			return about(lib, i.ID, p.answers(model), func(pl *plan.Plan, a triage.Assessment) (string, bool) {
				where, _ := pl.Find(i.ID)
				return fmt.Sprintf("%s is in a plan for %s", i.ID, a.Disposition), a.Disposition >= triage.SameDay && (where == plan.InPlan || where == plan.LaterInPlan)
			}), true
		}
	}
	return Finding{}, false
}

// keptAllows keeps a more urgent result of everybody by whom the proof finds an
// intervention in a plan, and looks at what is shown of it.
func keptAllows(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, i := range lib.Catalogue.Interventions {
		model, ok := c.solve(v.held(i))
		if !ok {
			continue
		}
		for _, d := range []triage.Disposition{triage.SameDay, triage.Emergency} {
			f := Finding{Rule: i.ID, People: []triage.Answers{p.answers(model)}, broken: func(people []triage.Answers) (string, bool) {
				a, held := plan.AsOf(lib.Protocol, lib.Catalogue, plan.Kept{At: now, Answers: people[0], Disposition: d}, now)
				where, _ := held.Find(i.ID)
				shown := where == plan.InPlan || where == plan.LaterInPlan
				return fmt.Sprintf("%s is shown of a kept %s", i.ID, d), a.Disposition < d || shown && (d == triage.Emergency || !i.Comfort)
			}}
			if _, broken := f.broken(f.People); broken {
				return f, true
			}
		}
	}
	return Finding{}, false
}

func noDeadRule(lib *library.Library, met []witness) (Finding, bool) {
	for _, r := range lib.Protocol.RedFlags {
		if !slices.ContainsFunc(met, func(w witness) bool { return w.of == r.ID }) {
			return Finding{Rule: r.ID, What: "no answer set depends on " + r.ID + ": others always raise as much"}, true
		}
	}
	return Finding{}, false
}

// alone says that r fires, and no other rule raises as much.
func (p *person) alone(r *triage.RedFlag) []literal {
	query := []literal{p.fires(r, r.Raises)}
	for _, other := range p.lib.Protocol.RedFlags {
		if other != r {
			query = append(query, -p.fires(other, r.Raises))
		}
	}
	return query
}

func noDeadIntervention(lib *library.Library) (Finding, bool) {
	c := newClauses()
	v := newPerson(c, lib, nil, nil, true).plan()
	for _, i := range lib.Catalogue.Interventions {
		if _, ok := c.solve(v.held(i)); !ok {
			return Finding{Rule: i.ID, What: "nobody's plan holds " + i.ID}, true
		}
	}
	return Finding{}, false
}

func noDeadPrecaution(lib *library.Library) (Finding, bool) {
	c := newClauses()
	v := newPerson(c, lib, nil, nil, true).plan()
	var dead []string
	for _, i := range lib.Catalogue.Interventions {
		for n, x := range i.LeaveOut {
			if _, ok := c.solve(v.alone(i, n)...); !ok {
				dead = append(dead, fmt.Sprintf("%s is never left out because %s", i.ID, x.Because))
			}
		}
		for _, x := range i.Adapt {
			if _, ok := c.solve(v.held(i), v.mayHold(x.When)); !ok {
				dead = append(dead, fmt.Sprintf("%s is never adapted by %q", i.ID, x.Says))
			}
		}
		for _, x := range i.Steps {
			if x.Unless == nil {
				continue
			}
			if _, ok := c.solve(v.held(i), v.stepTaken(x)); !ok {
				dead = append(dead, fmt.Sprintf("%s never lacks the step %q", i.ID, x.Says))
			}
			if _, ok := c.solve(v.held(i), -v.stepTaken(x)); !ok {
				dead = append(dead, fmt.Sprintf("%s never has the step %q", i.ID, x.Says))
			}
		}
	}
	return Finding{What: strings.Join(dead, "\n")}, len(dead) > 0
}

// alone says that nothing but its n-th contraindication takes i out. That the
// disposition may keep it out as well is left aside: such a contraindication is
// a second guard, and it is what authors and readers look for.
func (v *planView) alone(i *plan.Intervention, n int) []literal {
	query := []literal{v.offered(i)}
	for m, x := range i.LeaveOut {
		may := v.mayHold(x.When)
		if m != n {
			may = -may
		}
		query = append(query, may)
	}
	for _, id := range i.MadeOf {
		query = append(query, -v.forbidden(v.lib.Catalogue.Intervention(id)))
	}
	return query
}

// noDeadQuestion looks for a question that cannot be reached, or whose answer
// never makes a difference to the disposition or to a plan. Who answers makes none on purpose.
func noDeadQuestion(lib *library.Library, met []witness) (Finding, bool) {
	known := shown(lib, met)
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			if q.ID != triage.ForID && !known[q.ID] && !decides(lib, q) && !asksAgain(lib, q) {
				return Finding{Rule: q.ID, What: "nobody's result depends on the answer to this: " + q.Asks}, true
			}
		}
	}
	return Finding{}, false
}

// asksAgain says whether the answer to q opens, at a check-in, what was answered
// before.
func asksAgain(lib *library.Library, q *triage.Question) bool {
	for _, s := range lib.Protocol.Screens {
		if slices.Contains(rule.Questions(s.Again), q.ID) {
			return true
		}
	}
	return false
}

// shown gives questions of which a witness shows that they decide: with another answer
// to this one alone the disposition is another, or what the plan holds. It spares a query
// for most.
func shown(lib *library.Library, met []witness) map[string]bool {
	out := map[string]bool{}
	for _, w := range met {
		before := given(lib, w.answers)
		for _, id := range w.reads {
			if _, said := w.answers[id]; !said || out[id] {
				continue
			}
			q := lib.Protocol.Question(id)
			out[id] = slices.ContainsFunc(q.Values(), func(v string) bool {
				other := maps.Clone(w.answers)
				other[id] = answer(q, v)
				return len(triage.Missing(lib.Protocol, other, now)) == 0 && given(lib, other) != before
			})
		}
	}
	return out
}

// given is the disposition, and what the plan holds for now and for later.
func given(lib *library.Library, a triage.Answers) string {
	said := assess(lib, a)
	p := plan.Build(lib.Catalogue, said, now)
	out := said.Disposition.String()
	for _, i := range lib.Catalogue.Interventions {
		if where, _ := p.Find(i.ID); where == plan.InPlan || where == plan.LaterInPlan {
			out += " " + i.ID + "=" + string(where)
		}
	}
	return out
}

// decides says whether two people who differ only in q can fare differently.
func decides(lib *library.Library, q *triage.Question) bool {
	c := newClauses()
	a := newPerson(c, lib, nil, nil, false)
	b := newPerson(c, lib, a, func(other *triage.Question) bool { return other == q }, false)
	var differ []literal
	xor := func(x, y literal) { differ = append(differ, c.and(x, -y), c.and(-x, y)) }
	for _, d := range triage.Dispositions()[1:] {
		xor(a.raised[d], b.raised[d])
	}
	va, vb := a.plan(), b.plan()
	for _, i := range lib.Catalogue.Interventions {
		xor(va.held(i), vb.held(i))
		xor(va.now(i), vb.now(i))
		for _, x := range i.Adapt {
			xor(c.and(va.held(i), va.mayHold(x.When)), c.and(vb.held(i), vb.mayHold(x.When)))
		}
	}
	_, ok := c.solve(a.open[q.ID], c.or(differ...))
	return ok
}
