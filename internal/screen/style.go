package screen

import (
	"regexp"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The look of everything on the whole screen: bold, and four of the 16 base colours,
// which every palette shows on black and on white. No meaning hangs on any of them: what
// they mark is also said by a word, a sign or its place. Nothing to read is faint.
var (
	Strong = lipgloss.NewStyle().Bold(true)
	Alert  = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Red)   // help now, a yes, a mistake
	Doubt  = lipgloss.NewStyle().Foreground(lipgloss.Yellow)           // not sure
	Calm   = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Green) // nothing of danger
	Mark   = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Cyan)  // a key, and where the person is
	Faint  = lipgloss.NewStyle().Faint(true)                           // what a figure stands on
)

// The parts of a progress line. The library that styles text would not make room faint.
var (
	done  = ansi.NewStyle().Bold().Underline(true).ForegroundColor(ansi.Cyan)
	ahead = ansi.NewStyle().Faint().Underline(true)
)

// Pointer stands before the row that is chosen.
const Pointer = ">"

// Progress is a thin line of so many columns, as far drawn through as things are done.
// It is made of the space between words, so that nothing of it is read aloud.
func Progress(part, of, width int) string {
	width = max(width, 0)
	full := 0
	if of > 0 {
		full = min(max(width*part/of, 0), width)
	}
	var out string
	if full > 0 {
		out = done.Styled(strings.Repeat(" ", full))
	}
	if full < width {
		out += ahead.Styled(strings.Repeat(" ", width-full))
	}
	return out
}

// named is a key, or several, at the beginning of what it does.
var named = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:number or arrows|\d-\d arrows|[Aa]ny (?:other )?key|[^\s:]+)`)
})

// Key is a key and what it does, in two tones.
func Key(says string) string {
	at := named().FindStringIndex(says)
	if at == nil {
		return says
	}
	return Mark.Render(says[:at[1]]) + says[at[1]:]
}

// Keys sets keys and what they do in lines of a width. None is parted from what it does.
// They stand wider apart where that takes no line more.
func Keys(keys []string, width int) []string {
	wide, near := rows(keys, width, 3), rows(keys, width, 2)
	if len(near) < len(wide) {
		wide = near
	}
	return wide
}

func rows(keys []string, width, gap int) []string {
	var out []string
	at := 0
	for _, key := range keys {
		long := lipgloss.Width(key)
		if len(out) > 0 && at+gap+long <= width {
			out[len(out)-1] += strings.Repeat(" ", gap) + Key(key)
			at += gap + long
			continue
		}
		out, at = append(out, Key(key)), long
	}
	return out
}

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
