package main

import (
	"time"

	"backspasm/internal/render"
	"backspasm/internal/visit"
)

// viewing is a result behind whose card a person reads on. The card has been printed,
// and is printed again when the screen is left, whatever ends it.
type viewing struct {
	reading
	first render.Result // as it was given: what is kept
	kept  bool
	// asOfNow says that the result is that of now, not that of the visit as it was given.
	asOfNow bool
	unkept  []visit.Session // what was done before it was kept
	failed  error           // why something was not kept
	said    []string        // what was done since the card was printed
	notice  []string        // to read before the card
	begun   time.Time
}

// nowThen is the clock of the result: a machine that slept, or a clock that was set, makes
// it no earlier than it is.
func (v *viewing) nowThen() time.Time {
	at := time.Now()
	return v.consultation.now.Add(max(at.Sub(v.begun), at.Round(0).Sub(v.begun.Round(0))))
}

// judged is what the last visit of e comes to: as it was just given, or, of what was kept
// before or has hurt since, as of now.
func (v *viewing) judged(e visit.Episode) render.Result {
	if v.asOfNow {
		return v.worded(v.rules().AsOf(e, v.nowThen()))
	}
	return v.assess(e.Last().Answers, v.past)
}

// keepNow keeps the visit at once, with what was done since, and tells how that went.
func (v *viewing) keepNow() (says string, kept bool) {
	says, v.failed = v.keep(v.first, sessionRecords(v.episode.ID, v.unkept)...)
	if v.failed != nil {
		return v.failed.Error(), false
	}
	v.kept, v.unkept = true, nil
	v.later(says)
	return says, true
}
