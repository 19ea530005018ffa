package triage_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

func table(t *testing.T, p *triage.Protocol) *triage.Table {
	t.Helper()
	masks, err := triage.NewTable(p)
	if err != nil {
		t.Fatal(err)
	}
	return masks
}

func TestTheMasksGiveWhatTheRulesGive(t *testing.T) {
	p := builtIn(t).Protocol
	masks := table(t, p)
	bits := rule.NewBits(masks.Slots)
	met := map[triage.Disposition]int{}
	people(p, 6000, func(name string, _ *rand.Rand, everything triage.Answers) {
		if !masks.Bits(triage.Facts(p, everything, now), bits) {
			t.Fatalf("%s: an answer is unknown", name)
		}
		got, want := masks.Disposition(bits), triage.Assess(p, everything, now).Disposition
		if got != want {
			t.Errorf("%s: the masks give %v, the rules %v: %s", name, got, want, tell(everything))
		}
		met[got]++
	})
	for _, d := range triage.Dispositions() {
		if met[d] < many(100) {
			t.Errorf("only %d people with %v: the test says nothing of it", met[d], d)
		}
	}
}

func TestTheMasksAllocateNothing(t *testing.T) {
	p := builtIn(t).Protocol
	masks := table(t, p)
	bits, facts := rule.NewBits(masks.Slots), triage.Facts(p, triage.Answers{"saddle_numbness": {Value: "unsure"}}, now)
	n := testing.AllocsPerRun(100, func() {
		masks.Bits(facts, bits)
		if masks.Disposition(bits) != triage.Emergency {
			t.Fatal("no emergency")
		}
	})
	if n > 0 {
		t.Errorf("%v allocations for one person", n)
	}
}

func ruled(id string, raises, unsure triage.Disposition) *triage.Protocol {
	q := &triage.Question{ID: id, Kind: triage.Sign}
	return &triage.Protocol{
		Screens:  []*triage.Screen{{ID: id, Questions: []*triage.Question{q}}},
		RedFlags: []*triage.RedFlag{{ID: id, When: rule.Is{Question: id, Values: []string{triage.Yes}}, Raises: raises, IfUnsure: unsure}},
	}
}

func TestUnsureMayAskForLessThanYes(t *testing.T) {
	masks := table(t, ruled("fever", triage.Emergency, triage.Soon))
	bits := rule.NewBits(masks.Slots)
	for value, want := range map[string]triage.Disposition{triage.Yes: triage.Emergency, triage.Unsure: triage.Soon, triage.No: triage.SelfCare} {
		if !masks.Bits(rule.Facts{"fever": value}, bits) || masks.Disposition(bits) != want {
			t.Errorf("%s gives %v, want %v", value, masks.Disposition(bits), want)
		}
	}
}

func TestARuleThatAsksForMoreWhenUnsureHasNoMasks(t *testing.T) {
	_, err := triage.NewTable(ruled("fever", triage.Soon, triage.Emergency))
	if err == nil || !strings.HasPrefix(err.Error(), "fever: asks for emergency when unsure") {
		t.Errorf("got %v", err)
	}
}

func TestAnAnswerUnknownToTheMasksIsSaid(t *testing.T) {
	masks := table(t, ruled("fever", triage.Emergency, triage.Emergency))
	if masks.Bits(rule.Facts{"fever": "maybe"}, rule.NewBits(masks.Slots)) {
		t.Error("maybe was taken for an answer")
	}
}
