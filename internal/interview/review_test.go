package interview_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// review shows answers for review to somebody who types this.
func review(t *testing.T, p *triage.Protocol, typed string, given triage.Answers) (string, string, error) {
	t.Helper()
	var out strings.Builder
	screen, err := interview.NewLine(strings.NewReader(typed), &out, 76, false).Review(context.Background(), interview.Prompt{Protocol: p, Given: given, Now: now})
	return screen, out.String(), err
}

func said(t *testing.T, p *triage.Protocol, pairs string) triage.Answers {
	t.Helper()
	return (&asker{t: t}).read(p, pairs)
}

func TestTheReviewRepeatsEveryAnswer(t *testing.T) {
	p := shipped(t)
	given := said(t, p, "saddle_numbness=no pee_trouble=no poo_trouble=no sex_change=rather_not_say both_legs=no leg_failing=no age=38 severity=severe onset=20h skin_trouble=unsure cold_or_rub=yes heart_trouble=no")
	_, out, _ := review(t, p, "ok\n", given)
	for _, want := range []string{
		"1: New or worse since this bout began? Sex: numb there, or your body no longer responds: RATHER NOT SAY no to the other 5 2: How old are you? 38 3: ",
		"Severe: I hardly move, but reach the toilet 4: ", "Sat 21 Nov 2026, 13:00, about 20 hours ago 5: ",
		"under a patch: NOT SURE ", "rubs: YES no to the other 1 Type ok to see the result. Type a number from 1 to 5",
	} {
		if !strings.Contains(flat(out), want) {
			t.Errorf("it does not say\n%s\nbut\n%s", want, out)
		}
	}
	if strings.Contains(out, "How did this bout begin?") {
		t.Errorf("it repeats what was not asked:\n%s", out)
	}
}

func TestOnlyOkAcceptsTheReview(t *testing.T) {
	p := small(t)
	given := said(t, p, noSigns+" age=38 severity=mild")
	for typed, want := range map[string]string{"ok": "", "OK": "", " ok ": "", "1": "nerve_signs", "3": "severity", "0\n4\n-1\nyes\ny\nokay\n\nok ok\n?\n2": "age"} {
		if screen, _, err := review(t, p, typed+"\n", given); err != nil || screen != want {
			t.Errorf("%q: got %q, %v; want %q", typed, screen, err, want)
		}
	}
	for typed, want := range map[string]error{"": interview.ErrInterrupted, "\n": interview.ErrInterrupted, "y\n": interview.ErrInterrupted, "q\nok\n": interview.ErrInterrupted, "b\nok\n": interview.ErrBack} {
		if screen, _, err := review(t, p, typed, given); !errors.Is(err, want) {
			t.Errorf("%q: got %q, %v; want %v", typed, screen, err, want)
		}
	}
}

// A changed answer can close a question. Its old answer decides nothing any
// more, so it must not be read as if it did.
func TestTheReviewLeavesOutWhatIsNoLongerAsked(t *testing.T) {
	p := small(t)
	var out strings.Builder
	typed := "0\n38\n1\n3d\ny\n2\n0\n4\n20h\ny\nok\n" // three days and worse; no, since yesterday
	run := &interview.Interview{Protocol: p, Asker: interview.NewLine(strings.NewReader(typed), &out, 76, true), Now: now}
	if err := run.Run(context.Background()); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	reviews := strings.Split(out.String(), "Please read through your answers.")
	if asks := p.Question("course").Asks; len(reviews) != 3 || !strings.Contains(reviews[1], asks) || strings.Contains(reviews[2], asks) {
		t.Errorf("%q is asked after two days only:\n%s", asks, out.String())
	}
}

// Whatever is answered, the review shows each answer that is not no by itself,
// and counts the others.
func TestTheReviewHidesNoSign(t *testing.T) {
	p := shipped(t)
	for _, s := range p.Screens {
		if !s.Sheet() {
			continue
		}
		for _, q := range s.Questions {
			for _, value := range q.Values()[1:] {
				given := triage.Answers{}
				for _, other := range s.Questions {
					given[other.ID] = triage.Answer{Value: triage.No}
				}
				for id, a := range said(t, p, "maybe_pregnant=yes pregnancy_stage=from_16_weeks age=50 onset=100d how_it_began=hard_exercise began_before_45=yes") {
					given[id] = a
				}
				given[q.ID] = triage.Answer{Value: value}
				_, out, _ := review(t, p, "", given)
				if !strings.Contains(flat(out), fmt.Sprintf("%s: %s", q.Asks, strings.ToUpper(q.Says(value)))) {
					t.Errorf("%s=%s is not shown:\n%s", q.ID, value, out)
				}
			}
		}
	}
}
