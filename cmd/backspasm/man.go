//go:build man

package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// This is the other main, of `go run -tags man ./cmd/backspasm FOLDER DATE`. It
// writes the manual page of every command, as git has it: backspasm-triage(1).
// It is no part of the program that is shipped.
func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go run -tags man ./cmd/backspasm FOLDER DATE")
		os.Exit(2)
	}
	if err := manual(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

//go:embed man.tmpl
var manTemplate string

func manual(folder, date string) error {
	page, err := template.New("man").Funcs(template.FuncMap{
		"roff": roff, "upper": strings.ToUpper, "page": pageName, "flags": pageFlags, "version": programVersion,
		"date": func() string { return date },
	}).Parse(manTemplate)
	if err != nil {
		return err
	}
	root := newRoot(&streams{})
	root.InitDefaultHelpCmd()
	root.InitDefaultVersionFlag()
	return writePages(root, page, folder)
}

// writePages writes the page of cmd and those of the commands below it.
func writePages(cmd *cobra.Command, page *template.Template, folder string) error {
	file, err := os.Create(filepath.Join(folder, pageName(cmd)+".1"))
	if err != nil {
		return err
	}
	defer file.Close()
	if err := page.Execute(file, cmd); err != nil {
		return err
	}
	for _, c := range cmd.Commands() {
		if c.Hidden {
			continue
		}
		if err := writePages(c, page, folder); err != nil {
			return err
		}
	}
	return file.Close()
}

func pageName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

type pageFlag struct{ Short, Name, Value, Usage, Default string }

// pageFlags are the flags of a command as its --help shows them: the word in
// backquotes stands for the value.
func pageFlags(cmd *cobra.Command) []pageFlag {
	cmd.InitDefaultHelpFlag()
	var out []pageFlag
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		shown := pageFlag{Short: f.Shorthand, Name: f.Name, Value: value, Usage: usage}
		if !slices.Contains([]string{"", "0", "false", "[]"}, f.DefValue) {
			shown.Default = f.DefValue
		}
		out = append(out, shown)
	})
	return out
}

// roff makes a text safe for a page: a backslash, a hyphen that is to be copied,
// and a dot or a quote at the start of a line mean something there.
func roff(text string) string {
	lines := strings.Split(strings.NewReplacer(`\`, `\e`, `-`, `\-`).Replace(strings.TrimRight(text, "\n")), "\n")
	for i, line := range lines {
		switch {
		case line == "":
			lines[i] = ".PP"
		case strings.HasPrefix(line, "."), strings.HasPrefix(line, "'"):
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
