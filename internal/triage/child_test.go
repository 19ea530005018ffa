package triage_test

import (
	"testing"

	"backspasm/internal/triage"
)

func TestUnder16TheActionIsTheChildsWhateverElseIsReported(t *testing.T) {
	child := triage.Reason{Rule: &triage.RedFlag{ID: "under_16", Action: "child"}, Disposition: triage.Soon}
	other := func(action string, d triage.Disposition) triage.Reason {
		return triage.Reason{Rule: &triage.RedFlag{ID: "other", Action: action}, Disposition: d}
	}
	for _, x := range []struct {
		d    triage.Disposition
		with triage.Reason
		want string
	}{
		{triage.Soon, child, "child"},
		{triage.Soon, other("", triage.Soon), "child"},
		{triage.SameDay, other("", triage.SameDay), "child_today"},
		{triage.SameDay, other("maternity_today", triage.SameDay), "child_today"},
		{triage.Emergency, other("", triage.Emergency), "emergency"},
		{triage.Emergency, other("poison", triage.Emergency), "poison"},
	} {
		a := triage.Assessment{Disposition: x.d, OutOfScope: triage.Under16, Reasons: []triage.Reason{x.with, child}}
		if got := a.Action(); got != x.want {
			t.Errorf("%s with %+v: %s, want %s", x.d, x.with.Rule, got, x.want)
		}
	}
	a := triage.Assessment{Disposition: triage.Soon, OutOfScope: "crisis", Reasons: []triage.Reason{other("crisis", triage.Soon)}}
	if got := a.Action(); got != "crisis" {
		t.Errorf("another reason to be out of scope: %s", got)
	}
}
