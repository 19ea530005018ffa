package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/prose"
)

const about = `backspasm helps when your back has just seized up.

It asks about warning signs first. Then it says where to get help, and how soon.
Or it makes a plan for your next days, dated from the hour your pain began.
It is for people of 16 and over. It cannot examine you, and no clinician has
reviewed what it says. Everything stays on this machine.

Start here:   backspasm triage
`

// dangerNow is when to call for help before anything else, in the words of the first frame.
func dangerNow() string {
	c := compiled.Content()
	text := "In danger now? " + c.Messages.Notes.UnfinishedCall + " " + strings.Join(c.Protocol.FirstFrame.Signs, "; ") + "."
	return strings.Join(prose.Lines(text, 80), "\n") + "\n"
}

// newRoot is the command line; for arguments, with the commands that they need.
func newRoot(s *streams, args ...string) *cobra.Command {
	root := &cobra.Command{
		Use: "backspasm", Short: "Guided self-care for a sudden back spasm", SilenceErrors: true, SilenceUsage: true,
		Args: cobra.ArbitraryArgs, PersistentPreRunE: noEmptyFlag,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			if err := onlyPassedOn(cmd); err != nil {
				return err
			}
			_, err := fmt.Fprint(cmd.OutOrStdout(), about+"\n"+dangerNow())
			return writing(err)
		},
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return flagError(newRoot(s), cmd, err) })
	root.CompletionOptions.DisableDefaultCmd = true // there is one of our own
	root.SetHelpFunc(showHelp(s))
	root.SetHelpCommand(newHelp(root))
	root.SetHelpCommandGroupID(forScripts)
	cobra.EnableCommandSorting = false // triage comes first
	build(root, s, args)
	early(root)
	return root
}

const (
	forPerson  = "For the person in pain:"
	forScripts = "For scripts and authors:"
)

type command struct {
	name, group string
	new         func(*streams) *cobra.Command
}

// commands are all that help lists, in its order.
var commands = []command{
	{"triage", forPerson, newTriage}, {"today", forPerson, newToday}, {"checkin", forPerson, newCheckin}, {"prevent", forPerson, newPrevent},
	{"do", forPerson, newDo}, {"moves", forPerson, newMoves}, {"about", forPerson, newAbout}, {"history", forPerson, newHistory},
	{"handover", forPerson, newHandover}, {"explain", forPerson, newExplain}, {"data", forPerson, newData},
	{"batch", forScripts, newBatch}, {"questions", forScripts, newQuestionList}, {"schema", forScripts, newSchema}, {"content", forScripts, newContent},
}

// build adds the commands under the titles of their groups: the first argument alone,
// if it is one, for most of a short run would be building.
func build(root *cobra.Command, s *streams, args []string) {
	root.AddGroup(&cobra.Group{ID: forPerson, Title: forPerson}, &cobra.Group{ID: forScripts, Title: forScripts})
	first := append(slices.Clone(args), "")[0]
	alone := slices.ContainsFunc(commands, func(c command) bool { return c.name == first })
	for _, c := range commands {
		if !alone || c.name == first {
			made := c.new(s)
			made.GroupID = c.group
			root.AddCommand(made)
		}
	}
	if !alone {
		root.Long, root.Version = about+"\n"+dangerNow(), programVersion()
		root.SetVersionTemplate(versionText())
		root.AddCommand(newCompletion())
	}
}

func versionText() string {
	lib := compiled.Content()
	return fmt.Sprintf("backspasm %s\ncontent %s of %s, sha256 %s\n%s\n",
		programVersion(), lib.Protocol.Version, lib.Protocol.Date, lib.SHA256, lib.Messages.Notes.NotReviewed)
}
