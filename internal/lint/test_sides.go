package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

var testSides = Check{
	Name:  "test_sides",
	Finds: "The tests of a red flag never show it firing, never show it silent, or (if it reads a sign) never show it firing on unsure.",
	run: func(p *pass) {
		for _, f := range p.flags() {
			tests := p.Nodes[f.test()]
			if tests == nil {
				continue
			}
			signs := p.signsOf(f)
			fires, silent, unsure := false, false, len(signs) == 0
			for _, t := range tests.Items {
				expect, given := t.Get("expect").Text, t.Get("given")
				fires = fires || expect != "silent"
				silent = silent || expect == "silent"
				unsure = unsure || expect != "silent" && slices.ContainsFunc(signs, func(sign string) bool { return says(given, sign, triage.Unsure) })
			}
			if !fires {
				p.report(tests, "no test shows that %s fires", f.ID)
			}
			if !silent {
				p.report(tests, "no test shows that %s stays silent", f.ID)
			}
			if !unsure {
				p.report(tests, "no test shows that %s fires on unsure; it reads %s", f.ID, strings.Join(signs, ", "))
			}
		}
	},
}

func says(given *document.Node, question, answer string) bool {
	n := given.Get(question)
	return n != nil && n.Word() == answer
}

// signsOf are the signs that the flag reads.
func (p *pass) signsOf(f flag) []string {
	var signs []string
	for _, id := range rule.Questions(f.When) {
		if p.Protocol.Question(id).Kind == triage.Sign {
			signs = append(signs, id)
		}
	}
	return signs
}
