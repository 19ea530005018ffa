package plan_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/plan"
)

// back is somebody who comes back and answers calmly; what differs comes after it.
func back(differs ...string) []string {
	calm := []string{"visit: check_in", "since_last_time: none", "pain_now: 4", "severity: mild", "course: same_untried", "can_do: all_normal", "habits: none", "tried: none"}
	for _, d := range differs {
		id, _, _ := strings.Cut(d, ":")
		calm = slices.DeleteFunc(calm, func(c string) bool { return strings.HasPrefix(c, id+":") })
	}
	return append(calm, differs...)
}

// By hand: the days allow stage 2 at five days and stage 3 at eleven.
func TestAtACheckInTheStageFollowsWhatThePersonCanDo(t *testing.T) {
	lib := shipped(t)
	for can, want := range map[string]int{"hard_to_walk": 0, "walks_ten": 1, "easy_at_rest": 2, "bends_easily": 3, "all_normal": 3} {
		if got := build(t, lib, back("onset: 11d", "can_do: "+can)...).Stage; got != want {
			t.Errorf("%s after eleven days: stage %d, want %d", can, got, want)
		}
	}
}

func TestGoingWellMovesOneStageOnAndAFlareOneBack(t *testing.T) {
	lib := shipped(t)
	for name, x := range map[string]struct {
		differs []string
		want    int
	}{
		"as the days allow":           {nil, 2},
		"going well":                  {[]string{"course: better", "pain_now: 3"}, 3},
		"better, but pain of 4":       {[]string{"course: better"}, 2},
		"better, but hardly walking":  {[]string{"course: better", "pain_now: 3", "can_do: hard_to_walk"}, 0},
		"worse":                       {[]string{"course: worse"}, 1},
		"pain of 6":                   {[]string{"pain_now: 6"}, 1},
		"a part of the plan hurt":     {[]string{"plan_hurts: yes"}, 1},
		"not sure whether it did":     {[]string{"plan_hurts: unsure"}, 1},
		"going well, but a part hurt": {[]string{"course: better", "pain_now: 3", "plan_hurts: yes"}, 1},
	} {
		if got := build(t, lib, back(append([]string{"onset: 5d"}, x.differs...)...)...).Stage; got != x.want {
			t.Errorf("%s after five days: stage %d, want %d", name, got, x.want)
		}
	}
}

// By hand: the days allow stage 3 from ten days on, and the last from four weeks.
func TestTheLastStageWaitsForItsTimeHoweverWellItGoes(t *testing.T) {
	lib := shipped(t)
	for since, want := range map[string]int{"95h": 2, "96h": 3, "10d": 3, "27d": 3, "4w": 4, "6w": 4} {
		if got := build(t, lib, back("onset: "+since, "course: better", "pain_now: 3", "worries: none")...).Stage; got != want {
			t.Errorf("%s: stage %d, want %d", since, got, want)
		}
	}
}

func TestAFlareHoldsTheNextStageOffForTwoDays(t *testing.T) {
	lib := shipped(t)
	p := build(t, lib, back("onset: 5d", "plan_hurts: yes")...)
	for _, s := range p.Stages {
		if s.Number == 2 && !s.Begins.Equal(now.Add(48*time.Hour)) {
			t.Errorf("the next stage begins %s, want two days from now", s.Begins)
		}
		if s.Number == 1 && !s.Begins.Equal(now.Add(-3*24*time.Hour)) {
			t.Errorf("the present stage began %s, want by the days", s.Begins)
		}
	}
	if slices.ContainsFunc(p.Moves, func(i plan.Item) bool { return i.Stage > 1 }) {
		t.Error("a move of a later stage is in the plan of a flare")
	}
}

func TestAtTheFirstStageAFlareChangesNothing(t *testing.T) {
	if got := build(t, shipped(t), back("onset: 20h", "plan_hurts: yes")...).Stage; got != 0 {
		t.Errorf("stage %d", got)
	}
}
