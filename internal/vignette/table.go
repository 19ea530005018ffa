package vignette

import (
	"fmt"
	"strings"

	"backspasm/internal/triage"
)

// Table counts the vignettes by what the evidence asks for and what the program
// gives, as a Markdown table. What stands right of the diagonal is over-triaged,
// what stands left of it under-triaged.
func Table(results []Result) string {
	counts := map[[2]triage.Disposition]int{}
	for _, r := range results {
		if r.Of == "vignette" {
			counts[[2]triage.Disposition{r.Want, r.Got}]++
		}
	}
	var b strings.Builder
	b.WriteString("| asked for, given | self_care | soon | same_day | emergency |\n|---|--:|--:|--:|--:|\n")
	for _, want := range triage.Dispositions() {
		fmt.Fprintf(&b, "| %s |", want)
		for _, got := range triage.Dispositions() {
			fmt.Fprintf(&b, " %d |", counts[[2]triage.Disposition{want, got}])
		}
		b.WriteByte('\n')
	}
	return b.String()
}
