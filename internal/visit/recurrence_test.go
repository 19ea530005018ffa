package visit_test

import (
	"testing"
	"time"

	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// stretch is a bout by the day of its onset, first visit and end, counted back
// from now.
type stretch struct{ onset, seen, ended int }

var until = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

func ago(days int) time.Time { return until.Add(-time.Duration(days) * 24 * hour) }

func episodes(all []stretch) []visit.Episode {
	var out []visit.Episode
	for _, s := range all {
		closed := ago(s.ended)
		e := scored(ago(s.onset), []time.Time{ago(s.seen)}, 3)
		e.Closed, e.Why = &closed, "closed"
		out = append(out, e)
	}
	return out
}

func TestRecurrenceIsNoticed(t *testing.T) {
	for _, tt := range []struct {
		name                 string
		bouts                []stretch
		count                int
		many, closer, longer bool
	}{
		{"none", nil, 0, false, false, false},
		{"two", []stretch{{300, 299, 290}, {10, 9, 0}}, 2, false, false, false},
		{"three in a year", []stretch{{300, 299, 290}, {150, 149, 140}, {0, 0, 0}}, 3, true, false, false},
		{"the first a year ago to the hour", []stretch{{365, 364, 350}, {200, 199, 190}, {10, 9, 0}}, 2, false, false, false},
		{"the first a day less ago", []stretch{{364, 363, 350}, {200, 199, 190}, {10, 9, 0}}, 3, true, false, false},
		{"three over years, evenly", []stretch{{1200, 1199, 1190}, {800, 799, 790}, {400, 399, 390}}, 0, false, false, false},
		{"gaps of 400 and 300 days", []stretch{{710, 709, 700}, {310, 309, 300}, {10, 9, 0}}, 2, false, true, false},
		{"gaps of 400 and 301 days", []stretch{{711, 710, 701}, {311, 310, 301}, {10, 9, 0}}, 2, false, false, false},
		{"lengths of 3, 4 and 6 days", []stretch{{1003, 1002, 1000}, {604, 603, 600}, {206, 205, 200}}, 1, false, false, true},
		{"lengths of 3, 4 and 5 days", []stretch{{1003, 1002, 1000}, {604, 603, 600}, {205, 204, 200}}, 1, false, false, false},
		{"lengths of 4, 3 and 6 days", []stretch{{1004, 1002, 1000}, {603, 602, 600}, {206, 205, 200}}, 1, false, false, false},
		{"only the last three count", []stretch{{3000, 2999, 2000}, {1003, 1002, 1000}, {604, 603, 600}, {206, 205, 200}}, 1, false, false, true},
		{"written in another order", []stretch{{10, 9, 0}, {710, 709, 700}, {310, 309, 300}}, 2, false, true, false},
		{"the same pain, kept three times", []stretch{{10, 9, 9}, {10, 5, 5}, {9, 1, 1}}, 1, false, false, false},
	} {
		got := visit.Recur(episodes(tt.bouts), until)
		if got.InTwelveMonths != tt.count || got.Many() != tt.many || got.Closer() != tt.closer || got.Longer() != tt.longer {
			t.Errorf("%s: %+v", tt.name, got)
		}
		if got.Noticed() != (tt.many || tt.closer || tt.longer) {
			t.Errorf("%s: noticed %v", tt.name, got.Noticed())
		}
	}
}

// A first visit that an emergency cut short has no onset.
func TestABoutOfUnknownOnsetIsTheSameWithinAWeek(t *testing.T) {
	for days, want := range map[int]int{0: 1, 6: 1, 7: 2, 30: 2} {
		all := episodes([]stretch{{41, 40, 40}, {40 - days, 40 - days, 40 - days}})
		delete(all[1].Visits[0].Answers, triage.OnsetID)
		if got := visit.Recur(all, until).InTwelveMonths; got != want {
			t.Errorf("%d days later: %d bouts, want %d", days, got, want)
		}
	}
}

// When the next episode only says that the last one is over, its last visit is
// all that is known of its length.
func TestTheNextEpisodeDoesNotStretchTheOneBefore(t *testing.T) {
	all := episodes([]stretch{{1000, 999, 999}, {600, 599, 400}, {200, 199, 190}})
	for n := range all {
		all[n].Why = "new_episode"
	}
	if got := visit.Recur(all, until); got.Longer() {
		t.Errorf("longer: %v", got.Lengths)
	}
	all[0].Visits[0].At, all[1].Visits[0].At, all[2].Visits[0].At = ago(999), ago(598), ago(195)
	if got := visit.Recur(all, until); !got.Longer() {
		t.Error("not longer, though seen after 1, 2 and 5 days")
	}
}
