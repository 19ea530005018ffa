package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"backspasm/internal/render"
)

func newQuestions(p *program) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "questions", Short: "List the whole interview", Args: noArguments,
		Long:    "Lists every question in the order of the interview: id, kind, and answers from calmer to worse. It also says when each is asked, and why.",
		Example: "  backspasm questions --json | jq -r '.screens[].questions[].id'",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return questions(p, cmd.OutOrStdout(), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as one JSON document")
	return cmd
}

func questions(p *program, out io.Writer, asJSON bool) error {
	write := render.Questions
	if asJSON {
		write = render.QuestionsJSON
	}
	if err := write(out, p.library().Protocol); err != nil {
		return writing(fmt.Errorf("%w", err))
	}
	return nil
}
