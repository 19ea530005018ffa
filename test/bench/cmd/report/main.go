// Command report puts figures into a page: between "<!-- figures NAME -->" and
// "<!-- end -->" stands what they say. A section that was not measured stays.
//
//	go run ./cmd/report DIR PAGE
package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"

	"backspasm/test/bench/figures"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return errors.New("usage: report DIR PAGE")
	}
	sections, err := figures.Load(args[0])
	if err != nil {
		return err
	}
	if len(sections) == 0 {
		return fmt.Errorf("there are no figures in %s", args[0])
	}
	page, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	return os.WriteFile(args[1], fill(page, blocks(sections)), 0o644)
}

var block = regexp.MustCompile(`(?s)<!-- figures (\w+) -->\n.*?<!-- end -->`)

// fill replaces the blocks of a page that there is something for.
func fill(page []byte, blocks map[string]string) []byte {
	return block.ReplaceAllFunc(page, func(old []byte) []byte {
		name := string(block.FindSubmatch(old)[1])
		text, measured := blocks[name]
		if !measured {
			return old
		}
		return fmt.Appendf(nil, "<!-- figures %s -->\n%s<!-- end -->", name, text)
	})
}

// blocks are what the figures say, by name.
func blocks(sections map[string]figures.Section) map[string]string {
	out := map[string]string{"targets": targetTable(sections)}
	for _, name := range slices.Sorted(maps.Keys(sections)) {
		s := sections[name]
		out["machine"] = s.Machine.Markdown()
		out[name] = s.How() + "\n" + s.Body()
	}
	if s, measured := sections["disposition"]; measured {
		out["arrangements"] = arrangements(s)
	}
	if s, measured := sections["growth"]; measured {
		out["growth_chart"] = chart(s)
	}
	return out
}

// arrangements says how each was set up.
func arrangements(s figures.Section) string {
	var b strings.Builder
	for _, series := range s.Tables[0].Series {
		fmt.Fprintf(&b, "- %s: %s\n", series.Name, series.Says)
	}
	return b.String()
}
