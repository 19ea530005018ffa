package plan_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

func TestAnEmergencyHasNoPlan(t *testing.T) {
	lib := shipped(t)
	for _, answer := range []string{"yes", "unsure"} {
		if p := build(t, lib, "saddle_numbness: "+answer); p != nil {
			t.Errorf("%s: there is a plan", answer)
		}
	}
}

func TestWhoIsOutOfScopeHasNoPlan(t *testing.T) {
	lib := shipped(t)
	if p := build(t, lib, "age: 15"); p != nil {
		t.Errorf("there is a plan for a child of 15")
	}
	if p := build(t, lib, "age: 16"); p == nil {
		t.Errorf("there is no plan at 16")
	}
	if p := build(t, lib, "self_harm: unsure"); p != nil {
		t.Errorf("there is a plan for somebody in a crisis")
	}
}

func TestSameDayHoldsComfortOnly(t *testing.T) {
	everybody(t, func(t *testing.T, a triage.Assessment, p *plan.Plan) {
		if a.Disposition != triage.SameDay || p == nil {
			return
		}
		for _, group := range [][]plan.Item{p.Now, p.Moves, p.Prevention, p.Care} {
			for _, item := range group {
				if !item.Comfort {
					t.Errorf("%s is shown on same_day", item.ID)
				}
			}
		}
		for _, e := range p.Timeline {
			for _, item := range e.Items {
				if !item.Comfort {
					t.Errorf("%s is shown on same_day", item.ID)
				}
			}
		}
		if len(p.Stages) > 0 {
			t.Errorf("stages come before an examination")
		}
	})
}

// By hand: what may be done before somebody has looked at the back.
func TestStrengthAndHabitsAreNoComfort(t *testing.T) {
	lib := shipped(t)
	for _, id := range []string{"plank", "glute_bridge", "core_training", "massage", "manipulation", "menthol_rub", "back_bend", "electrolyte_drink"} {
		if i := lib.Catalogue.Intervention(id); i == nil || i.Comfort {
			t.Errorf("%s counts as comfort", id)
		}
	}
}

func TestPlansExistExactlyBelowEmergencyAndInScope(t *testing.T) {
	everybody(t, func(t *testing.T, a triage.Assessment, p *plan.Plan) {
		want := a.Disposition != triage.Emergency && a.OutOfScope == ""
		if (p != nil) != want {
			t.Errorf("%s, out of scope %q: a plan: %v", a.Disposition, a.OutOfScope, p != nil)
		}
	})
}

func TestEveryPlanHoldsSomethingToDoNow(t *testing.T) {
	everybody(t, func(t *testing.T, a triage.Assessment, p *plan.Plan) {
		if p == nil || a.Disposition.Urgent() {
			return
		}
		doable := slices.ContainsFunc(slices.Concat(p.Now, p.Moves), func(i plan.Item) bool { return i.From == nil })
		if !doable {
			t.Errorf("there is nothing to do now")
		}
	})
}

func TestWhatIsForNowHoldsNowAndTheRestBeginsLater(t *testing.T) {
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		for _, item := range p.Now {
			if item.From != nil || item.Until != nil && !item.Until.After(now) {
				t.Errorf("%s is for now: from %v until %v", item.ID, item.From, item.Until)
			}
		}
		for _, e := range p.Timeline {
			if !e.From.After(now) || e.Until != nil && !e.Until.After(e.From) {
				t.Errorf("the timeline goes from %s until %v", e.From, e.Until)
			}
		}
	})
}

func TestAResultHoldsTwoDaysOneIfSevereAndNeverPastThePhase(t *testing.T) {
	lib := shipped(t)
	for _, x := range []struct {
		name  string
		given []string
		want  time.Duration
	}{
		{"moderate", nil, 48 * time.Hour},
		{"severe", []string{"severity: severe"}, 24 * time.Hour},
		{"unbearable", []string{"severity: unbearable"}, 24 * time.Hour},
		{"same day", []string{"leg_weakness: yes"}, 24 * time.Hour},
		{"emergency", []string{"pee_trouble: yes"}, 24 * time.Hour},
		{"ten hours before week four", []string{"onset: 662h"}, 10 * time.Hour},
		{"ten hours before week four, severe", []string{"onset: 662h", "severity: severe"}, 10 * time.Hour},
		{"thirty hours before week four, severe", []string{"onset: 642h", "severity: severe"}, 24 * time.Hour},
		{"two days before week four", []string{"onset: 624h"}, 48 * time.Hour},
		{"at week four", []string{"onset: 672h"}, 48 * time.Hour},
	} {
		if got := plan.ValidUntil(assessed(t, lib, x.given...), now).Sub(now); got != x.want {
			t.Errorf("%s: holds %s, want %s", x.name, got, x.want)
		}
	}
	long := []string{"stiff_back_signs: none", "linked_signs: none"}
	for since, want := range map[string]time.Duration{"2006h": 10 * time.Hour, "12w": 48 * time.Hour, "15w": 48 * time.Hour} {
		if got := plan.ValidUntil(assessed(t, lib, append(long, "onset: "+since)...), now).Sub(now); got != want {
			t.Errorf("%s after the onset: holds %s, want %s", since, got, want)
		}
	}
}

func TestCheckInsLieAheadAndThereIsAlwaysOne(t *testing.T) {
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		if len(p.CheckBack) == 0 {
			t.Errorf("nobody looks again")
		}
		for i, c := range p.CheckBack {
			if !c.On.After(now) {
				t.Errorf("the check-in %s lies at %s", c.ID, c.On)
			}
			if i > 0 && c.On.Before(p.CheckBack[i-1].On) {
				t.Errorf("the check-ins are out of order")
			}
		}
	})
}

func TestTheCheckInsAreThoseOfTheDesign(t *testing.T) {
	lib := shipped(t)
	for since, want := range map[string]string{
		"0h":     "day_1 day_3 day_7 day_14 week_4 week_6 week_12",
		"11h59m": "day_1 day_3 day_7 day_14 week_4 week_6 week_12",
		"12h":    "day_3 day_7 day_14 week_4 week_6 week_12", // the visit counts for day 1
		"24h":    "day_3 day_7 day_14 week_4 week_6 week_12",
		"8d":     "day_14 week_4 week_6 week_12",
	} {
		var got []string
		for _, c := range build(t, lib, "onset: "+since).CheckBack {
			got = append(got, c.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", since, got, want)
		}
	}
	p := build(t, lib, "onset: 15w", "stiff_back_signs: none", "linked_signs: none")
	if len(p.CheckBack) != 1 || !p.CheckBack[0].On.After(now) {
		t.Errorf("after week twelve: %v", p.CheckBack)
	}
}

func TestAnEmptyCatalogueGivesAnEmptyPlan(t *testing.T) {
	got := plan.Build(&plan.Catalogue{}, assessed(t, shipped(t)), now)
	if diff := cmp.Diff(&plan.Plan{}, got); diff != "" {
		t.Errorf("the plan holds something (-want +got):\n%s", diff)
	}
}
