package render

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// PainID is the question for the pain score of a check-in.
const PainID = "pain_now"

// changes are what is different from the visit before, and why.
type changes struct {
	At       time.Time          `json:"at"`
	Before   triage.Disposition `json:"disposition"`
	Pain     *int64             `json:"pain_before"`
	PainNow  *int64             `json:"pain_now"`
	Worst    *string            `json:"severity_before"`
	WorstNow *string            `json:"severity_now"`
	Stage    *int               `json:"stage_before"`
	StageNow *int               `json:"stage_now"`
	Why      []jsonFact         `json:"stage_because"`
	Raised   []string           `json:"new_reasons"`
	Settled  []string           `json:"settled_reasons"`
	Added    []string           `json:"added"`
	Removed  []removed          `json:"removed"`
}

// removed is an intervention that left the plan. Because is empty when its time
// has passed.
type removed struct {
	Intervention string   `json:"intervention"`
	Because      []string `json:"because"`
}

// changes is nil at a first visit.
func (r Result) changes() *changes {
	if r.Last == nil {
		return nil
	}
	last := *r.Last
	out := &changes{At: last.Made, Before: last.Assessment.Disposition, Pain: pain(last.Answers), PainNow: pain(r.Answers),
		Worst: last.answer(severityQuestion), WorstNow: r.answer(severityQuestion), Stage: stage(last.Plan), StageNow: stage(r.Plan), Why: r.jsonFacts(r.stageFacts()),
		Raised: without(reasons(r), reasons(last)), Settled: without(reasons(last), reasons(r)), Added: []string{}, Removed: []removed{}}
	out.Added = without(inUse(r.Plan), inUse(last.Plan))
	for _, id := range without(inUse(last.Plan), inUse(r.Plan)) {
		out.Removed = append(out.Removed, removed{id, r.leftBecause(id)})
	}
	return out
}

func pain(a triage.Answers) *int64 {
	if said, given := a[PainID]; given {
		return &said.Number
	}
	return nil
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
	for _, i := range slices.Concat(p.Now, current(p.Moves)) {
		ids = append(ids, i.ID)
	}
	return ids
}

// without is never nil.
func without(ids, others []string) []string {
	return slices.DeleteFunc(append([]string{}, ids...), func(id string) bool { return slices.Contains(others, id) })
}

func (r Result) leftBecause(id string) []string {
	if r.Plan == nil {
		return []string{}
	}
	for _, x := range r.Plan.LeaveOut {
		if x.ID == id {
			return list(x.Why)
		}
	}
	return []string{}
}

// stageFacts are the answers that moved the stage away from what the days allow.
func (r Result) stageFacts() []triage.Fact {
	c := r.Library.Catalogue
	for _, e := range []rule.Expr{c.Flare, c.Improving} {
		if e != nil && e.Eval(r.Assessment.Facts) == rule.True {
			return triage.Because(e, r.Assessment.Facts)
		}
	}
	return nil
}

// sinceLast tells the changes.
func (t *text) sinceLast() {
	c := t.changes()
	if c == nil {
		return
	}
	t.heading("Since last time, " + t.clock(c.At))
	t.bullets("", t.changed(c))
}

// changed tells each change in a line.
func (t *text) changed(c *changes) []string {
	out := []string{t.urgencyChange(c)}
	if t.Assessment.Disposition > triage.SelfCare && len(c.Raised) == 0 {
		out = append(out, t.words(t.Library.Messages.Notes.SeenSince))
	}
	if t.Assessment.Disposition == triage.Soon && t.FirstTold.Before(t.Made) && !t.FirstTold.IsZero() {
		out = append(out, "You were first told on "+t.clock(t.FirstTold)+". Let the visit be before "+t.clock(t.FirstTold.Add(soonWithin))+".")
	}
	switch {
	case c.PainNow == nil:
	case c.Pain != nil:
		out = append(out, painChange(*c.Pain, *c.PainNow))
	default:
		out = append(out, fmt.Sprintf("Pain: %d out of 10.", *c.PainNow))
	}
	if worst := t.worstChange(c); worst != "" {
		out = append(out, worst)
	}
	if c.Stage != nil && c.StageNow != nil && !t.Assessment.Disposition.Urgent() {
		out = append(out, t.stageChange(c))
	}
	if names := t.named(c.Added); names != "" {
		out = append(out, "New in the plan: "+names+".")
	}
	if t.Plan != nil {
		out = append(out, t.removals(c.Removed)...)
	}
	return out
}

