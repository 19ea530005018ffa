package interview_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

const (
	saddleYes    = "YES: Numb or odd: bottom, private parts or inner thighs"
	saddleUnsure = "NOT SURE, which counts as yes: Numb or odd: bottom, private parts or inner thighs"
)

func wantReadBack(t *testing.T, a *asker, want ...string) {
	t.Helper()
	if got := strings.Join(a.readBack, " / "); got != strings.Join(want, " / ") {
		t.Errorf("read back was\n%s\nwant\n%s", got, strings.Join(want, " / "))
	}
}

func TestAnEmergencyIsReadBackBeforeItEndsTheInterview(t *testing.T) {
	run, a, err := heard(t, shipped(t), strings.Replace(noneOfSix, "saddle_numbness=no", "saddle_numbness=yes", 1), "so")
	wantPut(t, a, "nerve_signs", "read back")
	wantReadBack(t, a, saddleYes)
	if err != nil || run.Unconfirmed {
		t.Errorf("got %v, unconfirmed %v", err, run.Unconfirmed)
	}
}

// At most three answers are read, as they were said.
func TestAtMostThreeAnswersAreReadBack(t *testing.T) {
	_, a, _ := heard(t, shipped(t), "saddle_numbness=yes pee_trouble=yes poo_trouble=yes sex_change=no both_legs=yes leg_failing=no", "so")
	if n := len(a.readBack); n != 1 || strings.Count(a.readBack[0], "YES: ") != 3 {
		t.Errorf("read back was %q", a.readBack)
	}
}

func TestStillNotSureIsReadBackAsCountingAsYes(t *testing.T) {
	_, a, err := heard(t, shipped(t), strings.Replace(noneOfSix, "saddle_numbness=no", "saddle_numbness=unsure", 1), "saddle_numbness=unsure", "so")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "read back")
	wantReadBack(t, a, saddleUnsure)
	if err != nil {
		t.Error(err)
	}
}

// What makes it together is read together, what was put last first.
func TestACombinationIsReadBackWhole(t *testing.T) {
	l := &listener{calm: &calm{says: map[string]string{"severity": "unbearable", "leg_weakness": triage.Yes}}}
	run := &interview.Interview{Protocol: shipped(t), Asker: l, Now: now, Alarm: alarm}
	if err := run.Run(context.Background()); err != nil || len(l.read) != 1 {
		t.Fatalf("read back %v, put %v, %v", l.read, l.put, err)
	}
	weak, pain := shipped(t).Question("leg_weakness"), shipped(t).Question("severity")
	want := []string{"YES: " + weak.Asks, pain.Asks + " " + pain.Says("unbearable")}
	if got := l.read[0].Said; strings.Join(got, "|") != strings.Join(want, "|") || l.put[len(l.put)-1] != "leg_signs" {
		t.Errorf("read back was %q after %v, want %q", got, l.put, want)
	}
}

// listener is somebody calm who hears what is read back, and says that it is so.
type listener struct {
	*calm
	read []interview.ReadBack
}

func (l *listener) ReadBack(_ context.Context, r interview.ReadBack) (bool, error) {
	l.read = append(l.read, r)
	return true, nil
}

func TestTakingItBackKeepsTheRightAnswersOfItsSheet(t *testing.T) {
	_, a, _ := heard(t, shipped(t), noneOfSix, "chest_or_breath=no tearing_pain=unsure faint_or_clammy=yes", "take back")
	wantPut(t, a, "nerve_signs", "sudden_signs", "read back", "sudden_signs")
	wantHeld(t, a, 2, "chest_or_breath=no tearing_pain=not sure")
	if len(a.last.Given) != 6 || !a.last.TakenBack {
		t.Errorf("known: %v, taken back: %v", a.last.Given, a.last.TakenBack)
	}
	run, a, err := heard(t, small(t), "saddle_numbness=yes sex_change=no", "take back", noSigns, "age=38", "severity=mild", "onset=20h", fine, "ok")
	wantHeld(t, a, 1, "sex_change=no")
	if err != nil || run.Answers["saddle_numbness"].Value != triage.No || a.last.TakenBack {
		t.Errorf("got %v, %v", run.Answers, err)
	}
}

func TestTakingBackAPlainerQuestionAsksItAgain(t *testing.T) {
	for _, said := range []string{triage.Yes, triage.Unsure} {
		_, a, _ := heard(t, small(t), "saddle_numbness=unsure sex_change=no", "saddle_numbness="+said, "take back", "back")
		wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "read back", "plainer saddle_numbness", "nerve_signs")
		wantHeld(t, a, 2, "")
		wantHeld(t, a, 3, "saddle_numbness=not sure sex_change=no")
	}
}

