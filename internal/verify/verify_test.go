package verify_test

import (
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/verify"
)

func TestEverythingIsProvedOverTheRealContent(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	results, err := verify.Prove(lib)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		t.Logf("%-30s %v", r.Property.Name, r.Took)
		if r.Finding != nil {
			t.Errorf("%s: %s %s %v", r.Property.Name, r.Finding.Rule, r.Finding.What, r.Finding.People)
		}
	}
}
