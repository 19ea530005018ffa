package screen

import (
	"regexp"
	"sync"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// tones are what stands out in the lines of a result, each by a group of letters at its
// place.
var tones = sync.OnceValue(func() []tone {
	return []tone{
		{regexp.MustCompile(`^(SELF-CARE)\b`), Calm},
		{regexp.MustCompile(`^(Call .+?) for any one of these`), Alert},
		{regexp.MustCompile(`^(Call your .+?) if\b`), Strong},
		{regexp.MustCompile(`^([A-Z][A-Z ]*[A-Z])  `), Strong},
		{regexp.MustCompile(`^(?:[A-Z ]+)? +(\d\.) `), Mark},
		{regexp.MustCompile(`(Not sure\? Count it as yes\.)`), Doubt},
		{regexp.MustCompile(`(backspasm [a-z]+)$`), Mark},
	}
})

type tone struct {
	at    *regexp.Regexp
	style lipgloss.Style
}

// Toned are lines of a result with what stands out in its tone. The words are the same.
func Toned(lines []string) []string {
	out := make([]string, len(lines))
	for n, line := range lines {
		out[n] = tonedLine(line)
	}
	return out
}

func tonedLine(line string) string {
	for _, tone := range tones() {
		text := ansi.Strip(line)
		if at := tone.at.FindStringSubmatchIndex(text); at != nil {
			from, to := ansi.StringWidth(text[:at[2]]), ansi.StringWidth(text[:at[3]])
			line = ansi.Cut(line, 0, from) + tone.style.Render(text[at[2]:at[3]]) + ansi.Cut(line, to, ansi.StringWidth(text))
		}
	}
	return line
}

// begins is the beginning of a part of a card.
var begins = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:[A-Z][A-Z ]*[A-Z]  |Call your |Made )`) })

// Apart are the lines of a card with room before its parts, as far as there is any. The
// first part belongs to the headline.
func Apart(card []string, room int) []string {
	var out []string
	spare := room - len(card)
	for n, line := range card {
		if n > 1 && spare > 0 && card[n-1] != "" && begins().MatchString(ansi.Strip(line)) {
			out = append(out, "")
			spare--
		}
		out = append(out, line)
	}
	return out
}
