package main

import (
	"time"
	_ "time/tzdata" // zones on machines that have none

	"backspasm/internal/answers"
)

// moment is when the program runs.
type moment struct {
	now    time.Time // local times of a result use its zone
	unread string    // that zone cannot be read: what to say of it
	wrong  error     // --now is no moment. It is not refused yet: there may be an emergency to show
}

// momentOf is what --now says, else the clock of the system. Where the zone of the
// machine cannot be read it is UTC, because nobody may be left without advice for
// that, and unread says so: Go would take UTC in silence.
func momentOf(flag string) moment {
	at, ok := answers.Moment(flag)
	if ok && at.Year() >= 1900 && at.Year() <= 9000 { // a result looks ahead
		return moment{now: at}
	}
	zone, unread := here()
	m := moment{now: time.Now().In(zone), unread: unread}
	if flag != "" {
		hint := "write it like 2026-11-22T09:00:00+01:00"
		if answers.Zoneless(flag) {
			hint = answers.NeedsZone(flag)
		}
		m.wrong = usage(hint, "--now %q is not a moment", flag)
	}
	return m
}
