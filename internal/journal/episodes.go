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
		if last := len(e.Visits) - 1; r.Visit.Instead && last >= 0 { // calendars may hold the entries of both
			visit := *r.Visit
			visit.Calendar = union(e.Visits[last].Visit.Calendar, visit.Calendar)
			r.Visit, e.Visits = &visit, e.Visits[:last]
		}
		e.Visits = append(e.Visits, r)
	case TypeSession:
		e.Sessions = append(e.Sessions, r)
	case TypeClosed:
		e.close(r.At, r.Closed)
	}
}

// union holds what either does.
func union(a, b []string) []string {
	out := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// close ends an episode; what ended it first counts.
func (e *Episode) close(at time.Time, why string) {
	if e.Closed == nil {
		e.Closed, e.Why = &at, why
	}
}
