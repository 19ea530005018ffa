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

// leftByReader checks that a program ended as one whose reader is gone: by SIGPIPE,
// or by its number where there are no signals.
func leftByReader(t *testing.T, err error) {
	t.Helper()
	if status, signal := ended(t, err); signal != syscall.SIGPIPE && status != exitSignal+int(syscall.SIGPIPE) {
		t.Errorf("ended by %v with %d, want SIGPIPE", signal, status)
	}
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
	leftByReader(t, cmd.Run())
	if !strings.HasPrefix(stderr.String(), "EMERGENCY: ") || strings.Contains(stderr.String(), "backspasm:") {
		t.Errorf("want the emergency and nothing else on stderr:\n%s", &stderr)
	}
}

// waiting starts an interview in lines on a pipe, types lines, and returns once it asks
// for the next one.
func waiting(t *testing.T, cmd *exec.Cmd, lines ...string) (stdout *bytes.Buffer, rest func() string) {
	t.Helper()
	stdout = &bytes.Buffer{}
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
	return stdout, func() string {
		text, err := io.ReadAll(read)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
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
