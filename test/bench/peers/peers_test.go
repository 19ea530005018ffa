package peers

import (
	"testing"

	"backspasm/internal/triage"
	"backspasm/test/bench/people"
)

const byChance = 2000

// A comparison of speed means nothing unless all give the same answers.
func TestAllAgreeOnEveryVignetteAndByChance(t *testing.T) {
	lib, err := people.Library()
	if err != nil {
		t.Fatal(err)
	}
	everybody, err := people.Vignettes(lib)
	if err != nil {
		t.Fatal(err)
	}
	everybody = append(everybody, people.ByChance(lib.Protocol, byChance)...)
	all, err := All(lib.Protocol)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[triage.Disposition]int{}
	for _, who := range everybody {
		want := triage.Assess(lib.Protocol, who.Answers, people.Now).Disposition
		seen[want]++
		for _, peer := range all {
			judge, err := peer.Prepare(who.Words(lib.Protocol))
			if err != nil {
				t.Fatalf("%s: %s: %s", peer.Name, who.Name, err)
			}
			if got, err := judge(); got != want || err != nil {
				t.Fatalf("%s: %s: %v, want %v (%v)", peer.Name, who.Name, got, want, err)
			}
		}
	}
	for _, d := range triage.Dispositions() {
		if seen[d] < 20 {
			t.Errorf("only %d people with %s were compared", seen[d], d)
		}
	}
	t.Logf("%d ways agree about %d people: %v", len(all), len(everybody), seen)
}

// BenchmarkDisposition judges all vignettes in turn; an operation is one person.
func BenchmarkDisposition(b *testing.B) {
	lib, err := people.Library()
	if err != nil {
		b.Fatal(err)
	}
	everybody, err := people.Vignettes(lib)
	if err != nil {
		b.Fatal(err)
	}
	all, err := All(lib.Protocol)
	if err != nil {
		b.Fatal(err)
	}
	for _, peer := range all {
		var judges []Judge
		for _, who := range everybody {
			judge, err := peer.Prepare(who.Words(lib.Protocol))
			if err != nil {
				b.Fatal(err)
			}
			judges = append(judges, judge)
		}
		b.Run(peer.Name, func(b *testing.B) { Measure(b, judges) })
	}
}
