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

type jsonProgram struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonContent struct {
	Version          string `json:"version"`
	SHA256           string `json:"sha256"`
	Date             string `json:"date"`
	ClinicalReviewed bool   `json:"clinical_review"`
	ReviewDue        string `json:"review_due"`
	ReviewOverdue    bool   `json:"review_overdue"`
}

// contentOf names the content, and says whether it is overdue.
func (h Letterhead) contentOf(now time.Time) jsonContent {
	lib := h.Library
	return jsonContent{lib.Protocol.Version, lib.SHA256, lib.Protocol.Date, false, lib.ReviewDue().Format(time.DateOnly), h.overdue(now)}
}

func (h Letterhead) program() jsonProgram { return jsonProgram{"backspasm", h.Program} }

type jsonSource struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	ReadAs    string `json:"read_as"`
	Where     string `json:"where"`
	Checked   string `json:"checked"`
}

func jsonSourceOf(s library.Source) jsonSource {
	return jsonSource{s.ID, s.Title, s.Publisher, s.Published, s.ReadAs, s.Where, s.Checked}
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
