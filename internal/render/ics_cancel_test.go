package render_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"

	"backspasm/internal/render"
)

// taken is what a calendar says of each entry.
type taken struct {
	sequence, says string
	cancelled      bool
	alarms         int
	start          time.Time
}

// entries are those of a calendar by their UIDs. Each is there once.
func entries(t *testing.T, r render.Result, c render.Calendar, want error) map[string]taken {
	t.Helper()
	var out bytes.Buffer
	if err := render.ICS(&out, r, c); !errors.Is(err, want) {
		t.Fatalf("%v, want %v", err, want)
	}
	unfolded(t, out.String())
	cal, err := ical.NewDecoder(bytes.NewReader(out.Bytes())).Decode()
	if err != nil {
		t.Fatal(err)
	}
	if method := cal.Props.Get(ical.PropMethod); method == nil || method.Value != "PUBLISH" {
		t.Errorf("the method is %v", method)
	}
	all := map[string]taken{}
	for _, e := range cal.Events() {
		id, _ := e.Props.Text(ical.PropUID)
		if _, twice := all[id]; twice || id == "" {
			t.Errorf("%q is there twice", id)
		}
		x := taken{sequence: e.Props.Get(ical.PropSequence).Value, alarms: len(e.Children)}
		x.says, _ = e.Props.Text(ical.PropDescription)
		if status := e.Props.Get(ical.PropStatus); status != nil {
			x.cancelled = status.Value == "CANCELLED"
		}
		if x.start, err = e.DateTimeStart(nil); err != nil {
			t.Error(err)
		}
		all[id] = x
	}
	return all
}

func earlier(uids []string) []render.Handed {
	var out []render.Handed
	for _, uid := range uids {
		out = append(out, render.Handed{UID: uid})
	}
	return out
}

func TestTheEntriesOfTwoPeopleNeverShareAUID(t *testing.T) {
	r := example(t, shipped(t), "self_care")
	one, two := r.UIDs("aaaaaaaa"), r.UIDs("bbbbbbbb")
	if len(one) < 10 || len(one) != len(two) {
		t.Fatalf("%d and %d entries", len(one), len(two))
	}
	for _, uid := range one {
		if slices.Contains(two, uid) {
			t.Errorf("%s is there for both", uid)
		}
	}
	all := entries(t, r, render.Calendar{ID: "aaaaaaaa", Number: 1}, nil)
	for _, uid := range one {
		if _, there := all[uid]; !there {
			t.Errorf("%s is not in the calendar", uid)
		}
		delete(all, uid)
	}
	for uid := range all {
		t.Errorf("%s is in the calendar, and is not told", uid)
	}
}

// A check-in that takes cold and warmth out takes back their entries.
func TestWhatANewPlanLeavesOutIsCancelled(t *testing.T) {
	lib := shipped(t)
	first, second := strain(t, lib, ""), strain(t, lib, "skin_trouble: yes\n")
	second = at(t, second, first.Made.Add(4*time.Hour))
	old := first.UIDs("k3j2h1g0")
	all := entries(t, second, render.Calendar{ID: "k3j2h1g0", Number: 2, Alarm: true, Handed: earlier(old)}, nil)
	packs := 0
	for uid, x := range all {
		if x.sequence != "2" {
			t.Errorf("%s has the sequence %s", uid, x.sequence)
		}
		planned := slices.Contains(second.UIDs("k3j2h1g0"), uid)
		if x.cancelled == planned || x.cancelled && (x.alarms > 0 || !slices.Contains(old, uid)) {
			t.Errorf("%s: cancelled %v, planned %v, %d alarms", uid, x.cancelled, planned, x.alarms)
		}
		if x.cancelled && !strings.HasPrefix(x.says, "Call "+second.Region.Emergency+" at once if any of these is new") {
			t.Errorf("%s says %.80q", uid, x.says)
		}
		if strings.HasPrefix(uid, "pack") {
			packs++
			if !x.cancelled {
				t.Errorf("%s stays", uid)
			}
		}
	}
	if packs < 2 {
		t.Fatalf("%d packs are taken back", packs)
	}
	for _, e := range events(t, calendar(t, first, false)) {
		_, there := all[e.uid]
		if begun := e.from.Before(second.Made); there == begun {
			t.Errorf("%s of %s: there %v, begun %v", e.uid, e.from, there, begun)
		}
	}
}

func TestAnEmergencyTakesBackEveryEntryAhead(t *testing.T) {
	lib := shipped(t)
	first := strain(t, lib, "")
	old := first.UIDs("k3j2h1g0")
	r := at(t, example(t, lib, "emergency"), first.Made)
	all := entries(t, r, render.Calendar{ID: "k3j2h1g0", Number: 3, Alarm: true, Handed: earlier(old)}, render.ErrNoSessions)
	if len(all) != len(old) {
		t.Errorf("%d of %d are taken back", len(all), len(old))
	}
	for uid, x := range all {
		if !x.cancelled || x.alarms > 0 || x.sequence != "3" || !strings.HasPrefix(x.says, "EMERGENCY: get help now\nCall "+r.Region.Emergency) {
			t.Errorf("%s: %+v", uid, x)
		}
		if !strings.Contains(uid, "-"+x.start.UTC().Format("20060102T150405Z")+"-") {
			t.Errorf("%s begins %s", uid, x.start)
		}
	}
}

// Where the signs are due, the reminder to answer them is right.
func TestACheckInStaysWhereTheSignsAreDue(t *testing.T) {
	r := strain(t, shipped(t), "")
	old := r.UIDs("k3j2h1g0")
	r.SignsDue, r.Plan = true, nil
	for uid, x := range entries(t, r, render.Calendar{ID: "k3j2h1g0", Number: 1, Handed: earlier(old)}, render.ErrNoSessions) {
		if strings.HasPrefix(uid, "check-in") || !x.cancelled {
			t.Errorf("%s: %+v", uid, x)
		}
	}
}

func TestOnlyEntriesOfItsOwnAreTakenBack(t *testing.T) {
	r := example(t, shipped(t), "emergency")
	ahead := r.Made.Add(time.Hour).UTC().Format("20060102T150405Z")
	for _, uid := range []string{"", "party@example.org", "pack-" + ahead + "@backspasm", "pack-" + ahead + "-x\r\nBEGIN:VALARM@backspasm", "pack-20261399T000000Z-x@backspasm", "nap-" + ahead + "-x@backspasm"} {
		var out bytes.Buffer
		if err := render.ICS(&out, r, render.Calendar{ID: "x", Number: 1, Handed: earlier([]string{uid})}); !errors.Is(err, render.ErrNoSessions) || out.Len() > 0 {
			t.Errorf("%q: %v\n%s", uid, err, out.String())
		}
	}
	other := []render.Handed{{UID: "pack-" + ahead + "-other@backspasm", Number: 7}}
	for uid, x := range entries(t, r, render.Calendar{ID: "x", Number: 1, Handed: other}, render.ErrNoSessions) {
		if !x.cancelled || x.sequence != "7" {
			t.Errorf("%s: %+v", uid, x)
		}
	}
}

// Behind the last change that a file of zones lists, the time package says of the
// end of a leap year that it never ends.
func TestTheEndOfAYearIsNoChangeOfTheClocks(t *testing.T) {
	r := at(t, example(t, shipped(t), "self_care"), moment(t, "Europe/Berlin", "2040-12-30 09:00"))
	text := calendar(t, r, false)
	if n := strings.Count(text, "TZOFFSETTO"); n != 1 {
		t.Errorf("%d offsets in the turn of the year:\n%.600s", n, text)
	}
}
