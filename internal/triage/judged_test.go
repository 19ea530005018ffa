package triage_test

import (
	"slices"
	"testing"

	"backspasm/internal/triage"
)

// What an earlier assessment said stands if it was more urgent, with what the person was
// told to do and the reason that was told first.
func TestAnAssessmentIsNeverCalmerThanTheOneThatWasTold(t *testing.T) {
	reason := func(id string, d triage.Disposition) triage.Reason {
		return triage.Reason{Rule: &triage.RedFlag{ID: id}, Disposition: d}
	}
	now := triage.Assessment{Disposition: triage.Soon, Reasons: []triage.Reason{reason("one", triage.Soon), reason("two", triage.Soon), reason("three", triage.Soon)}}
	ids := func(a triage.Assessment) (out []string) {
		for _, r := range a.Reasons {
			out = append(out, r.Rule.ID)
		}
		return out
	}
	for _, x := range []struct {
		told    triage.Disposition
		first   []string
		action  string
		kept    string
		reasons []string
		weight  triage.Disposition // of the first reason
	}{
		{triage.SelfCare, []string{"two"}, "Rest.", "", []string{"one", "two", "three"}, triage.Soon},
		{triage.Soon, []string{"two"}, "See somebody.", "", []string{"one", "two", "three"}, triage.Soon},
		{triage.SameDay, []string{"two", "gone"}, "Go today.", "Go today.", []string{"two", "one", "three"}, triage.SameDay},
		{triage.SameDay, []string{"one"}, "Go today.", "Go today.", []string{"one", "two", "three"}, triage.SameDay},
		{triage.SameDay, []string{"gone", "two"}, "Go today.", "Go today.", []string{"one", "two", "three"}, triage.Soon},
		{triage.Emergency, nil, "", triage.Emergency.String(), []string{"one", "two", "three"}, triage.Soon},
	} {
		got := now.NeverCalmer(x.told, x.first, x.action)
		if got.Disposition != max(triage.Soon, x.told) || got.Kept != x.kept || !slices.Equal(ids(got), x.reasons) || got.Reasons[0].Disposition != x.weight {
			t.Errorf("told %s by %q: %s, kept %q, %q, the first %s", x.told, x.first, got.Disposition, got.Kept, ids(got), got.Reasons[0].Disposition)
		}
	}
	if !slices.Equal(ids(now), []string{"one", "two", "three"}) {
		t.Errorf("the assessment itself was changed: %q", ids(now))
	}
}

func TestANumberIsUnlikelyOutsideItsEdgesOnly(t *testing.T) {
	q := triage.Question{LikelyMin: 10, LikelyMax: 100}
	for n, want := range map[int64]bool{9: true, 10: false, 55: false, 100: false, 101: true} {
		if q.Unlikely(n) != want {
			t.Errorf("%d: unlikely is %v", n, !want)
		}
	}
	if (&triage.Question{}).Unlikely(500) || (&triage.Question{}).Unlikely(-1) {
		t.Error("a number is unlikely although nothing says what is likely")
	}
}

func TestNotSureIsTakenWhereItCountsAsSomething(t *testing.T) {
	options := []triage.Option{{ID: "mild"}, {ID: "middle"}, {ID: "severe"}}
	for _, x := range []struct {
		q     triage.Question
		takes bool
		as    int
	}{
		{triage.Question{Kind: triage.Sign}, true, 0},
		{triage.Question{Kind: triage.Choice, Options: options, NotSure: "severe"}, true, 3},
		{triage.Question{Kind: triage.Choice, Options: options, NotSure: "mild"}, true, 1},
		{triage.Question{Kind: triage.Choice, Options: options}, false, 0},
		{triage.Question{Kind: triage.Number, NotSure: "mild"}, false, 0},
		{triage.Question{Kind: triage.Moment}, false, 0},
	} {
		if got := x.q.TakesUnsure(); got != x.takes {
			t.Errorf("%v %q: takes it: %v", x.q.Kind, x.q.NotSure, got)
		}
		if got := x.q.UnsureCountsAs(); got != x.as {
			t.Errorf("%v %q: counts as %d, want %d", x.q.Kind, x.q.NotSure, got, x.as)
		}
	}
}

// measured is a protocol with a sign that ends the interview, one that does not, and a
// choice that is as urgent.
func measured(t *testing.T) *triage.Protocol {
	return small(t, sheet("signs", "until: emergency", "numb", "tired", "idle"), choice("pace", "until: emergency", "slow", "fast"),
		flag("numb_now", "numb", "emergency"), flag("worn", "tired", "soon"), flag("fast_now", "{question: pace, is: fast}", "emergency"), flag("both", "{all: [numb, tired]}", "emergency"))
}

func TestOnlyASignThatIsAnEmergencyByItselfEndsTheInterview(t *testing.T) {
	p := measured(t)
	for id, want := range map[string]bool{"numb": true, "tired": false, "idle": false, "pace": false} {
		if got := p.EndsInterview(p.Question(id)); got != want {
			t.Errorf("%s ends it: %v", id, got)
		}
	}
}

func TestTheMostUrgentReasonIsFirstThenTheOneThatRestsOnLess(t *testing.T) {
	p := measured(t)
	said := triage.Answers{"numb": sign(triage.Yes), "tired": sign(triage.Yes), "idle": sign(triage.No), "pace": {Value: "fast"}}
	var got []string
	for _, r := range triage.Assess(p, said, now).Reasons {
		got = append(got, r.Rule.ID)
	}
	if want := []string{"numb_now", "fast_now", "both", "worn"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWhatIsReportedIsWhatARuleNamesAndNotSure(t *testing.T) {
	p := measured(t)
	for id, want := range map[string][]string{"numb": {triage.Unsure, triage.Yes}, "idle": nil, "pace": {"fast"}} {
		if got := p.Reports(p.Question(id)); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestAScreenIsFoundByItsNameOnly(t *testing.T) {
	p := measured(t)
	for _, id := range []string{"signs", "pace"} {
		if s := p.Screen(id); s == nil || s.ID != id {
			t.Errorf("%s: %+v", id, s)
		}
	}
	if s := p.Screen("elsewhere"); s != nil {
		t.Errorf("there is a screen %s", s.ID)
	}
}

func TestWhoeverSaysNothingOfItHasThePainThemselves(t *testing.T) {
	for want, said := range map[string]triage.Answers{triage.Other: {triage.ForID: {Value: triage.Other}}, triage.Me: {triage.ForID: {Value: triage.Me}}} {
		if got := said.For(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if got := (triage.Answers{}).For(); got != triage.Me {
		t.Errorf("nothing said: %s", got)
	}
}

// What is said to a question that was closed is told, and counts for nothing.
func TestWhatIsNotReachedIsDroppedFromWhatWasSaid(t *testing.T) {
	p := small(t, sheet("first", "until: emergency", "numb"), sheet("later", "until: emergency\nask_when: numb", "tired", "idle"), flag("worn", "tired", "soon"))
	all := triage.Answers{"numb": sign(triage.No), "tired": sign(triage.Yes), "idle": sign(triage.No)}
	seen := triage.Look(p, all, now)
	if want := []string{"idle", "tired"}; !slices.Equal(seen.Dropped, want) || len(seen.Reached) != 1 || len(all) != 3 {
		t.Errorf("dropped %q, reached %v of %v", seen.Dropped, seen.Reached, all)
	}
	all["numb"] = sign(triage.Yes)
	if seen := triage.Look(p, all, now); seen.Dropped != nil || len(seen.Reached) != 3 {
		t.Errorf("dropped %q, reached %v", seen.Dropped, seen.Reached)
	}
}
