package answers

import (
	"slices"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Row reads plain documents one after another into the same memory: complete, all
// of it asked for, each key once and nothing in it that a message would be about. Of
// these it says what Reader.Read does.
type Row struct {
	protocol *triage.Protocol
	now      time.Time
	asked    map[string]question
	sheets   map[string]sheet
	words    map[string]string // those that answers are given in
	said     rule.Facts
	given    []triage.Answer // by the place of the question, for what is said
	named    []int
	none     []sheet
	reached  triage.Answers
}

type question struct {
	*triage.Question
	place int
}

type sheet struct {
	*triage.Screen
	place int // of its first question
}

// NewRow returns a row for documents that are read at this moment.
func NewRow(p *triage.Protocol, now time.Time) *Row {
	r := &Row{
		protocol: p, now: now, asked: map[string]question{}, sheets: map[string]sheet{}, words: map[string]string{None: None},
		reached: triage.Answers{}, said: p.Scheme.Facts(), given: make([]triage.Answer, len(p.Scheme)+1),
	}
	place := 1
	for _, s := range p.Screens {
		if s.Sheet() {
			r.sheets[s.ID] = sheet{s, place}
		}
		for _, q := range s.Questions {
			r.asked[q.ID] = question{q, place}
			for _, word := range append(q.Values(), triage.Unsure) {
				r.words[word] = word
			}
			place++
		}
	}
	return r
}

// Read reads the document that comes next. It is false for one that is not plain,
// which may then be read in part. The answers stay as they are until the next Read.
func (r *Row) Read(from *jsontext.Decoder) (given Document, plain bool) {
	r.said.Clear()
	r.named, r.none = r.named[:0], r.none[:0]
	if token, err := from.ReadToken(); err != nil || token.Kind() != '{' {
		return given, false
	}
	for from.PeekKind() == '"' {
		if !r.entry(from) {
			return given, false
		}
	}
	if _, err := from.ReadToken(); err != nil {
		return given, false
	}
	for _, s := range r.none {
		for i, q := range s.Questions {
			r.say(question{q, s.place + i}, triage.Answer{Value: triage.No})
		}
	}
	reached, missing := r.protocol.Reach(r.said)
	if len(missing) > 0 || !r.counts(reached) {
		return given, false
	}
	clear(r.reached)
	for n, c := range r.protocol.Scheme {
		if r.said.At(n+1) != rule.NotReached && reached.At(n+1) != rule.NotReached {
			r.reached[c.Question] = r.given[n+1]
		}
	}
	return Document{Answers: r.reached, Facts: reached}, r.born()
}

// entry reads one key and its answer.
func (r *Row) entry(from *jsontext.Decoder) bool {
	key, err := from.ReadValue()
	if err != nil {
		return false
	}
	q, known := r.asked[string(key[1:len(key)-1])]
	s, whole := r.sheets[string(key[1:len(key)-1])]
	value, err := from.ReadValue()
	switch {
	case err != nil:
		return false
	case whole && string(value) == `"none"` && !slices.Contains(r.none, s):
		r.none = append(r.none, s)
		return true
	case !known || r.said.At(q.place) != rule.NotReached:
		return false
	}
	n := document.Node{Kind: document.Scalar}
	switch value.Kind() {
	case '"':
		value, n.Quoted = value[1:len(value)-1], true
	case '0', 't', 'f':
	default:
		return false
	}
	if word, known := r.words[string(value)]; known {
		n.Text = word
	} else {
		n.Text = string(value)
	}
	a, ok := taken(q.Question, &n, r.now)
	if !ok || a.Moment.After(r.now) {
		return false
	}
	r.named = append(r.named, q.place)
	r.say(q, a)
	return true
}

// say takes an answer, unless there is one.
func (r *Row) say(q question, a triage.Answer) {
	if r.said.At(q.place) == rule.NotReached {
		r.protocol.Say(r.said, q.place, q.Question, a, r.now)
		r.given[q.place] = a
	}
}

// counts says that nothing would be left aside.
func (r *Row) counts(reached rule.Facts) bool {
	unasked := func(place int) bool { return reached.At(place) == rule.NotReached }
	return !slices.ContainsFunc(r.named, unasked) && !slices.ContainsFunc(r.none, func(s sheet) bool {
		for i := range s.Questions {
			if !unasked(s.place + i) {
				return false
			}
		}
		return true
	})
}

// born says that the onset does not lie before birth.
func (r *Row) born() bool {
	age, hasAge := r.reached["age"]
	onset, hasOnset := r.reached[triage.OnsetID]
	return !hasAge || !hasOnset || !triage.BeforeBirth(age.Number, onset.Moment, r.now)
}
