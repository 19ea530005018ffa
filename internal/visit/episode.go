// Package visit says what answers and earlier visits come to: the result of a first
// visit, of a check-in, of a visit as it was then and as of now; what changed since;
// when the warning signs are due again; and how bouts go and come back. It is pure:
// it knows nothing of files, the clock is an argument, and the words for a result
// are not its own.
package visit

import (
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// The computed questions and the score that they rest on.
const (
	PainID      = "pain_now" // the score of a check-in
	toldID      = "told_before"
	trendID     = "pain_trend"
	mostTrace   = 1                  // a score of 0 or 1 is no more than a trace
	easedFor    = 7 * 24 * time.Hour // of no more than a trace: the bout is over
	risingSteps = 2
)

// Visit is one look at the bout: the first, or a check-in.
type Visit struct {
	At          time.Time
	CheckIn     bool
	Disposition triage.Disposition
	Reasons     []string // the red flags that fired then, the most urgent first
	Action      string   // what the person was told to do
	ValidUntil  time.Time
	Answers     triage.Answers
	Region      string   // whose phone numbers it gave
	Calendar    []string // the entries of its plan: their UIDs
}

// Kept is the visit as a plan looks back at it.
func (v Visit) Kept() plan.Kept {
	return plan.Kept{At: v.At, Answers: v.Answers, Disposition: v.Disposition, Reasons: v.Reasons, Action: v.Action}
}

// Pain is the score of a check-in, from 0 to 10; ok is false if there is none.
func (v Visit) Pain() (score int64, ok bool) {
	a, ok := v.Answers[PainID]
	return a.Number, ok
}

// Episode is one bout. It has at least one visit; the first opened it.
type Episode struct {
	ID     string
	Closed *time.Time // nil: it goes on
	Why    string     // it was closed
	Visits []Visit    // in the order of time

	Sessions []Session // in the order of the journal
}

// Last is the visit before now.
func (e Episode) Last() Visit { return e.Visits[len(e.Visits)-1] }

// Opened is when the first visit was.
func (e Episode) Opened() time.Time { return e.Visits[0].At }

// Onset is when the bout began; ok is false when that was never asked.
func (e Episode) Onset() (at time.Time, ok bool) {
	for i := len(e.Visits) - 1; i >= 0; i-- {
		if a, ok := e.Visits[i].Answers[triage.OnsetID]; ok {
			return a.Moment, true
		}
	}
	return time.Time{}, false
}

// SignsDue says whether the warning signs must be asked again before anything of
// the plan is shown: the last result no longer holds, a check-in date has passed
// since, the visit lacks an answer that this protocol asks for, or the clock stands
// before the last visit; these two hide no emergency.
func (e Episode) SignsDue(p *triage.Protocol, c *plan.Catalogue, now time.Time) bool {
	last := e.Last()
	unsettled := now.Before(last.At) || len(triage.Missing(p, last.Answers, last.At)) > 0
	return unsettled && last.Disposition != triage.Emergency || !now.Before(e.Due(c))
}

// Due is when the warning signs are to be asked next: when the last result no
// longer holds, or at the next check-in date if that is sooner. A visit shortly
// before such a date counts for it.
func (e Episode) Due(c *plan.Catalogue) time.Time {
	last := e.Last()
	due := last.ValidUntil
	onset, known := e.Onset()
	if !known {
		return due
	}
	for _, check := range c.CheckIns {
		if at := onset.Add(check.At); at.After(last.At.Add(plan.JustLooked)) && at.Before(due) {
			due = at
		}
	}
	return due
}

// History answers the computed questions for a check-in at which given is said.
func (e Episode) History(given triage.Answers) triage.Answers {
	out := triage.Answers{toldID: {Value: "never"}, trendID: {Value: "not_rising"}}
	switch told := e.told(); {
	case told == 1:
		out[toldID] = triage.Answer{Value: "once"}
	case told > 1:
		out[toldID] = triage.Answer{Value: "twice_or_more"}
	}
	if e.rising(given) {
		out[trendID] = triage.Answer{Value: "rising"}
	}
	for _, what := range remembered {
		out[what+"_before"] = triage.Answer{Value: e.before(what)}
	}
	return out
}

// remembered are the parts of a plan of which the program remembers whether they
// failed.
var remembered = []string{"cold", "warmth", "rub", "moves"}

// before says how a part of the plan went the last time it was used.
func (e Episode) before(what string) string {
	for i := len(e.Visits) - 1; i >= 0; i-- {
		said := func(verb string) string { return e.Visits[i].Answers[verb+"_"+what].Value }
		switch {
		case said("hurt") == triage.Yes:
			return "failed"
		case said("tried") == triage.Yes && said("helped") == triage.No:
			return "failed"
		case said("tried") == triage.Yes:
			return "no_trouble"
		}
	}
	return "no_trouble"
}

// FirstTold is when a visit first said to see a clinician; zero if none did.
func (e Episode) FirstTold() time.Time {
	for _, v := range e.Visits {
		if v.Disposition > triage.SelfCare {
			return v.At
		}
	}
	return time.Time{}
}

// told counts the days on which a visit said to see a clinician.
func (e Episode) told() int {
	days := map[string]bool{}
	for _, v := range e.Visits {
		if v.Disposition > triage.SelfCare {
			days[v.At.Format(time.DateOnly)] = true
		}
	}
	return len(days)
}

// rising says that the score rose at this check-in and at the one before.
func (e Episode) rising(given triage.Answers) bool {
	now, ok := given[PainID]
	scores := append(e.scores(), now.Number)
	if !ok || len(scores) <= risingSteps {
		return false
	}
	for i := range risingSteps {
		at := len(scores) - 1 - i
		if scores[at] <= scores[at-1] {
			return false
		}
	}
	return true
}

func (e Episode) scores() []int64 {
	var scores []int64
	for _, v := range e.Visits {
		if score, ok := v.Pain(); ok {
			scores = append(scores, score)
		}
	}
	return scores
}

// Eased says that the bout is over with this score at now: no more than a trace
// at every check-in for a week.
func (e Episode) Eased(score int64, now time.Time) bool {
	if score > mostTrace {
		return false
	}
	since := now
	for i := len(e.Visits) - 1; i >= 0; i-- {
		score, ok := e.Visits[i].Pain()
		if !ok || score > mostTrace {
			break
		}
		since = e.Visits[i].At
	}
	return now.Sub(since) >= easedFor
}
