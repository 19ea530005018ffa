package grow

import (
	"slices"
	"testing"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
	"backspasm/internal/verify"
	"backspasm/test/bench/people"
)

// Everybody fares the same under a protocol that asks the same several times.
func TestTheCopiesReadTheirOwnQuestions(t *testing.T) {
	lib, err := people.Library()
	if err != nil {
		t.Fatal(err)
	}
	large := Times(lib, 3)
	shared := 0
	for _, r := range lib.Protocol.RedFlags {
		if !slices.ContainsFunc(rule.Questions(r.When), copying{from: lib.Protocol}.own) {
			shared++
		}
	}
	if got, want := len(large.Protocol.RedFlags), 3*len(lib.Protocol.RedFlags)-2*shared; got != want || shared > 5 {
		t.Fatalf("%d red flags, want %d; %d without copies", got, want, shared)
	}
	everybody, err := people.Vignettes(lib)
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range everybody {
		want := triage.Assess(lib.Protocol, who.Answers, people.Now)
		reasons := 0
		for _, r := range want.Reasons {
			reasons++
			if slices.ContainsFunc(rule.Questions(r.Rule.When), copying{from: lib.Protocol}.own) {
				reasons += 2
			}
		}
		got := triage.Assess(large.Protocol, Answers(large.Protocol, who.Answers, 3), people.Now)
		if got.Disposition != want.Disposition || len(got.Reasons) != reasons {
			t.Errorf("%s: %s for %d reasons, want %s for %d", who.Name, got.Disposition, len(got.Reasons), want.Disposition, reasons)
		}
	}
}

// What is measured is a proof, not the search for somebody who breaks it.
func TestTheLargerProtocolsAreProved(t *testing.T) {
	lib, err := people.Library()
	if err != nil {
		t.Fatal(err)
	}
	results, err := verify.Prove(Times(lib, 2))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		if r.Finding != nil {
			t.Errorf("%s: %s %s", r.Property.Name, r.Finding.Rule, r.Finding.What)
		}
	}
}
