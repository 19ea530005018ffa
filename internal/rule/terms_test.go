package rule_test

import (
	"fmt"
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

func TestSlotsFillWordsAndNeverCrossThem(t *testing.T) {
	for _, c := range []struct {
		answers []int
		words   []int
		shifts  []int
	}{
		{[]int{31, 31}, []int{0, 0}, []int{0, 32}},
		{[]int{31, 32}, []int{0, 1}, []int{0, 0}},
		{[]int{63, 1}, []int{0, 1}, []int{0, 0}},
		{[]int{3, 3, 60, 1}, []int{0, 0, 1, 1}, []int{0, 4, 0, 61}},
	} {
		names := make([]string, len(c.answers))
		for n := range names {
			names[n] = string(rune('a' + n))
		}
		got := rule.Slots(names, func(id string) []string { return make([]string, c.answers[id[0]-'a']) })
		for n, s := range got {
			if s.Word != c.words[n] || s.Shift != c.shifts[n] {
				t.Errorf("%v answers: question %d stands at %d of word %d", c.answers, n, s.Shift, s.Word)
			}
		}
	}
}

// Masks are for speed: what is longer than it need be is a mistake too.
func TestTermsAreAsShortAsCanBe(t *testing.T) {
	is := func(id string, values ...string) rule.Expr { return rule.Is{Question: id, Values: values} }
	yes := func(id string) rule.Expr { return is(id, "yes") }
	for _, c := range []struct {
		name         string
		e            rule.Expr
		alone, terms int
	}{
		{"one sign", yes("s0"), 1, 0},
		{"one sign or another", rule.Any{yes("s0"), yes("s1")}, 1, 0},
		{"two answers of one question", rule.Any{is("d0", "moderate"), is("d0", "severe")}, 1, 0},
		{"a sign, or it with another", rule.Any{yes("s0"), rule.All{yes("s0"), yes("s1")}}, 1, 0},
		{"a sign, or it with two others", rule.Any{yes("s0"), rule.All{yes("s0"), yes("s1"), yes("s2")}}, 1, 0},
		{"a sign with two others, or it", rule.Any{rule.All{yes("s0"), yes("s1"), yes("s2")}, yes("s0")}, 1, 0},
		{"a sign with another, or it", rule.Any{rule.All{yes("s0"), yes("s1")}, yes("s0")}, 1, 0},
		{"two signs", rule.All{yes("s0"), yes("s1")}, 0, 1},
		{"a sign with either answer of another question", rule.Any{rule.All{yes("s0"), is("d0", "moderate")}, rule.All{yes("s0"), is("d0", "severe")}}, 0, 1},
		{"two of three", rule.AtLeast{N: 2, Of: []rule.Expr{yes("s0"), yes("s1"), yes("s2")}}, 0, 3},
		{"joined twice", rule.Any{
			rule.All{is("d0", "moderate"), is("d1", "same")}, rule.All{is("d0", "severe"), is("d1", "worse")},
			rule.All{is("d0", "moderate"), is("d1", "worse")}, rule.All{is("d0", "severe"), is("d1", "same")}}, 0, 1},
		{"never", rule.All{yes("s0"), is("s0", "no")}, 0, 0},
	} {
		terms, err := rule.TermsOf(c.e, slots(), true)
		if err != nil || len(terms.Alone) != c.alone || len(terms.Terms) != c.terms {
			t.Errorf("%s: %d alone and %d terms, want %d and %d (%v)", c.name, len(terms.Alone), len(terms.Terms), c.alone, c.terms, err)
		}
		if got, want := rule.Questions(terms.Expr(slots())), rule.Questions(c.e); c.alone+c.terms > 0 && len(got) > len(want) {
			t.Errorf("%s: as a condition again it reads %v", c.name, got)
		}
	}
}

func TestAConditionOfNoKnownFormIsRefused(t *testing.T) {
	if _, err := rule.TermsOf(rule.Any{fixed(T)}, slots(), true); err == nil {
		t.Error("it was written as terms")
	}
}

func TestAConditionOfTooManyTermsIsRefused(t *testing.T) {
	var names []string
	for n := range 60 {
		names = append(names, fmt.Sprint("q", n))
	}
	s := rule.Slots(names, func(string) []string { return []string{"no", "yes"} })
	any := func(names []string) rule.Expr {
		var of rule.Any
		for _, id := range names {
			of = append(of, sign(id))
		}
		return of
	}
	for _, c := range []struct {
		name string
		e    rule.Expr
		want bool
	}{
		{"512 terms", rule.All{any(names[:16]), any(names[16:48])}, true},
		{"513 terms", rule.All{any(names[:19]), any(names[19:46])}, false},
		{"512 and one more", rule.Any{rule.All{any(names[:16]), any(names[16:48])}, sign("q50")}, false},
		{"ten of 26", rule.AtLeast{N: 10, Of: rule.Members(any(names[:26]))}, false},
		{"two of 26", rule.AtLeast{N: 2, Of: rule.Members(any(names[:26]))}, true},
	} {
		_, err := rule.TermsOf(c.e, s, true)
		if (err == nil) != c.want || err != nil && !strings.Contains(err.Error(), "more than 512 terms") {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
