// Package document reads one YAML or JSON document strictly, as nodes with
// their places. Whatever two readers could understand differently is an error:
// a second document, a duplicate key, an anchor, a tag, a control character.
// It knows nothing of what the document means.
package document

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Pos is a place in a file; lines and columns count from 1.
type Pos struct {
	File      string
	Line, Col int
}

func (p Pos) String() string {
	file := printable(p.File) // a file may have any name
	if p.Line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d:%d", file, p.Line, p.Col)
}

// Problem is one mistake in a document: where, what, and if known how to mend it.
type Problem struct {
	Pos     Pos
	Check   string // short name of the check, such as "syntax"
	Text    string
	Hint    string // empty, or a line of its own
	Warning bool   // it should be looked at, but the document can be used
}

func (p Problem) String() string {
	if p.Warning {
		return fmt.Sprintf("%s: warning: %s", p.Pos, p.Text)
	}
	return fmt.Sprintf("%s: %s", p.Pos, p.Text)
}

// Problems are mistakes in the order in which they are reported.
type Problems []Problem

// Add appends one mistake.
func (ps *Problems) Add(pos Pos, check, format string, args ...any) *Problem {
	*ps = append(*ps, Problem{Pos: pos, Check: check, Text: fmt.Sprintf(format, args...)})
	return &(*ps)[len(*ps)-1]
}

// Mistakes counts the problems that are not warnings.
func (ps Problems) Mistakes() int {
	n := 0
	for _, p := range ps {
		if !p.Warning {
			n++
		}
	}
	return n
}

// Sort orders problems by place and drops repeats.
func (ps *Problems) Sort() {
	slices.SortStableFunc(*ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Col, b.Pos.Col), cmp.Compare(a.Text, b.Text))
	})
	*ps = slices.Compact(*ps)
}

// Kind is the shape of a node.
type Kind int

// The shapes.
const (
	Scalar Kind = iota + 1
	Map
	List
)

// Node is a value in a document. The text of a scalar is what was written, so
// that yes is yes and 0112 is not 74.
type Node struct {
	Pos     Pos
	Kind    Kind
	Text    string  // of a scalar
	Quoted  bool    // a scalar in quotes
	Null    bool    // a scalar that says nothing
	Entries []Entry // of a map, in order
	Items   []*Node // of a list
}

// Entry is one key of a map and its value.
type Entry struct {
	Key, Value *Node
}

// Get returns the value under key, or nil.
func (n *Node) Get(key string) *Node {
	for _, e := range n.Entries {
		if e.Key.Text == key {
			return e.Value
		}
	}
	return nil
}

// Word returns the text of a scalar, with true and false, which YAML 1.1 tools
// write, taken as yes and no. It is empty for anything else.
func (n *Node) Word() string {
	switch {
	case n.Kind != Scalar, n.Null:
		return ""
	case n.Text == "true" && !n.Quoted:
		return "yes"
	case n.Text == "false" && !n.Quoted:
		return "no"
	}
	return n.Text
}

// Describe names what the node is, for messages.
func (n *Node) Describe() string {
	switch {
	case n.Kind == Map:
		return "a map"
	case n.Kind == List && len(n.Items) == 0:
		return "an empty list"
	case n.Kind == List:
		return "a list"
	case n.Null:
		return "nothing"
	}
	return Quote(n.Text)
}

const longestQuote = 100

// Quote puts text in quotes for a message; of a very long one, only the beginning.
func Quote(text string) string {
	if runes := []rune(text); len(runes) > longestQuote {
		return fmt.Sprintf("%q...", string(runes[:longestQuote]))
	}
	return fmt.Sprintf("%q", text)
}

// Nearest returns the allowed word most like word, or "" if none is alike.
func Nearest(word string, allowed []string) string {
	length := utf8.RuneCountInString(word)
	best, least := "", length/2+1
	for _, a := range allowed {
		if length-utf8.RuneCountInString(a) >= least {
			continue // too long to be alike: it need not be compared letter by letter
		}
		if d := levenshtein.ComputeDistance(strings.ToLower(word), a); d < least {
			best, least = a, d
		}
	}
	return best
}

// Suggest returns a hint naming the nearest allowed word, or "" if none is alike.
func Suggest(word string, allowed []string) string {
	if near := Nearest(word, allowed); near != "" {
		return fmt.Sprintf("did you mean %s?", near)
	}
	return ""
}
