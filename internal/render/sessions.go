package render

import (
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// session is a slot of the timetable in words.
type session struct {
	kind        plan.SlotKind
	title       string
	from, until time.Time
	says        []string // what to do, a line each
}

// sessions are what a calendar can hold of the plan, in the order of time.
func (r Result) sessions() []session {
	if r.SignsDue {
		return nil
	}
	var out []session
	for _, s := range r.Plan.Timetable(r.Made, r.ValidUntil, r.Assessment.Disposition == triage.SameDay) {
		x := session{kind: s.Kind, from: s.From, until: s.Until}
		switch s.Kind {
		case plan.MovesSlot:
			x.title, x.says = "Moves", r.routine(s.Items)
		case plan.CheckInSlot:
			x.title, x.says = "Check in: warning signs first", r.checks(s)
		default:
			x.title, x.says = s.Items[0].Title, r.toDo(s.Items[0])
		}
		out = append(out, x)
	}
	return out
}

// routine is each move with its dose.
func (r Result) routine(moves []plan.Item) []string {
	out := []string{r.words(r.Library.Messages.Notes.StopRule)}
	for _, i := range moves {
		out = append(out, i.Title+": "+dose(i.Intervention))
		out = append(out, r.precautions(i)...)
	}
	return out
}

// checks is what a check-in is for.
func (r Result) checks(s plan.Slot) []string {
	notes, out := r.Library.Messages.Notes, []string{"Answer again: backspasm checkin"}
	if s.Last {
		out = append(out, r.words(notes.Valid))
		if r.Assessment.Disposition == triage.SameDay {
			out = append(out, r.words(notes.SeenToday))
		}
	}
	for _, c := range s.Reviews {
		out = append(out, r.words(c.Asks), r.words(c.Then))
	}
	return out
}

// toDo is an item in lines.
func (r Result) toDo(i plan.Item) []string {
	out := []string{}
	if d := dose(i.Intervention); d != "" {
		out = append(out, d)
	}
	for _, step := range r.allWords(i.Steps) {
		out = append(out, "- "+step)
	}
	if i.Kind == plan.Move {
		out = append(out, r.words(r.Library.Messages.Notes.StopRule))
	}
	return append(out, r.precautions(i)...)
}

// precautions are what is special for this person.
func (r Result) precautions(i plan.Item) []string {
	t := letter{Result: r}
	out := t.forYou(i)
	if names := t.others(i); names != "" {
		out = append(out, "Not on the same day as: "+names+".")
	}
	return out
}

// opening is what every session says before all else: the stop signs with the
// number, and what the result asks for if it is more than self-care.
func (r Result) opening() []string {
	net := r.stopSigns()
	out := []string{r.words(net.Lead)}
	for _, sign := range r.safetyNet() {
		out = append(out, "- "+sign)
	}
	out = append(out, r.words(net.Otherwise), "")
	if d := r.Assessment.Disposition; d > triage.SelfCare {
		out = append(out, r.headline(), r.Action(), "")
	}
	return out
}

// event is the whole text of a session.
func (r Result) event(s session) string {
	lines := append(r.opening(), s.says...)
	return inLines(append(append(lines, ""), letter{Result: r}.footing()...))
}

// inLines is a text of lines, none of which can end early.
func inLines(lines []string) string {
	for n, line := range lines {
		lines[n] = oneLine(line)
	}
	return strings.Join(lines, "\n")
}
