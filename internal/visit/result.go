package visit

import (
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// Result is what a visit comes to: a plain value, without the words for it.
type Result struct {
	Made       time.Time // local times use its zone
	Answered   time.Time // when the questions were answered: Made, or earlier
	ValidUntil time.Time
	Answers    triage.Answers // reached ones
	Assessment triage.Assessment
	Plan       *plan.Plan // nil for an emergency, out of scope, and once the signs are due
	Last       *Result    // the visit before, at a check-in
	FirstTold  time.Time  // at a check-in: when this bout was first said to need a visit; zero if it was not
	Eased      bool       // this check-in ends the bout
	LeftAside  []string   // what was answered and is not asked with these answers
	SignsDue   bool       // an earlier result that no longer holds: the warning signs come first, and there is no plan
	Early      bool       // made before the pain began, by the clock: only an emergency is to be told
}

// Rules are what visits are judged by.
type Rules struct {
	Protocol  *triage.Protocol
	Catalogue *plan.Catalogue

	// Hurt says why something is left out that hurt in a session; part is nil for
	// itself, else the part of it that hurt.
	Hurt func(part *plan.Intervention) string
}

const day = 24 * 60 * 60 // seconds

// First assesses the answers of a first visit, which must be complete, and plans
// for them.
func (r Rules) First(given triage.Answers, now time.Time) Result {
	out := r.Assessed(triage.Look(r.Protocol, given, now).Reached, now)
	out.Plan = plan.Build(r.Catalogue, out.Assessment, out.Made)
	return out
}

// Assessed is First without the plan, for those who only ask where to get help. All
// answers must be to reached questions.
func (r Rules) Assessed(reached triage.Answers, now time.Time) Result {
	if _, offset := now.Zone(); offset <= -day || offset >= day {
		now = now.UTC() // JSON cannot write such a zone, and there would be no result
	}
	a := triage.Assess(r.Protocol, reached, now)
	return Result{Made: now, Answered: now, Answers: reached, Assessment: a, ValidUntil: plan.ValidUntil(a, now)}
}

// CheckIn is First for a check-in of e: it knows the visit before, leaves out what
// hurt in a session since, and ends the bout once the pain has eased.
func (r Rules) CheckIn(e Episode, given triage.Answers, now time.Time) Result {
	out := r.First(given, now)
	last := r.Then(e, e.Last(), out.Made.Location())
	out.Last, out.FirstTold = &last, e.FirstTold()
	score := Pain(out.Answers)
	out.Eased = score != nil && out.Assessment.Disposition == triage.SelfCare && e.Eased(*score, now)
	r.Catalogue.Remove(out.Plan, e.Hurt(last.Made, time.Time{}), r.Hurt)
	return out.dated(e, now)
}

// Then is what visit v of e came to when it was made.
func (r Rules) Then(e Episode, v Visit, zone *time.Location) Result {
	out := r.kept(v, v.At.In(zone))
	r.Catalogue.Remove(out.Plan, e.Hurt(e.visitBefore(v), v.At), r.Hurt)
	return out
}

// AsOf is what the last visit of e comes to now: never calmer than it was, and
// without a plan once the warning signs are due.
func (r Rules) AsOf(e Episode, now time.Time) Result {
	out := r.IfUnchanged(e, now)
	out.SignsDue = r.SignsDue(e, now)
	if out.SignsDue {
		out.Plan = nil
	}
	return out
}

// IfUnchanged is what the last visit of e comes to now if the warning signs, asked
// again, bring nothing new. It is for naming what may follow, not for showing it.
func (r Rules) IfUnchanged(e Episode, now time.Time) Result {
	out := r.kept(e.Last(), now)
	out.Answered = e.Last().At
	r.Catalogue.Remove(out.Plan, e.HurtSince(), r.Hurt)
	return out.dated(e, now)
}

// Closed is what an episode comes to once it is closed: its last visit without a plan.
func (r Rules) Closed(e Episode, now time.Time) Result {
	out := r.Then(e, e.Last(), now.Location())
	out.Made, out.Plan = now, nil
	return out
}

// SignsDue says whether the warning signs must be asked again before anything of
// the plan of e is shown.
func (r Rules) SignsDue(e Episode, now time.Time) bool {
	return e.SignsDue(r.Protocol, r.Catalogue, now)
}

func (r Rules) kept(v Visit, now time.Time) Result {
	out := r.Assessed(triage.Look(r.Protocol, v.Answers, now).Reached, now)
	out.Assessment, out.Plan = plan.AsOf(r.Protocol, r.Catalogue, v.Kept(), out.Made)
	out.ValidUntil = v.ValidUntil
	return out
}

// visitBefore is when the visit before v was. What hurt since then is left out of the
// plan of v, and comes back at the check-in after it at the earliest.
func (e Episode) visitBefore(v Visit) time.Time {
	var at time.Time
	for _, other := range e.Visits {
		if other.At.Before(v.At) {
			at = other.At
		}
	}
	return at
}

// HurtSince are the interventions that the plan of the last visit leaves out
// because they hurt in a session.
func (e Episode) HurtSince() []string { return e.Hurt(e.visitBefore(e.Last()), time.Time{}) }

// LookAgain is when the warning signs are to be asked next: when the result no
// longer holds, or at the next check-in date if that is sooner.
func (r Result) LookAgain() time.Time {
	at := r.ValidUntil
	if r.Plan != nil && len(r.Plan.CheckBack) > 0 && r.Plan.CheckBack[0].On.Before(at) {
		at = r.Plan.CheckBack[0].On
	}
	return at
}

// CheckIn says that the result is that of a check-in.
func (r Result) CheckIn() bool { return r.Assessment.Facts.Get(triage.VisitID) == triage.CheckIn }
