package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

var said = Check{
	Name:  "said",
	Finds: "An answer that a red flag reads has no clause in the words of whoever gave it, or a clause does not go on from \"I\" or holds another of its question.",
	run: func(p *pass) {
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				p.said(q)
			}
		}
	},
}

func (p *pass) said(q *triage.Question) {
	row := p.row(q)
	for _, answer := range p.Protocol.Reports(q) {
		if q.InWords(answer) == "" {
			p.report(row, "%s needs said for %s: a red flag reads it", q.ID, answer)
		}
	}
	for i, c := range q.Said {
		n := row.Get("said").Entries[i].Value
		p.clause(n, c)
		for _, other := range q.Said {
			if other.Answer != c.Answer && strings.Contains(c.Says, other.Says) && (c.Says != other.Says || q.TakesUnsure()) {
				p.report(n, "what is said for %s holds what is said for %s", c.Answer, other.Answer)
			}
		}
	}
}

// clause checks the form of one.
func (p *pass) clause(n *document.Node, c triage.Clause) {
	words := strings.Fields(c.Says)
	if len(words) > clauseWords {
		p.report(n, "%d words for %s, more than %d", len(words), c.Answer, clauseWords)
	}
	if slices.Contains(noVerbs, strings.ToLower(words[0])) || strings.ToLower(words[0]) != words[0] {
		p.report(n, "%q does not go on from \"I\": begin with a verb, as in \"have\" or \"am not sure whether\"", words[0])
	}
	if strings.ContainsAny(c.Says[len(c.Says)-1:], ".!?;,:") {
		p.report(n, "a clause has no mark at its end")
	}
	for _, found := range secondPerson.in(c.Says) {
		p.report(n, "the word %q: it is the person who speaks", found)
	}
}

const clauseWords = 14

// noVerbs are words that do not go on from "I".
var noVerbs = []string{"i", "a", "an", "the", "my", "it", "is", "has", "does", "are", "there", "no", "not", "new", "in", "on", "with", "to"}

var secondPerson = phrases("you", "your", "yours", "yourself", "he", "she", "his", "her", "they", "their")
