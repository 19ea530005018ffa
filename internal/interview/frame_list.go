package interview

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/screen"
)

// airy says whether there is room for a blank line between rows of so many lines, with
// room around all parts and a note of two lines.
func (f *frame) airy(high []int) bool {
	lines := len(high) - 1
	for _, n := range high {
		lines += n
	}
	return f.around()+1+4+lines <= f.Height
}

// drawList sets the lines of a list apart where there is room, and "not sure" in its
// own tone. A list that scrolls stays as it is.
func (f *frame) drawList(form []string) []string {
	if len(form) != f.page.lines() {
		return form
	}
	high := append([]int{1}, f.page.high...) // and the line that chooses none
	apart := f.airy(high)
	var out []string
	for n, lines := range high {
		option := form[:lines]
		form = form[lines:]
		if n > 0 && apart {
			out = append(out, "")
		}
		if n > 0 && n == f.page.notSure {
			option = unsureOption(option)
		}
		out = append(out, option...)
	}
	return out
}

// lines counts those of a list, with the one that chooses none.
func (p *page) lines() int {
	all := 1
	for _, n := range p.high {
		all += n
	}
	return all
}

// unsureOption is the line of a list that is "not sure".
func unsureOption(option []string) []string {
	var out []string
	for _, line := range option {
		line = ansi.Strip(line)
		mark := ""
		if rest, chosen := strings.CutPrefix(line, screen.Pointer); chosen {
			mark, line = screen.Mark.Render(screen.Pointer), rest
		}
		out = append(out, mark+screen.Doubt.Render(line))
	}
	return out
}
