package rule

import (
	"fmt"
	"slices"
)

// Part is a piece of a mask: bits of one word.
type Part struct {
	Word int
	Mask uint64
}

// Terms are a condition written out for bits: it holds when one of Alone is set,
// or when none of the forbidden bits of some term is. No terms never hold; a
// term that forbids nothing always does.
type Terms struct {
	Alone []Part
	Terms [][]Part
}

// Hold says whether the condition holds of these bits.
func (t *Terms) Hold(b Bits) bool {
	for _, p := range t.Alone {
		if b[p.Word]&p.Mask != 0 {
			return true
		}
	}
next:
	for _, term := range t.Terms {
		for _, p := range term {
			if b[p.Word]&p.Mask != 0 {
				continue next
			}
		}
		return true
	}
	return false
}

// mostTerms bounds how far a condition may be written out.
const mostTerms = 512

// TermsOf writes out the condition that e may hold (it is not False) or, with
// certain, that it does (it is True). A question without a slot counts as not
// reached. It fails for a condition that comes to many hundreds of terms.
func TermsOf(e Expr, slots []Slot, certain bool) (Terms, error) {
	w := writer{slots: map[string]Slot{}}
	for _, s := range slots {
		w.slots[s.Question] = s
		w.words = s.Word + 1
	}
	masks, err := w.write(e, certain, false)
	if err != nil {
		return Terms{}, err
	}
	return w.terms(masks), nil
}

// Either joins terms: it holds when one of them does.
func Either(some ...Terms) Terms {
	var out Terms
	for _, t := range some {
		out.Terms = append(out.Terms, t.Terms...)
		for _, p := range t.Alone {
			i := slices.IndexFunc(out.Alone, func(q Part) bool { return q.Word == p.Word })
			if i == -1 {
				out.Alone = append(out.Alone, p)
				continue
			}
			out.Alone[i].Mask |= p.Mask
		}
	}
	return out
}

// Expr is the condition that the terms stand for, so that it can be proved equal
// to the one that they were made of.
func (t Terms) Expr(slots []Slot) Expr {
	var any Any
	for _, p := range t.Alone {
		for _, s := range slots {
			if s.Word == p.Word && s.all()&p.Mask != 0 {
				any = append(any, s.expr(p.Mask))
			}
		}
	}
	for _, term := range t.Terms {
		all := All{}
		for _, p := range term {
			for _, s := range slots {
				if s.Word == p.Word && s.all()&p.Mask != 0 {
					all = append(all, s.expr(^p.Mask))
				}
			}
		}
		any = append(any, all)
	}
	return any
}

// expr says that one of the allowed bits is set.
func (s Slot) expr(allowed uint64) Expr {
	is := Is{Question: s.Question}
	for i, v := range s.Values {
		if allowed&(1<<(s.Shift+1+i)) != 0 {
			is.Values = append(is.Values, v)
		}
	}
	if allowed&(1<<s.Shift) != 0 {
		return Any{is, Not{Is{Question: s.Question, Values: s.Values}}}
	}
	return is
}

// writer turns a condition into terms, each a mask of forbidden bits.
type writer struct {
	slots map[string]Slot
	words int
}

// write gives the terms of e, or with not those of its opposite. What is certain
// of the one is what may not be of the other.
func (w writer) write(e Expr, certain, not bool) ([]Bits, error) {
	switch e := e.(type) {
	case Is:
		return w.is(e, certain != not, not), nil
	case Not:
		return w.write(e.Expr, certain, !not)
	case All:
		return w.atLeast(e, len(e), certain, not)
	case Any:
		return w.atLeast(e, 1, certain, not)
	case AtLeast:
		return w.atLeast(e.Of, e.N, certain, not)
	}
	return nil, fmt.Errorf("a %T cannot be written as terms", e)
}

// is allows the answers that make e hold, or all others.
func (w writer) is(e Is, certain, not bool) []Bits {
	slot, known := w.slots[e.Question]
	if !known {
		if not {
			return []Bits{make(Bits, w.words)}
		}
		return nil
	}
	allowed := slot.of(e.Values)
	if !certain {
		allowed |= slot.of([]string{Unsure})
	}
	if not {
		allowed = slot.all() &^ allowed
	}
	if allowed == 0 {
		return nil
	}
	mask := make(Bits, w.words)
	mask[slot.Word] = slot.all() &^ allowed
	return []Bits{mask}
}

// atLeast writes out every choice of n members. The opposite of "at least n of
// m" is "at least m-n+1 of m do not".
func (w writer) atLeast(of []Expr, n int, certain, not bool) ([]Bits, error) {
	if not {
		n = len(of) - n + 1
	}
	row := make([][]Bits, max(n, 0)+1) // row[k]: at least k of the members so far
	row[0] = []Bits{make(Bits, w.words)}
	for _, member := range of {
		terms, err := w.write(member, certain, not)
		if err != nil {
			return nil, err
		}
		for k := len(row) - 1; k > 0; k-- {
			if len(row[k-1])*len(terms)+len(row[k]) > mostTerms {
				return nil, fmt.Errorf("the condition comes to more than %d terms", mostTerms)
			}
			row[k] = w.shortest(append(w.both(row[k-1], terms), row[k]...))
		}
	}
	return row[len(row)-1], nil
}

// both joins each term of a with each of b.
func (w writer) both(a, b []Bits) []Bits {
	var out []Bits
	for _, x := range a {
		for _, y := range b {
			joined := slices.Clone(x)
			for i := range y {
				joined[i] |= y[i]
			}
			if w.possible(joined) {
				out = append(out, joined)
			}
		}
	}
	return out
}

// possible says that a mask leaves every question an answer.
func (w writer) possible(mask Bits) bool {
	for _, s := range w.slots {
		if all := s.all(); mask[s.Word]&all == all {
			return false
		}
	}
	return true
}

// shortest joins terms that differ in one question only and drops those that
// another one includes, until there is nothing to join.
func (w writer) shortest(masks []Bits) []Bits {
	for i, a := range masks {
		for j, b := range masks[:i] {
			if joined, ok := w.join(a, b); ok {
				masks[j] = joined
				return w.shortest(slices.Delete(masks, i, i+1))
			}
		}
	}
	return masks
}

// join returns the term that stands for both, if there is one.
func (w writer) join(a, b Bits) (Bits, bool) {
	switch {
	case includes(a, b):
		return a, true
	case includes(b, a):
		return b, true
	}
	out := make(Bits, len(a))
	for i := range a {
		out[i] = a[i] & b[i]
	}
	differ := 0
	for _, s := range w.slots {
		if (a[s.Word]^b[s.Word])&s.all() != 0 {
			differ++
		}
	}
	return out, differ == 1
}

// includes says that a forbids nothing that b allows.
func includes(a, b Bits) bool {
	for i := range a {
		if a[i]&^b[i] != 0 {
			return false
		}
	}
	return true
}

// terms packs masks into parts. A term of one question is turned round: the bits
// that are allowed, of which one is set, stand for it.
func (w writer) terms(masks []Bits) Terms {
	var out Terms
	for _, mask := range masks {
		var term []Part
		var about []Slot
		for i, m := range mask {
			if m != 0 {
				term = append(term, Part{Word: i, Mask: m})
			}
		}
		for _, s := range w.slots {
			if mask[s.Word]&s.all() != 0 {
				about = append(about, s)
			}
		}
		if len(about) != 1 {
			out.Terms = append(out.Terms, term)
			continue
		}
		s := about[0]
		out = Either(out, Terms{Alone: []Part{{Word: s.Word, Mask: s.all() &^ mask[s.Word]}}})
	}
	return out
}
