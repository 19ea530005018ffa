package visit_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"backspasm/internal/compiled"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// A clock that stands before the pain began dates nothing: the onset is left out, the
// result says so, and what was kept stays as it was.
func TestAResultBeforeThePainBeganIsMarkedAndHasNoOnset(t *testing.T) {
	lib, r := compiled.Content(), rand.New(rand.NewPCG(14, 3))
	rules := visit.Rules{Protocol: lib.Protocol, Catalogue: lib.Catalogue, Hurt: itHurt}
	began := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	at := began.Add(30 * time.Hour)
	seen := 0
	for range 100 {
		first := rules.First(asked(lib.Protocol, r, at, triage.Answers{triage.OnsetID: {Moment: began}}), at)
		if first.Assessment.Onset == nil {
			continue // it ended before the onset was asked
		}
		e := visit.Episode{ID: "a", Visits: []visit.Visit{{At: at, Disposition: first.Assessment.Disposition, ValidUntil: first.ValidUntil, Answers: first.Answers}}}
		again := triage.Answers{triage.VisitID: {Value: triage.CheckIn}, triage.OnsetID: {Moment: began}, "age": first.Answers["age"]}
		for _, now := range []time.Time{began.Add(-time.Second), began, at.Add(time.Hour)} {
			early := now.Before(began)
			for name, result := range map[string]visit.Result{"check-in": rules.CheckIn(e, again, now), "as of now": rules.AsOf(e, now), "if unchanged": rules.IfUnchanged(e, now)} {
				_, dated := result.Answers[triage.OnsetID]
				if result.Early != early || early && (result.Assessment.Onset != nil || dated) {
					t.Fatalf("%s at %v: early %v, onset %v, in the answers %v", name, now, result.Early, result.Assessment.Onset, dated)
				}
			}
		}
		if _, kept := e.Last().Answers[triage.OnsetID]; !kept || !e.Early(began.Add(-1)) || e.Early(began) {
			t.Fatal("the onset of the episode itself is gone")
		}
		seen++
	}
	if seen < 30 {
		t.Fatalf("only %d people", seen)
	}
	if bout(visit.Visit{Answers: triage.Answers{}}).Early(hours(-1000)) {
		t.Error("early without an onset")
	}
}

func TestOnlyAnEmergencyIsToldWithoutAClock(t *testing.T) {
	for _, d := range triage.Dispositions() {
		r := visit.Result{Assessment: triage.Assessment{Disposition: d}}
		if r.Clockless() != (d == triage.Emergency) {
			t.Errorf("%v: %v", d, r.Clockless())
		}
	}
}

// Cold after warmth is as soon as cold after cold. The gap is never less than what a
// round may last, whatever the content says, and a clock that was set back is no way
// around it.
func TestARoundOfColdOrWarmthWaitsForTheGap(t *testing.T) {
	pack := func(id, thermal string, gap int) *plan.Intervention {
		return &plan.Intervention{ID: id, Thermal: thermal, Dose: plan.Dose{GapMinutes: gap}}
	}
	c := &plan.Catalogue{Interventions: []*plan.Intervention{pack("cold", "cold", 30), pack("heat", "heat", 5), pack("walk", "", 0)}}
	item := func(id string) plan.Item { return plan.Item{Intervention: c.Intervention(id)} }
	last := hours(30)
	for name, x := range map[string]struct {
		done, next string
		after      time.Duration
		wait       time.Duration // zero: it may begin
	}{
		"cold at once":               {"cold", "cold", 0, 30 * time.Minute},
		"a second before the gap":    {"cold", "cold", 30*time.Minute - time.Second, time.Second},
		"at the gap":                 {"cold", "cold", 30 * time.Minute, 0},
		"warmth after cold":          {"cold", "heat", 10 * time.Minute, 10 * time.Minute},
		"a gap of less than a round": {"heat", "heat", 10 * time.Minute, 10 * time.Minute},
		"over":                       {"heat", "heat", 20 * time.Minute, 0},
		"the clock was set back":     {"cold", "cold", -10 * time.Minute, 40 * time.Minute},
		"set back by far":            {"cold", "cold", -5 * time.Hour, 0},
		"a walk needs no gap":        {"cold", "walk", 0, 0},
		"a walk is no round":         {"walk", "cold", 0, 0},
		"content that is gone":       {"old_pack", "cold", 0, 0},
	} {
		e := bout(look(2, 50, triage.SelfCare, -1))
		e.Sessions = []visit.Session{{At: last, Intervention: x.done}}
		now := last.Add(x.after)
		w, tooSoon := e.Wait(c, item(x.next), now)
		if tooSoon != (x.wait > 0) || tooSoon && (w.Until.Sub(now) != x.wait || w.Since != max(x.after, 0) || w.Gap < plan.MaxThermalMinutes*time.Minute) {
			t.Errorf("%s: %+v, too soon %v", name, w, tooSoon)
		}
		e.Sessions = append(e.Sessions, visit.Session{At: last, Intervention: x.done, Slip: true})
		if _, still := e.Wait(c, item(x.next), now); still != tooSoon {
			t.Errorf("%s: a slip of the key counts", name)
		}
	}
}

func TestASlipTakesBackOnlyWhatHurtSinceTheLastVisit(t *testing.T) {
	e := bout(look(2, 50, triage.SelfCare, -1), look(24, 80, triage.SelfCare, 4))
	e.Sessions = []visit.Session{round(1, "rub", true), round(30, "cold", true), round(31, "walk", false)}
	for id, want := range map[string]bool{"cold": true, "walk": false, "rub": false, "heat": false} {
		s, ok := e.Slip(id, hours(32))
		if ok != want {
			t.Errorf("%s: %v", id, ok)
		}
		if e := (visit.Episode{ID: e.ID, Visits: e.Visits, Sessions: append(slices.Clone(e.Sessions), s)}); slices.Contains(e.HurtSince(), id) {
			t.Errorf("%s still hurts", id)
		}
	}
}

func TestWhatAnEarlierCalendarHoldsIsTakenBackByALaterVisit(t *testing.T) {
	a, b := bout(visit.Visit{Calendar: []string{"a1", "a2"}}, visit.Visit{}), visit.Episode{ID: "b", Visits: []visit.Visit{{Calendar: []string{"b1"}}}}
	want := []visit.Entry{{"a1", 3}, {"a2", 3}, {"b1", 0}}
	if got := visit.Entries([]visit.Episode{a, b}, "b"); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if n := a.Number(visit.Result{Last: &visit.Result{}}); n != 3 {
		t.Errorf("a check-in has number %d", n)
	}
	if n := a.Number(visit.Result{}); n != 2 {
		t.Errorf("what is looked at again has number %d", n)
	}
}

func TestAClosedEpisodeHasNoPlan(t *testing.T) {
	rules := visit.Rules{Protocol: protocol, Catalogue: catalogue, Hurt: itHurt}
	r := rules.Closed(bout(look(2, 50, triage.SelfCare, -1)), hours(9))
	if r.Plan != nil || !r.Made.Equal(hours(9)) || r.SignsDue {
		t.Errorf("%+v", r)
	}
}
