package triage

import (
	"iter"
	"maps"
	"slices"
	"time"

	"backspasm/internal/rule"
)

// Answer is what was said to one question. Value holds the answer to a sign or
// a choice, Number that to a number, Moment that to a moment. "Not sure" is the
// Value Unsure, for a choice too.
type Answer struct {
	Value  string
	Number int64
	Moment time.Time

	// Assumed marks what nobody said: it was left out and is taken at its worst.
	Assumed bool
}

// Answers holds what was said, by question id. A question without an entry has
// not been answered.
type Answers map[string]Answer

// value is the number of an answer among the finite ones: a number or a moment
// counts as the band that it falls into at now, "not sure" about a choice as the
// option that it stands for.
func (q *Question) value(c rule.Column, a *Answer, now time.Time) rule.Value {
	switch q.Kind {
	case Number:
		return c.Nth(q.band(a.Number))
	case Moment:
		return c.Nth(q.band(int64(now.Sub(a.Moment))))
	case Choice:
		if a.Value == Unsure && q.NotSure != "" {
			return c.Value(q.NotSure)
		}
	}
	return c.Value(a.Value)
}

// Said are the answers as conditions see them, those to questions that are not
// reached included.
func (p *Protocol) Said(answers Answers, now time.Time) rule.Facts {
	said := p.Scheme.Facts()
	for n, q := range p.questions() {
		if a, given := answers[q.ID]; given {
			p.Say(said, n+1, q, a, now)
		}
	}
	return said
}

// Say sets what was said to q, whose place this is.
func (p *Protocol) Say(said rule.Facts, place int, q *Question, a Answer, now time.Time) {
	said.Set(place, q.value(p.Scheme[place-1], &a, now))
}

// questions are all of the interview, in its order.
func (p *Protocol) questions() iter.Seq2[int, *Question] {
	return func(yield func(int, *Question) bool) {
		n := 0
		for _, s := range p.Screens {
			for _, q := range s.Questions {
				if !yield(n, q) {
					return
				}
				n++
			}
		}
	}
}

// visit calls each for every reached question in the order of the interview, with
// its place among the facts; given says whether it has been answered. Unsure opens
// a question just as yes does. It returns what was said to reached questions.
func (p *Protocol) visit(said rule.Facts, each func(s *Screen, q *Question, place int, given bool)) rule.Facts {
	facts, place := p.Scheme.Facts(), 0
	for _, s := range p.Screens {
		if !holds(s.AskWhen, facts) {
			place += len(s.Questions)
			continue
		}
		for _, q := range s.Questions {
			place++
			if !holds(q.AskWhen, facts) {
				continue
			}
			a := said.At(place)
			if a == rule.NotReached && q.Computed {
				a = p.Scheme[place-1].Nth(0)
			}
			facts.Set(place, a)
			each(s, q, place, a != rule.NotReached)
		}
	}
	return facts
}

func holds(e rule.Expr, f rule.Facts) bool { return e == nil || e.Eval(f) != rule.False }

// Seen is what some answers come to in the interview.
type Seen struct {
	Reached Answers     // those to questions that are reached; the same map if that is all of them
	Dropped []string    // the ids of the others, sorted; they can change nothing
	Missing []*Question // reached, needed and without an answer, in the order of the interview
	Facts   rule.Facts  // the reached answers as conditions see them
}

// Reach goes through the interview with what was said: what of it is to reached
// questions, and which of them still need an answer. A question is not needed
// once the answers already give the disposition at which it is left out, or while it is
// put off.
func (p *Protocol) Reach(said rule.Facts) (facts rule.Facts, missing []*Question) {
	facts = p.visit(said, func(s *Screen, q *Question, _ int, given bool) {
		if !given && !s.waits(said) {
			missing = append(missing, q)
		}
	})
	if missing != nil {
		soFar := p.Raised(facts)
		missing = slices.DeleteFunc(missing, func(q *Question) bool { return soFar >= q.Until || q.putOff(facts) })
	}
	return facts, missing
}

// Look goes through the interview with some answers.
func Look(p *Protocol, answers Answers, now time.Time) Seen {
	out := Seen{Reached: answers}
	out.Facts, out.Missing = p.Reach(p.Said(answers, now))
	reached := 0
	for n, q := range p.questions() {
		if _, said := answers[q.ID]; said && out.Facts.At(n+1) != rule.NotReached {
			reached++
		}
	}
	if reached < len(answers) {
		for id := range answers {
			if out.Facts.Get(id) == "" {
				out.Dropped = append(out.Dropped, id)
			}
		}
	}
	if out.Dropped != nil {
		slices.Sort(out.Dropped)
		out.Reached = maps.Clone(answers)
		for _, id := range out.Dropped {
			delete(out.Reached, id)
		}
	}
	return out
}

