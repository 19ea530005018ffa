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
	keys     map[string]key
	words    map[string]string // those that answers are given in
	said     rule.Facts        // reached or not
	given    []triage.Answer   // by the place of the question, to those that are named
	named    []int
	none     []key
}

// key is what an answer is given to: a question or, if that is nil, a sheet.
type key struct {
	question *triage.Question
	place    int          // of the question, or of the first one of the sheet
	no       []rule.Value // of each question of the sheet
}

// NewRow returns a row for documents that are read at this moment.
func NewRow(p *triage.Protocol, now time.Time) *Row {
	r := &Row{protocol: p, now: now, keys: map[string]key{}, words: map[string]string{}, said: p.Scheme.Facts(), given: make([]triage.Answer, len(p.Scheme)+1)}
	place := 1
	for _, s := range p.Screens {
		sheet := key{place: place}
		for _, q := range s.Questions {
			r.keys[q.ID] = key{question: q, place: place}
			sheet.no = append(sheet.no, p.Scheme[place-1].Value(triage.No))
			for _, word := range append(q.Values(), triage.Unsure) {
				r.words[word] = word
			}
			place++
		}
		if s.Sheet() {
			r.keys[s.ID] = sheet
		}
	}
	return r
}

// Read reads the document that comes next: what was said to reached questions. It is
// false for one that is not plain, which may then be read in part.
func (r *Row) Read(from *jsontext.Decoder) (reached rule.Facts, plain bool) {
	r.said.Clear()
	r.named, r.none = r.named[:0], r.none[:0]
	if token, err := from.ReadToken(); err != nil || token.Kind() != '{' {
		return reached, false
	}
	for from.PeekKind() == '"' {
		if !r.entry(from) {
			return reached, false
		}
	}
	if _, err := from.ReadToken(); err != nil {
		return reached, false
	}
	for _, sheet := range r.none {
		for i, no := range sheet.no {
			if at := sheet.place + i; r.said.At(at) == rule.NotReached {
				r.said.Set(at, no)
				r.given[at].Value = triage.No
			}
		}
	}
	reached, missing := r.protocol.Reach(r.said)
	return reached, len(missing) == 0 && r.counts(reached) && r.born()
}

// entry reads one key and its answer.
func (r *Row) entry(from *jsontext.Decoder) bool {
	name, err := from.ReadValue()
	if err != nil {
		return false
	}
	k, known := r.keys[string(name[1:len(name)-1])]
	value, err := from.ReadValue()
	switch {
	case err != nil || !known || r.said.At(k.place) != rule.NotReached && k.question != nil:
		return false
	case k.question == nil:
		r.none = append(r.none, k)
		return string(value) == `"none"` && !slices.ContainsFunc(r.none[:len(r.none)-1], func(other key) bool { return other.place == k.place })
	}
	n := document.Node{Kind: document.Scalar, Quoted: value.Kind() == '"'}
	if n.Quoted {
		value = value[1 : len(value)-1]
	}
	if n.Text, known = r.words[string(value)]; !known {
		n.Text = string(value)
	}
	a, ok := taken(k.question, &n, r.now)
	if !ok || a.Moment.After(r.now) {
		return false
	}
	r.protocol.Say(r.said, k.place, k.question, a, r.now)
	r.given[k.place] = a
	r.named = append(r.named, k.place)
	return true
}

// counts says that nothing would be left aside.
func (r *Row) counts(reached rule.Facts) bool {
	unasked := func(place int) bool { return reached.At(place) == rule.NotReached }
	return !slices.ContainsFunc(r.named, unasked) && !slices.ContainsFunc(r.none, func(sheet key) bool {
		for i := range sheet.no {
			if !unasked(sheet.place + i) {
				return false
			}
		}
		return true
	})
}

// born says that the onset does not lie before birth.
func (r *Row) born() bool {
	age, hasAge := r.answer("age")
	onset, hasOnset := r.answer(triage.OnsetID)
	return !hasAge || !hasOnset || !triage.BeforeBirth(age.Number, onset.Moment, r.now)
}

func (r *Row) answer(id string) (triage.Answer, bool) {
	k, known := r.keys[id]
	return r.given[k.place], known && r.said.At(k.place) != rule.NotReached
}

// Answers are those of the document that was read last, to reached questions.
func (r *Row) Answers(reached rule.Facts) triage.Answers {
	out := make(triage.Answers, len(r.given))
	for n, c := range r.protocol.Scheme {
		if r.said.At(n+1) != rule.NotReached && reached.At(n+1) != rule.NotReached {
			out[c.Question] = r.given[n+1]
		}
	}
	return out
}

// Behind are those of them that these reasons rest on.
func (r *Row) Behind(reasons []triage.Reason) triage.Answers {
	out := triage.Answers{}
	for _, reason := range reasons {
		for _, f := range reason.Because {
			if a, given := r.answer(f.Question); given {
				out[f.Question] = a
			}
		}
	}
	return out
}
