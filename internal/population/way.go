package population

import (
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Way says how much of the way a question is put counts: each takes in the one before.
type Way int

// The ways. The rates are those of OldWords; what follows is what the words of now, a
// check after "not sure", and reading back before an emergency are taken to change.
const (
	OldWords Way = iota
	NewWords
	WithChecks
	ReadBack
)

var wayNames = [...]string{"old_words", "new_words", "with_checks", "read_back"}

// asItIs is the way in which the program asks.
const asItIs = ReadBack

// String is the name used in the report.
func (w Way) String() string { return wayNames[w] }

// MarshalText makes JSON show the name.
func (w Way) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// heard are the facts as they are when the questions are put in this way. What the
// person said stays what it was.
func (x *person) heard(w Way, ill bool) rule.Facts {
	x.undo = x.undo[:0]
	for i := range x.rows {
		r := &x.rows[i]
		if r.q.Kind == triage.Sign {
			x.instead(r, x.put(r, w, ill))
		}
	}
	facts := x.facts()
	if w >= ReadBack {
		facts = x.readBack(facts, ill)
	}
	for _, was := range x.undo {
		x.give(was.place, was.question, triage.Answer{Value: was.said})
	}
	return facts
}

// asked are the people counted by the way in which they are asked.
type asked []*ages

// asked counts nobody where only the record is wanted.
func (w *weighing) asked() asked {
	if w.options.only != nil {
		return nil
	}
	out := make(asked, len(wayNames))
	for way := range out {
		out[way] = w.ages()
	}
	return out
}

func (a asked) add(x *person, ill bool, facts, heard rule.Facts) {
	for way := range a {
		a[way].add(x, x.protocol.Raised(x.before(Way(way), ill, facts, heard)))
	}
}

// before is heard, where what was heard in the first and in the last way is known.
func (x *person) before(w Way, ill bool, old, last rule.Facts) rule.Facts {
	switch w {
	case OldWords:
		return old
	case asItIs:
		return last
	}
	return x.heard(w, ill)
}

// changed is an answer that was changed.
type changed struct {
	place    int
	question *triage.Question
	said     string
}

func (x *person) instead(r *row, said string) {
	if was := x.given[r.place].Value; was != said {
		x.undo = append(x.undo, changed{r.place, r.q, was})
		x.give(r.place, r.q, triage.Answer{Value: said})
	}
}

// put is what the person says to the words of now, and after a check.
func (x *person) put(r *row, w Way, ill bool) string {
	said, k := x.given[r.place].Value, key(mixed(uint64(x.key)^r.name))
	checked := w >= WithChecks && r.q.Check != triage.Check{}
	switch {
	case said == triage.Yes && w >= NewWords && k.of(2).share() >= r.Kept.Of(ill),
		said == triage.Yes && checked && ill && k.of(3).share() < x.lost(r):
		return triage.No
	case said == triage.Unsure && checked:
		found := k.of(3).share()
		if found < x.of.Checks.No {
			return triage.No
		}
		if found < x.of.Checks.No+x.of.Checks.Yes {
			return triage.Yes
		}
	}
	return said
}

func (x *person) lost(r *row) int64 {
	if r.q.Family == nerveFamily {
		return x.of.Checks.NerveLost
	}
	return x.of.Checks.Lost
}

// nerveFamily is the kind of cause that the checks touch most carefully.
const nerveFamily = "nerve"

// readBack are the facts after every answer that decides an emergency was read back.
// Each is read back once.
func (x *person) readBack(facts rule.Facts, ill bool) rule.Facts {
	for x.protocol.Raised(facts) == triage.Emergency {
		taken := len(x.undo)
		_, reasons := x.protocol.Judge(facts)
		for _, reason := range reasons {
			if reason.Disposition == triage.Emergency {
				x.takeBack(reason.Because, ill)
			}
		}
		if len(x.undo) == taken {
			return facts
		}
		facts = x.facts()
	}
	return facts
}

func (x *person) takeBack(because []rule.Fact, ill bool) {
	for _, f := range because {
		for i := range x.rows {
			r := &x.rows[i]
			if r.Question != f.Question || r.q.Kind != triage.Sign || x.given[r.place].Value == triage.No {
				continue
			}
			if key(mixed(uint64(x.key)^r.name)).of(4).share() < x.of.TakenBack.Of(ill) {
				x.instead(r, triage.No)
			}
		}
	}
}
