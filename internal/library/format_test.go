package library_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/library"
)

var (
	anyWord  = regexp.MustCompile("`([a-z_]+):?`")
	firstRow = regexp.MustCompile("(?m)^\\| ((?:`[a-z_]+`(?: \\*)?(?: \\([a-z, ]+\\))?,? ?)+)\\|")
)

// FORMAT.md documents each field that the reader knows, and no other.
func TestTheFormatIsDocumentedFieldByField(t *testing.T) {
	text, err := os.ReadFile("../../content/FORMAT.md")
	if err != nil {
		t.Fatal(err)
	}
	var known []string
	for format, fields := range library.Formats() {
		for _, f := range fields {
			f = strings.TrimSuffix(f, "*")
			known = append(known, f)
			if !strings.Contains(string(text), "`"+f+"`") && !strings.Contains(string(text), "`"+f+":`") {
				t.Errorf("FORMAT.md does not name the field %q of %s", f, format)
			}
		}
	}
	rows := firstRow.FindAllStringSubmatch(string(text), -1)
	if len(rows) < 40 {
		t.Fatalf("only %d documented rows were found", len(rows))
	}
	for _, row := range rows {
		for _, word := range anyWord.FindAllStringSubmatch(row[1], -1) {
			if !slices.Contains(known, word[1]) {
				t.Errorf("FORMAT.md documents the field %q, which no format has", word[1])
			}
		}
	}
}
