package main

import (
	"os"
	"os/signal"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

// Both go to all that share the console, this test too; without a console it fails.
func TestCtrlCAndCtrlBreakEndTheInterviewWithoutAResult(t *testing.T) {
	here := make(chan os.Signal, 1)
	signal.Notify(here, os.Interrupt)
	defer signal.Stop(here)
	all := interviews["self_care"]
	for name, event := range map[string]uint32{"Ctrl-C": windows.CTRL_C_EVENT, "Ctrl-Break": windows.CTRL_BREAK_EVENT} {
		for at, lines := range map[string][]string{"first question": nil, "review": all[:len(all)-1]} {
			t.Run(name+"/"+at, func(t *testing.T) {
				cmd := process("triage", "--plain", "--json")
				stdout, rest := waiting(t, cmd, lines...)
				if err := windows.GenerateConsoleCtrlEvent(event, 0); err != nil {
					t.Fatal(err)
				}
				stderr := rest()
				if status, _ := ended(t, cmd.Wait()); status != 130 || stdout.Len() > 0 || !strings.Contains(stderr, "no result") || strings.Contains(stderr, "goroutine") {
					t.Errorf("exit status %d, stdout %q, stderr %q", status, stdout, stderr)
				}
			})
		}
	}
}
