package answers

import (
	"bytes"
	"encoding/json"
	"time"

	"backspasm/internal/triage"
)

// Ordered are answers that become JSON as a document which Read takes, in the order
// of the interview.
type Ordered struct {
	Protocol *triage.Protocol
	Answers  triage.Answers
}

// JSON writes answers as a document that Read takes, in the order of the interview.
func JSON(p *triage.Protocol, a triage.Answers) ([]byte, error) { return Ordered{p, a}.MarshalJSON() }

// MarshalJSON implements json.Marshaler.
func (o Ordered) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for _, s := range o.Protocol.Screens {
		for _, q := range s.Questions {
			a, given := o.Answers[q.ID]
			if !given {
				continue
			}
			text, err := json.Marshal(inJSON(q, a))
			if err != nil {
				return nil, err
			}
			if b.Len() > 1 {
				b.WriteByte(',')
			}
			b.WriteString(`"` + q.ID + `":`)
			b.Write(text)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func inJSON(q *triage.Question, a triage.Answer) any {
	switch q.Kind {
	case triage.Number:
		return a.Number
	case triage.Moment:
		return a.Moment.Format(time.RFC3339Nano)
	}
	return a.Value
}
