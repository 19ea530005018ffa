package visit

import (
	"slices"
	"time"

	"backspasm/internal/plan"
)

// Session is a guided round of one intervention, as it was done.
type Session struct {
	At           time.Time // when it was left
	Intervention string
	Spent        time.Duration
	Hurt         bool // stopped because it hurt
	Done         bool // to its end
	Slip         bool // no round: a key had said by mistake that it hurt
}

// Hurt are the interventions that hurt in a session from since on and, unless
// until is zero, no later than that: the clock may have been set back. One that
// was taken back as a slip of the key is not among them.
func (e Episode) Hurt(since, until time.Time) []string {
	var ids []string
	for _, s := range e.Sessions {
		switch {
		case s.At.Before(since), !until.IsZero() && s.At.After(until):
		case s.Slip:
			ids = slices.DeleteFunc(ids, func(id string) bool { return id == s.Intervention })
		case s.Hurt && !slices.Contains(ids, s.Intervention):
			ids = append(ids, s.Intervention)
		}
	}
	return ids
}

// Rounds are the sessions that were done. What was taken back as a slip of the
// key did not hurt.
func (e Episode) Rounds() []Session {
	var out []Session
	for _, s := range e.Sessions {
		if !s.Slip {
			out = append(out, s)
			continue
		}
		for n := range out {
			if out[n].Intervention == s.Intervention {
				out[n].Hurt = false
			}
		}
	}
	return out
}

// Slip is what takes back at now that id hurt: a key had said so by mistake. ok is
// false if nothing says that it hurt since the last visit.
func (e Episode) Slip(id string, now time.Time) (s Session, ok bool) {
	return Session{At: now, Intervention: id, Slip: true}, slices.Contains(e.HurtSince(), id)
}

// Wait is what is left of the time between two rounds of cold or warmth.
type Wait struct {
	Since time.Duration // the last round ended; zero if the clock has it ahead
	Gap   time.Duration // the least between two
	Until time.Time
}

// Wait says whether it is too soon for a round of item: cold and warmth count
// together.
func (e Episode) Wait(c *plan.Catalogue, item plan.Item, now time.Time) (w Wait, tooSoon bool) {
	if item.Thermal == "" {
		return w, false
	}
	w.Gap = item.Dose.Gap()
	for _, x := range e.Rounds() {
		i := c.Intervention(x.Intervention)
		if since := now.Sub(x.At); i != nil && i.Thermal != "" && since.Abs() < w.Gap {
			w.Since, w.Until = max(since, 0), x.At.Add(w.Gap)
			return w, true
		}
	}
	return w, false
}
