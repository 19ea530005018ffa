package lint

import (
	"strings"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

var signLength = Check{
	Name:  "sign_length",
	Finds: "The words of a sign do not fit two lines of 52 columns, or are more than 12.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				if q.Kind != triage.Sign {
					continue
				}
				n := p.row(q).Get("asks")
				if lines := len(prose.Lines(q.Asks, signColumns)); lines > 2 {
					p.report(n, "%s takes %d lines of %d columns, more than 2", q.ID, lines, signColumns)
				}
				if words := len(strings.Fields(q.Asks)); words > signWords {
					p.report(n, "%s has %d words, more than %d", q.ID, words, signWords)
				}
			}
		}
	},
}

const (
	signColumns = 52
	signWords   = 12
)
