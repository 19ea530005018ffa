package triage_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/triage"
)

// What decides what is done in the first days is asked then: a new hip or a fresh wound is.
// Floor work comes later.
func TestFloorWorkIsAskedAboutOnceItMayBeDone(t *testing.T) {
	lib := builtIn(t)
	for name, x := range map[string]struct {
		ago     time.Duration
		checkIn bool
		want    []string
	}{
		"in the first two days": {47 * time.Hour, false, []string{"hip_or_surgery"}},
		"after two days":        {49 * time.Hour, false, []string{"floor_is_hard", "hip_or_surgery"}},
		"at a check-in":         {time.Hour, true, []string{"floor_is_hard", "hip_or_surgery"}},
	} {
		said := with(base(t, lib, "plain_strain"), triage.Answers{"onset": {Moment: now.Add(-x.ago)}})
		if x.checkIn {
			said[triage.VisitID] = triage.Answer{Value: triage.CheckIn}
		}
		delete(said, "floor_is_hard")
		delete(said, "hip_or_surgery")
		got := slices.DeleteFunc(ids(triage.Missing(lib.Protocol, said, now)), func(id string) bool { return id != "floor_is_hard" && id != "hip_or_surgery" })
		if !slices.Equal(got, x.want) {
			t.Errorf("%s: asked %q, want %q", name, got, x.want)
		}
	}
}

// What a document says all the same counts; what it does not say is told as not asked.
func TestWhatIsPutOffCountsWhereItIsSaid(t *testing.T) {
	lib := builtIn(t)
	said := base(t, lib, "plain_strain")
	for _, value := range []string{triage.Yes, triage.No} {
		said["floor_is_hard"] = sign(value)
		if a := triage.Assess(lib.Protocol, said, now); a.Facts.Get("floor_is_hard") != value || slices.Contains(a.NotAsked, "floor_is_hard") {
			t.Errorf("said %s, it counts as %q; not asked: %q", value, a.Facts.Get("floor_is_hard"), a.NotAsked)
		}
	}
	delete(said, "floor_is_hard")
	a := triage.Assess(lib.Protocol, said, now)
	if got := a.Facts.Get("floor_is_hard"); got != triage.Unsure || !slices.Contains(a.NotAsked, "floor_is_hard") || slices.Contains(a.Unsure, "floor_is_hard") {
		t.Errorf("not said, it counts as %q; not asked: %q, unsure: %q", got, a.NotAsked, a.Unsure)
	}
}
