package render

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/visit"
)

// patterns says how bouts come back, a sentence each; none is not nil.
func (h History) patterns() []string {
	says := []string{}
	r := h.recur()
	if r.Many() {
		says = append(says, fmt.Sprintf(h.Library.Either("You have had", "They have had")+" %d bouts within twelve months.", r.InTwelveMonths))
	}
	if r.Closer() {
		says = append(says, h.Library.Either("Your", "Their")+" bouts come closer together: "+lengths(r.Gaps)+" from one to the next.")
	}
	if r.Longer() {
		says = append(says, h.Library.Either("Your", "Their")+" bouts get longer: "+lengths(r.Lengths)+".")
	}
	return says
}

// missing says what the trend does not know of; none is not nil.
func (h History) missing() []string {
	says := []string{}
	if h.Unreadable > 0 {
		says = append(says, prose.Amount(h.Unreadable, "record is", "records are")+" unreadable; the trend leaves "+them(h.Unreadable)+" out.")
	}
	if h.Newer > 0 {
		says = append(says, prose.Amount(h.Newer, "record was", "records were")+" written by a newer program; the trend leaves "+them(h.Newer)+" out.")
	}
	return says
}

// advice is what to do when bouts come back.
func (h History) advice() []string {
	if !h.recur().Noticed() {
		return []string{}
	}
	return []string{h.Library.Messages.Notes.ManyBouts}
}

// trend is the chart in words.
func (h History) trend(e visit.Episode) []string {
	trend, ok := e.Trend()
	var says []string
	switch first, last := trend.First, trend.Last; {
	case !ok:
		says = append(says, "There is no pain score yet: check-ins ask for it.")
	case trend.Scores == 1:
		says = append(says, fmt.Sprintf("Pain was %d out of 10 on %s. One score makes no trend yet.", last.Pain, h.date(last.At)))
	case first.Pain == last.Pain:
		says = append(says, fmt.Sprintf("Pain was %d out of 10 first and %d last%s.", first.Pain, last.Pain, took(trend, ", ", " apart")))
	default:
		says = append(says, fmt.Sprintf("Pain went from %d to %d%s.", first.Pain, last.Pain, took(trend, " in ", "")))
	}
	if trend.Scores > 1 && trend.Lowest.Pain < trend.Highest.Pain {
		says = append(says, fmt.Sprintf("It was highest, %d, on %s.", trend.Highest.Pain, h.date(trend.Highest.At)))
	}
	if change := h.activityChange(e); change != "" {
		says = append(says, change)
	}
	if slices.ContainsFunc(positions(e), e.SetBack) {
		says = append(says, "The clock was set back between visits, so times may be wrong.")
	}
	return says
}

// took says how long a trend is, if that is known.
func took(trend visit.Trend, before, after string) string {
	if !trend.Timed {
		return ""
	}
	return before + prose.Length(trend.Last.At.Sub(trend.First.At)) + after
}

func positions(e visit.Episode) []int {
	var all []int
	for n := range e.Visits {
		all = append(all, n)
	}
	return all
}

// activityChange compares what somebody could do at both ends of an episode, or
// if that was not asked twice how bad the pain was.
func (h History) activityChange(e visit.Episode) string {
	var steps []int
	var bad []string
	for _, v := range e.Visits {
		if step, ok := v.Activity(); ok {
			steps = append(steps, step)
		}
		if a, given := v.Answers[severityQuestion]; given {
			bad = append(bad, a.Value)
		}
	}
	n, m, could := len(steps)-1, len(bad)-1, h.Library.Either("What you could do", "What they could do")
	switch {
	case n > 0 && steps[0] == steps[n]:
		return fmt.Sprintf("%s was %d out of %d first and last.", could, steps[n], visit.Activities)
	case n > 0:
		return fmt.Sprintf("%s went from %d to %d out of %d; more is better.", could, steps[0], steps[n], visit.Activities)
	case m > 0 && bad[0] == bad[m]:
		return "At its worst the pain was " + bad[m] + " first and last."
	case m > 0:
		return "At its worst the pain went from " + bad[0] + " to " + bad[m] + "."
	}
	return ""
}

// date is a day as people say it, with the year when it is another one.
func (h History) date(at time.Time) string {
	return h.local(at).Format("Mon ") + day(at, h.Made)
}

// days counts whole days. From three on, the hour that summer time takes away does
// not make it a day less.
func days(d time.Duration) int {
	if d >= 3*24*time.Hour-time.Hour {
		d += time.Hour
	}
	return int(d / (24 * time.Hour))
}

func lengths(all []time.Duration) string {
	var says []string
	for _, d := range all {
		says = append(says, prose.Length(d))
	}
	return strings.Join(says, ", then ")
}

func them(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}
