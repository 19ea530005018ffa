package safety_test

import (
	"fmt"
	"strings"
	"testing"

	"backspasm/internal/library"
)

// weights are what the rules cost and find over the population, as it is recorded in
// the content; content test fails when it is no longer so.
func weights(t *testing.T, b *strings.Builder, lib *library.Library) {
	t.Helper()
	p := lib.Population
	if p == nil || len(p.Recorded.Weights) == 0 {
		t.Fatal("nothing is recorded of what the rules cost")
	}
	guessed := 0
	for _, r := range p.Asked {
		if r.Class == "estimate" {
			guessed++
		}
	}
	fmt.Fprintf(b, "\n### What the rules cost, and what they find\n\nMade-up people answer the questions (`backspasm content weigh`, here %d in each setting). **%d of %d rates are estimates** ([population](../content/population.yaml)), so read low\n"+
		"and base together; nobody knows which is nearer. Percent of people without a serious cause, then percent of each cause that is told to be seen on the same day or sooner.\n"+
		"`content test` fails when a share moves by more than %s points from this table. Illnesses that are not in it are judged by evidence and vignettes alone.\n\n", p.Recorded.People, guessed, len(p.Asked), points(p.Recorded.Margin))
	b.WriteString("| who, and scenario | emergency | same day or sooner | self-care | from " + fmt.Sprint(p.OlderFrom) + ": same day or sooner |")
	for _, c := range p.Causes {
		b.WriteString(" " + c.Title + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("--:|", 4+len(p.Causes)) + "\n")
	says := map[string]string{}
	for _, s := range p.Settings {
		says[s.ID] = s.Says
	}
	for _, w := range p.Recorded.Weights {
		fmt.Fprintf(b, "| %s, %s | %s | %s | %s | %s |", says[w.Setting], w.Scenario, points(w.Told["emergency"]), points(w.Told["urgent"]), points(w.Told["self_care"]), points(w.Told["older_urgent"]))
		for _, c := range p.Causes {
			b.WriteString(" " + points(w.Found[c.ID]) + " |")
		}
		b.WriteString("\n")
	}
}

func points(share int64) string {
	return fmt.Sprintf("%.1f", float64(share)/float64(library.Whole/100))
}
