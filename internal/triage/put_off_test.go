package triage_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"backspasm/internal/triage"
)

// asks says which of the two signs are asked of somebody who has said all but these.
func asks(t *testing.T, differs triage.Answers) []string {
	t.Helper()
	lib := builtIn(t)
	said := with(base(t, lib, "plain_strain"), differs)
	maps.DeleteFunc(said, func(id string, _ triage.Answer) bool { return id == "floor_is_hard" || id == "hip_or_surgery" })
	return slices.DeleteFunc(ids(triage.Missing(lib.Protocol, said, now)), func(id string) bool { return id != "floor_is_hard" && id != "hip_or_surgery" })
}

func TestFloorAndHipAreAskedOnlyWhereTheyDecideWhatIsDoneNow(t *testing.T) {
	since := func(d time.Duration) triage.Answers { return triage.Answers{"onset": {Moment: now.Add(-d)}} }
	for name, x := range map[string]struct {
		differs triage.Answers
		want    []string
	}{
		"in the first two days":   {since(47 * time.Hour), nil},
		"after two days":          {since(49 * time.Hour), []string{"floor_is_hard", "hip_or_surgery"}},
		"at 65, the seated march": {with(since(time.Hour), triage.Answers{"age": {Number: 65}}), []string{"hip_or_surgery"}},
		"at 64":                   {with(since(time.Hour), triage.Answers{"age": {Number: 64}}), nil},
		"in a wheelchair":         {with(since(time.Hour), triage.Answers{"uses_wheelchair": sign(triage.Yes)}), []string{"hip_or_surgery"}},
		"at a check-in":           {with(since(time.Hour), triage.Answers{triage.VisitID: {Value: triage.CheckIn}}), []string{"floor_is_hard", "hip_or_surgery"}},
	} {
		if got := asks(t, x.differs); !slices.Equal(got, x.want) {
			t.Errorf("%s: asked %q, want %q", name, got, x.want)
		}
	}
}

// What a document says all the same counts; what it does not say is told as not asked.
func TestWhatIsPutOffCountsWhereItIsSaid(t *testing.T) {
	lib := builtIn(t)
	said := with(base(t, lib, "plain_strain"), triage.Answers{"floor_is_hard": sign(triage.Yes)})
	delete(said, "hip_or_surgery")
	a := triage.Assess(lib.Protocol, said, now)
	if got := a.Facts.Get("floor_is_hard"); got != triage.Yes || slices.Contains(a.NotAsked, "floor_is_hard") {
		t.Errorf("said, it counts as %q; not asked: %q", got, a.NotAsked)
	}
	if got := a.Facts.Get("hip_or_surgery"); got != triage.Unsure || !slices.Contains(a.NotAsked, "hip_or_surgery") || slices.Contains(a.Unsure, "hip_or_surgery") {
		t.Errorf("not said, it counts as %q; not asked: %q, unsure: %q", got, a.NotAsked, a.Unsure)
	}
}
