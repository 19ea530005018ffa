// Package answers reads an answers document strictly: what was said, each
// mistake with its place, nothing guessed. It does not judge the answers.
package answers

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// None is the value that answers a whole sheet: all its signs that are not
// given are no.
const None = "none"

// Document is a complete answers document.
type Document struct {
	Answers triage.Answers // reached answers only
	Dropped []string       // given, but not reached
	Aside   []string       // given, but not asked any more
	Retired []string       // a line for each id of older content: what became of it
	Facts   rule.Facts     // the answers as conditions see them
}

// Read reads a document and checks it whole: every reached and needed question
// must be answered. With partial, missing answers are taken at their worst (a
// sign as unsure, a choice as its worst option); age and onset never are. The
// document is usable only if there are no problems.
func Read(file string, data []byte, p *triage.Protocol, now time.Time, partial bool) (Document, document.Problems) {
	root, problems := document.Parse(file, data, document.ForAnswers)
	if len(problems) > 0 {
		return Document{}, problems
	}
	return NewReader(p).Read(root, now, partial)
}

// Reader reads many documents.
type Reader struct {
	protocol  *triage.Protocol
	questions map[string]*triage.Question
	sheets    map[string]bool           // those of older content too
	retired   map[string]triage.Retired // questions
}

// NewReader returns a reader for this protocol. It may be used by many at once.
func NewReader(p *triage.Protocol) *Reader {
	r := &Reader{protocol: p, questions: map[string]*triage.Question{}, sheets: map[string]bool{}, retired: map[string]triage.Retired{}}
	for _, old := range p.Retired {
		switch {
		case old.Signs != nil:
			r.sheets[old.ID] = true
		case old.Of == "":
			r.retired[old.ID] = old
		}
	}
	for _, s := range p.Screens {
		if s.Sheet() {
			r.sheets[s.ID] = true
		}
		for _, q := range s.Questions {
			r.questions[q.ID] = q
		}
	}
	return r
}

// Read is Read for a document that is a node already.
func (r *Reader) Read(root *document.Node, now time.Time, partial bool) (Document, document.Problems) {
	return r.whole(root, now, func(given triage.Answers) triage.Answers {
		if partial {
			given = maps.Clone(given)
			fillWorst(r.protocol, given, now)
		}
		return given
	})
}

// ReadCheckIn reads the document of a check-in: carry returns what is given with
// what still holds of what was said before.
func ReadCheckIn(file string, data []byte, p *triage.Protocol, now time.Time, carry func(triage.Answers) triage.Answers) (Document, document.Problems) {
	root, problems := document.Parse(file, data, document.ForAnswers)
	if len(problems) > 0 {
		return Document{}, problems
	}
	return NewReader(p).whole(root, now, carry)
}

func (r *Reader) whole(root *document.Node, now time.Time, fill func(triage.Answers) triage.Answers) (Document, document.Problems) {
	p := r.protocol
	given, problems, untimely := r.interpret(root, now)
	if len(problems) == 0 && len(untimely) > 0 {
		if doc, ok := r.emergency(given, now, fill); ok {
			return doc, nil
		}
	}
	if problems = append(problems, untimely...); len(problems) > 0 {
		problems.Sort()
		return Document{}, problems
	}
	all := fill(given.Fill(p))
	hinted := ""
	seen := triage.Look(p, all, now)
	for _, q := range seen.Missing {
		missing := problems.Add(document.Pos{File: root.Pos.File}, "missing", "%s is missing: %s", q.ID, Allowed(q))
		if hint := sheetHint(p, q); hint != hinted { // once a sheet
			missing.Hint, hinted = hint, hint
		}
	}
	return Document{Answers: seen.Reached, Dropped: r.dropped(given, seen), Aside: given.aside, Retired: given.Retired, Facts: seen.Facts}, problems
}

// LeftAside names what was given and decides nothing.
func (d Document) LeftAside() []string { return slices.Concat(d.Dropped, d.Aside) }

// dropped names what was given and is not reached, with what else is left aside.
func (r *Reader) dropped(given Given, seen triage.Seen, more ...string) []string {
	dropped := append(more, slices.DeleteFunc(seen.Dropped, func(id string) bool { _, named := given.Answers[id]; return !named })...)
	for _, id := range given.None {
		if !slices.ContainsFunc(r.protocol.SignsOf(id), func(q *triage.Question) bool { _, ok := seen.Reached[q.ID]; return ok }) {
			dropped = append(dropped, id)
		}
	}
	return dropped
}

func sheetHint(p *triage.Protocol, q *triage.Question) string {
	for _, s := range p.Screens {
		if s.Sheet() && slices.Contains(s.Questions, q) {
			return fmt.Sprintf("%s: none answers no to every sign of that sheet that is not given", s.ID)
		}
	}
	return ""
}

