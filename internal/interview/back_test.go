package interview_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

func wantHeld(t *testing.T, a *asker, at int, want string) {
	t.Helper()
	if a.held[at] != want {
		t.Errorf("held when %s is put: %q, want %q", a.put[at], a.held[at], want)
	}
}

func TestBackGoesToTheScreenBeforeWhichHoldsItsAnswers(t *testing.T) {
	_, a, _ := talk(t, small(t), noSigns, "age=38", "back")
	wantPut(t, a, "nerve_signs", "age", "severity", "age")
	wantHeld(t, a, 3, "age=38")
	if _, known := a.last.Given["age"]; known || len(a.last.Given) != 2 {
		t.Errorf("what was taken back counts: %v", a.last.Given)
	}
	_, a, _ = talk(t, small(t), "saddle_numbness=no sex_change=rather_not_say", "age=38", "back", "back", "as before")
	wantPut(t, a, "nerve_signs", "age", "severity", "age", "nerve_signs", "age")
	wantHeld(t, a, 4, "saddle_numbness=no sex_change=rather not say")
	wantHeld(t, a, 5, "age=38")
	if len(a.last.Given) != 2 {
		t.Errorf("known: %v", a.last.Given)
	}
}

func TestThereIsNothingBeforeTheFirstScreen(t *testing.T) {
	_, a, _ := talk(t, small(t), "back", "back", noSigns)
	wantPut(t, a, "nerve_signs", "nerve_signs", "nerve_signs", "age")
}

func TestBackFromAHalfAnsweredSheetLosesNoRow(t *testing.T) {
	_, a, _ := talk(t, small(t), "sex_change=no back")
	wantPut(t, a, "nerve_signs", "nerve_signs")
	wantHeld(t, a, 1, "sex_change=no")
	_, a, _ = talk(t, shipped(t), noneOfSix, "chest_or_breath=no back", "as before")
	wantPut(t, a, "nerve_signs", "sudden_signs", "nerve_signs", "sudden_signs")
	wantHeld(t, a, 3, "chest_or_breath=no")
	if len(a.last.Given) != 6 {
		t.Errorf("a row that was never given counts: %v", a.last.Given)
	}
}

// A row that was blanked again before going back is blank.
func TestBackHoldsASheetAsItStood(t *testing.T) {
	_, a, _ := talk(t, small(t), noSigns, "back", "sex_change=no back")
	wantPut(t, a, "nerve_signs", "age", "nerve_signs", "nerve_signs")
	wantHeld(t, a, 3, "sex_change=no")
}

func TestBackAtTheReviewAsksTheLastScreenAgain(t *testing.T) {
	run, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "back", "skin_trouble=yes", "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "body_limits", "review")
	wantHeld(t, a, 6, "skin_trouble=no")
	if run.Answers["skin_trouble"].Value != triage.Yes {
		t.Errorf("got %v", run.Answers)
	}
}

// Who opens an answer at the review and thinks better of it is at the review again,
// with everything as it was.
func TestBackFromAScreenChangedAtTheReviewGoesToTheReview(t *testing.T) {
	run, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=20h", fine, "change age", "back", "ok")
	if err != nil {
		t.Fatal(err)
	}
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "age", "review")
	wantHeld(t, a, 6, "age=38")
	if run.Answers["age"].Number != 38 {
		t.Errorf("got %v", run.Answers)
	}
}

func TestBackFromAPlainerQuestionGoesToItsSheet(t *testing.T) {
	_, a, _ := talk(t, small(t), "saddle_numbness=unsure sex_change=no", "back", noSigns)
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "nerve_signs", "age")
	wantHeld(t, a, 2, "saddle_numbness=not sure sex_change=no")
	if a.given[2] != 0 {
		t.Errorf("%d answers count on the sheet", a.given[2])
	}
}

// Back never goes forward: not from the first of two plainer questions to the
// second, and from the second it goes to the first.
func TestBackBetweenPlainerQuestionsGoesToWhatCameBefore(t *testing.T) {
	sheet := "saddle_numbness=unsure sex_change=unsure"
	_, a, _ := talk(t, small(t), sheet, "back")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "nerve_signs")
	_, a, _ = talk(t, small(t), sheet, "saddle_numbness=no", "back", "back", "as before", "as before", "sex_change=no", "back", "back")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "plainer sex_change", "plainer saddle_numbness", "nerve_signs",
		"plainer saddle_numbness", "plainer sex_change", "age", "plainer sex_change", "plainer saddle_numbness")
	wantHeld(t, a, 3, "saddle_numbness=no")
	wantHeld(t, a, 4, "saddle_numbness=not sure sex_change=not sure")
	wantHeld(t, a, 8, "sex_change=no")
	wantHeld(t, a, 9, "saddle_numbness=no")
}

// Whoever goes back at a plainer question has not asked for a result.
func TestBackAtAPlainerQuestionIsNoAnswer(t *testing.T) {
	_, a, err := talk(t, shipped(t), strings.NewReplacer("saddle_numbness=no", "saddle_numbness=unsure", "pee_trouble=no", "pee_trouble=unsure").Replace(noneOfSix), "back")
	if !errors.Is(err, interview.ErrInterrupted) || len(a.put) < 3 {
		t.Fatalf("put %q, and then it ended with %v", a.put, err)
	}
}

// A certain yes to one plainer question is not kept waiting by the next.
func TestAPlainerYesThatIsAnEmergencyEndsItAtOnce(t *testing.T) {
	run, a, err := talk(t, small(t), "saddle_numbness=unsure sex_change=unsure", "saddle_numbness=yes")
	wantPut(t, a, "nerve_signs", "plainer saddle_numbness")
	if err != nil || run.Answers["sex_change"].Value != triage.Unsure {
		t.Errorf("got %v, %v", run.Answers, err)
	}
}

// What an answer above it closed is blank when it is asked again, gone back to or not.
func TestWhatAnAnswerAboveChangedIsBlankAgain(t *testing.T) {
	_, a, _ := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=3d", "course=worse", "back", "back", "onset=20h", "back", "onset=3d")
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "course", "body_limits", "course", "onset", "body_limits", "onset", "course")
	wantHeld(t, a, 6, "course="+small(t).Question("course").Says("worse"))
	wantHeld(t, a, 10, "")
	run, a, err := talk(t, small(t), noSigns, "age=38", "severity=mild", "onset=3d", "course=worse", fine, "change onset", "onset=20h", "change onset", "onset=3d", "course=better", "ok")
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "course", "body_limits", "review", "onset", "review", "onset", "course", "review")
	wantHeld(t, a, 10, "")
	if err != nil || run.Answers["course"].Value != "better" {
		t.Errorf("got %v, %v", run.Answers, err)
	}
}

// A typed time that is held is the same moment when it is let stand.
func TestAHeldTimeIsTheSameMoment(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for _, now := range []time.Time{now, now.Add(7*time.Minute + 123456789), time.Date(2026, 10, 25, 3, 0, 0, 0, zone)} {
		for _, text := range []string{"36h", "30m", "1d12h", "3 days ago", "yesterday 9am", "today", "this morning", "last night", "2026-10-20", "2026-10-20 15:30", "2 months ago", "2026-10-24T01:02:03.5+05:30"} {
			at, err := interview.ParseMoment(text, now)
			if err != nil {
				t.Fatalf("%s: %s", text, err)
			}
			typed := interview.TypedMoment(at, now)
			if again, err := interview.ParseMoment(typed, now); err != nil || !again.Equal(at) || len(typed) > 40 {
				t.Errorf("%s is held as %q, which is %s (%v), not %s", text, typed, again, err, at)
			}
		}
	}
}
