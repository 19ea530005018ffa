package plan_test

import (
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// A day that can be lived: nothing at night but what began before, nothing twice at
// a time, a pack only when the last one has had its gap, and only what holds then.
func TestTheTimetableCanBeKept(t *testing.T) {
	kinds := map[plan.SlotKind]int{}
	everybody(t, func(t *testing.T, a triage.Assessment, p *plan.Plan) {
		until := plan.ValidUntil(a, now)
		var before, pack *plan.Slot
		for _, s := range p.Timetable(now, until, a.Disposition == triage.SameDay) {
			kinds[s.Kind]++
			if h := s.From.Hour(); h < 8 || h >= 21 {
				t.Errorf("%s begins at %s", s.Kind, s.From)
			}
			if before != nil && s.From.Before(before.Until) {
				t.Errorf("%s at %s runs into %s", before.Kind, before.From, s.Kind)
			}
			if s.Kind == plan.PackSlot {
				gap := s.Items[0].Dose.Gap()
				if pack != nil && s.From.Before(pack.Until.Add(gap)) {
					t.Errorf("a pack at %s, %s after the last", s.From, s.From.Sub(pack.Until))
				}
				pack = &s
			}
			for _, i := range s.Items {
				if i.From != nil && i.From.After(s.From) || i.Until != nil && i.Until.Before(s.From) || s.Until.After(until) {
					t.Errorf("%s does not hold at %s", i.ID, s.From)
				}
			}
			before = &s
		}
		if p == nil && len(p.Timetable(now, until, false)) > 0 {
			t.Error("a timetable without a plan")
		}
	})
	for _, kind := range []plan.SlotKind{plan.PackSlot, plan.MovesSlot, plan.WalkSlot, plan.CheckInSlot} {
		if kinds[kind] < 100 {
			t.Errorf("only %d of %s", kinds[kind], kind)
		}
	}
}

// Whatever the dose says, the skin is never without anything for a shorter time
// than the longest round.
func TestTheSkinRestsAtLeastAsLongAsTheLongestRound(t *testing.T) {
	for minutes, want := range map[int]time.Duration{0: 20 * time.Minute, 5: 20 * time.Minute, 20: 20 * time.Minute, 45: 45 * time.Minute} {
		if got := (plan.Dose{GapMinutes: minutes}).Gap(); got != want {
			t.Errorf("a gap of %d minutes is %s, want %s", minutes, got, want)
		}
	}
}
