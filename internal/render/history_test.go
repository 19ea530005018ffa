package render_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// visitOf is a visit at a moment in Berlin. Answers are id=value; a number is the
// pain score.
func visitOf(t *testing.T, at string, d triage.Disposition, onset string, said ...string) visit.Visit {
	t.Helper()
	v := visit.Visit{At: berlin(t, at), Disposition: d, Answers: triage.Answers{}}
	if onset != "" {
		v.Answers[triage.OnsetID] = triage.Answer{Moment: berlin(t, onset)}
	}
	for _, s := range said {
		id, value, _ := strings.Cut(s, "=")
		var n int64
		if _, err := fmt.Sscan(value, &n); err == nil {
			v.Answers[id] = triage.Answer{Number: n}
			v.CheckIn = true
		} else {
			v.Answers[id] = triage.Answer{Value: value}
		}
	}
	return v
}

func berlin(t *testing.T, at string) time.Time {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	moment, err := time.ParseInLocation("2006-01-02 15:04", at, zone)
	if err != nil {
		t.Fatal(err)
	}
	return moment.UTC() // as another zone would have written it
}

// threeBouts has an emergency of unknown onset, a bout over the end of summer
// time, and one in which the clock was set back.
func threeBouts(t *testing.T) render.History {
	first := visit.Episode{ID: "aaaa1111", Why: "new_episode", Visits: []visit.Visit{visitOf(t, "2025-12-20 20:10", triage.Emergency, "")}}
	first.Closed = new(berlin(t, "2026-10-20 09:00"))
	second := visit.Episode{ID: "bbbb2222", Why: "closed", Visits: []visit.Visit{
		visitOf(t, "2026-10-20 09:00", triage.SelfCare, "2026-10-19 12:00", "severity=severe"),
		visitOf(t, "2026-10-22 09:00", triage.SelfCare, "2026-10-19 12:00", "severity=severe", "pain_now=7", "course=same_untried", "can_do=hard_to_walk", "sleep_lost=yes"),
		visitOf(t, "2026-11-04 08:30", triage.Soon, "2026-10-19 12:00", "severity=mild", "pain_now=2", "course=better", "can_do=bends_easily", "sleep_lost=no"),
	}}
	second.Closed = new(berlin(t, "2026-11-05 10:00"))
	third := visit.Episode{ID: "cccc3333", Visits: []visit.Visit{
		visitOf(t, "2026-11-18 09:00", triage.SelfCare, "2026-11-17 22:00", "severity=moderate"),
		visitOf(t, "2026-11-20 09:00", triage.SelfCare, "2026-11-17 22:00", "severity=moderate", "pain_now=10"),
		visitOf(t, "2026-11-19 07:00", triage.SameDay, "2026-11-17 22:00", "severity=severe", "pain_now=8", "sleep_lost=unsure"),
	}}
	zone, _ := time.LoadLocation("Europe/Berlin")
	lib := shipped(t)
	return render.History{Letterhead: render.Letterhead{Library: lib, Program: "1.2.3", Region: region(t, lib, "uk")}, Made: now.In(zone), Episodes: []visit.Episode{first, second, third}, Unreadable: 2}
}

