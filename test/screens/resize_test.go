package screens

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
)

// storm gives the window 60 sizes in about two seconds, smaller than it may be
// among them, and ends with the first.
func storm(x *Term, w, h int) {
	for n := range 60 {
		x.Resize([]int{200, 40, 60, 61, 20, 100, 3, 59}[n%8], []int{60, 8, 18, 17, 4, 24, 2, 30}[n%8])
		time.Sleep(33 * time.Millisecond)
	}
	x.Resize(w, h)
}

func TestAStormOfResizesChangesNothing(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for n, size := range sizes {
		for m, name := range nearby() {
			if long(n, m, len(sizes)) {
				continue
			}
			place := places[name]
			t.Run(fmt.Sprintf("%dx%d/%s", size[0], size[1], name), func(t *testing.T) {
				t.Parallel()
				w := asking(t, place, Setup{W: size[0], H: size[1]})
				before := w.Here()
				if before.Kind == "sheet" { // something to lose
					w.Send(row(1, "n") + row(2, "u"))
					w.Wait(fmt.Sprintf("2 of %d answered", len(before.Rows)))
				}
				screen := w.Screen()
				storm(w.Term, size[0], size[1])
				w.Until("the same screen as before", func() bool { return w.Screen() == screen })
				if strings.Contains(w.Raw(), "line by line") {
					t.Error("line mode took over")
				}
			})
		}
	}
}

func TestAWindowMadeLargerShowsTheSameQuestion(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := asking(t, at("severity"), Setup{W: 60, H: 18})
	w.Resize(132, 50)
	w.Until("one header", func() bool {
		return len(regexp.MustCompile(`Question \d+`).FindAllString(w.Screen(), -1)) == 1 && shows(w.Screen(), "Mild: I do most of what I want")
	})
	time.Sleep(rest)
	look(t, w.Term, w.Here())
}

// What was answered on the sheet is not asked again.
func TestAWindowThatStaysTooSmallGoesOnInLines(t *testing.T) {
	t.Parallel()
	for _, name := range nearby() {
		place := places[name]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := asking(t, place, Setup{Args: []string{"--json"}, Stdout: newOutput(t).file})
			before := w.Here()
			if before.Kind == "sheet" {
				w.Send(row(1, "n") + row(2, "u"))
				w.Wait(fmt.Sprintf("2 of %d answered", len(before.Rows)))
			}
			w.Resize(50, 12)
			w.WaitRaw("The window became too small, so the questions go on line by line.")
			w.Until("a prompt", func() bool { return strings.HasSuffix(w.Raw(), "\nAnswer: ") })
			lines := w.Raw()[strings.Index(w.Raw(), "The window became too small"):]
			if strings.Contains(lines, "\x1b") {
				t.Errorf("line mode writes escape sequences: %q", lines)
			}
			if ok, why := w.Sane(); !ok {
				t.Errorf("the terminal is left without: %s", why)
			}
			for _, text := range goesOn(before) {
				if !shows(lines, text) {
					t.Errorf("%q is not asked:\n%s", text, lines)
				}
			}
			if before.Kind == "sheet" && (shows(lines, before.Rows[1].Asks) || !shows(lines, "You were not sure about this:") && !shows(lines, fmt.Sprintf("2 of %d answered", len(before.Rows)))) {
				t.Errorf("the rows that were answered are lost:\n%s", lines)
			}
			w.Send("q\n")
			if status := w.Exit(); status != 130 {
				t.Errorf("exit status %d", status)
			}
		})
	}
}

// goesOn is what line mode must show for a place.
func goesOn(p Place) []string {
	switch p.Kind {
	case "welcome":
		return []string{"Numb bottom", "call 911 now"}
	case "review":
		return []string{"Please read through your answers.", "Type ok to see the result"}
	case "sheet":
		return nil
	}
	return []string{p.Rows[0].Asks}
}

func TestAWindowTooSmallFromTheStartAsksInLinesAndSaysSo(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{59, 18}, {60, 17}, {40, 15}, {40, 8}, {20, 4}, {5, 2}, {1, 1}, {0, 0}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			s := Setup{W: size[0], H: size[1], Args: []string{"triage", "--region", "us", "--for", "me"}}
			if size[0] == 0 {
				s.W, s.H, s.NoSize = 80, 24, true
			}
			x := Start(t, s)
			x.WaitRaw("This window is too small for whole screens (60 x 18), so the questions come line by line.")
			x.WaitRaw("call 911 now")
			x.WaitRaw("None of these")
			x.Until("a prompt", func() bool { return strings.HasSuffix(x.Raw(), "\nAnswer: ") })
			for _, q := range questions()[0].Questions {
				if !shows(x.Raw(), q.Asks) {
					t.Errorf("%q is not asked:\n%s", q.Asks, x.Raw())
				}
			}
			x.Send("0\n")
			x.WaitRaw("Now, or in the last 2 days")
			x.Send(ctrlC)
			if status := x.Exit(); status != 130 {
				t.Errorf("exit status %d", status)
			}
			if strings.Contains(x.Raw(), "\x1b") {
				t.Errorf("line mode writes escape sequences: %q", x.Raw())
			}
		})
	}
}
