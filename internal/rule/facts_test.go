package rule_test

import (
	"testing"

	"backspasm/internal/rule"

	"github.com/google/go-cmp/cmp"
)

// A condition without a place would be about the first question, or about nobody.
func TestAConditionThatNobodyLookedUpIsNotEvaluated(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it was evaluated")
		}
	}()
	(&rule.Is{Question: "fever", Values: []string{"yes"}}).Eval(said("a", "yes"))
}

func TestAQuestionThatTheSchemeDoesNotHaveIsNotReached(t *testing.T) {
	f := scheme.Of(map[string]string{"a": "yes", "gone": "yes"})
	if got := sign("gone").Eval(f); got != F || f.Get("gone") != "" {
		t.Errorf("it is %v, and was answered %q", got, f.Get("gone"))
	}
}

func TestAnAnswerThatAQuestionDoesNotHaveIsNoneOfItsAnswers(t *testing.T) {
	f := said("q", "perhaps")
	for _, values := range [][]string{{"no"}, {"yes"}, {"rather_not_say", "unbearable"}, {"perhaps"}} {
		if got := scheme.Is("q", values...).Eval(f); got != F {
			t.Errorf("is %v: %v", values, got)
		}
	}
	if f.Get("q") == "" {
		t.Error("the question counts as not reached")
	}
}

func TestFactsAreTheWordsThatTheyWereMadeOf(t *testing.T) {
	words := map[string]string{"a": "yes", "b": "unsure", "q": "unbearable", "d0": "mild"}
	f := scheme.Of(words)
	if diff := cmp.Diff(words, f.Words()); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
	if g := scheme.Of(f.Words()); !g.Equal(f) || f.Equal(scheme.Facts()) {
		t.Error("equal facts are not, or others are")
	}
}

func TestACloneIsOfItsOwn(t *testing.T) {
	f := said("a", "yes")
	g := f.Clone()
	g.Forget("a")
	g.Forget("gone")
	g.Set(scheme.Place("b"), rule.NotSure)
	if f.Get("a") != "yes" || f.Get("b") != "" || g.Get("a") != "" || g.Get("b") != rule.Unsure {
		t.Errorf("%v, cloned and changed %v", f, g)
	}
	if none := (rule.Facts{}); none.Get("a") != "" || len(none.Words()) > 0 || none.At(1) != rule.NotReached {
		t.Error("nobody has said something")
	}
}

// The last question of a scheme is one of it.
func TestTheLastQuestionIsReadToo(t *testing.T) {
	last := rule.Scheme{{Question: "first", Answers: []string{"yes", "no"}}, {Question: "last", Answers: []string{"yes", "no"}}}
	f := last.Of(map[string]string{"last": "yes"})
	if f.At(2) == rule.NotReached || f.Get("last") != "yes" || f.At(3) != rule.NotReached {
		t.Errorf("the last question is %v, the one behind it %v", f.At(2), f.At(3))
	}
}

// A bit for each answer in a word of 64, and three for what every question has.
func TestAConditionCanNameAsManyAnswersAsItHasBits(t *testing.T) {
	if rule.MostAnswers != 61 {
		t.Errorf("%d", rule.MostAnswers)
	}
}
