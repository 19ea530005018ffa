package verify

import (
	"slices"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// person is one answer set as literals: for each question which answer it has,
// should it be reached, and whether it was left out.
type person struct {
	*clauses
	lib     *library.Library
	moments []time.Duration               // what the time since the onset may be
	at      []literal                     // which of them it is
	values  map[string]map[string]literal // by question and answer
	left    map[string]literal            // left out: reached, but not needed
	reach   map[string]literal            // reached and asked
	meant   map[string]literal            // for this person, by the answers before it
	open    map[string]literal            // reached
	said    map[string]literal            // answered, though it is left for later
	raised  map[triage.Disposition]literal
}

// newPerson adds one person. Questions in share have the same answers as they
// have for other; nothing is left out unless leaving is set.
func newPerson(c *clauses, lib *library.Library, other *person, differ func(*triage.Question) bool, leaving bool) *person {
	p := &person{clauses: c, lib: lib, moments: moments(lib), values: map[string]map[string]literal{},
		left: map[string]literal{}, reach: map[string]literal{}, meant: map[string]literal{}, open: map[string]literal{}, raised: map[triage.Disposition]literal{}}
	p.sayLater(other)
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			if other != nil && !differ(q) {
				p.values[q.ID] = other.values[q.ID]
				if q.ID == triage.OnsetID {
					p.at = other.at
				}
				continue
			}
			p.answer(q)
		}
	}
	p.interview(leaving)
	p.dispositions(leaving)
	return p
}

// sayLater lets what is left for later be answered at a first visit or not; of two who
// are compared, both or neither say it.
func (p *person) sayLater(other *person) {
	if p.said = map[string]literal{}; other != nil {
		p.said = other.said
		return
	}
	for _, s := range p.lib.Protocol.Screens {
		for _, q := range s.Questions {
			if s.Later {
				p.said[q.ID] = p.variable()
			}
		}
	}
}

// answer adds exactly one answer to q.
func (p *person) answer(q *triage.Question) {
	values := map[string]literal{}
	p.values[q.ID] = values
	if q.ID != triage.OnsetID {
		var all []literal
		for _, v := range q.Values() {
			values[v] = p.variable()
			all = append(all, values[v])
		}
		p.one(all)
		return
	}
	bands := map[string][]literal{}
	for _, d := range p.moments {
		l := p.variable()
		p.at = append(p.at, l)
		band := q.Band(int64(d))
		bands[band] = append(bands[band], l)
	}
	p.one(p.at)
	for _, v := range q.Values() {
		values[v] = p.or(bands[v]...)
	}
}

// interview says which questions are reached, in their order. A question that is
// left out has no answer: it opens nothing and fires nothing.
func (p *person) interview(leaving bool) {
	for _, s := range p.lib.Protocol.Screens {
		screen := yes
		if s.AskWhen != nil {
			screen = p.possible(s.AskWhen)
		}
		for _, q := range s.Questions {
			open := screen
			if q.AskWhen != nil {
				open = p.and(screen, p.possible(q.AskWhen))
			}
			p.meant[q.ID] = open
			if s.Later { // said, or neither missing nor unsure
				open = p.and(open, p.or(p.checkIn(), p.said[q.ID]))
			}
			p.open[q.ID], p.left[q.ID] = open, -yes
			if leaving && !q.Computed {
				p.left[q.ID] = p.and(open, p.variable())
			}
			p.reach[q.ID] = p.and(open, -p.left[q.ID])
		}
	}
}

// checkIn says that the person has come back.
func (p *person) checkIn() literal {
	return p.certain(p.lib.Protocol.Scheme.Is(triage.VisitID, triage.CheckIn))
}

