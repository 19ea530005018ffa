package screens

import (
	"io"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

// A terminal that controls no session ends without a signal. Its end is the end of
// the input, and nobody is left waiting for it.
func TestATerminalThatGoesAwayWithoutASignalEndsIt(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		home  string
		args  []string
		shows string
	}{
		"whole screen": {t.TempDir(), []string{"triage", "--region", "us"}, "First: is any"},
		"lines":        {t.TempDir(), []string{"triage", "--region", "us", "--for", "me", "--plain"}, "None of these"},
		"session":      {saved(t), []string{"do", "cold", "--now", now}, "Cold pack: at most"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			side, terminal, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			defer side.Close()
			if err := pty.Setsize(side, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(binary, c.args...)
			cmd.Env, cmd.SysProcAttr = environment(c.home), &syscall.SysProcAttr{Setsid: true}
			cmd.Stdin, cmd.Stdout, cmd.Stderr = terminal, terminal, terminal
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			terminal.Close()
			late := time.AfterFunc(longest, func() { _ = cmd.Process.Kill() })
			defer late.Stop()
			readUntil(t, side, c.shows)
			side.Close()
			_ = cmd.Wait()
			if status := cmd.ProcessState.ExitCode(); status != 130 {
				t.Errorf("exit status %d, want 130", status)
			}
		})
	}
}

func readUntil(t *testing.T, from io.Reader, words string) {
	t.Helper()
	seen, chunk := "", make([]byte, 1024)
	for !strings.Contains(seen, words) {
		n, err := from.Read(chunk)
		if seen += string(chunk[:n]); err != nil {
			t.Fatalf("%s after %q", err, seen)
		}
	}
}
