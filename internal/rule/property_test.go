package rule_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"backspasm/internal/rule"

	"pgregory.net/rapid"
)

// The questions of the properties: signs s0 to s3 and degrees d0, d1. The
// answers of each stand from calmer to worse.
var scales = map[string][]string{
	"s0": {"no", "unsure", "yes"}, "s1": {"no", "unsure", "yes"}, "s2": {"no", "unsure", "yes"}, "s3": {"no", "unsure", "yes"},
	"d0": {"mild", "moderate", "severe"}, "d1": {"better", "same", "worse"},
}

var questions = slices.Sorted(maps.Keys(scales))

// drawLeaf draws an Is that holds from some answer on upwards.
func drawLeaf(t *rapid.T) rule.Expr {
	id := rapid.SampledFrom(questions).Draw(t, "question")
	scale := scales[id]
	return scheme.Is(id, scale[rapid.IntRange(1, len(scale)-1).Draw(t, "from"):]...)
}

// drawExpr draws a condition; without not, it is one that a red flag may have.
func drawExpr(t *rapid.T, depth int, not bool) rule.Expr {
	forms := []string{"is", "all", "any", "at_least"}
	if not {
		forms = append(forms, "not")
	}
	form := rapid.SampledFrom(forms).Draw(t, "form")
	if depth == 0 || form == "is" {
		return drawLeaf(t)
	}
	if form == "not" {
		return rule.Not{Expr: drawExpr(t, depth-1, not)}
	}
	var of []rule.Expr
	for range rapid.IntRange(1, 4).Draw(t, "members") {
		of = append(of, drawExpr(t, depth-1, not))
	}
	switch form {
	case "all":
		return rule.All(of)
	case "any":
		return rule.Any(of)
	}
	return rule.AtLeast{N: rapid.IntRange(1, len(of)).Draw(t, "n"), Of: of}
}

// drawFacts draws answers; some questions are not reached.
func drawFacts(t *rapid.T) rule.Facts {
	f := map[string]string{}
	for _, id := range questions {
		if i := rapid.IntRange(-1, len(scales[id])-1).Draw(t, id); i >= 0 {
			f[id] = scales[id][i]
		}
	}
	return scheme.Of(f)
}

// drawWorse draws answers of which none is calmer, and of which more may be
// reached.
func drawWorse(t *rapid.T, f rule.Facts) rule.Facts {
	worse := map[string]string{}
	for _, id := range questions {
		at := slices.Index(scales[id], f.Get(id))
		if i := rapid.IntRange(at, len(scales[id])-1).Draw(t, id+" worse"); i >= 0 {
			worse[id] = scales[id][i]
		}
	}
	return scheme.Of(worse)
}

// degree orders the truths by how far a condition holds.
func degree(truth rule.Truth) int { return slices.Index([]rule.Truth{F, U, T}, truth) }

func show(e rule.Expr, f rule.Facts) string { return fmt.Sprintf("%#v of %v", e, f) }

func TestWorseAnswersNeverMakeAConditionLessTrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, false), drawFacts(t)
		worse := drawWorse(t, f)
		if before, after := e.Eval(f), e.Eval(worse); degree(after) < degree(before) {
			t.Fatalf("%s is %v, with %v only %v", show(e, f), before, worse, after)
		}
	})
}

// resolve turns every unsure into a drawn yes or no.
func resolve(t *rapid.T, f rule.Facts) rule.Facts {
	resolved := f.Words()
	for _, id := range questions {
		if resolved[id] == rule.Unsure {
			resolved[id] = rapid.SampledFrom([]string{"no", "yes"}).Draw(t, id+" resolved")
		}
	}
	return scheme.Of(resolved)
}

// takesUnsure says whether some Is lists unsure among its values.
func takesUnsure(e rule.Expr) bool {
	takes := false
	rule.Walk(e, func(is rule.Is) { takes = takes || slices.Contains(is.Values, rule.Unsure) })
	return takes
}

func TestWhatIsCertainStaysWhenTheUnsureIsSettled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, true), drawFacts(t)
		if takesUnsure(e) || e.Eval(f) == U {
			return
		}
		resolved := resolve(t, f)
		if before, after := e.Eval(f), e.Eval(resolved); before != after {
			t.Fatalf("%s is %v, with %v it is %v", show(e, f), before, resolved, after)
		}
	})
}

func TestWithoutUnsureNothingIsUnknown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, true), resolve(t, drawFacts(t))
		if e.Eval(f) == U {
			t.Fatalf("%s is unknown", show(e, f))
		}
	})
}

func TestTheReasonsAloneAreEnough(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, false), drawFacts(t)
		because := rule.Because(e, f)
		words := map[string]string{}
		for _, fact := range because {
			words[fact.Question] = fact.Answer
		}
		kept := scheme.Of(words)
		if whole, alone := e.Eval(f), e.Eval(kept); whole != F && whole != alone {
			t.Fatalf("%s is %v, by its reasons %v alone %v", show(e, f), whole, because, alone)
		}
	})
}

func TestReasonsAreReachedQuestionsOfTheCondition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, true), drawFacts(t)
		for _, id := range decided(t, e, f) {
			if f.Get(id) == "" || !slices.Contains(rule.Questions(e), id) {
				t.Fatalf("%s: %s is given as a reason", show(e, f), id)
			}
		}
	})
}

func TestOnlyTheQuestionsReadDecide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f, other := drawExpr(t, 3, true), drawFacts(t), drawFacts(t)
		for _, id := range rule.Questions(e) {
			other.Set(scheme.Place(id), f.At(scheme.Place(id)))
		}
		if got, want := e.Eval(other), e.Eval(f); got != want {
			t.Fatalf("%s is %v, with other answers elsewhere %v", show(e, f), want, got)
		}
	})
}
