package verify

import (
	"fmt"
	"slices"
	"sync"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// named are the properties that any content must have.
func named(lib *library.Library) []Property {
	once := sync.OnceValue(func() []witness { return witnesses(lib) })
	met := func(find func(*library.Library, []witness) (Finding, bool)) func(*library.Library) (Finding, bool) {
		return func(lib *library.Library) (Finding, bool) { return find(lib, once()) }
	}
	return []Property{
		{"one_disposition", "Every answer set gets exactly one disposition, an action with a number and a safety net.", oneDisposition},
		{"worse_is_never_calmer", "A worse answer never gives a calmer disposition, whatever questions it opens.", worseIsNeverCalmer},
		{"unsure_is_as_yes", "Not sure about a sign weighs as much as yes.", unsureIsAsYes},
		{"unsure_of_a_choice_is_not_calm", "Not sure about a choice never stands for its calmest answer.", unsureOfAChoice},
		{"emergency_questions_first", "Every reached question that can make an emergency is answered before there is a plan.", emergencyFirst},
		{"leaving_out_changes_nothing", "A question is left out only when its answer could not change the disposition.", leavingOut},
		{"not_reached_changes_nothing", "What is not reached cannot change the disposition or the plan.", notReached},
		{"order_changes_nothing", "The order of rules and interventions does not matter to disposition, action and plan.", met(orderChangesNothing)},
		{"nothing_forbidden", "No plan holds an intervention that its answers forbid or leave unsure.", nothingForbidden},
		{"signs_forbid", "No plan orders what a sign of the person forbids, sure or not sure, nor what is made of it.", signsForbid},
		{"forbids_agree", "What a sign forbids is what the interventions leave out because of it, in both directions.", forbidsAgree},
		{"nothing_unasked_is_ordered", "No plan orders what a sign forbids that the person was not asked about.", nothingUnasked},
		{"something_to_do", "Every plan has something the person can do now.", somethingToDo},
		{"card_is_full", "Every plan has three things for its card, also on same_day.", cardIsFull},
		{"card_keeps_to_unless", "No card has a line for somebody for whom it is not, sure or not sure.", cardKeepsToUnless},
		{"cold_or_heat", "Cold and heat are never both for now, outside alternating.", coldOrHeat},
		{"thermal_cap", "No session of cold or heat is longer than the cap, and each has a gap.", thermalCap},
		{"comfort_only", "On same_day a plan holds comfort only; on emergency and out of scope there is none.", comfortOnly},
		{"kept_allows", "A kept result that was more urgent than these rules stands, with a plan that it allows: comfort only on same_day, none on emergency.", keptAllows},
		{"second_oracle", "Nobody gets less than the independent table asks for, which was written from the evidence and not from the rules.", againstReference},
		{"no_dead_rule", "Every red flag decides the disposition of somebody by itself.", met(noDeadRule)},
		{"no_dead_question", "Every question can be reached and makes a difference to somebody.", met(noDeadQuestion)},
		{"no_dead_intervention", "Every intervention is in the plan of somebody.", noDeadIntervention},
		{"no_dead_card_line", "Every line for the card is on the card of somebody, or would be if there were room.", noDeadCardLine},
		{"no_dead_precaution", "Every contraindication takes its intervention out by itself for somebody, the disposition left aside; every precaution adapts it for somebody, and every step is for somebody and not for somebody else, if it says so.", noDeadPrecaution},
	}
}

func oneDisposition(lib *library.Library) (Finding, bool) {
	m := lib.Messages
	for _, d := range triage.Dispositions() {
		action, ok := m.Action(d.String())
		if !ok || action.Says == "" || m.Disposition(d).Headline == "" || len(m.SafetyNet.Signs) == 0 {
			return Finding{What: "there is no action, headline or safety net for " + d.String()}, true
		}
	}
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	for _, d := range triage.Dispositions()[1:] { // each includes those below it
		if model, ok := c.solve(p.raised[d], -p.raised[d-1]); ok {
			return Finding{People: []triage.Answers{p.answers(model)}, What: d.String() + " without what lies below it"}, true
		}
	}
	return Finding{}, false
}

// worseIsNeverCalmer looks for two people of whom the second answers every
// question as badly or worse, and fares calmer.
func worseIsNeverCalmer(lib *library.Library) (Finding, bool) {
	c := newClauses()
	ordered := func(q *triage.Question) bool { return worse(q) != nil }
	a := newPerson(c, lib, nil, nil, false)
	b := newPerson(c, lib, a, ordered, false)
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			for v, worse := range worse(q) {
				allowed := []literal{-a.values[q.ID][v]}
				for _, w := range worse {
					allowed = append(allowed, b.values[q.ID][w])
				}
				c.must(allowed...)
			}
		}
	}
	for _, d := range triage.Dispositions()[1:] {
		if model, ok := c.solve(a.raised[d], -b.raised[d]); ok {
			return pair(lib, a.answers(model), b.answers(model), asBadOrWorse, calmerThan), true
		}
	}
	return Finding{}, false
}

