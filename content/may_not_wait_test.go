package content_test

import (
	"slices"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// mayNotWait are the signs of which minutes count, written by hand: nothing stands
// between "not sure" and help.
var mayNotWait = []string{"chest_or_breath", "tearing_pain", "faint_or_clammy", "sudden_loss", "big_accident", "very_ill", "self_harm"}

func TestNothingDelaysASignThatMayNotWait(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var found []string
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			if !q.MayNotWait {
				continue
			}
			found = append(found, q.ID)
			if q.NotSure != "" || q.Check != (triage.Check{}) {
				t.Errorf("not sure about %s leads to %q %q", q.ID, q.NotSure, q.Check.Do)
			}
			if d := lib.Protocol.Raised(lib.Protocol.Scheme.Of(map[string]string{q.ID: triage.Unsure})); d != triage.Emergency {
				t.Errorf("not sure about %s is %s", q.ID, d)
			}
		}
	}
	slices.Sort(found)
	if want := slices.Sorted(slices.Values(mayNotWait)); !slices.Equal(found, want) {
		t.Errorf("%q may not wait, want %q", found, want)
	}
}
