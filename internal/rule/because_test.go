package rule_test

import (
	"testing"

	"backspasm/internal/rule"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestBecauseNamesTheAnswersThatDecide(t *testing.T) {
	a, b, c := sign("a"), sign("b"), sign("c")
	facts := func(a, b, c string) rule.Facts { return said("a", a, "b", b, "c", c) }
	two := rule.AtLeast{N: 2, Of: []rule.Expr{a, b, c}}
	cases := []struct {
		name  string
		e     rule.Expr
		facts rule.Facts
		want  []string
	}{
		{"a sign that is given", a, facts("yes", "no", "no"), []string{"a"}},
		{"a sign that is not sure", a, facts("unsure", "no", "no"), []string{"a"}},
		{"a sign that is not given", a, facts("no", "no", "no"), []string{"a"}},
		{"all that hold", rule.All{a, b}, facts("yes", "unsure", "no"), []string{"a", "b"}},
		{"all that fail by one", rule.All{a, b, c}, facts("yes", "no", "unsure"), []string{"b"}},
		{"all that fail by two", rule.All{a, b, c}, facts("no", "yes", "no"), []string{"a", "c"}},
		{"any by one", rule.Any{a, b, c}, facts("no", "yes", "no"), []string{"b"}},
		{"any by two, one not sure", rule.Any{a, b, c}, facts("unsure", "no", "yes"), []string{"a", "c"}},
		{"any that fails", rule.Any{a, b}, facts("no", "no", "yes"), []string{"a", "b"}},
		{"at least two", two, facts("yes", "no", "unsure"), []string{"a", "c"}},
		{"at least two that fails", two, facts("yes", "no", "no"), []string{"b", "c"}},
		{"any in all", rule.All{a, rule.Any{b, c}}, facts("yes", "no", "yes"), []string{"a", "c"}},
		{"all in any", rule.Any{rule.All{a, b}, c}, facts("yes", "no", "unsure"), []string{"c"}},
		{"not of what is absent", rule.Not{Expr: a}, facts("no", "yes", "yes"), []string{"a"}},
		{"not of any", rule.Not{Expr: rule.Any{a, b}}, facts("no", "no", "yes"), []string{"a", "b"}},
		{"not of any that fails", rule.Not{Expr: rule.Any{a, b}}, facts("no", "yes", "yes"), []string{"b"}},
		{"a question twice", rule.All{a, rule.Any{a, b}}, facts("yes", "yes", "no"), []string{"a", "b"}},
		{"a question that is not reached", rule.Any{a, b}, said("b", "yes"), []string{"b"}},
		{"none reached", rule.Any{a, b}, said(), nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, decided(t, c.e, c.facts), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("because (-want +got):\n%s", diff)
			}
		})
	}
}

// decided are the questions of Because. Each answer must be the one that was given.
func decided(t interface{ Errorf(string, ...any) }, e rule.Expr, f rule.Facts) []string {
	var ids []string
	for _, fact := range rule.Because(e, f) {
		if ids = append(ids, fact.Question); fact.Answer == "" || fact.Answer != f.Get(fact.Question) {
			t.Errorf("%s: the answer to %s is %q", show(e, f), fact.Question, fact.Answer)
		}
	}
	return ids
}
