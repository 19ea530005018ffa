package lint

import (
	"backspasm/internal/document"
	"backspasm/internal/triage"
)

var testSides = Check{
	Name:  "test_sides",
	Finds: "The tests of a red flag never show it firing, never show it silent, or (for a single sign) never try the answer unsure.",
	run: func(p *pass) {
		for _, f := range p.flags() {
			tests := p.Nodes[f.test()]
			if tests == nil {
				continue
			}
			sign := p.singleSign(f)
			fires, silent, unsure := false, false, false
			for _, t := range tests.Items {
				expect, given := t.Get("expect").Text, t.Get("given")
				fires = fires || expect != "silent"
				silent = silent || expect == "silent"
				unsure = unsure || sign != "" && says(given, sign, triage.Unsure)
			}
			if !fires {
				p.report(tests, "no test shows that %s fires", f.ID)
			}
			if !silent {
				p.report(tests, "no test shows that %s stays silent", f.ID)
			}
			if sign != "" && !unsure {
				p.report(tests, "no test gives %s: unsure", sign)
			}
		}
	},
}

func says(given *document.Node, question, answer string) bool {
	n := given.Get(question)
	return n != nil && n.Word() == answer
}

// singleSign is the only question that the flag reads, if that is a sign.
func (p *pass) singleSign(f flag) string {
	sign, others := "", false
	p.leaves(f.when(), func(x part) {
		others = others || sign != "" && x.is.Question != sign
		sign = x.is.Question
	})
	if others || p.Protocol.Question(sign).Kind != triage.Sign {
		return ""
	}
	return sign
}
