package screens

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// example is an answers document that every user of the program has.
func example(t testing.TB, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("../../examples", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// plainText is what was written, without bold and colour.
func plainText(raw string) string {
	return strings.ReplaceAll(sgr.ReplaceAllString(raw, ""), "\r\n", "\n")
}

// Between 40 and 90 columns, at blanks, and with the same words whatever the
// window is. It is high enough for nothing to be said again at the end.
func TestAResultBreaksAtWordsInEveryWindow(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, name := range []string{"emergency", "same_day", "self_care"} {
		var words []string
		for _, width := range []int{90, 300, 132, 91, 80, 61, 60, 41} {
			x := Start(t, Setup{W: width, H: 600, Args: []string{"triage", "--answers", example(t, name), "--now", now}})
			if status := x.Exit(); status != 0 {
				t.Fatalf("%s: exit status %d", name, status)
			}
			text := plainText(x.Raw())
			for _, line := range strings.Split(text, "\n") {
				if len(line) > min(width, 90) {
					t.Errorf("%s in %d columns: a line of %d: %s", name, width, len(line), line)
				}
			}
			got := slices.Sorted(slices.Values(strings.Fields(strings.ReplaceAll(text, ",", " ")))) // a narrow page sets them in another order
			if words == nil {
				words = got
			}
			if n := differ(got, words); n >= 0 {
				t.Errorf("%s in %d columns: %q, want %q", name, width, got[max(n-6, 0):min(n+6, len(got))], words[max(n-6, 0):min(n+6, len(words))])
			}
		}
	}
}

// differ is the first place at which two texts are not the same, -1 if there is none.
func differ(a, b []string) int {
	for n := range max(len(a), len(b)) {
		if n >= min(len(a), len(b)) || a[n] != b[n] {
			return n
		}
	}
	return -1
}

func TestAVeryLargeWindowShowsTheQuestionsWhole(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	asked := make(chan string, 2000)
	lookAtEverything(t, Setup{W: 300, H: 100, Args: []string{"triage", "--now", now, "--region", "us"}}, everything["pregnant"], asked)
	if len(asked) < 40 {
		t.Errorf("only %d questions were looked at", len(asked))
	}
}

// The output is held back, as by Ctrl-S or a slow line, while the window takes
// one size after the other. Each is wide enough for the widest page.
func TestAResultThatIsPrintedWhileTheWindowChangesIsWhole(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	const stop, goOn = "\x13", "\x11"
	for _, name := range []string{"emergency", "self_care"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			printed := func(hold bool) *Term {
				x := Start(t, Setup{W: 120, H: 24, Name: "/bin/sh", Args: []string{"-c", `echo ready; read line; exec "$@"`, "sh", binary, "triage", "--answers", example(t, name), "--why", "--now", now}})
				x.Wait("ready")
				if hold {
					x.Send(stop)
				}
				x.Send("\n")
				for n := 0; hold && n < 40; n++ {
					x.Resize([]int{100, 300, 120, 95}[n%4], []int{24, 60, 18, 8, 100}[n%5])
					time.Sleep(10 * time.Millisecond)
				}
				if hold {
					x.Send(goOn)
				}
				if status := x.Exit(); status != 0 {
					t.Fatalf("exit status %d", status)
				}
				return x
			}
			still, moved := printed(false), printed(true)
			if text := after(moved.Raw(), "ready"); strings.TrimSpace(text) != strings.TrimSpace(after(still.Raw(), "ready")) {
				t.Errorf("while the window changed:\n%s", text)
			}
			if last := map[string]string{"emergency": "EMERGENCY: get help now", "self_care": "SELF-CARE"}[name]; !shows(moved.Screen(), last) {
				t.Errorf("%q is not at the end of the screen:\n%s", last, moved.Screen())
			}
		})
	}
}

// A window may be larger than anybody's, or report what makes no sense.
func TestAnAbsurdSizeIsAskedInAllTheSame(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, size := range [][2]int{{60, 1000}, {1000, 18}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			w := asking(t, at("sudden_signs"), Setup{W: size[0], H: size[1]})
			look(t, w.Term, w.Here())
		})
	}
}
