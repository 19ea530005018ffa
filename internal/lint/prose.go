package lint

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

// text is one piece of content that a person can read.
type text struct {
	node *document.Node
	file string
	key  string // the field it stands in
}

// cites says whether the text names a source rather than speaking itself.
func (t text) cites() bool { return t.file == "sources.yaml" }

// readable are the fields whose text a person can read.
var readable = []string{
	"title", "publisher", "asks", "said", "why", "not_sure", "says", "steps", "lines", "card", "because", "may_mean", "asks_clinician", "finding", "disagree",
	"headline", "means", "without_plan", "short", "never", "also", "lead", "signs", "declined", "otherwise", "before", "after", "until_help", "for_whom", "call", "never_asked",
	"enter", "do", "then", "name", "emergency", "urgent", "crisis", "poison", "check",
}

// isReadable says whether a person can read what stands under this key of a file.
// Of the notes and of what a session and the interview say that is all.
func isReadable(file, key string) bool {
	return file == "messages/notes.yaml" || file == "messages/session.yaml" || file == "messages/interview.yaml" || slices.Contains(readable, strings.TrimSuffix(key, "_other"))
}

// texts are all pieces of content that a person can read, in the order of files
// and lines. Tests and vignettes are for authors.
func (p *pass) texts() []text {
	var out []text
	for _, file := range p.Files {
		if !forAuthors(file) {
			out = readText(out, file, "", p.Nodes[file])
		}
	}
	return out
}

func forAuthors(file string) bool {
	return strings.HasSuffix(file, "_test.yaml") || strings.HasPrefix(file, "vignettes/") || strings.HasPrefix(file, "lists/") || file == "conditions.yaml" || file == "population.yaml"
}

func readText(out []text, file, key string, n *document.Node) []text {
	for _, item := range n.Items {
		out = readText(out, file, key, item)
	}
	for _, e := range n.Entries {
		optionID := e.Key.Text == "not_sure" && n.Get("options") != nil
		under := e.Key.Text
		switch plain := strings.TrimSuffix(key, "_other"); {
		case plain == "said", key == "card" && strings.HasPrefix(under, "says"), plain == "check" && under != "source":
			under = key // the keys of said are answers, and a line for the card is no step
		}
		if !optionID {
			out = readText(out, file, under, e.Value)
		}
	}
	if n.Kind == document.Scalar && isReadable(file, key) && n.Text != library.Same {
		out = append(out, text{n, file, key})
	}
	return out
}

// sentences splits a text at full stops, question and exclamation marks. The end
// of the text ends a sentence.
func sentences(s string) []string {
	var out []string
	for len(s) > 0 {
		end := sentenceEnd().FindStringIndex(s)
		if end == nil {
			end = []int{len(s), len(s)}
		}
		if one := strings.TrimSpace(s[:end[1]]); one != "" {
			out = append(out, one)
		}
		s = s[end[1]:]
	}
	return out
}

// What is compiled only when it is used costs the other commands nothing.
var (
	sentenceEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[.!?]+["')]*(\s+|$)`) })
	word        = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[A-Za-z0-9]+(?:['.,:-][A-Za-z0-9]+)*`) })
)

// sayings is a list of words and phrases that content must not use.
type sayings struct{ pattern func() *regexp.Regexp }

// phrases matches any of these as whole words, in any case. Each may be a regular
// expression.
func phrases(list ...string) sayings {
	return sayings{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)\b(?:` + strings.Join(list, "|") + `)\b`) })}
}

// in returns what of it stands in the text.
func (s sayings) in(text string) []string { return s.pattern().FindAllString(text, -1) }
