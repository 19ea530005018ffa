package render

import (
	"regexp"
	"sync"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// Calendar says whose calendar it is, and what earlier ones of theirs hold.
type Calendar struct {
	ID     string   // in every UID: of the episode, or of the answers where there is none
	Number int      // of the visit, from 1: a newer entry has a higher one
	Alarm  bool     // each entry reminds
	Handed []Handed // entries that earlier calendars may hold
}

// Handed is an entry of an earlier calendar.
type Handed struct {
	UID    string
	Number int // the least that takes it back
}

// UIDs are those of the entries that a calendar of the result has.
func (r Result) UIDs(id string) []string {
	var out []string
	for _, s := range r.sessions() {
		out = append(out, s.uid(id))
	}
	return out
}

const stampForm = "20060102T150405Z"

func (s session) uid(id string) string {
	return string(s.kind) + "-" + s.from.UTC().Format(stampForm) + "-" + id + "@backspasm"
}

var ownUID = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(pack|moves|walk|check-in)-(\d{8}T\d{6}Z)-[a-z0-9]+@backspasm$`)
})

// entry reads the kind and the beginning from a UID.
func (h Handed) entry() (kind plan.SlotKind, from time.Time, ok bool) {
	m := ownUID().FindStringSubmatch(h.UID)
	if m == nil {
		return "", from, false
	}
	from, err := time.Parse(stampForm, m[2])
	return plan.SlotKind(m[1]), from, err == nil
}

// gone are the entries of earlier calendars that the new one does not have and
// that have not begun: what has begun reminds no more. Where the warning signs are due, a check-in stays.
func (r Result) gone(sessions []session, c Calendar) []Handed {
	seen := map[string]bool{}
	for _, s := range sessions {
		seen[s.uid(c.ID)] = true
	}
	var out []Handed
	for _, h := range c.Handed {
		kind, from, ok := h.entry()
		if !ok || seen[h.UID] || from.Before(r.Made) || r.SignsDue && kind == plan.CheckInSlot {
			continue
		}
		seen[h.UID] = true
		out = append(out, h)
	}
	return out
}

// cancelled is an entry that is no longer planned. It never reminds, and says
// where to get help.
func (r Result) cancelled(h Handed, c Calendar) *component {
	_, from, _ := h.entry()
	event := r.bareEvent(h.UID, max(c.Number, h.Number))
	event.set("STATUS", "CANCELLED")
	event.moment("DTSTART", from)
	event.set("SUMMARY", "No longer planned")
	event.text("DESCRIPTION", r.instead())
	return event
}

// instead is what an entry says that is no longer planned.
func (r Result) instead() string {
	if r.Assessment.Disposition == triage.Emergency {
		return inLines([]string{r.headline(), r.Action()})
	}
	return inLines(append(r.opening(), letter{Result: r}.footing()...))
}
