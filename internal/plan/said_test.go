package plan_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

var (
	scheme = &rule.Scheme{{Question: "thinner", Answers: []string{"no", "yes", "unsure"}}, {Question: "stage", Answers: []string{"early", "late"}}}
	said   = scheme.Is("thinner", "yes")
)

type words = map[string]string

func TestTheLineForThePainIsTheFirstThatMayFit(t *testing.T) {
	c := &plan.Catalogue{Pain: []plan.PainLine{{ID: "strict", When: said}, {ID: "ordinary"}}}
	for name, x := range map[string]struct {
		a    triage.Assessment
		want string
	}{
		"yes":             {triage.Assessment{Disposition: triage.SameDay, Facts: scheme.Of(words{"thinner": "yes"})}, "strict"},
		"not sure":        {triage.Assessment{Disposition: triage.SelfCare, Facts: scheme.Of(words{"thinner": "unsure"})}, "strict"},
		"no":              {triage.Assessment{Disposition: triage.SelfCare, Facts: scheme.Of(words{"thinner": "no"})}, "ordinary"},
		"not reached":     {triage.Assessment{Disposition: triage.Soon}, "ordinary"},
		"left out":        {triage.Assessment{Disposition: triage.SameDay, Facts: scheme.Of(words{"thinner": "unsure"}), NotAsked: []string{"thinner"}}, "ordinary"},
		"an emergency":    {triage.Assessment{Disposition: triage.Emergency, Facts: scheme.Of(words{"thinner": "yes"})}, ""},
		"out of scope":    {triage.Assessment{Disposition: triage.Soon, OutOfScope: "under_16"}, ""},
		"nothing decided": {triage.Assessment{}, ""},
	} {
		got := ""
		if line := c.PainLine(x.a); line != nil {
			got = line.ID
		}
		if got != x.want {
			t.Errorf("%s: got %q, want %q", name, got, x.want)
		}
		if len(x.a.NotAsked) > 0 && x.a.Facts.Get("thinner") != "unsure" {
			t.Errorf("%s: the facts of the assessment were changed", name)
		}
	}
}

func TestDangerSignsAreThoseThatMayFitInOrder(t *testing.T) {
	c := &plan.Catalogue{DangerSigns: []plan.DangerSign{{ID: "bleeding", When: said}, {ID: "moves", When: scheme.Is("stage", "late")}, {ID: "leg", When: said}}}
	for _, x := range []struct {
		facts    words
		notAsked []string
		want     []string
	}{
		{words{"thinner": "yes", "stage": "late"}, nil, []string{"bleeding", "moves", "leg"}},
		{words{"thinner": "unsure", "stage": "early"}, nil, []string{"bleeding", "leg"}},
		{words{"thinner": "unsure", "stage": "late"}, []string{"thinner", "other"}, []string{"moves"}},
		{words{"thinner": "no"}, []string{"stage"}, nil},
		{nil, nil, nil},
	} {
		var got []string
		for _, s := range c.DangerSignsOf(triage.Assessment{Facts: scheme.Of(x.facts), NotAsked: x.notAsked}) {
			got = append(got, s.ID)
		}
		if !slices.Equal(got, x.want) {
			t.Errorf("%v: got %q, want %q", x.facts, got, x.want)
		}
	}
}

// A step that a person must not do is not in their plan, certain or not, and the
// picture that may show it is not either.
func TestAStepIsTakenOutOfAPlanThatForbidsIt(t *testing.T) {
	i := &plan.Intervention{ID: "lie", Kind: plan.Remedy, Steps: []plan.Step{{Says: "on the side"}, {Says: "on the back", Unless: said}},
		Adapt: []plan.Precaution{{When: said, Says: "on the side only", Never: "not on the back"}, {When: said, Says: "again", Never: "not on the back"}}}
	onset := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	for value, want := range map[string]int{"yes": 1, "unsure": 1, "no": 2} {
		p := plan.Build(&plan.Catalogue{Interventions: []*plan.Intervention{i}, Stages: []plan.Stage{{}}},
			triage.Assessment{Disposition: triage.SelfCare, Onset: &onset, Facts: scheme.Of(words{"thinner": value})}, onset)
		item := p.Now[0]
		if len(item.Steps) != want || item.Undrawn != (want == 1) || len(item.Never) != 2-want {
			t.Errorf("%s: %q, undrawn %v, never %q", value, item.Steps, item.Undrawn, item.Never)
		}
	}
}
