package visit

// Entry is an entry that a calendar of a visit may hold.
type Entry struct {
	UID    string
	Number int // of the visit that takes it back, at the least
}

// Number is that of the visit of which r is the result, from 1: the next one of e
// for a check-in, the last for what is only looked at again.
func (e Episode) Number(r Result) int {
	if r.Last != nil {
		return len(e.Visits) + 1
	}
	return len(e.Visits)
}

// Entries are those that calendars of all episodes may hold. Those of the episode id
// are taken back by its next visit, those of another by a visit after its last.
func Entries(episodes []Episode, id string) []Entry {
	var out []Entry
	for _, e := range episodes {
		number := len(e.Visits) + 1
		if e.ID == id {
			number = 0
		}
		for _, v := range e.Visits {
			for _, uid := range v.Calendar {
				out = append(out, Entry{UID: uid, Number: number})
			}
		}
	}
	return out
}
