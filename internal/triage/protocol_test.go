package triage_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

const sinceWhen = "question: onset\nkind: moment\nasks: a\nwhy: w\nbands:\n  - {band: new, says: Two days or less}\n  - {band: older, says: Longer, over: 48h}\nrough:\n  - {says: r, ago: 30h}\n"

// worded is a small protocol with a question of every kind.
func worded(t *testing.T) *triage.Protocol {
	return small(t,
		sheet("signs", "until: emergency", "numb", "hot, may_decline: true"),
		screen("degree", "until: emergency\nquestion: degree\nkind: choice\nasks: a\nwhy: w\noptions:\n  - {option: mild, says: It is mild, rank: 0}\n  - {option: bad, says: It is bad, rank: 1}\n"),
		screen("count", "until: emergency\nquestion: count\nkind: number\nasks: a\nwhy: w\nmin: 0\nmax: 9\nbands:\n  - {band: few, says: Up to two}\n  - {band: some, says: Three or more, from: 3}\n"),
		screen("onset", "until: emergency\nask_when: hot\n"+sinceWhen),
		flag("numb", "numb", "emergency"), flag("hot", "hot", "soon"),
		flag("bad", "{question: degree, is: bad}", "soon"), flag("some", "{question: count, is: some}", "soon"),
	)
}

func TestAQuestionTakesItsOwnAnswersOnly(t *testing.T) {
	p := worded(t)
	words := []string{"", "maybe", "Yes", "no ", triage.No, triage.Yes, triage.Unsure, triage.Declined, "mild", "bad", "few", "some", "new", "older", "3"}
	for _, id := range []string{"numb", "hot", "degree", "count", "onset"} {
		q := p.Question(id)
		for _, word := range words {
			if got, want := q.Takes(word), slices.Contains(q.Values(), word); got != want {
				t.Errorf("%s takes %q: %v", id, word, got)
			}
		}
	}
}

func TestEveryAnswerHasItsOwnWords(t *testing.T) {
	p := worded(t)
	for id, want := range map[string]map[string]string{
		"numb":   {"no": "no", "yes": "yes", "unsure": "not sure"},
		"hot":    {"no": "no", "yes": "yes", "unsure": "not sure", "rather_not_say": "rather not say"},
		"degree": {"mild": "It is mild", "bad": "It is bad"},
		"count":  {"few": "Up to two", "some": "Three or more"},
		"onset":  {"new": "Two days or less", "older": "Longer"},
	} {
		q, got := p.Question(id), map[string]string{}
		for _, value := range q.Values() {
			got[value] = q.Says(value)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}

func TestAWordThatIsNoAnswerStandsForItself(t *testing.T) {
	p := worded(t)
	for _, id := range []string{"numb", "degree", "count"} {
		if got := p.Question(id).Says("perhaps"); got != "perhaps" {
			t.Errorf("%s: perhaps is shown as %q", id, got)
		}
	}
}

func TestASheetIsAScreenOfSigns(t *testing.T) {
	p := worded(t)
	for id, want := range map[string]bool{"signs": true, "degree": false, "count": false, "onset": false} {
		if got := p.Screen(id).Sheet(); got != want {
			t.Errorf("%s is a sheet: %v, want %v", id, got, want)
		}
	}
}

func TestEveryKindHasTheNameOfTheContent(t *testing.T) {
	p := worded(t)
	for id, want := range map[string]string{"numb": "sign", "degree": "choice", "count": "number", "onset": "moment"} {
		if got := p.Question(id).Kind.String(); got != want {
			t.Errorf("%s is a %s, want %s", id, got, want)
		}
	}
}

func TestWhatIsNotInTheProtocolIsNotFound(t *testing.T) {
	p := worded(t)
	if q := p.Question("signs"); q != nil {
		t.Errorf("the screen signs is found as the question %s", q.ID)
	}
	if s := p.Screen("numb"); s != nil {
		t.Errorf("the question numb is found as the screen %s", s.ID)
	}
}

func TestAnOnsetThatIsNotReachedStartsNoClock(t *testing.T) {
	p := worded(t)
	said := with(given("numb=no", "degree=mild"), triage.Answers{"count": {Number: 1}, "onset": {Moment: now.Add(-5 * 24 * time.Hour)}})
	if got := triage.Assess(p, with(said, given("hot=no")), now); got.Onset != nil || got.Phase != "" {
		t.Errorf("not reached: onset %v, phase %q", got.Onset, got.Phase)
	}
	if got := triage.Assess(p, with(said, given("hot=yes")), now); got.Onset == nil || got.Phase != triage.Acute {
		t.Errorf("reached: onset %v, phase %q", got.Onset, got.Phase)
	}
}
