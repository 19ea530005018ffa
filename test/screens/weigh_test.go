package screens

import (
	"strings"
	"testing"
)

// A run that takes long says how far it is, on one line that is gone when it is done;
// the report on stdout is not touched by it.
func TestALongWeighingSaysHowFarItIs(t *testing.T) {
	t.Parallel()
	stdout := newOutput(t)
	x := Start(t, Setup{Args: []string{"content", "weigh", "--people", "2500"}, Stdout: stdout.file})
	x.Wait("weighing:")
	if lines := strings.Split(x.Screen(), "\n"); len(lines) != 1 {
		t.Errorf("progress on %d lines: %q", len(lines), lines)
	}
	if status := x.Exit(); status != 0 || x.Screen() != "" {
		t.Errorf("exit status %d, and on the screen:\n%s", status, x.Screen())
	}
	if text := stdout.Text(); !strings.HasPrefix(text, "Content ") || strings.ContainsAny(text, "\r\x1b") || strings.Contains(text, "weighing") {
		t.Errorf("printed:\n%.300s", text)
	}
	x.Restored()
}

// For who reads by ear, and on a terminal that cannot draw a line again, there is none.
func TestNothingIsDrawnAgainForWhoReadsByEar(t *testing.T) {
	t.Parallel()
	for name, env := range map[string]string{"accessible": "ACCESSIBLE=1", "dumb": "TERM=dumb"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			stdout := newOutput(t)
			x := Start(t, Setup{Args: []string{"content", "weigh", "--people", "800"}, Stdout: stdout.file, Env: []string{env}})
			if status := x.Exit(); status != 0 || x.Raw() != "" {
				t.Errorf("exit status %d, and on the terminal %q", status, x.Raw())
			}
		})
	}
}
