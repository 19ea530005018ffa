package session_test

import (
	"strings"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/session"
)

func TestColdSaysToLookAtTheSkinAtHalfTimeAndToTakeItOffAtTheEnd(t *testing.T) {
	for _, id := range []string{"cold", "heat", "alternating", "cold_or_warmth", "warm_bath"} {
		r := begin(t, id)
		r.pass(10*time.Minute - time.Second)
		if k := r.Phase().Kind; k != session.Doing {
			t.Errorf("%s: before half time it is %d", id, k)
		}
		r.pass(time.Second)
		if p := r.Phase(); p.Kind != session.Check || !strings.Contains(p.Says, "look at your skin") {
			t.Errorf("%s: half time says %q", id, p.Says)
		}
		r.pass(10*time.Minute - time.Second)
		if !r.Phase().Skin {
			t.Errorf("%s: off too soon", id)
		}
		r.pass(time.Second)
		if p := r.Phase(); p.Kind != session.Off || p.Skin || !strings.Contains(p.Says, "off now") || r.State() != session.Resting {
			t.Errorf("%s: at the end it says %q", id, p.Says)
		}
		r.toKind(session.Gap)
		if _, gap := r.Progress(); gap < 20*time.Minute {
			t.Errorf("%s: the gap is %s", id, gap)
		}
		r.pass(21 * time.Minute)
		if r.State() != session.Ended || r.only().Spent != 20*time.Minute {
			t.Errorf("%s: %+v", id, r.Done())
		}
	}
}

func TestAContentErrorCannotKeepAPackOn(t *testing.T) {
	i := *moves(t)["cold"].Intervention
	i.Dose = plan.Dose{Minutes: 45, MinutesMax: 90}
	s := session.New([]session.Move{{Item: plan.Item{Intervention: &i, Steps: i.Everybody()}}}, says())
	s.Start(start)
	s.Tick(start.Add(plan.MaxThermalMinutes * time.Minute))
	if s.Phase().Skin || s.Phase().Kind != session.Off {
		t.Errorf("after 20 minutes: %q", s.Phase().Says)
	}
}

func TestPauseHoldsTheTimeOfAMove(t *testing.T) {
	r := begin(t, "cat_cow")
	r.Begin(r.now)
	r.pass(3 * time.Second)
	p, spent := r.Phase(), r.Spent()
	r.Pause(r.now)
	r.pass(10 * time.Minute)
	if r.State() != session.Paused || r.Phase().Says != p.Says || r.Spent() != spent {
		t.Errorf("%d, %q after %s", r.State(), r.Phase().Says, r.Spent())
	}
	r.Pause(r.now)
	r.pass(time.Second)
	if r.State() != session.Running || r.Spent()+p.Lasts < spent {
		t.Errorf("does not go on: %d", r.State())
	}
	r.pass(r.Total())
	if d := r.only(); d.Spent != 45*time.Second {
		t.Errorf("the pause counts: %s", d.Spent)
	}
}

// A pack may still be on the skin while somebody pauses.
func TestPauseDoesNotHoldTheTimeOfAPack(t *testing.T) {
	r := begin(t, "cold")
	r.pass(5 * time.Minute)
	r.Pause(r.now)
	if r.State() != session.Paused {
		t.Fatal("is not paused")
	}
	r.pass(15 * time.Minute)
	if p := r.Phase(); p.Kind != session.Off || r.State() != session.Resting {
		t.Errorf("20 minutes after the start, paused: %q", p.Says)
	}
}

// However the clock jumps, the words that take the pack off come, no later than
// the jump, and the whole gap follows.
func TestAClockThatJumpsNeverSkipsTheEndOfACold(t *testing.T) {
	for name, jumps := range map[string][]time.Duration{
		"an hour on":        {time.Hour},
		"a day on":          {24 * time.Hour},
		"to the very end":   {20 * time.Minute},
		"past the gap":      {41 * time.Minute},
		"back":              {-time.Hour, 20 * time.Minute},
		"back a year":       {-365 * 24 * time.Hour, 20 * time.Minute},
		"to and fro":        {10 * time.Minute, -30 * time.Minute, 10 * time.Minute},
		"to half time only": {10 * time.Minute, 15 * time.Minute},
	} {
		r := begin(t, "cold")
		for _, d := range jumps {
			r.jump(d)
		}
		if p := r.Phase(); p.Kind != session.Off || r.State() == session.Ended {
			t.Errorf("%s: the phase is %q", name, p.Says)
			continue
		}
		r.jump(time.Hour)
		if r.Phase().Kind != session.Off {
			t.Errorf("%s: another jump passes over the words", name)
		}
		r.pass(2 * time.Hour)
		if r.State() != session.Ended || r.only().Spent != 20*time.Minute {
			t.Errorf("%s: %+v", name, r.Done())
		}
	}
}

func TestAClockSetBackTakesNoTimeFromAMove(t *testing.T) {
	r := begin(t, "cat_cow")
	r.Begin(r.now)
	r.pass(6 * time.Second)
	spent := r.only().Spent
	r.jump(-3 * time.Hour)
	if r.only().Spent != spent {
		t.Errorf("%s, was %s", r.only().Spent, spent)
	}
}

// After the machine slept, or the program was stopped, a move waits.
func TestAMoveWaitsForWhoeverWasAway(t *testing.T) {
	r := begin(t, "cat_cow")
	r.Begin(r.now)
	r.pass(2 * time.Second)
	p := r.Phase()
	r.jump(time.Hour)
	if r.State() != session.Paused || r.Phase().Says != p.Says {
		t.Errorf("%d, %q", r.State(), r.Phase().Says)
	}
}

