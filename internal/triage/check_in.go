package triage

import (
	"maps"
	"time"

	"backspasm/internal/rule"
)

// VisitID is the computed question that tells a first visit from a check-in.
const VisitID = "visit"

// PrefersID is the computed question that tells which of cold and warmth comes first for
// somebody who may choose.
const PrefersID = "prefers"

// ForID is the computed question that tells who has the pain: who answers, unless it
// is said to be another person. No condition reads it.
const ForID = "for"

// The answers to ForID.
const (
	Me    = "me"
	Other = "other"
)

// For returns who has the pain by these answers: Me or Other.
func (a Answers) For() string {
	if a[ForID].Value == Other {
		return Other
	}
	return Me
}

// CheckIn is the answer to VisitID of somebody who comes back.
const CheckIn = "check_in"

// Carried returns the answers with which a check-in goes on: what is given now,
// and what was said before to every screen that is not asked again. A screen
// whose Again cannot be told yet is carried until it can.
func (p *Protocol) Carried(before, given Answers, now time.Time) Answers {
	if before == nil {
		return given
	}
	out := maps.Clone(given)
	if out == nil {
		out = Answers{}
	}
	out[VisitID] = Answer{Value: CheckIn}
	known := maps.Clone(out)
	p.carry(before, known, func(s *Screen) bool { return s.CarriesOver })
	facts := Facts(p, known, now)
	p.carry(before, out, func(s *Screen) bool { return !s.again(facts) })
	return out
}

// carry copies what was said before to the screens that stay, unless it has been
// said anew.
func (p *Protocol) carry(before, into Answers, stays func(*Screen) bool) {
	for _, s := range p.Screens {
		if !stays(s) {
			continue
		}
		for _, q := range s.Questions {
			a, said := before[q.ID]
			if _, anew := into[q.ID]; said && !anew {
				into[q.ID] = a
			}
		}
	}
}

// LeftForLater are the questions that nobody is asked at a first visit.
func (p *Protocol) LeftForLater() []*Question {
	var out []*Question
	for _, s := range p.Screens {
		if s.Later {
			out = append(out, s.Questions...)
		}
	}
	return out
}

// Later is an interview of these questions alone, which raise nothing.
func (p *Protocol) Later() *Protocol {
	out := *p
	out.Screens, out.RedFlags, out.Disagree, out.Recurrent, out.Chronic, out.Severe = nil, nil, nil, nil, nil, nil
	for _, s := range p.Screens {
		if s.Later {
			now := *s
			now.Later, now.AskWhen, now.Again = false, nil, nil
			out.Screens = append(out.Screens, &now)
		}
	}
	return out.Number()
}

// Of are the answers that belong to this protocol.
func (p *Protocol) Of(said Answers) Answers {
	out := Answers{}
	for id, a := range said {
		if p.Question(id) != nil {
			out[id] = a
		}
	}
	return out
}

// waits says that what is not said to the screen is left for a later visit.
func (s *Screen) waits(said rule.Facts) bool {
	return s.Later && said.Get(VisitID) != CheckIn
}

// putOff says that what is not said to the question is left for the check-in. It counts
// as unsure there, in a plan.
func (q *Question) putOff(f rule.Facts) bool {
	return q.PutOff != nil && f.Get(VisitID) != CheckIn && q.PutOff.Eval(f) == rule.True
}

func (s *Screen) again(f rule.Facts) bool {
	if s.Again != nil {
		return s.Again.Eval(f) != rule.False
	}
	return !s.CarriesOver
}
