// Command everyline runs a test program for `go test -exec`. If the program was
// to write a coverage profile, it then marks every line of the package's files
// as covered.
//
// gremlins tries a mutant only where the profile has a covered block. Go counts
// statements, so that the condition of a switch case, a constant and a package
// variable are in none, and their mutants would be listed as NOT COVERED and
// never tried (go-gremlins/gremlins issue 298).
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

func main() {
	os.Exit(run(os.Args[1:]))
}

func run(args []string) int {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return max(exit.ExitCode(), 1)
	case err == nil:
		err = cover(args)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "everyline:", err)
		return 1
	}
	return 0
}

// cover adds one block to the profile for each file that it names.
func cover(args []string) error {
	for _, arg := range args {
		if profile, is := strings.CutPrefix(arg, "-test.coverprofile="); is {
			return coverFiles(profile)
		}
	}
	return nil
}

func coverFiles(profile string) error {
	file, err := os.OpenFile(profile, os.O_RDWR|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	defer file.Close()
	var names []string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		name, _, block := strings.Cut(lines.Text(), ".go:")
		if block && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	for _, name := range names {
		if _, err := fmt.Fprintf(file, "%s.go:1.1,100000.1 1 1\n", name); err != nil {
			return err
		}
	}
	return nil
}
