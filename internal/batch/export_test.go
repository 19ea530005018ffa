package batch

import (
	"encoding/json"

	"backspasm/internal/answers"
	"backspasm/internal/document"
)

// Readings are what the two readers make of a record.
type Readings struct {
	Plain, Strict     answers.Document
	PlainID, StrictID json.RawMessage
	IsPlain           bool
	Problems          document.Problems
}

// BothWays returns what reads records in both ways.
func (j Judge) BothWays() func(text string) Readings {
	j.reader = answers.NewReader(j.Library.Protocol)
	p := newPlain(j)
	return func(text string) Readings {
		l, r := line{text: []byte(text)}, Readings{PlainID: json.RawMessage("null"), StrictID: json.RawMessage("null")}
		if r.Plain.Facts, r.IsPlain = p.read(l, &r.PlainID); r.IsPlain {
			r.Plain.Answers = p.row.Answers(r.Plain.Facts)
		}
		r.Strict, r.Problems = j.read(l, &r.StrictID)
		return r
	}
}
