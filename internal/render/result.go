// Package render writes what is told to people and programs: a result as text,
// JSON, Markdown, a page or a calendar; the hand-over; the history; the gallery of
// moves; explanations. It decides nothing: where to get help and what to do come in
// as values, and the words come from the content.
package render

import (
	"slices"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// Result is a result with all that it takes to write it.
type Result struct {
	visit.Result
	Library *library.Library
	Program string // version of the program
	Region  library.Region
}

// of is another result, written with the same.
func (r Result) of(other visit.Result) Result {
	r.Result = other
	return r
}

// notReviewed says that no clinician has reviewed the content and, once it is so,
// that it should have been checked again by now: an old copy of the program has
// no other way to tell.
func notReviewed(lib *library.Library, now time.Time) string {
	notes := lib.Messages.Notes
	if overdue(lib, now) {
		return notes.NotReviewed + " " + notes.ReviewDue
	}
	return notes.NotReviewed
}

func overdue(lib *library.Library, now time.Time) bool { return !now.Before(lib.ReviewDue()) }

// words fills the region's words into a message.
func (r Result) words(text string) string {
	return r.Region.Fill(text)
}

func (r Result) allWords(texts []string) []string { return filled(r.Region, texts) }

// Action is what to do, in one sentence with the number.
func (r Result) Action() string {
	a, ok := r.Library.Messages.Action(r.Assessment.Action())
	if !ok { // of other content
		a, _ = r.Library.Messages.Action(r.Assessment.Disposition.String())
	}
	return r.words(a.Says)
}

// also returns what other actions add to the first, most urgent first.
func (r Result) also() []string {
	var out []string
	main := r.Assessment.Action()
	for _, reason := range r.Assessment.Reasons {
		a, ok := r.Library.Messages.Action(reason.Rule.Action)
		if !ok || a.ID == main || a.Also == "" {
			continue
		}
		if also := r.words(a.Also); !slices.Contains(out, also) {
			out = append(out, also)
		}
	}
	return out
}

// declined says whether an answer was kept back.
func (r Result) declined() bool {
	for _, fact := range r.Assessment.Facts.Words() {
		if fact == triage.Declined {
			return true
		}
	}
	return false
}

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
	return append(out, commonSigns(r.Library, r.Region)...)
}

// commonSigns are those of everybody.
func commonSigns(lib *library.Library, region library.Region) []string {
	return filled(region, lib.Messages.SafetyNet.Signs)
}

func filled(region library.Region, texts []string) []string {
	out := make([]string, 0, len(texts))
	for _, t := range texts {
		out = append(out, region.Fill(t))
	}
	return out
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
func (r Result) cited() []library.Source {
	named := map[string]bool{}
	note := func(ids []string) {
		for _, id := range ids {
			named[id] = true
		}
	}
	for _, reason := range r.Assessment.Reasons {
		note(reason.Rule.Sources)
	}
	note(r.Region.Sources)
	if line := r.Library.Catalogue.PainLine(r.Assessment); line != nil {
		note(line.Sources)
	}
	for _, s := range r.Library.Catalogue.DangerSignsOf(r.Assessment) {
		note(s.Sources)
	}
	if p := r.Plan; p != nil {
		for _, item := range r.items() {
			note(item.Sources)
		}
		for _, x := range p.LeaveOut {
			note(x.Sources)
		}
		for _, s := range p.Stages {
			note(s.Sources)
		}
		for _, c := range p.CheckBack {
			note(c.Sources)
		}
	}
	out := []library.Source{}
	for _, s := range r.Library.Sources {
		if named[s.ID] {
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
