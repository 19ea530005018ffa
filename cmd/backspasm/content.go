package main

import (
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"

	"backspasm/internal/lint"
	"backspasm/internal/population"
	"backspasm/internal/prose"
	"backspasm/internal/verify"
	"backspasm/internal/vignette"
)

func newContent(s *streams) *cobra.Command {
	var now nowFlag
	lintCmd := &cobra.Command{
		Use: "lint [DIR]", Short: "Check the content for mistakes", Args: takes(0, 1, "one folder", ""),
		Example: "  backspasm content lint content",
		RunE:    func(cmd *cobra.Command, args []string) error { return lintContent(cmd.OutOrStdout(), args, now) },
	}
	now.add(lintCmd, "")
	testCmd := &cobra.Command{
		Use: "test [DIR]", Short: "Run the rule tests and vignettes", Args: takes(0, 1, "one folder", ""),
		Example: "  backspasm content test content",
		RunE: func(cmd *cobra.Command, args []string) error {
			return testContent(cmd.OutOrStdout(), cmd.ErrOrStderr(), args)
		},
	}
	proveCmd := &cobra.Command{
		Use: "prove [DIR]", Short: "Prove the promises over every possible answer set", Args: takes(0, 1, "one folder", ""),
		Example: "  backspasm content prove content",
		RunE: func(cmd *cobra.Command, args []string) error {
			return proveContent(cmd.OutOrStdout(), cmd.ErrOrStderr(), args)
		},
	}
	return group(&cobra.Command{
		Use: "content", Short: "For authors: check the clinical content",
		Long: "Checks the clinical content in DIR, or the content inside the program when no DIR is given.",
	}, lintCmd, testCmd, proveCmd, newWeigh(s))
}

// lintContent prints every problem at its line. Warnings alone are not a failure.
func lintContent(out io.Writer, args []string, at nowFlag) error {
	m := at.moment()
	if m.wrong != nil {
		return m.wrong
	}
	fsys, done, err := contentDir(args)
	if err != nil {
		return err
	}
	defer done()
	_, problems := lint.Run(fsys, m.now)
	for _, p := range problems {
		text := fmt.Sprintf("%s [%s]\n", p, p.Check)
		if p.Hint != "" {
			text += fmt.Sprintf("    %s\n", p.Hint)
		}
		fmt.Fprint(out, text)
	}
	if n := problems.Mistakes(); n > 0 {
		return &failure{status: exitContent, text: prose.Count(n, "problem") + " in the content"}
	}
	if len(problems) > 0 {
		fmt.Fprintf(out, "no problems, but %s\n", prose.Count(len(problems), "warning"))
	} else {
		fmt.Fprintln(out, "no problems")
	}
	return nil
}

// garbageOfProofs is how much may gather, in percent of what is in use: a formula is
// thrown away for each query, and to look for it each time takes a third of the time.
const garbageOfProofs = 400

func proveContent(out, errOut io.Writer, args []string) error {
	lib, err := loaded(errOut, args)
	if err != nil {
		return err
	}
	debug.SetGCPercent(garbageOfProofs)
	results, err := verify.Prove(lib)
	if err != nil {
		return &failure{status: exitContent, text: err.Error()}
	}
	bad, err := verify.Report(out, lib, results)
	if err != nil {
		return writing(err)
	}
	if bad > 0 {
		return &failure{status: exitContent, text: prose.Amount(bad, "property", "properties") + " failed"}
	}
	return nil
}

func testContent(out, errOut io.Writer, args []string) error {
	lib, err := loaded(errOut, args)
	if err != nil {
		return err
	}
	results := vignette.Run(lib)
	bad := 0
	for _, r := range results {
		for _, f := range r.Failed {
			fmt.Fprintf(out, "%s: %s: %s: %s\n", r.Pos, r.Of, r.Name, f)
		}
		if len(r.Failed) > 0 {
			bad++
		}
	}
	moves, err := population.Moves(lib)
	if err != nil {
		return failed(err)
	}
	for _, m := range moves {
		for _, text := range m.Moved {
			fmt.Fprintf(out, "%s: weighed: %s: %s\n", m.Pos, m.Name, text)
		}
		if len(m.Moved) > 0 {
			bad++
		}
	}
	fmt.Fprintf(out, "%s\n%d passed, %d failed\n", vignette.Table(results), len(results)+len(moves)-bad, bad)
	if bad > 0 || len(results) == 0 {
		return &failure{status: exitContent, text: prose.Count(bad, "test") + " of the content failed"}
	}
	return nil
}
