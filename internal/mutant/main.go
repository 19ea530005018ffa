// Mutant makes every mistake of some kinds in the content, one at a time, and
// says which of them neither the tests of the content nor the proofs notice.
// Mistakes that change nothing for anyone are listed in safety/mutants.yaml with
// the reason. It also judges what a mutation tool found in the Go code. It is a
// tool for the people who build backspasm and no part of it.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime"
	"sync"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/verify"
	"backspasm/internal/vignette"
)

func main() {
	only := flag.String("only", "", "only mutants of the content whose name matches `REGEXP`")
	code := flag.String("code", "", "instead, report the mutants of the Go code that gremlins left in `DIR`")
	flag.Parse()
	err := error(nil)
	if *code != "" {
		err = reportCode(os.Stdout, *code)
	} else {
		err = run(os.Stdout, *only)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutant:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, only string) error {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		return fmt.Errorf("the content has mistakes: %s", problems[0])
	}
	harmless, err := equivalents()
	if err != nil {
		return err
	}
	wanted, err := regexp.Compile(only)
	if err != nil {
		return err
	}
	var chosen []mutant
	for _, m := range mutants(lib) {
		if wanted.MatchString(m.Name) {
			chosen = append(chosen, m)
		}
	}
	verdicts := judge(chosen)
	return report(out, chosen, verdicts, harmless, only == "")
}

// judge tries the mutants, two or more at a time.
func judge(all []mutant) []verdict {
	verdicts := make([]verdict, len(all))
	next := make(chan int)
	var group sync.WaitGroup
	for range runtime.NumCPU() {
		group.Go(func() {
			for i := range next {
				verdicts[i] = try(all[i])
			}
		})
	}
	for i := range all {
		next <- i
	}
	close(next)
	group.Wait()
	return verdicts
}

// verdict is what noticed a mutant, and where; empty if nothing did.
type verdict struct{ by, where string }

// What can notice a mutant.
const (
	byLoading = "loading" // content test and content prove refuse the content
	byTest    = "content test"
	byProof   = "content prove"
)

func try(m mutant) verdict {
	lib, problems := library.Read(m.files)
	if len(problems) > 0 {
		return verdict{byLoading, problems[0].String()}
	}
	for r := range vignette.Results(lib) {
		if len(r.Failed) > 0 {
			return verdict{byTest, r.Of + ": " + r.Name}
		}
	}
	if property := verify.Broken(lib); property != "" {
		return verdict{byProof, property}
	}
	return verdict{}
}
