package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

func parseJSON(file string, data []byte, limits Limits) (*Node, Problems) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	w := &jsonWalk{file: file, data: data, decoder: decoder, left: limits.Nodes, depth: limits.Depth}
	root, err := w.value(1)
	if len(w.problems) == 0 {
		w.syntax(err)
	}
	if len(w.problems) > 0 {
		w.problems.Sort()
		return nil, w.problems
	}
	return root, nil
}

type jsonWalk struct {
	file     string
	data     []byte
	decoder  *json.Decoder
	left     int
	depth    int
	problems Problems

	// the place that was counted last: places come in order
	counted, line, col int
}

var errStop = errors.New("stop")

// next returns the place of the token about to be read.
func (w *jsonWalk) next() Pos {
	at := int(w.decoder.InputOffset())
	for at < len(w.data) && strings.ContainsRune(" \t\r\n,:", rune(w.data[at])) {
		at++
	}
	return w.place(at)
}

func (w *jsonWalk) place(at int) Pos {
	if at < w.counted { // the offset of an error
		w.counted, w.line, w.col = 0, 0, 0
	}
	for at = min(at, len(w.data)); w.counted < at; {
		r, size := utf8.DecodeRune(w.data[w.counted:])
		w.counted += size
		w.col++
		if r == '\n' {
			w.line, w.col = w.line+1, 0
		}
	}
	return Pos{File: w.file, Line: w.line + 1, Col: w.col + 1}
}

// syntax says what is wrong with a document that the walk did not refuse. The
// offsets of errors are counted from the beginning only when the document is
// looked at as a whole.
func (w *jsonWalk) syntax(walked error) {
	var whole json.RawMessage
	var bad *json.SyntaxError
	err := json.Unmarshal(w.data, &whole)
	switch {
	case errors.Is(walked, io.EOF), errors.Is(walked, io.ErrUnexpectedEOF):
		w.problems.Add(w.place(len(w.data)), "syntax", "not JSON: the document ends too early")
	case errors.As(err, &bad) && strings.HasSuffix(bad.Error(), "after top-level value"):
		w.problems.Add(w.place(int(bad.Offset)-1), "syntax", "text follows the end of the JSON document")
	case errors.As(err, &bad):
		w.problems.Add(w.place(int(bad.Offset)-1), "syntax", "not JSON: %s", bad)
	case walked != nil || err != nil:
		w.problems.Add(w.place(0), "syntax", "not JSON")
	}
}

func (w *jsonWalk) value(depth int) (*Node, error) {
	out := &Node{Pos: w.next(), Kind: Scalar}
	if w.left--; w.left < 0 {
		w.problems.Add(out.Pos, "syntax", "the file holds too many values")
		return nil, errStop
	}
	if depth > w.depth {
		w.problems.Add(out.Pos, "syntax", "nested more than %d deep", w.depth)
		return nil, errStop
	}
	token, err := w.decoder.Token()
	if err != nil {
		return nil, err
	}
	switch t := token.(type) {
	case json.Delim:
		if t == '{' {
			out.Kind = Map
			return out, w.entries(out, depth)
		}
		out.Kind = List
		return out, w.items(out, depth)
	case string:
		out.Text, out.Quoted = t, true
		return out, w.text(out)
	case nil:
		out.Null = true
	default:
		out.Text = fmt.Sprint(t)
	}
	return out, nil
}

// text refuses what the decoder replaced in silence (half of a surrogate pair)
// and what an escape may have brought in.
func (w *jsonWalk) text(n *Node) error {
	for _, r := range n.Text {
		if r == '\ufffd' || !Printable(r) {
			w.problems.Add(n.Pos, "syntax", "the character U+%04X is not allowed in text", r)
			return errStop
		}
	}
	return nil
}

func (w *jsonWalk) entries(out *Node, depth int) error {
	seen := map[string]int{}
	for w.decoder.More() {
		key, err := w.value(depth + 1)
		if err != nil {
			return err
		}
		value, err := w.value(depth + 1)
		if err != nil {
			return err
		}
		if line := seen[key.Text]; line > 0 {
			w.problems.Add(key.Pos, "syntax", "%s is given twice, first on line %d", Quote(key.Text), line)
			continue
		}
		seen[key.Text] = key.Pos.Line
		out.Entries = append(out.Entries, Entry{key, value})
	}
	_, err := w.decoder.Token()
	return err
}

func (w *jsonWalk) items(out *Node, depth int) error {
	for w.decoder.More() {
		item, err := w.value(depth + 1)
		if err != nil {
			return err
		}
		out.Items = append(out.Items, item)
	}
	_, err := w.decoder.Token()
	return err
}