func TestTakingBackAnEmergencyMadeAtTheReviewGoesBackToIt(t *testing.T) {
	_, a, _ := heard(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "change nerve_signs", "saddle_numbness=yes sex_change=no", "take back", "back", "ok")
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "nerve_signs", "read back", "nerve_signs", "review")
	wantHeld(t, a, 7, "sex_change=no")
}

// What was taken back and given again is an emergency again, and is read back again.
func TestAnEmergencyThatIsGivenAgainIsReadBackAgain(t *testing.T) {
	_, a, err := heard(t, small(t), "saddle_numbness=yes sex_change=no", "take back", "saddle_numbness=yes sex_change=no", "so")
	wantPut(t, a, "nerve_signs", "read back", "nerve_signs", "read back")
	if err != nil {
		t.Error(err)
	}
}

func TestAnEmergencyAtACheckInIsReadBack(t *testing.T) {
	l := &listener{calm: &calm{says: map[string]string{"poo_trouble": triage.Yes}}}
	first := &interview.Interview{Protocol: shipped(t), Asker: &calm{}, Now: now.Add(-50 * time.Hour)}
	if err := first.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	run := &interview.Interview{Protocol: shipped(t), Asker: l, Now: now, Alarm: alarm, Before: first.Answers, History: func(triage.Answers) triage.Answers { return nil }}
	if err := run.Run(context.Background()); err != nil || len(l.read) != 1 {
		t.Errorf("read back %v, %v", l.read, err)
	}
}

func TestWhoeverLeavesAtTheReadBackHasConfirmedNothing(t *testing.T) {
	run, _, err := heard(t, small(t), "saddle_numbness=yes sex_change=no")
	if !errors.Is(err, interview.ErrInterrupted) || !run.Unconfirmed {
		t.Errorf("got %v, unconfirmed %v", err, run.Unconfirmed)
	}
	run, _, err = heard(t, small(t), "saddle_numbness=yes sex_change=no", "take back")
	if !errors.Is(err, interview.ErrInterrupted) || run.Unconfirmed {
		t.Errorf("taken back: got %v, unconfirmed %v", err, run.Unconfirmed)
	}
}

var read = interview.ReadBack{Call: []string{"EMERGENCY", "Call 911 now."}, Said: []string{saddleYes}}

// slow is a line asker for whom two seconds pass with every look at the clock.
func slow(typed string, out io.Writer) *interview.Line {
	l := interview.NewLine(strings.NewReader(typed), out, 76, false)
	at := now
	l.SetClock(func() time.Time { at = at.Add(2 * time.Second); return at })
	return l
}

func TestInLinesOnlyYesAndBackEndTheReadBack(t *testing.T) {
	for typed, want := range map[string]bool{"yes\n": true, "YES\n": true, "\ny\nq\nb\n?\nok\nyes\n": true, "back\n": false, "y\nn\nBack\n": false} {
		var out strings.Builder
		so, err := slow(typed, &out).ReadBack(context.Background(), read)
		if err != nil || so != want || !strings.Contains(out.String(), "Call 911 now.") || !strings.Contains(flat(out.String()), saddleYes) {
			t.Errorf("%q: got %v, %v\n%s", typed, so, err, out.String())
		}
	}
	for _, typed := range []string{"", "y\n", "n\n", "q\n", "b\n", "\n\n", "c\n", "x\n"} {
		if so, err := slow(typed, io.Discard).ReadBack(context.Background(), read); !errors.Is(err, interview.ErrInterrupted) || so {
			t.Errorf("%q: got %v, %v", typed, so, err)
		}
	}
}

// Lines that were typed before what is read back could be read are no answer to it, nor
// to the question that it leads back to.
func TestInLinesWhatWasTypedAheadConfirmsNothing(t *testing.T) {
	var out strings.Builder
	l := interview.NewLine(strings.NewReader("yes\nback\nyes\nback\n"), &out, 76, false)
	l.SetClock(func() time.Time { return now })
	if so, err := l.ReadBack(context.Background(), read); !errors.Is(err, interview.ErrInterrupted) || so {
		t.Errorf("got %v, %v\n%s", so, err, out.String())
	}
	p := shipped(t)
	l = interview.NewLine(strings.NewReader("0\n0\n"), &out, 76, false)
	l.SetClock(func() time.Time { return now })
	said, err := l.Ask(context.Background(), interview.Prompt{Protocol: p, Now: now, TakenBack: true, Step: triage.Step{Screen: p.Screen("nerve_signs"), Ask: p.Screen("nerve_signs").Questions}})
	if !errors.Is(err, interview.ErrInterrupted) || len(said) > 0 {
		t.Errorf("got %v, %v", said, err)
	}
}
