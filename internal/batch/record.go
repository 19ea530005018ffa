package batch

import (
	"encoding/json"
	"fmt"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// line judges one record and appends its result, or what is wrong with it.
func (w *worker) line(l line, c *chunk) {
	id, begin := json.RawMessage("null"), c.out.Len()
	defer func() {
		if p := recover(); p != nil {
			c.out.Truncate(begin)
			c.tally.Broken++
			c.refuse(id, l, document.Problems{{Pos: document.Pos{Line: 1, Col: 1}, Check: "internal", Text: fmt.Sprintf("the program failed at this record, so it gives no advice: %v", p)}})
		}
	}()
	var given answers.Document
	var plain bool
	if given.Facts, plain = w.plain.read(l, &id); !plain {
		var problems document.Problems
		if given, problems = w.read(l, &id); len(problems) > 0 {
			c.refuse(id, l, problems)
			return
		}
	} else if !w.Select.Brief() {
		given.Answers = w.plain.row.Answers(given.Facts)
	}
	r := w.assess(given)
	if err := w.json.Add(&c.out, id, l.number, w.Select, r); err != nil {
		panic(err)
	}
	d := r.Assessment.Disposition
	c.tally.Results[d]++
	if len(r.LeftAside) > 0 {
		c.tally.Aside++
	}
	if len(given.Retired) > 0 {
		c.tally.Older++
	}
	if d == triage.Emergency {
		c.tally.Emergencies = append(c.tally.Emergencies, l.number)
	}
}

// assess gives the result of a record: one without answers is plain.
func (w *worker) assess(given answers.Document) render.Result {
	j := w.Judge
	if given.Facts.Get(triage.ForID) == triage.Other {
		j.Library = j.other()
		j.Region, _ = j.Library.Messages.Region(j.Region.ID)
	}
	r := render.Result{Letterhead: render.Letterhead{Library: j.Library, Program: j.Program, Region: j.Region}}
	rules := visit.Rules{Protocol: j.Library.Protocol, Catalogue: j.Library.Catalogue}
	switch {
	case j.Select.Brief():
		r.Assessment, r.Answers = j.Library.Protocol.Judged(given.Facts), given.Answers
		if r.Answers == nil {
			r.Answers = w.plain.row.Behind(r.Assessment.Reasons)
		}
	case j.Select.NeedsPlan():
		r.Result = rules.First(given.Answers, j.Now)
	default:
		r.Result = rules.Assessed(given.Answers, j.Now)
	}
	r.LeftAside = given.LeftAside()
	return r
}

// read returns the answers of a record. Its id is set as soon as it is known.
func (j Judge) read(l line, id *json.RawMessage) (given answers.Document, problems document.Problems) {
	if l.long {
		problems.Add(document.Pos{Line: 1, Col: 1}, "syntax", "the line has more than the %d bytes allowed", LongestLine)
		return given, problems
	}
	root, problems := document.ParseJSON("", l.text, document.ForAnswers)
	var named json.RawMessage
	if len(problems) > 0 {
		var text []byte
		if text, named = salvage(l.text); named == nil {
			return given, problems
		}
		*id = named
		if root, problems = document.ParseJSON("", text, document.ForAnswers); len(problems) > 0 {
			return given, problems
		}
	}
	var said *document.Node
	if root.Kind != document.Map {
		problems.Add(root.Pos, "syntax", `expected {"id": ..., "answers": {...}}, found %s`, root.Describe())
		return given, problems
	}
	for _, e := range root.Entries {
		switch e.Key.Text {
		case "id":
			if named == nil {
				*id = name(e.Value, &problems)
			}
		case "answers":
			said = e.Value
		default:
			problems.Add(e.Key.Pos, "unknown_field", "unknown field %s, expected id or answers", document.Quote(e.Key.Text)).Hint = document.Suggest(e.Key.Text, []string{"id", "answers"})
		}
	}
	if said == nil {
		problems.Add(root.Pos, "missing", "answers is missing")
	}
	if len(problems) > 0 {
		return given, problems
	}
	return j.reader.Read(said, j.Now, j.Partial)
}

// name is the id: a number as it was written, a text with the same characters.
func name(n *document.Node, problems *document.Problems) json.RawMessage {
	switch {
	case n.Kind == document.Scalar && n.Quoted:
		return quoted(n.Text)
	case n.Kind == document.Scalar && n.Null:
		return json.RawMessage("null")
	case n.Kind == document.Scalar && n.Text != "true" && n.Text != "false":
		return json.RawMessage(n.Text)
	}
	problems.Add(n.Pos, "syntax", "the id is %s, expected a text or a number", n.Describe())
	return json.RawMessage("null")
}

// failure is the line that stands for a record without a result.
type failure struct {
	ID     json.RawMessage `json:"id"`
	Line   int             `json:"line"`
	Errors []mistake       `json:"errors"`
	More   int             `json:"more"` // mistakes that are not listed
}

type mistake struct {
	Col   int     `json:"col"` // counted in characters from 1; 0 for what is not there
	Check string  `json:"check"`
	Says  string  `json:"says"`
	Hint  *string `json:"hint"`
}

const mostMistakes = 20

func (c *chunk) refuse(id json.RawMessage, l line, problems document.Problems) {
	out := failure{ID: id, Line: l.number, More: max(0, len(problems)-mostMistakes)}
	for _, p := range problems[:min(len(problems), mostMistakes)] {
		m := mistake{Col: p.Pos.Col, Check: p.Check, Says: p.Text}
		if p.Hint != "" {
			m.Hint = &p.Hint
		}
		out.Errors = append(out.Errors, m)
	}
	if err := json.NewEncoder(&c.out).Encode(out); err != nil {
		panic(err)
	}
	c.tally.Failed++
}
