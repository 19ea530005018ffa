package batch

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"backspasm/internal/document"
)

// salvage finds the id of a record that the strict reader refused: one with a
// mistake elsewhere, whose line should still tell whom it is about, or one whose
// id holds characters that nothing else may hold, as names in some scripts do. The
// text comes back with a text for an id blanked out, everything else in its place.
// The id is nil if there is none.
func salvage(text []byte) ([]byte, json.RawMessage) {
	var record struct {
		ID json.RawMessage `json:"id"`
	}
	if !utf8.Valid(text) || json.Unmarshal(text, &record) != nil || len(record.ID) == 0 {
		return text, nil
	}
	switch record.ID[0] {
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return text, record.ID
	case '"':
		var id string
		if json.Unmarshal(record.ID, &id) != nil || strings.ContainsRune(id, utf8.RuneError) { // half a letter
			return text, nil
		}
		blank := append([]byte(`""`), bytes.Repeat([]byte(" "), len(record.ID)-2)...)
		return bytes.Replace(text, record.ID, blank, 1), quoted(id)
	}
	return text, nil
}

// quoted is a JSON string that can be printed anywhere: what could steer a
// terminal is escaped.
func quoted(text string) json.RawMessage {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		return json.RawMessage("null")
	}
	var out strings.Builder
	for _, r := range strings.TrimSuffix(b.String(), "\n") {
		switch {
		case document.Printable(r):
			out.WriteRune(r)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&out, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&out, `\u%04x`, r)
		}
	}
	return json.RawMessage(out.String())
}
