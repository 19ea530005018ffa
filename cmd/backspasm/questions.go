package main

import (
	"io"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/render"
)

func newQuestionList(_ *streams) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "questions", Short: "List the whole interview", Args: noArguments,
		Long:    "Lists every question in the order of the interview: id, kind, and answers from calmer to worse. It also says when each is asked, and why.",
		Example: "  backspasm questions --json | jq -r '.screens[].questions[].id'",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return questionsRun(cmd.OutOrStdout(), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as one JSON document")
	return cmd
}

func questionsRun(out io.Writer, asJSON bool) error {
	write := render.Questions
	if asJSON {
		write = render.QuestionsJSON
	}
	return writing(write(out, compiled.Content().Protocol))
}
