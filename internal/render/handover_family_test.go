package render

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// A sign with a red flag of its own belongs to the family in whose folder that
// red flag is.
func TestFamiliesAreThoseOfTheContent(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	last := lib.Protocol.Families[len(lib.Protocol.Families)-1].ID
	for _, r := range lib.Protocol.RedFlags {
		folder := strings.Split(lib.Places["redflag/"+r.ID].File, "/")[1]
		if !slices.ContainsFunc(lib.Protocol.Families, func(f triage.Family) bool { return f.ID == folder }) {
			t.Errorf("there is no family %s", folder)
		}
		is, alone := r.When.(*rule.Is)
		if !alone {
			continue
		}
		if q := lib.Protocol.Question(is.Question); q.ID != beganQuestion && cmp.Or(q.Family, last) != folder {
			t.Errorf("%s is of %s, its red flag %s of %s", q.ID, cmp.Or(q.Family, last), r.ID, folder)
		}
	}
}
