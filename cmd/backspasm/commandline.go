package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"backspasm/internal/document"
)

// early lets the flags of every command stand before it: each command that holds
// others knows their names, and whether a value follows, but takes them for itself
// in no case.
func early(parent *cobra.Command) {
	if parent.HasSubCommands() {
		parent.ValidArgsFunction = commandsAfterFlag
	}
	for _, c := range parent.Commands() {
		early(c)
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if parent.Flags().Lookup(f.Name) == nil {
				parent.Flags().AddFlag(&pflag.Flag{Name: f.Name, Usage: f.Usage, Value: passedOn{}, NoOptDefVal: f.NoOptDefVal, Hidden: true})
			}
		})
	}
}

// commandsAfterFlag completes the command after a flag that stands before it. Where
// none does, the library offers the commands by itself.
func commandsAfterFlag(cmd *cobra.Command, args []string, begun string) (offered []string, _ cobra.ShellCompDirective) {
	if len(args) == 0 && onlyPassedOn(cmd) != nil {
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() && strings.HasPrefix(c.Name(), begun) {
				offered = append(offered, c.Name()+"\t"+c.Short)
			}
		}
	}
	return offered, cobra.ShellCompDirectiveNoFileComp
}

// passedOn is the value of a flag that is meant for a command below.
type passedOn struct{}

func (passedOn) String() string   { return "" }
func (passedOn) Set(string) error { return nil }
func (passedOn) Type() string     { return "" }

// onlyPassedOn refuses a flag that no command followed.
func onlyPassedOn(cmd *cobra.Command) error {
	var given *pflag.Flag
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if _, is := f.Value.(passedOn); is && given == nil {
			given = f
		}
	})
	if given == nil {
		return nil
	}
	return usage(goesWith(cmd, given.Name), "no command follows --%s", given.Name)
}

// takers are the commands that take a flag.
func takers(below *cobra.Command, flag string) []string {
	var out []string
	for _, c := range below.Commands() {
		if f := c.Flags().Lookup(flag); f != nil && !c.HasSubCommands() {
			out = append(out, strings.TrimPrefix(c.CommandPath(), c.Root().Name()+" "))
		}
		out = append(out, takers(c, flag)...)
	}
	return out
}

func goesWith(cmd *cobra.Command, flag string) string {
	return fmt.Sprintf("--%s goes with: %s", flag, strings.Join(takers(cmd, flag), ", "))
}

// flagError names the nearest flag, or the commands of all that have this one.
func flagError(all *cobra.Command, cmd *cobra.Command, err error) error {
	word, unknown := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !unknown {
		return usage(fmt.Sprintf("see %s --help", cmd.CommandPath()), "%s", err)
	}
	word, _, _ = strings.Cut(word, "=")
	if len(takers(all, word)) > 0 {
		return usage(goesWith(all, word), "%s has no flag --%s", cmd.CommandPath(), word)
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	hint := fmt.Sprintf("see %s --help", cmd.CommandPath())
	if near := document.Nearest(word, slices.Compact(names)); near != "" {
		hint = fmt.Sprintf("did you mean --%s?", near)
	}
	return usage(hint, "%s", err)
}

// unknownCommand names the nearest command of the same parent.
func unknownCommand(parent *cobra.Command, word string) error {
	names := commandNames(parent)
	hint := document.Suggest(word, names)
	switch {
	case len(names) == 0:
		hint = "for its help: " + strings.Replace(parent.CommandPath(), " ", " help ", 1)
	case hint == "":
		hint = "commands are: " + strings.Join(names, ", ")
	}
	return usage(hint, "%s has no command %q", parent.CommandPath(), word)
}

// commandNames are those below a command that are not hidden.
func commandNames(parent *cobra.Command) []string {
	var names []string
	for _, c := range parent.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// noEmptyFlag refuses a flag that was given nothing, as from a variable of a script
// that is not set. It runs before every command.
func noEmptyFlag(cmd *cobra.Command, _ []string) (err error) {
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if err == nil && f.NoOptDefVal == "" && f.Value.String() == "" {
			name, _ := pflag.UnquoteUsage(f)
			err = usage(fmt.Sprintf("leave --%s out, or write --%s %s", f.Name, f.Name, name), "--%s is empty", f.Name)
		}
	})
	return err
}

// takes refuses too few arguments or too many.
func takes(least, most int, what, hint string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if n := len(args); n < least || n > most {
			return usage(hint, "%s takes %s, found %d", cmd.CommandPath(), what, n)
		}
		return nil
	}
}

// noArguments refuses arguments with a message of its own.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(fmt.Sprintf("see %s --help", cmd.CommandPath()), "%s takes no argument, found %q", cmd.CommandPath(), args[0])
	}
	return nil
}

// group is a command that only holds others.
func group(cmd *cobra.Command, commands ...*cobra.Command) *cobra.Command {
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return unknownCommand(cmd, args[0])
		}
		if err := onlyPassedOn(cmd); err != nil {
			return err
		}
		return cmd.Help()
	}
	cmd.AddCommand(commands...)
	return cmd
}