// Reached returns the answers to questions that are reached, in a map of their
// own, and the ids of the others, as Look does.
func Reached(p *Protocol, answers Answers, now time.Time) (reached Answers, dropped []string) {
	seen := Look(p, answers, now)
	reached = make(Answers, len(seen.Reached))
	maps.Copy(reached, seen.Reached)
	return reached, seen.Dropped
}

// Missing returns the questions that still need an answer, as Look does.
func Missing(p *Protocol, answers Answers, now time.Time) []*Question {
	return Look(p, answers, now).Missing
}

// Step is one screen as it is put to the person: its reached questions that are
// still needed, answered ones included.
type Step struct {
	Screen *Screen
	Ask    []*Question
}

// Next returns the first screen that has a reached and needed question without
// an answer. more is false when the interview is over.
func Next(p *Protocol, answers Answers, now time.Time) (step Step, more bool) {
	missing := Missing(p, answers, now)
	if len(missing) == 0 {
		return Step{}, false
	}
	return StepOf(p, p.screenOf(missing[0]), answers, now), true
}

// StepOf returns screen s as it stands with these answers.
func StepOf(p *Protocol, s *Screen, answers Answers, now time.Time) Step {
	missing := Missing(p, answers, now)
	step := Step{Screen: s}
	p.visit(p.Said(answers, now), func(at *Screen, q *Question, _ int, given bool) {
		if at == s && !q.Computed && (given || slices.Contains(missing, q)) {
			step.Ask = append(step.Ask, q)
		}
	})
	return step
}

func (p *Protocol) screenOf(q *Question) *Screen {
	for _, s := range p.Screens {
		if slices.Contains(s.Questions, q) {
			return s
		}
	}
	return nil
}

// Facts returns the reached answers as conditions see them.
func Facts(p *Protocol, answers Answers, now time.Time) rule.Facts {
	return p.ToReached(p.Said(answers, now))
}

// ToReached is what was said to reached questions.
func (p *Protocol) ToReached(said rule.Facts) rule.Facts {
	return p.visit(said, func(*Screen, *Question, int, bool) {})
}

// Disagreeing returns the questions whose answers do not fit together, for each
// condition of the protocol that says so. It decides nothing: the person is asked to
// look again.
func (p *Protocol) Disagreeing(answers Answers, now time.Time) [][]*Question {
	facts := Facts(p, answers, now)
	var out [][]*Question
	for _, e := range p.Disagree {
		if e.Eval(facts) != rule.True {
			continue
		}
		var together []*Question
		for _, f := range Because(e, facts) {
			together = append(together, p.Question(f.Question))
		}
		out = append(out, together)
	}
	return out
}

// BeforeBirth says whether a moment lies before the birth of somebody who is age
// years old now.
func BeforeBirth(age int64, moment, now time.Time) bool {
	return moment.Before(now.AddDate(-int(age)-1, 0, 0))
}

// Ahead returns the screens still to come, the next one first, if every further
// answer is as calm as it can be. It is what progress is counted by.
func Ahead(p *Protocol, answers Answers, now time.Time) []*Screen {
	calm := maps.Clone(answers)
	if calm == nil {
		calm = Answers{}
	}
	var ahead []*Screen
	for range p.Screens {
		step, more := Next(p, calm, now)
		if !more {
			return ahead
		}
		ahead = append(ahead, step.Screen)
		for _, q := range step.Ask {
			if _, given := calm[q.ID]; !given {
				calm[q.ID] = q.Calmest(now)
			}
		}
	}
	return ahead
}

// Calmest is the answer that raises least: no, the option of the lowest rank,
// the calmest number, just now.
func (q *Question) Calmest(now time.Time) Answer {
	switch q.Kind {
	case Sign:
		return Answer{Value: No}
	case Number:
		n := q.Min
		if len(q.Bands) > 0 {
			n = max(n, q.Bands[q.CalmestBand()].Edge)
		}
		return Answer{Number: n}
	case Moment:
		return Answer{Moment: now}
	}
	calm := q.Options[0]
	for _, o := range q.Options {
		if o.Rank < calm.Rank {
			calm = o
		}
	}
	return Answer{Value: calm.ID}
}

// CalmestBand is the place of the band that raises least: the one that says so, or
// the first.
func (q *Question) CalmestBand() int {
	return max(0, slices.IndexFunc(q.Bands, func(b Band) bool { return b.Calmest }))
}
