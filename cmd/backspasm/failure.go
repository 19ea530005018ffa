package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"syscall"

	"backspasm/internal/compiled"
	"backspasm/internal/document"
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

// safetyText is printed whenever the program cannot finish. It is a constant, made
// from the content, so that nothing it depends on can be broken.
const safetyText = compiled.SafetyText

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

// writing turns a failed write into a failure of the program, which is quiet if only
// the reader is gone.
func writing(err error) error {
	switch {
	case err == nil:
		return nil
	case readerLeft(err):
		return status(exitSignal + int(syscall.SIGPIPE))
	}
	return failed(fmt.Errorf("cannot write the output: %w", err))
}

// choose is the hint for a word that is none of those allowed.
func choose(word string, allowed []string) string {
	return cmp.Or(document.Suggest(word, allowed), "choose one of "+strings.Join(allowed, ", "))
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

const mostProblems = 20

// refused prints what is wrong with an answers document.
func refused(w io.Writer, problems document.Problems) error {
	for _, p := range problems[:min(len(problems), mostProblems)] {
		fmt.Fprintf(w, "backspasm: %s\n", p)
		if p.Hint != "" {
			fmt.Fprintf(w, "hint: %s\n", p.Hint)
		}
	}
	if more := len(problems) - mostProblems; more > 0 {
		fmt.Fprintf(w, "backspasm: and %d more\n", more)
	}
	return status(exitUsage)
}
