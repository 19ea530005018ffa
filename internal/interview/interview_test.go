package interview_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

const (
	noSigns = "saddle_numbness=no sex_change=no"
	fine    = "skin_trouble=no"
)

func TestScreensAreAskedInOrderAndReviewed(t *testing.T) {
	run, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review")
	if len(run.Answers) != 6 || run.Answers["age"].Number != 38 {
		t.Errorf("got %v", run.Answers)
	}
}

func TestAnAnswerCanOpenAQuestion(t *testing.T) {
	_, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=3d", "course=better", fine, "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "course", "body_limits", "review")
}

func TestScreensAreNumberedFromOne(t *testing.T) {
	_, a, _ := talk(t, small(t), noSigns, "age=38")
	if a.last.Number != 3 {
		t.Errorf("the third screen has the number %d", a.last.Number)
	}
	_, a, _ = talk(t, small(t), noSigns, "back")
	if a.last.Number != 1 {
		t.Errorf("the first screen has the number %d when it comes again", a.last.Number)
	}
}

func TestASheetIsPutAgainForItsRest(t *testing.T) {
	_, a, err := talk(t, small(t), "sex_change=no", "saddle_numbness=no", "age=38", "severity=mild", "onset=20h", fine, "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "nerve_signs", "age", "severity", "onset", "body_limits", "review")
	if a.given[1] != 1 {
		t.Errorf("%d answers were known the second time, want 1", a.given[1])
	}
}

func TestAChangeAtTheReviewAsksOnlyThat(t *testing.T) {
	run, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "change age", "age=83", "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "age", "review")
	if run.Answers["age"].Number != 83 {
		t.Errorf("got %v", run.Answers)
	}
}

func TestAChangeThatOpensAQuestionAsksIt(t *testing.T) {
	_, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "change onset", "onset=3d", "course=worse", "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "onset", "course", "review")
}

func TestAChangeToAnEmergencyEndsItWithoutAnotherReview(t *testing.T) {
	_, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "change nerve_signs", "saddle_numbness=yes")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "nerve_signs")
}

func TestThePlainerAnswerTakesThePlaceOfNotSure(t *testing.T) {
	for _, value := range []string{triage.No, triage.Yes, triage.Unsure, triage.Declined} {
		run, a, _ := talk(t, small(t), "sex_change=unsure saddle_numbness=no", "sex_change="+value)
		wantPut(t, a, "nerve_signs", "plainer sex_change", "age")
		if got := run.Answers["sex_change"].Value; got != value {
			t.Errorf("got %q, want %q", got, value)
		}
	}
}

func TestThePlainerQuestionComesBeforeAnEmergencyThatOnlyNotSureMakes(t *testing.T) {
	_, a, _ := talk(t, small(t), "saddle_numbness=unsure sex_change=no", "saddle_numbness=no")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "age")
	run, a, err := talk(t, small(t), "saddle_numbness=unsure sex_change=no", "saddle_numbness=unsure")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness")
	if err != nil || run.Answers["saddle_numbness"].Value != triage.Unsure {
		t.Errorf("still not sure is an emergency: got %v, %v", run.Answers, err)
	}
}

func TestEveryNotSureHasItsPlainerQuestion(t *testing.T) {
	_, a, _ := talk(t, small(t), "saddle_numbness=unsure sex_change=unsure", "saddle_numbness=no", "sex_change=no")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "plainer sex_change", "age")
}

func TestACertainEmergencyNeedsNoPlainerQuestion(t *testing.T) {
	run, a, err := talk(t, small(t), "saddle_numbness=yes sex_change=unsure")
	wantPut(t, a, "nerve_signs")
	if err != nil || run.Answers["sex_change"].Value != triage.Unsure {
		t.Errorf("got %v, %v", run.Answers, err)
	}
}

// Nor does a row that is still blank.
func TestAnEmergencyEndsItAtOnce(t *testing.T) {
	_, a, err := talk(t, small(t), "saddle_numbness=yes")
	if err != nil {
		t.Error(err)
	}
	wantPut(t, a, "nerve_signs")
}

func TestAnInterruptionIsNoResult(t *testing.T) {
	whole := []string{"saddle_numbness=unsure sex_change=no", "saddle_numbness=no", "age=38", "severity=mild", "onset=3d", "course=better", fine, "ok"}
	for n := range whole {
		if _, _, err := talk(t, small(t), append(whole[:n:n], "quit")...); !errors.Is(err, interview.ErrInterrupted) {
			t.Errorf("after %q: %v", whole[:n], err)
		}
	}
	if _, _, err := talk(t, small(t), whole...); err != nil {
		t.Errorf("the whole interview: %v", err)
	}
}

func TestAnEndedContextIsNoResult(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out strings.Builder
	line := interview.NewLine(strings.NewReader("1\n"), &out, 80, true)
	run := &interview.Interview{Protocol: small(t), Asker: line, Now: now}
	if err := run.Run(ctx); !errors.Is(err, interview.ErrInterrupted) || len(run.Answers) > 0 {
		t.Errorf("got %v, answers %v", err, run.Answers)
	}
}

// It ends the interview at once, as a yes does, with the rest of the sheet still blank.
func TestNotSureAboutWhatMayNotWaitLeadsToNoFurtherQuestion(t *testing.T) {
	p := small(t)
	p.Question("saddle_numbness").MayNotWait = true
	run, a, err := talk(t, p, "saddle_numbness=unsure")
	wantPut(t, a, "nerve_signs")
	if err != nil || run.Answers["saddle_numbness"].Value != triage.Unsure {
		t.Errorf("got %v, %v", run.Answers, err)
	}
}
