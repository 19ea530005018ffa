package render

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// changes writes what is different from the visit before, and why: null at a first
// visit. It is empty why an intervention left whose time has passed.
func (j *jsonWriter) changes(r Result) {
	c := r.changes()
	if c == nil {
		j.null()
		return
	}
	j.open('{')
	j.key("at").when(&c.At)
	j.key("disposition").text(c.Before.String())
	orNull(j.key("pain_before"), c.Pain, j.number)
	orNull(j.key("pain_now"), c.PainNow, j.number)
	orNull(j.key("severity_before"), c.Worst, j.text)
	orNull(j.key("severity_now"), c.WorstNow, j.text)
	whole := func(n int) { j.number(int64(n)) }
	orNull(j.key("stage_before"), c.Stage, whole)
	orNull(j.key("stage_now"), c.StageNow, whole)
	j.key("stage_because").facts(r, c.StageBecause)
	j.key("new_reasons").texts(c.Raised)
	j.key("settled_reasons").texts(c.Settled)
	j.key("added").texts(c.Added)
	j.key("removed").open('[')
	for _, id := range c.Removed {
		j.open('{')
		j.key("intervention").text(id)
		j.key("because").texts(r.leftBecause(id))
		j.close('}')
	}
	j.close(']')
	j.close('}')
}

// changes is nil at a first visit.
func (r Result) changes() *visit.Changes { return r.Result.Changes(r.Library.Catalogue) }

func (r Result) leftBecause(id string) []string {
	if r.Plan == nil {
		return nil
	}
	for _, x := range r.Plan.LeaveOut {
		if x.ID == id {
			return x.Why
		}
	}
	return nil
}

// changed tells each change in a line.
func (t letter) changed(c *visit.Changes) []string {
	out := []string{t.urgencyChange(c)}
	if t.Assessment.Disposition > triage.SelfCare && len(c.Raised) == 0 {
		out = append(out, t.words(t.Library.Messages.Notes.SeenSince))
	}
	if t.Assessment.Disposition == triage.Soon && t.FirstTold.Before(t.Made) && !t.FirstTold.IsZero() {
		out = append(out, library.With(t.Library.Messages.Notes.FirstTold, "first", t.clock(t.FirstTold), "by", t.clock(t.FirstTold.Add(soonWithin))))
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
func (t letter) removals(all []string) []string {
	var out, rest []string
	for _, id := range all {
		because := t.leftBecause(id)
		if len(because) == 0 {
			if i := t.Library.Catalogue.Intervention(id); i.Kind == plan.Move || !t.Assessment.Disposition.Urgent() {
				rest = append(rest, id)
			}
			continue
		}
		out = append(out, "No longer for now: "+t.named([]string{id})+", because "+strings.Join(because, "; and ")+".")
	}
	if len(rest) == 0 {
		return out
	}
	lead := "No longer needed for now: "
	if t.Assessment.Disposition.Urgent() {
		lead = t.Library.Messages.Notes.LeftUnseen + " "
	}
	return append(out, lead+t.named(rest)+".")
}

func (t letter) urgencyChange(c *visit.Changes) string {
	now := t.Assessment.Disposition
	switch {
	case now > c.Before:
		return strings.TrimSpace("More urgent than last time. " + t.quoted(t.factsOf(c.Raised)))
	case len(c.Raised) > 0:
		return strings.TrimSpace("A new reason. " + t.quoted(t.factsOf(c.Raised)))
	case now < c.Before:
		last := t.of(*t.Last)
		then := last.quoted(t.notSince(last.factsOf(c.Settled)))
		if then == "" {
			return "Less urgent than last time."
		}
		return "Less urgent than last time. Then you said, and not now: " + then
	}
	return t.Library.Messages.Notes.AsBefore
}

// worstChange compares how bad the pain was at its worst, in the words of the
// screen up to their colon.
func (t letter) worstChange(c *visit.Changes) string {
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
		return f.Question == triage.OnsetID || slices.Contains(r.told([]triage.Fact{{Question: f.Question, Answer: r.Assessment.Facts.Get(f.Question)}}), r.of(*r.Last).sentence(f))
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

func (t letter) stageChange(c *visit.Changes) string {
	title := prose.Lower(t.Library.Catalogue.Stages[*c.StageNow].Title)
	switch {
	case *c.StageNow > *c.Stage:
		return "A step on: " + title + "."
	case *c.StageNow < *c.Stage:
		because := ""
		if len(c.StageBecause) > 0 {
			because = " Your answers: " + t.facts(c.StageBecause) + "."
		}
		return "A step back for now: " + title + ". " + t.Library.Messages.Notes.StepBack + because
	}
	return "The same step as before: " + title + "."
}

func (t letter) named(ids []string) string {
	var names []string
	for _, id := range ids {
		if i := t.Library.Catalogue.Intervention(id); i != nil {
			names = append(names, prose.Lower(i.Title))
		}
	}
	return strings.Join(names, ", ")
}
