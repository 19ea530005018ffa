package answers

import (
	"bytes"
	"cmp"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"backspasm/internal/triage"
)

// Ordered are answers that become JSON as WriteJSON writes them.
type Ordered struct {
	Protocol *triage.Protocol
	Answers  triage.Answers
}

// MarshalJSON implements json.Marshaler.
func (o Ordered) MarshalJSON() ([]byte, error) { return JSON(o.Protocol, o.Answers) }

// JSON is what WriteJSON writes.
func JSON(p *triage.Protocol, a triage.Answers) ([]byte, error) {
	var b bytes.Buffer
	err := WriteJSON(jsontext.NewEncoder(&b), p, a)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// WriteJSON writes answers as a document that Read takes, in the order of the interview.
func WriteJSON(to *jsontext.Encoder, p *triage.Protocol, a triage.Answers) error {
	err := to.WriteToken(jsontext.BeginObject)
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if a, given := a[q.ID]; given && err == nil {
				err = cmp.Or(to.WriteToken(jsontext.String(q.ID)), to.WriteToken(token(q, a)))
			}
		}
	}
	return cmp.Or(err, to.WriteToken(jsontext.EndObject))
}

func token(q *triage.Question, a triage.Answer) jsontext.Token {
	switch q.Kind {
	case triage.Number:
		return jsontext.Int(a.Number)
	case triage.Moment:
		return jsontext.String(a.Moment.Format(time.RFC3339Nano))
	}
	return jsontext.String(a.Value)
}