// dispositions says which dispositions are reached. Leaving out is allowed only
// once the answers give the disposition that the question names, or while it is put off.
func (p *person) dispositions(leaving bool) {
	for _, d := range triage.Dispositions() {
		p.raised[d] = p.atLeastBy(d)
	}
	if !leaving {
		return
	}
	for _, s := range p.lib.Protocol.Screens {
		for _, q := range s.Questions {
			p.must(-p.left[q.ID], p.raised[q.Until], p.putOff(q))
		}
	}
}

// putOff says that the question is left for the check-in.
func (p *person) putOff(q *triage.Question) literal {
	if q.PutOff == nil {
		return -yes
	}
	return p.and(p.certain(q.PutOff), -p.checkIn())
}

// atLeastBy says that some rule raises d or more.
func (p *person) atLeastBy(d triage.Disposition) literal {
	if d == triage.SelfCare {
		return yes
	}
	var any []literal
	for _, r := range p.lib.Protocol.RedFlags {
		any = append(any, p.fires(r, d))
	}
	return p.or(any...)
}

// fires says that the rule raises d or more.
func (p *person) fires(r *triage.RedFlag, d triage.Disposition) literal {
	certain, possible := p.certain(r.When), p.possible(r.When)
	switch {
	case r.Raises >= d && r.IfUnsure >= d:
		return possible
	case r.Raises >= d:
		return certain
	case r.IfUnsure >= d:
		return p.and(possible, -certain)
	}
	return -yes
}

// certain says that e is true, possible that it is not false.
func (p *person) certain(e rule.Expr) literal  { return p.eval(e, true, p.is) }
func (p *person) possible(e rule.Expr) literal { return p.eval(e, false, p.is) }

// eval follows rule.Expr.Eval: the leaf says what Is comes to.
func (p *person) eval(e rule.Expr, certain bool, leaf func(*rule.Is, bool) literal) literal {
	var members []literal
	for _, m := range rule.Members(e) {
		if _, not := e.(rule.Not); not {
			return -p.eval(m, !certain, leaf)
		}
		members = append(members, p.eval(m, certain, leaf))
	}
	switch e := e.(type) {
	case *rule.Is:
		return leaf(e, certain)
	case rule.All:
		return p.and(members...)
	case rule.AtLeast:
		return p.atLeast(e.N, members)
	}
	return p.or(members...)
}

// is follows rule.Is.Eval for red flags: what has no answer is false.
func (p *person) is(e *rule.Is, certain bool) literal {
	if e.At > len(p.lib.Protocol.Scheme) {
		return -yes
	}
	column, any := p.lib.Protocol.Scheme[e.At-1], []literal(nil)
	for _, word := range column.Answers {
		if v := column.Value(word); e.HoldsAt(v) || v == rule.NotSure && !certain {
			any = append(any, p.values[column.Question][word])
		}
	}
	slices.Sort(any)
	return p.and(p.asked(column.Question), p.or(any...))
}

// asked says that the question is reached and asked. One that does not exist, or
// comes later than what reads it, is not.
func (p *person) asked(id string) literal {
	if l, known := p.reach[id]; known {
		return l
	}
	return -yes
}

// planned follows rule.Is.Eval for plans: what was left out counts as unsure.
func (p *person) planned(e *rule.Is, certain bool) literal {
	if certain && !e.HoldsAt(rule.NotSure) {
		return p.is(e, true)
	}
	return p.or(p.is(e, certain), p.left[e.Question])
}

// answers are what the person says in a solution: answers to what is reached.
func (p *person) answers(m model) triage.Answers {
	out := triage.Answers{}
	for _, s := range p.lib.Protocol.Screens {
		for _, q := range s.Questions {
			if !m.holds(p.reach[q.ID]) {
				continue
			}
			for _, v := range q.Values() {
				if m.holds(p.values[q.ID][v]) {
					out[q.ID] = answer(q, v)
				}
			}
			if q.ID == triage.OnsetID {
				for n, l := range p.at {
					if m.holds(l) {
						out[q.ID] = triage.Answer{Moment: now.Add(-p.moments[n])}
					}
				}
			}
		}
	}
	return out
}
