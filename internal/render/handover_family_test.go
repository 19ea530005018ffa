package render

import (
	"slices"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/rule"
)

// A sign with a red flag of its own belongs to the family in whose folder that
// red flag is; the rest of the table names questions that there are, each once.
func TestFamiliesAreThoseOfTheContent(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	seen := map[string]string{}
	for _, f := range families {
		for _, id := range f.questions {
			if seen[id] != "" || lib.Protocol.Question(id) == nil {
				t.Errorf("%s of %s is not a question, or also of %s", id, f.id, seen[id])
			}
			seen[id] = f.id
		}
	}
	for _, r := range lib.Protocol.RedFlags {
		folder := strings.Split(lib.Places["redflag/"+r.ID].File, "/")[1]
		if !slices.ContainsFunc(families, func(f family) bool { return f.id == folder }) {
			t.Errorf("there is no family %s", folder)
		}
		is, alone := r.When.(rule.Is)
		if !alone {
			continue
		}
		if q := lib.Protocol.Question(is.Question); q.ID != beganQuestion && familyOf(q.ID) != folder {
			t.Errorf("%s is of %s, its red flag %s of %s", q.ID, familyOf(q.ID), r.ID, folder)
		}
	}
	for id := range shortNames {
		if lib.Protocol.Question(id) == nil {
			t.Errorf("%s has a short name, but is no question", id)
		}
	}
}
