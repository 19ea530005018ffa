package main

import (
	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/render"
	"backspasm/internal/terminal"
)

func newExplain(s *streams) *cobra.Command {
	return &cobra.Command{
		Use: "explain ID", Short: "Say why something is asked, raised or advised, and on what evidence",
		Long: "Explains a question, a red flag, an intervention or a source: what it is and when it applies. It also says what was found, how well it is supported and by whom.",
		Example: `  backspasm explain saddle_numbness
  backspasm explain cold
  backspasm explain cochrane_heat_cold`,
		Args:              takes(1, 1, "one id", "ids are listed by backspasm questions, and in every JSON result"),
		ValidArgsFunction: oneName(func() []string { return render.ExplainIDs(compiled.Content()) }),
		RunE: func(cmd *cobra.Command, args []string) error {
			lib := compiled.Content()
			found, err := render.Explain(cmd.OutOrStdout(), lib, args[0], terminal.TextWidth(s.stdout))
			if err == nil && !found {
				return usage(document.Suggest(args[0], render.ExplainIDs(lib)), "nothing is called %q", args[0])
			}
			return writing(err)
		},
	}
}
