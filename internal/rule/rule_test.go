package rule_test

import (
	"testing"

	"backspasm/internal/rule"

	"github.com/google/go-cmp/cmp"
)

const (
	F = rule.False
	U = rule.Unknown
	T = rule.True
)

// fixed is a condition that always comes to the same.
type fixed rule.Truth

func (e fixed) Eval(rule.Facts) rule.Truth { return rule.Truth(e) }

func members(truths ...rule.Truth) []rule.Expr {
	var out []rule.Expr
	for _, t := range truths {
		out = append(out, fixed(t))
	}
	return out
}

// scheme holds all questions of these tests: signs, and q, which has degrees too.
var scheme = func() *rule.Scheme {
	var s rule.Scheme
	for _, id := range []string{"a", "b", "c", "fever", "leg_pain", "bone_spot", "age", "knock", "other"} {
		s = append(s, rule.Column{Question: id, Answers: []string{"no", "yes", "unsure"}})
	}
	s = append(s, rule.Column{Question: "q", Answers: []string{"no", "yes", "unsure", "rather_not_say", "mild", "severe", "unbearable"}})
	for _, id := range questions {
		s = append(s, rule.Column{Question: id, Answers: scales[id]})
	}
	return &s
}()

func sign(id string) rule.Expr { return scheme.Is(id, "yes") }

// said are facts: question, answer, question, answer.
func said(pairs ...string) rule.Facts {
	words := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		words[pairs[i]] = pairs[i+1]
	}
	return scheme.Of(words)
}

func TestUnknownIsTheZeroTruth(t *testing.T) {
	var truth rule.Truth
	if truth != rule.Unknown {
		t.Errorf("the zero value is %v: a fact that nobody gave would read as a no or a yes", truth)
	}
}

func TestIs(t *testing.T) {
	sign := []string{"yes"}
	degree := []string{"severe", "unbearable"}
	declined := []string{"rather_not_say", "unsure", "yes"}
	cases := []struct {
		name   string
		values []string
		facts  rule.Facts
		want   rule.Truth
	}{
		{"yes", sign, said("q", "yes"), T},
		{"no", sign, said("q", "no"), F},
		{"unsure", sign, said("q", "unsure"), U},
		{"declined", sign, said("q", "rather_not_say"), F},
		{"not reached", sign, said(), F},
		{"no facts at all", sign, rule.Facts{}, F},
		{"another question", sign, said("other", "yes"), F},
		{"an empty answer", sign, said("q", ""), F},
		{"first of two", degree, said("q", "severe"), T},
		{"second of two", degree, said("q", "unbearable"), T},
		{"neither of two", degree, said("q", "mild"), F},
		{"unsure of two", degree, said("q", "unsure"), U},
		{"unsure as a value", declined, said("q", "unsure"), T},
		{"declined as a value", declined, said("q", "rather_not_say"), T},
		{"no against values with unsure", declined, said("q", "no"), F},
		{"unsure as a value, not reached", declined, said(), F},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := scheme.Is("q", c.values...).Eval(c.facts); got != c.want {
				t.Errorf("is %v of %v: got %v, want %v", c.values, c.facts, got, c.want)
			}
		})
	}
}

func TestAllAndAnyOfTwo(t *testing.T) {
	cases := []struct{ a, b, all, any rule.Truth }{
		{F, F, F, F}, {F, U, F, U}, {F, T, F, T},
		{U, F, F, U}, {U, U, U, U}, {U, T, U, T},
		{T, F, F, T}, {T, U, U, T}, {T, T, T, T},
	}
	for _, c := range cases {
		if got := rule.All(members(c.a, c.b)).Eval(rule.Facts{}); got != c.all {
			t.Errorf("all of %v and %v: got %v, want %v", c.a, c.b, got, c.all)
		}
		if got := rule.Any(members(c.a, c.b)).Eval(rule.Facts{}); got != c.any {
			t.Errorf("any of %v and %v: got %v, want %v", c.a, c.b, got, c.any)
		}
	}
}

func TestOfNoConditionsAllHoldAndNoneDoes(t *testing.T) {
	if all, any := (rule.All{}).Eval(rule.Facts{}), (rule.Any{}).Eval(rule.Facts{}); all != T || any != F {
		t.Errorf("all of none is %v, any of none %v", all, any)
	}
}

func TestAllOfThreeIsFalseWhereOneIs(t *testing.T) {
	for _, truths := range [][]rule.Truth{{F, U, T}, {U, F, U}, {T, U, F}} {
		if got := rule.All(members(truths...)).Eval(rule.Facts{}); got != F {
			t.Errorf("all of %v: got %v, want false", truths, got)
		}
	}
}

func TestNot(t *testing.T) {
	for of, want := range map[rule.Truth]rule.Truth{F: T, U: U, T: F} {
		if got := (rule.Not{Expr: fixed(of)}).Eval(rule.Facts{}); got != want {
			t.Errorf("not %v: got %v, want %v", of, got, want)
		}
	}
}

