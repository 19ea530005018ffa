package screen

import (
	"strings"
	"sync"

	"charm.land/lipgloss/v2"

	"backspasm/internal/figure"
)

// parts are the styles of a figure.
var parts = sync.OnceValue(func() map[figure.Part]lipgloss.Style {
	return map[figure.Part]lipgloss.Style{
		figure.ThePerson: Strong,
		figure.TheProps:  Faint,
		figure.ThePack:   lipgloss.NewStyle().Foreground(lipgloss.Cyan),
	}
})

// Inked is a row of the figure, part by part.
func Inked(row []figure.Cell) string {
	var out, run strings.Builder
	var part figure.Part
	flush := func() {
		if style, ok := parts()[part]; ok && run.Len() > 0 {
			out.WriteString(style.Render(run.String()))
		} else {
			out.WriteString(run.String())
		}
		run.Reset()
	}
	for _, c := range row {
		if c.Part != part {
			flush()
			part = c.Part
		}
		if c.Rune == 0 {
			c.Rune = ' '
		}
		run.WriteRune(c.Rune)
	}
	flush()
	return out.String()
}
