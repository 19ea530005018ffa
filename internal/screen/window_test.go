package screen

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// What is typed while something else comes up, or where it cannot be seen, is not
// for what stands there.
func TestOnlyAKeyAfterARestReachesTheModel(t *testing.T) {
	s := put(t, 80, 24)
	paste := func() bool {
		before := s.pasted
		s.window.Update(tea.PasteMsg{Content: "36h"})
		return s.pasted > before
	}
	s.at = s.at.Add(Settle)
	first, second := s.counts(), s.counts()
	if !first || !second || !paste() {
		t.Error("after a rest, a key, the next one at once or a paste does not count")
	}
	for name, change := range map[string]func(){
		"a change":     func() { s.window.Change() },
		"another size": func() { s.window.Update(tea.WindowSizeMsg{Width: 81 + s.pressed, Height: 24}) },
		"coming back":  func() { s.window.Update(tea.ResumeMsg{}) },
	} {
		if change(); s.counts() || paste() {
			t.Errorf("after %s a key or a paste counts at once", name)
		}
		if s.at = s.at.Add(Settle); !s.counts() {
			t.Errorf("after %s a key does not count after a rest", name)
		}
	}
	s.window.Update(tea.WindowSizeMsg{Width: 59, Height: 24})
	if s.at = s.at.Add(Settle); s.counts() || paste() {
		t.Error("a key or a paste counts where the window is too small")
	}
}

func TestCtrlCLeavesAtOnceAndWhateverIsShown(t *testing.T) {
	s := put(t, 20, 4)
	if _, cmd := s.window.Update(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl}); !quits(cmd) || s.window.Err() != ErrInterrupted {
		t.Errorf("%v", s.window.Err())
	}
}

func TestEachLineStandsBehindTheMarginAndTheCursorWithIt(t *testing.T) {
	for _, tt := range []struct {
		width, x int
		text     string
	}{{69, 1, "one\ntwo"}, {70, 3, "  one\n  two"}} {
		view := put(t, tt.width, 18).window.View()
		if view.Content != tt.text || view.Cursor.X != tt.x || view.Cursor.Y != 1 || !view.AltScreen {
			t.Errorf("%d wide: %q, cursor %v", tt.width, view.Content, view.Cursor.Position)
		}
	}
}

func TestAWindowThatIsTooSmallSaysSoAndFits(t *testing.T) {
	for _, size := range [][2]int{{59, 18}, {60, 17}, {20, 4}, {10, 40}} {
		text := put(t, size[0], size[1]).window.View().Content
		if strings.Join(strings.Fields(text), " ") != "This window is too small. Make it 60 x 18 or larger." {
			t.Errorf("%v: %q", size, text)
		}
		for _, line := range strings.Split(text, "\n") {
			if len(line) > size[0] {
				t.Errorf("%v: %q does not fit", size, line)
			}
		}
	}
}

// started runs a window on streams that are no terminal, with a size told to it.
func started(t *testing.T, s *shown) *Window {
	t.Helper()
	in, keys := io.Pipe()
	t.Cleanup(func() { keys.Close() })
	w := New(context.Background(), Terminal{In: in, Out: io.Discard, Clock: time.Now}, s)
	go func() { _ = w.Run() }()
	w.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	return w
}

// untilDone says the size again and again: what is no terminal has none of its own.
func untilDone(w *Window) {
	for n := 0; ; n++ {
		select {
		case <-w.Done():
			return
		default:
			w.Send(tea.WindowSizeMsg{Width: 80 + n%2, Height: 24})
		}
	}
}

// Whoever waits gets to know of a panic wherever it comes from, and the terminal is
// given back.
func TestAPanicEndsTheWindowWhereverItIs(t *testing.T) {
	for where, end := range map[string]func(*Window){
		"in an update": func(*Window) {},
		"in drawing":   func(w *Window) { w.Send(breakMsg{}); untilDone(w) },
		"in a command": func(w *Window) { w.Send(tea.BatchMsg{func() tea.Msg { panic("a broken model") }}) },
	} {
		t.Run(where, func(t *testing.T) {
			s := &shown{}
			if where == "in an update" {
				s.broken = "update"
			}
			w := started(t, s)
			end(w)
			<-w.Done()
			var p *Panic
			if !errors.As(w.Err(), &p) {
				t.Fatalf("it ended with %v", w.Err())
			}
			defer func() {
				if recover() == nil {
					t.Error("it is not raised again")
				}
			}()
			Raise(w.Err())
		})
	}
}

