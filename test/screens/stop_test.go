package screens

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// underShell starts the program as a job of a shell, as somebody at a terminal
// does, so that it can be stopped and brought back. The shell says what happens
// and waits for Enter before it goes on.
func underShell(t *testing.T) *Term {
	t.Helper()
	script := `set -m; "$BACKSPASM" triage --region us; echo "shell: stopped $?"; read line; fg >/dev/null; echo "shell: ended $?"`
	return Start(t, Setup{Name: "/bin/sh", Args: []string{"-c", script}, Env: []string{"BACKSPASM=" + binary}})
}

func TestCtrlZStopsWithASaneTerminalAndComesBack(t *testing.T) {
	t.Parallel()
	for _, name := range nearby() {
		place := places[name]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := walk(underShell(t), person{})
			w.To(place)
			before, screen := w.Here(), w.Screen()
			w.Send(ctrlZ)
			w.Wait("shell: stopped 148")
			w.Restored()
			w.Send("\n")
			w.Until("the screen as it was", func() bool { return w.Screen() == screen })
			time.Sleep(rest)
			stays(t, w, before)
			w.Send(ctrlC)
			w.Wait("shell: ended 130")
			w.Restored()
		})
	}
}

// A terminal may start it without a shell that could bring it back, as ssh does.
func TestCtrlZWithoutAShellDoesNotHang(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := asking(t, at("leg_signs"))
	before, screen := w.Here(), w.Screen()
	w.Send(ctrlZ)
	time.Sleep(2 * rest)
	w.Until("the screen as it was", func() bool { return w.Screen() == screen })
	stays(t, w, before)
	w.Send(ctrlC)
	w.Exit()
	w.Restored()
}

func TestASignalWhileStopped(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := walk(underShell(t), person{})
	w.To(at("leg_signs"))
	w.Send(ctrlZ)
	w.Wait("shell: stopped 148")
	w.Signal(syscall.SIGHUP)
	w.Until("the shell to end", func() bool { return !w.Running() })
	if strings.Contains(w.Raw(), "DO NOW") {
		t.Error("a plan is printed")
	}
}
