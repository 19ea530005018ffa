package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// process is backspasm in a process of its own, with no more of the environment
// than it needs.
func process(args ...string) *exec.Cmd {
	cmd := exec.Command("backspasm", args...)
	cmd.Env = []string{"HOME=/no-home", "PATH=" + os.Getenv("PATH")}
	return cmd
}

// ended returns the exit status, or the signal that ended the process.
func ended(t *testing.T, err error) (int, syscall.Signal) {
	t.Helper()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if err == nil {
		return 0, 0
	}
	state := exit.Sys().(syscall.WaitStatus)
	return exit.ExitCode(), state.Signal()
}

func example(name string) string { return filepath.Join("..", "..", "examples", name+".yaml") }

var writers = map[string][]string{
	"bare":    nil,
	"help":    {"help", "triage"},
	"--help":  {"triage", "--help"},
	"version": {"--version"},
	"group":   {"content"},
	"text":    {"triage", "--answers", example("self_care")},
	"json":    {"triage", "--answers", example("soon"), "--json"},
	// the disposition was not delivered, so its status would be a lie
	"exit code": {"triage", "--answers", example("same_day"), "--exit-code"},
	"emergency": {"triage", "--answers", example("emergency"), "--exit-code"},
	"questions": {"questions"},
	"qjson":     {"questions", "--json"},
	"schema":    {"schema", "answers"},
	"lint":      {"content", "lint", "../../internal/lint/testdata/small"},
	"test":      {"content", "test", "../../internal/library/testdata/small"},
}

func TestOutputThatIsLostIsAFailure(t *testing.T) {
	for name, args := range writers {
		t.Run(name, func(t *testing.T) {
			full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer full.Close()
			var stderr bytes.Buffer
			cmd := process(args...)
			cmd.Stdout, cmd.Stderr = full, &stderr
			status, _ := ended(t, cmd.Run())
			if status != exitFailed || !strings.Contains(stderr.String(), "backspasm: cannot write the output: ") {
				t.Errorf("exit status %d, want 1, and a message:\n%s", status, &stderr)
			}
			if name == "emergency" && !strings.HasPrefix(stderr.String(), "EMERGENCY: ") {
				t.Errorf("the emergency is lost:\n%s", &stderr)
			}
		})
	}
}

func TestAClosedStdoutIsAFailure(t *testing.T) {
	for name, args := range writers {
		t.Run(name, func(t *testing.T) {
			file, err := os.CreateTemp(t.TempDir(), "stdout")
			if err != nil {
				t.Fatal(err)
			}
			file.Close()
			var stderr bytes.Buffer
			if status := run(args, strings.NewReader(""), file, &stderr); status != exitFailed || !strings.Contains(stderr.String(), "backspasm: cannot write the output: ") {
				t.Errorf("exit status %d, want 1, and a message:\n%s", status, &stderr)
			}
		})
	}
}

// backspasm ... | true
func TestAReaderThatLeavesEndsItQuietly(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	read.Close()
	defer write.Close()
	var stderr bytes.Buffer
	cmd := process("triage", "--answers", example("emergency"), "--json")
	cmd.Stdout, cmd.Stderr = write, &stderr
	if _, signal := ended(t, cmd.Run()); signal != syscall.SIGPIPE {
		t.Errorf("ended by %v, want SIGPIPE\n%s", signal, &stderr)
	}
	if !strings.HasPrefix(stderr.String(), "EMERGENCY: ") || strings.Contains(stderr.String(), "backspasm:") {
		t.Errorf("want the emergency and nothing else on stderr:\n%s", &stderr)
	}
}

// waiting starts an interview on a pipe, types lines, and returns once it asks
// for the next one.
func waiting(t *testing.T, lines ...string) (cmd *exec.Cmd, stdout *bytes.Buffer, rest func() string) {
	t.Helper()
	stdout = &bytes.Buffer{}
	cmd = process("triage", "--plain", "--json")
	cmd.Stdout = stdout
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = write
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	write.Close()
	t.Cleanup(func() { stdin.Close(); read.Close() })
	prompt := func() {
		seen, char := "", make([]byte, 1)
		for !strings.HasSuffix(seen, "\nAnswer: ") {
			if _, err := read.Read(char); err != nil {
				t.Fatalf("%v after %q", err, seen)
			}
			seen += string(char)
		}
	}
	prompt()
	for _, line := range lines {
		if _, err := io.WriteString(stdin, line+"\n"); err != nil {
			t.Fatal(err)
		}
		prompt()
	}
	return cmd, stdout, func() string {
		text, err := io.ReadAll(read)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
}

func TestASignalEndsTheInterviewWithoutAResult(t *testing.T) {
	all := interviews["self_care"]
	for _, x := range []struct {
		signal syscall.Signal
		status int
	}{{syscall.SIGINT, 130}, {syscall.SIGTERM, 143}, {syscall.SIGHUP, 129}, {syscall.SIGQUIT, 131}} {
		for at, lines := range map[string][]string{"first question": nil, "onset to confirm": all[:12], "review": all[:len(all)-1]} {
			t.Run(x.signal.String()+"/"+at, func(t *testing.T) {
				cmd, stdout, rest := waiting(t, lines...)
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

func TestABrokenTerminalEndsTheInterviewWithoutAResult(t *testing.T) {
	var stdout bytes.Buffer
	status := run([]string{"triage", "--plain"}, strings.NewReader(strings.Join(interviews["self_care"], "\n")), &stdout, failing{})
	if status != 130 || stdout.Len() > 0 {
		t.Errorf("questions that nobody could read were answered: exit status %d, stdout %.80q", status, &stdout)
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("gone") }
