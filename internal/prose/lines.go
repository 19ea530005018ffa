package prose

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// narrowest is the least width at which the library breaks lines of wide letters.
const narrowest = 3

// unbroken stands in for the hyphen, at which the library would break a line;
// nobody knows how wide a tab is.
var unbroken, broken = strings.NewReplacer("-", "\u2011", "\t", " "), strings.NewReplacer("\u2011", "-")

// Lines breaks text into lines of at most width columns, at blanks and only there:
// a hyphen, a date or a phone number stays in one piece. A word that is longer
// than that gets a line of its own. Line breaks in the text stay.
func Lines(text string, width int) []string {
	lines := strings.Split(ansi.Wordwrap(unbroken.Replace(text), max(width, narrowest), ""), "\n")
	for i, line := range lines {
		lines[i] = broken.Replace(line)
	}
	return lines
}

// Hanging is Lines with lead before the first, and the others set in as far. No
// line ends with a blank.
func Hanging(lead, text string, width int) []string {
	columns := ansi.StringWidth(lead)
	lines := Lines(text, width-columns)
	for i, line := range lines {
		lines[i] = strings.TrimRight(lead+line, " ")
		lead = strings.Repeat(" ", columns)
	}
	return lines
}
