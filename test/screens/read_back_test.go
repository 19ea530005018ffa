package screens

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

// readBack goes to an emergency that is read back: two rows of a sheet are no, one not
// sure, and the next one yes.
func readBack(t *testing.T, setup Setup) *Walk {
	t.Helper()
	setup.Args = append([]string{"triage", "--region", "us"}, setup.Args...)
	w := walk(Start(t, setup), person{})
	w.To(at("sudden_signs"))
	w.Send("nnny")
	w.Wait("x take it back")
	return w
}

// The first yes that decides it is read back, with the number: nothing more is asked,
// not even the rest of the sheet, and nothing is written before it is confirmed.
func TestAnEmergencyIsReadBackWithTheNumberBeforeItIsAResult(t *testing.T) {
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			file := newOutput(t)
			w := readBack(t, Setup{W: size[0], H: size[1], Stdout: file.file, Args: []string{"--json"}})
			for _, text := range []string{"EMERGENCY: get help now", "Call 911 now", "YES: ", "c it is so"} {
				if !shows(w.Screen(), text) {
					t.Errorf("%q is not on the screen:\n%s", text, w.Screen())
				}
			}
			if shows(w.Screen(), "NOT SURE") {
				t.Errorf("what did not decide it is read back:\n%s", w.Screen())
			}
			if text := file.Text(); text != "" {
				t.Fatalf("a document was written before it was certain: %s", text)
			}
			w.pondered("c")
			if status := w.Exit(); status != 0 || resultOf(t, file.Text()).Disposition != "emergency" || !shows(w.Screen(), "Call 911 now") {
				t.Errorf("exit status %d:\n%s", status, w.Screen())
			}
			w.Restored()
		})
	}
}

// What is taken back is blank, the rest of its sheet is as it was, and everything before.
func TestWhatIsTakenBackIsBlankAndTheRestIsKept(t *testing.T) {
	t.Parallel()
	file := newOutput(t)
	w := readBack(t, Setup{Stdout: file.file, Args: []string{"--json"}})
	for range 2 {
		w.pondered("x")
		w.Wait("3 of 6 answered.")
		for _, row := range []string{"1  no", "2  no", "3  no", "> 4  blank"} {
			if !shows(w.Screen(), row) {
				t.Errorf("%q is not on the screen:\n%s", row, w.Screen())
			}
		}
		w.Type("yy") // before it could be read
		time.Sleep(rest)
		if !shows(w.Screen(), "3 of 6 answered.") {
			t.Fatalf("a key counted at once:\n%s", w.Screen())
		}
		w.pondered("y")
		w.Wait("x take it back")
	}
	w.pondered("x")
	w.Wait("3 of 6 answered.")
	time.Sleep(ponder)
	w.To(never)
	if status := w.Exit(); status != 0 || resultOf(t, file.Text()).Disposition != "self_care" {
		t.Errorf("exit status %d: the changed answer does not count: %.300s", status, file.Text())
	}
	w.Restored()
}

// Whoever goes on answering, at any pace, gets no result: only the sign for it gives one.
func TestWhoGoesOnAnsweringGetsNoEmergencyUnseen(t *testing.T) {
	t.Parallel()
	for _, pace := range []time.Duration{50 * time.Millisecond, 200 * time.Millisecond, 600 * time.Millisecond} {
		t.Run(pace.String(), func(t *testing.T) {
			t.Parallel()
			file := newOutput(t)
			w := readBack(t, Setup{Stdout: file.file, Args: []string{"--json"}})
			for range 10 {
				w.Send("n")
				time.Sleep(pace)
			}
			if !w.Running() || file.Text() != "" || !shows(w.Screen(), "x take it back") {
				t.Fatalf("it has gone on:\n%s", w.Screen())
			}
			for _, key := range []string{enter, escape, space, "?", "b", "0", "1", "y", "u", "q", left, backTab, down, ctrlD} {
				w.pondered(key)
			}
			if !w.Running() || file.Text() != "" || !shows(w.Screen(), "x take it back") {
				t.Fatalf("another key did something:\n%s", w.Screen())
			}
		})
	}
}

// Who leaves there has no result, but is told what it would be, as not confirmed. A
// terminal that has hung up is not written to.
func TestLeavingAtTheReadBackTellsOfTheEmergency(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		leave  func(*Walk)
		status int
		told   bool
	}{
		"ctrl-c":  {func(w *Walk) { w.Send(ctrlC) }, 130, true},
		"SIGINT":  {func(w *Walk) { w.Signal(syscall.SIGINT) }, 130, true},
		"SIGTERM": {func(w *Walk) { w.Signal(syscall.SIGTERM) }, 143, true},
		"SIGQUIT": {func(w *Walk) { w.Signal(syscall.SIGQUIT) }, 131, true},
		"SIGHUP":  {func(w *Walk) { w.Signal(syscall.SIGHUP) }, 129, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := newOutput(t)
			w := readBack(t, Setup{Stdout: file.file, Args: []string{"--json"}})
			c.leave(w)
			leftWithout(t, w.Term, file, c.status)
			told := after(w.Raw(), "\x1b[?1049l")
			if shows(told, "Not confirmed.") != c.told || shows(told, "Call 911 now") != c.told {
				t.Errorf("on the normal screen:\n%s", told)
			}
			if at := strings.Index(told, "Not confirmed."); c.told && at > strings.Index(told, "no result") {
				t.Errorf("the emergency does not come first:\n%s", told)
			}
		})
	}
}

// In lines on a terminal it is the same, by two words.
func TestInLinesOnATerminalAnEmergencyIsReadBack(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		typed  []string
		status int
		has    []string
	}{
		"yes":          {[]string{"y", "b", "q", "yes"}, 12, []string{"Type yes or back.", "EMERGENCY: get help now"}},
		"back and yes": {[]string{"back", "4", "yes"}, 12, []string{"You said before:"}},
		"end of input": {[]string{ctrlD}, 130, []string{"Not confirmed.", "no result"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := Start(t, Setup{Args: []string{"triage", "--plain", "--region", "us", "--for", "me", "--exit-code"}})
			x.Wait("0 is no to the rest.")
			x.Send("n1 4\r")
			for n, line := range c.typed {
				x.Until("the next question", func() bool { return strings.Count(x.Raw(), "\nAnswer: ") == n+2 })
				time.Sleep(ponder)
				if line != ctrlD {
					line += "\r"
				}
				x.Send(line)
			}
			if status := x.Exit(); status != c.status {
				t.Errorf("exit status %d, want %d\n%s", status, c.status, x.Screen())
			}
			for _, text := range append(c.has, "You said:", "Type yes if it is. Type back to take it back") {
				if !shows(x.Raw(), text) {
					t.Errorf("%q is not said:\n%s", text, x.Raw())
				}
			}
		})
	}
}
