package render

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/triage"
)

// letter is a result in words, which every format sets in its own way.
type letter struct {
	Result
	why bool // reasons, findings and sources in full
}

// shownReasons are those that decided, and with --why all of them.
func (t letter) shownReasons() []triage.Reason {
	if t.why {
		return t.Assessment.Reasons
	}
	return t.mainReasons()
}

// grounds are what a reason rests on, with --why.
func (t letter) grounds(reason triage.Reason) []string {
	if !t.why {
		return nil
	}
	return []string{
		fmt.Sprintf("%s (%s): %s", strings.ToUpper(reason.Disposition.String()), t.grade(reason.Rule.Evidence, reason.Rule.Sources), reason.Rule.Finding),
		"Your answers: " + t.facts(reason.Because) + ".",
	}
}

// facts quotes answers in the words of the screen.
func (r Result) facts(facts []triage.Fact) string {
	var said []string
	for _, f := range facts {
		if a, given := r.Answers[f.Question]; given && !a.Assumed {
			said = append(said, fmt.Sprintf("\"%s\": %s", strings.TrimRight(r.Library.Protocol.Question(f.Question).Asks, "?."), r.saysOf(f)))
			continue
		}
		said = append(said, r.notGiven([]triage.Fact{f})...)
	}
	return strings.Join(said, "; ")
}

// grade says how well something is supported, and by which of the sources
// listed at the end.
func (t letter) grade(word string, sources []string) string {
	var numbers []string
	for n, s := range t.cited() {
		if slices.Contains(sources, s.ID) {
			numbers = append(numbers, fmt.Sprint(n+1))
		}
	}
	return fmt.Sprintf("%s; %s", evidence(word), strings.Join(numbers, ", "))
}

// evidence is a grade in words.
func evidence(word string) string {
	switch word {
	case "expert opinion":
		return word
	case "custom":
		return "custom, not evidence"
	}
	return word + " evidence"
}

const stoppedAtFirst = "The questions stopped at the first emergency. Nothing after it was asked."

// skippedScreens names the screens of which nothing was asked.
func (t letter) skippedScreens() []string {
	var names []string
	for _, s := range t.Library.Protocol.Screens {
		if s.CheckIn && !t.CheckIn() || s.Questions[0].Computed {
			continue
		}
		if !slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { _, given := t.Answers[q.ID]; return given }) {
			name := s.Title
			if !s.Sheet() {
				name = s.Questions[0].Asks
			}
			names = append(names, name)
		}
	}
	return names
}

// colophon says what the result rests on.
func (t letter) colophon() []string {
	return []string{t.restsOn(), t.notReviewed(t.Made)}
}

// footing says when the result was made, until when it holds, and what it rests on.
func (t letter) footing() []string { return append([]string{t.lasts()}, t.colophon()...) }

// lasts says when the result was made and until when it holds. In an emergency no
// time stands beside that, which could be read as time to wait.
func (t letter) lasts() string {
	made, holds := madeAt(t.Made), "holds until "+t.clock(t.ValidUntil)
	if !t.Answered.Equal(t.Made) {
		made += " from answers of " + t.clock(t.Answered)
	}
	switch {
	case t.SignsDue:
		holds = "held until " + t.clock(t.ValidUntil)
	case t.Assessment.Disposition == triage.Emergency:
		holds = "holds " + t.Library.Messages.Notes.UntilSeen
	case t.Assessment.Disposition == triage.SameDay:
		holds = "answer again after " + t.clock(t.ValidUntil)
	}
	return made + ", " + holds + "."
}

// clock is a moment as people say it, with the year when it is another one.
func (t letter) clock(at time.Time) string { return clock(at, t.Made) }

// day is a date as people say it.
func (t letter) day(at time.Time) string {
	if at.Year() != t.Made.Year() {
		return at.Format("Mon 2 Jan 2006")
	}
	return at.Format("Mon 2 Jan")
}
