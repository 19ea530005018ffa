package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// ParseJSON reads one JSON document. The node is nil if and only if there are
// problems.
func ParseJSON(file string, data []byte, limits Limits) (*Node, Problems) {
	root, problems, _ := parseJSON(file, data, limits)
	return root, problems
}

// parseJSON is ParseJSON; syntax says that the text is no JSON at all.
func parseJSON(file string, data []byte, limits Limits) (root *Node, problems Problems, syntax bool) {
	if ps := scan(file, data, limits); len(ps) > 0 {
		return nil, ps, false
	}
	data = bytes.TrimPrefix(data, Mark)
	w := &jsonWalk{file: file, data: data, left: limits.Nodes, depth: limits.Depth}
	switch {
	case w.deep(): // before the decoder looks, which has a limit of its own
	case !json.Valid(data):
		syntax = true
		w.syntax()
	default:
		root = w.value()
	}
	if len(w.problems) > 0 {
		w.problems.Sort()
		return nil, w.problems, syntax
	}
	return root, nil, false
}

// jsonWalk makes nodes of a text that is known to be one JSON value.
type jsonWalk struct {
	file     string
	data     []byte
	at       int // where the walk is
	left     int
	depth    int
	stopped  bool
	problems Problems

	// the place that was counted last: places come in order
	counted, line, col int

	made []Node // nodes made together
}

// deep refuses a text with a value that stands in more brackets than allowed.
func (w *jsonWalk) deep() bool {
	depth, quoted := 1, false
	for at := 0; at < len(w.data); at++ {
		c := w.data[at]
		if depth > w.depth && !quoted && strings.IndexByte(" \t\r\n]}", c) < 0 {
			w.stop(w.place(at), "nested more than %d deep", w.depth)
			return true
		}
		switch {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			at++
		case quoted:
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		}
	}
	return false
}

// syntax says what is wrong with a text that is not JSON.
func (w *jsonWalk) syntax() {
	var whole json.RawMessage
	var bad *json.SyntaxError
	err := json.Unmarshal(w.data, &whole)
	switch {
	case !errors.As(err, &bad):
		w.problems.Add(w.place(0), "syntax", "not JSON")
	case bad.Error() == "unexpected end of JSON input", strings.HasPrefix(bad.Error(), "invalid character ' ' in literal"):
		w.problems.Add(w.place(len(w.data)), "syntax", "not JSON: the document ends too early")
	case strings.HasSuffix(bad.Error(), "after top-level value"):
		w.problems.Add(w.place(int(bad.Offset)-1), "syntax", "text follows the end of the JSON document")
	default:
		w.problems.Add(w.place(int(bad.Offset)-1), "syntax", "not JSON: %s", bad)
	}
}

func (w *jsonWalk) place(at int) Pos {
	for at = min(at, len(w.data)); w.counted < at; {
		size := 1
		if w.data[w.counted] >= utf8.RuneSelf {
			_, size = utf8.DecodeRune(w.data[w.counted:])
		}
		w.col++
		if w.data[w.counted] == '\n' {
			w.line, w.col = w.line+1, 0
		}
		w.counted += size
	}
	return Pos{File: w.file, Line: w.line + 1, Col: w.col + 1}
}

// skip passes over white space and what stands between values.
func (w *jsonWalk) skip() byte {
	for {
		switch c := w.data[w.at]; c {
		case ' ', '\t', '\r', '\n', ',', ':':
			w.at++
		default:
			return c
		}
	}
}

// node makes a node; those of one document lie together.
func (w *jsonWalk) node() *Node {
	if len(w.made) == cap(w.made) {
		w.made = make([]Node, 0, 64)
	}
	w.made = w.made[:len(w.made)+1]
	n := &w.made[len(w.made)-1]
	n.Pos, n.Kind = w.place(w.at), Scalar
	return n
}

// value reads the value that comes next. It is nil once the walk has stopped.
func (w *jsonWalk) value() *Node {
	first := w.skip()
	out := w.node()
	if w.left--; w.left < 0 {
		return w.stop(out.Pos, "the file holds too many values")
	}
	switch first {
	case '{':
		out.Kind = Map
		w.at++
		w.entries(out)
	case '[':
		out.Kind = List
		w.at++
		for !w.stopped && w.skip() != ']' {
			out.Items = append(out.Items, w.value())
		}
		w.at++
	case '"':
		out.Quoted = true
		w.text(out)
	default:
		out.Text = w.word()
		if out.Null = out.Text == "null"; out.Null {
			out.Text = ""
		}
	}
	return out
}

func (w *jsonWalk) stop(at Pos, format string, args ...any) *Node {
	w.stopped = true
	w.problems.Add(at, "syntax", format, args...)
	return nil
}

// word is a number, true, false or null.
func (w *jsonWalk) word() string {
	begin := w.at
	for w.at < len(w.data) && strings.IndexByte(" \t\r\n,:]}", w.data[w.at]) < 0 {
		w.at++
	}
	return string(w.data[begin:w.at])
}

// text reads a string. It refuses what the decoder replaces in silence (half of
// a surrogate pair) and what an escape may have brought in.
func (w *jsonWalk) text(out *Node) {
	begin, plain := w.at, true
	for w.at++; w.data[w.at] != '"'; w.at++ {
		if w.data[w.at] == '\\' {
			w.at++
			plain = false
		} else if w.data[w.at] >= utf8.RuneSelf {
			plain = false
		}
	}
	w.at++
	if plain {
		out.Text = string(w.data[begin+1 : w.at-1])
		return
	}
	if err := json.Unmarshal(w.data[begin:w.at], &out.Text); err != nil {
		w.stop(out.Pos, "not JSON: %s", err)
		return
	}
	for _, r := range out.Text {
		if r == '\ufffd' || !Printable(r) {
			w.stop(out.Pos, "the character U+%04X is not allowed in text", r)
			return
		}
	}
}

func (w *jsonWalk) entries(out *Node) {
	lines := make(map[string]int, min(len(w.data)-w.at, 2048)/16) // a guess at how many there are
	for !w.stopped && w.skip() != '}' {
		key := w.value()
		if w.stopped {
			return
		}
		value := w.value()
		if w.stopped {
			return
		}
		if line := lines[key.Text]; line > 0 {
			w.problems.Add(key.Pos, "syntax", "%s is given twice, first on line %d", Quote(key.Text), line)
			continue
		}
		lines[key.Text] = key.Pos.Line
		out.Entries = append(out.Entries, Entry{key, value})
	}
	w.at++
}
