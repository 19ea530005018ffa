package visit

import (
	"slices"
	"time"
)

// byNext is why an episode ended of which only the next one says that it did.
const byNext = "new_episode"

const (
	manyBouts = 3                  // in twelve months: pain that comes back (evidence 4.3)
	apart     = 7 * 24 * time.Hour // a bout of unknown onset so soon after another is the same one
)

// Recurrence is how bouts come back.
type Recurrence struct {
	InTwelveMonths int             // bouts that began in the twelve months up to now
	Gaps           []time.Duration // from the onset of one bout to that of the next: of the last three, when they come closer
	Lengths        []time.Duration // of the last three bouts, when they get longer
}

// Many says that bouts come back often enough to be looked at.
func (r Recurrence) Many() bool { return r.InTwelveMonths >= manyBouts }

// Closer says that bouts come closer together.
func (r Recurrence) Closer() bool { return len(r.Gaps) > 0 }

// Longer says that bouts get longer.
func (r Recurrence) Longer() bool { return len(r.Lengths) > 0 }

// Noticed says that the bouts show a pattern for which to see somebody.
func (r Recurrence) Noticed() bool { return r.Many() || r.Closer() || r.Longer() }

// Recur looks for a pattern in all bouts. It takes three of them to see one, and
// a clear step from one to the next: the smaller is three quarters or less.
func Recur(episodes []Episode, now time.Time) Recurrence {
	var out Recurrence
	bouts := bouts(episodes)
	for _, b := range bouts {
		if b.began.After(now.AddDate(-1, 0, 0)) {
			out.InTwelveMonths++
		}
	}
	if len(bouts) < manyBouts {
		return out
	}
	last := bouts[len(bouts)-manyBouts:]
	gaps := []time.Duration{last[1].began.Sub(last[0].began), last[2].began.Sub(last[1].began)}
	if clearly(gaps[1], gaps[0]) {
		out.Gaps = gaps
	}
	lengths := []time.Duration{last[0].length(), last[1].length(), last[2].length()}
	if clearly(lengths[0], lengths[1]) && clearly(lengths[1], lengths[2]) {
		out.Lengths = lengths
	}
	return out
}

// clearly says that small is less than large by a quarter or more, and that both
// are known.
func clearly(small, large time.Duration) bool { return small > 0 && 4*small <= 3*large }

// bout is one stretch of pain. Two episodes can be one: somebody began anew
// though the pain had not gone.
type bout struct{ began, seen, ended time.Time } // seen is the last visit

// length is zero when nothing tells how long it lasted.
func (b bout) length() time.Duration { return max(b.ended.Sub(b.began), 0) }

// holds says that a bout which began then is this one: the pain was there before
// the last visit. Where nobody asked when it began, a week apart tells.
func (b bout) holds(began time.Time, known bool) bool {
	return !began.After(b.seen) || !known && began.Sub(b.seen) < apart
}

// bouts are in the order in which they began.
func bouts(episodes []Episode) []bout {
	var all []bout
	for _, e := range byBeginning(episodes) {
		began, known := e.began()
		seen, ended := e.seen(), e.ended()
		if n := len(all) - 1; n >= 0 && all[n].holds(began, known) {
			all[n].seen, all[n].ended = latest(all[n].seen, seen), latest(all[n].ended, ended)
			continue
		}
		all = append(all, bout{began, seen, ended})
	}
	return all
}

func byBeginning(episodes []Episode) []Episode {
	return slices.SortedStableFunc(slices.Values(episodes), func(a, b Episode) int {
		x, _ := a.began()
		y, _ := b.began()
		return x.Compare(y)
	})
}

// began is the onset, or the first visit if that is not known.
func (e Episode) began() (at time.Time, known bool) {
	if at, known = e.Onset(); known {
		return at, true
	}
	return e.Opened(), false
}

// seen is when somebody last looked at it, by the clock.
func (e Episode) seen() time.Time {
	last := e.Opened()
	for _, v := range e.Visits {
		last = latest(last, v.At)
	}
	return last
}

// ended is up to when the bout is known to have gone on.
func (e Episode) ended() time.Time {
	if e.Closed != nil && e.Why != byNext {
		return *e.Closed
	}
	return e.seen()
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
