// Package population weighs the content over made-up people: how many of those with an
// ordinary back are alarmed, who with a serious cause is found, and what each rule has
// to do with it. The people are drawn by the rates of population.yaml and answer the
// questions of the interview; what follows from the answers is for triage to say.
package population

import (
	"slices"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Scenario says which of the three rates is taken.
type Scenario int

// The scenarios.
const (
	Low Scenario = iota
	Base
	High
)

// String is the name used in the report.
func (s Scenario) String() string { return library.Scenarios[s] }

// MarshalText makes JSON show the name.
func (s Scenario) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// now is the moment at which everybody answers. The answers hold how long ago the pain
// began, so it could be any.
var now = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// people draws persons from a population.
type people struct {
	protocol *triage.Protocol
	of       *library.Population
	seed     key
	rows     []row
	age      int // the place of the question
}

// row is a rate that has been looked up.
type row struct {
	*library.Rate
	name   uint64 // its id, hashed
	place  int
	column rule.Column
	q      *triage.Question
}

func newPeople(lib *library.Library, seed uint64) *people {
	p := &people{protocol: lib.Protocol, of: lib.Population, seed: key(seed), age: lib.Protocol.Scheme.Place(ageID)}
	for _, r := range lib.Population.Asked {
		p.rows = append(p.rows, p.row(r))
	}
	return p
}

func (p *people) row(r *library.Rate) row {
	place := p.protocol.Scheme.Place(r.Question)
	return row{Rate: r, name: hashed(r.Question), place: place, column: p.protocol.Scheme[place-1], q: p.protocol.Question(r.Question)}
}

const ageID = "age"

// person is one of them. All is for one person at a time, and used again.
type person struct {
	*people
	key      key
	scenario Scenario
	setting  int
	sex      int
	group    int // of age
	years    int64
	often    int64 // how often they say yes to what clusters
	truth    rule.Facts
	given    []triage.Answer // what they say, by the place of the question
	said     rule.Facts      // the same as conditions see it
	sure     []bool          // by row: nothing that doubt could touch
	undo     []changed
}

func (p *people) person(setting int, scenario Scenario) *person {
	return &person{people: p, setting: setting, scenario: scenario, truth: p.protocol.Scheme.Facts(), given: make([]triage.Answer, len(p.protocol.Scheme)+1), said: p.protocol.Scheme.Facts(), sure: make([]bool, len(p.rows))}
}

// is makes the person somebody of this age and sex who has said nothing yet.
func (x *person) is(k key, years int64, sex int) {
	x.key, x.years, x.sex = k, years, sex
	x.often = k.named("how often").often(x.of.MostOften)
	x.group = 0
	for i, g := range x.of.Ages {
		if years >= g.From {
			x.group = i
		}
	}
	x.truth.Clear()
	q := x.protocol.Question(ageID)
	x.give(x.age, q, triage.Answer{Number: years})
	x.truth.Set(x.age, x.protocol.Scheme[x.age-1].Value(q.Band(years)))
}

// anybody is the nth person of a setting without a serious cause.
func (x *person) anybody(n int) {
	k := x.seed.named(x.of.Settings[x.setting].ID).of(uint64(n))
	x.is(k, k.named(ageID).age(x.of.Settings[x.setting]), x.sexOf(k, x.of.Women))
	x.answer(nil)
}

// mostTries is how often somebody is looked for who could have a cause. It is only
// reached for causes of people that a setting hardly has.
const mostTries uint64 = 10000

// somebody is the nth person of a setting who has the cause: of an age and sex at which
// it is as common as it is, and saying what has to be said.
func (x *person) somebody(c cause, n int) {
	at := x.of.Settings[x.setting]
	k := x.seed.named(at.ID).named(c.ID).of(uint64(n))
	women := c.Women
	if women < 0 {
		women = x.of.Women
	}
	if c.Age.Mean > 0 {
		at.Mean, at.Spread = c.Age.Mean, c.Age.Spread
	}
	for try := range mostTries {
		kk := k.of(try)
		x.is(kk, kk.named(ageID).age(at), x.sexOf(kk, women))
		if c.Age.Mean == 0 && try < mostTries-1 && kk.named("prevalence").share() >= c.relative(x.setting, x.sex, x.group) {
			continue
		}
		if x.answer(c.says); x.saysOne(c.OneOf) {
			return
		}
	}
}

// saysOne says whether one of these is said; true if nothing is asked for.
func (x *person) saysOne(signs []string) bool {
	return len(signs) == 0 || slices.ContainsFunc(signs, func(id string) bool { return x.given[x.protocol.Scheme.Place(id)].Value == triage.Yes })
}

func (x *person) sexOf(k key, women int64) int {
	if k.named("sex").share() < women {
		return library.Women
	}
	return library.Men
}

// answer fills in what they say to every question that has a rate, on top of which
// comes what those with a cause say; by row, nil for nothing.
func (x *person) answer(also []*row) {
	for i := range x.rows {
		r := &x.rows[i]
		k := key(mixed(uint64(x.key) ^ r.name))
		if also != nil && also[i] != nil && x.caused(also[i], k) {
			x.sure[i] = true
			continue
		}
		x.sure[i] = !x.ordinary(r, k) || r.q.Kind != triage.Sign
	}
}

// caused answers a question by the cause, if the cause decides it.
func (x *person) caused(r *row, k key) bool {
	k = k.of(0)
	if r.Parts != nil {
		x.say(r, x.part(r, r.Parts, k))
		return true
	}
	if k.share() >= r.Share.At(x.setting, x.sex, x.group) {
		return false
	}
	x.say(r, library.Part{Answer: r.Answer})
	return true
}

// ordinary answers a question as anybody does; true if it is the calm answer of two.
func (x *person) ordinary(r *row, k key) bool {
	share, low, high, parts := r.Share, r.Low, r.High, r.Parts
	for i := range r.Instead {
		if instead := &r.Instead[i]; instead.When.Eval(x.truth) == rule.True {
			share, low, high, parts = instead.Share, instead.Low, instead.High, instead.Parts
			break
		}
	}
	if parts != nil {
		x.say(r, x.part(r, parts, k))
		return false
	}
	yes := x.scaled(share.At(x.setting, x.sex, x.group), low, high)
	for _, f := range r.Times {
		if f.When.Eval(x.truth) == rule.True {
			yes = times(yes, f.By, library.Times)
		}
	}
	if r.Clusters {
		yes = times(yes, x.often, one)
	}
	if k.share() < yes {
		x.say(r, library.Part{Answer: r.Answer})
		return false
	}
	x.say(r, library.Part{Answer: r.Otherwise})
	return true
}

// scaled is a rate in the scenario.
func (x *person) scaled(share, low, high int64) int64 {
	switch x.scenario {
	case Low:
		return times(share, low, library.Times)
	case High:
		return times(share, high, library.Times)
	}
	return share
}

// times never comes to more than one whole, so that nothing overflows.
func times(share, by, of int64) int64 { return min(share*by/of, library.Whole) }

func (x *person) part(r *row, parts []library.Part, k key) library.Part {
	left := k.share()
	for _, p := range parts {
		if left -= p.Share.At(x.setting, x.sex, x.group); left < 0 {
			return p
		}
	}
	return parts[len(parts)-1]
}

func (x *person) say(r *row, p library.Part) {
	a := triage.Answer{Value: p.Answer}
	if r.q.Kind == triage.Moment {
		a = triage.Answer{Moment: now.Add(-p.Ago)}
		x.truth.Set(r.place, r.column.Value(r.q.Band(int64(p.Ago))))
	} else {
		x.truth.Set(r.place, r.column.Value(p.Answer))
	}
	x.give(r.place, r.q, a)
}

func (x *person) give(place int, q *triage.Question, a triage.Answer) {
	x.given[place] = a
	x.protocol.Say(x.said, place, q, a, now)
}

// doubts turns a share of the answers no into "not sure". It may be called again with
// another share: who was not sure at a smaller one still is.
func (x *person) doubts(share int64) {
	for i := range x.rows {
		if x.sure[i] {
			continue
		}
		r := &x.rows[i]
		said := triage.No
		if key(mixed(uint64(x.key)^r.name)).of(1).share() < share {
			said = triage.Unsure
		}
		x.give(r.place, r.q, triage.Answer{Value: said})
	}
}

// facts are the answers to the questions that are reached.
func (x *person) facts() rule.Facts { return x.protocol.ToReached(x.said) }
