package screens

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// keyboard is what may arrive: keys that mean something more often than noise,
// then function keys, mouse, focus, paste marks, and bytes that are no text.
var keyboard = [][]string{
	{enter, enter, enter, "0", "0", "n", "n", "u", "y", "1", "2", "3", "4", "5", "9", down, down, up, end, home, space, "34", "20h"},
	{"b", left, right, backTab, tab, escape, "?", "k", "j", "g", "G", "h", "l", "q", "r", "x", "c", "a", "t", "/", "\x7f", "\x1b[5~", "\x1b[6~", "\x1b[3~"},
	{"\x1bOP", "\x1b[15~", "\x1b[24~", "\x1b[1;5C", "\x1b[1;2A", "\x1b[<0;10;5M", "\x1b[<0;10;5m", "\x1b[<64;3;3M", "\x1b[M !!", "\x1b[I", "\x1b[O", "\x1b[200~0\r1\r\x1b[201~", "\x1b[13u", "\x1b[97;5u", "\x1b\r"},
	{"\xff", "\xc3", "\xc3\x28", "\xf0\x9f\x92\xa9", "\u202e", "\x00", "\x01", ctrlD, "\x05", "\x0b", "\x0c", "\x15", ctrlV, "\x1c", "\x1f", "\x1b[", "\x1b]0;x\x07", "\xe2\x82"},
}

// burst is some keys with no rest between them.
func burst(r *rand.Rand) (keys string, count int) {
	var b strings.Builder
	count = 1 + r.IntN(14)
	for range count {
		set := keyboard[min(max(r.IntN(9)-4, 0), 3)]
		b.WriteString(set[r.IntN(len(set))])
	}
	return b.String(), count
}

// Ten thousand keys, in sessions (in the quick run fewer). Whoever hits keys at random may reach a result;
// then its answers must be whole, and an emergency is one that was read back.
func TestRandomKeysNeverGiveAResultWithAnythingUnanswered(t *testing.T) {
	t.Parallel()
	for n := range many(20) {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(uint64(n), 42))
			folder := t.TempDir()
			for left := 500; left > 0; {
				left = session(t, r, folder, left)
			}
		})
	}
}

// session is one run of the program, and returns how many keys are left.
func session(t *testing.T, r *rand.Rand, folder string, left int) int {
	t.Helper()
	file := newOutput(t)
	w := walk(Start(t, Setup{Home: folder, Stdout: file.file, Args: []string{"triage", "--region", "us", "--json", "--now", now}}), person{})
	w.Here()
	switch r.IntN(3) { // some begin further on, where a result is near
	case 0:
		w.To(func(p Place) bool { return p.Number > r.IntN(14) || p.Kind == "review" })
	case 1:
		w.To(kind("review"))
	}
	for left > 0 && w.Running() {
		if time.Sleep(rest); r.IntN(6) == 0 || shows(w.Screen(), "x take it back") {
			time.Sleep(ponder)
		}
		keys, count := burst(r)
		w.Send(keys)
		left -= count
	}
	status := w.interrupt()
	for _, trouble := range []string{"panic", "fatal error", "goroutine", "internal error", "could not finish"} {
		if at := strings.Index(w.Raw(), trouble); at >= 0 {
			t.Fatalf("%q is shown: %.3000s", trouble, w.Raw()[at:])
		}
	}
	w.Restored()
	text := file.Text()
	if text == "" && status != 130 || text != "" && status != 0 && status != 130 && status != interrupted {
		t.Errorf("exit status %d with the result %.100q", status, text)
	}
	for _, part := range strings.SplitAfter(text, "\n}\n") {
		if part != "" {
			whole(t, resultOf(t, part))
			if resultOf(t, part).Disposition == "emergency" && !shows(w.Raw(), " take it back") {
				t.Error("an emergency was not read back")
			}
		}
	}
	return left
}

const interrupted = -1 // by a second Ctrl-C, when it was about to end

// interrupt presses Ctrl-C until it ends: one of them may fall between two
// screens. It returns the exit status.
func (w *Walk) interrupt() int {
	for n := 0; n < 40 && w.Running(); n++ {
		w.Send(ctrlC)
		for wait := 0; wait < 50 && w.Running(); wait++ {
			time.Sleep(10 * time.Millisecond)
		}
	}
	return w.Exit()
}

// whole checks that the answers to a result pass as an answers document, which
// accepts nothing that is missing, and give the same result.
func whole(t *testing.T, r result) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "answers.json")
	if err := os.WriteFile(name, r.Answers, 0o600); err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr := run(t, t.TempDir(), "", "triage", "--region", "us", "--json", "--now", now, "--answers", name)
	if status != 0 {
		t.Fatalf("the answers are refused with exit status %d: %s\n%s", status, stderr, r.Answers)
	}
	if again := resultOf(t, stdout); again.Disposition != r.Disposition || again.Action != r.Action || string(again.Plan) != string(r.Plan) {
		t.Errorf("%s with %q came from answers that give %s with %q:\n%s", r.Disposition, r.Action, again.Disposition, again.Action, r.Answers)
	}
	t.Log(r.Disposition)
}
