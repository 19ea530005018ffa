package rule

import "slices"

// Slot is where the answers to one question stand among the bits: the bit at
// Shift of the word is set while it is not reached, the one at Shift+1+i when
// the answer is the i-th of Values. Exactly one of them is set at a time.
type Slot struct {
	Question string
	Values   []string
	Word     int
	Shift    int
}

const wordBits = 64

// Slots lays out the questions, each with its finite answers, one after the
// other. No question may have more than 63 answers.
func Slots(questions []string, values func(question string) []string) []Slot {
	var slots []Slot
	word, shift := 0, 0
	for _, id := range questions {
		answers := values(id)
		if shift+len(answers)+1 > wordBits {
			word, shift = word+1, 0
		}
		slots = append(slots, Slot{Question: id, Values: answers, Word: word, Shift: shift})
		shift += len(answers) + 1
	}
	return slots
}

// all are the bits of the slot.
func (s Slot) all() uint64 { return (1<<(len(s.Values)+1) - 1) << s.Shift }

// of are the bits of some answers.
func (s Slot) of(values []string) uint64 {
	var bits uint64
	for i, v := range s.Values {
		if slices.Contains(values, v) {
			bits |= 1 << (s.Shift + 1 + i)
		}
	}
	return bits
}

// Bits are facts in the slots of some questions.
type Bits []uint64

// NewBits returns the bits of somebody who has not been asked anything.
func NewBits(slots []Slot) Bits {
	if len(slots) == 0 {
		return nil
	}
	b := make(Bits, slots[len(slots)-1].Word+1)
	b.Clear(slots)
	return b
}

// Clear makes every question one that is not reached.
func (b Bits) Clear(slots []Slot) {
	clear(b)
	for i := range slots {
		b[slots[i].Word] |= 1 << slots[i].Shift
	}
}

// Set sets the answer to a question that was not reached. It is false, and
// nothing is set, for an answer that the question does not have.
func (b Bits) Set(s *Slot, value string) bool {
	for i, v := range s.Values {
		if v == value {
			b[s.Word] = b[s.Word]&^s.all() | 1<<(s.Shift+1+i)
			return true
		}
	}
	return false
}
