package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/prose"
	"backspasm/internal/terminal"
)

// widestHelp is how wide help is on a wide screen.
const widestHelp = 80

func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: "Help for a command",
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			found, _ := descend(root, args)
			return commandNames(found), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			found, err := descend(root, args)
			if err != nil {
				return err
			}
			found.InitDefaultHelpFlag()
			found.InitDefaultVersionFlag()
			return found.Help()
		},
	}
}

// descend follows the words from one command to another.
func descend(from *cobra.Command, words []string) (*cobra.Command, error) {
	for _, word := range words {
		var next *cobra.Command
		for _, c := range from.Commands() {
			if c.Name() == word {
				next = c
			}
		}
		if next == nil {
			return from, unknownCommand(from, word)
		}
		from = next
	}
	return from, nil
}

// showHelp writes the help of a command for the screen that it goes to: no line is
// wider, and lines end between words only.
func showHelp(s *streams) func(*cobra.Command, []string) {
	return func(cmd *cobra.Command, _ []string) {
		width := widestHelp
		if w, _ := terminal.Size(s.stdout); w > 0 {
			width = min(w, widestHelp)
		}
		fmt.Fprint(cmd.OutOrStdout(), helpText(cmd, width))
	}
}

func helpText(cmd *cobra.Command, width int) string {
	var b strings.Builder
	about := cmd.Long
	if about == "" {
		about = cmd.Short
	}
	fmt.Fprintf(&b, "%s\n\nUsage:\n", paragraphs(about, width))
	if cmd.Runnable() {
		hanging(&b, "  "+cmd.UseLine(), 4, width)
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "  %s [command]\n", cmd.CommandPath())
	}
	if cmd.HasExample() { // laid out by hand
		fmt.Fprintf(&b, "\nExamples:\n%s\n", cmd.Example)
	}
	for _, g := range cmd.Groups() {
		commandList(&b, g.Title, g.ID, cmd, width)
	}
	commandList(&b, "Available Commands:", "", cmd, width)
	if cmd.HasAvailableFlags() {
		fmt.Fprintf(&b, "\nFlags:\n%s\n", strings.TrimRight(cmd.Flags().FlagUsagesWrapped(width), "\n"))
	}
	if !cmd.HasParent() {
		b.WriteString("\n" + paragraphs("The flags of a command may stand before it as well: backspasm --plain triage", width) + "\n")
	}
	if cmd.HasAvailableSubCommands() {
		b.WriteString("\n" + paragraphs(fmt.Sprintf("Use \"%s [command] --help\" for more about a command.", cmd.CommandPath()), width) + "\n")
	}
	return b.String()
}

// commandList lists the commands of one group.
func commandList(b *strings.Builder, title, group string, parent *cobra.Command, width int) {
	var list []*cobra.Command
	longest := 0
	for _, c := range parent.Commands() {
		if c.GroupID == group && (c.IsAvailableCommand() || c.Name() == "help") {
			list, longest = append(list, c), max(longest, len(c.Name()))
		}
	}
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", title)
	for _, c := range list {
		hanging(b, fmt.Sprintf("  %-*s  %s", longest, c.Name(), c.Short), longest+4, width)
	}
}

// hanging writes a line that goes on below its own text.
func hanging(b *strings.Builder, text string, indent, width int) {
	b.WriteString(strings.Join(prose.Hanging(text[:indent], text[indent:], width), "\n") + "\n")
}

// paragraphs fills the lines of a text anew; those that are indented stay apart.
func paragraphs(text string, width int) string {
	var b strings.Builder
	filled := ""
	flush := func() {
		if filled != "" {
			hanging(&b, filled, 0, width)
		}
		filled = ""
	}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		switch bare := strings.TrimLeft(line, " "); {
		case bare == "":
			flush()
			b.WriteString("\n")
		case bare != line:
			flush()
			hanging(&b, line, len(line)-len(bare), width)
		case filled == "":
			filled = line
		default:
			filled += " " + line
		}
	}
	flush()
	return strings.TrimRight(b.String(), "\n")
}
