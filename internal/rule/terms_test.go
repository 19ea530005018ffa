package rule_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/rule"

	"pgregory.net/rapid"
)

// slots holds the questions of the properties, with two more so that several
// words are needed.
func slots() []rule.Slot {
	wide := []string{}
	for c := 'a'; c <= 'z'; c++ {
		wide = append(wide, string(c), string(c)+string(c))
	}
	return rule.Slots(append([]string{"wide", "wider"}, questions...), func(id string) []string {
		if scale, ok := scales[id]; ok {
			return scale
		}
		return wide
	})
}

func bitsOf(t interface{ Fatalf(string, ...any) }, f rule.Facts) rule.Bits {
	s := slots()
	b := rule.NewBits(s)
	for i := range s {
		if value, reached := f[s[i].Question]; reached && !b.Set(&s[i], value) {
			t.Fatalf("%s has no answer %q", s[i].Question, value)
		}
	}
	return b
}

func TestTermsHoldWhereTheConditionDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, true), drawFacts(t)
		certain, err := rule.TermsOf(e, slots(), true)
		if err != nil {
			t.Fatal(err)
		}
		may, err := rule.TermsOf(e, slots(), false)
		if err != nil {
			t.Fatal(err)
		}
		b, truth := bitsOf(t, f), e.Eval(f)
		if certain.Hold(b) != (truth == T) || may.Hold(b) != (truth != F) {
			t.Fatalf("%s is %v; by its terms it holds: %v, it may hold: %v", show(e, f), truth, certain.Hold(b), may.Hold(b))
		}
	})
}

func TestTheConditionOfTermsIsTheOneTheyWereMadeOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, f := drawExpr(t, 3, true), drawFacts(t)
		for _, certain := range []bool{true, false} {
			terms, err := rule.TermsOf(e, slots(), certain)
			if err != nil {
				t.Fatal(err)
			}
			back := terms.Expr(slots())
			if got, want := back.Eval(f) == T, terms.Hold(bitsOf(t, f)); got != want {
				t.Fatalf("%s: the terms %v hold: %v, as a condition again: %v", show(e, f), terms, want, got)
			}
		}
	})
}

func TestEitherHoldsWhereOneDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, f := drawExpr(t, 2, true), drawExpr(t, 2, true), drawFacts(t)
		first, err1 := rule.TermsOf(a, slots(), false)
		second, err2 := rule.TermsOf(b, slots(), false)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		bits := bitsOf(t, f)
		want := first.Hold(bits) || second.Hold(bits)
		if joined := rule.Either(first, second); joined.Hold(bits) != want {
			t.Fatalf("%s or %s holds: %v", show(a, f), show(b, f), !want)
		}
		if first.Hold(bits) != (a.Eval(f) != F) {
			t.Fatalf("joining changed %s", show(a, f))
		}
	})
}

func TestExactlyOneBitOfEachQuestionIsSet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, f := bitsOf(t, drawFacts(t)), slots()
		set := 0
		for _, word := range b {
			for ; word != 0; word &= word - 1 {
				set++
			}
		}
		if set != len(f) {
			t.Fatalf("%d bits are set for %d questions", set, len(f))
		}
	})
}

func TestAnAnswerThatAQuestionDoesNotHaveIsNotSet(t *testing.T) {
	s := slots()
	b := rule.NewBits(s)
	before := slices.Clone(b)
	if b.Set(&s[2], "perhaps") || !slices.Equal(b, before) {
		t.Error("an unknown answer was set")
	}
}

func TestAnAnswerReplacesTheOneBefore(t *testing.T) {
	s := slots()
	b, once := rule.NewBits(s), rule.NewBits(s)
	at := slices.IndexFunc(s, func(s rule.Slot) bool { return s.Question == "s1" })
	b.Set(&s[at], "no")
	b.Set(&s[at], "yes")
	once.Set(&s[at], "yes")
	if !slices.Equal(b, once) {
		t.Errorf("two answers gave %x, the last alone %x", b, once)
	}
	b.Clear(s)
	if !slices.Equal(b, rule.NewBits(s)) {
		t.Errorf("after clearing %x", b)
	}
}

func TestAQuestionWithoutASlotIsNotReached(t *testing.T) {
	for _, c := range []struct {
		e    rule.Expr
		want bool
	}{{sign("fever"), false}, {rule.Not{Expr: sign("fever")}, true}} {
		terms, err := rule.TermsOf(c.e, slots(), false)
		if err != nil || terms.Hold(rule.NewBits(slots())) != c.want {
			t.Errorf("%v holds: %v (%v)", c.e, !c.want, err)
		}
	}
}

func TestAConditionOfNoKnownFormIsRefused(t *testing.T) {
	if _, err := rule.TermsOf(rule.Any{fixed(T)}, slots(), true); err == nil {
		t.Error("it was written as terms")
	}
}

func TestAConditionOfTooManyTermsIsRefused(t *testing.T) {
	var many []rule.Expr
	var names []string
	for c := 'a'; c <= 'z'; c++ {
		many, names = append(many, sign(string(c))), append(names, string(c))
	}
	s := rule.Slots(names, func(string) []string { return []string{"no", "yes"} })
	if _, err := rule.TermsOf(rule.AtLeast{N: 10, Of: many}, s, true); err == nil || !strings.Contains(err.Error(), "more than 512 terms") {
		t.Errorf("got %v", err)
	}
	if _, err := rule.TermsOf(rule.AtLeast{N: 2, Of: many}, s, true); err != nil {
		t.Errorf("a small one was refused: %v", err)
	}
}
