package triage_test

import (
	"testing"
	"time"

	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

func TestAheadAreTheScreensOfSomebodyWithoutComplaints(t *testing.T) {
	p := gated(t)
	for _, c := range []struct {
		name    string
		answers triage.Answers
		want    []string
	}{
		{"at the beginning", nil, []string{"first", "degree", "last"}},
		{"half of the first screen", given("hot=no"), []string{"first", "degree", "last"}},
		{"what has opened a screen counts", given("numb=no", "hot=yes"), []string{"degree", "heat", "last"}},
		{"so does what opens a row", given("numb=no", "hot=yes", "degree=bad"), []string{"heat", "last"}},
		{"what is calm opens no further screen", given("numb=no", "hot=yes", "degree=bad", "shivers=no", "rash=no"), []string{"last"}},
		{"what is not needed does not count", given("numb=no", "hot=yes", "degree=bad", "shivers=yes", "rash=no"), []string{"after"}},
		{"everything answered", given("numb=no", "hot=no", "degree=bad", "sore=yes"), nil},
		{"an emergency", given("numb=yes"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := with(c.answers, nil)
			var got []string
			for _, s := range triage.Ahead(p, c.answers, now) {
				got = append(got, s.ID)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("ahead (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(before, c.answers); diff != "" {
				t.Errorf("looking ahead answered something:\n%s", diff)
			}
		})
	}
}

func TestTheCalmestAnswersRaiseNothing(t *testing.T) {
	p := builtIn(t).Protocol
	calm := triage.Answers{}
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			a := q.Calmest(now)
			if q.Kind == triage.Number && (a.Number < q.Min || a.Number > q.Max) {
				t.Errorf("%s: %d lies outside %d to %d", q.ID, a.Number, q.Min, q.Max)
			}
			calm[q.ID] = a
		}
	}
	if got := triage.Assess(p, calm, now); got.Disposition != triage.SelfCare || len(got.Reasons) > 0 {
		t.Errorf("they give %v by %v", got.Disposition, rules(got))
	}
}

func TestTheCalmestAnswerOfEachKind(t *testing.T) {
	ranked := func(ranks ...int) *triage.Question {
		q := &triage.Question{Kind: triage.Choice}
		for i, rank := range ranks {
			q.Options = append(q.Options, triage.Option{ID: string(rune('a' + i)), Rank: rank, Ranked: true})
		}
		return q
	}
	for _, c := range []struct {
		name string
		q    *triage.Question
		want triage.Answer
	}{
		{"a sign", &triage.Question{Kind: triage.Sign, MayDecline: true}, triage.Answer{Value: triage.No}},
		{"a number", &triage.Question{Kind: triage.Number, Min: 10, Max: 110, Bands: []triage.Band{{}, {Edge: 50}}}, triage.Answer{Number: 10}},
		{"a number that is calm in the middle", &triage.Question{Kind: triage.Number, Min: 10, Max: 110, Bands: []triage.Band{{}, {Edge: 48, Calmest: true}, {Edge: 50}}}, triage.Answer{Number: 48}},
		{"a moment", &triage.Question{Kind: triage.Moment}, triage.Answer{Moment: now}},
		{"a choice that begins calm", ranked(0, 1, 2), triage.Answer{Value: "a"}},
		{"a choice that ends calm", ranked(2, 1, 0), triage.Answer{Value: "c"}},
		{"a choice that is calm in the middle", ranked(2, 0, 1), triage.Answer{Value: "b"}},
		{"of two that are as calm, the first", ranked(1, 0, 0), triage.Answer{Value: "b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, c.q.Calmest(now)); diff != "" {
				t.Errorf("calmest (-want +got):\n%s", diff)
			}
		})
	}
}

// Whoever is 30 may have been born up to a day less than 31 years ago.
func TestPainMayBeginAtBirthAndNotBefore(t *testing.T) {
	for _, c := range []struct {
		age    int64
		moment time.Time
		before bool
	}{
		{30, now, false},
		{30, now.AddDate(-30, 0, 0), false},
		{30, time.Date(1995, 11, 22, 9, 0, 0, 0, time.UTC), false},
		{30, time.Date(1995, 11, 22, 8, 59, 59, 0, time.UTC), true},
		{30, time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC), true},
		{0, time.Date(2025, 11, 22, 9, 0, 0, 0, time.UTC), false},
		{0, time.Date(2025, 11, 22, 8, 59, 59, 0, time.UTC), true},
	} {
		if got := triage.BeforeBirth(c.age, c.moment, now); got != c.before {
			t.Errorf("age %d, pain since %s: before birth %v, want %v", c.age, c.moment, got, c.before)
		}
	}
}
