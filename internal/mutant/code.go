package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

// packages are those whose code decides, and is mutated.
var packages = []string{"rule", "triage", "plan"}

// mutated is what gremlins writes for one package.
type mutated struct {
	Files []struct {
		Name      string `json:"file_name"`
		Mutations []struct {
			Type, Status string
			Line         int
		} `json:"mutations"`
	} `json:"files"`
}

// reportCode prints the table of the mutants of the Go code, and those that no
// test noticed. It fails if one of these is not listed as changing nothing.
func reportCode(out io.Writer, dir string) error {
	harmless, err := harmlessCode()
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "package\tmade\tkilled\tequivalent\tlived\t")
	lived := 0
	for _, name := range packages {
		var found mutated
		data, err := os.ReadFile(filepath.Join(dir, name+".json"))
		if err == nil {
			err = json.Unmarshal(data, &found)
		}
		if err != nil {
			return err
		}
		count := map[string]int{}
		for _, f := range found.Files {
			file := path.Join("internal", name, f.Name)
			for _, m := range f.Mutations {
				verdict := "lived"
				switch {
				case m.Status == "KILLED":
					verdict = "killed"
				case harmless[key(file, source(file, m.Line), m.Type)]:
					verdict = "equivalent"
				default:
					fmt.Fprintf(out, "%s:%d: %s: %s: %s\n", file, m.Line, strings.ToLower(m.Status), m.Type, source(file, m.Line))
				}
				count[verdict]++
				count["made"]++
			}
		}
		lived += count["lived"]
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t\n", name, count["made"], count["killed"], count["equivalent"], count["lived"])
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if lived > 0 {
		return fmt.Errorf("%d mutants of the code lived", lived)
	}
	return nil
}

func key(file, line, kind string) string { return file + "\n" + line + "\n" + kind }

// source is the text of a line of a file.
func source(file string, line int) string {
	data, _ := os.ReadFile(file)
	lines := strings.Split(string(data), "\n")
	if line < 1 || line > len(lines) {
		return ""
	}
	return strings.TrimSpace(lines[line-1])
}

func harmlessCode() (map[string]bool, error) {
	const name = "safety/mutants_go.yaml"
	list, err := readList(name)
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, m := range list.Items {
		text := func(field string) string {
			if n := m.Get(field); n != nil {
				return n.Text
			}
			return ""
		}
		if text("because") == "" {
			return nil, fmt.Errorf("%s: a reason is needed", m.Pos)
		}
		out[key(text("where"), text("line"), text("mutant"))] = true
	}
	return out, nil
}
