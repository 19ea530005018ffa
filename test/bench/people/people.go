// Package people makes the people whose answers are judged in the measurements:
// every vignette of the content, and others by chance.
package people

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"time"

	"backspasm/content"
	"backspasm/internal/answers"
	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/triage"
)

// Now is the moment at which everybody is judged.
var Now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// Person is somebody with a complete set of answers.
type Person struct {
	Name    string
	Answers triage.Answers
}

// Words are the answers as conditions see them, by question.
func (p Person) Words(protocol *triage.Protocol) map[string]string {
	return triage.Facts(protocol, p.Answers, Now).Words()
}

// ComesBack says that it is a check-in, which no record for batch can be.
func (p Person) ComesBack() bool { return p.Answers[triage.VisitID].Value == triage.CheckIn }

// Library reads the content that stands in the program, with its vignettes.
func Library() (*library.Library, error) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		return nil, fmt.Errorf("the content: %s", problems[0])
	}
	return lib, nil
}

// Vignettes are the people of the content, in the order in which they stand there.
func Vignettes(lib *library.Library) ([]Person, error) {
	var out []Person
	for _, v := range lib.Vignettes {
		given, err := person.Of(lib, v, Now)
		if err != nil {
			return nil, err
		}
		reached, _ := triage.Reached(lib.Protocol, given, Now)
		out = append(out, Person{v.Name, reached})
	}
	return out, nil
}

// ByChance makes n people. Half of them mostly say no, so that calm results and
// combinations of weak signs come up as well.
func ByChance(p *triage.Protocol, n int) []Person {
	dice := rand.New(rand.NewPCG(20261123, 8))
	out := make([]Person, n)
	for i := range out {
		calm := 0.0
		if i%2 == 0 {
			calm = 0.97
		}
		all := triage.Answers{}
		for _, s := range p.Screens {
			for _, q := range s.Questions {
				all[q.ID] = answer(q, dice, calm)
			}
		}
		reached, _ := triage.Reached(p, all, Now)
		out[i] = Person{fmt.Sprintf("by chance %d", i), reached}
	}
	return out
}

func answer(q *triage.Question, dice *rand.Rand, calm float64) triage.Answer {
	if dice.Float64() < calm {
		return q.Calmest(Now)
	}
	switch q.Kind {
	case triage.Number:
		return triage.Answer{Number: q.Min + dice.Int64N(q.Max-q.Min+1)}
	case triage.Moment:
		edge := q.Bands[dice.IntN(len(q.Bands))].Edge
		return triage.Answer{Moment: Now.Add(-time.Duration(edge) - time.Hour)}
	}
	values := q.Values()
	return triage.Answer{Value: values[dice.IntN(len(values))]}
}

// Record is the person as a line for backspasm batch, without its id: as people
// write it, with none for the rest of a sheet, or with every answer spelled out.
func (p Person) Record(protocol *triage.Protocol, spelled bool) ([]byte, error) {
	doc := map[string]any{}
	for _, s := range protocol.Screens {
		for _, q := range s.Questions {
			a, given := p.Answers[q.ID]
			switch {
			case !given, q.Computed: // the program gives it
			case s.Sheet() && a.Value == triage.No && !spelled:
				doc[s.ID] = answers.None
			case q.Kind == triage.Number:
				doc[q.ID] = a.Number
			case q.Kind == triage.Moment:
				doc[q.ID] = a.Moment.Format(time.RFC3339)
			default:
				doc[q.ID] = a.Value
			}
		}
	}
	return json.Marshal(doc)
}
