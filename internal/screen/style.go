package screen

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// The styles use bold, faint and one of the 16 base colours, which every palette
// shows on black and on white. No meaning hangs on any of them.
var (
	Strong = lipgloss.NewStyle().Bold(true)
	Faint  = lipgloss.NewStyle().Faint(true)
	Alert  = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Red)
)

// Styled are lines in one style.
func Styled(style lipgloss.Style, lines []string) []string {
	var out []string
	for _, line := range lines {
		out = append(out, style.Render(line))
	}
	return out
}

// Foreign says whether a key is a letter of another keyboard layout, or of another
// width. No key of ours is.
func Foreign(key tea.KeyPressMsg) bool {
	return strings.ContainsFunc(key.Text, func(r rune) bool { return r > 0x7e })
}

// OtherLayout says which keys there are, to somebody whose keyboard is set to other
// letters.
func OtherLayout(keys string) string {
	return "This key is not one of " + keys + ". Try Latin letters."
}
