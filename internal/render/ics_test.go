package render_test

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"backspasm/internal/plan"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// at is a result as it would be at another moment and place.
func at(t *testing.T, r render.Result, moment time.Time) render.Result {
	t.Helper()
	given := triage.Answers{}
	for id, a := range r.Answers {
		if id == triage.OnsetID {
			a.Moment = a.Moment.Add(moment.Sub(r.Made))
		}
		given[id] = a
	}
	return resultOf(r.Library, r.Program, r.Region, given, moment)
}

func calendar(t *testing.T, r render.Result, alarm bool) string {
	t.Helper()
	var out bytes.Buffer
	if err := render.ICS(&out, r, render.Calendar{ID: "k3j2h1g0", Number: 1, Alarm: alarm}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// event is what the library reads back.
type event struct {
	uid, title, says string
	from, until      time.Time
	alarms           int
}

func events(t *testing.T, text string) []event {
	t.Helper()
	cal, err := ical.NewDecoder(strings.NewReader(text)).Decode()
	if err != nil {
		t.Fatalf("%s\n%s", err, text)
	}
	var out []event
	for _, e := range cal.Events() {
		var x event
		var errs [5]error
		x.uid, errs[0] = e.Props.Text(ical.PropUID)
		x.title, errs[1] = e.Props.Text(ical.PropSummary)
		x.says, errs[2] = e.Props.Text(ical.PropDescription)
		x.from, errs[3] = e.DateTimeStart(nil)
		x.until, errs[4] = e.DateTimeEnd(nil)
		if err := errors.Join(errs[:]...); err != nil {
			t.Fatal(err)
		}
		x.alarms = len(e.Children)
		out = append(out, x)
	}
	return out
}

// unfolded undoes the folding by hand, and makes sure that it is right: CRLF
// only, no line over 75 octets, no broken character.
func unfolded(t *testing.T, text string) []string {
	t.Helper()
	if !strings.HasSuffix(text, "\r\n") || strings.Count(text, "\r") != strings.Count(text, "\r\n") || strings.Count(text, "\n") != strings.Count(text, "\r\n") {
		t.Error("a line does not end in CRLF")
	}
	var out []string
	for _, line := range strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("%d octets: %q", len(line), line)
		}
		if rest, more := strings.CutPrefix(line, " "); more {
			out[len(out)-1] += rest
		} else {
			out = append(out, line)
		}
	}
	return out
}

var contentLine = regexp.MustCompile(`^(BEGIN|END|VERSION|PRODID|CALSCALE|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|METHOD|SEQUENCE|DTSTART|DTEND|DTSTAMP|UID|SUMMARY|DESCRIPTION|CLASS|TRANSP)(;TZID=[A-Za-z_/]+)?:`)

