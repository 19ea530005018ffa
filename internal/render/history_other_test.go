package render_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// comesBack is the history of bouts within a year, each sooner after the last one, which
// are those of who.
func comesBack(t *testing.T, who ...string) render.History {
	h := threeBouts(t)
	h.Episodes = nil
	for n, of := range who {
		month := []int{2, 6, 9, 10}[n]
		onset := fmt.Sprintf("2026-%02d-01 09:00", month)
		e := visit.Episode{ID: fmt.Sprint("aaaa000", n), Why: "closed", Visits: []visit.Visit{
			visitOf(t, fmt.Sprintf("2026-%02d-01 10:00", month), triage.SelfCare, onset, "severity=moderate", "can_do=hard_to_walk"),
			visitOf(t, fmt.Sprintf("2026-%02d-03 10:00", month), triage.SelfCare, onset, "severity=mild", "pain_now=2", "can_do=bends_easily"),
		}}
		e.Closed = new(berlin(t, fmt.Sprintf("2026-%02d-05 10:00", month)))
		for _, v := range e.Visits {
			v.Answers[triage.ForID] = triage.Answer{Value: of}
		}
		h.Episodes = append(h.Episodes, e)
	}
	return h
}

func TestTheHistoryOfAnotherPersonSpeaksOfThatPerson(t *testing.T) {
	got := flat(historyText(t, comesBack(t, triage.Other, triage.Other, triage.Other, triage.Other), 90, render.NoBars))
	for _, want := range []string{"They have had 4 bouts within twelve months.", "What they could do went from", "They could do:", "Their bouts come closer together:"} {
		if !strings.Contains(got, want) {
			t.Errorf("it does not say %q:\n%s", want, got)
		}
	}
	if found := toThePerson.FindString(strings.ReplaceAll(got, "You closed it", "")); found != "" {
		t.Errorf("it says %q:\n%s", found, got)
	}
	var document bytes.Buffer
	if err := render.HistoryJSON(&document, comesBack(t, triage.Other, triage.Other, triage.Other, triage.Other)); err != nil || !strings.Contains(document.String(), "They have had 4 bouts") || strings.Contains(document.String(), "What you could do") {
		t.Errorf("%v: %s", err, document.String())
	}
}

// Bouts of two people are no pattern of either, and each is told of whose it is.
func TestTheHistoryKeepsTwoPeopleApart(t *testing.T) {
	got := flat(historyText(t, comesBack(t, triage.Other, triage.Other, triage.Other, triage.Me), 90, render.NoBars))
	for want, there := range map[string]bool{"have had": false, "What they could do": true, "What you could do": true} {
		if strings.Contains(got, want) != there {
			t.Errorf("%q: %v:\n%s", want, !there, got)
		}
	}
}

// A page of the viewer on one thing speaks to whoever does it: it is read out.
func TestAThingOfAnotherPersonIsReadOut(t *testing.T) {
	r := example(t, shipped(t), "self_care")
	for readOut, r := range map[bool]render.Result{false: r, true: of(r, shipped(t).ForOther())} {
		for _, x := range append(render.CardThings(r), render.MoveThings(r)...) {
			if got := strings.Contains(strings.Join(x.Lines(render.Look{Width: 80}), " "), "read it out to them"); got != readOut {
				t.Errorf("%s: read out %v, want %v", x.ID, got, readOut)
			}
		}
	}
}
