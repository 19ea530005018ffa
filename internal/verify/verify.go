// Package verify proves properties of the content over every answer set that a
// person can give, or finds a person who breaks one. It encodes the conditions
// that the program evaluates; what it finds is replayed through the program
// before it is believed.
package verify

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

type condition = rule.Expr

// Limit bounds what is proved: a larger content fails, it never passes quietly.
const Limit = 2_000_000 // clauses of one person

// Property is a promise about every answer set.
type Property struct {
	Name string
	Says string // the promise, in words
	find func(*library.Library) (Finding, bool)
}

// Finding is a person, or two who differ in little, who break a property.
type Finding struct {
	Rule   string           // the rule, question or intervention it is about; may be empty
	People []triage.Answers // one, or a calmer and a worse one
	What   string           // what happened
	Matter []string         // the questions that matter

	broken  func([]triage.Answers) (what string, broken bool) // by the real program
	touches func(*diagram) int32                              // whom the fault touches; nil: not counted
}

// Result is the outcome of one property.
type Result struct {
	Property Property
	Finding  *Finding // nil: proved
	Took     time.Duration
}

// Prove proves the named properties and those of the content, in order.
func Prove(lib *library.Library) ([]Result, error) { return prove(lib, Limit) }

func prove(lib *library.Library, limit int) ([]Result, error) {
	if n := size(lib); n > limit {
		return nil, fmt.Errorf("the content is too large to prove: %d clauses, more than %d", n, limit)
	}
	var out []Result
	for _, p := range slices.Concat(named(lib), domain(lib)) {
		began := time.Now()
		r := Result{Property: p}
		if f, broken := p.find(lib); broken {
			r.Finding = confirm(lib, f)
		}
		r.Took = time.Since(began)
		out = append(out, r)
	}
	return out, nil
}

// Broken names the first property that does not hold, the likeliest first; empty
// if all hold. It shows no person, and so takes less time than Prove.
func Broken(lib *library.Library) string {
	if size(lib) > Limit {
		return "too large to prove"
	}
	all := named(lib)
	only := func(name string) []Property {
		at := slices.IndexFunc(all, func(p Property) bool { return p.Name == name })
		return all[at : at+1]
	}
	for _, p := range slices.Concat(only("forbids_agree"), only("second_oracle"), domain(lib), all) {
		if _, broken := p.find(lib); broken {
			return p.Name
		}
	}
	return ""
}

func size(lib *library.Library) int {
	c := newClauses()
	newPerson(c, lib, nil, nil, true).plan()
	return c.size()
}

// confirm replays a finding through the program and makes it as small as it can
// be. A finding that the program does not confirm is a mistake of the proof, and
// is reported as such.
func confirm(lib *library.Library, f Finding) *Finding {
	if f.broken == nil || len(f.People) == 0 {
		return &f
	}
	what, broken := f.broken(f.People)
	if !broken {
		f.What = "the proof and the program disagree about this person: " + f.What
		return &f
	}
	f.What = what
	f.shrink(lib)
	if f.Rule == "" && len(f.People) == 2 {
		f.Rule = decisive(lib, f.People)
	}
	return &f
}

// decisive is the red flag that decides for the more urgent of two people.
func decisive(lib *library.Library, people []triage.Answers) string {
	said, other := assess(lib, people[0]), assess(lib, people[1])
	if other.Disposition > said.Disposition {
		said = other
	}
	if len(said.Reasons) == 0 {
		return ""
	}
	return said.Reasons[0].Rule.ID
}

// shrink puts every answer to its calmest as long as the property stays broken,
// and keeps the questions whose answers matter.
func (f *Finding) shrink(lib *library.Library) {
	for again := true; again; {
		again = false
		for _, s := range lib.Protocol.Screens {
			for _, q := range s.Questions {
				for _, calm := range calmer(q) {
					tried := f.with(lib, q, calm)
					if tried == nil { // as calm as it can be, or not the same for all
						break
					}
					if what, broken := f.broken(tried); broken {
						f.People, f.What, again = tried, what, true
						break
					}
				}
			}
		}
	}
	f.Matter = f.matters(lib)
}

// calmer lists answers to try in place of another, the calmest first.
func calmer(q *triage.Question) []triage.Answer {
	out := []triage.Answer{q.Calmest(now)}
	options := slices.Clone(q.Options)
	slices.SortStableFunc(options, func(a, b triage.Option) int { return cmp.Compare(a.Rank, b.Rank) })
	for _, o := range options {
		out = append(out, triage.Answer{Value: o.ID})
	}
	return out
}

// with gives all people the same answer to q; nil when whoever was asked has it
// already.
func (f *Finding) with(lib *library.Library, q *triage.Question, calm triage.Answer) []triage.Answers {
	var out []triage.Answers
	news := false
	for _, a := range f.People {
		given, asked := a[q.ID]
		news = news || asked && !same(q, given, calm)
		changed := maps.Clone(a)
		changed[q.ID] = calm
		out = append(out, complete(lib, changed))
	}
	if !news {
		return nil
	}
	return out
}

func same(q *triage.Question, a, b triage.Answer) bool {
	if q.Kind == triage.Moment {
		return a.Moment.Equal(b.Moment)
	}
	return a == b
}

// complete drops what is no longer reached and answers calmly what newly is.
func complete(lib *library.Library, a triage.Answers) triage.Answers {
	reached, _ := triage.Reached(lib.Protocol, a, now)
	for range lib.Protocol.Screens {
		missing := triage.Missing(lib.Protocol, reached, now)
		if len(missing) == 0 {
			break
		}
		for _, q := range missing {
			if options := calmer(q); len(options) > 0 {
				reached[q.ID] = options[0]
			}
		}
	}
	return reached
}

// matters lists the questions in which a person differs from the calmest answers.
func (f *Finding) matters(lib *library.Library) []string {
	var ids []string
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			for _, a := range f.People {
				x, given := a[q.ID]
				if given && !same(q, x, calmer(q)[0]) && !slices.Contains(ids, q.ID) {
					ids = append(ids, q.ID)
				}
			}
		}
	}
	return ids
}

// assess and build are the program itself.
func assess(lib *library.Library, a triage.Answers) triage.Assessment {
	return triage.Assess(lib.Protocol, a, now)
}

func build(lib *library.Library, a triage.Answers) *plan.Plan {
	return plan.Build(lib.Catalogue, assess(lib, a), now)
}
