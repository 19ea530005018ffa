// Package rule says what a condition is and when it holds.
//
// A condition is one of five forms over finite answers and evaluates to one of
// three truth values. The package knows nothing of backs, of YAML or of time.
package rule

import (
	"slices"
	"strings"
)

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

// Expr is a condition: Is, All, Any, AtLeast or Not.
type Expr interface {
	// Eval says whether the condition holds for these facts.
	Eval(Facts) Truth
}

// Is holds when the answer to Question is one of Values. Scheme.Is makes one: the
// words are for people, At and Holds say the same in numbers and are what counts.
type Is struct {
	Question string
	Values   []string
	At       int    // the place of the question; 0: nobody looked it up, and it cannot be evaluated
	Holds    uint64 // a bit for each answer at which it holds
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
func (e *Is) Eval(f Facts) Truth {
	switch said := f.At(e.At); {
	case e.HoldsAt(said):
		return True
	case said == NotSure:
		return Unknown
	}
	return False
}

// GoString shows the condition in words.
func (e *Is) GoString() string { return e.Question + " is " + strings.Join(e.Values, "|") }

// HoldsAt says whether the condition holds at this answer to its question.
func (e *Is) HoldsAt(answer Value) bool { return e.Holds>>answer&1 != 0 }

// Eval is False if any member is, else Unknown if any member is.
func (e All) Eval(f Facts) Truth { return count(e, f, len(e)) }

// Eval is True if any member is, else Unknown if any member is.
func (e Any) Eval(f Facts) Truth { return count(e, f, 1) }

// Eval is Unknown when the members that are Unknown decide.
func (e AtLeast) Eval(f Facts) Truth { return count(e.Of, f, e.N) }

// count says whether n of these hold. It stops as soon as that is told.
func count(of []Expr, f Facts, n int) Truth {
	spare := len(of) - n // how many may fail
	for _, member := range of {
		var holds Truth
		if leaf, is := member.(*Is); is { // most are: this saves a call
			holds = leaf.Eval(f)
		} else {
			holds = member.Eval(f)
		}
		switch holds {
		case False:
			if spare--; spare < 0 {
				return False
			}
		case True:
			n--
			if n == 0 {
				return True
			}
		}
	}
	switch {
	case spare < 0: // there were not even n
		return False
	case n <= 0: // none was asked for
		return True
	}
	return Unknown
}

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
	if is, leaf := e.(*Is); leaf {
		visit(*is)
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

// Fact is one answer that decided something.
type Fact struct {
	Question string
	Answer   string
}

// Because returns the answers that make e come to what it does, each once, in the
// order in which they stand in it: for a condition that is not False the ones that
// speak for it, for a False one the ones that speak against it. Questions that were
// not reached are left out.
func Because(e Expr, f Facts) []Fact { return because(nil, e, f) }

func because(out []Fact, e Expr, f Facts) []Fact {
	switch e := e.(type) {
	case *Is:
		fact := Fact{Question: e.Question, Answer: f.Word(e.At)}
		if fact.Answer != "" && !slices.Contains(out, fact) {
			out = append(out, fact)
		}
		return out
	case Not:
		return because(out, e.Expr, f)
	}
	holds := e.Eval(f) != False
	for _, member := range Members(e) {
		if (member.Eval(f) != False) == holds {
			out = because(out, member, f)
		}
	}
	return out
}
