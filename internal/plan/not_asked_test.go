package plan_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/plan"
)

// fresh is somebody of the first two days who was not asked about the floor.
func fresh(differs ...string) []string {
	return append([]string{"course: -", "worries: -", "body_limits: -", "skin_trouble: no", "cold_or_rub: no", "heart_trouble: no", "dizzy_or_falls: no", "uses_wheelchair: no", "hip_or_surgery: no"}, differs...)
}

func TestWhatWasNotAskedIsNamedAndNotOrdered(t *testing.T) {
	p := build(t, shipped(t), fresh()...)
	for _, id := range []string{"cat_cow", "childs_pose", "warm_bath", "plank"} {
		at := slices.IndexFunc(p.NotAsked, func(x plan.NotAsked) bool { return x.ID == id })
		if where, _ := p.Find(id); where != plan.NotAskedYet || at < 0 || slices.Contains(shown(p), id) {
			t.Errorf("%s is %s", id, where)
		} else if got := p.NotAsked[at].Signs; !slices.Equal(got, []string{"floor_is_hard"}) {
			t.Errorf("%s rests on %q", id, got)
		}
	}
	for _, id := range []string{"chair_cat_cow", "table_lean", "walk", "buttock_squeeze", "heat", "massage", "knee_roll"} {
		if !slices.Contains(shown(p), id) {
			t.Errorf("%s does not rest on it, and is not in the plan", id)
		}
	}
	for _, x := range p.LeaveOut {
		if slices.ContainsFunc(p.NotAsked, func(n plan.NotAsked) bool { return n.ID == x.ID }) {
			t.Errorf("%s is left out for what was not asked: %q", x.ID, x.Why)
		}
	}
}

// A known reason is told as such, and what was not asked adds nothing to it.
func TestAKnownReasonComesBeforeWhatWasNotAsked(t *testing.T) {
	p := build(t, shipped(t), fresh("dizzy_or_falls: yes")...)
	at := slices.IndexFunc(p.LeaveOut, func(x plan.LeftOut) bool { return x.ID == "childs_pose" })
	if at < 0 || len(p.LeaveOut[at].Why) != 1 || len(p.LeaveOut[at].Because) != 1 {
		t.Fatalf("left out: %+v", p.LeaveOut)
	}
}

func TestAnAnswerBringsWhatRestedOnIt(t *testing.T) {
	p := build(t, shipped(t), fresh("onset: 47h", "floor_is_hard: no")...)
	if len(p.NotAsked) > 0 || !slices.Contains(shown(p), "cat_cow") || slices.Contains(shown(p), "chair_cat_cow") {
		t.Errorf("not asked: %v, the plan holds %q", p.NotAsked, shown(p))
	}
}

// A step that rests on what was put off is not ordered, on no disposition.
func TestAStepThatRestsOnWhatWasPutOffIsNotOrdered(t *testing.T) {
	lib := shipped(t)
	for _, x := range []struct {
		differs []string
		floor   bool
	}{
		{fresh(), false}, {fresh("floor_is_hard: yes"), false}, {fresh("floor_is_hard: no"), true}, {fresh("fever: yes"), false},
	} {
		_, lying := build(t, lib, x.differs...).Find("relief_lying")
		if len(lying.Steps) == 0 {
			t.Fatalf("%q: nobody lies down", x.differs)
		}
		if floor := strings.Contains(strings.Join(lying.Steps, " "), "on the floor"); floor != x.floor {
			t.Errorf("%q: on the floor %v", x.differs, floor)
		}
	}
}

// What comes once the plan no longer holds comes with the check-in, which asks.
func TestNotAskedBefore(t *testing.T) {
	p := build(t, shipped(t), fresh()...)
	var names []string
	for _, x := range p.NotAskedBefore(plan.ValidUntil(assessed(t, shipped(t), fresh()...), now)) {
		names = append(names, x.ID)
	}
	if !slices.Equal(names, []string{"cat_cow", "childs_pose"}) {
		t.Errorf("%q", names)
	}
	if today := p.NotAskedBefore(now); len(today) > 0 {
		t.Errorf("today: %v", today)
	}
}