func unsureIsAsYes(lib *library.Library) (Finding, bool) {
	c := newClauses()
	sign := func(q *triage.Question) bool { return q.Kind == triage.Sign }
	a := newPerson(c, lib, nil, nil, false)
	b := newPerson(c, lib, a, sign, false)
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			if !sign(q) {
				continue
			}
			for v, l := range a.values[q.ID] { // b is not sure where a says yes, or says the same
				if v == triage.Yes {
					c.must(-l, b.values[q.ID][triage.Yes], b.values[q.ID][triage.Unsure])
				} else {
					c.must(-l, b.values[q.ID][v])
				}
			}
		}
	}
	for _, d := range triage.Dispositions()[1:] {
		for _, query := range [][]literal{{a.raised[d], -b.raised[d]}, {-a.raised[d], b.raised[d]}} {
			if model, ok := c.solve(query...); ok {
				return pair(lib, a.answers(model), b.answers(model), yesOrUnsure, different), true
			}
		}
	}
	return Finding{}, false
}

// unsureOfAChoice looks at the option that "not sure" stands for.
func unsureOfAChoice(lib *library.Library) (Finding, bool) {
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			calmest := q.Calmest(now).Value
			for _, o := range q.Options {
				if o.Ranked && o.ID == q.NotSure && o.ID == calmest {
					return Finding{Rule: q.ID, What: fmt.Sprintf("not sure counts as %q: %s", o.Says, q.Asks)}, true
				}
			}
		}
	}
	return Finding{}, false
}

// emergencyFirst looks for a plan of somebody who was not asked a question that
// can make an emergency.
func emergencyFirst(lib *library.Library) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	v := p.plan()
	for _, r := range lib.Protocol.RedFlags {
		if max(r.Raises, r.IfUnsure) < triage.Emergency {
			continue
		}
		for _, id := range rule.Questions(r.When) {
			if model, ok := c.solve(v.exists, p.left[id]); ok {
				return Finding{Rule: r.ID, People: []triage.Answers{p.answers(model)}, broken: func(people []triage.Answers) (string, bool) {
					said := assess(lib, people[0])
					leftOut := slices.Contains(said.NotAsked, id) && said.Facts.Get(id) == triage.Unsure
					return fmt.Sprintf("there is a plan, but this was left out, and %s reads it: %s", r.ID, lib.Protocol.Question(id).Asks), leftOut && build(lib, people[0]) != nil
				}}, true
			}
		}
	}
	return Finding{}, false
}

// leavingOut compares somebody who is asked everything with the same person,
// asked less.
func leavingOut(lib *library.Library) (Finding, bool) {
	c := newClauses()
	all := newPerson(c, lib, nil, nil, false)
	less := newPerson(c, lib, all, func(*triage.Question) bool { return false }, true)
	for _, d := range triage.Dispositions()[1:] {
		for _, query := range [][]literal{{all.raised[d], -less.raised[d]}, {-all.raised[d], less.raised[d]}} {
			if model, ok := c.solve(query...); ok {
				return pair(lib, all.answers(model), less.answers(model), alike, different), true
			}
		}
	}
	return Finding{}, false
}

