package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

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
	err := execute(args, stdin, stdout, stderr)
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

// execute runs one command line. For the version alone nothing is built.
func execute(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	if slices.Equal(args, []string{"--version"}) {
		_, err := fmt.Fprint(stdout, versionText())
		return writing(err)
	}
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
	return err
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
