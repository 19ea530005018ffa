package journal

import (
	_ "embed"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/prose"
)

//go:embed export.schema.json
var exportSchema string

// ExportSchema returns the JSON Schema (draft 2020-12) of what ExportJSON writes.
func ExportSchema() string { return exportSchema }

// ExportJSON writes all that was read, as ExportSchema has it. Nothing that
// this program knows of a record is lost.
func (l Log) ExportJSON(w io.Writer) error {
	l.Records = append([]Record{}, l.Records...) // never null
	l.Damage = append([]Damage{}, l.Damage...)
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	return out.Encode(struct {
		Version int `json:"v"`
		Log
	}{version, l})
}

var columns = []string{"seq", "id", "at", "type", "episode", "kind", "disposition", "action", "reasons",
	"valid_until", "intervention", "seconds", "hurt", "done", "why", "answers"}

// ExportCSV writes a line for each record (RFC 4180), the answers as JSON in
// one cell. No cell begins as a formula of a spreadsheet.
func (l Log) ExportCSV(w io.Writer) error {
	rows := [][]string{columns}
	for _, r := range l.Records {
		rows = append(rows, cells(r))
	}
	return prose.CSV(w, rows)
}

// cells are in the order of columns.
func cells(r Record) []string {
	var v Visit
	if r.Visit != nil {
		v = *r.Visit
	}
	row := []string{strconv.FormatInt(r.Seq, 10), r.ID, stamp(r.At), string(r.Type), r.Episode,
		v.Kind, v.Disposition, v.Action, strings.Join(v.Reasons, "; "), stamp(v.ValidUntil), "", "", "", "", r.Closed, string(v.Answers)}
	if s := r.Session; s != nil {
		copy(row[10:], []string{s.Intervention, strconv.Itoa(s.Seconds), strconv.FormatBool(s.Hurt), strconv.FormatBool(s.Done)})
	}
	return row
}

// stamp writes a time as the journal does; no time is nothing.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339Nano)
}
