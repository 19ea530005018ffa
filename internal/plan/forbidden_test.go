package plan_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/person"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

func TestAContraindicationCertainOrUnsureTakesOut(t *testing.T) {
	lib := shipped(t)
	for sign, out := range map[string][]string{
		"skin_trouble":   {"cold", "cold_or_warmth", "heat", "alternating", "warm_bath", "menthol_rub", "massage"},
		"cold_or_rub":    {"cold", "cold_or_warmth", "alternating", "menthol_rub"},
		"heart_trouble":  {"cold", "cold_or_warmth", "alternating", "warm_bath", "plank"},
		"dizzy_or_falls": {"childs_pose", "back_bend", "warm_bath"},
		"floor_is_hard":  {"cat_cow", "childs_pose", "knee_to_chest", "glute_bridge", "plank", "all_fours_tilt"},
		"hip_or_surgery": {"knee_to_chest", "childs_pose", "glute_bridge", "plank"},
		"diabetes":       {"cold", "cold_or_warmth", "alternating"},
		"blood_thinner":  {"massage", "manipulation"},
		"thin_bones":     {"knee_to_chest", "seated_twist", "massage", "manipulation"},
		"steroids_long":  {"knee_to_chest", "seated_twist", "massage", "manipulation"},
	} {
		for _, answer := range []string{"yes", "unsure"} {
			for _, since := range []string{"1h", "50h", "80h", "9d", "15d"} {
				p := build(t, lib, "onset: "+since, "how_it_began: crept_up", sign+": "+answer)
				for _, id := range out {
					if slices.Contains(shown(p), id) {
						t.Errorf("%s %s, %s after the onset: the plan holds %s", sign, answer, since, id)
					}
				}
			}
		}
	}
}

func TestWhatIsLeftOutSaysWhyInThePersonsAnswers(t *testing.T) {
	p := build(t, shipped(t), "skin_trouble: unsure", "heart_trouble: yes")
	i := slices.IndexFunc(p.LeaveOut, func(x plan.LeftOut) bool { return x.ID == "cold" })
	if i < 0 {
		t.Fatal("cold is not left out")
	}
	want := []triage.Fact{{Question: "skin_trouble", Answer: "unsure"}, {Question: "heart_trouble", Answer: "yes"}}
	if got := p.LeaveOut[i]; !slices.Equal(got.Because, want) || len(got.Why) != 2 {
		t.Errorf("because of %v, why %q", got.Because, got.Why)
	}
}

func TestWhatIsMadeOfAForbiddenPartIsLeftOutForItsReason(t *testing.T) {
	p := build(t, shipped(t), "onset: 50h", "diabetes: yes")
	i := slices.IndexFunc(p.LeaveOut, func(x plan.LeftOut) bool { return x.ID == "cold_or_warmth" })
	if i < 0 {
		t.Fatal("cold or warmth is not left out")
	}
	want := []triage.Fact{{Question: "diabetes", Answer: "yes"}}
	if got := p.LeaveOut[i]; !slices.Equal(got.Because, want) || len(got.Why) != 1 || !strings.Contains(got.Why[0], "diabetes") {
		t.Errorf("because of %v, why %q", got.Because, got.Why)
	}
}

// pain_pattern is left out once something asks for a clinician today. Its
// never_eases forbids much, so for a plan it counts as not sure.
func TestAQuestionThatWasNotNeededCountsAsUnsureForThePlan(t *testing.T) {
	lib := shipped(t)
	today := person.Document("plain_strain", "pain_pattern: -", "asked_three_times: no", "old_trouble: no", "pain_most_days: no", "fever: yes")
	if got := assess(t, lib, today).Facts.Get("never_eases"); got != triage.Unsure {
		t.Errorf("nobody asked whether it ever eases, and the plan rests on %q", got)
	}
	if got := assess(t, lib, today+"pain_pattern: none\n").Facts.Get("never_eases"); got != triage.No {
		t.Errorf("it eases, and the plan rests on %q", got)
	}
}

// A question that does not apply is another matter: it forbids nothing.
func TestAQuestionThatDoesNotApplyForbidsNothing(t *testing.T) {
	p := build(t, shipped(t), "onset: 80h")
	if got, _ := p.Find("heat"); got != plan.InPlan {
		t.Errorf("heat is %s for somebody without any limit", got)
	}
	if got, _ := p.Find("electrolyte_drink"); got != plan.NotInPlan {
		t.Errorf("the drink is %s for somebody who did not sweat", got)
	}
}

func TestNoPlanHoldsWhatItsAnswersForbid(t *testing.T) {
	byID := map[string]*plan.Intervention{}
	for _, i := range shipped(t).Catalogue.Interventions {
		byID[i.ID] = i
	}
	everybody(t, func(t *testing.T, a triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		for _, id := range shown(p) {
			for _, part := range append([]string{id}, byID[id].MadeOf...) {
				for _, x := range byID[part].LeaveOut {
					if x.When.Eval(a.Facts) != rule.False {
						t.Errorf("the plan holds %s: %s", id, x.Because)
					}
				}
			}
		}
	})
}

func TestWhatIsLeftOutStandsNowhereElse(t *testing.T) {
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		for _, x := range p.LeaveOut {
			if slices.Contains(shown(p), x.ID) {
				t.Errorf("%s is left out and shown", x.ID)
			}
			if len(x.Why) == 0 || len(x.Because) == 0 {
				t.Errorf("%s is left out without a reason", x.ID)
			}
		}
	})
}

func TestNothingStandsTwiceInAPlan(t *testing.T) {
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		seen := map[string]bool{}
		all := slices.Concat(p.Now, p.Moves, p.Prevention, p.Care)
		for _, e := range p.Timeline {
			all = append(all, e.Items...)
		}
		for _, id := range ids(all) {
			if seen[id] {
				t.Errorf("%s stands twice", id)
			}
			seen[id] = true
		}
	})
}

func TestColdAndHeatAreNeverBothForNow(t *testing.T) {
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		thermal := map[string]bool{}
		for _, item := range p.Now {
			if item.Thermal != "both" {
				thermal[item.Thermal] = true
			}
		}
		if thermal["cold"] && thermal["heat"] {
			t.Errorf("cold and heat stand side by side: %q", ids(p.Now))
		}
	})
}
