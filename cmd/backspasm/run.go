package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// run is the whole program. It returns the exit status; nothing else ends it.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintf(stderr, "%s\nbackspasm: internal error: %v\n", safetyText, p)
			code = exitFailed
		}
	}()
	root := newRoot(newStreams(stdin, stdout, stderr), args...)
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
