package prose_test

import (
	"strings"
	"testing"
	"time"

	"backspasm/internal/prose"
)

func TestAFirstLetterIsALetterAndNotAByte(t *testing.T) {
	for text, want := range map[string][2]string{ // upper, lower
		"warmth": {"Warmth", "warmth"}, "Warmth": {"Warmth", "warmth"}, "": {"", ""}, "x": {"X", "x"},
		"\u00e9tirement": {"\u00c9tirement", "\u00e9tirement"}, "\u00c9tirement": {"\u00c9tirement", "\u00e9tirement"},
		"\u00dfX":                  {"\u00dfX", "\u00dfX"}, // no word begins with it, and it has no capital of its own
		"\u03c9\u03bc\u03bf\u03c2": {"\u03a9\u03bc\u03bf\u03c2", "\u03c9\u03bc\u03bf\u03c2"}, "\u03a9\u03bc\u03bf\u03c2": {"\u03a9\u03bc\u03bf\u03c2", "\u03c9\u03bc\u03bf\u03c2"},
		"\u01c6ep": {"\u01c5ep", "\u01c6ep"}, "48 hours": {"48 hours", "48 hours"}, "\u75db\u307f": {"\u75db\u307f", "\u75db\u307f"},
		"e\u0301te": {"E\u0301te", "e\u0301te"}, "\xffa": {"\xffa", "\xffa"}, "\xc3": {"\xc3", "\xc3"},
	} {
		if upper, lower := prose.Upper(text), prose.Lower(text); upper != want[0] || lower != want[1] {
			t.Errorf("%q: got %q and %q, want %q", text, upper, lower, want)
		}
	}
}

func TestOneIsNotMany(t *testing.T) {
	for n, want := range map[int][2]string{-1: {"-1 lines", "-1 rows are"}, 0: {"0 lines", "0 rows are"}, 1: {"1 line", "1 row is"}, 2: {"2 lines", "2 rows are"}, 11: {"11 lines", "11 rows are"}} {
		if got := [2]string{prose.Count(n, "line"), prose.Amount(n, "row is", "rows are")}; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestAListEndsWithAWord(t *testing.T) {
	for words, want := range map[string]string{"": "", "a": "a", "a b": "a and b", "a b c": "a, b and c", "a b c d": "a, b, c and d"} {
		if got := prose.List(strings.Fields(words), "and"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got := prose.List([]string{"mild", "bad"}, "or"); got != "mild or bad" {
		t.Errorf("got %q", got)
	}
}

const hour, day = time.Hour, 24 * time.Hour

func TestALengthIsSaidInTheUnitThatFits(t *testing.T) {
	for d, want := range map[time.Duration]string{
		-5 * day: "1 minute", -1: "1 minute", 0: "1 minute", time.Second: "1 minute", time.Minute: "1 minute", 2*time.Minute - 1: "1 minute", 2 * time.Minute: "2 minutes",
		59 * time.Minute: "59 minutes", hour - 1: "59 minutes", 60 * time.Minute: "1 hour", 2*hour - 1: "1 hour", 36 * hour: "36 hours", 70 * hour: "70 hours", 71*hour - 1: "70 hours", 71 * hour: "3 days",
		72 * hour: "3 days", 4*day - hour - 1: "3 days", 4*day - hour: "4 days", 20 * day: "20 days", 21*day - hour - 1: "20 days", 21*day - 1: "3 weeks", 21 * day: "3 weeks", 28*day - hour: "4 weeks",
		84 * day: "12 weeks", 84*day - hour - 1: "11 weeks", 179 * day: "25 weeks", 180 * day: "6 months", 365 * day: "12 months", 730*day - 2*hour: "24 months", 730 * day: "2 years", 1460 * day: "4 years",
	} {
		if got := prose.Length(d); got != want {
			t.Errorf("%v: got %q, want %q", d, got, want)
		}
		if got := prose.Ago(d); got != want+" ago" {
			t.Errorf("%v: got %q", d, got)
		}
	}
}

// Whoever types a length reads the same one back.
func TestALengthThatWasTypedIsSaidBack(t *testing.T) {
	for _, month := range []time.Month{time.January, time.March, time.August, time.December} {
		now := time.Date(2027, month, 31, 9, 0, 0, 0, time.UTC)
		for n := range 15 {
			for want, at := range map[string]time.Time{
				prose.Count(n+6, "month"): now.AddDate(0, -n-6, 0), prose.Count(n+2, "year"): now.AddDate(-n-2, 0, 0),
				prose.Count(n+3, "week"): now.AddDate(0, 0, -7*n-21), prose.Count(n+3, "day"): now.AddDate(0, 0, -n-3),
			} {
				if got := prose.Length(now.Sub(at)); got != want {
					t.Errorf("%s before %s is %s", want, now, got)
				}
			}
		}
	}
}

func TestAnExactLengthLeavesNothingOut(t *testing.T) {
	for d, want := range map[time.Duration]string{
		-hour: "0 seconds", 0: "0 seconds", time.Second: "1 second", 59*time.Second + 499*time.Millisecond: "59 seconds", 59*time.Second + 500*time.Millisecond: "1 minute",
		90 * time.Second: "1 minute 30 seconds", 20 * time.Minute: "20 minutes", hour: "1 hour", 36*hour + time.Minute: "36 hours 1 minute", 2*hour + time.Second: "2 hours 1 second",
		1008*hour - time.Minute: "1007 hours 59 minutes",
	} {
		if got := prose.Exactly(d); got != want {
			t.Errorf("%v: got %q, want %q", d, got, want)
		}
	}
}
