package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/library"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// The flags that commands share. Each knows its name, its help and what it comes to.

// nowFlag is --now.
type nowFlag struct{ text string }

func (f *nowFlag) add(cmd *cobra.Command, more string) {
	cmd.Flags().StringVar(&f.text, "now", "", "take `TIME` (RFC 3339) as now"+more)
}

func (f nowFlag) moment() moment { return momentOf(f.text) }

// regionFlag is --region. Which ones there are is for the content to say.
type regionFlag struct{ id string }

func (f *regionFlag) add(cmd *cobra.Command) {
	ids := regionIDs()
	cmd.Flags().StringVar(&f.id, "region", "", "whose phone numbers: `"+ids[0]+"`, "+prose.List(ids[1:], "or"))
	complete(cmd, "region", regionIDs)
}

// region is that of nobody in particular without the flag.
func (f regionFlag) region() (library.Region, error) {
	id := f.id
	if id == "" {
		id = library.Elsewhere
	}
	region, ok := compiled.Content().Messages.Region(id)
	if !ok {
		return region, usage(choose(id, regionIDs()), "there is no region %q", id)
	}
	return region, nil
}

func regionIDs() []string {
	var ids []string
	for _, r := range compiled.Content().Messages.Regions {
		ids = append(ids, r.ID)
	}
	return ids
}

// forFlag is --for.
type forFlag struct{ who string }

func (f *forFlag) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.who, "for", "", "who has the pain: `me`, or other: somebody you answer for")
	complete(cmd, "for", func() []string { return []string{triage.Me, triage.Other} })
}

// check refuses anybody else.
func (f forFlag) check() error {
	if known := []string{triage.Me, triage.Other}; f.who != "" && !slices.Contains(known, f.who) {
		return usage(choose(f.who, known), "--for takes me or other, not %q", f.who)
	}
	return nil
}

// plainFlag is --plain.
type plainFlag struct{ plain bool }

func (f *plainFlag) add(cmd *cobra.Command, says string) {
	cmd.Flags().BoolVar(&f.plain, "plain", false, says)
}

// answersFlag is --answers.
type answersFlag struct{ file string }

func (f *answersFlag) add(cmd *cobra.Command, says string) {
	cmd.Flags().StringVar(&f.file, "answers", "", says)
}

func (f answersFlag) given() bool { return f.file != "" }

// outputFlags are --format, --json and --output.
type outputFlags struct {
	forms      []string // the first is the one without a flag
	form, file string
	json       bool
}

// add names what is written, and the forms that it has.
func (f *outputFlags) add(cmd *cobra.Command, what string, forms ...string) {
	f.forms = forms
	flags := cmd.Flags()
	flags.StringVar(&f.form, "format", forms[0], fmt.Sprintf("form of the %s: `%s`, %s", what, forms[0], prose.List(forms[1:], "or")))
	if forms[0] != "json" {
		flags.BoolVar(&f.json, "json", false, "the same as --format json")
	}
	flags.StringVar(&f.file, "output", "", "write the "+what+" to `FILE`")
	complete(cmd, "format", func() []string { return forms })
}

// output checks the flags. answers is a file that the run reads, if any.
func (f outputFlags) output(s *streams, plain plainFlag, answers answersFlag) (*output, error) {
	if f.json {
		f.form = "json"
	}
	if !slices.Contains(f.forms, f.form) {
		return nil, usage(choose(f.form, f.forms), "there is no format %q", f.form)
	}
	o := &output{streams: s, form: f.form, file: f.file, plain: plain.plain, answers: answers.file}
	return o, o.canWrite()
}

// complete lets the shell complete the values of a flag.
func complete(cmd *cobra.Command, flag string, values func() []string) {
	_ = cmd.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	})
}

// oneName completes the one argument of a command.
func oneName(names func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return names(), cobra.ShellCompDirectiveNoFileComp
	}
}
