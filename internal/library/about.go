package library

import (
	"reflect"
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/rule"
)

// Topic is a short page about what people look up, with one thing to do.
type Topic struct {
	ID       string // as it is typed
	Title    string
	Says     string      // what it is about, for a list
	Words    []string    // other words that lead to it
	Fits     rule.Expr   // whom it is offered to; nil: everybody
	Lines    []TopicLine // those that fit are told
	Do       []TopicLine // the first that fits; the last is for everybody else
	Evidence string
	Finding  string
	Sources  []string
	Ref      []string
}

// TopicLine is told if When holds or may hold, and Unless does neither. What was not
// asked does not hold; a line that has none of the two is for everybody.
type TopicLine struct {
	When, Unless rule.Expr
	Says         string
}

// Suits says whether it is told to somebody who said this, the zero Facts for anybody.
func (x TopicLine) Suits(said rule.Facts) bool {
	return (x.When == nil || x.When.Eval(said) != rule.False) && (x.Unless == nil || x.Unless.Eval(said) == rule.False)
}

// Opposes says whether nobody is told both.
func (x TopicLine) Opposes(y TopicLine) bool {
	return x.When != nil && reflect.DeepEqual(x.When, y.Unless) || x.Unless != nil && reflect.DeepEqual(x.Unless, y.When)
}

// Told are the lines for somebody who said this, and the one thing to do.
func (t Topic) Told(said rule.Facts) (lines []string, do string) {
	for _, x := range t.Lines {
		if x.Suits(said) {
			lines = append(lines, x.Says)
		}
	}
	for _, x := range t.Do {
		if x.Suits(said) {
			return lines, x.Says
		}
	}
	return lines, ""
}

// Offered says whether it fits somebody who said this.
func (t Topic) Offered(said rule.Facts) bool { return t.Fits == nil || t.Fits.Eval(said) != rule.False }

// Topic returns the page with this id, or to which this word leads.
func (c *Content) Topic(word string) (Topic, bool) {
	word = strings.ReplaceAll(strings.ToLower(word), "_", "-")
	for _, t := range c.Topics {
		if t.ID == word {
			return t, true
		}
		for _, w := range t.Words {
			if w == word {
				return t, true
			}
		}
	}
	return Topic{}, false
}

// Personal says whether it is not the same for everybody.
func (t Topic) Personal() bool {
	return t.Fits != nil || len(t.Do) > 1 || slices.ContainsFunc(t.Lines, func(x TopicLine) bool { return x.When != nil || x.Unless != nil })
}

// DoThis stands before the one thing to do.
const DoThis = "DO THIS: "

// From says in one line how well a page is supported, and by whom.
func (c *Content) From(t Topic) string {
	var names []string
	for _, s := range c.Sources {
		if slices.Contains(t.Sources, s.ID) {
			names = append(names, s.InShort())
		}
	}
	return "Evidence: " + t.Evidence + ". From: " + strings.Join(names, "; ") + "."
}

// InShort names a source in a few words.
func (s Source) InShort() string {
	if s.ReadAs == "not read" {
		return s.Title
	}
	return s.Publisher + " (" + s.Published + ")"
}

// topics reads the pages, in the order of their names.
func (l *loader) topics() {
	words := map[string]bool{}
	for _, name := range l.in("about", false) {
		f := l.fields(l.nodes[name], "topic")
		o := l.origin(f)
		t := Topic{ID: f.text("topic"), Title: f.text("title"), Says: f.text("says"), Fits: f.condition("fits"),
			Evidence: o.evidence, Finding: o.finding, Sources: o.sources, Ref: o.ref}
		l.places["topic/"+t.ID] = l.nodes[name].Pos
		for _, n := range f.list("lines") {
			t.Lines = append(t.Lines, l.topicLine(n))
		}
		t.Do = l.topicDo(f)
		for n, word := range append([]string{t.ID}, f.texts("words")...) {
			if !topicWord(word) {
				l.errorf(f.node, "syntax", "%q is no word to type: use lower-case letters joined by -", word)
			}
			if words[word] {
				l.errorf(f.node, "duplicate_id", "the word %q leads to two pages", word)
			}
			words[word] = true
			if n > 0 {
				t.Words = append(t.Words, word)
			}
		}
		l.fileName(name, t.ID)
		if o.ships {
			l.library.Topics = append(l.library.Topics, t)
		}
	}
}

// topicDo is one sentence for everybody, or lines of which the last is.
func (l *loader) topicDo(f fields) []TopicLine {
	n := f.node.Get("do")
	if n == nil {
		return nil
	}
	if len(n.Items) == 0 {
		return []TopicLine{{Says: l.text(n)}}
	}
	var out []TopicLine
	for at, item := range n.Items {
		x := l.topicLine(item)
		if last := at == len(n.Items)-1; last != (x.When == nil) || x.Unless != nil {
			l.errorf(item, "syntax", "each thing to do but the last has a when, and no unless; the last is for everybody else")
		}
		out = append(out, x)
	}
	return out
}

// topicLine is a text, or a map of a text and whom it is for.
func (l *loader) topicLine(n *document.Node) TopicLine {
	if n.Kind != document.Map {
		return TopicLine{Says: l.text(n)}
	}
	f := l.fields(n, "topic_line")
	return TopicLine{When: f.condition("when"), Unless: f.condition("unless"), Says: f.text("says")}
}

func topicWord(word string) bool {
	return word != "" && strings.Trim(word, "-") == word && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz-") == ""
}
