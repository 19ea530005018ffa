package lint

import (
	"fmt"
	"slices"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

var thresholdUntested = Check{
	Name:  "threshold_untested",
	Finds: "An age, a time or a count at which a rule changes its mind is not tested just below and just at it.",
	run: func(p *pass) {
		for _, f := range p.flags() {
			tests := p.testsOf(f.ID, false)
			if len(tests) > 0 {
				p.thresholds(f.when(), f.When, tests)
			}
		}
		for _, i := range p.Catalogue.Interventions {
			tests := p.testsOf(i.ID, true)
			if len(tests) == 0 {
				continue
			}
			n := p.Nodes[p.Places["intervention/"+i.ID].File]
			p.thresholds(n.Get("offer_when"), i.OfferWhen, tests)
			for k, w := range i.Windows {
				item := n.Get("windows").Items[k]
				p.thresholds(item.Get("when"), w.When, tests)
				p.sides(item.Get("from"), edge{triage.OnsetID, int64(w.From), false}, tests)
				p.sides(item.Get("until"), edge{triage.OnsetID, int64(w.Until), false}, tests)
			}
			for k, x := range i.LeaveOut {
				p.thresholds(n.Get("leave_out").Items[k].Get("when"), x.When, tests)
			}
			for k, x := range i.Adapt {
				p.thresholds(n.Get("adapt").Items[k].Get("when"), x.When, tests)
			}
		}
	},
}

// testsOf returns the answers that the tests of a rule give.
func (p *pass) testsOf(id string, intervention bool) []triage.Answers {
	var out []triage.Answers
	for _, t := range p.Tests {
		if t.Of == id && t.Intervention == intervention {
			out = append(out, p.answersOf(t))
		}
	}
	return out
}

// answersOf reads the answers of a test. What is wrong with them is for the test
// itself to say.
func (p *pass) answersOf(t library.RuleTest) triage.Answers {
	read := func(n *document.Node) answers.Given {
		if n == nil {
			return answers.Given{Answers: triage.Answers{}}
		}
		g, _ := p.reader.Interpret(n, p.now)
		return g
	}
	given := read(t.Given)
	if base, ok := p.Base(t.From); ok {
		given = read(base.Answers).Over(p.Protocol, given)
	}
	return given.Fill(p.Protocol)
}

// edge is where one band ends and the next begins; with over, edge itself still
// belongs to the first.
type edge struct {
	question string
	at       int64
	over     bool
}

// thresholds reports the edges and counts in the condition n, read as e, that the
// tests do not try on both sides.
func (p *pass) thresholds(n *document.Node, e rule.Expr, tests []triage.Answers) {
	if n == nil {
		return
	}
	p.leaves(n, func(x part) {
		q := p.Protocol.Question(x.is.Question)
		for i := 1; i < len(q.Bands); i++ {
			if !alike(q.Bands[i-1].ID, q.Bands[i].ID, [][]string{x.is.Values}) {
				p.sides(n, edge{q.ID, q.Bands[i].Edge, q.Bands[i].Over}, tests)
			}
		}
	})
	p.counts(n, e, tests)
}

func (p *pass) sides(n *document.Node, e edge, tests []triage.Answers) {
	if n == nil || e.at == 0 {
		return
	}
	step, say := int64(1), func(at int64) string { return fmt.Sprint(at) }
	if p.Protocol.Question(e.question).Kind == triage.Moment {
		step, say = int64(time.Hour), func(at int64) string { return fmt.Sprintf("%dh", time.Duration(at)/time.Hour) }
	}
	low, high := e.at-step, e.at // the last amount before the change, and the first after it
	if e.over {
		low, high = e.at, e.at+step
	}
	below, above := false, false
	for _, t := range tests {
		a, given := t[e.question]
		if !given {
			continue
		}
		amount := a.Number
		if p.Protocol.Question(e.question).Kind == triage.Moment {
			amount = int64(p.now.Sub(a.Moment))
		}
		below = below || amount >= low && (amount < e.at || e.over && amount == e.at)
		above = above || amount <= high && (amount > e.at || !e.over && amount == e.at)
	}
	if !below {
		p.report(n, "no test with %s %s, just before it changes", e.question, say(low))
	}
	if !above {
		p.report(n, "no test with %s %s, just after it changes", e.question, say(high))
	}
}

// counts reports the at_least in e that are not tested with one sign too few and
// with just enough.
func (p *pass) counts(n *document.Node, e rule.Expr, tests []triage.Answers) {
	for _, member := range rule.Members(e) {
		p.counts(n, member, tests)
	}
	counted, is := e.(rule.AtLeast)
	if !is {
		return
	}
	var seen []int
	for _, t := range tests {
		facts := triage.Facts(p.Protocol, t, p.now)
		hold := 0
		for _, member := range counted.Of {
			if member.Eval(facts) != rule.False {
				hold++
			}
		}
		seen = append(seen, hold)
	}
	for _, want := range []int{counted.N - 1, counted.N} {
		if !slices.Contains(seen, want) {
			p.report(n, "no test with %d of the signs that at_least %d counts", want, counted.N)
		}
	}
}
