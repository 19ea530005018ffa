package plan_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

// By hand: 48 hours, 96 hours, ten days and four weeks. The first two ask that
// the pain is no longer severe, the others that it is mild.
func TestTheStageFollowsTheClockAndWaitsForThePain(t *testing.T) {
	lib := shipped(t)
	for _, x := range []struct {
		since                  string
		mild, moderate, severe int
	}{
		{"0h", 0, 0, 0}, {"2879m", 0, 0, 0},
		{"48h", 1, 1, 0}, {"5759m", 1, 1, 0},
		{"96h", 2, 2, 0}, {"14399m", 2, 2, 0},
		{"10d", 3, 2, 0}, {"671h", 3, 2, 0},
		{"4w", 4, 2, 0},
	} {
		for severity, want := range map[string]int{"mild": x.mild, "moderate": x.moderate, "severe": x.severe} {
			if got := build(t, lib, "onset: "+x.since, "severity: "+severity).Stage; got != want {
				t.Errorf("%s after the onset, %s: stage %d, want %d", x.since, severity, got, want)
			}
		}
	}
}

func TestThePresentStageAndThoseAheadAreListedWithTheirDates(t *testing.T) {
	lib := shipped(t)
	const hour, day, week = time.Hour, 24 * time.Hour, 7 * 24 * time.Hour
	type dates struct {
		Stage        int
		Begins, Ends time.Duration // since the onset; without an end: 0
	}
	all := []dates{{0, 0, 48 * hour}, {1, 48 * hour, 96 * hour}, {2, 96 * hour, 10 * day}, {3, 10 * day, 4 * week}, {4, 4 * week, 0}}
	for since, want := range map[string][]dates{"0h": all, "48h": all[1:], "5d": all[2:], "5w": all[4:]} {
		a := assessed(t, lib, "severity: mild", "onset: "+since)
		var got []dates
		for _, s := range plan.Build(lib.Catalogue, a, now).Stages {
			line := dates{Stage: s.Number, Begins: s.Begins.Sub(*a.Onset)}
			if s.Ends != nil {
				line.Ends = s.Ends.Sub(*a.Onset)
			}
			if s.Ends != nil && line.Ends == 0 {
				t.Errorf("stage %d ends as the pain begins", s.Number)
			}
			got = append(got, line)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s after the onset (-want +got):\n%s", since, diff)
		}
	}
}

func TestAStageAddsItsOwnMovesAndNothingElse(t *testing.T) {
	everybody(t, func(t *testing.T, _ triage.Assessment, p *plan.Plan) {
		if p == nil {
			return
		}
		for _, s := range p.Stages {
			for _, item := range s.Adds {
				if item.Kind != plan.Move || item.Stage != s.Number {
					t.Errorf("stage %d adds %s, a %s of stage %d", s.Number, item.ID, item.Kind, item.Stage)
				}
			}
		}
	})
}

func TestAStageAddsWhatSuitsThePerson(t *testing.T) {
	lib := shipped(t)
	adds := func(stage int, given ...string) []string { return ids(build(t, lib, given...).Stages[stage].Adds) }
	for _, x := range []struct {
		name  string
		stage int
		given string
		id    string
		want  bool
	}{
		{"a move for everybody", 1, "floor_is_hard: no", "cat_cow", true},
		{"a move that their body forbids", 1, "floor_is_hard: yes", "cat_cow", false},
		{"what stands in for it", 1, "floor_is_hard: yes", "chair_cat_cow", true},
		{"what would stand in, but need not", 1, "floor_is_hard: no", "chair_cat_cow", false},
		{"a move that may be forbidden", 4, "floor_is_hard: unsure", "plank", false},
	} {
		if got := slices.Contains(adds(x.stage, x.given), x.id); got != x.want {
			t.Errorf("%s: stage %d adds %s: %v, want %v", x.name, x.stage, x.id, got, x.want)
		}
	}
}
