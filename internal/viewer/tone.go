package viewer

import (
	"regexp"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/screen"
)

// tones are what stands out on a card, each by a group of letters at its place. The words
// are the same without them.
var tones = []struct {
	at    *regexp.Regexp
	style lipgloss.Style
}{
	{regexp.MustCompile(`^(SELF-CARE)\b`), screen.Calm},
	{regexp.MustCompile(`^(Call .+?) for any one of these`), screen.Alert},
	{regexp.MustCompile(`^(?:[A-Z ]+)? +(\d\.) `), screen.Mark},
	{regexp.MustCompile(`(Not sure\? Count it as yes\.)`), screen.Doubt},
	{regexp.MustCompile(`(backspasm [a-z]+)$`), screen.Mark},
}

// toned are the lines of a card with what stands out in its tone.
func toned(card []string) []string {
	out := make([]string, len(card))
	for n, line := range card {
		out[n] = toneLine(line)
	}
	return out
}

func toneLine(line string) string {
	for _, tone := range tones {
		text := ansi.Strip(line)
		if at := tone.at.FindStringSubmatchIndex(text); at != nil {
			from, to := at[2], at[3]
			line = ansi.Cut(line, 0, from) + tone.style.Render(text[from:to]) + ansi.Cut(line, to, len(text))
		}
	}
	return line
}