// soonWithin is how long the disposition soon leaves for a visit.
const soonWithin = 14 * 24 * time.Hour

// removals names what left the plan: each with its reason, the rest together.
func (t *text) removals(all []removed) []string {
	var out, rest []string
	for _, x := range all {
		if len(x.Because) == 0 {
			if i := t.Library.Catalogue.Intervention(x.Intervention); i.Kind == plan.Move || !t.Assessment.Disposition.Urgent() {
				rest = append(rest, x.Intervention)
			}
			continue
		}
		out = append(out, "No longer for now: "+t.named([]string{x.Intervention})+", because "+strings.Join(x.Because, "; and ")+".")
	}
	if len(rest) == 0 {
		return out
	}
	lead := "No longer needed for now: "
	if t.Assessment.Disposition.Urgent() {
		lead = "Left out until someone has seen you: "
	}
	return append(out, lead+t.named(rest)+".")
}

func (t *text) urgencyChange(c *changes) string {
	now := t.Assessment.Disposition
	switch {
	case now > c.Before:
		return strings.TrimSpace("More urgent than last time. " + t.quoted(t.factsOf(c.Raised)))
	case len(c.Raised) > 0:
		return strings.TrimSpace("A new reason. " + t.quoted(t.factsOf(c.Raised)))
	case now < c.Before:
		then := t.Last.quoted(t.notSince(t.Last.factsOf(c.Settled)))
		if then == "" {
			return "Less urgent than last time."
		}
		return "Less urgent than last time. Then you said, and not now: " + then
	}
	return "The advice on where to get help is as before. You report no new warning sign."
}

// worstChange compares how bad the pain was at its worst, in the words of the
// screen up to their colon.
func (t *text) worstChange(c *changes) string {
	if c.Worst == nil || c.WorstNow == nil || *c.Worst == *c.WorstNow {
		return ""
	}
	q := t.Library.Protocol.Question(severityQuestion)
	word := func(answer string) string {
		says, _, _ := strings.Cut(q.Says(answer), ":")
		return prose.Lower(says)
	}
	return "At its worst: " + word(*c.WorstNow) + ", before that " + word(*c.Worst) + "."
}

// factsOf are the answers behind these reasons, each once.
func (r Result) factsOf(rules []string) []triage.Fact {
	var out []triage.Fact
	for _, x := range r.Assessment.Reasons {
		for _, f := range x.Because {
			if slices.Contains(rules, x.Rule.ID) && !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	return out
}

// notSince leaves of the facts of the visit before those that are said now too.
func (r Result) notSince(then []triage.Fact) []triage.Fact {
	return slices.DeleteFunc(then, func(f triage.Fact) bool {
		return f.Question == triage.OnsetID || slices.Contains(r.told([]triage.Fact{{Question: f.Question, Answer: r.Assessment.Facts[f.Question]}}), r.Last.sentence(f))
	})
}

func painChange(before, now int64) string {
	switch {
	case now < before:
		return fmt.Sprintf("Pain: %d out of 10, down from %d.", now, before)
	case now > before:
		return fmt.Sprintf("Pain: %d out of 10, up from %d.", now, before)
	}
	return fmt.Sprintf("Pain: %d out of 10, as before.", now)
}

func (t *text) stageChange(c *changes) string {
	title := prose.Lower(t.Library.Catalogue.Stages[*c.StageNow].Title)
	switch {
	case *c.StageNow > *c.Stage:
		return "A step on: " + title + "."
	case *c.StageNow < *c.Stage:
		because := ""
		if facts := t.stageFacts(); len(facts) > 0 {
			because = " Your answers: " + t.facts(facts) + "."
		}
		return "A step back for now: " + title + ". This is common and does not mean harm." + because
	}
	return "The same step as before: " + title + "."
}

func (t *text) named(ids []string) string {
	var names []string
	for _, id := range ids {
		if i := t.Library.Catalogue.Intervention(id); i != nil {
			names = append(names, prose.Lower(i.Title))
		}
	}
	return strings.Join(names, ", ")
}
