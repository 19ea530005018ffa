package main

import (
	"time"

	"backspasm/internal/episode"
	"backspasm/internal/render"
)

// hurtHere is why a plan leaves something out that hurt in a session.
const hurtHere = "it hurt when you did it in a guided session"

// leaveOutHurt takes out of the plan what hurt in a session since a moment, and no
// later than until if that is set: the clock may have been set back since.
func (v *visit) leaveOutHurt(r *render.Result, since, until time.Time) {
	var ids []string
	for _, x := range v.saved.sessions[v.episode.ID] {
		if x.Session.Hurt && !x.At.Before(since) && (until.IsZero() || !x.At.After(until)) {
			ids = append(ids, x.Session.Intervention)
		}
	}
	r.Plan.Remove(ids, hurtHere)
}

// before is when the visit before x was. What hurt since then is left out of the
// plan of x, and comes back at the check-in after it at the earliest.
func (v *visit) before(x episode.Visit) time.Time {
	var at time.Time
	for _, other := range v.episode.Visits {
		if other.At.Before(x.At) {
			at = other.At
		}
	}
	return at
}
