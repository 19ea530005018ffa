package plan

import (
	"time"

	"backspasm/internal/triage"
)

// Kept is a result that was given before, perhaps by a program with other
// content.
type Kept struct {
	At          time.Time // when the questions were answered
	Answers     triage.Answers
	Disposition triage.Disposition
	Reasons     []string // the red flags that fired, the most urgent first
	Action      string   // what the person was told to do
}

// AsOf is what a kept result comes to at now: the assessment of its answers, never
// calmer than it was then, and a plan that this disposition allows. There is no
// plan for answers that lack one which this protocol asks for. All that was
// kept is shown by way of this function. now must not lie before the onset.
func AsOf(p *triage.Protocol, c *Catalogue, kept Kept, now time.Time) (triage.Assessment, *Plan) {
	a := triage.Assess(p, kept.Answers, now).NeverCalmer(kept.Disposition, kept.Reasons, kept.Action)
	if len(triage.Missing(p, kept.Answers, kept.At)) > 0 {
		return a, nil
	}
	return a, Build(c, a, now)
}
