package visit_test

import (
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// protocol asks for the onset and for one sign.
var protocol = (&triage.Protocol{Screens: []*triage.Screen{
	{Questions: []*triage.Question{{ID: triage.OnsetID, Kind: triage.Moment, Until: triage.Emergency, Bands: []triage.Band{{ID: "any"}}}}},
	{Title: "Any of these?", Questions: []*triage.Question{{ID: "numb", Kind: triage.Sign, Until: triage.Emergency}}},
}}).Number()

var onset = time.Date(2026, 3, 27, 8, 0, 0, 0, time.UTC)

func hours(n int) time.Time { return onset.Add(time.Duration(n) * time.Hour) }

// catalogue has check-ins at one and three days.
var catalogue = &plan.Catalogue{CheckIns: []plan.CheckIn{{ID: "day_1", At: 24 * time.Hour}, {ID: "day_3", At: 72 * time.Hour}}}

func look(at, valid int, d triage.Disposition, pain int64) visit.Visit {
	v := visit.Visit{At: hours(at), CheckIn: pain >= 0, Disposition: d, ValidUntil: hours(valid), Answers: triage.Answers{triage.OnsetID: {Moment: onset}, "numb": {Value: triage.No}}}
	if pain >= 0 {
		v.Answers["pain_now"] = triage.Answer{Number: pain}
	}
	return v
}

func bout(visits ...visit.Visit) visit.Episode { return visit.Episode{ID: "a", Visits: visits} }

func TestTheSignsAreDueWhenTheResultIsOverOrACheckInDatePasses(t *testing.T) {
	for name, x := range map[string]struct {
		visit visit.Visit
		at    int
		due   bool
	}{
		"an hour later":                   {look(30, 78, triage.SelfCare, -1), 31, false},
		"just before day 3":               {look(30, 78, triage.SelfCare, -1), 71, false},
		"at day 3, though it still holds": {look(30, 78, triage.SelfCare, -1), 72, true},
		"a result that held a day":        {look(30, 54, triage.SelfCare, -1), 54, true},
		"a minute before that":            {look(30, 54, triage.SelfCare, -1), 53, false},
		"made at day 3 itself":            {look(72, 120, triage.SelfCare, 4), 73, false},
		"after all check-ins":             {look(100, 148, triage.SelfCare, 4), 147, false},
		"the clock was set back":          {look(30, 78, triage.SelfCare, -1), 29, true},
		"it hides no emergency":           {look(30, 78, triage.Emergency, -1), 29, false},
		"an emergency that is over":       {look(30, 54, triage.Emergency, -1), 54, true},
	} {
		if got := bout(x.visit).SignsDue(protocol, catalogue, hours(x.at)); got != x.due {
			t.Errorf("%s: due %v", name, got)
		}
	}
}

// Content that came later may ask what nobody had asked.
func TestTheSignsAreDueWhenSomethingWasNeverAsked(t *testing.T) {
	v := look(30, 78, triage.SelfCare, -1)
	delete(v.Answers, "numb")
	if !bout(v).SignsDue(protocol, catalogue, hours(31)) {
		t.Error("a question that is asked now has no answer, and the plan goes on")
	}
}

// Daylight saving began on 29 March 2026 in Europe: only instants are compared.
func TestSummerTimeMovesNothing(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	e := bout(look(30, 78, triage.SelfCare, -1))
	for _, at := range []int{71, 72} {
		if e.SignsDue(protocol, catalogue, hours(at)) != e.SignsDue(protocol, catalogue, hours(at).In(berlin)) {
			t.Errorf("at hour %d the zone decides", at)
		}
	}
}

func TestAdviceToSeeAClinicianIsCountedByDays(t *testing.T) {
	for name, x := range map[string]struct {
		visits []visit.Visit
		want   string
	}{
		"self-care only":      {[]visit.Visit{look(2, 50, triage.SelfCare, -1)}, "never"},
		"once":                {[]visit.Visit{look(2, 50, triage.SelfCare, -1), look(40, 80, triage.Soon, 5)}, "once"},
		"twice on one day":    {[]visit.Visit{look(2, 50, triage.Soon, -1), look(3, 51, triage.Soon, 5)}, "once"},
		"on two days":         {[]visit.Visit{look(2, 50, triage.Soon, -1), look(50, 98, triage.SameDay, 5)}, "twice_or_more"},
		"an emergency counts": {[]visit.Visit{look(2, 50, triage.Emergency, -1)}, "once"},
	} {
		if got := bout(x.visits...).History(nil)["told_before"].Value; got != x.want {
			t.Errorf("%s: %s, want %s", name, got, x.want)
		}
	}
}

func TestPainRisesOnlyWhenItRoseTwiceInARow(t *testing.T) {
	for name, x := range map[string]struct {
		scores []int64
		now    int64
		want   string
	}{
		"no score before": {nil, 9, "not_rising"},
		"one before":      {[]int64{3}, 9, "not_rising"},
		"rose twice":      {[]int64{3, 4}, 5, "rising"},
		"rose, then same": {[]int64{3, 5}, 5, "not_rising"},
		"fell, then rose": {[]int64{5, 3}, 4, "not_rising"},
		"rose at the end": {[]int64{7, 2, 4}, 6, "rising"},
	} {
		visits := []visit.Visit{look(2, 50, triage.SelfCare, -1)}
		for n, score := range x.scores {
			visits = append(visits, look(24*(n+1), 72*(n+1), triage.SelfCare, score))
		}
		e := bout(visits...)
		if got := e.History(triage.Answers{"pain_now": {Number: x.now}})["pain_trend"].Value; got != x.want {
			t.Errorf("%s: %s, want %s", name, got, x.want)
		}
		if got := e.History(triage.Answers{})["pain_trend"].Value; got != "not_rising" {
			t.Errorf("%s: before the score is said: %s", name, got)
		}
	}
}

func TestABoutIsOverAfterAWeekOfNoMoreThanATrace(t *testing.T) {
	first := look(2, 50, triage.SelfCare, -1)
	for name, x := range map[string]struct {
		visits []visit.Visit
		score  int64
		at     int
		want   bool
	}{
		"the first trace":         {[]visit.Visit{first, look(72, 120, triage.SelfCare, 4)}, 1, 240, false},
		"a week of it":            {[]visit.Visit{first, look(72, 120, triage.SelfCare, 1)}, 0, 240, true},
		"an hour short of a week": {[]visit.Visit{first, look(72, 120, triage.SelfCare, 1)}, 0, 239, false},
		"more in between":         {[]visit.Visit{first, look(72, 120, triage.SelfCare, 1), look(96, 140, triage.SelfCare, 2)}, 0, 300, false},
		"still 2":                 {[]visit.Visit{first, look(72, 120, triage.SelfCare, 1)}, 2, 300, false},
		"only the first visit":    {[]visit.Visit{first}, 0, 400, false},
	} {
		if got := bout(x.visits...).Eased(x.score, hours(x.at)); got != x.want {
			t.Errorf("%s: over %v, want %v", name, got, x.want)
		}
	}
}

func TestWhatFailedIsRememberedUntilItHelps(t *testing.T) {
	used := func(day int, answers ...string) visit.Visit {
		v := look(24*day, 24*day+48, triage.SelfCare, 4)
		for _, id := range answers {
			v.Answers[id] = triage.Answer{Value: triage.Yes}
		}
		if _, helped := v.Answers["helped_cold"]; !helped {
			v.Answers["helped_cold"] = triage.Answer{Value: triage.No}
		}
		return v
	}
	first := look(2, 50, triage.SelfCare, -1)
	for name, x := range map[string]struct {
		visits []visit.Visit
		want   string
	}{
		"never used":                 {[]visit.Visit{first}, "no_trouble"},
		"did not help":               {[]visit.Visit{first, used(1, "tried_cold")}, "failed"},
		"helped":                     {[]visit.Visit{first, used(1, "tried_cold", "helped_cold")}, "no_trouble"},
		"hurt, though it helped":     {[]visit.Visit{first, used(1, "tried_cold", "helped_cold", "hurt_cold")}, "failed"},
		"failed, then not used":      {[]visit.Visit{first, used(1, "tried_cold"), used(3)}, "failed"},
		"failed, then helped":        {[]visit.Visit{first, used(1, "tried_cold"), used(3, "tried_cold", "helped_cold")}, "no_trouble"},
		"helped, then failed":        {[]visit.Visit{first, used(1, "tried_cold", "helped_cold"), used(3, "tried_cold")}, "failed"},
		"something else that failed": {[]visit.Visit{first, used(1, "tried_warmth")}, "no_trouble"},
	} {
		if got := bout(x.visits...).History(nil)["cold_before"].Value; got != x.want {
			t.Errorf("%s: %s, want %s", name, got, x.want)
		}
	}
}

func TestTheFirstAdviceToSeeAClinicianIsKnown(t *testing.T) {
	if at := bout(look(2, 50, triage.SelfCare, -1)).FirstTold(); !at.IsZero() {
		t.Errorf("told at %s", at)
	}
	if at := bout(look(2, 50, triage.SelfCare, -1), look(30, 78, triage.Soon, 4), look(60, 108, triage.SameDay, 4)).FirstTold(); !at.Equal(hours(30)) {
		t.Errorf("told at %s", at)
	}
}

func TestAVisitShortlyBeforeACheckInCountsForIt(t *testing.T) {
	for at, due := range map[int]int{11: 24, 12: 50} { // the check-in is at hour 24
		e := bout(look(at, 50, triage.SelfCare, -1))
		if got := e.Due(catalogue); !got.Equal(hours(due)) {
			t.Errorf("after a visit at hour %d it is due at %s, want hour %d", at, got, due)
		}
	}
}
