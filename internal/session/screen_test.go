package session

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"backspasm/content"
	"backspasm/internal/figure"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/screen"
)

var shipped = sync.OnceValue(func() *library.Library {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		panic(problems)
	}
	return lib
})

// shown is the screen with a clock of its own.
type shown struct {
	*view
	t   *testing.T
	now time.Time
	cmd tea.Cmd
}

func show(t *testing.T, w, h int, glyphs figure.Glyphs, ids ...string) *shown {
	t.Helper()
	lib := shipped()
	var moves []Move
	for _, id := range ids {
		moves = append(moves, Move{Item: plan.Item{Intervention: lib.Catalogue.Intervention(id), Steps: lib.Catalogue.Intervention(id).Everybody()}, Figure: lib.Figure(id)})
	}
	x := &shown{t: t, now: time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)}
	guide := Guide{Before: []string{"Before it starts.", strings.Repeat("Some words to read. ", 60), "The last words."}, Stop: []string{"The stop rule.", "Call 112 at once."}}
	whole := &Screen{Terminal: screen.Terminal{Clock: func() time.Time { return x.now }}, Guide: guide, Glyphs: glyphs}
	x.view = newView(whole, New(moves, Words(lib.Messages.Session)))
	screen.New(context.Background(), whole.Terminal, x.view).Init()
	x.send(tea.WindowSizeMsg{Width: w, Height: h})
	return x
}

func (x *shown) send(msg tea.Msg) { _, x.cmd = x.Window.Update(msg) }

// press rests, as a person who reads, and presses a key.
func (x *shown) press(name string) {
	x.now = x.now.Add(screen.Settle)
	msg := tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
	switch name {
	case "enter":
		msg = tea.KeyPressMsg{Code: tea.KeyEnter}
	case "space":
		msg = tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	x.send(msg)
}

// pass draws as time goes by, and looks at every frame.
func (x *shown) pass(d time.Duration) {
	step := frameFor
	if d > time.Minute {
		step = time.Second
	}
	for ; d > 0; d -= step {
		x.now = x.now.Add(step)
		x.send(tickMsg{})
		x.text()
	}
}

// text is the screen, which must fit the window.
func (x *shown) text() string {
	x.t.Helper()
	text := ansi.Strip(x.Window.View().Content)
	lines := strings.Split(text, "\n")
	if len(lines) > x.Height {
		x.t.Fatalf("%d lines in a window of %d:\n%s", len(lines), x.Height, text)
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > x.Width {
			x.t.Fatalf("a line of %d in a window of %d: %q", ansi.StringWidth(line), x.Width, line)
		}
	}
	return text
}

func (x *shown) has(texts ...string) {
	x.t.Helper()
	text := strings.Join(strings.Fields(x.text()), " ")
	for _, want := range texts {
		if !strings.Contains(text, want) {
			x.t.Fatalf("%q is not on the screen:\n%s", want, x.text())
		}
	}
}

// begin reads what comes before and begins.
func (x *shown) begin() {
	for range 5 {
		if x.page == mainPage {
			return
		}
		x.press("enter")
	}
	x.t.Fatalf("does not begin:\n%s", x.text())
}

var windows = [][2]int{{80, 24}, {60, 18}, {132, 50}, {63, 19}}

func TestAWholeCatCowOnTheScreen(t *testing.T) {
	for _, w := range windows {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			x := show(t, w[0], w[1], figure.Braille, "cat_cow")
			x.has("Before it starts.")
			x.begin()
			x.has("Cat-cow on hands and knees", "Get ready.", "Enter begin now", "h this hurts", "? steps", "left")
			x.press("enter")
			x.has("breath 1 of 5", "Breathe in. Let your belly sink.", "This step: 0:04", "0:45 left")
			first := x.text()
			x.pass(4 * time.Second)
			x.has("Breathe out. Round your back.", "0:41 left")
			if strings.Split(x.text(), "\n")[6] == strings.Split(first, "\n")[6] && x.text() == first {
				t.Error("the figure does not move")
			}
			x.pass(36 * time.Second)
			x.has("breath 5 of 5")
			x.pass(6 * time.Second)
			if x.session.State() != Ended || !x.session.Done()[0].Finished || x.cmd == nil {
				t.Errorf("it does not end: %+v", x.session.Done())
			}
		})
	}
}

func TestAWholeColdOnTheScreen(t *testing.T) {
	for _, w := range windows[:2] {
		x := show(t, w[0], w[1], figure.ASCII, "cold")
		x.begin()
		x.has("The cold pack is on", "n it is off", "20:00 left")
		x.pass(10 * time.Minute)
		x.has("Half time: look at your skin now.", "10:00 left")
		for _, r := range x.text() {
			if r > 0x7e {
				t.Fatalf("%q is not ASCII:\n%s", r, x.text())
			}
		}
		x.pass(10 * time.Minute)
		x.has("Take the cold pack off now.", "until the skin has rested")
		x.pass(30 * time.Second)
		x.has("Leave it off for at least 20 minutes.", "20:00 until the skin has rested")
		x.pass(20 * time.Minute)
		if x.session.State() != Ended {
			t.Error("the gap does not end")
		}
	}
}

