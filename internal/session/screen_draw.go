package session

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
)

const mostBar = 40

// View implements screen.Model. The cursor stands at what to do now, else at the
// beginning.
func (v *view) View() (lines []string, x, y int) {
	if v.page == mainPage {
		lines, y = v.drawMain()
	} else {
		lines = slices.Clone(v.sheets()[v.sheet])
	}
	if v.hint != "" { // in place of the keys, where there is no more room
		lines = append(lines[:min(len(lines), v.Height-1)], screen.Strong.Render(v.hint))
	}
	return lines, 0, y
}

// sheets are the pages before it starts, or those of the steps, each with its
// keys at the end.
func (v *view) sheets() [][]string {
	var lines []string
	last := []string{"Enter begins.", "q leaves."}
	if v.page == stepsPage {
		lines = append([]string{screen.Strong.Render(v.session.Move().Title), ""}, bullets(steps(v.session.Move()), v.TextWidth())...)
		last = []string{"Any key goes back."}
		if !v.session.Phase().Skin {
			last[0] += " The time is held."
		}
	} else {
		for n, p := range v.Guide.Before {
			if n > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, screen.Toned(paragraph(p, v.TextWidth()))...)
		}
	}
	var out [][]string
	room := v.Height - 2
	for len(lines) > room {
		cut := breakAt(lines, room)
		out = append(out, append(lines[:cut:cut], "", screen.Key("Enter: more.")))
		lines = lines[cut:]
		for len(lines) > 0 && lines[0] == "" {
			lines = lines[1:]
		}
	}
	return append(out, slices.Concat(lines, []string{""}, screen.Keys(last, v.TextWidth())))
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
		says = v.session.words.paused(p)
	}
	words := screen.Styled(screen.Strong, prose.Lines(says, v.TextWidth()))
	for len(words) < 2 { // so that the picture does not jump
		words = append(words, "")
	}
	foot := append(words, v.phaseLine(p), v.barLine(), "")
	foot = append(foot, screen.Keys(v.keys(p), v.TextWidth())...)
	out := []string{v.header(p), ""}
	out = append(out, v.picture(v.Height-len(out)-len(foot)-1)...)
	return append(append(out, ""), foot...), len(out) + 1
}

// header names the move, and counts.
func (v *view) header(p Phase) string {
	left, right := v.session.Move().Title, p.Count()
	if number, of := v.session.Place(); of > 1 {
		left = fmt.Sprintf("%d of %d: %s", number, of, left)
	}
	gap := v.TextWidth() - len(left) - len(right)
	return screen.Strong.Render(left) + strings.Repeat(" ", max(gap, 1)) + right
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
		what = "until the skin has rested"
	}
	line := screen.Progress(int(spent/time.Millisecond), int(total/time.Millisecond), min(mostBar, v.TextWidth()-36))
	return fmt.Sprintf("%s  %s %s", line, span(total-spent), what)
}

func (v *view) keys(p Phase) []string {
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
	return keys
}

// picture is the figure in so many lines; the steps where there is none.
func (v *view) picture(height int) []string {
	grid := v.session.Draw(v.TextWidth(), height, v.Glyphs)
	var out []string
	for _, row := range grid {
		out = append(out, screen.Inked(row))
	}
	if grid == nil {
		out = bullets(steps(v.session.Move()), v.TextWidth())
	}
	for len(out) < height {
		out = append(out, "")
	}
	return out[:max(height, 0)]
}

// drawHurt says what to do when it hurts.
func (v *view) drawHurt(p Phase) []string {
	out := []string{screen.Strong.Render(v.session.Move().Title), ""}
	out = append(out, screen.Styled(screen.Alert, prose.Lines(p.Says, v.TextWidth()))...)
	for _, stop := range v.Guide.Stop {
		out = append(append(out, ""), screen.Toned(prose.Lines(stop, v.TextWidth()))...)
	}
	return append(append(out, ""), prose.Lines(goOn(v.session), v.TextWidth())...)
}
