package render

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/visit"
)

// The questions that several pages tell of.
const (
	PainID           = visit.PainID // the pain score of a check-in
	severityQuestion = "severity"
	courseQuestion   = "course"
)

func number(n int64) string { return strconv.FormatInt(n, 10) }

// short is an id in words.
func short(id string) string { return strings.ReplaceAll(id, "_", " ") }

// quote is a question in its own words, without what comes after its mark.
func quote(asks string) string {
	question, _, _ := strings.Cut(asks, "?")
	return `"` + strings.TrimRight(question, ".") + `"`
}

// cite is a source on one line, with its year, or that none was found.
func cite(s library.Source) string {
	year := s.Published
	if year == "undated" {
		year = "no year found"
	}
	return fmt.Sprintf("%s. %s, %s (read as: %s).", strings.TrimRight(s.Title, "."), s.Publisher, year, s.ReadAs)
}

// day is a day as people say it on another, in its zone, with the year when it is
// another one.
func day(at, now time.Time) string {
	at = at.In(now.Location())
	if at.Year() != now.Year() {
		return at.Format("2 Jan 2006")
	}
	return at.Format("2 Jan")
}
