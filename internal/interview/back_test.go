package interview_test

import (
	"context"
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

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

// undone runs an interview that ends in an emergency, takes it back, and goes on.
func undone(t *testing.T, p *triage.Protocol, says []string, then ...string) (*interview.Interview, *asker, error) {
	t.Helper()
	run, a, err := talk(t, p, says...)
	if err != nil {
		t.Fatal(err)
	}
	a.says = then
	run.Undo()
	return run, a, run.Run(context.Background())
}

func TestUndoingAnEmergencyKeepsTheRightAnswersOfItsSheet(t *testing.T) {
	_, a, _ := undone(t, shipped(t), []string{noneOfSix, "chest_or_breath=no tearing_pain=unsure faint_or_clammy=yes"})
	wantPut(t, a, "nerve_signs", "sudden_signs", "sudden_signs")
	wantHeld(t, a, 2, "chest_or_breath=no tearing_pain=not sure")
	if len(a.last.Given) != 6 {
		t.Errorf("known: %v", a.last.Given)
	}
	run, a, err := undone(t, small(t), []string{"saddle_numbness=yes sex_change=no"}, noSigns, "age=38", "severity=mild", "onset=20h", fine, "ok")
	wantHeld(t, a, 1, "sex_change=no")
	if err != nil || run.Answers["saddle_numbness"].Value != triage.No {
		t.Errorf("got %v, %v", run.Answers, err)
	}
}

func TestUndoingAnEmergencyOfAPlainerQuestionAsksItAgain(t *testing.T) {
	for _, said := range []string{triage.Yes, triage.Unsure} {
		_, a, _ := undone(t, small(t), []string{"saddle_numbness=unsure sex_change=no", "saddle_numbness=" + said}, "back")
		wantPut(t, a, "nerve_signs", "plainer saddle_numbness", "plainer saddle_numbness", "nerve_signs")
		wantHeld(t, a, 2, "")
		wantHeld(t, a, 3, "saddle_numbness=not sure sex_change=no")
	}
}

func TestUndoingAnEmergencyMadeAtTheReviewGoesBackToIt(t *testing.T) {
	_, a, _ := undone(t, small(t), []string{noSigns, "age=38", "severity=mild", "onset=20h", fine, "change nerve_signs", "saddle_numbness=yes sex_change=no"}, "back", "ok")
	wantPut(t, a, "nerve_signs", "age", "severity", "onset", "body_limits", "review", "nerve_signs", "nerve_signs", "review")
	wantHeld(t, a, 7, "sex_change=no")
}

// walker goes back again and again, lets stand what is held or changes it, and
// notes what was said last.
type walker struct {
	somebody
	t    *testing.T
	way  []string       // what was put, and not gone back from
	want string         // what must come next, after going back
	said triage.Answers // last
	of   map[string]triage.Answers
	kept int
}

func (w *walker) meets(name string) {
	if w.want != "" && w.want != name {
		w.t.Fatalf("back from %v leads to %s, want %s", w.way, name, w.want)
	}
	w.want = ""
	if len(w.way) == 0 || w.way[len(w.way)-1] != name {
		w.way = append(w.way, name)
	}
}

func (w *walker) goesBack(name string) error {
	w.backs++
	w.way = w.way[:len(w.way)-1]
	w.want = name
	if n := len(w.way); n > 0 {
		w.want, w.way = w.way[n-1], w.way[:n-1]
	}
	return interview.ErrBack
}

func (w *walker) Ask(_ context.Context, p interview.Prompt) (triage.Answers, error) {
	name, ask := p.Screen.ID, p.Ask
	if p.Plain != nil {
		name, ask = "plainer "+p.Plain.ID, []*triage.Question{p.Plain}
	}
	w.meets(name)
	for id, a := range p.Held {
		if before, said := w.of[name][id]; !said || before != a {
			w.t.Fatalf("%s holds %s=%v, said was %v", name, id, a, before)
		}
		if _, counts := p.Given[id]; counts && p.Plain == nil {
			w.t.Fatalf("%s is held and counts", id)
		}
	}
	if w.IntN(5) == 0 {
		return nil, w.goesBack(name)
	}
	out := triage.Answers{}
	for _, q := range ask {
		a, held := p.Held[q.ID]
		_, given := p.Given[q.ID]
		switch {
		case held && w.IntN(3) > 0:
			out[q.ID] = a
			w.kept++
		case p.Plain != nil:
			out[q.ID] = triage.Answer{Value: []string{triage.No, triage.No, triage.No, triage.Unsure, triage.Yes}[w.IntN(5)]}
		case !given:
			out[q.ID] = w.answer(q)
		}
	}
	if w.of[name] == nil {
		w.of[name] = triage.Answers{}
	}
	maps.Copy(w.of[name], out)
	maps.Copy(w.said, out)
	return out, nil
}

func (w *walker) Review(_ context.Context, p interview.Prompt) (string, error) {
	w.meets("review")
	switch w.IntN(4) {
	case 0:
		var screens []string
		for _, s := range p.Protocol.Screens {
			if slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { _, given := p.Given[q.ID]; return given && !q.Computed }) {
				screens = append(screens, s.ID)
			}
		}
		screen := screens[w.IntN(len(screens))]
		for _, q := range p.Protocol.Screen(screen).Questions { // shown as it counts, plainly said or not
			if a, given := p.Given[q.ID]; given {
				w.of[screen][q.ID] = a
			}
		}
		return screen, nil
	case 1:
		return "", w.goesBack("review")
	}
	return "", nil
}

// However somebody goes to and fro, Back leads to what came before, what is held is
// what was said, and at the end counts what was said last, as in an interview of
// somebody who said just that.
func TestWhatWasTakenBackDecidesNothing(t *testing.T) {
	p := shipped(t)
	backs, kept, undone := 0, 0, 0
	for seed := range 150 {
		r := rand.New(rand.NewPCG(uint64(seed), 11))
		w := &walker{somebody: somebody{Rand: r, rare: []int{400, 60, 15}[seed%3]}, t: t, said: triage.Answers{}, of: map[string]triage.Answers{}}
		run := &interview.Interview{Protocol: p, Asker: w, Now: now}
		got := endsWhole(t, run)
		for got.Disposition == triage.Emergency && r.IntN(3) > 0 {
			undone++
			last := w.way[len(w.way)-1]
			w.want, w.way = last, w.way[:len(w.way)-1]
			run.Undo()
			got = endsWhole(t, run)
		}
		reached, _ := triage.Reached(p, run.All(), now)
		for id, a := range reached {
			if !p.Question(id).Computed && a != w.said[id] {
				t.Fatalf("%s counts as %v, said last was %v", id, a, w.said[id])
			}
		}
		if diff := cmp.Diff(triage.Assess(p, reached, now), got, sameRule); diff != "" {
			t.Fatalf("who says just that gets something else (-):\n%s", diff)
		}
		backs, kept = backs+w.backs, kept+w.kept
	}
	if backs < 150 || kept < 150 || undone < 15 {
		t.Errorf("too little happened: %d times back, %d answers let stand, %d emergencies undone", backs, kept, undone)
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
