package lint

import (
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

var saysForOther = Check{
	Name:  "says_for_other",
	Finds: "With for_other in protocol.yaml: a question that speaks to the person, or as the person, has no wording for somebody who answers for another person, or that wording does the same.",
	run: func(p *pass) {
		if !p.Protocol.ForOther {
			return
		}
		for _, s := range p.Protocol.Screens {
			if s.Sheet() {
				p.forOther(p.Nodes["questions/"+s.ID+".yaml"], "title")
			}
			for _, q := range s.Questions {
				if !q.Computed {
					p.questionForOther(q)
				}
			}
		}
	},
}

func (p *pass) questionForOther(q *triage.Question) {
	row := p.row(q)
	p.forOther(row, "asks")
	p.forOther(row, "why")
	if q.Kind == triage.Sign {
		p.forOther(row, "not_sure")
	}
	p.checkForOther(row)
	for _, list := range []string{"options", "bands"} {
		if n := row.Get(list); n != nil {
			for _, item := range n.Items {
				p.forOther(item, "says")
			}
		}
	}
	p.saidForOther(row, q)
}

// forOther looks at a field and at what stands beside it for another person. In why
// and in not_sure whoever answers may be spoken to.
func (p *pass) forOther(n *document.Node, key string) {
	text, other := n.Get(key), n.Get(key+"_other")
	switch {
	case text == nil:
	case other == nil:
		if found := aboutMe.in(text.Text); len(found) > 0 {
			p.report(text, "%q stands in %s, and there is no %s_other for another person", found[0], key, key)
		}
	case key != "why" && key != "not_sure":
		for _, found := range aboutMe.in(other.Text) {
			p.report(other, "the word %q in %s_other: it is about another person", found, key)
		}
	}
}

// checkForOther wants the whole check once more where a part of it fits one person only.
func (p *pass) checkForOther(row *document.Node) {
	check := row.Get("check")
	if check == nil || row.Get("check_other") != nil {
		return
	}
	for _, key := range []string{"do", "no", "yes"} {
		if found := aboutMe.in(check.Get(key).Text); len(found) > 0 {
			p.report(check.Get(key), "%q stands in the check, and there is no check_other for another person", found[0])
			return
		}
	}
}

// saidForOther wants a clause for each answer whose own one goes on from "I" only.
func (p *pass) saidForOther(row *document.Node, q *triage.Question) {
	other := row.Get("said_other")
	if other != nil {
		for _, e := range other.Entries {
			for _, found := range goesOnFromI.in(e.Value.Text) {
				p.report(e.Value, "the word %q: a clause of said_other goes on from \"They\"", found)
			}
			if words := len(strings.Fields(e.Value.Text)); words > clauseWords {
				p.report(e.Value, "%d words for %s, more than %d", words, e.Key.Text, clauseWords)
			}
		}
	}
	for i, c := range q.Said {
		if found := goesOnFromI.in(c.Says); len(found) > 0 && (other == nil || other.Get(c.Answer) == nil) {
			p.report(row.Get("said").Entries[i].Value, "%q goes on from \"I\" only, and said_other has nothing for %s", found[0], c.Answer)
		}
	}
}

var (
	aboutMe     = phrases("you", "you're", "you've", "your", "yours", "yourself", "i", "i'm", "i've", "my", "me", "mine", "myself")
	goesOnFromI = phrases("am", "was", "i", "i'm", "my", "me", "mine", "myself", "you", "your", "yourself", "has", "is it", "she", "he", "her", "his")
)
