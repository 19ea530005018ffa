package triage_test

import (
	"fmt"
	"testing"
	"time"

	"backspasm/internal/triage"
)

const (
	day  = 24 * time.Hour
	week = 7 * day
)

func aged(years int64) triage.Answers { return triage.Answers{"age": {Number: years}} }

func began(ago time.Duration) triage.Answers { return triage.Answers{"onset": {Moment: now.Add(-ago)}} }

func TestAgeBandsOnBothSidesOfEveryEdge(t *testing.T) {
	p := builtIn(t).Protocol
	for years, want := range map[int64]string{
		0: "under_16", 15: "under_16", 16: "age_16_17", 17: "age_16_17", 18: "age_18_24", 24: "age_18_24", 25: "age_25_34", 34: "age_25_34", 35: "age_35_44", 44: "age_35_44",
		45: "age_45_49", 49: "age_45_49", 50: "age_50_59", 59: "age_50_59", 60: "age_60_64", 64: "age_60_64", 65: "age_65_74", 74: "age_65_74", 75: "from_75", 120: "from_75",
	} {
		t.Run(fmt.Sprint(years), func(t *testing.T) {
			if got := triage.Facts(p, aged(years), now).Get("age"); got != want {
				t.Errorf("age %d falls into %s, want %s", years, got, want)
			}
		})
	}
}

func TestOnsetBandsOnBothSidesOfEveryEdge(t *testing.T) {
	p := builtIn(t).Protocol
	for _, c := range []struct {
		ago  time.Duration
		want string
	}{
		{0, "first_two_days"}, {2*day - 1, "first_two_days"}, {2 * day, "first_two_days"},
		{2*day + 1, "over_two_days"}, {3 * day, "over_two_days"},
		{3*day + 1, "over_three_days"}, {week, "over_three_days"},
		{week + 1, "over_a_week"}, {2*week - 1, "over_a_week"},
		{2 * week, "from_two_weeks"}, {4*week - 1, "from_two_weeks"},
		{4 * week, "from_four_weeks"}, {6*week - 1, "from_four_weeks"},
		{6 * week, "from_six_weeks"}, {12 * week, "from_six_weeks"},
		{12*week + 1, "over_twelve_weeks"}, {150 * 366 * day, "over_twelve_weeks"},
	} {
		t.Run(c.ago.String(), func(t *testing.T) {
			if got := triage.Facts(p, began(c.ago), now).Get("onset"); got != c.want {
				t.Errorf("begun %v ago falls into %s, want %s", c.ago, got, c.want)
			}
		})
	}
}

func TestTheZoneOfTheClockDoesNotMatter(t *testing.T) {
	p := builtIn(t).Protocol
	far := time.FixedZone("far", 14*3600)
	for _, ago := range []time.Duration{2 * day, 2*day + 1, 4*week - 1, 4 * week} {
		here := began(ago)
		there := triage.Answers{"onset": {Moment: here["onset"].Moment.In(far)}}
		want, got := triage.Facts(p, here, now).Get("onset"), triage.Facts(p, there, now.In(time.FixedZone("near", -11*3600))).Get("onset")
		if got != want {
			t.Errorf("begun %v ago is %s, seen from another zone %s", ago, want, got)
		}
	}
}

// The edges of from and over on a number: a band that begins over its edge does
// not hold the edge.
func TestFromHoldsItsEdgeAndOverDoesNot(t *testing.T) {
	p := small(t,
		sheet("signs", "until: emergency", "numb"),
		screen("count", "until: emergency\nquestion: count\nkind: number\nasks: a\nwhy: w\nmin: 0\nmax: 9\nbands:\n  - {band: few, says: s}\n  - {band: some, says: s, from: 3}\n  - {band: many, says: s, over: 5}\n"),
		flag("many", "{question: count, is: many}", "soon"),
		flag("numb", "numb", "emergency"),
	)
	for n, want := range map[int64]string{0: "few", 2: "few", 3: "some", 5: "some", 6: "many", 9: "many"} {
		if got := triage.Facts(p, triage.Answers{"count": {Number: n}}, now).Get("count"); got != want {
			t.Errorf("%d falls into %s, want %s", n, got, want)
		}
	}
}

func TestPhaseChangesAtFourWeeksAndAfterTwelve(t *testing.T) {
	lib := builtIn(t)
	calm := base(t, lib, "plain_strain")
	for _, c := range []struct {
		ago  time.Duration
		want triage.Phase
		next time.Duration // since the onset; 0: never
	}{
		{0, triage.Acute, 4 * week}, {4*week - 1, triage.Acute, 4 * week},
		{4 * week, triage.Subacute, 12 * week}, {12*week - 1, triage.Subacute, 12 * week}, {12 * week, triage.Subacute, 12 * week},
		{12*week + 1, triage.Chronic, 0}, {500 * day, triage.Chronic, 0},
	} {
		t.Run(c.ago.String(), func(t *testing.T) {
			got := triage.Assess(lib.Protocol, with(calm, began(c.ago)), now)
			if got.Phase != c.want {
				t.Errorf("the phase is %s, want %s", got.Phase, c.want)
			}
			if !got.Onset.Equal(now.Add(-c.ago)) {
				t.Errorf("the onset is %v, want %v ago", got.Onset, c.ago)
			}
			next, ok := got.NextPhase()
			if ok != (c.next > 0) || ok && !next.Equal(got.Onset.Add(c.next)) {
				t.Errorf("the next phase is at %v, %v; want %v after the onset", next, ok, c.next)
			}
		})
	}
}

