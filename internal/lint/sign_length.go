package lint

import (
	"strings"

	"backspasm/internal/document"
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
				for _, key := range []string{"asks", "asks_other"} {
					if n := p.row(q).Get(key); n != nil {
						p.signFits(q, n)
					}
				}
				for _, key := range []string{"check", "check_other"} {
					if n := p.row(q).Get(key); n != nil {
						p.checkFits(q, n)
					}
				}
			}
		}
	},
}

func (p *pass) signFits(q *triage.Question, n *document.Node) {
	if lines := len(prose.Lines(n.Text, signColumns)); lines > 2 {
		p.report(n, "%s takes %d lines of %d columns, more than 2", q.ID, lines, signColumns)
	}
	if words := len(strings.Fields(n.Text)); words > signWords {
		p.report(n, "%s has %d words, more than %d", q.ID, words, signWords)
	}
}

// checkFits holds a check to what is on the screen at once, under the sign itself.
func (p *pass) checkFits(q *triage.Question, n *document.Node) {
	for key, most := range map[string]int{"do": checkLines, "no": 2, "yes": 2} {
		if lines := len(prose.Lines(n.Get(key).Text, signColumns)); lines > most {
			p.report(n.Get(key), "%s takes %d lines of %d columns, more than %d", q.ID, lines, signColumns, most)
		}
	}
}

const (
	signColumns = 52
	signWords   = 12
	checkLines  = 4
)
