package interview_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// again puts a screen in lines to somebody who came back to it.
func again(t *testing.T, p *triage.Protocol, screen, typed string, held triage.Answers) (triage.Answers, string, error) {
	t.Helper()
	prompt := interview.Prompt{Protocol: p, Number: 7, Held: held, Now: now, Step: triage.Step{Screen: p.Screen(screen), Ask: p.Screen(screen).Questions}}
	var out strings.Builder
	said, err := interview.NewLine(strings.NewReader(typed), &out, 76, false).Ask(context.Background(), prompt)
	return said, out.String(), err
}

func TestInLinesASheetHoldsItsAnswersUntilOk(t *testing.T) {
	p := shipped(t)
	held := triage.Answers{"saddle_numbness": {Value: triage.No}, "pee_trouble": {Value: triage.Unsure}, "poo_trouble": {Value: triage.No}}
	said, out, err := again(t, p, "nerve_signs", "ok\n0\n", held)
	if got, want := values(p, "nerve_signs", said), strings.Replace(noneOfSix, "pee_trouble=no", "pee_trouble=unsure", 1); err != nil || got != want {
		t.Errorf("got %s, %v; want %s\n%s", got, err, want, out)
	}
	for _, want := range []string{"You said before:", "not sure: " + p.Question("pee_trouble").Asks, "no to the other 2", "Type ok to leave the rest as before."} {
		if !strings.Contains(flat(out), want) {
			t.Errorf("it does not say %q:\n%s", want, out)
		}
	}
	if said, out, err := again(t, p, "nerve_signs", "n2 ok 0\n", held); err != nil || values(p, "nerve_signs", said) != noneOfSix {
		t.Errorf("a row that is named anew: %s, %v\n%s", values(p, "nerve_signs", said), err, out)
	}
	if said, _, err := again(t, p, "nerve_signs", "\n\n", held); !errors.Is(err, interview.ErrInterrupted) {
		t.Errorf("what is held counts by itself: %v, %v", said, err)
	}
	if said, out, _ := again(t, p, "nerve_signs", "ok\n", nil); len(said) > 0 || strings.Contains(out, "before") {
		t.Errorf("ok answers what was never said: %v\n%s", said, out)
	}
	if said, _, err := again(t, p, "nerve_signs", "n4\nb\n", held); !errors.Is(err, interview.ErrBack) || values(p, "nerve_signs", said) != "saddle_numbness=no pee_trouble=unsure poo_trouble=no sex_change=no" {
		t.Errorf("back leaves the rows as %s, %v", values(p, "nerve_signs", said), err)
	}
}

func TestInLinesAnAnswerIsHeldUntilOk(t *testing.T) {
	p := shipped(t)
	for screen, held := range map[string]triage.Answer{"age": {Number: 38}, "severity": {Value: "severe"}, "onset": {Moment: now.Add(-20 * time.Hour)}, "pregnancy_stage": {Value: "might_be"}} {
		q := p.Screen(screen).Questions[0]
		said, out, err := again(t, p, screen, "ok\n", triage.Answers{q.ID: held})
		if err != nil || said[q.ID] != held || !strings.Contains(flat(out), "You said: "+interview.SayAnswer(q, held, now)+". Type ok to leave it as before.") {
			t.Errorf("%s: got %v, %v\n%s", screen, said, err, out)
		}
		if said, _, err := again(t, p, screen, "\n", triage.Answers{q.ID: held}); !errors.Is(err, interview.ErrInterrupted) || len(said) > 0 {
			t.Errorf("%s: what is held counts by itself: %v, %v", screen, said, err)
		}
		if said, out, err := again(t, p, screen, "ok\n", nil); !errors.Is(err, interview.ErrInterrupted) {
			t.Errorf("%s: ok answers what was never said: %v, %v\n%s", screen, said, err, out)
		}
	}
	plain := interview.Prompt{Protocol: p, Number: 1, Plain: p.Question("pee_trouble"), Held: triage.Answers{"pee_trouble": {Value: triage.No}}, Now: now, Step: triage.Step{Screen: p.Screen("nerve_signs"), Ask: p.Screen("nerve_signs").Questions}}
	var out strings.Builder
	if said, err := interview.NewLine(strings.NewReader("ok\n"), &out, 76, false).Ask(context.Background(), plain); err != nil || said["pee_trouble"].Value != triage.No {
		t.Errorf("put more plainly: %v, %v\n%s", said, err, out.String())
	}
}

// Where a time is said back, b goes to what came before, which is the list.
func TestInLinesBackFromATimeGoesToTheList(t *testing.T) {
	for _, typed := range []string{"4\nb\n20h\ny\n", "3h\nb\n20h\ny\n"} {
		said, out, err := again(t, shipped(t), "onset", typed, nil)
		if err != nil || !said["onset"].Moment.Equal(now.Add(-20*time.Hour)) || strings.Count(out, "Two days ago") != 2 {
			t.Errorf("%q: got %v, %v\n%s", typed, said, err, out)
		}
	}
	if _, _, err := again(t, shipped(t), "onset", "b\n", nil); !errors.Is(err, interview.ErrBack) {
		t.Errorf("from the list: %v", err)
	}
}