func TestPainOnMostDaysIsChronicHoweverNewTheBout(t *testing.T) {
	lib := builtIn(t)
	calm := base(t, lib, "plain_strain")
	for answer, want := range map[string]triage.Phase{"yes": triage.Chronic, "unsure": triage.Chronic, "no": triage.Acute} {
		if got := triage.Assess(lib.Protocol, with(calm, given("pain_most_days="+answer)), now).Phase; got != want {
			t.Errorf("%s: the phase is %s, want %s", answer, got, want)
		}
	}
}

func TestWithoutAnOnsetThereIsNoPhase(t *testing.T) {
	got := triage.Assess(builtIn(t).Protocol, given("saddle_numbness=yes"), now)
	if _, changes := got.NextPhase(); got.Onset != nil || got.Phase != "" || changes {
		t.Errorf("onset %v, phase %q", got.Onset, got.Phase)
	}
}

func TestRecurrentAndSevereFollowTheirConditions(t *testing.T) {
	lib := builtIn(t)
	calm := base(t, lib, "plain_strain")
	for _, c := range []struct {
		said              string
		recurrent, severe bool
	}{
		{"many_bouts=no", false, false}, {"many_bouts=yes", true, false}, {"many_bouts=unsure", true, false},
		{"severity=mild", false, false}, {"severity=moderate", false, false}, {"severity=severe", false, true}, {"severity=unbearable", false, true},
	} {
		if got := triage.Assess(lib.Protocol, with(calm, given(c.said)), now); got.Recurrent != c.recurrent || got.Severe != c.severe {
			t.Errorf("%s: recurrent %v, severe %v", c.said, got.Recurrent, got.Severe)
		}
	}
}

// What the edges decide: the design's words, one step on either side.
func TestEdgesOfAgeAndOnsetInTheDisposition(t *testing.T) {
	lib := builtIn(t)
	calm := base(t, lib, "plain_strain")
	old := base(t, lib, "old_creeper")
	for _, c := range []struct {
		name string
		said triage.Answers
		want triage.Disposition
	}{
		{"16 is in scope", with(calm, aged(16)), triage.SelfCare},
		{"15 is not", with(calm, aged(15)), triage.Soon},
		{"65 alone is no reason", with(old, aged(65)), triage.SelfCare},
		{"a sore bone at 65", with(old, with(aged(65), given("bone_spot=yes"))), triage.SelfCare},
		{"a sore bone at 25", with(calm, with(aged(25), given("bone_spot=yes"))), triage.SelfCare},
		{"a sore bone at 24", with(calm, with(aged(24), given("bone_spot=yes"))), triage.Soon},
		{"one weak sign at 18", with(calm, with(aged(18), given("bone_spot=yes"))), triage.Soon},
		{"a severe lift at 64", with(old, with(aged(64), given("severity=severe", "how_it_began=lifting", "smoke_or_pressure=no", "artery_kind=moves_with_me"))), triage.Soon},
		{"a severe lift at 65", with(old, with(aged(65), given("severity=severe", "how_it_began=lifting", "smoke_or_pressure=no", "artery_kind=moves_with_me"))), triage.SameDay},
		{"severe at 74", with(old, with(aged(74), given("severity=severe"))), triage.SelfCare},
		{"severe at 75", with(old, with(aged(75), given("severity=severe"))), triage.SameDay},
		{"one weak sign at 17", with(calm, with(aged(17), given("bone_spot=yes"))), triage.SameDay},
		{"a week and no better", with(calm, with(began(week), given("course=same_tried"))), triage.SelfCare},
		{"over a week and no better", with(calm, with(began(week+1), given("course=same_tried"))), triage.Soon},
		{"over a week, hardly tried", with(calm, with(began(week+1), given("course=same_untried"))), triage.SelfCare},
		{"before day 14, hardly tried", with(calm, with(began(2*week-1), given("course=same_untried"))), triage.SelfCare},
		{"day 14, hardly tried", with(calm, with(began(2*week), given("course=same_untried"))), triage.Soon},
		{"day 14 and better", with(calm, with(began(2*week), given("course=better"))), triage.SelfCare},
		{"before week 4, limiting but better", with(calm, with(began(4*week-1), given("course=better"))), triage.SelfCare},
		{"week 4, limiting but better", with(calm, with(began(4*week), given("course=better"))), triage.Soon},
		{"before week 6, mild and better", with(calm, with(began(6*week-1), given("course=better", "severity=mild"))), triage.SelfCare},
		{"week 6, mild and better", with(calm, with(began(6*week), given("course=better", "severity=mild"))), triage.Soon},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := triage.Assess(lib.Protocol, c.said, now); got.Disposition != c.want {
				t.Errorf("the disposition is %v by %v, want %v", got.Disposition, rules(got), c.want)
			}
		})
	}
}
