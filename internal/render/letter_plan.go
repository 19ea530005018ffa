package render

import (
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

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

func (t letter) holdsAt(at time.Time) bool { return !at.After(t.ValidUntil) }

// beforeSwitch says whether cold comes first and warmth later.
func (t letter) beforeSwitch() bool {
	return slices.ContainsFunc(t.Plan.Now, func(i plan.Item) bool { return i.Thermal != "" && i.Until != nil })
}

// period is when an entry of the timeline holds.
func (t letter) period(e plan.Entry) string {
	if e.Until != nil {
		return "From " + t.clock(e.From) + " until " + t.clock(*e.Until)
	}
	return "From " + t.clock(e.From)
}

// dated is the title of an item, and when it begins and ends.
func (t letter) dated(i plan.Item) string {
	title := i.Title
	if i.From != nil {
		title += ", from " + t.clock(*i.From)
	}
	if i.Until != nil {
		title += ", until " + t.clock(*i.Until)
	}
	return title
}

// forYou are the precautions, those that are not certain marked as such.
func (t letter) forYou(i plan.Item) []string {
	var out []string
	for _, a := range i.Adapted {
		out = append(out, "For you: "+t.words(a))
	}
	for _, a := range i.Perhaps {
		out = append(out, prose.Perhaps(t.words(a)))
	}
	return out
}

// others names what must not be used on the same day and is in the plan.
func (t letter) others(i plan.Item) string {
	var names []string
	for _, id := range i.NotWith {
		if at, other := t.Plan.Find(id); at == plan.InPlan || at == plan.LaterInPlan {
			names = append(names, prose.Lower(other.Title))
		}
	}
	return strings.Join(names, ", ")
}

// doubtful says whether something is left out for an answer that is not certain.
func (t letter) doubtful() bool { return slices.ContainsFunc(t.Plan.LeaveOut, unsure) }

// unsure says whether something is left out for an answer that is not certain.
func unsure(x plan.LeftOut) bool {
	return slices.ContainsFunc(x.Because, func(f triage.Fact) bool { return f.Answer == triage.Unsure })
}

func (t letter) stageTitle(s plan.StageAhead) string {
	if s.Number == t.Plan.Stage {
		return s.Title + " (you are here)"
	}
	return s.Title
}

// enters says when a stage that lies ahead begins.
func (t letter) enters(s plan.StageAhead) string {
	if s.Begins.After(t.Made) {
		return "Not before " + t.clock(s.Begins) + ". " + s.Enter
	}
	return s.Enter
}

// reviews are those that are shown: the next.
func (t letter) reviews() []plan.Review {
	if t.why {
		return t.Plan.CheckBack
	}
	return t.Plan.CheckBack[:min(len(t.Plan.CheckBack), 1)]
}

// naturalCourse says how such pain usually goes on. What is true of a fresh bout
// is not told to somebody whose pain has lasted.
func (r Result) naturalCourse() string {
	notes := r.Library.Messages.Notes
	switch r.Assessment.Phase {
	case triage.Acute:
		return r.words(notes.NaturalCourse)
	case triage.Subacute:
		return r.words(notes.NaturalCourseWeeks)
	}
	return r.words(notes.NaturalCourseLasting)
}
