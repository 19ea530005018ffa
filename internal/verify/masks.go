package verify

import (
	"fmt"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// masksAgree compares the conditions that the masks stand for with the rules.
func masksAgree(lib *library.Library) (Finding, bool) {
	t, err := triage.NewTable(lib.Protocol)
	if err != nil {
		return Finding{What: "there are no masks: " + err.Error()}, true
	}
	return masksDiffer(lib, t)
}

// masksDiffer looks for somebody to whom a table gives another disposition than
// the rules do.
func masksDiffer(lib *library.Library, t *triage.Table) (Finding, bool) {
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	for _, d := range triage.Dispositions()[1:] {
		var raised []literal
		for _, a := range t.Alarms {
			if a.Raises >= d {
				raised = append(raised, p.certain(a.When.Expr(t.Slots)))
			}
		}
		masks := p.or(raised...)
		for _, query := range [][]literal{{masks, -p.raised[d]}, {-masks, p.raised[d]}} {
			if model, ok := c.solve(query...); ok {
				return Finding{People: []triage.Answers{p.answers(model)}, broken: func(people []triage.Answers) (string, bool) {
					return disagree(lib, t, people[0])
				}}, true
			}
		}
	}
	return Finding{}, false
}

func disagree(lib *library.Library, t *triage.Table, a triage.Answers) (string, bool) {
	bits := rule.NewBits(t.Slots)
	if !t.Bits(triage.Facts(lib.Protocol, a, now), bits) {
		return "the masks do not know an answer", true
	}
	masks, rules := t.Disposition(bits), assess(lib, a).Disposition
	return fmt.Sprintf("the masks give %s, the rules %s", masks, rules), masks != rules
}
