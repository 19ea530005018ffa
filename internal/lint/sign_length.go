package lint

import (
	"strings"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

var signLength = Check{
	Name:  "sign_length",
	Finds: "The words of a sign do not fit two lines of 52 columns, or are more than 12; or what to do in a check does not fit four such lines, or an answer after it two.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				if q.Kind != triage.Sign {
					continue
				}
				p.signFits(q, "asks", q.Asks)
				p.signFits(q, "asks_other", q.Other.Asks)
				p.checkFits(q, "check", q.Check)
				p.checkFits(q, "check_other", q.Other.Check)
			}
		}
	},
}

func (p *pass) signFits(q *triage.Question, key, text string) {
	n := p.row(q).Get(key)
	if lines := len(prose.Lines(text, signColumns)); lines > 2 {
		p.report(n, "%s takes %d lines of %d columns, more than 2", q.ID, lines, signColumns)
	}
	if words := len(strings.Fields(text)); words > signWords {
		p.report(n, "%s has %d words, more than %d", q.ID, words, signWords)
	}
}

// checkFits holds a check to what is on the screen at once, under the sign itself.
func (p *pass) checkFits(q *triage.Question, key string, c triage.Check) {
	n := p.row(q).Get(key)
	if lines := len(prose.Lines(c.Do, signColumns)); lines > checkLines {
		p.report(n.Get("do"), "%s takes %d lines of %d columns, more than %d", q.ID, lines, signColumns, checkLines)
	}
	for _, answer := range []struct{ key, text string }{{"no", c.No}, {"yes", c.Yes}} {
		if lines := len(prose.Lines(answer.text, signColumns)); lines > 2 {
			p.report(n.Get(answer.key), "%s takes %d lines of %d columns, more than 2", q.ID, lines, signColumns)
		}
	}
}

const (
	signColumns = 52
	signWords   = 12
	checkLines  = 4
)
