package visit

import (
	"slices"
	"time"
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
