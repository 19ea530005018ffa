package viewer

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
)

// The room for what stands beside each other.
const (
	widestPage  = 90
	narrowest   = 34 // columns of the steps
	widest      = 60
	gutter      = 2
	widestDrawn = 40 // cells of a figure
	highest     = 14
	mostListed  = 6 // of a list at a time
)

// width is that of a page, as on the normal screen: a column at its right stays empty.
func (v *view) width() int { return min(v.Width-1, widestPage) }

// beside is how wide the steps are, and the figure next to them.
func (v *view) beside() (steps, drawn int) {
	if v.figure() == nil {
		return v.width(), 0
	}
	steps = min(max(v.width()*58/100, narrowest), widest)
	return steps, min(v.width()-steps-gutter, widestDrawn)
}

// says are the lines of the page.
func (v *view) says() []string {
	wide, _ := v.beside()
	switch v.place {
	case noticePlace:
		return v.Notice(wide)
	case pagePlace:
		return v.Pages[v.at].Lines(wide)
	case keysPlace:
		return v.listed(wide)
	case thingPlace, movesPlace, aboutPlace:
		return v.thing().Lines(wide)
	}
	return screen.Toned(v.Card(wide))
}

// layOut fits the page to the window. What does not fit is scrolled, and a line says so.
func (v *view) layOut() {
	if v.Width < screen.MinWidth || v.Height < screen.MinHeight {
		return
	}
	wide, _ := v.beside()
	lines, from := v.says(), v.body.YOffset()
	v.body.SetWidth(wide)
	v.body.SetContentLines(lines)
	room := max(v.Height-len(v.head())-len(v.foot()), 1)
	if v.place == cardPlace {
		lines = screen.Apart(lines, room)
		v.body.SetContentLines(lines)
	}
	if len(lines) > room {
		room = max(room-1, 1)
	}
	v.body.SetHeight(room)
	v.body.SetYOffset(from)
}

// head is the list to choose from.
func (v *view) head() []string {
	l := v.list()
	if l == nil {
		return nil
	}
	out := []string{screen.Strong.Render(fmt.Sprintf("%s: %d of %d", l.name, l.at+1, len(l.things)))}
	from, to := v.inSight(l)
	for n := from; n < to; n++ {
		line := "  " + l.things[n].Title
		if n == l.at {
			line = screen.Mark.Render(screen.Pointer) + " " + l.things[n].Title
		}
		out = append(out, line)
	}
	return append(out, "")
}

// inSight are those of a list in sight: the chosen one, and others around it.
func (v *view) inSight(l *list) (from, to int) {
	most := min(len(l.things), min(max(v.Height/4, 3), mostListed))
	from = min(max(l.at-most/2, 0), len(l.things)-most)
	return from, from + most
}

// foot are the keys, or what the last one led to.
func (v *view) foot() []string {
	if v.hint != "" {
		return screen.Styled(screen.Strong, prose.Lines(v.hint, v.width()))
	}
	return []string{v.named()}
}

// mark says that there is more, and where.
func (v *view) mark() []string {
	all, from, high := v.body.TotalLineCount(), v.body.YOffset(), v.body.Height()
	if all <= high {
		return nil
	}
	says := "More below"
	if v.body.AtBottom() {
		says = "The end"
	}
	keys := "space, up, down"
	if v.list() != nil {
		keys = "space, pgup"
	}
	return []string{screen.Strong.Render(fmt.Sprintf("-- %s: lines %d to %d of %d (%s) --", says, from+1, min(from+high, all), all, keys))}
}

// View implements screen.Model. The cursor stands on what is chosen of a list, else at
// the beginning.
func (v *view) View() (lines []string, x, y int) {
	lines = v.head()
	if l := v.list(); l != nil {
		from, _ := v.inSight(l)
		y = 1 + l.at - from
	}
	lines = append(lines, v.drawn(strings.Split(v.body.View(), "\n"))...)
	return append(append(lines, v.mark()...), v.foot()...), 0, y
}

// drawn puts the figure beside the steps.
func (v *view) drawn(steps []string) []string {
	f := v.figure()
	if f == nil {
		return steps
	}
	wide, cells := v.beside()
	grid := f.Draw(v.Clock().Sub(v.opened), cells, min(v.body.Height(), highest), v.Glyphs)
	for n, row := range grid {
		steps[n] = padded(steps[n], wide+gutter) + screen.Inked(row)
	}
	return steps
}

func padded(line string, width int) string {
	return line + strings.Repeat(" ", max(width-lipgloss.Width(line), 0))
}
