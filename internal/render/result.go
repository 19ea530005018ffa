// Package render writes what is told to people and programs: a result as text,
// JSON, Markdown, a page or a calendar; the hand-over; the history; the gallery of
// moves; explanations. It decides nothing: where to get help and what to do come in
// as values, and the words come from the content.
package render

import (
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// Result is a result with all that it takes to write it.
type Result struct {
	visit.Result
	Letterhead
}

// of is another result, written with the same.
func (r Result) of(other visit.Result) Result {
	r.Result = other
	return r
}

// Action is what to do, in one sentence with the number.
func (r Result) Action() string { return r.words(r.action()) }

// action is the same without the words of the region.
func (r Result) action() string {
	a, ok := r.Library.Messages.Action(r.Assessment.Action())
	if !ok { // of other content
		a, _ = r.Library.Messages.Action(r.Assessment.Disposition.String())
	}
	return a.Says
}

// also returns what other actions add to the first, most urgent first.
func (r Result) also() []string {
	var out []string
	main := r.Assessment.Action()
	reasons := r.Assessment.Reasons
	if r.Assessment.Disposition == triage.Emergency { // the rest can wait
		reasons = r.mainReasons()
	}
	for _, reason := range reasons {
		a, ok := r.Library.Messages.Action(reason.Rule.Action)
		if !ok || a.ID == main || a.Also == "" {
			continue
		}
		if also := r.words(a.Also); !slices.Contains(out, also) && !strings.Contains(r.Action(), prose.Lower(strings.TrimRight(also, "."))) {
			out = append(out, also)
		}
	}
	return out
}

// declined says whether an answer was kept back.
func (r Result) declined() bool { return r.Assessment.Facts.Has(triage.Declined) }

// safetyNet is never empty. What was kept back comes first, then the signs.
func (r Result) safetyNet() []string {
	net := r.stopSigns()
	lines := []string{}
	if net.Declined != "" && r.declined() {
		lines = append(lines, r.words(net.Declined))
	}
	return append(lines, r.dangerSigns()...)
}

// dangerSigns are those of this person, then those of everybody; only those of the
// action where it has its own.
func (r Result) dangerSigns() []string {
	if own := r.own().Net.Signs; len(own) > 0 {
		return r.allWords(own)
	}
	var out []string
	for _, s := range r.Library.Catalogue.DangerSignsOf(r.Assessment) {
		out = append(out, r.words(s.Says))
	}
	return append(out, r.commonSigns()...)
}

// pain is what this person is told about tablets; empty for an emergency and out
// of scope.
func (r Result) pain() string {
	if line := r.Library.Catalogue.PainLine(r.Assessment); line != nil {
		return r.words(line.Says)
	}
	return ""
}

// mainReasons are the reasons of the final disposition.
func (r Result) mainReasons() []triage.Reason {
	var out []triage.Reason
	for _, reason := range r.Assessment.Reasons {
		if reason.Disposition == r.Assessment.Disposition {
			out = append(out, reason)
		}
	}
	return out
}

// cited returns the sources that the result names, in the order of the content.
func (r Result) cited() []library.Source { return r.citedAll().of(r.Library) }

func (r Result) citedAll() citations {
	named := r.citedFirst()
	if p := r.Plan; p != nil {
		for _, item := range r.items() {
			named.note(item.Sources)
		}
		for _, x := range p.LeaveOut {
			named.note(x.Sources)
		}
		for _, s := range p.Stages {
			named.note(s.Sources)
		}
		for _, c := range p.CheckBack {
			named.note(c.Sources)
		}
	}
	return named
}

// citedNow are those of why the disposition is what it is, and of what is told step by
// step.
func (t letter) citedNow() []library.Source {
	named := t.citedFirst()
	if t.Plan != nil {
		for _, item := range t.steps(slices.Concat(t.Plan.Now, current(t.Plan.Moves))) {
			named.note(item.Sources)
		}
	}
	return named.of(t.Library)
}

// citedFirst are the sources of what stands on every card.
func (r Result) citedFirst() citations {
	named := citations{}
	for _, reason := range r.Assessment.Reasons {
		named.note(reason.Rule.Sources)
	}
	named.note(r.Region.Sources)
	if line := r.Library.Catalogue.PainLine(r.Assessment); line != nil {
		named.note(line.Sources)
	}
	for _, s := range r.Library.Catalogue.DangerSignsOf(r.Assessment) {
		named.note(s.Sources)
	}
	return named
}

// citations are ids of sources.
type citations map[string]bool

func (c citations) note(ids []string) {
	for _, id := range ids {
		c[id] = true
	}
}

// of are the sources themselves, in the order of the content.
func (c citations) of(lib *library.Content) []library.Source {
	out := []library.Source{}
	for _, s := range lib.Sources {
		if c[s.ID] {
			out = append(out, s)
		}
	}
	return out
}

// items are all items of the plan.
func (r Result) items() []plan.Item {
	items := slices.Concat(r.Plan.Now, r.Plan.Moves, r.Plan.Prevention, r.Plan.Care)
	for _, e := range r.Plan.Timeline {
		items = append(items, e.Items...)
	}
	for _, s := range r.Plan.Stages {
		items = append(items, s.Adds...)
	}
	return items
}
