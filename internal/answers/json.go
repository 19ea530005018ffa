package answers

import (
	"bytes"
	"cmp"
	"iter"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"backspasm/internal/triage"
)

// Ordered are answers that become JSON as JSON writes them.
type Ordered struct {
	Protocol *triage.Protocol
	Answers  triage.Answers
}

// MarshalJSON implements json.Marshaler.
func (o Ordered) MarshalJSON() ([]byte, error) { return JSON(o.Protocol, o.Answers) }

// JSON writes answers as a document that Read takes, in the order of the interview.
func JSON(p *triage.Protocol, given triage.Answers) ([]byte, error) {
	var b bytes.Buffer
	to := jsontext.NewEncoder(&b)
	err := to.WriteToken(jsontext.BeginObject)
	for q, a := range InOrder(p, given) {
		err = cmp.Or(err, to.WriteToken(jsontext.String(q.ID)), to.WriteToken(token(q, a)))
	}
	err = cmp.Or(err, to.WriteToken(jsontext.EndObject))
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// InOrder are the answers, in the order of the interview.
func InOrder(p *triage.Protocol, given triage.Answers) iter.Seq2[*triage.Question, triage.Answer] {
	return func(yield func(*triage.Question, triage.Answer) bool) {
		for _, s := range p.Screens {
			for _, q := range s.Questions {
				if a, said := given[q.ID]; said && !yield(q, a) {
					return
				}
			}
		}
	}
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
