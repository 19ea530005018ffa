package rule

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// Scheme are the questions that facts are about, in the order of the interview.
// Facts and conditions know a question by its place here, counted from 1, and an
// answer by its number there; words are looked up once, when they are read.
type Scheme []Column

// Column is one question with its finite answers.
type Column struct {
	Question string
	Answers  []string
}

// Value is what was said to one question: NotReached, NotSure, Other, or the number
// of an answer.
type Value uint8

// The values that every question has.
const (
	NotReached Value = iota // every Is is False of it
	NotSure
	Other // an answer that the question does not have: an Is knows none of the kind
	first
)

// MostAnswers is how many answers a question may have: Is.Holds has a bit for each.
const MostAnswers = 64 - int(first)

// unknown is the place of a question that the scheme does not have. It is one that
// nobody is asked.
const unknown = math.MaxInt32

// Value is the number of an answer.
func (c Column) Value(word string) Value {
	if n := slices.Index(c.Answers, word); n >= 0 {
		return c.Nth(n)
	}
	if word == Unsure {
		return NotSure
	}
	return Other
}

// Nth is the number of the nth answer, counted from 0. "Not sure" has its own.
func (c Column) Nth(n int) Value {
	if c.Answers[n] == Unsure {
		return NotSure
	}
	return first + Value(n)
}

// word is the inverse of Value.
func (c Column) word(v Value) string {
	switch v {
	case NotReached:
		return ""
	case NotSure:
		return Unsure
	case Other:
		return "?"
	}
	return c.Answers[v-first]
}

// Place is where the question with this id stands.
func (s Scheme) Place(question string) int {
	for n := range s {
		if s[n].Question == question {
			return n + 1
		}
	}
	return unknown
}

// Is is the condition that the answer to a question is one of these values. One on
// a question that the scheme does not have is False of everybody.
func (s Scheme) Is(question string, values ...string) *Is {
	e := &Is{Question: question, Values: values, At: s.Place(question)}
	if e.At == unknown {
		return e
	}
	for _, word := range values {
		if v := s[e.At-1].Value(word); v != Other {
			e.Holds |= 1 << v
		}
	}
	return e
}

// Facts holds what was said: one value for each question of a scheme. The zero
// Facts are those of somebody who was asked nothing.
type Facts struct {
	said   []Value
	scheme *Scheme
}

// Facts are those of somebody who has not been asked anything yet.
func (s *Scheme) Facts() Facts { return Facts{said: make([]Value, len(*s)), scheme: s} }

// Of are the facts that these words come to, by question. What is about no question
// of the scheme is left aside.
func (s *Scheme) Of(words map[string]string) Facts {
	f := s.Facts()
	for n, c := range *s {
		if word, reached := words[c.Question]; reached {
			f.said[n] = c.Value(word)
		}
	}
	return f
}

// At is what was said to the question at this place.
func (f Facts) At(place int) Value {
	if place > len(f.said) {
		return NotReached
	}
	return f.said[place-1]
}

// Set is what is said to the question at this place.
func (f Facts) Set(place int, v Value) { f.said[place-1] = v }

// Forget makes questions ones that were not reached. It is quick where they come in
// the order of the scheme.
func (f Facts) Forget(questions ...string) {
	at := 0
	for _, id := range questions {
		for range f.said {
			at = at%len(f.said) + 1
			if (*f.scheme)[at-1].Question == id {
				f.Set(at, NotReached)
				break
			}
		}
	}
}

// Has says that this word was said to some question.
func (f Facts) Has(word string) bool {
	for n := range f.said {
		if f.Word(n+1) == word {
			return true
		}
	}
	return false
}

// Word is the word for what was said at this place; empty if it was not reached.
func (f Facts) Word(place int) string {
	if place > len(f.said) {
		return ""
	}
	return (*f.scheme)[place-1].word(f.said[place-1])
}

// Get is the word for what was said to a question; empty if it was not reached.
func (f Facts) Get(question string) string {
	if f.scheme == nil {
		return ""
	}
	return f.Word(f.scheme.Place(question))
}

// Clear makes all questions ones that were not reached.
func (f Facts) Clear() { clear(f.said) }

// Clone returns facts that can be set without changing f.
func (f Facts) Clone() Facts { return Facts{scheme: f.scheme, said: slices.Clone(f.said)} }

// Words are the facts by question, without those that were not reached.
func (f Facts) Words() map[string]string {
	out := map[string]string{}
	for n := range f.said {
		if f.said[n] != NotReached {
			out[(*f.scheme)[n].Question] = f.Word(n + 1)
		}
	}
	return out
}

// Equal says that both say the same to the same questions.
func (f Facts) Equal(g Facts) bool { return maps.Equal(f.Words(), g.Words()) }

// String shows the facts in words.
func (f Facts) String() string { return fmt.Sprint(f.Words()) }
