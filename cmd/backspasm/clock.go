package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"
	_ "time/tzdata" // zones on machines that have none

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// clock returns the moment at which the program runs: what --now says, else the
// system's. Local times of a result use its zone. Where the zone of the machine
// cannot be read it is UTC, because nobody may be left without advice for that,
// and unread says so: Go would take UTC in silence.
func clock(flag string) (now time.Time, unread string, err error) {
	if flag != "" {
		at, ok := answers.Moment(flag)
		if !ok || at.Year() < 1900 || at.Year() > 9000 { // a result looks ahead
			hint := "write it like 2026-11-22T09:00:00+01:00"
			if answers.Zoneless(flag) {
				hint = answers.NeedsZone(flag)
			}
			return at, "", usage(hint, "--now %q is not a moment", flag)
		}
		return at, "", nil
	}
	zone, unread := here()
	return time.Now().In(zone), unread, nil
}

// lookAtClock reads the clock for a visit. A --now that is none is not refused yet:
// there may be an emergency to show.
func (v *sitting) lookAtClock() {
	now, unread, err := clock(v.opt.now)
	if err != nil {
		v.noTime = err
		now, unread, _ = clock("")
	}
	v.now = now
	if unread != "" {
		v.unread = true
		v.notes = append(v.notes, unread)
	}
}

// timed refuses a result that rests on a clock that cannot be right. An emergency
// never does.
func (v *sitting) timed(r render.Result) error {
	wrong := cmp.Or(v.noTime, v.early)
	if r.Assessment.Disposition != triage.Emergency || wrong == nil {
		return wrong
	}
	if note := wrong.Error(); v.noTime == nil && !slices.Contains(v.notes, note) {
		v.notes = append(v.notes, note)
	}
	return nil
}

// sayEarly says before the questions that there may be no more than an emergency.
func (v *sitting) sayEarly() {
	if v.early != nil {
		fmt.Fprintf(v.stderr, "backspasm: %s; the warning signs can be answered all the same\n", v.early)
	}
}

// undate leaves the onset out of a result that is made before it.
func (v *sitting) undate(r *render.Result) {
	if v.early == nil {
		return
	}
	r.Assessment.Onset, r.Answers = nil, maps.Clone(r.Answers)
	delete(r.Answers, triage.OnsetID)
}

// emergencyAnyway shows an emergency where --now is none, and then refuses that.
func (v *sitting) emergencyAnyway(r render.Result) error {
	if err := render.EmergencyText(v.stderr, r, v.askWidth()); err != nil {
		return failed(err)
	}
	return v.noTime
}

// notTaken says what is wrong with an answers document. Where --now is none, that
// is what is wrong: moments cannot be judged.
func (v *sitting) notTaken(problems document.Problems) error {
	if v.noTime != nil {
		return v.noTime
	}
	return refused(v.stderr, problems)
}