func moment(t *testing.T, zone, text string) time.Time {
	t.Helper()
	where, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	out, err := time.ParseInLocation("2006-01-02 15:04", text, where)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheCalendarIsAsInTestdata(t *testing.T) {
	r := at(t, example(t, shipped(t), "self_care"), moment(t, "Europe/Berlin", "2026-10-24 09:00"))
	golden(t, "self_care.ics", calendar(t, r, false))
}

var uid = regexp.MustCompile(`^(pack|moves|walk|check-in)-\d{8}T\d{6}Z-k3j2h1g0@backspasm$`)

// For everyone, by day and by night: what a calendar may hold.
func TestEveryCalendarIsModestAndEndsWithTheResult(t *testing.T) {
	night := moment(t, "America/New_York", "2026-11-22 02:40")
	each := func(t *testing.T, r render.Result) {
		for _, r := range []render.Result{r, at(t, r, night)} {
			var out bytes.Buffer
			if err := render.ICS(&out, r, render.Calendar{ID: "k3j2h1g0", Number: 1}); err != nil {
				if !errors.Is(err, render.ErrNoSessions) || out.Len() > 0 || r.Plan != nil && r.Assessment.Disposition != triage.SameDay {
					t.Errorf("%v with %d bytes", err, out.Len())
				}
				continue
			}
			for _, line := range unfolded(t, out.String()) {
				if !contentLine.MatchString(line) {
					t.Errorf("what is %q?", line)
				}
			}
			modest(t, r, events(t, out.String()))
		}
	}
	t.Run("vignettes", func(t *testing.T) { inEveryFormat(t, each) })
	t.Run("by chance", func(t *testing.T) { byChance(t, each) })
}

func modest(t *testing.T, r render.Result, all []event) {
	t.Helper()
	seen, perDay, last := map[string]bool{}, map[string]int{}, event{}
	for n, e := range all {
		local := e.from.In(r.Made.Location())
		perDay[local.Format(time.DateOnly)]++
		if !uid.MatchString(e.uid) || seen[e.uid] || !strings.Contains(e.uid, e.from.UTC().Format("20060102T150405Z")) {
			t.Errorf("the UID of %s is %s", local, e.uid)
		}
		seen[e.uid] = true
		if e.from.Before(r.Made) || local.Hour() < 8 || local.Hour() >= 21 || e.from.Before(last.until) {
			t.Errorf("%s begins %s; the one before ends %s", e.title, local, last.until)
		}
		if n < len(all)-1 && e.until.After(r.ValidUntil) && !strings.HasPrefix(e.uid, "check-in") {
			t.Errorf("%s ends %s, and the result holds until %s", e.title, e.until, r.ValidUntil)
		}
		if !strings.HasPrefix(e.says, "Call "+r.Region.Emergency+" at once if any of these is new or gets worse:\n- ") || e.alarms > 0 {
			t.Errorf("%s says %.100q and has %d alarms", e.title, e.says, e.alarms)
		}
		eventSays(t, r, e)
		last = e
	}
	if !strings.HasPrefix(last.uid, "check-in") || last.from.Before(r.ValidUntil) || last.from.Sub(r.ValidUntil) > 11*time.Hour {
		t.Errorf("the last is %s at %s, and the result holds until %s", last.uid, last.from, r.ValidUntil)
	}
	for day, n := range perDay {
		if n > 10 {
			t.Errorf("%d entries on %s", n, day)
		}
	}
	packs(t, r, all)
}

func eventSays(t *testing.T, r render.Result, e event) {
	t.Helper()
	p := r.Library.Protocol
	wants := []string{"Made " + r.Made.Format("Mon 2 Jan, 15:04"), holds(r, r.ValidUntil.In(r.Made.Location()).Format("Mon 2 Jan, 15:04")),
		"Content " + p.Version + " of " + p.Date + ", program 1.2.3", "No clinician has reviewed this content.", "Count it as a yes and call " + r.Region.Emergency}
	if r.Assessment.Disposition > triage.SelfCare {
		wants = append(wants, r.Action())
	}
	for _, want := range append(wants, netWords...) {
		if !strings.Contains(e.says, want) {
			t.Errorf("%s does not say %q: %q", e.title, want, e.says)
		}
	}
}

// packs looks at cold and warmth: 20 minutes at most, as long a gap, and never
// what the plan does not hold at that time.
func packs(t *testing.T, r render.Result, all []event) {
	t.Helper()
	var last time.Time
	for _, e := range all {
		if !strings.HasPrefix(e.uid, "pack") {
			continue
		}
		if e.until.Sub(e.from) > 20*time.Minute || e.from.Sub(last) < 20*time.Minute {
			t.Errorf("%s goes from %s until %s, the last until %s", e.title, e.from, e.until, last)
		}
		last = e.until
		held := false
		items := r.Plan.Now
		for _, entry := range r.Plan.Timeline {
			items = append(items, entry.Items...)
		}
		for _, i := range items {
			held = held || i.Thermal != "" && i.Title == e.title && (i.From == nil || !i.From.After(e.from)) && (i.Until == nil || !i.Until.Before(e.until))
		}
		if !held {
			t.Errorf("the plan does not hold %s at %s", e.title, e.from)
		}
	}
}

// By hand: half past eight and ten stay what they are when the clocks change.
func TestLocalTimesHoldAcrossAChangeOfTheClocks(t *testing.T) {
	lib := shipped(t)
	for _, x := range []struct{ zone, made, day, tenUTC, before, after string }{
		{"Europe/Berlin", "2026-10-24 09:00", "20261025", "09:00", "+0200", "+0100"},
		{"America/New_York", "2026-10-31 09:00", "20261101", "15:00", "-0400", "-0500"},
		{"America/New_York", "2027-03-13 09:00", "20270314", "14:00", "-0500", "-0400"},
	} {
		text := calendar(t, at(t, example(t, lib, "self_care"), moment(t, x.zone, x.made)), false)
		found := false
		for _, e := range events(t, text) {
			if strings.HasPrefix(e.uid, "moves-"+x.day+"T"+strings.Replace(x.tenUTC, ":", "", 1)) {
				found = true
				if got := e.from.In(moment(t, x.zone, x.made).Location()).Format("15:04"); got != "10:00" {
					t.Errorf("%s: the moves are at %s", x.day, got)
				}
			}
		}
		lines := strings.Join(unfolded(t, text), "\n")
		for _, want := range []string{"\nTZID:" + x.zone + "\n", "\nDTSTART;TZID=" + x.zone + ":" + x.day + "T100000\n", "\nTZOFFSETFROM:" + x.before + "\nTZOFFSETTO:" + x.after + "\n", "\nTZOFFSETFROM:" + x.after + "\nTZOFFSETTO:" + x.before + "\n"} {
			if !strings.Contains(lines, want) {
				t.Errorf("%s %s: it lacks %q", x.zone, x.day, want)
			}
		}
		if !found {
			t.Errorf("%s %s: there are no moves at %s UTC", x.zone, x.day, x.tenUTC)
		}
	}
}

func TestAZoneThatCalendarsDoNotKnowBecomesUTC(t *testing.T) {
	r := example(t, shipped(t), "self_care")
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("", 3600), time.FixedZone("Local", 3600), time.FixedZone("x;y:\r\nBEGIN:VALARM", 3600)} {
		text := calendar(t, at(t, r, now.In(zone)), false)
		if strings.Contains(text, "TZID") || strings.Contains(text, "VALARM") || !strings.Contains(text, "\r\nDTSTART:2026112") {
			t.Errorf("%s: %.300s", zone, text)
		}
		for _, e := range events(t, text) {
			if h := e.from.In(zone).Hour(); h < 8 || h >= 21 {
				t.Errorf("%s: %s begins %s", zone, e.title, e.from)
			}
		}
	}
	fixed := calendar(t, at(t, r, moment(t, "Asia/Kolkata", "2026-11-22 09:00")), false)
	if !strings.Contains(fixed, "TZOFFSETTO:+0530\r\n") {
		t.Errorf("got %.400s", fixed)
	}
}

