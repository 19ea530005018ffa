package visit

import (
	"slices"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Changes are what is different from the visit before, and why. A score, word or
// stage is nil where one of the two has none.
type Changes struct {
	At            time.Time          // the visit before
	Before        triage.Disposition // then
	Pain, PainNow *int64
	Worst         *string // how bad the pain was at its worst: an option of its question
	WorstNow      *string
	Stage         *int
	StageNow      *int
	StageBecause  []triage.Fact // the answers that moved the stage away from what the days allow
	Raised        []string      // red flags that fire now and did not
	Settled       []string      // and the other way round
	Added         []string      // interventions that are for now and were not
	Removed       []string      // and the other way round
}

const severityID = "severity"

// Changes is nil at a first visit.
func (r Result) Changes(c *plan.Catalogue) *Changes {
	if r.Last == nil {
		return nil
	}
	last := *r.Last
	return &Changes{
		At: last.Made, Before: last.Assessment.Disposition,
		Pain: Pain(last.Answers), PainNow: Pain(r.Answers), Worst: worst(last), WorstNow: worst(r), Stage: stage(last.Plan), StageNow: stage(r.Plan),
		StageBecause: stageFacts(c, r.Assessment.Facts),
		Raised:       without(reasons(r), reasons(last)), Settled: without(reasons(last), reasons(r)),
		Added: without(inUse(r.Plan), inUse(last.Plan)), Removed: without(inUse(last.Plan), inUse(r.Plan)),
	}
}

// Pain is the score among answers; nil if there is none.
func Pain(a triage.Answers) *int64 {
	if score, given := a[PainID]; given {
		return &score.Number
	}
	return nil
}

func worst(r Result) *string {
	fact := r.Assessment.Facts.Get(severityID)
	if _, given := r.Answers[severityID]; !given || fact == "" {
		return nil
	}
	return &fact
}

func stage(p *plan.Plan) *int {
	if p == nil {
		return nil
	}
	return &p.Stage
}

func reasons(r Result) []string {
	var ids []string
	for _, reason := range r.Assessment.Reasons {
		ids = append(ids, reason.Rule.ID)
	}
	return ids
}

// inUse are the interventions that the plan asks for now.
func inUse(p *plan.Plan) []string {
	if p == nil {
		return nil
	}
	var ids []string
	for _, i := range slices.Concat(p.Now, p.Moves) {
		if i.From == nil {
			ids = append(ids, i.ID)
		}
	}
	return ids
}

// without is never nil.
func without(ids, others []string) []string {
	return slices.DeleteFunc(append([]string{}, ids...), func(id string) bool { return slices.Contains(others, id) })
}

func stageFacts(c *plan.Catalogue, f rule.Facts) []triage.Fact {
	for _, e := range []rule.Expr{c.Flare, c.Improving} {
		if e != nil && e.Eval(f) == rule.True {
			return triage.Because(e, f)
		}
	}
	return nil
}
