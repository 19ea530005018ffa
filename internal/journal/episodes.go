package journal

import (
	"slices"
	"time"
)

// Episode is a stretch of back pain, from the triage that opened it on.
type Episode struct {
	ID       string
	Opened   time.Time
	Closed   *time.Time // nil: it goes on
	Why      string     // it was closed: Eased, ByHand or NewEpisode
	Visits   []Record   // in the order in which they were written
	Sessions []Record
}

// Episodes returns the episodes by the time they were opened. A new one ends
// those before it, whether a record says so or not; at most one is open.
func Episodes(records []Record) []Episode {
	var all []Episode
	for _, r := range records {
		i := slices.IndexFunc(all, func(e Episode) bool { return e.ID == r.Episode })
		if i < 0 {
			if r.Type != TypeVisit && r.Type != TypeSession {
				continue // its visits are gone
			}
			for k := range all {
				all[k].close(r.At, NewEpisode)
			}
			all, i = append(all, Episode{ID: r.Episode, Opened: r.At}), len(all)
		}
		all[i].add(r)
	}
	slices.SortStableFunc(all, func(a, b Episode) int { return a.Opened.Compare(b.Opened) })
	return all
}

func (e *Episode) add(r Record) {
	switch r.Type {
	case TypeVisit:
		e.Visits = append(e.Visits, r)
	case TypeSession:
		e.Sessions = append(e.Sessions, r)
	case TypeClosed:
		e.close(r.At, r.Closed)
	}
}

// close ends an episode; what ended it first counts.
func (e *Episode) close(at time.Time, why string) {
	if e.Closed == nil {
		e.Closed, e.Why = &at, why
	}
}
