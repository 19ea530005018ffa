package session

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"backspasm/internal/figure"
	"backspasm/internal/prose"
)

// The styles use bold, faint and the 16 base colours. No meaning hangs on them.
var (
	strong = lipgloss.NewStyle().Bold(true)
	faint  = lipgloss.NewStyle().Faint(true)
	alert  = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Red)
	parts  = map[figure.Part]lipgloss.Style{
		figure.ThePerson: lipgloss.NewStyle().Bold(true),
		figure.TheProps:  faint,
		figure.ThePack:   lipgloss.NewStyle().Foreground(lipgloss.Cyan),
	}
)

const (
	wide    = 64 // from here on there is room at the sides
	mostBar = 40
	widest  = 84
)

func (v *view) indent() string {
	if v.width >= wide {
		return "  "
	}
	return ""
}

func (v *view) textWidth() int { return min(v.width-2*len(v.indent())-1, widest) }

// draw is what is on the screen, and the row on which the cursor stands, for who
// reads by touch or by ear: what to do now, else the first.
func (v *view) draw() (text string, row int) {
	var lines []string
	switch {
	case v.width == 0:
		return "", 0
	case v.width < MinWidth || v.height < MinHeight:
		small := fmt.Sprintf("This window is too small.\nMake it %d x %d or larger.", MinWidth, MinHeight)
		return strings.Join(prose.Lines(small, v.width), "\n"), 0
	case v.page == mainPage:
		lines, row = v.drawMain()
	default:
		lines = slices.Clone(v.sheets()[v.sheet])
	}
	if v.hint != "" { // in place of the keys, where there is no more room
		lines = append(lines[:min(len(lines), v.height-1)], strong.Render(v.hint))
	}
	for n, line := range lines {
		lines[n] = strings.TrimRight(v.indent()+line, " ")
	}
	return strings.Join(lines[:min(len(lines), v.height)], "\n"), row
}

// sheets are the pages before it starts, or those of the steps, each with its
// keys at the end.
func (v *view) sheets() [][]string {
	var lines []string
	last := "Enter begins.  q leaves."
	if v.page == stepsPage {
		lines = append([]string{strong.Render(v.session.Move().Title), ""}, bullets(steps(v.session.Move()), v.textWidth())...)
		last = "Any key goes back."
		if !v.session.Phase().Skin {
			last += " The time is held."
		}
	} else {
		for n, p := range v.Guide.Before {
			if n > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, paragraph(p, v.textWidth())...)
		}
	}
	var out [][]string
	room := v.height - 2
	for len(lines) > room {
		cut := breakAt(lines, room)
		out = append(out, append(lines[:cut:cut], "", strong.Render("Enter: more.")))
		lines = lines[cut:]
		for len(lines) > 0 && lines[0] == "" {
			lines = lines[1:]
		}
	}
	return append(out, append(lines[:len(lines):len(lines)], "", strong.Render(last)))
}

// breakAt is where a page ends: after a paragraph, if one ends in its second half.
func breakAt(lines []string, room int) int {
	for n := room; n > room/2; n-- {
		if lines[n] == "" {
			return n
		}
	}
	return room
}

// drawMain is the figure, what to do, how long, and the keys. What to do begins on
// the row that it returns.
func (v *view) drawMain() (lines []string, row int) {
	p := v.session.Phase()
	if p.Kind == Hurt {
		return v.drawHurt(p), 2
	}
	says := p.Says
	if v.session.State() == Paused {
		says = pausedWords(p)
	}
	words := styled(strong, prose.Lines(says, v.textWidth()))
	for len(words) < 2 { // so that the picture does not jump
		words = append(words, "")
	}
	foot := append(words, v.phaseLine(p), v.barLine(), "")
	foot = append(foot, styled(faint, prose.Lines(v.keys(p), v.textWidth()))...)
	out := []string{v.header(p), ""}
	out = append(out, v.picture(v.height-len(out)-len(foot)-1)...)
	return append(append(out, ""), foot...), len(out) + 1
}

// header names the move, and counts.
func (v *view) header(p Phase) string {
	left, right := v.session.Move().Title, p.Count()
	if number, of := v.session.Place(); of > 1 {
		left = fmt.Sprintf("%d of %d: %s", number, of, left)
	}
	gap := v.textWidth() - len(left) - len(right)
	return strong.Render(left) + strings.Repeat(" ", max(gap, 1)) + right
}

// phaseLine counts down what is to be done now.
func (v *view) phaseLine(p Phase) string {
	if p.Lasts < 2*time.Second {
		return ""
	}
	return "This step: " + span(v.session.PhaseLeft())
}

func (v *view) barLine() string {
	spent, total := v.session.Progress()
	what := "left"
	if v.session.Phase().off() {
		what = "until your skin has rested"
	}
	return fmt.Sprintf("%s %s %s", bar(spent, total, min(mostBar, v.textWidth()-36)), span(total-spent), what)
}

func (v *view) keys(p Phase) string {
	pause := "space pause"
	if v.session.State() == Paused {
		pause = "space go on"
	}
	keys := []string{pause, "n skip", "h this hurts", "q end", "? steps"}
	switch {
	case p.Kind == Ready:
		keys = append([]string{"Enter begin now"}, keys...)
	case p.Skin:
		keys[1] = "n it is off"
	}
	return strings.Join(keys, "   ")
}

// picture is the figure in so many lines; the steps where there is none.
func (v *view) picture(height int) []string {
	grid := v.session.Draw(v.textWidth(), height, v.Glyphs)
	var out []string
	for _, row := range grid {
		out = append(out, inked(row))
	}
	if grid == nil {
		out = bullets(steps(v.session.Move()), v.textWidth())
	}
	for len(out) < height {
		out = append(out, "")
	}
	return out[:max(height, 0)]
}

// inked is a row of the figure, part by part.
func inked(row []figure.Cell) string {
	var out, run strings.Builder
	var part figure.Part
	flush := func() {
		if style, ok := parts[part]; ok && run.Len() > 0 {
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

// drawHurt says what to do when it hurts.
func (v *view) drawHurt(p Phase) []string {
	out := []string{strong.Render(v.session.Move().Title), ""}
	out = append(out, styled(alert, prose.Lines(p.Says, v.textWidth()))...)
	for _, stop := range v.Guide.Stop {
		out = append(append(out, ""), prose.Lines(stop, v.textWidth())...)
	}
	return append(append(out, ""), prose.Lines(goOn(v.session), v.textWidth())...)
}

func styled(style lipgloss.Style, lines []string) []string {
	var out []string
	for _, line := range lines {
		out = append(out, style.Render(line))
	}
	return out
}
