package people

import (
	"testing"

	"backspasm/internal/answers"
	"backspasm/internal/triage"
)

// Both forms of a record are the same person.
func TestARecordIsThePerson(t *testing.T) {
	lib, err := Library()
	if err != nil {
		t.Fatal(err)
	}
	everybody, err := Vignettes(lib)
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for _, who := range everybody {
		if who.ComesBack() {
			continue
		}
		compared++
		want := triage.Assess(lib.Protocol, who.Answers, Now).Disposition
		for _, spelled := range []bool{false, true} {
			record, err := who.Record(lib.Protocol, spelled)
			if err != nil {
				t.Fatal(err)
			}
			doc, problems := answers.Read(who.Name, record, lib.Protocol, Now, false)
			if len(problems) > 0 {
				t.Fatalf("%s, spelled out %v: %s", who.Name, spelled, problems[0])
			}
			got := triage.Assess(lib.Protocol, doc.Answers, Now).Disposition
			if got != want || len(doc.Answers) != len(who.Answers) {
				t.Errorf("%s, spelled out %v: %s from %d answers, want %s from %d", who.Name, spelled, got, len(doc.Answers), want, len(who.Answers))
			}
		}
	}
	if compared < 150 {
		t.Errorf("only %d people were compared", compared)
	}
}
