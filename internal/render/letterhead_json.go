package render

import (
	"encoding/json"
	"io"
	"time"

	"backspasm/internal/library"
)

// SchemaVersion counts the versions of the JSON documents. Within one, fields are
// only ever added.
const SchemaVersion = 1

// writeJSON writes one indented JSON document.
func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

type jsonProgram struct{ Name, Version string }

// MarshalJSON implements json.Marshaler.
func (p jsonProgram) MarshalJSON() ([]byte, error) {
	return ofJSON(func(j *jsonWriter) { j.program(p) })
}

func (j *jsonWriter) program(p jsonProgram) {
	j.open('{')
	j.key("name").text(p.Name)
	j.key("version").text(p.Version)
	j.close('}')
}

type jsonContent struct {
	Version, SHA256, Date string
	ReviewDue             string
	ReviewOverdue         bool
}

// MarshalJSON implements json.Marshaler.
func (c jsonContent) MarshalJSON() ([]byte, error) {
	return ofJSON(func(j *jsonWriter) { j.content(c) })
}

func (j *jsonWriter) content(c jsonContent) {
	j.open('{')
	j.key("version").text(c.Version)
	j.key("sha256").text(c.SHA256)
	j.key("date").text(c.Date)
	j.key("clinical_review").flag(false)
	j.key("review_due").text(c.ReviewDue)
	j.key("review_overdue").flag(c.ReviewOverdue)
	j.close('}')
}

// contentOf names the content, and says whether it is overdue.
func (h Letterhead) contentOf(now time.Time) jsonContent {
	lib := h.Library
	return jsonContent{lib.Protocol.Version, lib.SHA256, lib.Protocol.Date, lib.ReviewDue().Format(time.DateOnly), h.overdue(now)}
}

func (h Letterhead) program() jsonProgram { return jsonProgram{"backspasm", h.Program} }

// jsonSource is a source in documents that are written otherwise.
type jsonSource library.Source

// MarshalJSON implements json.Marshaler.
func (s jsonSource) MarshalJSON() ([]byte, error) {
	return ofJSON(func(j *jsonWriter) { j.source(library.Source(s)) })
}

func (j *jsonWriter) source(s library.Source) {
	j.open('{')
	j.key("id").text(s.ID)
	j.key("title").text(s.Title)
	j.key("publisher").text(s.Publisher)
	j.key("published").text(s.Published)
	j.key("read_as").text(s.ReadAs)
	j.key("where").text(s.Where)
	j.key("checked").text(s.Checked)
	j.close('}')
}

// word is null for nothing.
func word(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// list is never null.
func list(s []string) []string { return append([]string{}, s...) }
