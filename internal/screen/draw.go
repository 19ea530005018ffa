package screen

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"backspasm/internal/prose"
)

// View implements tea.Model.
func (w *Window) View() (view tea.View) {
	defer func() {
		if p := recover(); p != nil {
			_ = w.end(&Panic{p})
			view = tea.NewView("")
			go w.program.Quit() // it takes messages once this has returned
		}
	}()
	if w.held && w.err == nil && w.drawn.AltScreen {
		return w.drawn
	}
	lines, x, y := w.draw()
	view = tea.NewView(strings.Join(lines, "\n"))
	view.AltScreen = true
	view.Cursor = tea.NewCursor(x, w.landsFrom(min(y, max(w.Height-1, 0))))
	w.drawn = view
	return view
}

// landing is how much later than what a key has drawn the cursor comes to its line. A
// screen reader says what is drawn. Where nothing is, and the cursor comes to the line
// above or below, it says all of that.
const landing = 40 * time.Millisecond

// landMsg says that the cursor comes down on its line.
type landMsg struct{}

// lands lets the cursor come to another line a moment after a key has drawn something.
// On Windows readers say the first line that it comes to, so there it comes at once.
func (w *Window) lands() tea.Cmd {
	if w.held || w.drawn.Cursor == nil || runtime.GOOS == "windows" {
		return nil
	}
	w.landing, w.left = true, w.drawn.Cursor.Y
	return land
}

func land() tea.Msg {
	time.Sleep(landing)
	return landMsg{}
}

// landsFrom is the line on which the cursor stands: its own, or the one that it comes from
// in a moment. From far away it comes by the line above.
func (w *Window) landsFrom(y int) int {
	switch {
	case !w.landing || y == w.left || y == 0:
		return y
	case y == w.left+1 || y == w.left-1:
		return w.left
	}
	return y - 1
}

// draw sets what is shown behind the margin, and cuts what is below the window.
func (w *Window) draw() (lines []string, x, y int) {
	switch {
	case w.Width == 0 || w.err != nil:
		return nil, 0, 0
	case w.tooSmall():
		small := fmt.Sprintf("This window is too small.\nMake it %d x %d or larger.", MinWidth, MinHeight)
		return prose.Lines(small, w.Width), 0, 0
	}
	lines, x, y = w.model.View()
	lines = slices.Clone(lines[:min(len(lines), w.Height)])
	for n, line := range lines {
		lines[n] = strings.TrimRight(w.margin()+line, " ")
	}
	return lines, len(w.margin()) + x, y
}
