package lint

import (
	"slices"
	"strings"
)

var saysForOther = Check{
	Name:  "says_for_other",
	Finds: "With for_other in protocol.yaml: a text that speaks to the person in pain, or as that person, has no wording for somebody who answers for another person, or that wording does the same.",
	run: func(p *pass) {
		if !p.Protocol.ForOther {
			return
		}
		for _, file := range p.Files {
			if n := p.Nodes[file]; n.Get("computed") == nil {
				for _, t := range readText(nil, file, "", n) {
					p.forOther(t)
				}
			}
		}
	},
}

// forOther looks at a text that stands for one person, and at one that stands for
// another.
func (p *pass) forOther(t text) {
	words, key := wordsOf(t)
	own, other := strings.CutSuffix(key, "_other")
	switch {
	case words == nil:
	case other:
		p.ofAnother(t, own)
	default:
		found := words.in(t.node.Text)
		if _, worded := p.Wording(t.node.Text); len(found) > 0 && !worded {
			p.report(t.node, "%q stands in %s, and there is no %s_other for another person", found[0], key, key)
		}
	}
}

// ofAnother looks at a second wording. In a question it speaks to nobody, but where
// whoever answers is told why it is asked, and how to find out.
func (p *pass) ofAnother(t text, key string) {
	if key == "said" {
		for _, found := range goesOnFromI.in(t.node.Text) {
			p.report(t.node, "the word %q: a clause of said_other goes on from \"They\"", found)
		}
		if words := len(strings.Fields(t.node.Text)); words > clauseWords {
			p.report(t.node, "a clause of %d words, more than %d", words, clauseWords)
		}
		return
	}
	if strings.HasPrefix(t.file, "questions/") && slices.Contains([]string{"title", "asks", "says"}, key) {
		for _, found := range aboutMe.in(t.node.Text) {
			p.report(t.node, "the word %q in %s_other: it is about another person", found, key)
		}
	}
}

// wordsOf are the words by which a text fits one person only; nil where it is not said
// to one. Steps, stages and guided sessions speak to whoever does them, and are read out.
func wordsOf(t text) (*sayings, string) {
	key := strings.TrimSuffix(t.key, "_other")
	scope, has := worded[strings.SplitN(t.file, "/", 2)[0]]
	switch {
	case forAuthors(t.file), t.file == "messages/session.yaml", t.file == "messages/regions.yaml" && key != "urgent":
		return nil, t.key
	case key == "said":
		return &goesOnFromI, t.key
	case has && (scope == nil || slices.Contains(scope, key)) && !slices.Contains([]string{"finding", "disagree", "short"}, key):
		return &aboutMe, t.key
	}
	return nil, t.key
}

// worded are the fields of each file or folder that are looked at; nil: all.
var worded = map[string][]string{
	"questions": nil, "messages": nil, "protocol.yaml": nil, "follow_up.yaml": nil,
	"redflags": {"may_mean", "asks_clinician"}, "interventions": {"title", "why", "because", "card", "never"},
}

var (
	aboutMe     = phrases("you", "you're", "you've", "your", "yours", "yourself", "i", "i'm", "i've", "my", "me", "mine", "myself")
	goesOnFromI = phrases("am", "^was", "i", "i'm", "my", "me", "mine", "myself", "you", "your", "yourself", "he", "she", "her", "his")
)
