package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/triage"
)

// Exit statuses; the README lists them all.
const (
	exitOK      = 0
	exitFailed  = 1 // the program failed
	exitUsage   = 2 // bad usage or input
	exitContent = 3 // content found problems
	exitLines   = 4 // batch: some lines have no result
	exitSignal  = 128
	exitEnd     = 130 // the interview ended without a result
)

// resultCodes are the statuses of results, for --exit-code.
var resultCodes = map[triage.Disposition]int{triage.Soon: 10, triage.SameDay: 11, triage.Emergency: 12}

// failure is an error with an exit status and, if there is one, a hint on a line
// of its own. Without text it only sets the status.
type failure struct {
	status int
	text   string
	hint   string
}

func (f *failure) Error() string { return f.text }

func usage(hint, format string, args ...any) error {
	return &failure{exitUsage, fmt.Sprintf(format, args...), hint}
}

func failed(err error) error { return &failure{status: exitFailed, text: err.Error()} }

// status ends with this exit status and no message.
func status(code int) error { return &failure{status: code} }

// safetyText is printed whenever the program cannot finish. It is a constant, made
// from the content, so that nothing it depends on can be broken.
const safetyText = compiled.SafetyText

// run is the whole program. It returns the exit status; nothing else ends it.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintf(stderr, "%s\nbackspasm: internal error: %v\n", safetyText, p)
			code = exitFailed
		}
	}()
	root := newRoot(&program{stdin: stdin, stdout: stdout, stderr: stderr})
	if len(args) > 0 && args[0] == cobra.ShellCompRequestCmd {
		describeFlags(root)
	}
	root.SetArgs(args)
	root.SetIn(stdin)
	out := &written{to: stdout}
	root.SetOut(out)
	root.SetErr(stderr)
	err := root.Execute()
	if out.failed != nil { // help and the like do not look
		err = writing(out.failed)
	}
	if err == nil {
		return exitOK
	}
	var f *failure
	if !errors.As(err, &f) {
		f = &failure{status: exitUsage, text: err.Error()}
	}
	complain(stderr, f)
	return f.status
}

// written remembers that something could not be written.
type written struct {
	to     io.Writer
	failed error
}

func (w *written) Write(p []byte) (int, error) {
	n, err := w.to.Write(p)
	if err != nil && w.failed == nil {
		w.failed = err
	}
	return n, err
}

func complain(w io.Writer, f *failure) {
	if f.text == "" {
		return
	}
	for _, line := range strings.Split(strings.TrimSpace(f.text), "\n") {
		fmt.Fprintf(w, "backspasm: %s\n", line)
	}
	if f.hint != "" {
		fmt.Fprintf(w, "hint: %s\n", f.hint)
	}
}