func TestEveryFigureFitsEveryWindow(t *testing.T) {
	for _, f := range shipped().Figures {
		for _, w := range windows[:2] {
			for _, glyphs := range []figure.Glyphs{figure.Braille, figure.ASCII} {
				x := show(t, w[0], w[1], glyphs, f.ID)
				x.begin()
				x.press("enter")
				x.pass(3 * time.Second)
				x.has("q end", "left")
			}
		}
	}
}

func TestKeysOfTheScreen(t *testing.T) {
	x := show(t, 60, 18, figure.Braille, "cat_cow", "childs_pose")
	x.begin()
	x.press("enter")
	x.pass(time.Second)
	x.press("space")
	x.has("Paused. The time is held.", "space go on")
	x.pass(time.Minute)
	x.press("space")
	x.has("breath 1 of 5", "This step: 0:03")
	x.press("?")
	x.has("Kneel on all fours", "Any key goes back. The time is held.")
	x.pass(time.Minute)
	x.press("x")
	x.has("breath 1 of 5", "This step: 0:03")
	x.press("h")
	x.has("Stop this move now.", "The stop rule.", "Call 112 at once.", "n goes on with the next move")
	x.press("n")
	x.has("2 of 2: Child's pose")
	x.press("q")
	if done := x.session.Done(); x.session.State() != Ended || len(done) != 1 || !done[0].Hurt || x.Err() != nil {
		t.Errorf("%+v, %v", done, x.Err())
	}
}

// A key that is held, or typed for the page before, does nothing.
func TestAHeldKeyCountsOnce(t *testing.T) {
	x := show(t, 80, 24, figure.Braille, "breathing", "cat_cow", "childs_pose", "pelvic_tilt")
	x.send(tea.KeyPressMsg{Code: tea.KeyEnter}) // at once
	if x.sheet > 0 || x.page != beforePage {
		t.Error("a key typed ahead turns the page")
	}
	x.begin()
	x.press("n")
	for range 50 {
		x.now = x.now.Add(30 * time.Millisecond)
		x.send(tea.KeyPressMsg{Code: 'n', Text: "n"})
	}
	if n, _ := x.session.Place(); n != 2 {
		t.Errorf("at move %d", n)
	}
}

func TestCtrlCLeavesTheScreen(t *testing.T) {
	x := show(t, 80, 24, figure.Braille, "cold")
	x.begin()
	x.send(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
	if x.Err() != screen.ErrInterrupted || x.cmd == nil {
		t.Errorf("%v", x.Err())
	}
}

// The session goes on while the window is too small, and after that in lines.
func TestASmallWindowIsGivenUpAfterAWhile(t *testing.T) {
	x := show(t, 80, 24, figure.Braille, "cold")
	x.begin()
	x.send(tea.WindowSizeMsg{Width: 59, Height: 18})
	x.has("This window is too small.")
	x.pass(screen.Patience / 2)
	x.send(tea.WindowSizeMsg{Width: 60, Height: 18})
	x.pass(2 * screen.Patience)
	x.has("The cold pack is on")
	x.send(tea.WindowSizeMsg{Width: 20, Height: 4})
	spent := x.session.Spent()
	x.send(x.cmd()) // that it has been too small for so long
	x.pass(screen.Patience)
	if x.Err() != screen.ErrTooSmall || x.session.State() == Ended || x.session.Spent() <= spent {
		t.Errorf("%v, %d", x.Err(), x.session.State())
	}
}

// The steps go away when the pack must come off.
func TestThePackComesOffWhileTheStepsAreRead(t *testing.T) {
	x := show(t, 80, 24, figure.Braille, "cold")
	x.begin()
	x.pass(20*time.Minute - 2*time.Second)
	x.press("?")
	x.has("Wrap a cold pack")
	x.pass(3 * time.Second)
	x.has("Take the cold pack off now.")
}

func TestTimeOnTheSkinCountsByWhicheverClockSaysMore(t *testing.T) {
	skin, off, gap, move := Phase{Kind: Doing, Skin: true}, Phase{Kind: Off}, Phase{Kind: Gap}, Phase{Kind: Doing}
	const s, h = time.Second, time.Hour
	for _, c := range []struct {
		phase                 Phase
		machine, wall, counts time.Duration
	}{
		{skin, s, h, h}, // the machine slept
		{skin, s, -h, s},
		{skin, h, s, h}, // stopped, and the clock set back
		{off, h, h, s},
		{off, s / 2, h, s / 2},
		{gap, s, h, s}, // the clock was set on: the gap stays
		{gap, h, h, h},
		{move, s, h, s},
	} {
		if got := counted(c.phase, c.machine, c.wall); got != c.counts {
			t.Errorf("%+v: %s and %s count as %s, want %s", c.phase, c.machine, c.wall, got, c.counts)
		}
	}
}
