// Package rule says what a condition is and when it holds.
//
// A condition is one of five forms over finite answers and evaluates to one of
// three truth values. The package knows nothing of backs, of YAML or of time.
package rule

import "slices"

// Truth is what a condition comes to. Unknown is the zero value, so that a fact
// nobody gave can never read as "no".
type Truth int

// The three truth values.
const (
	Unknown Truth = iota // an answer it depends on is "not sure"
	False
	True
)

// Unsure is the answer "not sure". It is the only answer that makes a condition
// Unknown; a condition that lists it as one of its values takes it as given.
const Unsure = "unsure"

// Facts holds what was said: one finite value (yes, no, unsure, an option or a
// band) for each reached question. A question that is absent was not reached,
// and every Is on it is False.
type Facts map[string]string

// Expr is a condition: Is, All, Any, AtLeast or Not.
type Expr interface {
	// Eval says whether the condition holds for these facts.
	Eval(Facts) Truth
}

// Is holds when the answer to Question is one of Values.
type Is struct {
	Question string
	Values   []string
}

// All holds when every one of its conditions does.
type All []Expr

// Any holds when at least one of its conditions does.
type Any []Expr

// AtLeast holds when N or more of its conditions do.
type AtLeast struct {
	N  int
	Of []Expr
}

// Not holds when its condition is False. No rule that raises a disposition uses
// it, so that a worse answer can never lower a result.
type Not struct{ Expr Expr }

// Eval is False for a question that was not reached.
func (e Is) Eval(f Facts) Truth {
	value, reached := f[e.Question]
	switch {
	case !reached:
		return False
	case slices.Contains(e.Values, value):
		return True
	case value == Unsure:
		return Unknown
	}
	return False
}

// Eval is False if any member is, else Unknown if any member is.
func (e All) Eval(f Facts) Truth { return count(e, f).atLeast(len(e)) }

// Eval is True if any member is, else Unknown if any member is.
func (e Any) Eval(f Facts) Truth { return count(e, f).atLeast(1) }

// Eval is Unknown when the members that are Unknown decide.
func (e AtLeast) Eval(f Facts) Truth { return count(e.Of, f).atLeast(e.N) }

// Eval turns True and False round and leaves Unknown as it is.
func (e Not) Eval(f Facts) Truth {
	switch e.Expr.Eval(f) {
	case True:
		return False
	case False:
		return True
	}
	return Unknown
}

type tally struct{ certain, possible int }

func count(of []Expr, f Facts) tally {
	var t tally
	for _, e := range of {
		switch e.Eval(f) {
		case True:
			t.certain++
			t.possible++
		case Unknown:
			t.possible++
		}
	}
	return t
}

func (t tally) atLeast(n int) Truth {
	switch {
	case t.certain >= n:
		return True
	case t.possible >= n:
		return Unknown
	}
	return False
}

// Questions returns the ids of the questions that e reads, each once, in the
// order in which they stand in it. A nil condition reads none.
func Questions(e Expr) []string {
	var ids []string
	Walk(e, func(is Is) {
		if !slices.Contains(ids, is.Question) {
			ids = append(ids, is.Question)
		}
	})
	return ids
}

// Walk calls visit for every Is in e.
func Walk(e Expr, visit func(Is)) {
	if is, leaf := e.(Is); leaf {
		visit(is)
		return
	}
	for _, member := range Members(e) {
		Walk(member, visit)
	}
}

// Members returns the conditions that e is made of; none for Is and nil.
func Members(e Expr) []Expr {
	switch e := e.(type) {
	case All:
		return e
	case Any:
		return e
	case AtLeast:
		return e.Of
	case Not:
		return []Expr{e.Expr}
	}
	return nil
}

// Because returns the questions whose answers make e come to what it does, in
// the order in which they stand in it: for a condition that is not False the
// ones that speak for it, for a False one the ones that speak against it.
// Questions that were not reached are left out.
func Because(e Expr, f Facts) []string {
	var ids []string
	collect(e, f, func(id string) {
		if _, reached := f[id]; reached && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	})
	return ids
}

func collect(e Expr, f Facts, add func(string)) {
	switch e := e.(type) {
	case Is:
		add(e.Question)
	case Not:
		collect(e.Expr, f, add)
	default:
		holds := e.Eval(f) != False
		for _, member := range Members(e) {
			if (member.Eval(f) != False) == holds {
				collect(member, f, add)
			}
		}
	}
}
