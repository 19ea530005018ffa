package main

import (
	"os"
	"os/signal"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

// Ctrl-C goes to all that share the console, this test too; without a console it fails.
func TestCtrlCAndCtrlBreakEndTheInterviewWithoutAResult(t *testing.T) {
	here := make(chan os.Signal, 1)
	signal.Notify(here, os.Interrupt)
	defer signal.Stop(here)
	all := interviews["self_care"]
	for name, send := range map[string]func(process int) error{
		"Ctrl-C":     func(int) error { return windows.GenerateConsoleCtrlEvent(windows.CTRL_C_EVENT, 0) },
		"Ctrl-Break": ctrlBreak,
	} {
		for at, lines := range map[string][]string{"first question": nil, "review": all[:len(all)-1]} {
			t.Run(name+"/"+at, func(t *testing.T) {
				cmd := process("triage", "--plain", "--json")
				stdout, rest := waiting(t, cmd, lines...)
				if err := send(cmd.Process.Pid); err != nil {
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

// ctrlBreak does to a process what its console does when Ctrl-Break is pressed: a new
// thread in it runs the routine that asks its handlers. (To ask the console for it would
// be one call, but wine kills the process then.)
func ctrlBreak(pid int) error {
	process, err := windows.OpenProcess(windows.PROCESS_ALL_ACCESS, false, uint32(pid))
	if err != nil {
		return err
	}
	defer windows.CloseHandle(process)
	routine := windows.NewLazySystemDLL("kernelbase.dll").NewProc("CtrlRoutine")
	if err := routine.Find(); err != nil {
		return err
	}
	thread, _, err := windows.NewLazySystemDLL("kernel32.dll").NewProc("CreateRemoteThread").
		Call(uintptr(process), 0, 0, routine.Addr(), windows.CTRL_BREAK_EVENT, 0, 0)
	if thread == 0 {
		return err
	}
	return windows.CloseHandle(windows.Handle(thread))
}
