package triage

import (
	"cmp"
	"slices"
	"time"

	"backspasm/internal/rule"
)

// Phase is how long the bout has lasted.
type Phase string

// The phases: under 4 weeks, 4 to 12 weeks, over 12 weeks.
const (
	Acute    Phase = "acute"
	Subacute Phase = "subacute"
	Chronic  Phase = "chronic"
)

const (
	week         = 7 * 24 * time.Hour
	subacuteFrom = 4 * week
	chronicOver  = 12 * week
)

// OnsetID is the question that starts the clock of every plan.
const OnsetID = "onset"

// Fact is one answer that decided something.
type Fact = rule.Fact

// Reason is a red flag that fired and the answers that made it.
type Reason struct {
	Rule        *RedFlag
	Disposition Disposition
	Because     []Fact
}

// Assessment is where to get help and why.
type Assessment struct {
	Disposition Disposition
	Reasons     []Reason // the most urgent first
	Unsure      []string // questions answered "not sure"
	NotReported []string // warning signs answered no
	NotAsked    []string // questions not reached or not needed
	Recurrent   bool
	OutOfScope  string     // empty, "under_16" or "crisis"
	Onset       *time.Time // nil when it was not asked
	Phase       Phase      // empty when the onset was not asked
	Severe      bool
	Kept        string // what the person was told to do when the answers were given; empty if these rules say it

	// ChronicUnsure says that the phase is chronic only because "not sure" about
	// pain on most days counts as yes.
	ChronicUnsure bool

	// Facts are the answers as conditions see them. A reached question that was
	// left out because the disposition no longer depended on it, or put off until
	// the check-in, counts as unsure here, so that nothing in a plan rests on an answer that nobody gave.
	Facts rule.Facts
}

// Assess returns the most urgent disposition any red flag asks for. It never
// lowers a disposition: rules are alarms, not votes. Answers to questions that
// are not reached are dropped first. The caller makes sure that nothing is
// Missing.
func Assess(p *Protocol, answers Answers, now time.Time) Assessment {
	var skipped []int
	said := p.Said(answers, now)
	facts := p.visit(said, func(s *Screen, _ *Question, place int, given bool) {
		if !given && !s.waits(said) {
			skipped = append(skipped, place)
		}
	})
	out := p.Judged(facts)
	out.listed(p, answers, facts)
	if facts.Get(OnsetID) != "" {
		onset := answers[OnsetID].Moment
		out.Onset = &onset
		out.Phase = phase(now.Sub(onset), holdsFor(p.Chronic, facts))
		out.ChronicUnsure = out.Phase != phase(now.Sub(onset), p.Chronic != nil && p.Chronic.Eval(facts) == rule.True)
	}
	out.Recurrent = holdsFor(p.Recurrent, facts)
	out.Severe = holdsFor(p.Severe, facts)
	for _, place := range skipped {
		facts.Set(place, rule.NotSure)
	}
	out.Facts = facts
	return out
}

// Judged is an assessment that says where to get help and why, and nothing else.
func (p *Protocol) Judged(f rule.Facts) Assessment {
	var out Assessment
	out.Disposition, out.Reasons = p.Judge(f)
	for _, r := range out.Reasons {
		out.OutOfScope = cmp.Or(out.OutOfScope, r.Rule.OutOfScope)
	}
	return out
}

// Judge returns the most urgent disposition that any red flag asks for, and every
// red flag that fires, the most urgent first. It allocates nothing if none does.
func (p *Protocol) Judge(f rule.Facts) (Disposition, []Reason) {
	out, reasons := SelfCare, []Reason(nil)
	for _, r := range p.RedFlags {
		if d := r.Fires(f); d != 0 {
			out = max(out, d)
			if reasons == nil {
				reasons = make([]Reason, 0, 4)
			}
			reasons = append(reasons, Reason{Rule: r, Disposition: d, Because: Because(r.When, f)})
		}
	}
	p.sortReasons(reasons)
	return out, reasons
}

// listed fills in what was not sure, not reported and not asked.
func (a *Assessment) listed(p *Protocol, answers Answers, facts rule.Facts) {
	place, first := 0, facts.Get(VisitID) != CheckIn
	for _, s := range p.Screens {
		if s.CheckIn && first {
			place += len(s.Questions)
			continue
		}
		for _, q := range s.Questions {
			place++
			switch said := facts.Word(place); {
			case q.Computed, said == "" && s.waits(facts):
			case said == "":
				a.NotAsked = append(a.NotAsked, q.ID)
			case said == Unsure, q.Kind != Sign && answers[q.ID].Value == Unsure:
				a.Unsure = append(a.Unsure, q.ID)
			case said == No && !q.NoRedFlag:
				a.NotReported = append(a.NotReported, q.ID)
			}
		}
	}
}

