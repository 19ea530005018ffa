package interview

import (
	"errors"
	"strings"
	"testing"
	"time"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// reviewing is a review of somebody with so many signs.
func reviewing(p *triage.Protocol, signs int) Prompt {
	said := everyNo(p)
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if _, sign := said[q.ID]; sign && s.Sheet() && signs > 0 {
				said[q.ID] = triage.Answer{Value: []string{triage.Yes, triage.Unsure}[signs%2]}
				signs--
			}
		}
	}
	return Prompt{Protocol: p, Number: 14, Now: now, Given: said, About: []string{"Phone numbers: United States."}}
}

// What is not no is on the first view, or a line says how much there is beyond; and the
// result is not shown before the last line has been in sight.
func TestEnterShowsTheResultOnceTheLastLineWasInSight(t *testing.T) {
	p := shippedHere(t)
	for _, size := range [][2]int{{80, 24}, {60, 18}, {132, 50}} {
		for _, signs := range []int{0, 1, 7, 15, 40} {
			downs, ended := 0, false
			k := newTypist(t, size[0], size[1], nil)
			k.next = func() (stroke, bool) {
				whole := strings.Contains(k.last, "No to the other") && !strings.Contains(k.last, "below --")
				if more := strings.Contains(k.last, "more line"); !whole && !more {
					t.Fatalf("%v, %d signs: there is more and nothing says so:\n%s", size, signs, k.last)
				}
				downs++
				if ended {
					t.Fatalf("%v, %d signs: Enter does nothing at the end:\n%s", size, signs, k.last)
				}
				if ended = whole; downs%2 == 1 || whole {
					return stroke{time.Second, "enter"}, true
				}
				return stroke{time.Second, "down"}, downs < 400
			}
			if o := k.types("review", reviewPage(reviewing(p, signs))); o.err != nil || o.number != 0 {
				t.Errorf("%v, %d signs: got %+v\n%s", size, signs, o, k.last)
			}
			if strings.Contains(k.last, "below --") {
				t.Errorf("%v, %d signs: it ended before the last line was in sight:\n%s", size, signs, k.last)
			}
			if signs == 0 && (downs > 1 || !strings.Contains(k.last, "No to the other 1") && !strings.Contains(k.last, "No to the other")) {
				t.Errorf("%v: %d keys:\n%s", size, downs, k.last)
			}
		}
	}
}

func TestTheReviewTakesNoKeyBeforeItCouldBeRead(t *testing.T) {
	k := newTypist(t, 80, 24, typing(stroke{600 * time.Millisecond, "enter"}, stroke{650 * time.Millisecond, "enter"}))
	if o := k.types("review", reviewPage(reviewing(shippedHere(t), 0))); !errors.Is(o.err, ErrInterrupted) {
		t.Errorf("got %+v", o)
	}
}

func TestAKeyOfTheReviewListsEveryNo(t *testing.T) {
	p := shippedHere(t)
	x := reviewing(p, 2)
	k := newTypist(t, 80, 400, typing(slowly("n", "enter")...))
	k.types("review", reviewPage(x))
	for id, a := range x.Given {
		if a.Value == triage.No && !strings.Contains(strings.Join(strings.Fields(k.last), " "), "no: "+p.Question(id).Asks) {
			t.Errorf("no to %s is not listed", id)
		}
	}
	k = newTypist(t, 80, 24, typing(slowly("down", "a")...))
	var again changeScreen
	if o := k.types("review", reviewPage(x)); !errors.As(o.err, &again) || again != "nerve_signs" {
		t.Errorf("a leads to %v", o.err)
	}
}

// Answers that do not fit together are marked, come first, and are where the cursor is.
func TestAnswersThatDoNotFitTogetherComeFirst(t *testing.T) {
	p := shippedHere(t)
	x := reviewing(p, 3)
	x.Given["never_eases"], x.Given["wakes_at_night"] = triage.Answer{Value: triage.Yes}, triage.Answer{Value: triage.Yes}
	k := newTypist(t, 80, 24, typing(slowly("a")...))
	var again changeScreen
	if o := k.types("review", reviewPage(x)); !errors.As(o.err, &again) || again != "pain_pattern" {
		t.Errorf("it opens %v\n%s", o.err, k.last)
	}
	for _, want := range []string{"> ! YES: ", "  ! YES: ", doNotFit} {
		if strings.Count(k.last, want) != 1 {
			t.Errorf("%q is not there once:\n%s", want, k.last)
		}
	}
	x.Given["wakes_at_night"] = triage.Answer{Value: triage.No}
	if r := newReview(x); r.marked != 0 {
		t.Errorf("what fits is marked: %v", r.said)
	}
}

// By hand: what cannot both be so, and what can.
func TestWhatDoesNotFitTogether(t *testing.T) {
	p := shippedHere(t)
	for _, c := range []struct {
		said map[string]string
		want int
	}{
		{map[string]string{"never_eases": "yes", "wakes_at_night": "yes"}, 1},
		{map[string]string{"never_eases": "yes", "can_do": "easy_at_rest"}, 1},
		{map[string]string{"severity": "unbearable", "can_do": "walks_ten"}, 1},
		{map[string]string{"severity": "mild", "pain_now": "high"}, 1},
		{map[string]string{"severity": "unbearable", "pain_now": "trace"}, 1},
		{map[string]string{"how_it_began": "accident_before", "onset": "first_two_days"}, 1},
		{map[string]string{"never_eases": "unsure", "wakes_at_night": "yes"}, 0},
		{map[string]string{"severity": "severe", "can_do": "hard_to_walk", "pain_now": "high"}, 0},
		{map[string]string{"severity": "moderate", "can_do": "walks_ten", "pain_now": "middle"}, 0},
		{map[string]string{"how_it_began": "accident_before", "onset": "over_two_days"}, 0},
	} {
		got, facts := 0, p.Scheme.Of(c.said)
		for _, e := range p.Disagree {
			if e.Eval(facts) == rule.True {
				got++
				if because := triage.Because(e, facts); len(because) != 2 {
					t.Errorf("%v: %v", c.said, because)
				}
			}
		}
		if got != c.want {
			t.Errorf("%v: %d do not fit, want %d", c.said, got, c.want)
		}
	}
}
