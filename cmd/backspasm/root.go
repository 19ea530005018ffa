package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/library"
)

// program is what the commands share: where they read and write.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
}

// library is the built-in content.
func (p *program) library() *library.Content { return compiled.Library() }

// version is set when a release is built.
var version = "dev"

func programVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && version == "dev" && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return version
}

const about = `backspasm helps when your back has just seized up.

It asks about warning signs first. Then it says where to get help, and how soon.
Or it makes a plan for your next days, dated from the hour your pain began.
It is for people of 16 and over. It cannot examine you, and no clinician has
reviewed what it says. Everything stays on this machine.

In danger now? Call your emergency number (112, 911 or 999 in many countries).

Start here:   backspasm triage
`

func newRoot(p *program) *cobra.Command {
	root := &cobra.Command{
		Use: "backspasm", Short: "Guided self-care for a sudden back spasm", Long: about,
		Version: programVersion(), SilenceErrors: true, SilenceUsage: true,
		Args: cobra.ArbitraryArgs, PersistentPreRunE: noEmptyFlag,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			if err := onlyPassedOn(cmd); err != nil {
				return err
			}
			_, err := fmt.Fprint(cmd.OutOrStdout(), about)
			return writing(err)
		},
	}
	root.SetVersionTemplate(versionText())
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(showHelp(p))
	root.SetHelpCommand(newHelp(root))
	cobra.EnableCommandSorting = false // triage comes first
	grouped(root, "For the person in pain:", newTriage(p), newToday(p), newCheckin(p), newDo(p), newMoves(p), newHistory(p), newHandover(p), newExplain(p), newData(p))
	grouped(root, "For scripts and authors:", newBatch(p), newQuestions(p), newSchema(p), newContent(p))
	root.SetHelpCommandGroupID("For scripts and authors:")
	root.AddCommand(newCompletion())
	early(root)
	return root
}

// grouped adds commands under a title of their own.
func grouped(root *cobra.Command, title string, commands ...*cobra.Command) {
	root.AddGroup(&cobra.Group{ID: title, Title: title})
	for _, c := range commands {
		c.GroupID = title
		root.AddCommand(c)
	}
}

// writing turns a failed write into a failure of the program.
func writing(err error) error {
	if err != nil {
		return failed(fmt.Errorf("cannot write the output: %w", err))
	}
	return nil
}

func versionText() string {
	lib := compiled.Library()
	return fmt.Sprintf("backspasm {{.Version}}\ncontent %s of %s, sha256 %s\n%s\n",
		lib.Protocol.Version, lib.Protocol.Date, lib.SHA256, lib.Messages.Notes.NotReviewed)
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
