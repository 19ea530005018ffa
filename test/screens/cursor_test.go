package screens

import (
	"fmt"
	"strings"
	"testing"
)

// pointer is the text of the row on which the cursor of the terminal stands, its
// column, and whether it can be seen.
func (x *Term) pointer() (text string, column int, seen bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	at := x.em.CursorPosition()
	raw := x.raw.String()
	lines := strings.Split(x.em.String(), "\n")
	return strings.TrimRight(lines[min(at.Y, len(lines)-1)], " \r"), at.X, strings.LastIndex(raw, "\x1b[?25h") > strings.LastIndex(raw, "\x1b[?25l")
}

// points waits for the cursor to be on a row with these words, where it can be seen.
func (x *Term) points(words string) {
	x.t.Helper()
	x.Until("the cursor on "+words, func() bool {
		text, _, seen := x.pointer()
		return seen && shows(text, words)
	})
}

// A display for the fingers, a screen reader and a magnifier follow the cursor of the
// terminal. It stands on the row that is answered.
func TestTheCursorStandsOnTheChosenRowOfEveryScreen(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, size := range sizes {
		for _, name := range []string{"plain", "unsure", "old pain", "pregnant"} {
			if testing.Short() && size == sizes[1] && name != "pregnant" {
				continue
			}
			t.Run(fmt.Sprintf("%s/%dx%d", name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				w := walk(Start(t, Setup{W: size[0], H: size[1], Args: []string{"triage", "--now", now}}), everything[name])
				w.To(func(here Place) bool {
					switch here.Kind {
					case "welcome":
						w.points(firstWords(w.Screen()))
					case "sheet":
						w.pointsOnRows(here)
					case "keep", "viewer":
					default:
						w.pointsOnMark()
					}
					return false
				})
			})
		}
	}
}

// firstWords are those of the first line on the screen.
func firstWords(screen string) string { return strings.TrimSpace(strings.Split(screen, "\n")[0]) }

// pointsOnMark moves the mark about, and waits for the cursor to be with it.
func (w *Walk) pointsOnMark() {
	w.t.Helper()
	for _, key := range []string{"", down, down, up} {
		w.Send(key)
		w.Until("the cursor on the mark", func() bool {
			text, _, seen := w.pointer()
			return seen && strings.HasPrefix(strings.TrimSpace(text), ">") && strings.Contains(w.Screen(), text)
		})
	}
}

// pointsOnRows goes through the rows of a sheet.
func (w *Walk) pointsOnRows(here Place) {
	w.t.Helper()
	for _, move := range []struct {
		keys string
		row  int
	}{{"", 0}, {down, 1}, {down, 2}, {up, 1}, {fmt.Sprint(len(here.Rows)), len(here.Rows) - 1}, {down, 0}} {
		if len(here.Rows) < 3 {
			break
		}
		w.Send(move.keys)
		w.points(fmt.Sprintf("> %d blank %s", move.row+1, strings.Fields(here.Rows[move.row].Asks)[0]))
	}
}

func TestTheCursorStandsWhereTypingGoes(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := asking(t, at("onset"))
	w.toTyped()
	w.Send("36h")
	w.Until("the cursor behind what is typed", func() bool { _, at, seen := w.pointer(); return seen && at == len("  > 36h") })
	w.Send(left + left)
	w.Until("the cursor two letters back", func() bool { _, at, seen := w.pointer(); return seen && at == len("  > 3") })
	if strings.Contains(w.Raw(), "\x1b[7m") {
		t.Error("a second cursor is drawn")
	}
}

func TestTheCursorStandsAtTheBeginningOfWhatCoversAQuestion(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := asking(t, at("nerve_signs"))
	w.Send(down + down)
	w.points("> 3")
	w.Type("?")
	w.points("Why we ask")
	w.Type("x")
	w.points("> 3")
	w.Type(escape)
	w.points("Leave without a result?")
	w.Type("n")
	w.points("> 3")
}

func TestTheCursorStandsOnWhatToDoInASession(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := saved(t)
	x := Start(t, Setup{Home: home, Args: []string{"do", "cold", "--now", now}})
	x.Wait("Cold pack: at most")
	x.points("Cold pack: at most")
	for !shows(x.Screen(), "The cold pack is on") {
		before := x.Screen()
		x.Type(enter)
		x.Until("the next page", func() bool { return x.Screen() != before })
	}
	x.points("The cold pack is on")
	x.Type(" ")
	x.points("Paused.")
	x.Type("?")
	x.Wait("Any key goes back.")
	x.points("Cold pack")
	x.Type("h")
	x.points("Stop. Take the cold pack off now")
}
