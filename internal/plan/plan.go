package plan

import (
	"slices"
	"time"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Plan is what one person does, from Made until it no longer holds.
type Plan struct {
	Now        []Item
	Timeline   []Entry // what begins later, in order
	Moves      []Item  // of the stage, and of a stage that begins while the plan holds
	LeaveOut   []LeftOut
	NotAsked   []NotAsked
	Stage      int
	Stages     []StageAhead
	Prevention []Item
	Care       []Item
	Over       []*Intervention // offered, but its time has passed
	CheckBack  []Review
}

// Item is an intervention as it applies to this person. From is nil when it
// applies now, Until when it has no end.
type Item struct {
	*Intervention
	From, Until *time.Time
	Steps       []string  // those that no answer forbids
	Adapted     []string  // how to do it, for what is certain
	Perhaps     []string  // the same for what is unsure or was not asked
	Never       []string  // what of it must not be done, certain or not, in a few words
	Undrawn     bool      // a step was taken out, and the picture may show it
	Card        *CardLine // nil: it is not for the card of this person
}

// Entry is what begins at one time and ends at one time.
type Entry struct {
	From  time.Time
	Until *time.Time
	Items []Item
}

// LeftOut is an intervention that this person's answers forbid.
type LeftOut struct {
	*Intervention
	Why     []string // the reasons, as sentences
	Because []triage.Fact
}

// NotAsked is an intervention that rests on signs which nobody has asked this person
// about. The plan orders nothing of it.
type NotAsked struct {
	*Intervention
	From  *time.Time // nil: it would apply now
	Signs []string
}

// StageAhead is a stage with its dates and the moves that it adds.
type StageAhead struct {
	Stage
	Do     []string // what no answer forbids
	Begins time.Time
	Ends   *time.Time
	Adds   []Item
}

// Review is a time to look again. A review without a CheckIn is the regular one
// after all of them have passed.
type Review struct {
	CheckIn
	On time.Time
}

// JustLooked is how shortly before a check-in date a visit counts for it.
const JustLooked = 12 * time.Hour

const (
	holdsFor       = 48 * time.Hour
	holdsForSevere = 24 * time.Hour
	lastReview     = 14 * 24 * time.Hour
)

// ValidUntil returns until when a result made at now holds: 48 hours, 24 if the
// pain is severe, or until the next phase if that is sooner.
func ValidUntil(a triage.Assessment, now time.Time) time.Time {
	until := now.Add(holdsFor)
	if a.Severe || a.Disposition.Urgent() {
		until = now.Add(holdsForSevere)
	}
	if at, ok := a.NextPhase(); ok && at.After(now) && at.Before(until) {
		return at
	}
	return until
}

// Build makes the plan for this assessment. It is nil for an emergency and for
// whoever is out of scope; same_day holds comfort measures only. now must not
// lie before the onset.
func Build(c *Catalogue, a triage.Assessment, now time.Time) *Plan {
	if a.Disposition == triage.Emergency || a.OutOfScope != "" || a.Onset == nil {
		return nil
	}
	b := &builder{catalogue: c, assessment: a, said: Answered(a), now: now, plan: &Plan{}}
	b.plan.Stage = b.stage()
	for _, i := range c.Interventions {
		if i.Comfort || a.Disposition != triage.SameDay {
			b.place(i)
		}
	}
	b.timeline()
	b.stages()
	b.checkBack()
	return b.plan
}

type builder struct {
	catalogue  *Catalogue
	assessment triage.Assessment
	said       rule.Facts // without what was not asked
	now        time.Time
	plan       *Plan
	later      []Item // begins after now
}

func (b *builder) facts() rule.Facts            { return b.assessment.Facts }
func (b *builder) at(d time.Duration) time.Time { return b.assessment.Onset.Add(d) }
func (b *builder) since() time.Duration         { return b.now.Sub(*b.assessment.Onset) }

// place puts one intervention where it belongs.
func (b *builder) place(i *Intervention) {
	if !b.offered(i) {
		return
	}
	w, when := b.window(i)
	switch {
	case when == absent:
		return
	case when == over:
		b.plan.Over = append(b.plan.Over, i)
		return
	case b.catalogue.Forbidden(i, b.said):
		b.plan.LeaveOut = append(b.plan.LeaveOut, b.leftOut(i))
		return
	case b.forbidden(i):
		b.notAsked(i, w, when)
		return
	}
	item := b.item(i)
	if when == later {
		from := b.at(w.From)
		item.From = &from
	}
	if w.Until > 0 {
		until := b.at(w.Until)
		item.Until = &until
	}
	b.add(item)
}

func (b *builder) add(item Item) {
	switch {
	case item.Kind == Habit:
		b.plan.Prevention = append(b.plan.Prevention, item)
	case item.Kind == Move:
		b.addMove(item)
	case item.From != nil:
		b.later = append(b.later, item)
	case item.Kind == Care:
		b.plan.Care = append(b.plan.Care, item)
	default:
		b.plan.Now = append(b.plan.Now, item)
	}
}

// addMove shows a move that belongs to the present stage, or to one that begins
// while the plan holds. Moves of later stages are named with their stage.
func (b *builder) addMove(item Item) {
	if item.Stage > b.plan.Stage {
		s := b.catalogue.Stages[item.Stage]
		from := b.begins(s)
		if !from.Before(ValidUntil(b.assessment, b.now)) || !met(s.Needs, b.facts()) {
			return
		}
		item.From = &from
	}
	b.plan.Moves = append(b.plan.Moves, item)
}

func met(e rule.Expr, f rule.Facts) bool { return e == nil || e.Eval(f) == rule.True }

// Forbidden says whether a contraindication, certain or unsure, takes i out.
func (c *Catalogue) Forbidden(i *Intervention, f rule.Facts) bool {
	for _, x := range i.LeaveOut {
		if x.When.Eval(f) != rule.False {
			return true
		}
	}
	for _, id := range i.MadeOf {
		if part := c.Intervention(id); part != nil && c.Forbidden(part, f) {
			return true
		}
	}
	return false
}

func (b *builder) forbidden(i *Intervention) bool { return b.catalogue.Forbidden(i, b.facts()) }

func (b *builder) offered(i *Intervention) bool {
	if i.OfferWhen == nil && len(i.InsteadOf) == 0 {
		return true
	}
	if i.OfferWhen != nil && i.OfferWhen.Eval(b.facts()) == rule.True {
		return true
	}
	return slices.ContainsFunc(i.InsteadOf, b.standsIn)
}

// standsIn says whether the intervention with this id would be offered, but is
// left out, so that another may stand in for it.
func (b *builder) standsIn(id string) bool {
	other := b.catalogue.Intervention(id)
	return other != nil && b.offered(other) && b.forbidden(other)
}

// allowed are the steps that no answer forbids, certain, not sure or not asked for.
func (b *builder) allowed(steps []Step) []string {
	var out []string
	for _, s := range steps {
		if s.Unless == nil || s.Unless.Eval(b.facts()) == rule.False {
			out = append(out, s.Says)
		}
	}
	return out
}

// item is the intervention with the precautions that this person needs, and
// without the steps that are not for them.
func (b *builder) item(i *Intervention) Item {
	item := Item{Intervention: i, Steps: b.allowed(i.Steps)}
	item.Undrawn = len(item.Steps) < len(i.Steps)
	item.Card = b.cardLine(i)
	for _, p := range i.Adapt {
		switch p.When.Eval(b.facts()) {
		case rule.False:
			continue
		case rule.True:
			item.Adapted = append(item.Adapted, p.Says)
		case rule.Unknown:
			item.Perhaps = append(item.Perhaps, p.Says)
		}
		if p.Never != "" && !slices.Contains(item.Never, p.Never) {
			item.Never = append(item.Never, p.Never)
		}
	}
	return item
}

func (b *builder) leftOut(i *Intervention) LeftOut {
	out := LeftOut{Intervention: i}
	for _, part := range append([]*Intervention{i}, b.parts(i)...) {
		for _, x := range part.LeaveOut {
			if x.When.Eval(b.said) == rule.False {
				continue
			}
			if !slices.Contains(out.Why, x.Because) {
				out.Why = append(out.Why, x.Because)
			}
			for _, fact := range triage.Because(x.When, b.said) {
				if !slices.Contains(out.Because, fact) {
					out.Because = append(out.Because, fact)
				}
			}
		}
	}
	return out
}

func (b *builder) parts(i *Intervention) []*Intervention {
	var parts []*Intervention
	for _, id := range i.MadeOf {
		if part := b.catalogue.Intervention(id); part != nil {
			parts = append(parts, part)
			parts = append(parts, b.parts(part)...)
		}
	}
	return parts
}

// timeline groups what begins later by when it begins and ends.
func (b *builder) timeline() {
	for _, item := range b.later {
		i := slices.IndexFunc(b.plan.Timeline, func(e Entry) bool {
			return e.From.Equal(*item.From) && sameTime(e.Until, item.Until)
		})
		if i < 0 {
			b.plan.Timeline = append(b.plan.Timeline, Entry{From: *item.From, Until: item.Until})
			i = len(b.plan.Timeline) - 1
		}
		b.plan.Timeline[i].Items = append(b.plan.Timeline[i].Items, item)
	}
	slices.SortStableFunc(b.plan.Timeline, func(a, b Entry) int { return a.From.Compare(b.From) })
}

func sameTime(a, b *time.Time) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}
