//go:build unix

package main

// Windows has none of these signals but the interrupt: see signals_windows_test.go.

import (
	"bytes"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestASignalEndsTheInterviewWithoutAResult(t *testing.T) {
	all := interviews["self_care"]
	for _, x := range []struct {
		signal syscall.Signal
		status int
	}{{syscall.SIGINT, 130}, {syscall.SIGTERM, 143}, {syscall.SIGHUP, 129}, {syscall.SIGQUIT, 131}} {
		for at, lines := range map[string][]string{"first question": nil, "onset to confirm": all[:12], "review": all[:len(all)-1]} {
			t.Run(x.signal.String()+"/"+at, func(t *testing.T) {
				cmd := process("triage", "--plain", "--json")
				stdout, rest := waiting(t, cmd, lines...)
				if err := cmd.Process.Signal(x.signal); err != nil {
					t.Fatal(err)
				}
				stderr := rest()
				status, by := ended(t, cmd.Wait())
				if status != x.status || stdout.Len() > 0 {
					t.Errorf("exit status %d (%v), want %d; stdout %q", status, by, x.status, stdout)
				}
				// a terminal that has hung up is not written to
				if says := strings.Contains(stderr, "no result"); says == (x.signal == syscall.SIGHUP) {
					t.Errorf("stderr: %q", stderr)
				}
				if strings.Contains(stderr, "goroutine") {
					t.Errorf("a trace is shown: %q", stderr)
				}
			})
		}
	}
}

// Go would print what each of its goroutines does.
func TestSIGQUITEndsACommandQuietly(t *testing.T) {
	in, feed, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer feed.Close()
	var stderr bytes.Buffer
	cmd := process("batch")
	cmd.Stdin, cmd.Stderr = in, &stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	in.Close()
	if _, err := io.WriteString(feed, anEmergency); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil { // it is at work
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(syscall.SIGQUIT); err != nil {
		t.Fatal(err)
	}
	if status, _ := ended(t, cmd.Wait()); status != 131 || stderr.Len() > 0 {
		t.Errorf("exit status %d, stderr %q", status, &stderr)
	}
}