// notReached compares two people who differ only in what is not reached.
func notReached(lib *library.Library) (Finding, bool) {
	c := newClauses()
	a := newPerson(c, lib, nil, nil, false)
	b := newPerson(c, lib, a, func(q *triage.Question) bool { return q.ID != triage.OnsetID }, false)
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			if q.ID == triage.OnsetID {
				continue
			}
			for v, l := range a.values[q.ID] {
				c.must(-a.open[q.ID], -l, b.values[q.ID][v])
			}
		}
	}
	va, vb := a.plan(), b.plan()
	var differ []literal
	xor := func(x, y literal) { differ = append(differ, c.and(x, -y), c.and(-x, y)) }
	for _, d := range triage.Dispositions()[1:] {
		xor(a.raised[d], b.raised[d])
	}
	for _, i := range lib.Catalogue.Interventions {
		xor(va.now(i), vb.now(i))
	}
	if model, ok := c.solve(c.or(differ...)); ok {
		return pair(lib, a.answers(model), b.answers(model), alike, different), true
	}
	return Finding{}, false
}

// orderChangesNothing holds by construction: the disposition is a maximum, the
// reasons are sorted, and no intervention looks at another's place. It is
// replayed with everything turned round, on one person for each red flag and
// each intervention.
func orderChangesNothing(lib *library.Library, met []witness) (Finding, bool) {
	turned := *lib
	protocol, catalogue := *lib.Protocol, *lib.Catalogue
	protocol.RedFlags = slices.Clone(protocol.RedFlags)
	slices.Reverse(protocol.RedFlags)
	catalogue.Interventions = slices.Clone(catalogue.Interventions)
	slices.Reverse(catalogue.Interventions)
	turned.Protocol, turned.Catalogue = &protocol, &catalogue
	for _, w := range met {
		said, other := assess(lib, w.answers).Action()+fares(lib, w.answers), assess(&turned, w.answers).Action()+fares(&turned, w.answers)
		if said != other {
			return Finding{People: []triage.Answers{w.answers}, What: "one order gives " + said + ", the other " + other}, true
		}
	}
	return Finding{}, false
}

// witness is somebody for whom a red flag decides or whose plan holds an intervention,
// and the questions that it reads, with those that open them.
type witness struct {
	of      string // its id
	answers triage.Answers
	reads   []string
}

// witnesses are one for each red flag and each intervention that there is somebody for.
func witnesses(lib *library.Library) []witness {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, false)
	v := p.plan()
	var out []witness
	find := func(id string, reads []string, query ...literal) {
		if model, ok := c.solve(query...); ok {
			out = append(out, witness{id, p.answers(model), opened(lib, reads)})
		}
	}
	for _, r := range lib.Protocol.RedFlags {
		find(r.ID, rule.Questions(r.When), p.alone(r)...)
	}
	for _, i := range lib.Catalogue.Interventions {
		reads := rule.Questions(i.OfferWhen)
		for _, x := range i.LeaveOut {
			reads = append(reads, rule.Questions(x.When)...)
		}
		find(i.ID, reads, v.held(i))
	}
	return out
}

// opened adds to questions those that open them.
func opened(lib *library.Library, ids []string) []string {
	ids = slices.Clone(ids)
	for n := 0; n < len(ids); n++ {
		for _, s := range lib.Protocol.Screens {
			for _, q := range s.Questions {
				if q.ID == ids[n] {
					for _, id := range slices.Concat(rule.Questions(s.AskWhen), rule.Questions(q.AskWhen)) {
						if !slices.Contains(ids, id) {
							ids = append(ids, id)
						}
					}
				}
			}
		}
	}
	return ids
}

// fares is the disposition, and what the plan does with everything.
func fares(lib *library.Library, a triage.Answers) string {
	said := assess(lib, a)
	p := plan.Build(lib.Catalogue, said, now)
	ids := make([]string, 0, len(lib.Catalogue.Interventions))
	for _, i := range lib.Catalogue.Interventions {
		where, _ := p.Find(i.ID)
		ids = append(ids, i.ID+"="+string(where))
	}
	slices.Sort(ids)
	return fmt.Sprint(said.Disposition, ids)
}
