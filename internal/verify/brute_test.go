package verify

import (
	"fmt"
	"slices"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

const little = "../library/testdata/small"

// crowd is everybody: every answer to every question, with and without what may
// be left out.
type crowd struct {
	lib   *library.Library
	asked []triage.Answers // asked everything: one for each band
	any   []triage.Answers // asked less as well: one for each moment
}

func everybody(lib *library.Library) crowd {
	return crowd{lib, enumerate(lib, false), enumerate(lib, true)}
}

func enumerate(lib *library.Library, less bool) []triage.Answers {
	var out []triage.Answers
	qs := questionsOf(lib)
	var next func(n int, a triage.Answers)
	next = func(n int, a triage.Answers) {
		if n == len(qs) {
			if len(triage.Missing(lib.Protocol, a, now)) == 0 {
				out = append(out, with(a, "", triage.Answer{}))
			}
			return
		}
		q := qs[n]
		a[q.ID] = answer(q, q.Values()[0])
		if reached, _ := triage.Reached(lib.Protocol, a, now); len(reached) < len(a) {
			delete(a, q.ID)
			next(n+1, a)
			return
		}
		var values []triage.Answer
		for _, v := range q.Values() {
			values = append(values, answer(q, v))
		}
		if q.ID == triage.OnsetID && less {
			values = nil
			for _, d := range moments(lib) {
				values = append(values, triage.Answer{Moment: now.Add(-d)})
			}
		}
		for _, v := range values {
			a[q.ID] = v
			next(n+1, a)
		}
		delete(a, q.ID)
		if less {
			next(n+1, a)
		}
	}
	next(0, triage.Answers{})
	return out
}

func with(a triage.Answers, id string, x triage.Answer) triage.Answers {
	out := triage.Answers{}
	for k, v := range a {
		out[k] = v
	}
	if id != "" {
		out[id] = x
	}
	return out
}

// violated says, by looking at everybody, which promises do not hold.
func (c crowd) violated() map[string]bool {
	out := map[string]bool{}
	held, alone := map[string]bool{}, map[string]bool{}
	for _, a := range c.any {
		said := assess(c.lib, a)
		p := plan.Build(c.lib.Catalogue, said, now)
		c.planned(out, p, said, held)
		for _, x := range c.lib.Properties {
			if _, broken := breaks(c.lib, x, a); broken {
				out[x.Name] = true
			}
		}
		var top []string
		for _, r := range said.Reasons {
			if r.Disposition == said.Disposition {
				top = append(top, r.Rule.ID)
			}
		}
		if len(top) == 1 && said.Reasons[0].Rule.Raises == said.Disposition {
			alone[top[0]] = true
		}
		for _, r := range c.lib.Protocol.RedFlags {
			for _, id := range rule.Questions(r.When) {
				if p != nil && r.Raises == triage.Emergency && slices.Contains(said.NotAsked, id) && said.Facts.Get(id) == triage.Unsure {
					out["emergency_questions_first"] = true
				}
			}
		}
	}
	for _, r := range c.lib.Protocol.RedFlags {
		out["no_dead_rule"] = out["no_dead_rule"] || !alone[r.ID]
	}
	for _, i := range c.lib.Catalogue.Interventions {
		out["no_dead_intervention"] = out["no_dead_intervention"] || !held[i.ID]
		for _, line := range i.Card {
			out["no_dead_card_line"] = out["no_dead_card_line"] || !held[i.ID+" "+line.Says]
		}
	}
	c.pairs(out)
	return out
}

func (c crowd) planned(out map[string]bool, p *plan.Plan, said triage.Assessment, held map[string]bool) {
	toDo, cold, heat := false, false, false
	for _, i := range c.lib.Catalogue.Interventions {
		where, _ := p.Find(i.ID)
		in := where == plan.InPlan || where == plan.LaterInPlan
		held[i.ID] = held[i.ID] || in
		for n, line := range i.Card {
			if lineOf(p, i) == &i.Card[n] {
				held[i.ID+" "+line.Says] = true
				out["card_keeps_to_unless"] = out["card_keeps_to_unless"] || line.Unless != nil && line.Unless.Eval(said.Facts) != rule.False
			}
		}
		toDo = toDo || where == plan.InPlan && (i.Kind == plan.Move || i.Kind == plan.Remedy)
		cold = cold || where == plan.InPlan && i.Thermal == "cold"
		heat = heat || where == plan.InPlan && i.Thermal == "heat"
		if in && c.lib.Catalogue.Forbidden(i, said.Facts) {
			out["nothing_forbidden"] = true
		}
		for _, q := range questionsOf(c.lib) {
			value := said.Facts.Get(q.ID)
			forbids := slices.ContainsFunc(append([]string{i.ID}, i.MadeOf...), func(id string) bool { return slices.Contains(q.Forbids, id) })
			if in && forbids && (value == triage.Yes || value == triage.Unsure) {
				out["signs_forbid"] = true
			}
			if _, due := said.Facts.Words()[q.ID]; in && forbids && due && plan.Answered(said).Get(q.ID) == "" {
				out["nothing_unasked_is_ordered"] = true
			}
		}
		if in && (said.Disposition == triage.Emergency || said.Disposition == triage.SameDay && !i.Comfort) {
			out["comfort_only"] = true
		}
	}
	out["card_is_full"] = out["card_is_full"] || p != nil && len(p.Card()) < plan.MostOnCard
	out["something_to_do"] = out["something_to_do"] || p != nil && !toDo
	out["cold_or_heat"] = out["cold_or_heat"] || cold && heat
}

// pairs compares everybody with everybody.
func (c crowd) pairs(out map[string]bool) {
	qs := questionsOf(c.lib)
	order := make([]map[string][]string, len(qs))
	for n, q := range qs {
		order[n] = worse(q)
	}
	type seen struct {
		facts []string
		d     triage.Disposition
	}
	look := func(people []triage.Answers) (all []seen) {
		for _, a := range people {
			s := seen{d: assess(c.lib, a).Disposition}
			facts := triage.Facts(c.lib.Protocol, a, now).Words()
			for _, q := range qs {
				s.facts = append(s.facts, facts[q.ID])
			}
			all = append(all, s)
		}
		return all
	}
	// fits compares what both answered
	fits := func(a, b seen, may func(n int, x, y string) bool) bool {
		for n, x := range a.facts {
			if y := b.facts[n]; x != "" && y != "" && x != y && !may(n, x, y) {
				return false
			}
		}
		return true
	}
	asked := look(c.asked)
	for _, a := range asked {
		for _, b := range asked {
			if b.d < a.d && fits(a, b, func(n int, x, y string) bool { return slices.Contains(order[n][x], y) }) {
				out["worse_is_never_calmer"] = true
			}
			if b.d != a.d && fits(a, b, func(n int, x, y string) bool {
				return qs[n].Kind == triage.Sign && x == triage.Yes && y == triage.Unsure
			}) {
				out["unsure_is_as_yes"] = true
			}
		}
	}
	known := map[string]bool{}
	for _, b := range look(c.any) {
		key := fmt.Sprint(b.facts)
		if known[key] {
			continue
		}
		known[key] = true
		for _, a := range asked {
			if a.d != b.d && fits(a, b, func(int, string, string) bool { return false }) {
				out["leaving_out_changes_nothing"] = true
			}
		}
	}
}
