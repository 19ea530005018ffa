package verify

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// real is the content of the program.
func real(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	return lib
}

// randomExpr draws a condition of any of the five forms.
func randomExpr(r *rand.Rand, scheme rule.Scheme, qs []*triage.Question, depth int) rule.Expr {
	form := r.IntN(6)
	if depth == 0 || form <= 1 {
		q := qs[r.IntN(len(qs))]
		var values []string
		for _, v := range q.Values() {
			if r.IntN(3) == 0 {
				values = append(values, v)
			}
		}
		if len(values) == 0 {
			values = q.Values()[1:2]
		}
		return scheme.Is(q.ID, values...)
	}
	if form == 2 {
		return rule.Not{Expr: randomExpr(r, scheme, qs, depth-1)}
	}
	var of []rule.Expr
	for range 1 + r.IntN(4) {
		of = append(of, randomExpr(r, scheme, qs, depth-1))
	}
	switch form {
	case 3:
		return rule.All(of)
	case 4:
		return rule.Any(of)
	}
	return rule.AtLeast{N: 1 + r.IntN(len(of)), Of: of}
}

func questionsOf(lib *library.Library) []*triage.Question {
	var out []*triage.Question
	for _, s := range lib.Protocol.Screens {
		out = append(out, s.Questions...)
	}
	return out
}

// randomLibrary draws a protocol of a few questions, some reached only by the
// answers to others, and red flags of every form.
func randomLibrary(r *rand.Rand) *library.Library {
	qs := []*triage.Question{{ID: triage.OnsetID, Kind: triage.Moment, Until: triage.Emergency, Bands: []triage.Band{{ID: "early"}, {ID: "late", Edge: int64(48 * time.Hour), Over: r.IntN(2) == 0}}}}
	for n := range 5 {
		q := &triage.Question{ID: fmt.Sprintf("q%d", n), Until: triage.Dispositions()[1+r.IntN(3)]}
		switch r.IntN(3) {
		case 0:
			q.Kind, q.MayDecline = triage.Sign, r.IntN(2) == 0
		case 1:
			q.Kind = triage.Choice
			for k := range 2 + r.IntN(2) {
				q.Options = append(q.Options, triage.Option{ID: fmt.Sprintf("o%d", k), Rank: k, Ranked: true})
			}
		default:
			q.Kind, q.Max = triage.Number, 99
			q.Bands = []triage.Band{{ID: "b0"}, {ID: "b1", Edge: 10}, {ID: "b2", Edge: 20, Over: r.IntN(2) == 0}}
		}
		qs = append(qs, q)
	}
	p := &triage.Protocol{}
	for _, q := range qs {
		p.Screens = append(p.Screens, &triage.Screen{ID: q.ID, Questions: []*triage.Question{q}})
	}
	scheme := p.Number().Scheme
	for n, q := range qs {
		s := p.Screens[n]
		if n > 0 && r.IntN(3) == 0 {
			s.AskWhen = randomExpr(r, scheme, qs[:n], 1)
		}
		if n > 0 && r.IntN(3) == 0 {
			q.AskWhen = randomExpr(r, scheme, qs, 1) // may even read what comes later
		}
	}
	for n := range 4 {
		d := triage.Dispositions()[1+r.IntN(3)]
		p.RedFlags = append(p.RedFlags, &triage.RedFlag{ID: fmt.Sprint("r", n), When: randomExpr(r, scheme, qs, 2), Raises: d, IfUnsure: triage.Dispositions()[1+r.IntN(int(d-triage.SelfCare))]})
	}
	return &library.Library{Content: library.Content{Protocol: p, Catalogue: &plan.Catalogue{}}}
}

// randomAnswers answers what is reached, and leaves out some of what is not
// needed.
func randomAnswers(r *rand.Rand, lib *library.Library) triage.Answers {
	p, all := lib.Protocol, triage.Answers{}
	often := r.IntN(5) > 0 // most people answer most questions calmly
	for _, q := range questionsOf(lib) {
		values := q.Values()
		a := answer(q, values[r.IntN(len(values))])
		if often && q.Kind != triage.Moment && r.IntN(8) > 0 {
			a = q.Calmest(now)
		}
		if q.ID == triage.OnsetID {
			m := moments(lib)
			a = triage.Answer{Moment: now.Add(-m[r.IntN(len(m))])}
		}
		all[q.ID] = a
	}
	a, _ := triage.Reached(p, all, now)
	for _, q := range questionsOf(lib) {
		if said, given := a[q.ID]; given && r.IntN(2) == 0 {
			delete(a, q.ID)
			if len(triage.Missing(p, a, now)) > 0 {
				a[q.ID] = said
			}
		}
	}
	a, _ = triage.Reached(p, a, now)
	for len(triage.Missing(p, a, now)) > 0 {
		for _, q := range triage.Missing(p, a, now) {
			a[q.ID] = all[q.ID]
		}
	}
	return a
}