func TestSkipNeverPassesOverTakingThePackOff(t *testing.T) {
	for after, finished := range map[time.Duration]bool{time.Minute: false, 9 * time.Minute: false, 10 * time.Minute: true, 12 * time.Minute: true} {
		r := begin(t, "cold")
		r.pass(after)
		r.Skip(r.now)
		if r.Phase().Kind != session.Off {
			t.Fatalf("after %s: %q", after, r.Phase().Says)
		}
		r.Skip(r.now)
		if r.Phase().Kind != session.Gap {
			t.Fatalf("after %s: %q", after, r.Phase().Says)
		}
		r.Skip(r.now)
		if d := r.only(); r.State() != session.Ended || d.Spent != after || d.Finished != finished {
			t.Errorf("after %s: %+v", after, d)
		}
	}
}

func TestHurtStopsAtOnceAndIsRemembered(t *testing.T) {
	r := begin(t, "breathing", "cat_cow", "childs_pose")
	r.Begin(r.now)
	r.pass(51 * time.Second)
	if n, of := r.Place(); n != 2 || of != 3 {
		t.Fatalf("at move %d of %d", n, of)
	}
	r.Begin(r.now)
	r.pass(5 * time.Second)
	r.Hurts(r.now)
	if p := r.Phase(); p.Kind != session.Hurt || !strings.Contains(p.Says, "Stop this move now") || r.State() != session.Resting {
		t.Fatalf("says %q", p.Says)
	}
	r.Hurts(r.now)
	r.Pause(r.now)
	r.Begin(r.now)
	r.pass(10 * time.Minute)
	if r.Phase().Kind != session.Hurt {
		t.Fatal("it goes on by itself")
	}
	r.Skip(r.now)
	if n, _ := r.Place(); n != 3 {
		t.Fatalf("goes on with move %d", n)
	}
	r.End(r.now)
	done := r.Done()
	if len(done) != 2 || !done[0].Finished || done[0].Hurt || !done[1].Hurt || done[1].Finished || done[1].Spent != 5*time.Second {
		t.Errorf("done: %+v", done)
	}
}

// Pain that comes after the end of a pack counts too, and it is not done then.
func TestHurtInTheGap(t *testing.T) {
	r := begin(t, "heat")
	r.pass(20*time.Minute + 5*time.Second)
	r.Hurts(r.now)
	if p := r.Phase(); !strings.Contains(p.Says, "off now") {
		t.Errorf("says %q", p.Says)
	}
	r.Skip(r.now)
	if d := r.only(); r.State() != session.Ended || !d.Hurt || d.Finished {
		t.Errorf("done: %+v", d)
	}
}

func TestWhatWasNotBegunIsNotDone(t *testing.T) {
	r := begin(t, "cat_cow", "childs_pose")
	r.pass(5 * time.Second)
	r.Skip(r.now)
	r.pass(5 * time.Second)
	r.End(r.now)
	if len(r.Done()) != 0 || r.State() != session.Ended {
		t.Errorf("done: %+v", r.Done())
	}
	never := session.New([]session.Move{moves(t)["cold"]}, says())
	never.End(start)
	if len(never.Done()) != 0 || never.State() != session.Ended {
		t.Errorf("done without a start: %+v", never.Done())
	}
}

func TestTheOtherSideIsDrawnOnTheOtherSide(t *testing.T) {
	r := begin(t, "knee_to_chest")
	r.Begin(r.now)
	r.pass(5 * time.Second)
	one := strings.Join(r.Draw(60, 10, 0).Lines(), "\n")
	r.toKind(session.Rest)
	r.toKind(session.Doing)
	r.pass(5 * time.Second)
	if two := strings.Join(r.Draw(60, 10, 0).Lines(), "\n"); one == two || one == "" {
		t.Errorf("both sides are drawn alike:\n%s", two)
	}
}

// One stray key takes nothing away: it can be taken back, and the move goes on from
// where it was.
func TestAStrayKeyThatSaysItHurtsIsTakenBack(t *testing.T) {
	r := begin(t, "cat_cow")
	r.Begin(r.now)
	r.pass(5 * time.Second)
	spent := r.Spent()
	r.Hurts(r.now)
	r.pass(time.Minute)
	r.Slipped(r.now)
	if r.State() != session.Paused || r.Spent() != spent || r.Done()[0].Hurt {
		t.Errorf("state %d after %s: %+v", r.State(), r.Spent(), r.Done())
	}
	r.Pause(r.now)
	r.pass(2 * time.Second)
	if r.State() != session.Running || r.Spent() == spent {
		t.Errorf("it does not go on: state %d after %s", r.State(), r.Spent())
	}
	r.Slipped(r.now) // nothing hurt: nothing is taken back
	if r.State() != session.Running {
		t.Errorf("state %d", r.State())
	}
}

// A pack may have stayed on: its time went on.
func TestAPackCountsOnWhileAStrayKeyIsTakenBack(t *testing.T) {
	r := begin(t, "cold")
	r.pass(time.Minute)
	r.Hurts(r.now)
	r.pass(3 * time.Minute)
	r.Slipped(r.now)
	if r.Spent() != 4*time.Minute || r.State() != session.Running {
		t.Errorf("%s on the skin, want 4m; state %d", r.Spent(), r.State())
	}
}
