package document

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"
)

// ParseYAML reads one YAML document. The node is nil if and only if there are
// problems.
func ParseYAML(file string, data []byte, limits Limits) (*Node, Problems) {
	if ps := scan(file, data, limits); len(ps) > 0 {
		return nil, ps
	}
	data = bytes.TrimPrefix(data, Mark)
	w := &yamlWalk{file: file, left: limits.Nodes, depth: limits.Depth}
	if data = w.version(data); len(w.problems) > 0 {
		return nil, w.problems
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var first, second yaml.Node
	switch err := decoder.Decode(&first); {
	case errors.Is(err, io.EOF):
		w.problems.Add(Pos{File: file, Line: 1, Col: 1}, "syntax", "the file is empty")
		return nil, w.problems
	case err != nil:
		w.yamlError(err)
		return nil, w.problems
	}
	switch err := decoder.Decode(&second); {
	case err == nil:
		w.problems.Add(w.pos(&second), "syntax", "a second document begins here; one file holds one")
	case !errors.Is(err, io.EOF):
		w.yamlError(err)
	}
	root := w.node(first.Content[0], 1)
	if len(w.problems) > 0 {
		w.problems.Sort()
		return nil, w.problems
	}
	return root, nil
}

type yamlWalk struct {
	file     string
	left     int
	depth    int
	problems Problems
}

var yamlLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^yaml: (?:unmarshal errors:\s*)?(?:line (\d+): )?(.*)`)
})

func (w *yamlWalk) yamlError(err error) {
	m := yamlLine().FindStringSubmatch(strings.ReplaceAll(err.Error(), "\n", " "))
	pos := Pos{File: w.file, Line: 1, Col: 1}
	text := err.Error()
	if m != nil {
		if line, e := strconv.Atoi(m[1]); e == nil {
			pos.Line = line
		}
		text = m[2]
	}
	w.problems.Add(pos, "syntax", notYAML+"%s", text)
}

const notYAML = "not YAML: "

// version returns data with a directive %YAML 1.2 at its beginning as a comment:
// the parser knows 1.1 only, and what the two read differently is refused anyway.
func (w *yamlWalk) version(data []byte) []byte {
	for at, line := 0, 1; at < len(data); line++ {
		end := len(data)
		if i := bytes.IndexByte(data[at:], '\n'); i >= 0 {
			end = at + i
		}
		text := data[at:end]
		switch words := bytes.Fields(text); {
		case len(words) == 0, words[0][0] == '#':
		case text[0] != '%' || string(words[0]) != "%YAML":
			return data
		case len(words) < 2 || string(words[1]) != "1.2" || len(words) > 2 && words[2][0] != '#':
			return data
		case !begins(data[end:]):
			w.problems.Add(Pos{File: w.file, Line: line, Col: 1}, "syntax", notYAML+"after %%YAML the document begins with a line ---")
			return nil
		default:
			out := bytes.Clone(data)
			out[at] = '#'
			return out
		}
		at = end + 1
	}
	return data
}

// begins says whether the first line of text that says anything, but for further
// directives, begins a document.
func begins(text []byte) bool {
	for line := range bytes.Lines(text) {
		trimmed := bytes.TrimSpace(line)
		if len(trimmed) > 0 && trimmed[0] != '#' && line[0] != '%' {
			rest, ok := bytes.CutPrefix(line, []byte("---"))
			return ok && (len(bytes.TrimSpace(rest)) == 0 || rest[0] == ' ' || rest[0] == '\t')
		}
	}
	return false
}

func (w *yamlWalk) pos(n *yaml.Node) Pos {
	return Pos{File: w.file, Line: max(n.Line, 1), Col: max(n.Column, 1)}
}

// node converts n and all below it, refusing what could be read in two ways.
func (w *yamlWalk) node(n *yaml.Node, depth int) *Node {
	out := &Node{Pos: w.pos(n), Kind: Scalar}
	if !w.allowed(n, depth) {
		return out
	}
	switch n.Kind {
	case yaml.MappingNode:
		out.Kind = Map
		w.entries(out, n, depth)
	case yaml.SequenceNode:
		out.Kind = List
		for _, c := range n.Content {
			out.Items = append(out.Items, w.node(c, depth+1))
		}
	default:
		out.Text = n.Value
		w.text(out)
		out.Quoted = n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
		out.Null = !out.Quoted && (n.Value == "" || n.Value == "~" || strings.EqualFold(n.Value, "null"))
	}
	return out
}

// text refuses what an escape has brought in.
func (w *yamlWalk) text(n *Node) {
	for _, r := range n.Text {
		if !Printable(r) {
			w.problems.Add(n.Pos, "syntax", "the character U+%04X is not allowed in text", r)
			return
		}
	}
}

func (w *yamlWalk) allowed(n *yaml.Node, depth int) bool {
	w.left--
	switch {
	case w.left == -1:
		w.problems.Add(w.pos(n), "syntax", "the file holds too many values")
		return false
	case w.left < 0:
		return false
	case depth > w.depth:
		w.problems.Add(w.pos(n), "syntax", "nested more than %d deep", w.depth)
		return false
	case n.Kind == yaml.AliasNode:
		w.problems.Add(w.pos(n), "syntax", "aliases (*%s) are not used here; write the value out", n.Value)
		return false
	case n.Anchor != "":
		w.problems.Add(w.pos(n), "syntax", "anchors (&%s) are not used here", n.Anchor)
		return false
	case n.Style&yaml.TaggedStyle != 0:
		w.problems.Add(w.pos(n), "syntax", "tags (%s) are not used here", printable(n.Tag))
		return false
	}
	return true
}

// printable replaces what a tag may have brought in by its own escapes, and a
// file by its name.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if Printable(r) && r != '\n' && r != '\t' {
			return r
		}
		return '?'
	}, text)
}

func (w *yamlWalk) entries(out *Node, n *yaml.Node, depth int) {
	seen := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := w.node(n.Content[i], depth+1)
		value := w.node(n.Content[i+1], depth+1)
		switch {
		case w.left < 0:
			return // what was not read cannot be given twice
		case key.Kind != Scalar:
			w.problems.Add(key.Pos, "syntax", "a key must be a word")
		case key.Text == "<<" && !key.Quoted:
			w.problems.Add(key.Pos, "syntax", "merge keys (<<) are not used here")
		case seen[key.Text] > 0:
			w.problems.Add(key.Pos, "syntax", "%s is given twice, first on line %d", Quote(key.Text), seen[key.Text])
		default:
			seen[key.Text] = key.Pos.Line
			out.Entries = append(out.Entries, Entry{key, value})
		}
	}
}
