package screens

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// result is what --json gives, as far as it is looked at here.
type result struct {
	Disposition string          `json:"disposition"`
	Urgent      bool            `json:"urgent"`
	Action      string          `json:"action"`
	Plan        json.RawMessage `json:"plan"`
	Answers     json.RawMessage `json:"answers"`
}

func resultOf(t testing.TB, text string) (r result) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatalf("%s in %.300q", err, text)
	}
	return r
}

// Output is a file in place of a terminal.
type Output struct {
	t    testing.TB
	file *os.File
}

func newOutput(t testing.TB) Output {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "output"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return Output{t, file}
}

func (o Output) Text() string {
	o.t.Helper()
	text, err := os.ReadFile(o.file.Name())
	if err != nil {
		o.t.Fatal(err)
	}
	return string(text)
}

// run runs the program without any terminal.
func run(t testing.TB, home, input string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	cmd := exec.Command(binary, args...)
	cmd.Env = environment(home)
	cmd.Stdin = bytes.NewReader([]byte(input))
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), complaints.String()
}
