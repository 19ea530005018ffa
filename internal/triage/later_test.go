package triage_test

import (
	"maps"
	"slices"
	"testing"

	"backspasm/internal/triage"
)

// What decides nothing about help or relief is not asked of somebody in fresh pain: it is
// neither missing nor unsure at a first visit, and the first check-in asks it, once.
func TestWhatIsLeftForLaterIsAskedAtTheFirstCheckInAndOnlyThere(t *testing.T) {
	lib := builtIn(t)
	p, later := lib.Protocol, ids(lib.Protocol.LeftForLater())
	first := base(t, lib, "plain_strain")
	if len(later) < 6 || len(triage.Missing(p, first, now)) > 0 {
		t.Fatalf("left for later: %q, missing at a first visit: %q", later, ids(triage.Missing(p, first, now)))
	}
	a := triage.Assess(p, first, now)
	for _, id := range later {
		if a.Facts.Get(id) != "" || slices.Contains(a.NotAsked, id) || slices.Contains(a.Unsure, id) {
			t.Errorf("%s counts as %q", id, a.Facts.Get(id))
		}
		if !p.Question(id).NoRedFlag {
			t.Errorf("a red flag rests on %s, which nobody is asked", id)
		}
	}
	back := p.Carried(first, triage.Answers{}, now)
	missing := ids(triage.Missing(p, back, now))
	for _, id := range later {
		if !slices.Contains(missing, id) {
			t.Errorf("a check-in does not ask %s", id)
		}
		back[id] = sign(triage.No)
	}
	again := ids(triage.Missing(p, p.Carried(back, triage.Answers{}, now), now))
	for _, id := range later {
		if slices.Contains(again, id) {
			t.Errorf("the second check-in asks %s again", id)
		}
	}
}

func TestWhatIsLeftForLaterCountsWhereAFirstVisitSaysIt(t *testing.T) {
	lib := builtIn(t)
	said := maps.Clone(base(t, lib, "plain_strain"))
	said["sits_all_day"] = sign(triage.Yes)
	seen := triage.Look(lib.Protocol, said, now)
	if len(seen.Missing) > 0 || slices.Contains(seen.Dropped, "sits_all_day") || seen.Facts.Get("sits_all_day") != triage.Yes {
		t.Errorf("missing %q, dropped %q, counts as %q", ids(seen.Missing), seen.Dropped, seen.Facts.Get("sits_all_day"))
	}
}
