package interview_test

import (
	"testing"
	"time"
	_ "time/tzdata" // the zones are part of the promise

	"backspasm/internal/interview"
)

// at reads a moment as it is written below, in the zone of Berlin.
func at(t *testing.T, text string) time.Time {
	t.Helper()
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	moment, err := time.ParseInLocation("2006-01-02 15:04", text, berlin)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

func TestAMomentIsReadAsPeopleWriteIt(t *testing.T) {
	now := at(t, "2026-11-22 09:00") // a Sunday
	for text, want := range map[string]string{
		"36h": "2026-11-20 21:00", "36 h": "2026-11-20 21:00", "36h ago": "2026-11-20 21:00", "1d12h": "2026-11-20 21:00", "90m": "2026-11-22 07:30", "2w": "2026-11-08 09:00",
		"36 hours ago": "2026-11-20 21:00", "an hour ago": "2026-11-22 08:00", "20 minutes ago": "2026-11-22 08:40",
		"3 days ago": "2026-11-19 09:00", "3 days": "2026-11-19 09:00", "about 3 days ago": "2026-11-19 09:00", "1 day ago": "2026-11-21 09:00", "a day ago": "2026-11-21 09:00",
		"3 weeks ago": "2026-11-01 09:00", "a week ago": "2026-11-15 09:00", "2 months ago": "2026-09-22 09:00", "a year ago": "2025-11-22 09:00",
		"yesterday 9am": "2026-11-21 09:00", "yesterday at 9am": "2026-11-21 09:00", "yesterday, 9 am": "2026-11-21 09:00", "Yesterday 9AM": "2026-11-21 09:00", "  yesterday   9am ": "2026-11-21 09:00",
		"yesterday 21:30": "2026-11-21 21:30", "yesterday 9.30 pm": "2026-11-21 21:30", "yesterday 7": "2026-11-21 07:00",
		"yesterday 12am": "2026-11-21 00:00", "yesterday 12pm": "2026-11-21 12:00", "yesterday 12:30am": "2026-11-21 00:30", "yesterday 1pm": "2026-11-21 13:00", "yesterday 00:00": "2026-11-21 00:00", "yesterday 23:59": "2026-11-21 23:59",
		"yesterday morning": "2026-11-21 08:00", "yesterday noon": "2026-11-21 12:00", "yesterday afternoon": "2026-11-21 15:00", "yesterday evening": "2026-11-21 19:00", "yesterday night": "2026-11-21 22:00",
		"yesterday": "2026-11-21 12:00", "last night": "2026-11-21 22:00", "last night at 11pm": "2026-11-21 23:00", "this morning": "2026-11-22 08:00", "this morning 6:30": "2026-11-22 06:30",
		"today": "2026-11-22 04:30", "today 8:15": "2026-11-22 08:15", "today 9:00": "2026-11-22 09:00",
		"2026-11-20": "2026-11-20 12:00", "2026-11-20 8:30": "2026-11-20 08:30", "2026-11-20, at 8 pm": "2026-11-20 20:00", "2026-11-20 evening": "2026-11-20 19:00", "2026-11-22": "2026-11-22 04:30", "2024-02-29": "2024-02-29 12:00",
		"2026-11-20T07:00:00+01:00": "2026-11-20 07:00", "2026-11-20T06:00:00Z": "2026-11-20 07:00", "2026-11-20t06:00:00z": "2026-11-20 07:00",
	} {
		got, err := interview.ParseMoment(text, now)
		if err != nil || !got.Equal(at(t, want)) {
			t.Errorf("%q: got %v, %v; want %s", text, got, err, want)
		}
	}
}

func TestWhatIsNoPastMomentIsRefused(t *testing.T) {
	now := at(t, "2026-11-22 09:00")
	for text, want := range map[string]string{
		// to come
		"2026-11-23": "that is in the future", "2026-11-22 09:01": "that is in the future", "today 9:01am": "that is in the future", "today noon": "that is in the future",
		"2027-01-01": "that is in the future", "2026-11-22T08:00:01Z": "that is in the future", "this morning 11:00": "that is in the future",
		// no such day
		"2026-02-30": "there is no day 2026-02-30", "2026-02-29": "there is no day 2026-02-29", "2026-13-01": "there is no day 2026-13-01", "2026-00-10": "there is no day 2026-00-10", "2026-11-31 9am": "there is no day 2026-11-31",
		// no such time of day
		"yesterday 25:00": `"25:00" is not a time of day`, "yesterday 24:00": `"24:00" is not a time of day`, "yesterday 9:60": `"9:60" is not a time of day`, "yesterday 13pm": `"13pm" is not a time of day`,
		"yesterday 0am": `"0am" is not a time of day`, "yesterday -1": `"-1" is not a time of day`, "yesterday soon": `"soon" is not a time of day`, "yesterday 9:5": `"9:5" is not a time of day`, "2026-11-20 99": `"99" is not a time of day`,
		// nothing that could be read
		"": `"" is not a time I can read`, "tomorrow": `"tomorrow" is not a time I can read`, "36": `"36" is not a time I can read`, "9am": `"9am" is not a time I can read`, "-3h": `"-3h" is not a time I can read`, "+3h": `"+3h" is not a time I can read`,
		"1.5 days ago": `"1.5 days ago" is not a time I can read`, "99999 days ago": `"99999 days ago" is not a time I can read`, "20/11/2026": `"20/11/2026" is not a time I can read`, "2026-1-2": `"2026-1-2" is not a time I can read`,
		"3 moons ago": `"3 moons ago" is not a time I can read`, "ago": `"ago" is not a time I can read`, "12h 3w": `"12h 3w" is not a time I can read`, "u": `"u" is not a time I can read`, "day before yesterday": `"day before yesterday" is not a time I can read`,
	} {
		if got, err := interview.ParseMoment(text, now); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, %v; want the error %q", text, got, err, want)
		}
	}
}

