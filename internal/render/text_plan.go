package render

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

func (t *text) plan() {
	if t.Plan == nil {
		return
	}
	if t.declined() {
		t.gap()
		t.text("", t.words(t.Library.Messages.Notes.DeclinedPlan))
	}
	t.short()
	t.now()
	t.timeline()
	t.moves()
	t.leaveOut()
	t.stages()
	t.group("Preventing the next one", t.Plan.Prevention)
	t.group("People who can help", t.Plan.Care)
	t.checkBack()
}

// short is the plan in a few lines, for somebody who reads no further.
func (t *text) short() {
	if t.Plan == nil {
		return
	}
	t.heading("In short")
	t.bullets("", t.inShort())
}

func (t *text) inShort() []string {
	var out []string
	if now := t.nowTitles(); now != "" {
		out = append(out, "Now: "+now+".")
	}
	if moves := titles(current(t.Plan.Moves)); moves != "" {
		out = append(out, "Moves: "+moves+".")
	}
	for _, e := range t.Plan.Timeline {
		if t.holdsAt(e.From) {
			out = append(out, "From "+t.clock(e.From)+": "+titles(e.Items)+".")
		}
	}
	if t.Assessment.Disposition != triage.SameDay {
		out = append(out, "Look again: "+t.clock(t.lookAgain())+".")
	}
	return out
}

// nowTitles names what is for now; what must not meet another of them is marked.
func (t *text) nowTitles() string {
	var out []string
	for n, i := range t.Plan.Now {
		name := named(i)
		before := t.Plan.Now[:n]
		if slices.ContainsFunc(before, func(other plan.Item) bool { return slices.Contains(i.NotWith, other.ID) }) {
			name += " (on another day)"
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}

func current(items []plan.Item) []plan.Item {
	return slices.DeleteFunc(slices.Clone(items), func(i plan.Item) bool { return i.From != nil })
}

func titles(items []plan.Item) string {
	var out []string
	for _, i := range items {
		out = append(out, named(i))
	}
	return strings.Join(out, ", ")
}

// named is the title within a sentence, with what of it must not be done.
func named(i plan.Item) string {
	name := prose.Lower(i.Title)
	if len(i.Never) > 0 {
		name += " (" + strings.Join(i.Never, "; ") + ")"
	}
	return name
}

func (t *text) holdsAt(at time.Time) bool { return !at.After(t.ValidUntil) }

func (t *text) now() {
	t.heading("Now: " + t.clock(t.Made) + t.since())
	for n, i := range t.Plan.Now {
		t.item(fmt.Sprintf("%d. ", n+1), i)
	}
	if t.beforeSwitch() {
		t.gap()
		t.text("", t.words(t.Library.Messages.Notes.WarmOrCold))
	}
}

// beforeSwitch says whether cold comes first and warmth later.
func (t *text) beforeSwitch() bool {
	return slices.ContainsFunc(t.Plan.Now, func(i plan.Item) bool { return i.Thermal != "" && i.Until != nil })
}

// since says how long the bout has lasted.
func (t *text) since() string {
	if t.Assessment.Onset == nil {
		return ""
	}
	return ", " + prose.Length(t.Made.Sub(*t.Assessment.Onset)) + " since it began"
}

func (t *text) timeline() {
	if len(t.Plan.Timeline) == 0 {
		return
	}
	t.heading("Later")
	for _, e := range t.Plan.Timeline {
		for _, i := range e.Items {
			t.gap()
			t.strong("", t.period(e)+": "+prose.Lower(i.Title))
			t.details("  ", i)
		}
	}
}

// period is when an entry of the timeline holds.
func (t *text) period(e plan.Entry) string {
	if e.Until != nil {
		return "From " + t.clock(e.From) + " until " + t.clock(*e.Until)
	}
	return "From " + t.clock(e.From)
}

func (t *text) moves() {
	if len(t.Plan.Moves) == 0 {
		return
	}
	notes := t.Library.Messages.Notes
	t.heading("Moves")
	t.text("", t.words(notes.StopRule))
	t.text("", t.words(notes.BeforeMoves))
	for n, i := range t.Plan.Moves {
		t.item(fmt.Sprintf("%d. ", n+1), i)
	}
}

func (t *text) group(title string, items []plan.Item) {
	if len(items) == 0 {
		return
	}
	t.heading(title)
	for _, i := range items {
		t.item("- ", i)
	}
}

// item is one intervention with its title, dates and details.
func (t *text) item(mark string, i plan.Item) {
	t.gap()
	t.strong(mark, t.dated(i))
	t.details(strings.Repeat(" ", len(mark)), i)
}

// dated is the title of an item, and when it begins and ends.
func (t *text) dated(i plan.Item) string {
	title := i.Title
	if i.From != nil {
		title += ", from " + t.clock(*i.From)
	}
	if i.Until != nil {
		title += ", until " + t.clock(*i.Until)
	}
	return title
}

// details are the dose first, then what is special for this person, then the
// steps and how well it is supported.
func (t *text) details(indent string, i plan.Item) {
	if d := dose(i.Intervention); d != "" {
		t.text(indent, d)
	}
	t.text(indent, t.words(i.Why))
	for _, a := range t.forYou(i) {
		t.text(indent, a)
	}
	t.bullets(indent, t.allWords(i.Steps))
	if names := t.others(i); names != "" {
		t.text(indent, "Not on the same day as: "+names+".")
	}
	if t.why {
		t.text(indent, "What was found: "+i.Finding)
	}
	t.text(indent, "("+t.grade(i.Evidence, i.Sources)+")")
}

// forYou are the precautions, those that are not certain marked as such.
func (t *text) forYou(i plan.Item) []string {
	var out []string
	for _, a := range i.Adapted {
		out = append(out, "For you: "+t.words(a))
	}
	for _, a := range i.Perhaps {
		out = append(out, perhaps+t.words(a))
	}
	return out
}

// perhaps introduces a precaution for what is unsure or was not asked.
const perhaps = "If this may fit you: "

// others names what must not be used on the same day and is in the plan.
func (t *text) others(i plan.Item) string {
	var names []string
	for _, id := range i.NotWith {
		if at, other := t.Plan.Find(id); at == plan.InPlan || at == plan.LaterInPlan {
			names = append(names, prose.Lower(other.Title))
		}
	}
	return strings.Join(names, ", ")
}

func (t *text) leaveOut() {
	if len(t.Plan.LeaveOut) == 0 {
		return
	}
	t.heading("Leave out")
	t.bullets("", t.leftOut())
	if t.doubtful() {
		t.gap()
		t.text("", t.words(t.Library.Messages.Notes.Unsure))
	}
}

func (t *text) leftOut() []string {
	var out []string
	for _, x := range t.Plan.LeaveOut {
		says := x.Title + ": " + strings.Join(x.Why, "; ") + "."
		if len(x.Because) > 0 {
			says += " Your answers: " + t.facts(x.Because) + "."
		}
		out = append(out, says)
	}
	return out
}

// doubtful says whether something is left out for an answer that is not certain.
func (t *text) doubtful() bool { return slices.ContainsFunc(t.Plan.LeaveOut, unsure) }

// unsure says whether something is left out for an answer that is not certain.
func unsure(x plan.LeftOut) bool {
	return slices.ContainsFunc(x.Because, func(f triage.Fact) bool { return f.Answer == triage.Unsure })
}
