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

const forThePain = "For the pain"

const youSaid = "You said"

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
func (t letter) grade(evidence string, sources []string) string {
	var numbers []string
	for n, s := range t.cited() {
		if slices.Contains(sources, s.ID) {
			numbers = append(numbers, fmt.Sprint(n+1))
		}
	}
	word := map[string]string{"expert opinion": "expert opinion", "custom": "custom, not evidence"}[evidence]
	if word == "" {
		word = evidence + " evidence"
	}
	return fmt.Sprintf("%s; %s", word, strings.Join(numbers, ", "))
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

// colophon says when the result was made, until when it holds and what it rests
// on.
func (t letter) colophon() []string {
	made, holds := madeAt(t.Made), "holds"
	if !t.Answered.Equal(t.Made) {
		made += " from answers of " + t.clock(t.Answered)
	}
	if t.SignsDue {
		holds = "held"
	}
	return []string{
		fmt.Sprintf("%s, %s until %s. %s", made, holds, t.clock(t.ValidUntil), t.restsOn()),
		t.notReviewed(t.Made),
	}
}

// clock is a moment as people say it, with the year when it is another one.
func (t letter) clock(at time.Time) string { return clock(at, t.Made) }
