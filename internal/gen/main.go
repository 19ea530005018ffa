// Command gen writes the content as Go source, so that a run of the program
// parses no YAML. It is run by go generate in internal/compiled.
package main

import (
	"bytes"
	"fmt"
	"os"

	"backspasm/content"
	"backspasm/internal/compiled/source"
	"backspasm/internal/library"
)

func main() {
	if err := generate(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func generate(file string) error {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		return fmt.Errorf("the content has mistakes, the first: %s", problems[0])
	}
	text, err := source.Of(&lib.Content)
	if err != nil {
		return err
	}
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, text) {
		return nil
	}
	return os.WriteFile(file, text, 0o644)
}
