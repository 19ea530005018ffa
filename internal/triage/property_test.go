package triage_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

// sameRules compares red flags by identity, which is quicker than by content.
var sameRules = cmp.Comparer(func(a, b *triage.RedFlag) bool { return a == b })

func TestLeavingOutNeverChangesTheDisposition(t *testing.T) {
	p := builtIn(t).Protocol
	met := map[triage.Disposition]int{}
	leftOut := map[triage.Disposition]int{}
	people(p, 6000, func(name string, _ *rand.Rand, everything triage.Answers) {
		whole := triage.Assess(p, everything, now)
		said := interviewed(p, everything)
		short := triage.Assess(p, said, now)
		if short.Disposition != whole.Disposition {
			t.Errorf("%s: asked everything %v, interviewed %v: %s", name, whole.Disposition, short.Disposition, tell(said))
		}
		reached, _ := triage.Reached(p, everything, now)
		met[whole.Disposition]++
		for id := range everything { // that is put off, whatever the disposition
			if _, asked := said[id]; !asked && p.Question(id).PutOff != nil {
				delete(reached, id)
			}
		}
		if len(said) < len(reached) {
			leftOut[whole.Disposition]++
		}
	})
	for _, d := range triage.Dispositions() {
		if met[d] < many(100) {
			t.Errorf("only %d people with %v: the test says nothing of it", met[d], d)
		}
		if want := d.Urgent(); (leftOut[d] > 0) != want {
			t.Errorf("%v: something was left out for %d people", d, leftOut[d])
		}
	}
}

func TestTheInterviewAsksOnlyWhatIsReachedAndNothingTwice(t *testing.T) {
	p := builtIn(t).Protocol
	people(p, 1500, func(name string, _ *rand.Rand, everything triage.Answers) {
		said := triage.Answers{}
		for screens := 0; ; screens++ {
			missing := triage.Missing(p, said, now)
			step, more := triage.Next(p, said, now)
			if more != (len(missing) > 0) || screens > len(p.Screens) {
				t.Fatalf("%s: screen %d, more %v, missing %v", name, screens, more, ids(missing))
			}
			if !more {
				break
			}
			if !slices.Contains(step.Ask, missing[0]) {
				t.Fatalf("%s: %s is missing, but the screen asks %v", name, missing[0].ID, ids(step.Ask))
			}
			for _, q := range step.Ask {
				said[q.ID] = everything[q.ID]
			}
		}
		if _, dropped := triage.Reached(p, said, now); len(dropped) > 0 {
			t.Errorf("%s was asked %v in vain", name, dropped)
		}
	})
}

func screenOf(p *triage.Protocol, id string) *triage.Screen {
	for _, s := range p.Screens {
		if slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { return q.ID == id }) {
			return s
		}
	}
	return nil
}

func TestNotReachedAnswersCanChangeNothing(t *testing.T) {
	p := builtIn(t).Protocol
	changed := 0
	people(p, 3000, func(name string, r *rand.Rand, everything triage.Answers) {
		reached, dropped := triage.Reached(p, everything, now)
		if len(reached)+len(dropped) != len(everything) {
			t.Fatalf("%s: %d reached and %d dropped of %d", name, len(reached), len(dropped), len(everything))
		}
		want := triage.Assess(p, reached, now)
		other := with(everything, nil)
		for _, id := range dropped {
			other[id] = draw(r, p.Question(id), 0.9)
			changed++
		}
		for _, said := range []triage.Answers{everything, other} {
			if diff := cmp.Diff(want, triage.Assess(p, said, now), sameRules); diff != "" {
				t.Fatalf("%s: what is not reached changes something (-without +with):\n%s", name, diff)
			}
		}
		first := want.Facts.Get(triage.VisitID) != triage.CheckIn
		for _, id := range dropped {
			if first && (screenOf(p, id).CheckIn || screenOf(p, id).Later) || p.Question(id).Computed {
				continue // what only a check-in asks is no gap of a first visit
			}
			if !slices.Contains(want.NotAsked, id) {
				t.Errorf("%s: %s is not listed as not asked", name, id)
			}
		}
	})
	if changed < many(10000) {
		t.Errorf("only %d answers were changed", changed)
	}
}

func TestUnsureCountsAsYesInEveryRedFlag(t *testing.T) {
	p := builtIn(t).Protocol
	turned := 0
	people(p, 4000, func(name string, _ *rand.Rand, everything triage.Answers) {
		yes := with(everything, nil)
		for id, a := range everything {
			if a.Value == triage.Unsure {
				yes[id] = triage.Answer{Value: triage.Yes}
				turned++
			}
		}
		unsure, sure := triage.Assess(p, everything, now), triage.Assess(p, yes, now)
		if unsure.Disposition != sure.Disposition {
			t.Errorf("%s: unsure gives %v, yes gives %v: %s", name, unsure.Disposition, sure.Disposition, tell(everything))
		}
		if diff := cmp.Diff(rules(sure), rules(unsure)); diff != "" {
			t.Errorf("%s: reasons (-yes +unsure):\n%s", name, diff)
		}
		if diff := cmp.Diff(ids(triage.Missing(p, yes, now)), ids(triage.Missing(p, everything, now))); diff != "" {
			t.Errorf("%s: missing (-yes +unsure):\n%s", name, diff)
		}
	})
	if turned < many(10000) {
		t.Errorf("only %d answers were unsure", turned)
	}
}

