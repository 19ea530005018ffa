package main

import (
	_ "embed"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// bashWords lets the completion work where bash-completion is not installed.
//
//go:embed completion.bash
var bashWords string

func newCompletion() *cobra.Command {
	short := "Completion of commands, flags and names in the shell"
	return group(&cobra.Command{Use: "completion", Short: short, Hidden: true,
		Long: "Writes a script that lets the shell complete commands, flags and names. The help of each command says where to put it."},
		shell("bash", `For this shell:

  source <(backspasm completion bash)

For every new one:

  mkdir -p ~/.local/share/bash-completion/completions
  backspasm completion bash \
    > ~/.local/share/bash-completion/completions/backspasm

Without the bash-completion package add the first line to ~/.bashrc.`,
			func(root *cobra.Command, out io.Writer, describe bool) error {
				if err := root.GenBashCompletionV2(out, describe); err != nil {
					return err
				}
				_, err := io.WriteString(out, bashWords)
				return err
			}),
		shell("zsh", `For this shell, with compinit loaded:

  source <(backspasm completion zsh)

For every new one, in a folder of $fpath:

  backspasm completion zsh > "${fpath[1]}/_backspasm"`,
			func(root *cobra.Command, out io.Writer, describe bool) error {
				if describe {
					return root.GenZshCompletion(out)
				}
				return root.GenZshCompletionNoDesc(out)
			}),
		shell("fish", `For this shell:

  backspasm completion fish | source

For every new one:

  backspasm completion fish > ~/.config/fish/completions/backspasm.fish`,
			(*cobra.Command).GenFishCompletion),
		shell("powershell", `For this shell:

  backspasm completion powershell | Out-String | Invoke-Expression

For every new one, add the script to your profile.`,
			func(root *cobra.Command, out io.Writer, describe bool) error {
				if describe {
					return root.GenPowerShellCompletionWithDesc(out)
				}
				return root.GenPowerShellCompletion(out)
			}))
}

// shell writes the script of one shell.
func shell(name, install string, write func(root *cobra.Command, out io.Writer, describe bool) error) *cobra.Command {
	var bare bool
	cmd := &cobra.Command{
		Use: name, Short: "The script for " + name, Args: noArguments, Long: "Writes the completion script for " + name + ".\n\n" + install,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return writing(write(cmd.Root(), cmd.OutOrStdout(), !bare))
		},
	}
	cmd.Flags().BoolVar(&bare, "no-descriptions", false, "names only, without what they mean")
	return cmd
}

// describeFlags takes the marks out of what flags say of themselves: help reads the
// name of a value from them, and a shell would show them as they are.
func describeFlags(cmd *cobra.Command) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) { f.Usage = strings.ReplaceAll(f.Usage, "`", "") })
	for _, c := range cmd.Commands() {
		describeFlags(c)
	}
}
