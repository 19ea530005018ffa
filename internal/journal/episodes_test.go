package journal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/journal"
)

func TestEpisodes(t *testing.T) {
	a, b := visit("a", journal.KindTriage), visit("b", journal.KindTriage)
	follow := visit("a", journal.KindCheckin)
	for name, x := range map[string]struct {
		records []journal.Record
		want    string // id, how it ended, visits+sessions
		open    string
	}{
		"none":                   {nil, "", ""},
		"open":                   {[]journal.Record{a, follow, session("a", 1)}, "a  2+1", "a"},
		"eased":                  {[]journal.Record{a, closed("a", journal.Eased)}, "a eased 1+0", ""},
		"a new one said":         {[]journal.Record{a, closed("a", journal.NewEpisode), b}, "a new_episode 1+0, b  1+0", "b"},
		"a new one not said":     {[]journal.Record{a, b}, "a new_episode 1+0, b  1+0", "b"},
		"closed before":          {[]journal.Record{a, closed("a", journal.ByHand), b}, "a closed 1+0, b  1+0", "b"},
		"closed twice":           {[]journal.Record{a, b, closed("a", journal.ByHand)}, "a new_episode 1+0, b  1+0", "b"},
		"the opening is damaged": {[]journal.Record{follow, session("a", 1)}, "a  1+1", "a"},
		"only the end is left":   {[]journal.Record{closed("a", journal.Eased), b}, "b  1+0", "b"},
		"a late check-in":        {[]journal.Record{a, b, follow}, "a new_episode 2+0, b  1+0", "b"},
		"clock set back":         {[]journal.Record{a, at(b, -time.Hour)}, "b  1+0, a new_episode 1+0", "b"},
		"another zone":           {[]journal.Record{in(a, -8), in(at(b, time.Minute), -9)}, "a new_episode 1+0, b  1+0", "b"},
	} {
		t.Run(name, func(t *testing.T) {
			episodes := journal.Episodes(x.records)
			var got []string
			for _, e := range episodes {
				got = append(got, fmt.Sprintf("%s %s %d+%d", e.ID, e.Why, len(e.Visits), len(e.Sessions)))
				if (e.Closed == nil) != (e.Why == "") {
					t.Errorf("%s: closed %v, why %q", e.ID, e.Closed, e.Why)
				}
			}
			if s := strings.Join(got, ", "); s != x.want {
				t.Errorf("got %s, want %s", s, x.want)
			}
			open, ok := goesOn(episodes)
			if ok != (x.open != "") || open.ID != x.open {
				t.Errorf("open: %q, want %q", open.ID, x.open)
			}
		})
	}
}

func at(r journal.Record, later time.Duration) journal.Record {
	r.At = r.At.Add(later)
	return r
}

func in(r journal.Record, zone int) journal.Record {
	r.At = r.At.In(time.FixedZone("", zone*3600))
	return r
}

func TestANewEpisodeIsOneWriteWithTheEndOfTheOld(t *testing.T) {
	home(t)
	add(t, visit("a", journal.KindTriage))
	kept := add(t, closed("a", journal.NewEpisode), visit("b", journal.KindTriage))
	if kept[0].Seq != 2 || kept[1].Seq != 3 {
		t.Errorf("got %+v", kept)
	}
	episodes := journal.Episodes(read(t).Records)
	if open, ok := goesOn(episodes); !ok || open.ID != "b" || !episodes[0].Closed.Equal(now) {
		t.Errorf("got %+v", episodes)
	}
}

func TestIDsDifferAndCanBeReadAloud(t *testing.T) {
	var seen []string
	for range 1000 {
		id := journal.NewID()
		if len(id) != 8 || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz234567") != "" || slices.Contains(seen, id) {
			t.Fatalf("the id %q", id)
		}
		seen = append(seen, id)
	}
}

// goesOn returns the episode that is not closed.
func goesOn(episodes []journal.Episode) (journal.Episode, bool) {
	for _, e := range episodes {
		if e.Closed == nil {
			return e, true
		}
	}
	return journal.Episode{}, false
}

// A visit that is said anew is one visit, and calendars may hold the entries of both.
func TestAVisitSaidAnewIsOneVisit(t *testing.T) {
	first := journal.Record{At: now, Type: journal.TypeVisit, Episode: "a", Visit: &journal.Visit{Kind: journal.KindTriage, Answers: []byte(`{"age":1}`), Calendar: []string{"x", "y"}}}
	anew := first
	anew.Visit = &journal.Visit{Kind: journal.KindTriage, Answers: []byte(`{"age":2}`), Calendar: []string{"y", "z"}, Instead: true}
	e := journal.Episodes([]journal.Record{anew, first, anew})[0]
	if len(e.Visits) != 2 || string(e.Visits[1].Visit.Answers) != `{"age":2}` || !slices.Equal(e.Visits[1].Visit.Calendar, []string{"x", "y", "z"}) {
		t.Errorf("%+v", e.Visits)
	}
	if len(first.Visit.Calendar) != 2 || len(anew.Visit.Calendar) != 2 {
		t.Error("the records themselves are changed")
	}
}