// worse returns the answers to q that are worse than value, or nil where the
// question has no such order.
func worse(q *triage.Question, value string) []triage.Answer {
	var out []triage.Answer
	switch {
	case q.Kind == triage.Sign && value == triage.No:
		out = []triage.Answer{{Value: triage.Unsure}, {Value: triage.Yes}}
	case q.Kind == triage.Sign && value == triage.Unsure:
		out = []triage.Answer{{Value: triage.Yes}}
	case q.Kind == triage.Choice:
		at := slices.IndexFunc(q.Options, func(o triage.Option) bool { return o.ID == value })
		for _, o := range q.Options {
			if o.Ranked && o.Rank >= q.Options[at].Rank && o.ID != value {
				out = append(out, triage.Answer{Value: o.ID})
			}
		}
	}
	return out
}

func TestAWorseAnswerNeverGivesCalmerAdvice(t *testing.T) {
	p := builtIn(t).Protocol
	raised := 0
	people(p, 240, func(name string, _ *rand.Rand, everything triage.Answers) {
		before := triage.Assess(p, everything, now).Disposition
		for _, s := range p.Screens {
			for _, q := range s.Questions {
				for _, a := range worse(q, everything[q.ID].Value) {
					after := triage.Assess(p, with(everything, triage.Answers{q.ID: a}), now).Disposition
					if after < before {
						t.Errorf("%s: %s=%s lowers %v to %v: %s", name, q.ID, a.Value, before, after, tell(everything))
					}
					if after > before {
						raised++
					}
				}
			}
		}
	})
	if raised < many(500) {
		t.Errorf("only %d worse answers raised anything", raised)
	}
}

func TestAnyEmergencySignGivesAnEmergencyWhateverElseIsSaid(t *testing.T) {
	p := builtIn(t).Protocol
	people(p, 500, func(name string, r *rand.Rand, everything triage.Answers) {
		for _, signs := range emergencySigns {
			for _, sign := range signs {
				said := with(everything, given(sign+"="+pick(r, []string{"yes", "unsure"})))
				got := triage.Assess(p, said, now)
				if got.Disposition != triage.Emergency || !slices.Contains(rules(got), sign) {
					t.Errorf("%s, %s: %v by %v: %s", name, sign, got.Disposition, rules(got), tell(said))
				}
			}
		}
	})
}

func TestTheOrderOfRedFlagsDoesNotMatter(t *testing.T) {
	p := builtIn(t).Protocol
	several := 0
	people(p, 1000, func(name string, r *rand.Rand, everything triage.Answers) {
		shuffled := *p
		shuffled.RedFlags = slices.Clone(p.RedFlags)
		r.Shuffle(len(shuffled.RedFlags), func(i, j int) {
			flags := shuffled.RedFlags
			flags[i], flags[j] = flags[j], flags[i]
		})
		said := interviewed(p, everything)
		want, got := triage.Assess(p, said, now), triage.Assess(&shuffled, said, now)
		if diff := cmp.Diff(want, got, sameRules); diff != "" {
			t.Fatalf("%s: the order shows (-want +got):\n%s", name, diff)
		}
		if want.Action() != got.Action() {
			t.Errorf("%s: the action is %s, in another order %s", name, want.Action(), got.Action())
		}
		if len(want.Reasons) > 1 {
			several++
		}
	})
	if several < many(200) {
		t.Errorf("only %d people had several reasons", several)
	}
}

func TestEveryReasonAsksForNoMoreThanTheDisposition(t *testing.T) {
	p := builtIn(t).Protocol
	people(p, 1500, func(name string, _ *rand.Rand, everything triage.Answers) {
		got := triage.Assess(p, everything, now)
		most := triage.SelfCare
		for _, r := range got.Reasons {
			most = max(most, r.Disposition)
			if len(r.Because) == 0 {
				t.Errorf("%s: %s fired for no reason", name, r.Rule.ID)
			}
		}
		if most != got.Disposition {
			t.Errorf("%s: the reasons ask for %v, the disposition is %v", name, most, got.Disposition)
		}
		fired, facts := 0, triage.Facts(p, everything, now)
		for _, f := range p.RedFlags {
			if f.Fires(facts) > 0 {
				fired++
			}
		}
		if fired != len(got.Reasons) {
			t.Errorf("%s: %d rules fired, %d reasons are given", name, fired, len(got.Reasons))
		}
	})
}
