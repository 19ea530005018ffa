package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"text/tabwriter"

	"backspasm/internal/document"
)

// equivalents are the mutants known to change nothing that matters, with the
// reason, by name.
func equivalents() (map[string]string, error) {
	const name = "safety/mutants.yaml"
	list, err := readList(name)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, group := range list.Items {
		because := group.Get("because")
		if because == nil || because.Text == "" || group.Get("mutants") == nil {
			return nil, fmt.Errorf("%s: a reason and its mutants are needed", group.Pos)
		}
		for _, m := range group.Get("mutants").Items {
			out[m.Text] = because.Text
		}
	}
	return out, nil
}

func readList(name string) (*document.Node, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	list, problems := document.ParseYAML(name, data, document.ForContent)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s", problems[0])
	}
	return list, nil
}

// report prints the table and every mutant that lived. It fails when one lived
// that is not listed, or one is listed that is noticed or does not exist.
func report(out io.Writer, all []mutant, verdicts []verdict, harmless map[string]string, whole bool) error {
	bad := 0
	seen := map[string]bool{}
	for i, m := range all {
		seen[m.Name] = true
		_, listed := harmless[m.Name]
		switch noticed := verdicts[i].by != ""; {
		case !noticed && !listed:
			bad++
			fmt.Fprintf(out, "content/%s: lived: %s: %s\n", m.Pos, m.Kind, m.Name)
		case noticed && listed:
			bad++
			fmt.Fprintf(out, "safety/mutants.yaml: %q is listed, but %s notices it: %s\n", m.Name, verdicts[i].by, verdicts[i].where)
		}
	}
	for name := range harmless {
		if whole && !seen[name] {
			bad++
			fmt.Fprintf(out, "safety/mutants.yaml: there is no mutant %q\n", name)
		}
	}
	if err := table(out, all, verdicts, harmless); err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%d mutants to look at", bad)
	}
	return nil
}

func table(out io.Writer, all []mutant, verdicts []verdict, harmless map[string]string) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "mistake\tmade\tloading\tcontent test\tcontent prove\tequivalent\tlived\t")
	row := func(name string, in func(mutant) bool) {
		count := map[string]int{}
		for i, m := range all {
			if !in(m) {
				continue
			}
			by := verdicts[i].by
			if _, listed := harmless[m.Name]; by == "" && listed {
				by = "equivalent"
			}
			count[by]++
			count["made"]++
		}
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t\n", name, count["made"], count[byLoading], count[byTest], count[byProof], count["equivalent"], count[""])
	}
	for _, kind := range kinds {
		if slices.ContainsFunc(all, func(m mutant) bool { return m.Kind == kind }) {
			row(kind, func(m mutant) bool { return m.Kind == kind })
		}
	}
	row("all", func(mutant) bool { return true })
	return w.Flush()
}
