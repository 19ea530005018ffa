package visit

import (
	"maps"
	"time"

	"backspasm/internal/triage"
)

// Early says that now lies before the pain began, as no clock has it that is right.
func (e Episode) Early(now time.Time) bool {
	onset, known := e.Onset()
	return known && now.Before(onset)
}

// dated marks a result that is made too early, and leaves the onset out of it: hours
// from an onset that is yet to come mean nothing.
func (r Result) dated(e Episode, now time.Time) Result {
	if r.Early = e.Early(now); r.Early {
		r.Assessment.Onset, r.Answers = nil, maps.Clone(r.Answers)
		delete(r.Answers, triage.OnsetID)
	}
	return r
}

// Clockless says that a result is told whatever the clock says. An emergency never
// waits for a clock; whatever else is told rests on one.
func (r Result) Clockless() bool { return r.Assessment.Disposition == triage.Emergency }