func TestNotOfAQuestionThatIsNotReachedIsTrue(t *testing.T) {
	if got := (rule.Not{Expr: sign("fever")}).Eval(rule.Facts{}); got != T {
		t.Errorf("got %v, want true", got)
	}
}

func TestAtLeast(t *testing.T) {
	cases := []struct {
		n    int
		of   []rule.Truth
		want rule.Truth
	}{
		{1, []rule.Truth{F, F, F}, F},
		{1, []rule.Truth{F, U, F}, U},
		{1, []rule.Truth{F, U, T}, T},
		{2, []rule.Truth{T, F, F}, F},
		{2, []rule.Truth{U, F, F}, F},
		{2, []rule.Truth{T, U, F}, U},
		{2, []rule.Truth{U, U, F}, U},
		{2, []rule.Truth{T, T, F}, T},
		{2, []rule.Truth{T, T, U}, T},
		{2, []rule.Truth{U, U, U}, U},
		{2, []rule.Truth{T, U, U}, U},
		{3, []rule.Truth{T, T, U}, U},
		{3, []rule.Truth{T, T, F}, F},
		{3, []rule.Truth{T, U, F}, F},
		{3, []rule.Truth{T, T, T}, T},
		{3, []rule.Truth{U, T, T, T}, T},
		{0, []rule.Truth{F, U}, T},
		{0, nil, T},
		{1, nil, F},
		{2, []rule.Truth{T}, F},
		{2, []rule.Truth{U}, F},
	}
	for _, c := range cases {
		if got := (rule.AtLeast{N: c.n, Of: members(c.of...)}).Eval(rule.Facts{}); got != c.want {
			t.Errorf("at least %d of %v: got %v, want %v", c.n, c.of, got, c.want)
		}
	}
}

func TestAtLeastOneIsAnyAndAtLeastEveryOneIsAll(t *testing.T) {
	truths := []rule.Truth{F, U, T}
	for _, a := range truths {
		for _, b := range truths {
			for _, c := range truths {
				of := members(a, b, c)
				if got, want := (rule.AtLeast{N: 1, Of: of}).Eval(rule.Facts{}), rule.Any(of).Eval(rule.Facts{}); got != want {
					t.Errorf("at least 1 of %v %v %v: got %v, any gives %v", a, b, c, got, want)
				}
				if got, want := (rule.AtLeast{N: 3, Of: of}).Eval(rule.Facts{}), rule.All(of).Eval(rule.Facts{}); got != want {
					t.Errorf("at least 3 of %v %v %v: got %v, all gives %v", a, b, c, got, want)
				}
			}
		}
	}
}

// A gated question must not hold up a rule that has other ways to fire.
func TestAQuestionThatIsNotReachedIsFalseInEveryForm(t *testing.T) {
	a, b := sign("a"), sign("not_reached")
	yes, unsure := said("a", "yes"), said("a", "unsure")
	cases := []struct {
		name  string
		e     rule.Expr
		facts rule.Facts
		want  rule.Truth
	}{
		{"all", rule.All{a, b}, yes, F},
		{"all with unsure", rule.All{a, b}, unsure, F},
		{"any", rule.Any{a, b}, yes, T},
		{"any with unsure", rule.Any{a, b}, unsure, U},
		{"any of none reached", rule.Any{b, b}, yes, F},
		{"at least two", rule.AtLeast{N: 2, Of: []rule.Expr{a, b}}, yes, F},
		{"at least two of three", rule.AtLeast{N: 2, Of: []rule.Expr{a, b, a}}, unsure, U},
		{"not", rule.Not{Expr: rule.All{a, b}}, unsure, T},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := c.e.Eval(c.facts); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestQuestionsAreListedOnceInOrder(t *testing.T) {
	e := rule.All{
		sign("fever"),
		rule.Any{sign("leg_pain"), rule.AtLeast{N: 2, Of: []rule.Expr{sign("bone_spot"), sign("fever"), sign("age")}}},
		rule.Not{Expr: sign("knock")},
		sign("leg_pain"),
	}
	want := []string{"fever", "leg_pain", "bone_spot", "age", "knock"}
	if diff := cmp.Diff(want, rule.Questions(e)); diff != "" {
		t.Errorf("questions (-want +got):\n%s", diff)
	}
}

func TestNoConditionReadsNoQuestions(t *testing.T) {
	if got := rule.Questions(nil); len(got) != 0 {
		t.Errorf("nil reads %v", got)
	}
	if got := rule.Members(sign("fever")); len(got) != 0 {
		t.Errorf("a leaf has the members %v", got)
	}
}

func TestWalkVisitsEveryIsEveryTime(t *testing.T) {
	var seen []string
	rule.Walk(rule.Any{sign("a"), rule.Not{Expr: rule.All{sign("b"), sign("a")}}}, func(is rule.Is) { seen = append(seen, is.Question) })
	if diff := cmp.Diff([]string{"a", "b", "a"}, seen); diff != "" {
		t.Errorf("visited (-want +got):\n%s", diff)
	}
}
