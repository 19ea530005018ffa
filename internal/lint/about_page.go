package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/prose"
	"backspasm/internal/rule"
)

var aboutPage = Check{
	Name:  "about_page",
	Finds: "A page about something has more than 14 lines of 80 columns or 120 words, is harder to read than the sixth grade, names no source that was read, rests on not, or has a sentence that stands on another page or in an intervention.",
	run: func(p *pass) {
		stands := p.sentencesOf()
		for _, t := range p.Topics {
			n := p.Nodes[p.Places["topic/"+t.ID].File]
			p.topicSize(t, n)
			p.topicSource(t, n.Get("sources"))
			for _, s := range topicSentences(n) {
				if places := stands[plainly(s)]; len(places) > 1 {
					p.report(n, "the sentence %q also stands in %s", s, places[slices.IndexFunc(places, func(x string) bool { return x != n.Pos.File })])
				}
			}
			for _, x := range append([]library.TopicLine{{When: t.Fits}}, slices.Concat(t.Lines, t.Do)...) {
				if restsOnNot(x.When) || restsOnNot(x.Unless) {
					p.report(n, "the page about %s rests on not: what was not asked would count", t.ID)
				}
			}
		}
	},
}

// How long a page may be for anybody.
const (
	topicRows  = 14
	topicWide  = 79 // a column at the right of a screen stays empty
	topicWords = 120
)

// topicSize looks at how much there is to read.
func (p *pass) topicSize(t library.Topic, n *document.Node) {
	count := func(x string) int { return len(word().FindAllString(x, -1)) }
	if words := count(t.Title) + most(t, count, count); words > topicWords {
		p.report(n, "%d words, more than %d", words, topicWords)
	}
	var all []string
	for _, x := range slices.Concat(t.Lines, t.Do) {
		all = append(all, sentences(x.Says)...)
	}
	if grade, _ := readingGradeOf(all); grade > hardestGrade {
		p.report(n, "reading grade %.1f, more than %.0f: use shorter words and sentences", grade, hardestGrade)
	}
	rows := 0
	for _, r := range p.Messages.Regions {
		high := func(lead string) func(string) int {
			return func(x string) int { return len(prose.Hanging(lead, r.Fill(x), topicWide)) }
		}
		rows = max(rows, 1+most(t, high("- "), high(library.DoThis))+high("")(p.Content.From(t))+high("")(p.Messages.Notes.AboutFoot))
	}
	if rows > topicRows {
		p.report(n, "%d lines, more than %d", rows, topicRows)
	}
}

// most is the most that anybody is told: of lines for whom a condition holds and for
// whom it does not, one is told.
func most(t library.Topic, line, do func(string) int) int {
	sum, longest := 0, 0
	for n, x := range t.Lines {
		size := line(x.Says)
		for _, y := range t.Lines[:n] {
			if x.Opposes(y) {
				size = max(size-line(y.Says), 0)
			}
		}
		sum += size
	}
	for _, x := range t.Do {
		longest = max(longest, do(x.Says))
	}
	return sum + longest
}

// topicSource wants one source that was read.
func (p *pass) topicSource(t library.Topic, at *document.Node) {
	for _, s := range p.Sources {
		if slices.Contains(t.Sources, s.ID) && s.ReadAs != "not read" {
			return
		}
	}
	p.report(at, "none of the sources of the page about %s was read", t.ID)
}

// sentencesOf are the sentences of all pages and interventions, with the files in which
// each stands.
func (p *pass) sentencesOf() map[string][]string {
	out := map[string][]string{}
	for _, t := range p.texts() {
		if !strings.HasPrefix(t.file, "about/") && !strings.HasPrefix(t.file, "interventions/") || t.key == "finding" {
			continue
		}
		for _, s := range sentences(t.node.Text) {
			if s = plainly(s); !slices.Contains(out[s], t.file) {
				out[s] = append(out[s], t.file)
			}
		}
	}
	return out
}

func topicSentences(n *document.Node) []string {
	var out []string
	for _, key := range []string{"lines", "do"} {
		for _, t := range readText(nil, n.Pos.File, key, n.Get(key)) {
			out = append(out, sentences(t.node.Text)...)
		}
	}
	return out
}

// plainly is a sentence without what differs only in looks.
func plainly(s string) string {
	return strings.Join(word().FindAllString(strings.ToLower(s), -1), " ")
}

func restsOnNot(e rule.Expr) bool {
	if e == nil {
		return false
	}
	if _, is := e.(rule.Not); is {
		return true
	}
	return slices.ContainsFunc(rule.Members(e), restsOnNot)
}
