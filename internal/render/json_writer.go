package render

import (
	"bytes"
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// jsonWriter writes JSON piece by piece; what stands in HTML may hold it. It
// remembers the first thing that failed.
type jsonWriter struct {
	to     jsontext.Encoder
	failed error
}

func newJSON(b *bytes.Buffer, form ...jsontext.Options) *jsonWriter {
	j := new(jsonWriter)
	j.reset(b, form...)
	return j
}

// reset begins a document at the end of b.
func (j *jsonWriter) reset(b *bytes.Buffer, form ...jsontext.Options) {
	j.to.Reset(b, append(form, jsontext.EscapeForHTML(true), jsontext.EscapeForJS(true), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))...)
	j.failed = nil
}

// ofJSON is what write writes, as a value in a document that is written otherwise.
func ofJSON(write func(*jsonWriter)) ([]byte, error) {
	var b bytes.Buffer
	j := newJSON(&b)
	write(j)
	return b.Bytes(), j.failed
}

func (j *jsonWriter) put(t jsontext.Token) {
	if err := j.to.WriteToken(t); j.failed == nil {
		j.failed = err
	}
}

// key is the name of what is written next.
func (j *jsonWriter) key(name string) *jsonWriter {
	j.put(jsontext.String(name))
	return j
}

func (j *jsonWriter) text(s string)  { j.put(jsontext.String(s)) }
func (j *jsonWriter) flag(is bool)   { j.put(jsontext.Bool(is)) }
func (j *jsonWriter) number(n int64) { j.put(jsontext.Int(n)) }

// word is null for nothing.
func (j *jsonWriter) word(s string) {
	if s == "" {
		j.put(jsontext.Null)
		return
	}
	j.text(s)
}

// texts is never null.
func (j *jsonWriter) texts(all []string) {
	j.put(jsontext.BeginArray)
	for _, s := range all {
		j.text(s)
	}
	j.put(jsontext.EndArray)
}

// when is null for never.
func (j *jsonWriter) when(at *time.Time) {
	if at == nil {
		j.put(jsontext.Null)
		return
	}
	text, err := at.MarshalText()
	if err != nil && j.failed == nil {
		j.failed = err
	}
	j.text(string(text))
}

// orNull is null for nothing.
func orNull[T any](j *jsonWriter, value *T, token func(T) jsontext.Token) {
	if value == nil {
		j.put(jsontext.Null)
		return
	}
	j.put(token(*value))
}
