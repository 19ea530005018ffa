// Package wrap breaks text into lines at blanks, and only there: a hyphen, a
// date or a phone number stays in one piece.
package wrap

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// unbroken stands in for the hyphen, at which the library would break a line.
const unbroken = "\u2011"

// Lines breaks text into lines of at most width columns. A word that is longer
// than that gets a line of its own. Line breaks in the text stay.
func Lines(text string, width int) []string {
	kept := strings.ReplaceAll(text, "-", unbroken)
	lines := strings.Split(ansi.Wordwrap(kept, max(width, 1), ""), "\n")
	for i, line := range lines {
		lines[i] = strings.ReplaceAll(line, unbroken, "-")
	}
	return lines
}
