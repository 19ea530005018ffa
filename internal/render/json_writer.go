package render

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/library"
)

// jsonWriter writes JSON piece by piece, as encoding/json does, but looks at no types and
// copies nothing: most of a result are texts that never change. It remembers the first
// thing that failed.
type jsonWriter struct {
	out    []byte
	indent bool
	depth  int
	kept   map[fragment][]byte // if not nil, for documents on one line
	failed error
}

// fragment is a piece of JSON that is the same in every result of the same content and
// region: some part of something in it or, of nothing, a phrase.
type fragment struct {
	content *library.Content
	of      any // a pointer
	part    string
}

// ofJSON is what write writes, as a value in a document that is written otherwise.
func ofJSON(write func(*jsonWriter)) ([]byte, error) {
	var j jsonWriter
	write(&j)
	return j.out, j.failed
}

// next makes room for the value or the key that comes next: the last character tells
// what it stands behind.
func (j *jsonWriter) next() {
	if len(j.out) == 0 {
		return
	}
	switch j.out[len(j.out)-1] {
	case ':', ' ', ',':
		return
	case '{', '[':
	default:
		j.out = append(j.out, ',')
	}
	j.line()
}

func (j *jsonWriter) line() {
	if !j.indent {
		return
	}
	j.out = append(j.out, '\n')
	for range j.depth {
		j.out = append(j.out, "  "...)
	}
}

// open begins an object or an array.
func (j *jsonWriter) open(bracket byte) {
	j.next()
	j.out = append(j.out, bracket)
	j.depth++
}

// close ends what was opened last.
func (j *jsonWriter) close(bracket byte) {
	j.depth--
	if last := j.out[len(j.out)-1]; last != '{' && last != '[' {
		j.line()
	}
	j.out = append(j.out, bracket)
}

// key is the name of what is written next, in letters that need no escape.
func (j *jsonWriter) key(name string) *jsonWriter {
	j.next()
	j.out = append(append(append(j.out, '"'), name...), `":`...)
	if j.indent {
		j.out = append(j.out, ' ')
	}
	return j
}

func (j *jsonWriter) text(s string) {
	j.next()
	j.out = appendQuoted(j.out, s)
}

func (j *jsonWriter) literal(word string) {
	j.next()
	j.out = append(j.out, word...)
}

func (j *jsonWriter) null()          { j.literal("null") }
func (j *jsonWriter) flag(is bool)   { j.literal(strconv.FormatBool(is)) }
func (j *jsonWriter) number(n int64) { j.literal(strconv.FormatInt(n, 10)) }

// word is null for nothing.
func (j *jsonWriter) word(s string) {
	if s == "" {
		j.null()
		return
	}
	j.text(s)
}

// texts is never null.
func (j *jsonWriter) texts(all []string) {
	j.open('[')
	for _, s := range all {
		j.text(s)
	}
	j.close(']')
}

// when is null for never.
func (j *jsonWriter) when(at *time.Time) {
	if at == nil {
		j.null()
		return
	}
	text, err := at.MarshalText()
	if err != nil && j.failed == nil {
		j.failed = err
	}
	j.text(string(text))
}

// orNull is null for nothing.
func orNull[T any](j *jsonWriter, value *T, write func(T)) {
	if value == nil {
		j.null()
		return
	}
	write(*value)
}

// once writes what is the same in every result that has it.
func (j *jsonWriter) once(r Result, of any, part string, write func()) {
	if j.kept == nil {
		write()
		return
	}
	j.next()
	is := fragment{r.Library, of, part}
	text, known := j.kept[is]
	if known {
		j.out = append(j.out, text...)
		return
	}
	from := len(j.out)
	write()
	j.kept[is] = []byte(string(j.out[from:]))
}

// plain says which bytes stand in a JSON string as they are, there and in HTML.
var plain = func() (is [256]bool) {
	for c := ' '; c < 0x7f; c++ {
		is[c] = !strings.ContainsRune(`"\<>&`, c)
	}
	return is
}()

// appendQuoted appends a text as encoding/json writes it.
func appendQuoted(out []byte, s string) []byte {
	begin, from := len(out), 0
	out = append(out, '"')
	for at := range len(s) {
		c := s[at]
		switch {
		case plain[c]:
		case c == '"', c == '\\':
			out = append(append(out, s[from:at]...), '\\', c)
			from = at + 1
		default:
			text, _ := json.Marshal(s) // a string cannot fail
			return append(out[:begin], text...)
		}
	}
	return append(append(out, s[from:]...), '"')
}
