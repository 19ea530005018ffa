package verify

import (
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Report writes the results of Prove, each failure as a person, and returns how
// many properties failed.
func Report(w io.Writer, lib *library.Library, results []Result) (failed int, err error) {
	var b strings.Builder
	var total time.Duration
	for _, r := range results {
		total += r.Took
		word := "proved"
		if r.Finding != nil {
			word = "FAILED"
			failed++
		}
		fmt.Fprintf(&b, "%s  %-28s %6.2f s  %s\n", word, r.Property.Name, r.Took.Seconds(), r.Property.Says)
		if r.Finding != nil {
			r.Finding.write(&b, lib)
		}
	}
	fmt.Fprintf(&b, "\n%d of %d properties proved over %s answer sets in %.1f s\n", len(results)-failed, len(results), short(Space(lib)), total.Seconds())
	_, err = io.WriteString(w, b.String())
	return failed, err
}

// short writes a large number with three digits and its power of ten.
func short(n *big.Int) string {
	text := n.String()
	if len(text) < 7 {
		return text
	}
	return fmt.Sprintf("%s.%se%d", text[:1], text[1:3], len(text)-1)
}

// write shows the person: only the answers that matter, in the words of the
// questions, then what happened, where the rule stands and how to see it again.
func (f *Finding) write(b *strings.Builder, lib *library.Library) {
	for _, line := range strings.Split(f.What, "\n") {
		fmt.Fprintf(b, "    %s\n", line)
	}
	if at, ok := f.place(lib); ok {
		fmt.Fprintf(b, "    at %s\n", at)
	}
	for n, a := range f.People {
		title := "This person"
		if len(f.People) > 1 {
			title = []string{"The first person", "The second person"}[n]
		}
		fmt.Fprintf(b, "    %s answers:\n", title)
		f.answered(b, lib, a)
	}
	if f.touches != nil {
		d := newDiagram(lib)
		touched := d.count(d.apply(both, d.space(), f.touches(d)))
		fmt.Fprintf(b, "    It touches %s of %s answer sets.\n", short(touched), short(d.count(d.space())))
	}
	for n, a := range f.People {
		fmt.Fprintf(b, "    To see it, save this as person%d.yaml and run: backspasm triage --answers person%d.yaml --why\n", n+1, n+1)
		for _, line := range strings.Split(strings.TrimSpace(answers.Write(lib.Protocol, a, now)), "\n") {
			fmt.Fprintf(b, "        %s\n", line)
		}
	}
}

func (f *Finding) answered(b *strings.Builder, lib *library.Library, a triage.Answers) {
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			said, given := a[q.ID]
			if !given || !slices.Contains(f.Matter, q.ID) {
				continue
			}
			says := q.Says(said.Value)
			switch q.Kind {
			case triage.Number:
				says = fmt.Sprint(said.Number)
			case triage.Moment:
				says = prose.Exactly(now.Sub(said.Moment)) + " ago"
			}
			fmt.Fprintf(b, "      - %s %s\n", q.Asks, strings.ToUpper(says))
		}
	}
	if len(f.Matter) == 0 {
		fmt.Fprint(b, "      - nothing out of the ordinary\n")
	}
}

// place is where the rule, question or intervention is defined that it is about.
func (f *Finding) place(lib *library.Library) (document.Pos, bool) {
	for _, kind := range []string{"redflag/", "intervention/", "property/", "question/", "sign/"} {
		if at, ok := lib.Places[kind+f.Rule]; ok {
			return at, true
		}
	}
	return document.Pos{}, false
}

// below counts whoever may meet e and gets less than d.
func below(lib *library.Library, e rule.Expr, disposition triage.Disposition) func(*diagram) int32 {
	return func(d *diagram) int32 {
		return d.apply(butNot, d.mayHold(e), d.raised(lib, disposition))
	}
}