func historyText(t *testing.T, h render.History, width int, bars render.Bars) string {
	t.Helper()
	var out bytes.Buffer
	if err := render.HistoryText(&out, h, render.Look{Width: width}, bars); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTheHistoryIsAsInTestdata(t *testing.T) {
	h := threeBouts(t)
	for name, got := range map[string]string{
		"history_40": historyText(t, h, 40, render.ASCIIBars), "history_80": historyText(t, h, 80, render.ASCIIBars), "history_plain_80": historyText(t, h, 80, render.NoBars),
	} {
		file := filepath.Join("testdata", name+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (- testdata, + now); go test ./internal/render -update rewrites it\n%s", file, diff)
		}
	}
}

// Written from the issue: what the pain did, when it was worst, how it comes
// back, what to do, what is left out, and the numbers for an emergency.
func TestTheHistorySaysInWordsWhatTheChartShows(t *testing.T) {
	for _, bars := range []render.Bars{render.NoBars, render.ASCIIBars, render.BlockBars} {
		got := flat(historyText(t, threeBouts(t), 80, bars))
		for _, want := range []string{
			"HISTORY: 3 EPISODES, 7 VISITS", "2 records are unreadable; the trend leaves them out.",
			"You have had 3 bouts within twelve months.", "Your bouts come closer together: ", "What to do: backs often act up again. If bouts come closer, last longer or reach a leg, book a visit.",
			"Pain went from 7 to 2 in 13 days. It was highest, 7, on Thu 22 Oct.",
			"What you could do went from 0 to 3 out of 4; more is better.",
			"At its worst the pain went from moderate to severe.",
			"Pain went from 10 to 8. It was highest, 10, on Fri 20 Nov.",
			"The clock was set back between visits, so times may be wrong.",
			"Thu 22 Oct, 09:00: check-in, 69 hours after it began.", "Wed 4 Nov, 08:30: check-in, 15 days after it began.",
			"Thu 19 Nov, 07:00: check-in (the clock had been set back).",
			"Sat 20 Dec 2025, 20:10: first visit.", "EMERGENCY: get help now", "TODAY: talk to a clinician today",
			"Sleep lost on most nights: not sure.", "Call 999 or 112 for any one of these, if new: ",
			"Made Sun 22 Nov, 10:00 (CET).", "No clinician has reviewed",
		} {
			if !strings.Contains(got, want) {
				t.Errorf("bars %d: there is no %q in\n%s", bars, want, got)
			}
		}
		if chart := strings.Contains(got, "Pain 0-10"); chart != (bars != render.NoBars) {
			t.Errorf("bars %d: a chart is %v", bars, chart)
		}
	}
}

// Clocks go on by an hour on 29 March and back on 25 October.
func TestAChangeOfTheClocksTakesNoDayAway(t *testing.T) {
	for _, tt := range []struct{ from, to, want string }{
		{"2026-03-24 09:00", "2026-04-06 09:00", "in 13 days."},
		{"2026-03-24 09:00", "2026-04-06 08:59", "in 12 days."},
		{"2026-03-27 09:00", "2026-03-30 09:00", "in 3 days."},
		{"2026-03-28 09:00", "2026-03-29 09:00", "in 23 hours."},
		{"2026-10-20 09:00", "2026-11-02 09:00", "in 13 days."},
		{"2026-10-24 09:00", "2026-10-25 09:00", "in 25 hours."},
		{"2026-10-25 00:30", "2026-10-25 03:30", "in 4 hours."},
	} {
		h := threeBouts(t)
		h.Episodes = []visit.Episode{{ID: "a", Visits: []visit.Visit{
			visitOf(t, tt.from, triage.SelfCare, tt.from, "pain_now=6"), visitOf(t, tt.to, triage.SelfCare, tt.from, "pain_now=3"),
		}}}
		if got := flat(historyText(t, h, 80, render.NoBars)); !strings.Contains(got, "Pain went from 6 to 3 "+tt.want) {
			t.Errorf("%s to %s: not %q in %s", tt.from, tt.to, tt.want, got)
		}
	}
}

func TestTheHistoryFitsEveryWidthAndIsASCIIWithoutBlocks(t *testing.T) {
	h := threeBouts(t)
	for width := render.NarrowestText; width <= render.WidestText; width++ {
		for _, bars := range []render.Bars{render.NoBars, render.ASCIIBars, render.BlockBars} {
			for _, line := range strings.Split(historyText(t, h, width, bars), "\n") {
				if n := utf8.RuneCountInString(line); n > width {
					t.Errorf("width %d: %q has %d columns", width, line, n)
				}
				if bars != render.BlockBars && strings.ContainsFunc(line, func(r rune) bool { return r > '~' || r < ' ' }) {
					t.Errorf("not ASCII: %q", line)
				}
			}
		}
	}
	if got := historyText(t, h, 40, render.BlockBars); !strings.Contains(got, "22 Oct    2  ███████░░░  7  ░░░░ 0\n") || strings.Contains(got, "#") {
		t.Errorf("no blocks in\n%s", got)
	}
}

func TestNothingIsSaidToComeBackAfterOneBout(t *testing.T) {
	h := threeBouts(t)
	h.Episodes, h.Unreadable, h.Newer = h.Episodes[1:2], 1, 1
	got := flat(historyText(t, h, 80, render.ASCIIBars))
	for _, not := range []string{"bouts", "book a visit. Take", "flare_plan"} {
		if strings.Contains(got, not) {
			t.Errorf("it says %q", not)
		}
	}
	for _, want := range []string{"1 EPISODE, 3 VISITS", "1 record is unreadable; the trend leaves it out.", "1 record was written by a newer program; the trend leaves it out.", "You closed it on Thu 5 Nov."} {
		if !strings.Contains(got, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}

// A recurrence is seen last on a screen, so it comes again there.
func TestTheHistoryRepeatsARecurrenceOnAScreen(t *testing.T) {
	var out bytes.Buffer
	if err := render.HistoryText(&out, threeBouts(t), render.Look{Width: 80, Height: 24}, render.NoBars); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "You have had 3 bouts"); n != 2 {
		t.Errorf("it is said %d times", n)
	}
}

func TestTheJSONHistoryFitsItsSchemaWhateverTheCount(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(render.HistorySchema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("history", doc); err != nil {
		t.Fatal(err)
	}
	schema := c.MustCompile("history")
	all := threeBouts(t)
	for n := range all.Episodes {
		h := all
		h.Episodes = all.Episodes[:n+1]
		var out bytes.Buffer
		if err := render.HistoryJSON(&out, h); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(out.String(), "{\n  \"schema_version\": 1,\n") {
			t.Errorf("it begins with %.40q", out.String())
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(out.Bytes()))
		if err == nil {
			err = schema.Validate(value)
		}
		if err != nil {
			t.Errorf("%d episodes: %v", n+1, err)
		}
		for old, spoilt := range map[string]string{`"schema_version": 1`: `"schema_version": 2`, `"visits": [`: `"visit": [`, `"clock_set_back": false`: `"clock_set_back": 0`} {
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.ReplaceAll(out.String(), old, spoilt)))
			if err == nil && schema.Validate(value) == nil {
				t.Errorf("%s is accepted", spoilt)
			}
		}
	}
}

func TestTheCSVHistoryHasALineForEachVisitAndRunsNothing(t *testing.T) {
	h := threeBouts(t)
	h.Episodes[0].ID, h.Episodes[0].Why = "=cmd|' /C calc'!A0", "-1,\"x\"\n"
	var out bytes.Buffer
	if err := render.HistoryCSV(&out, h); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(out.Bytes())).ReadAll()
	if err != nil || len(rows) != 8 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	last := len(rows[0]) - 1
	for _, row := range rows[1:] {
		if !strings.HasPrefix(row[last], "Call 999 or 112 for any one of these, if new: ") || row[last-1] != "2026-11-22T10:00:00+01:00" {
			t.Errorf("it ends with %q", row[last-1:])
		}
	}
	for i, want := range map[int]string{
		1: "'=cmd|' /C calc'!A0|1|2025-12-20T20:10:00+01:00|triage||false|emergency|||||||2026-10-20T09:00:00+02:00|'-1,\"x\"\n",
		3: "bbbb2222|2|2026-10-22T09:00:00+02:00|checkin|69.00|false|self_care|7|severe|hard_to_walk|0|same_untried|yes|2026-11-05T10:00:00+01:00|closed",
		4: "bbbb2222|3|2026-11-04T08:30:00+01:00|checkin|381.50|false|soon|2|mild|bends_easily|3|better|no|2026-11-05T10:00:00+01:00|closed",
		7: "cccc3333|3|2026-11-19T07:00:00+01:00|checkin||true|same_day|8|severe||||unsure||",
	} {
		if got := strings.Join(rows[i][:last-1], "|"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if got := out.String(); !strings.HasSuffix(got, "\r\n") || !slices.Equal(rows[0][:3], []string{"episode", "visit", "at"}) {
		t.Errorf("head %v", rows[0])
	}
}
