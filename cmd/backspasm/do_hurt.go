package main

import (
	"fmt"
	"slices"
	"time"

	"backspasm/internal/episode"
	"backspasm/internal/journal"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/render"
)

// hurtHere is why a plan leaves something out that hurt in a session, or of which
// a part did.
func hurtHere(part *plan.Intervention) string {
	what := "it"
	if part != nil {
		what = prose.Lower(part.Title)
	}
	return what + " hurt when you did it in a guided session"
}

// leaveOutHurt takes out of the plan what hurt in a session since a moment, and no
// later than until if that is set: the clock may have been set back since.
func (v *visit) leaveOutHurt(r *render.Result, since, until time.Time) {
	v.library.Catalogue.Remove(r.Plan, v.episode.Hurt(since, until), hurtHere)
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

// takeBack puts back what a key had said by mistake to hurt.
func (g *guided) takeBack() error {
	s, e, err := openEpisode(g.library, g.stderr)
	if err != nil {
		return err
	}
	g.saved, g.episode = s, &e
	if !slices.Contains(e.Hurt(g.before(e.Last()), time.Time{}), g.name) {
		return usage("see the plan as of now: backspasm today", "nothing says that %s hurt since the last visit", g.name)
	}
	if _, err := s.journal.Append(journal.Record{At: g.now, Type: journal.TypeSession, Episode: e.ID, Session: &journal.Session{Intervention: g.name, Slip: true}}); err != nil {
		return failed(fmt.Errorf("it could not be taken back: %w", err))
	}
	_, err = fmt.Fprintf(g.stdout, "%s no longer counts as something that hurt. The plan as of now: backspasm today\n", g.library.Catalogue.Intervention(g.name).Title)
	return writing(err)
}
