package screens

import (
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// slow is a line between the program and its terminal: what is written appears
// late, and so many bytes at a time, sixty times a second.
type slow struct {
	late  time.Duration
	bytes int
}

// over starts the program on a terminal at the end of a slow line.
func (s slow) over(t *testing.T, args ...string) *Term {
	t.Helper()
	x := &Term{t: t, cmd: exec.Command(binary, args...), em: vt.NewEmulator(80, 24), gone: make(chan struct{})}
	x.cmd.Env = environment(t.TempDir())
	var err error
	if x.side, err = pty.StartWithSize(x.cmd, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		t.Fatal(err)
	}
	go x.reply(false)
	go x.watchOver(s)
	t.Cleanup(x.end)
	return x
}

// piece is something that was written, and when it gets to the other end.
type piece struct {
	bytes []byte
	due   time.Time
}

func (x *Term) watchOver(s slow) {
	defer close(x.gone)
	line := make(chan piece, 1<<16)
	go func() {
		defer close(line)
		for {
			chunk := make([]byte, s.bytes)
			n, err := x.side.Read(chunk)
			line <- piece{chunk[:n], time.Now().Add(s.late)}
			if err != nil {
				return
			}
		}
	}()
	for p := range line {
		time.Sleep(max(time.Until(p.due), time.Second/60))
		x.mu.Lock()
		x.raw.Write(p.bytes)
		_, _ = x.em.Write(p.bytes)
		x.mu.Unlock()
	}
}

// However long it takes to draw, nothing is answered by the passing of time, and
// what was typed before a question was there does not answer it.
func TestASlowLineAnswersNothing(t *testing.T) {
	t.Parallel()
	w := walk(slow{500 * time.Millisecond, 8}.over(t, "triage", "--region", "us"), person{}) // 4,800 baud
	w.Wait("Esc leaves.")
	w.Type(enter)
	w.Leaves(Place{Kind: "welcome"})
	drawn(t, w, 0)
	// somebody who sees nothing happen; written at once, so that a machine that stalls
	// between two of them does not make a rest that nobody took
	w.Send(strings.Repeat("0"+enter, 5))
	w.Wait(questions()[1].Questions[5].Asks)
	drawn(t, w, 1)
	w.Send(ctrlC)
	if status := w.Exit(); status != 130 {
		t.Errorf("exit status %d", status)
	}
	w.Restored()
}

// drawn waits until nothing more comes over the line, and checks that the n-th
// screen is there, with nothing answered.
func drawn(t *testing.T, w *Walk, n int) {
	t.Helper()
	w.Wait("0 no to the rest")
	for end, size := time.Now().Add(longest), 0; size < len(w.Raw()) && time.Now().Before(end); time.Sleep(1500 * time.Millisecond) {
		size = len(w.Raw())
	}
	here := placeOf(w.Screen())
	if here.Screen.ID != questions()[n].ID || len(here.Rows) != 6 {
		t.Fatalf("is at %s:\n%s", here, w.Screen())
	}
	blank(t, w.Term, here)
}

// With half a second between a key and what it does, an interview comes to the
// same end.
func TestADistantTerminalGetsTheSameResult(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := walk(slow{500 * time.Millisecond, 16 << 10}.over(t, "triage", "--region", "us", "--now", now), person{})
	w.To(never)
	if status := w.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	text := strings.TrimSpace(plainText(after(w.Raw(), "\x1b[?1049l")))
	given := answersOf(t, "text", person{})
	if head, _, _ := strings.Cut(given, "\n\n"); !strings.Contains(text, head) {
		t.Errorf("the result does not hold\n%s\nbut is\n%s", head, text)
	}
	w.Restored()
}