func holdsFor(e rule.Expr, f rule.Facts) bool { return e != nil && e.Eval(f) != rule.False }

func phase(since time.Duration, mostDays bool) Phase {
	switch {
	case mostDays, since > chronicOver:
		return Chronic
	case since >= subacuteFrom:
		return Subacute
	}
	return Acute
}

// NextPhase returns when the phase changes by itself; ok is false in the last.
func (a Assessment) NextPhase() (at time.Time, ok bool) {
	switch a.Phase {
	case Acute:
		return a.Onset.Add(subacuteFrom), true
	case Subacute:
		return a.Onset.Add(chronicOver), true
	}
	return time.Time{}, false
}

// Fires returns the disposition that the rule asks for, or 0.
func (r *RedFlag) Fires(f rule.Facts) Disposition {
	switch r.When.Eval(f) {
	case rule.True:
		return r.Raises
	case rule.Unknown:
		return r.IfUnsure
	}
	return 0
}

// Raised returns the most urgent disposition that any rule asks for: that of Judge.
func (p *Protocol) Raised(f rule.Facts) Disposition {
	d := SelfCare
	for _, r := range p.RedFlags {
		d = max(d, r.Fires(f))
	}
	return d
}

// EndsInterview says whether a yes to this sign is an emergency by itself,
// whatever else is answered: nobody who says it has a plan.
func (p *Protocol) EndsInterview(q *Question) bool {
	return q.Kind == Sign && p.Raised(p.Scheme.Of(map[string]string{q.ID: Yes})) == Emergency
}

// Because returns the answers that make e come to what it does. Which visit it is,
// nobody said.
func Because(e rule.Expr, f rule.Facts) []Fact {
	return slices.DeleteFunc(rule.Because(e, f), func(f Fact) bool { return f.Question == VisitID })
}

// sortReasons puts the most urgent first, then in the order in which their
// questions are asked, so that the order of files cannot show.
func (p *Protocol) sortReasons(reasons []Reason) {
	slices.SortFunc(reasons, func(a, b Reason) int {
		if order := cmp.Or(cmp.Compare(b.Disposition, a.Disposition), cmp.Compare(len(a.Because), len(b.Because))); order != 0 {
			return order
		}
		return cmp.Or(cmp.Compare(p.first(a), p.first(b)), cmp.Compare(a.Rule.ID, b.Rule.ID))
	})
}

// first is the place of the first question that made r.
func (p *Protocol) first(r Reason) int {
	at := len(p.Scheme) + 1
	for _, f := range r.Because {
		at = min(at, p.Scheme.Place(f.Question))
	}
	return at
}

// NeverCalmer returns the assessment beside an earlier one of the same answers, by
// other rules: if that was more urgent it stands, with what the person was told to
// do, and its first reason, if that still fires, keeps its weight.
func (a Assessment) NeverCalmer(d Disposition, reasons []string, action string) Assessment {
	if a.Disposition >= d {
		return a
	}
	a.Disposition, a.Kept, a.Reasons = d, cmp.Or(action, d.String()), slices.Clone(a.Reasons)
	i := slices.IndexFunc(a.Reasons, func(r Reason) bool { return len(reasons) > 0 && r.Rule.ID == reasons[0] })
	if i >= 0 {
		first := a.Reasons[i]
		first.Disposition = d
		a.Reasons = slices.Insert(slices.Delete(a.Reasons, i, i+1), 0, first)
	}
	return a
}

// Under16 is why somebody younger is out of scope: plans begin at 16.
const Under16 = "under_16"

// ChildAction is the id of what to do for somebody under 16 at d, which is less
// than an emergency: to have them seen, for there is no plan.
func ChildAction(d Disposition) string {
	if d == SameDay {
		return "child_today"
	}
	return "child"
}

// Action returns the id of what to do: what the person was told when the answers
// were given, if that still stands, else what all red flags of the final
// disposition ask for, if they agree, else that of the disposition itself. Under
// 16 it is the one for a child, whatever else was reported, short of an emergency.
func (a Assessment) Action() string {
	if a.OutOfScope == Under16 && a.Disposition < Emergency {
		return ChildAction(a.Disposition)
	}
	action := a.Kept
	if action != "" {
		return action
	}
	for _, r := range a.Reasons {
		switch {
		case r.Disposition < a.Disposition: // a calmer rule has no say
		case r.Rule.Action == "", action != "" && action != r.Rule.Action:
			return a.Disposition.String()
		default:
			action = r.Rule.Action
		}
	}
	return cmp.Or(action, a.Disposition.String())
}
