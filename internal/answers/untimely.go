package answers

import (
	"maps"
	"time"

	"backspasm/internal/triage"
)

// emergency is the document without its onset, which cannot be right, if the rest
// is an emergency and whole without it: no clock may keep that back.
func (r *Reader) emergency(given Given, now time.Time, fill func(triage.Answers) triage.Answers) (Document, bool) {
	given.Answers = maps.Clone(given.Answers)
	delete(given.Answers, triage.OnsetID)
	all := fill(given.Fill(r.protocol))
	if all[triage.OnsetID].Moment.After(now) { // of an earlier visit
		all = maps.Clone(all)
		delete(all, triage.OnsetID)
	}
	seen := triage.Look(r.protocol, all, now)
	if len(seen.Missing) > 0 || triage.Assess(r.protocol, seen.Reached, now).Disposition != triage.Emergency {
		return Document{}, false
	}
	return Document{Answers: seen.Reached, Dropped: r.dropped(given, seen, triage.OnsetID), Aside: given.aside, Retired: given.Retired, Facts: seen.Facts}, true
}
