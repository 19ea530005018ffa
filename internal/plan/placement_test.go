package plan_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

func TestWhatAProfessionalDoesStandsApartFromWhatOneDoesOneself(t *testing.T) {
	met := map[plan.Kind]int{}
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		for kind, group := range map[plan.Kind][]plan.Item{plan.Remedy: p.Now, plan.Move: p.Moves, plan.Habit: p.Prevention, plan.Care: p.Care} {
			for _, item := range group {
				if met[kind]++; item.Kind != kind {
					t.Errorf("%s is a %s and stands with each %s", item.ID, item.Kind, kind)
				}
			}
		}
	})
	for _, kind := range []plan.Kind{plan.Remedy, plan.Move, plan.Habit, plan.Care} {
		if met[kind] == 0 {
			t.Errorf("no plan holds a %s", kind)
		}
	}
}

// By hand: stage 1 begins 48 hours after the onset unless the pain is severe,
// and stage 2 after 96.
func TestAMoveAheadIsShownOnlyIfItsStageBeginsWhileThePlanHolds(t *testing.T) {
	lib := shipped(t)
	for _, x := range []struct {
		name        string
		given       []string
		stage1, two bool
	}{
		{"it begins as the plan ends", []string{"onset: 0h"}, false, false},
		{"a minute before the plan ends", []string{"onset: 1m"}, true, false},
		{"tomorrow", []string{"onset: 20h"}, true, false},
		{"the pain is severe", []string{"onset: 30h", "severity: severe"}, false, false},
		{"now", []string{"onset: 48h"}, true, false},
		{"the one after it as the plan ends", []string{"onset: 48h"}, true, false},
		{"the one after it a minute before", []string{"onset: 2881m"}, true, true},
	} {
		t.Run(x.name, func(t *testing.T) {
			moves := build(t, lib, x.given...).Moves
			for id, want := range map[string]bool{"breathing": true, "cat_cow": x.stage1, "pelvic_tilt": x.two} {
				if got := slices.Contains(ids(moves), id); got != want {
					t.Errorf("%s is shown: %v, want %v, among %q", id, got, want, ids(moves))
				}
			}
		})
	}
}

func TestAMoveAheadCarriesTheDayOnWhichItsStageBegins(t *testing.T) {
	p := build(t, shipped(t), "onset: 20h")
	for _, item := range p.Moves {
		switch begins := now.Add(28 * time.Hour); {
		case item.ID == "breathing" && item.From != nil:
			t.Errorf("breathing begins at %s, want now", item.From)
		case item.ID == "cat_cow" && (item.From == nil || !item.From.Equal(begins)):
			t.Errorf("cat_cow begins at %v, want %s", item.From, begins)
		}
	}
}

// Whoever would not be offered cold anyway needs nothing in its place.
func TestNothingStandsInForWhatWouldNotBeOffered(t *testing.T) {
	for severity, want := range map[string]plan.Placement{"severe": plan.LaterInPlan, "mild": plan.NotInPlan} {
		lib := small(t, coldFile, "windows:\n", "offer_when: severe_pain\nwindows:\n")
		p := plan.Build(lib.Catalogue, assess(t, lib, "nerve_signs: none\nage: 34\nonset: 20h\nskin_trouble: yes\nseverity: "+severity+"\n"), now)
		if got, _ := p.Find("heat"); got != want {
			t.Errorf("the pain is %s and cold is forbidden: heat is %s, want %s", severity, got, want)
		}
	}
}

func TestWhatBeginsAndEndsTogetherStandsTogether(t *testing.T) {
	const heatFile = "interventions/heat.yaml"
	for _, x := range []struct {
		name, cold, heat string
		want             [][]string
	}{
		{"the same times", "{from: 40h, until: 50h}", "{from: 40h, until: 50h}", [][]string{{"cold", "heat"}}},
		{"neither ends", "from: 40h", "from: 40h", [][]string{{"cold", "heat"}}},
		{"one ends sooner", "{from: 40h, until: 50h}", "{from: 40h, until: 60h}", [][]string{{"cold"}, {"heat"}}},
		{"the first never ends", "from: 40h", "{from: 40h, until: 50h}", [][]string{{"cold"}, {"heat"}}},
		{"the second never ends", "{from: 40h, until: 50h}", "from: 40h", [][]string{{"cold"}, {"heat"}}},
		{"one begins later", "{from: 40h, until: 50h}", "{from: 41h, until: 50h}", [][]string{{"cold"}, {"heat"}}},
	} {
		t.Run(x.name, func(t *testing.T) {
			lib := small(t, coldFile, "  - until: 48h\n", "  - "+x.cold+"\n", heatFile, "  - from: 72h\n", "  - "+x.heat+"\n")
			var got [][]string
			for _, e := range plan.Build(lib.Catalogue, assess(t, lib, smallStrain), now).Timeline {
				got = append(got, ids(e.Items))
			}
			if diff := cmp.Diff(x.want, got); diff != "" {
				t.Errorf("timeline (-want +got):\n%s", diff)
			}
		})
	}
}

func TestWhatDecidesAboutAnInterventionIsListed(t *testing.T) {
	lib := shipped(t)
	for id, want := range map[string][]string{
		"heat":           {"cold"}, // in one of its windows
		"knee_roll":      {"cat_cow", "knee_to_chest"},
		"cold_or_warmth": {"cold", "heat"},
		"walk":           nil,
	} {
		if diff := cmp.Diff(want, lib.Catalogue.Intervention(id).DependsOn()); diff != "" {
			t.Errorf("%s depends on (-want +got):\n%s", id, diff)
		}
	}
}