// Interpret turns the nodes of a document into answers. Problems are sorted by
// place.
func Interpret(root *document.Node, p *triage.Protocol, now time.Time) (Given, document.Problems) {
	return NewReader(p).Interpret(root, now)
}

// Interpret is Interpret for who interprets many.
func (r *Reader) Interpret(root *document.Node, now time.Time) (Given, document.Problems) {
	given, problems, untimely := r.interpret(root, now)
	problems = append(problems, untimely...)
	problems.Sort()
	return given, problems
}

// interpret tells what is wrong with a document apart from what only the clock
// says is wrong.
func (reader *Reader) interpret(root *document.Node, now time.Time) (_ Given, problems, untimely document.Problems) {
	r := &reading{Reader: reader, now: now, given: Given{Answers: make(triage.Answers, len(root.Entries))}}
	if root.Kind != document.Map {
		r.problems.Add(root.Pos, "syntax", "expected a map of question to answer, found %s", root.Describe())
		return r.given, r.problems, nil
	}
	for _, e := range root.Entries {
		r.entry(e)
	}
	r.rename()
	r.birth()
	r.problems.Sort()
	return r.given, r.problems, r.untimely
}

type reading struct {
	*Reader
	now      time.Time
	given    Given
	problems document.Problems
	renamed  map[string]triage.Answer // answers to questions of older content, by the question of today
	untimely document.Problems        // an onset that cannot be right at this moment
}

func (r *reading) entry(e document.Entry) {
	id := e.Key.Text
	if r.sheets[id] {
		r.sheet(id, e.Value)
		return
	}
	q := r.questions[id]
	if old, is := r.retired[id]; is && q == nil {
		r.retiredQuestion(e, old)
		return
	}
	if q == nil {
		r.problems.Add(e.Key.Pos, "unknown_question", "there is no question %s", document.Quote(id)).Hint = unknown(id, ids(r.protocol))
		return
	}
	if a, ok := r.answer(q, e.Value); ok {
		r.given.Answers[id] = a
		if id == triage.OnsetID {
			r.given.onset = e.Value.Pos
		}
	}
}

// sheet takes what was given to a whole sheet.
func (r *reading) sheet(id string, n *document.Node) {
	if n.Word() == None {
		r.given.None = append(r.given.None, id)
		return
	}
	hint := "the only answer to a whole sheet is none; give single signs by their own ids"
	if plain, odd, is := document.Plain(n.Word(), false); is && plain == None {
		hint = fmt.Sprintf("it holds %s; type it as %s", odd, plain)
	} else if n.Null {
		hint = fmt.Sprintf("write none in its place, or take %s out; give single signs by their own ids", id)
	}
	r.problems.Add(n.Pos, "answer", "%s is not an answer to the sheet %s", n.Describe(), id).Hint = hint
}

// unknown says what a key may have been meant as.
func unknown(key string, known []string) string {
	if plain, odd, is := document.Plain(key, false); is && slices.Contains(known, plain) {
		return fmt.Sprintf("it holds %s; type it as %s", odd, plain)
	}
	return document.Suggest(key, known)
}

// ids lists the keys that a document may hold.
func ids(p *triage.Protocol) []string {
	var out []string
	for _, s := range p.Screens {
		if s.Sheet() {
			out = append(out, s.ID)
		}
		for _, q := range s.Questions {
			out = append(out, q.ID)
		}
	}
	return out
}

// birth refuses an onset before birth.
func (r *reading) birth() {
	age, hasAge := r.given.Answers["age"]
	onset, hasOnset := r.given.Answers[triage.OnsetID]
	if hasAge && hasOnset && triage.BeforeBirth(age.Number, onset.Moment, r.now) {
		r.untimely.Add(r.given.onset, "answer", "onset lies before birth: age is %d", age.Number)
	}
}

// fillWorst answers what is missing until nothing but age and onset is.
func fillWorst(p *triage.Protocol, all triage.Answers, now time.Time) {
	for filled := true; filled; {
		filled = false
		for _, q := range triage.Missing(p, all, now) {
			switch q.Kind {
			case triage.Sign:
				all[q.ID], filled = triage.Answer{Value: triage.Unsure, Assumed: true}, true
			case triage.Choice:
				all[q.ID], filled = triage.Answer{Value: worst(q), Assumed: true}, true
			}
		}
	}
}

func worst(q *triage.Question) string {
	last := q.Options[0]
	for _, o := range q.Options {
		if o.Rank >= last.Rank {
			last = o
		}
	}
	return last.ID
}
