package plan_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// Whatever was stored, by whatever content: what is shown of it is what its
// disposition allows, and that is never calmer than it was.
func TestWhatWasKeptIsShownAsItsDispositionAllows(t *testing.T) {
	lib := shipped(t)
	r := rand.New(rand.NewPCG(2026, 27))
	plans := map[triage.Disposition]int{}
	for range many(1500) {
		kept := plan.Kept{At: now, Answers: random(lib.Protocol, r)}
		kept.Disposition = triage.Dispositions()[r.IntN(len(triage.Dispositions()))]
		if r.IntN(4) == 0 { // what other content had not asked
			for id := range kept.Answers {
				if id != triage.OnsetID && r.IntN(10) == 0 {
					delete(kept.Answers, id)
				}
			}
		}
		at := now.Add(time.Duration(r.IntN(48)) * time.Hour)
		a, held := plan.AsOf(lib.Protocol, lib.Catalogue, kept, at)
		if fresh := triage.Assess(lib.Protocol, kept.Answers, at).Disposition; a.Disposition != max(fresh, kept.Disposition) {
			t.Fatalf("kept %v, judged %v now, shown %v", kept.Disposition, fresh, a.Disposition)
		}
		open := len(triage.Missing(lib.Protocol, kept.Answers, now)) > 0
		if held == nil {
			continue
		}
		plans[a.Disposition]++
		if open || a.Disposition == triage.Emergency || a.OutOfScope != "" {
			t.Fatalf("a plan for %v %q, with open questions: %v", a.Disposition, a.OutOfScope, open)
		}
		for _, id := range shown(held) {
			i := lib.Catalogue.Intervention(id)
			if a.Disposition == triage.SameDay && !i.Comfort {
				t.Errorf("same_day shows %s", id)
			}
			if lib.Catalogue.Forbidden(i, a.Facts) {
				t.Errorf("the answers forbid %s", id)
			}
		}
	}
	for _, d := range []triage.Disposition{triage.SelfCare, triage.Soon, triage.SameDay} {
		if plans[d] < many(30) {
			t.Fatalf("too few plans: %v", plans)
		}
	}
}

// The reason of then keeps its weight where it still fires; where it does not,
// what the person was told to do stands all the same.
func TestWhatWasToldStandsUnderOtherRules(t *testing.T) {
	lib := shipped(t)
	said := strained()
	read := func(more string) plan.Kept {
		return plan.Kept{At: now, Answers: answered(t, lib, said+more), Disposition: triage.SameDay, Action: "maternity_today", Reasons: []string{"leg_numbness", "two_weak_signs"}}
	}
	lowered := read("leg_numbness: yes\ntoes_heels: no\n")
	a, _ := plan.AsOf(lib.Protocol, lib.Catalogue, lowered, now)
	if first := a.Reasons[0]; first.Rule.ID != "leg_numbness" || first.Disposition != triage.SameDay {
		t.Errorf("the first reason is %s for %v", first.Rule.ID, first.Disposition)
	}
	gone, _ := plan.AsOf(lib.Protocol, lib.Catalogue, read(""), now)
	if len(gone.Reasons) > 0 || gone.Disposition != triage.SameDay || gone.Action() != "maternity_today" {
		t.Errorf("%v, told %s, because %v", gone.Disposition, gone.Action(), gone.Reasons)
	}
	calmer := read("")
	calmer.Disposition = triage.SelfCare
	same, _ := plan.AsOf(lib.Protocol, lib.Catalogue, calmer, now)
	if same.Disposition != triage.SelfCare || same.Action() != "self_care" {
		t.Errorf("%v, told %s", same.Disposition, same.Action())
	}
}