// Clocks go forward at 02:00 on 29 March 2026 and back at 03:00 on 25 October.
func TestLocalTimesHoldAcrossAChangeOfTheClocks(t *testing.T) {
	for _, x := range []struct{ now, text, want string }{
		{"2026-03-29 12:00", "yesterday 9am", "2026-03-28 09:00"},
		{"2026-03-29 12:00", "24h", "2026-03-28 11:00"}, // hours are hours
		{"2026-03-29 12:00", "today 9am", "2026-03-29 09:00"},
		{"2026-03-29 12:00", "today", "2026-03-29 06:30"}, // 11 hours have passed of this day
		{"2026-03-30 09:00", "yesterday 23:00", "2026-03-29 23:00"},
		{"2026-03-30 09:00", "2026-03-28 23:00", "2026-03-28 23:00"},
		{"2026-03-30 09:00", "yesterday 3:00", "2026-03-29 03:00"},
		{"2026-10-25 12:00", "today 9am", "2026-10-25 09:00"},
		{"2026-10-25 12:00", "yesterday 9am", "2026-10-24 09:00"},
		{"2026-10-25 12:00", "24h", "2026-10-24 13:00"},
		{"2026-10-26 09:00", "yesterday 1:30", "2026-10-25 01:30"},
	} {
		got, err := interview.ParseMoment(x.text, at(t, x.now))
		if err != nil || !got.Equal(at(t, x.want)) {
			t.Errorf("%q on %s: got %v, %v; want %s", x.text, x.now, got, err, x.want)
		}
	}
}

// 02:30 does not exist on the first day, and twice on the second.
func TestATimeThatTheClocksSkipOrRepeatIsOffByAnHourAtMost(t *testing.T) {
	for now, middle := range map[string]string{"2026-03-30 09:00": "2026-03-29T01:30:00Z", "2026-10-26 09:00": "2026-10-25T01:00:00Z"} {
		want, err := time.Parse(time.RFC3339, middle)
		if err != nil {
			t.Fatal(err)
		}
		got, err := interview.ParseMoment("yesterday 2:30", at(t, now))
		if err != nil || got.Sub(want).Abs() > time.Hour {
			t.Errorf("got %v, %v; want about %v", got, err, want)
		}
	}
}

func TestATimeIsReadInTheZoneOfNow(t *testing.T) {
	kathmandu, err := time.LoadLocation("Asia/Kathmandu")
	if err != nil {
		t.Fatal(err)
	}
	got, err := interview.ParseMoment("yesterday 9am", time.Date(2026, 11, 22, 1, 0, 0, 0, kathmandu))
	if want := time.Date(2026, 11, 21, 3, 15, 0, 0, time.UTC); err != nil || !got.Equal(want) {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
}

// Somebody who wakes at six and says "this morning" at seven is not wrong.
func TestWordsForThePastAreNeverInTheFuture(t *testing.T) {
	for _, now := range []string{"2026-11-22 00:00", "2026-11-22 00:01", "2026-11-22 07:00", "2026-11-22 12:00", "2026-11-22 23:59", "2026-03-29 08:30"} {
		for _, text := range []string{"today", "this morning", "last night", "yesterday", "0m", "an hour ago"} {
			if got, err := interview.ParseMoment(text, at(t, now)); err != nil || got.After(at(t, now)) {
				t.Errorf("%q at %s: %v, %v", text, now, got, err)
			}
		}
	}
}
