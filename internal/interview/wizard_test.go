package interview

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"backspasm/internal/screen"
)

// onNothing is a wizard on streams that are no terminal, and what its lines wrote.
func onNothing(t *testing.T, typed string) (*Wizard, *bytes.Buffer) {
	t.Helper()
	in, keys := io.Pipe()
	var out bytes.Buffer
	w := NewWizard(context.Background(), screen.Terminal{In: in, Out: io.Discard, Clock: time.Now}, func() *Line {
		return NewLine(strings.NewReader(typed), &out, 76, false)
	})
	t.Cleanup(func() { keys.Close(); w.Close() })
	return w, &out
}

// Whoever waits for an answer raises it again, so that no answer comes of it and the
// safety text is said.
func TestAPanicInAPageIsRaisedWhereTheAnswerIsWaitedFor(t *testing.T) {
	w, _ := onNothing(t, "")
	defer func() {
		if recover() == nil {
			t.Error("nothing was raised")
		}
	}()
	o := w.page(t.Context(), &page{form: func() *huh.Form { panic("a broken page") }})
	t.Errorf("it came to %+v", o)
}

// A window can become too small while nothing is asked. What is asked next comes in
// lines, and not on a screen that nobody can read.
func TestAWindowTooSmallBeforeAPageIsPutGoesOnInLines(t *testing.T) {
	w, out := onNothing(t, "2\n")
	for n, over := 0, false; !over; n++ { // what is no terminal has no size, and says so once
		select {
		case <-w.window.Done():
			over = true
		case <-time.After(10 * time.Millisecond):
			w.window.Send(tea.WindowSizeMsg{Width: 20 + n%2, Height: 4})
		}
	}
	n, err := w.Choose(t.Context(), Choice{Title: "Which?", Says: []string{"One", "Two"}})
	if n != 1 || err != nil || !strings.Contains(out.String(), "Which?") {
		t.Errorf("%d, %v\n%s", n, err, out)
	}
}
