package interview

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// jumping is a clock that somebody sets while the wizard runs.
type jumping struct{ at time.Time }

func (c *jumping) now() time.Time { return c.at }

// A clock that is set back or forward must not let through a key that was typed
// for the screen before, nor lock the keys for good.
func TestAClockThatJumpsNeitherAnswersNorLocks(t *testing.T) {
	start := time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)
	for name, jump := range map[string]time.Duration{"not at all": 0, "back a second": -time.Second, "back an hour": -time.Hour, "back a year": -365 * 24 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			clock := &jumping{start}
			f := &frame{clock: clock.now}
			f.change()
			clock.at = start.Add(jump + settle/2)
			if !f.quiet() {
				t.Error("a key counts at once")
			}
			clock.at = clock.at.Add(settle)
			if f.quiet() {
				t.Error("a key does not count after a rest")
			}
		})
	}
}

// A key repeats faster than the rest, whatever the clock says of the hours.
func TestAHeldKeyNeverCountsAcrossAChangeToWinterTime(t *testing.T) {
	clock := &jumping{time.Date(2026, 10, 25, 2, 59, 59, 0, time.UTC)}
	f := &frame{clock: clock.now}
	f.change()
	for n := range 100 {
		clock.at = clock.at.Add(settle / 2)
		if n == 50 {
			clock.at = clock.at.Add(-time.Hour)
		}
		if !f.quiet() {
			t.Fatalf("key %d counts", n)
		}
	}
}

// A window that was too small for a moment is not given up because the clock was
// set forward: only the tick of its own moment does that.
func TestAClockSetForwardDoesNotGiveAWindowUp(t *testing.T) {
	clock := &jumping{time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)}
	f := &frame{clock: clock.now, page: &page{reply: make(chan outcome, 1)}}
	reply := f.page.reply
	f.resize(tea.WindowSizeMsg{Width: 20, Height: 4})
	first := smallMsg{f.smallSince}
	clock.at = clock.at.Add(24 * time.Hour)
	f.resize(tea.WindowSizeMsg{Width: 80, Height: 24})
	f.resize(tea.WindowSizeMsg{Width: 20, Height: 5})
	if f.Update(first); len(reply) > 0 {
		t.Error("the tick of another moment gave it up")
	}
	if f.Update(smallMsg{f.smallSince}); len(reply) != 1 {
		t.Error("its own tick does not give it up")
	}
}
