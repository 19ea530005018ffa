package screen

import (
	"context"
	"reflect"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// shown is a model that counts what reaches it.
type shown struct {
	window  *Window
	at      time.Time
	pressed int
	pasted  int
	broken  string // where it panics
	text    string // of a third line
	down    int    // so far below its line the cursor stands
}

func (s *shown) Init(w *Window) tea.Cmd {
	s.window = w
	return w.Change()
}

func (s *shown) Update(msg tea.Msg) tea.Cmd {
	if s.broken == "update" {
		panic("a broken model")
	}
	switch msg.(type) {
	case tea.KeyPressMsg:
		s.pressed++
	case tea.PasteMsg:
		s.pasted++
	case breakMsg:
		s.broken = "view"
	}
	return nil
}

func (s *shown) View() (lines []string, x, y int) {
	if s.broken == "view" {
		panic("a broken model")
	}
	lines = []string{"one ", "two"}
	if s.text != "" {
		lines = append(lines, s.text)
	}
	return lines, 1, 1 + s.down
}

type breakMsg struct{}

// put shows a model in a window with a clock of its own.
func put(t *testing.T, w, h int) *shown {
	t.Helper()
	s := &shown{at: time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)}
	New(context.Background(), Terminal{Clock: func() time.Time { return s.at }}, s).Init()
	s.window.Update(tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

// counts presses a key and says whether it reached the model.
func (s *shown) counts() bool {
	before := s.pressed
	s.window.Update(tea.KeyPressMsg{Code: 'y', Text: "y"})
	return s.pressed > before
}

func quits(cmd tea.Cmd) bool {
	return cmd != nil && reflect.TypeOf(cmd()) == reflect.TypeFor[tea.QuitMsg]()
}

// A clock that is set back or forward must not let through a key that was typed
// for the screen before, nor lock the keys for good.
func TestAClockThatJumpsNeitherAnswersNorLocks(t *testing.T) {
	for name, jump := range map[string]time.Duration{"not at all": 0, "back a second": -time.Second, "back an hour": -time.Hour, "back a year": -365 * 24 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			s := put(t, 80, 24)
			s.window.Change()
			s.at = s.at.Add(jump + Settle/2)
			if s.counts() {
				t.Error("a key counts at once")
			}
			s.at = s.at.Add(Settle)
			if !s.counts() {
				t.Error("a key does not count after a rest")
			}
		})
	}
}

// A key repeats faster than the rest, whatever the clock says of the hours.
func TestAHeldKeyNeverCountsAcrossAChangeToWinterTime(t *testing.T) {
	s := put(t, 80, 24)
	s.window.Change()
	for n := range 100 {
		s.at = s.at.Add(Settle / 2)
		if n == 50 {
			s.at = s.at.Add(-time.Hour)
		}
		if s.counts() {
			t.Fatalf("key %d counts", n)
		}
	}
}

// A window that was too small for a moment is not given up because the clock was
// set forward: only the tick of its own moment does that.
func TestAClockSetForwardDoesNotGiveAWindowUp(t *testing.T) {
	s := put(t, 20, 4)
	w := s.window
	first := smallMsg{w.smallSince}
	s.at = s.at.Add(24 * time.Hour)
	w.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	w.Update(tea.WindowSizeMsg{Width: 20, Height: 5})
	if _, cmd := w.Update(first); cmd != nil || w.Err() != nil {
		t.Error("the tick of another moment gave it up")
	}
	if _, cmd := w.Update(smallMsg{w.smallSince}); !quits(cmd) || w.Err() != ErrTooSmall {
		t.Errorf("its own tick does not give it up: %v", w.Err())
	}
}

// On a machine that stalls, what was typed at once is looked at in pieces, with any
// time between them.
func TestKeysThatCameTogetherAreJudgedTogether(t *testing.T) {
	s := put(t, 80, 24)
	came := s.at.Add(Settle)
	s.window.came = func() *time.Time { return &came }
	if s.at = came; !s.counts() {
		t.Fatal("a key does not count after a rest")
	}
	s.window.Change()
	for range 20 {
		s.at = s.at.Add(2 * Settle)
		if s.counts() {
			t.Fatal("a key counts that came before what stands there")
		}
	}
	came2 := s.at
	if s.window.came = func() *time.Time { return &came2 }; !s.counts() {
		t.Error("a key that came later does not count")
	}
}