// assumed are the literals that make p answer as a does.
func assumed(t *testing.T, p *person, a triage.Answers) []literal {
	facts, full := triage.Facts(p.lib.Protocol, a, now), assess(p.lib, a).Facts.Words()
	var out []literal
	for _, q := range questionsOf(p.lib) {
		v := facts.Get(q.ID)
		given := v != ""
		_, reached := full[q.ID]
		switch {
		case !given && reached:
			out = append(out, p.left[q.ID])
		case given:
			out = append(out, -p.left[q.ID], p.values[q.ID][v])
		}
		switch said, later := p.said[q.ID]; {
		case later && given:
			out = append(out, said)
		case later:
			out = append(out, -said)
		}
		if given && q.ID == triage.OnsetID {
			n := slices.Index(p.moments, now.Sub(a[q.ID].Moment))
			if n < 0 {
				t.Fatalf("%v is no moment", a[q.ID].Moment)
			}
			out = append(out, p.at[n])
		}
	}
	return out
}

// agrees compares literals and diagram with the evaluator for random people.
// It returns how many of them were asked less than everything.
func agrees(t *testing.T, r *rand.Rand, lib *library.Library, conditions, people int) (less int) {
	t.Helper()
	p := newPerson(newClauses(), lib, nil, nil, true)
	v, d := p.plan(), newDiagram(lib)
	type known struct {
		e                               rule.Expr
		certain, possible, holds, mayBe literal
		is, may                         int32
	}
	var all []known
	for range conditions {
		e := randomExpr(r, lib.Protocol.Scheme, questionsOf(lib), 3)
		all = append(all, known{e, p.certain(e), p.possible(e), v.holds(e), v.mayHold(e), d.eval(e, true), d.mayHold(e)})
	}
	for _, i := range lib.Catalogue.Interventions { // before the formula is solved
		v.now(i)
		v.held(i)
		for n := range i.Card {
			v.line(i, n)
		}
	}
	for range people {
		a := randomAnswers(r, lib)
		model, ok := p.solve(assumed(t, p, a)...)
		if !ok {
			t.Fatalf("the encoder does not know this person: %v", a)
		}
		said := assess(lib, a)
		facts := triage.Facts(lib.Protocol, a, now)
		whole := said.Facts.Equal(facts) && !slices.ContainsFunc(lib.Protocol.LeftForLater(), func(q *triage.Question) bool { return facts.Get(q.ID) == "" })
		if !whole {
			less++
		}
		for _, k := range all {
			flag, planned := k.e.Eval(facts), k.e.Eval(said.Facts)
			if model.holds(k.certain) != (flag == rule.True) || model.holds(k.possible) != (flag != rule.False) {
				t.Fatalf("for a red flag: %#v of %v is %v", k.e, facts, flag)
			}
			if model.holds(k.holds) != (planned == rule.True) || model.holds(k.mayBe) != (planned != rule.False) {
				t.Fatalf("for a plan: %#v of %v is %v", k.e, said.Facts, planned)
			}
			if whole && (in(d, k.is, facts) != (flag == rule.True) || in(d, k.may, facts) != (flag != rule.False)) {
				t.Fatalf("the diagram: %#v of %v is %v", k.e, facts, flag)
			}
		}
		for _, level := range triage.Dispositions()[1:] {
			if model.holds(p.raised[level]) != (said.Disposition >= level) {
				t.Fatalf("the encoder does not give %v for %v", said.Disposition, a)
			}
			if whole && in(d, d.raised(lib, level), facts) != (said.Disposition >= level) {
				t.Fatalf("the diagram does not give %v for %v", said.Disposition, a)
			}
		}
		placed(t, v, model, a)
	}
	return less
}

// in says whether the answer set is in the diagram.
func in(d *diagram, a int32, f rule.Facts) bool {
	for a > 1 {
		q := d.questions[d.level[a]]
		a = d.next[a][max(0, slices.Index(q.Values(), f.Get(q.ID)))]
	}
	return a == 1
}

// placed compares what the encoder puts into a plan with the real plan.
func placed(t *testing.T, v *planView, m model, a triage.Answers) {
	t.Helper()
	p := build(v.lib, a)
	if m.holds(v.exists) != (p != nil) {
		t.Fatalf("a plan: %v, but the encoder disagrees: %v", p != nil, a)
	}
	for _, i := range v.lib.Catalogue.Interventions {
		where, _ := p.Find(i.ID)
		if now := where == plan.InPlan; m.holds(v.now(i)) != now {
			t.Fatalf("%s is %s, but the encoder disagrees: %v", i.ID, where, a)
		}
		if held := where == plan.InPlan || where == plan.LaterInPlan; m.holds(v.held(i)) != held {
			t.Fatalf("%s is %s, but the encoder disagrees that it is held: %v", i.ID, where, a)
		}
		for n := range i.Card {
			if shown := lineOf(p, i) == &i.Card[n]; m.holds(v.line(i, n)) != shown {
				t.Fatalf("the card says %q: %v, but the encoder disagrees: %v", i.Card[n].Says, shown, a)
			}
		}
	}
}
