package plan

import (
	"time"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// stage returns the highest stage whose needs are met and whose time has come:
// by the days since the onset, one further if it goes well, one back in a flare.
func (b *builder) stage() int {
	allowed := 0
	for _, s := range b.catalogue.Stages {
		if b.since() >= s.From {
			allowed = s.Number
		}
	}
	switch step := b.step(); {
	case step < 0:
		allowed--
	case step > 0 && allowed+2 < len(b.catalogue.Stages): // the last stage waits for its time
		allowed++
	}
	number := 0
	for _, s := range b.catalogue.Stages {
		if s.Number <= allowed && met(s.Needs, b.facts()) {
			number = s.Number
		}
	}
	return number
}

func (b *builder) step() int {
	switch {
	case b.catalogue.Flare != nil && b.catalogue.Flare.Eval(b.facts()) != rule.False:
		return -1
	case b.catalogue.Improving != nil && b.catalogue.Improving.Eval(b.facts()) == rule.True:
		return 1
	}
	return 0
}

// stages lists the present stage and those ahead, with the moves each adds.
// On same_day there are none: an examination comes first.
func (b *builder) stages() {
	if b.assessment.Disposition == triage.SameDay {
		return
	}
	for _, s := range b.catalogue.Stages {
		if s.Number < b.plan.Stage {
			continue
		}
		ahead := StageAhead{Stage: s, Do: b.allowed(s.Do), Begins: b.begins(s)}
		if s.Until > 0 {
			ends := b.at(s.Until)
			ahead.Ends = &ends
		}
		for _, i := range b.catalogue.Interventions {
			if i.Kind == Move && i.Stage == s.Number && b.offered(i) && !b.forbidden(i) && b.opens(i) {
				ahead.Adds = append(ahead.Adds, b.item(i))
			}
		}
		b.plan.Stages = append(b.plan.Stages, ahead)
	}
}

// stepBackFor is how long a flare holds the next stage off.
const stepBackFor = 48 * time.Hour

// begins is when a stage begins: by the days since the onset, but after a flare
// not before two more days.
func (b *builder) begins(s Stage) time.Time {
	from := b.at(s.From)
	if off := b.now.Add(stepBackFor); b.step() < 0 && s.Number > b.plan.Stage && from.Before(off) {
		return off
	}
	return from
}

// checkBack lists the check-ins to come, or the regular one after the last.
func (b *builder) checkBack() {
	for _, c := range b.catalogue.CheckIns {
		if on := b.at(c.At); on.After(b.now.Add(JustLooked)) {
			b.plan.CheckBack = append(b.plan.CheckBack, Review{CheckIn: c, On: on})
		}
	}
	if n := len(b.catalogue.CheckIns); len(b.plan.CheckBack) == 0 && n > 0 {
		b.plan.CheckBack = []Review{{CheckIn: b.catalogue.CheckIns[n-1], On: b.now.Add(lastReview)}}
	}
}
