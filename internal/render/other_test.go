package render_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// sectionsForOther are those that do not speak to whoever does a move.
var sectionsForOther = []string{"left-out", "why", "signs", "asked"}

// toThePerson are words that fit only whoever answers for themselves, once the labels
// that speak of what was answered are taken out.
var (
	toThePerson = regexp.MustCompile(`(?i)\b(your|yours|yourself|you are|you have|you feel|my|mine|myself)\b|"I |\bI am\b`)
	answersOf   = regexp.MustCompile(`(?i)by your answers|your answers( together)?|theirs and yours`)
)

// of is the same visit, said of another person.
func of(r render.Result, other *library.Content) render.Result {
	said := triage.Answers{triage.ForID: {Value: triage.Other}}
	for id, a := range r.Answers {
		said[id] = a
	}
	rules := visit.Rules{Protocol: other.Protocol, Catalogue: other.Catalogue}
	again := r
	again.Result, again.Library = rules.First(said, r.Made), other
	again.Region, _ = other.Messages.Region(r.Region.ID)
	return again
}

// Whoever answers for another person is never told that the pain, the back or the
// doctor is theirs, and reads out no sentence that begins with I.
func TestAResultForAnotherPersonSpeaksOfThatPerson(t *testing.T) {
	other := shipped(t).ForOther()
	emergencies, plans := 0, 0
	everybody(t, func(t *testing.T, r render.Result) {
		r = of(r, other)
		var out bytes.Buffer
		if err := render.Text(&out, r, render.Look{Width: 80, Sections: sectionsForOther}); err != nil {
			t.Fatal(err)
		}
		h := render.Handover{Result: r, Written: r.Made, Visits: []render.Result{r}}
		if err := h.Text(&out, render.Look{Width: 80}); err != nil {
			t.Fatal(err)
		}
		text := answersOf.ReplaceAllString(strings.Join(strings.Fields(out.String()), " "), "")
		if found := toThePerson.FindAllStringIndex(text, 3); found != nil {
			at := found[0][0]
			t.Errorf("%q: ...%s...", text[at:found[0][1]], text[max(0, at-80):min(len(text), at+80)])
		}
		if r.Assessment.Disposition == triage.Emergency {
			emergencies++
			if r.Assessment.OutOfScope == "" && !strings.Contains(text, `"They `) {
				t.Errorf("nothing is said of them:\n%s", out.String())
			}
		}
		if r.Plan != nil {
			plans++
		}
	})
	if emergencies < 5 || plans < 5 {
		t.Errorf("%d emergencies, %d plans", emergencies, plans)
	}
}

// Nothing but words differs: where to get help, why, what is in the plan and what is
// left out are the same.
func TestAResultForAnotherPersonDecidesTheSame(t *testing.T) {
	other := shipped(t).ForOther()
	everybody(t, func(t *testing.T, r render.Result) {
		o := of(r, other)
		if o.Assessment.Disposition != r.Assessment.Disposition || o.Assessment.Action() != r.Assessment.Action() || !slices.Equal(ruleIDs(o), ruleIDs(r)) || (o.Plan == nil) != (r.Plan == nil) {
			t.Errorf("%s %q, of another person %s %q", r.Assessment.Disposition, ruleIDs(r), o.Assessment.Disposition, ruleIDs(o))
		}
		if r.Plan != nil && !slices.Equal(planIDs(o), planIDs(r)) {
			t.Errorf("the plan has %q, of another person %q", planIDs(r), planIDs(o))
		}
	})
}

func ruleIDs(r render.Result) []string {
	var out []string
	for _, x := range r.Assessment.Reasons {
		out = append(out, x.Rule.ID)
	}
	return out
}

func planIDs(r render.Result) []string {
	var out []string
	for _, i := range slices.Concat(r.Plan.Now, r.Plan.Moves) {
		out = append(out, i.ID)
	}
	for _, x := range r.Plan.LeaveOut {
		out = append(out, "not "+x.ID)
	}
	return out
}
