package render

import (
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

func (t *text) stages() {
	if len(t.Plan.Stages) == 0 {
		return
	}
	t.heading("Getting back to normal")
	t.text("", t.naturalCourse())
	for _, s := range t.Plan.Stages {
		t.gap()
		t.strong("", t.stageTitle(s))
		if s.Number != t.Plan.Stage {
			t.text("  ", t.enters(s))
		}
		t.bullets("  ", t.allWords(s.Do))
		if s.Number != t.Plan.Stage && len(s.Adds) > 0 {
			t.text("  ", "Adds: "+titles(s.Adds)+".")
		}
		t.text("  ", "("+t.grade(s.Evidence, s.Sources)+")")
	}
}

func (t *text) stageTitle(s plan.StageAhead) string {
	if s.Number == t.Plan.Stage {
		return s.Title + " (you are here)"
	}
	return s.Title
}

// enters says when a stage that lies ahead begins.
func (t *text) enters(s plan.StageAhead) string {
	if s.Begins.After(t.Made) {
		return "Not before " + t.clock(s.Begins) + ". " + s.Enter
	}
	return s.Enter
}

// reviews are those that are shown.
func (t *text) reviews() []plan.Review {
	if t.why {
		return t.Plan.CheckBack
	}
	return t.Plan.CheckBack[:min(len(t.Plan.CheckBack), 3)]
}

func (t *text) checkBack() {
	t.heading("Look again")
	t.text("", t.words(t.Library.Messages.Notes.Valid))
	if t.Assessment.Disposition == triage.SameDay {
		t.text("", t.words(t.Library.Messages.Notes.SeenToday))
		return
	}
	for _, c := range t.reviews() {
		t.gap()
		t.strong("", t.clock(c.On))
		t.text("  ", t.words(c.Asks))
		t.text("  ", t.words(c.Then))
		t.text("  ", "("+t.grade(c.Evidence, c.Sources)+")")
	}
}

// naturalCourse says how such pain usually goes on. What is true of a fresh bout
// is not told to somebody whose pain has lasted.
func (r Result) naturalCourse() string {
	notes := r.Library.Messages.Notes
	if r.Assessment.Phase == triage.Acute {
		return r.words(notes.NaturalCourse)
	}
	return r.words(notes.NaturalCourseLasting)
}
