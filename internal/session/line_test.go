package session_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"backspasm/internal/session"
)

// script types lines at set seconds, on a clock that only waiting moves.
type script struct {
	now      time.Time
	commands chan string
	at       map[int]string // by the second after the beginning, | between several; "end" closes the input
	begun    time.Time
}

func (s *script) after(d time.Duration) <-chan time.Time {
	s.now = s.now.Add(d)
	second := int(s.now.Sub(s.begun) / time.Second)
	if text, ok := s.at[second]; ok {
		delete(s.at, second)
		if text == "end" {
			close(s.commands)
		} else {
			for _, one := range strings.Split(text, "|") {
				s.commands <- one
			}
		}
		return nil
	}
	done := make(chan time.Time, 1)
	done <- s.now
	return done
}

func inLines(t *testing.T, ids []string, bell bool, at map[int]string) (string, *session.Session, error) {
	t.Helper()
	all := moves(t)
	var ms []session.Move
	for _, id := range ids {
		ms = append(ms, all[id])
	}
	k := &script{now: start, begun: start, commands: make(chan string, 9), at: at}
	k.commands <- at[0]
	delete(at, 0)
	var out bytes.Buffer
	s := session.New(ms, says())
	line := session.Line{Out: &out, Width: 70, Commands: k.commands, Clock: func() time.Time { return k.now }, After: k.after,
		Guide: session.Guide{Before: []string{"Before."}, Stop: []string{"The stop rule."}, Bell: bell}}
	err := line.Run(context.Background(), s)
	if strings.ContainsAny(out.String(), "\x1b\r\b") {
		t.Errorf("something is drawn over:\n%q", out.String())
	}
	return out.String(), s, err
}

func TestLinesGuideThroughCatCow(t *testing.T) {
	out, s, err := inLines(t, []string{"cat_cow"}, false, map[int]string{})
	if err != nil || !s.Done()[0].Finished {
		t.Fatalf("%v, %+v", err, s.Done())
	}
	for text, times := range map[string]int{"Before.": 1, "The picture: ": 1, "Get ready.": 1, "Breathe in. Let your belly sink. (4 seconds)": 5, "Breath 5 of 5. Breathe out. Round your back. (5 seconds)": 1, "\a": 0, "\n\n\n": 0} {
		if got := strings.Count(out, text); got != times {
			t.Errorf("%q comes %d times, want %d:\n%s", text, got, times, out)
		}
	}
	if i, j := strings.Index(out, "Before."), strings.Index(out, "Get ready."); i > j {
		t.Error("what comes before comes after")
	}
}

func TestLinesGuideThroughCold(t *testing.T) {
	out, s, err := inLines(t, []string{"cold"}, true, map[int]string{})
	if err != nil || s.Done()[0].Spent != 20*time.Minute {
		t.Fatalf("%v, %+v", err, s.Done())
	}
	at := 0
	for _, text := range []string{"(10 minutes)", "\aHalf time: look at your skin now.", "Go on only if", "\aTake the cold pack off now.", "Leave it off for at least 20 minutes."} {
		i := strings.Index(out[at:], text)
		if i < 0 {
			t.Fatalf("%q does not come in its turn:\n%s", text, out)
		}
		at += i
	}
}

func TestLinesTakeCommands(t *testing.T) {
	out, s, err := inLines(t, []string{"breathing", "cat_cow", "childs_pose"}, false, map[int]string{5: "", 8: "P", 30: "p", 33: "what", 35: "?", 36: " n ", 37: "", 40: "hurts|n", 42: "q"})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"Paused. The time is held.", "Going on.", "Not known.", "- Rest one hand on your belly.", "Move 2 of 3: Cat-cow", "Stop this move now.", "The stop rule.", "n goes on with the next move", "Move 3 of 3: Child's pose"} {
		if !strings.Contains(out, text) {
			t.Errorf("%q is not said:\n%s", text, out)
		}
	}
	done := s.Done()
	if len(done) != 2 || done[0].Finished || !done[1].Hurt || s.State() != session.Ended {
		t.Errorf("done: %+v", done)
	}
}

func TestTheEndOfTheInputLeavesAndKeepsWhatWasDone(t *testing.T) {
	_, s, err := inLines(t, []string{"cold"}, false, map[int]string{60: "end"})
	if !errors.Is(err, session.ErrInterrupted) || s.State() != session.Ended || s.Done()[0].Spent != time.Minute {
		t.Errorf("%v, %+v", err, s.Done())
	}
}

func TestQBeforeItStartsDoesNothing(t *testing.T) {
	out, s, err := inLines(t, []string{"cold"}, false, map[int]string{0: "q"})
	if err != nil || len(s.Done()) > 0 || strings.Contains(out, "skin") {
		t.Errorf("%v, %+v:\n%s", err, s.Done(), out)
	}
}

func TestASignalEndsTheLines(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	s := session.New([]session.Move{moves(t)["cold"]}, says())
	line := session.Line{Out: &bytes.Buffer{}, Width: 70, Commands: make(chan string), Clock: func() time.Time { return start }, After: time.After}
	if err := line.Run(ctx, s); !errors.Is(err, session.ErrInterrupted) || s.State() != session.Ended {
		t.Errorf("%v", err)
	}
}