func TestAnAlarmIsThereOnlyIfAskedForAndNotOnceTheResultIsOver(t *testing.T) {
	r := at(t, example(t, shipped(t), "self_care"), moment(t, "Europe/Berlin", "2026-11-22 02:00"))
	all := events(t, calendar(t, r, true))
	for n, e := range all {
		want := 1
		if n == len(all)-1 {
			want = 0 // it waits for the morning
		}
		if e.alarms != want || (want == 1 && e.from.After(r.ValidUntil)) {
			t.Errorf("%s at %s has %d alarms", e.title, e.from, e.alarms)
		}
	}
}

// A newer calendar takes the place of an older one.
func TestTheSameSessionKeepsItsUID(t *testing.T) {
	r := example(t, shipped(t), "self_care")
	first, second := events(t, calendar(t, r, false)), events(t, calendar(t, at(t, r, now.Add(40*time.Minute)), false))
	same := 0
	for _, a := range first {
		for _, b := range second {
			if a.uid == b.uid {
				same++
			}
		}
	}
	if same < len(first)-4 {
		t.Errorf("%d of %d are the same", same, len(first))
	}
}

func TestWhereNothingIsToBeDoneThereIsNoCalendar(t *testing.T) {
	lib := shipped(t)
	due, empty := example(t, lib, "self_care"), example(t, lib, "same_day")
	due.SignsDue = true
	empty.Plan = &plan.Plan{}
	for name, r := range map[string]render.Result{"emergency": example(t, lib, "emergency"), "child": strain(t, lib, "age: 12\n"), "signs due": due, "nothing on the same day": empty} {
		var out bytes.Buffer
		if err := render.ICS(&out, r, render.Calendar{ID: "k3j2h1g0", Number: 1, Alarm: true}); !errors.Is(err, render.ErrNoSessions) || out.Len() > 0 {
			t.Errorf("%s: %v and %d bytes", name, err, out.Len())
		}
	}
	if all := events(t, calendar(t, example(t, lib, "same_day"), false)); len(all) < 2 {
		t.Errorf("the comfort of the same day is missing: %v", all)
	}
}

func TestForgedWordsStayWordsInACalendar(t *testing.T) {
	text := calendar(t, forgedResult(t), false)
	for _, line := range unfolded(t, text) {
		if !contentLine.MatchString(line) {
			t.Errorf("what is %q?", line)
		}
	}
	want, shown := "<script>alert(1)</script> | `code` *b* [a](javascript:alert(1)) <img src=x onerror=alert(1)>; a, b\\n  END:VEVENT  # Forged", 0
	for _, e := range events(t, text) {
		shown += strings.Count(e.says+e.title, want)
	}
	if shown < 20 {
		t.Errorf("the words are shown %d times:\n%s", shown, text)
	}
}

// A check-in takes the place of what would run into it.
func TestACheckInHasItsTimeToItself(t *testing.T) {
	r := strain(t, shipped(t), "onset: 30m\n") // the first day ends in the middle of a session
	all := events(t, calendar(t, r, false))
	modest(t, r, all)
	found := false
	for _, e := range all {
		found = found || strings.HasPrefix(e.uid, "check-in-20261123T0830")
	}
	if !found {
		t.Errorf("there is no check-in after a day: %v", all)
	}
	r = strain(t, shipped(t), "onset: 2026-11-21T08:55:00Z\n") // three days end five minutes before the result
	all = events(t, calendar(t, r, false))
	modest(t, r, all)
	if last := all[len(all)-1]; !strings.Contains(last.says, "is anything easier") {
		t.Errorf("the last says %q", last.says)
	}
}

// What is for three days of the week is in the calendar of three of them.
func TestWeeklyMovesHaveTheirDays(t *testing.T) {
	lib, days := shipped(t), 0
	r := strain(t, lib, "onset: 40d\nseverity: mild\n")
	for n := range 7 {
		for _, e := range events(t, calendar(t, at(t, r, now.AddDate(0, 0, n)), false)) {
			if e.from.UTC().YearDay() == now.AddDate(0, 0, n).YearDay() && strings.Contains(e.says, "\nBridge") {
				days++
			}
		}
	}
	if days != 3 {
		t.Errorf("the bridge is there on %d days of a week", days)
	}
}