func TestAWindowThatIsClosedEndsWithoutAnError(t *testing.T) {
	w := started(t, &shown{})
	w.Close()
	<-w.Done()
	if w.Err() != nil {
		t.Error(w.Err())
	}
	w.Send(tea.FocusMsg{}) // does nothing, and does not wait
}

func TestATerminalThatIsGoneAndAContextThatEndsInterrupt(t *testing.T) {
	in, keys, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	keys.Close()
	defer in.Close()
	if err := New(context.Background(), Terminal{In: in, Out: io.Discard, Clock: time.Now}, &shown{}).Run(); !errors.Is(err, ErrInterrupted) {
		t.Errorf("hung up: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	pipe, _ := io.Pipe()
	if err := New(ctx, Terminal{In: pipe, Out: io.Discard, Clock: time.Now}, &shown{}).Run(); !errors.Is(err, ErrInterrupted) {
		t.Errorf("context: %v", err)
	}
}

func TestOnlyAPanicIsRaisedAgain(*testing.T) {
	for _, err := range []error{nil, ErrTooSmall, ErrInterrupted} {
		Raise(err)
	}
}

// Two drawings of one change would be spoken twice.
func TestWhatChangesIsDrawnOnceTheScreenHasBeenCleared(t *testing.T) {
	s := put(t, 80, 24)
	before := s.window.View().Content
	clear := s.window.Change()
	s.text = "three"
	if got := s.window.View().Content; got != before {
		t.Errorf("before the screen is cleared it draws %q", got)
	}
	s.window.Update(clear())
	if got := s.window.View().Content; !strings.Contains(got, "three") {
		t.Errorf("once it is cleared it draws %q", got)
	}
	s.window.Change() // nobody clears
	s.text = "four"
	s.window.Update(tea.KeyPressMsg{Code: 'x', Text: "x"})
	if got := s.window.View().Content; !strings.Contains(got, "four") {
		t.Errorf("after a key it draws %q", got)
	}
}

// A reader says a whole line when nothing is drawn and the cursor comes to it from the one
// above or below. So it comes a moment after the marks of a row are drawn.
func TestTheCursorComesToALineAfterWhatAKeyHasDrawn(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there it comes at once: readers say the first line that it comes to")
	}
	for _, way := range []struct{ from, to, by int }{{0, 1, 1}, {1, 0, 2}, {0, 3, 3}, {4, 1, 1}, {2, 2, 3}} {
		s := put(t, 80, 24)
		s.down = way.from
		s.window.View()
		s.at = s.at.Add(Settle)
		s.down = way.to
		s.window.Update(tea.KeyPressMsg{Code: 'x', Text: "x"})
		if at := s.window.View().Cursor.Y; at != way.by {
			t.Errorf("from %d to %d: just after the key it stands on %d, want %d", 1+way.from, 1+way.to, at, way.by)
		}
		s.window.Update(landMsg{})
		if at := s.window.View().Cursor.Y; at != 1+way.to {
			t.Errorf("then it stands on %d, want %d", at, 1+way.to)
		}
	}
	s := put(t, 80, 24)
	s.window.View()
	s.at = s.at.Add(Settle)
	_, lands := s.window.Update(tea.KeyPressMsg{Code: 'x', Text: "x"})
	if _, yes := lands().(landMsg); !yes {
		t.Error("nothing lets it come")
	}
}

// A form asks how large the window is whenever it is shown, and the answer draws all of
// it once more.
func TestAFormDoesNotAskForTheSize(t *testing.T) {
	if msg := unasked(nil, tea.RequestWindowSize()); msg != nil {
		t.Errorf("%v is asked", msg)
	}
	if msg := unasked(nil, tea.WindowSizeMsg{Width: 80, Height: 24}); msg == nil {
		t.Error("a new size is dropped")
	}
}
