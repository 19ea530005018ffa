package batch

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"backspasm/internal/answers"
)

// plain reads records with nothing in them that a message would be about, as nearly
// all are, without making anything of them but their answers. It belongs to one worker.
type plain struct {
	row  *answers.Row
	from jsontext.Decoder
	id   json.RawMessage
}

func newPlain(j Judge) *plain { return &plain{row: answers.NewRow(j.Library.Protocol, j.Now)} }

// read is Judge.read for a plain record. It is false for any other, of which
// nothing is kept.
func (p *plain) read(l line, id *json.RawMessage) (given answers.Document, is bool) {
	if l.long || bytes.IndexByte(l.text, '\r') >= 0 {
		return given, false
	}
	p.id = p.id[:0]
	p.from.Reset(bytes.NewBuffer(l.text), jsontext.AllowDuplicateNames(true)) // found by what they name
	if token, err := p.from.ReadToken(); err != nil || token.Kind() != '{' {
		return given, false
	}
	said := false
	for p.from.PeekKind() == '"' {
		name, err := p.from.ReadValue()
		switch {
		case err != nil:
			return given, false
		case string(name) == `"id"` && len(p.id) == 0:
			value, err := p.from.ReadValue()
			if err != nil || !printed(value) {
				return given, false
			}
			p.id = append(p.id, value...)
		case string(name) == `"answers"` && !said:
			if given, said = p.row.Read(&p.from); !said {
				return given, false
			}
		default:
			return given, false
		}
	}
	if _, err := p.from.ReadToken(); err != nil || !said {
		return given, false
	}
	if _, err := p.from.ReadToken(); err != io.EOF {
		return given, false
	}
	if len(p.id) > 0 {
		*id = p.id
	}
	return given, true
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
