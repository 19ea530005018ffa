package main

import (
	"fmt"
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

func newRoot(s *streams) *cobra.Command {
	root := &cobra.Command{
		Use: "backspasm", Short: "Guided self-care for a sudden back spasm", Long: about + "\n" + dangerNow(),
		Version: programVersion(), SilenceErrors: true, SilenceUsage: true,
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
	root.SetVersionTemplate(versionText())
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(showHelp(s))
	root.SetHelpCommand(newHelp(root))
	cobra.EnableCommandSorting = false // triage comes first
	grouped(root, "For the person in pain:", newTriage(s), newToday(s), newCheckin(s), newPrevent(s), newDo(s), newMoves(s), newAbout(s), newHistory(s), newHandover(s), newExplain(s), newData(s))
	grouped(root, "For scripts and authors:", newBatch(s), newQuestionList(s), newSchema(s), newContent(s))
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

func versionText() string {
	lib := compiled.Content()
	return fmt.Sprintf("backspasm {{.Version}}\ncontent %s of %s, sha256 %s\n%s\n",
		lib.Protocol.Version, lib.Protocol.Date, lib.SHA256, lib.Messages.Notes.NotReviewed)
}
