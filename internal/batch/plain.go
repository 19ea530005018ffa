package batch

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"backspasm/internal/answers"
	"backspasm/internal/rule"
)

// plain reads records with nothing in them that a message would be about, as nearly
// all are, without making anything of them but their answers. It belongs to one worker.
type plain struct {
	row  *answers.Row
	from jsontext.Decoder
	id   json.RawMessage
}

func newPlain(j Judge) *plain { return &plain{row: answers.NewRow(j.Library.Protocol, j.Now)} }

// read reads a plain record: what was said to reached questions. It is false for any
// other, of which nothing is kept.
func (p *plain) read(l line, id *json.RawMessage) (reached rule.Facts, is bool) {
	if l.long || bytes.IndexByte(l.text, '\r') >= 0 {
		return reached, false
	}
	p.id = p.id[:0]
	p.from.Reset(bytes.NewBuffer(l.text), jsontext.AllowDuplicateNames(true)) // found by what they name
	if token, err := p.from.ReadToken(); err != nil || token.Kind() != '{' {
		return reached, false
	}
	said := false
	for p.from.PeekKind() == '"' {
		name, err := p.from.ReadValue()
		switch {
		case err != nil:
			return reached, false
		case string(name) == `"id"` && len(p.id) == 0:
			value, err := p.from.ReadValue()
			if err != nil || !printed(value) {
				return reached, false
			}
			p.id = append(p.id, value...)
		case string(name) == `"answers"` && !said:
			if reached, said = p.row.Read(&p.from); !said {
				return reached, false
			}
		default:
			return reached, false
		}
	}
	if _, err := p.from.ReadToken(); err != nil || !said {
		return reached, false
	}
	if _, err := p.from.ReadToken(); err != io.EOF {
		return reached, false
	}
	if len(p.id) > 0 {
		*id = p.id
	}
	return reached, true
}

// printed says that an id stands in the result as it stands in the record.
func printed(id jsontext.Value) bool {
	switch id.Kind() {
	case 'n', '0':
		return true
	case '"':
		return bytes.IndexFunc(id, func(r rune) bool { return r < ' ' || r > '~' || r == '\\' }) < 0
	}
	return false
}
