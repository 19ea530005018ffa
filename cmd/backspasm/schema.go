package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"backspasm/internal/answers"
	"backspasm/internal/render"
)

func newSchema(p *program) *cobra.Command {
	documents := []string{"answers", "result"}
	return &cobra.Command{
		Use: "schema answers|result", Short: "Print the JSON Schema of a document", ValidArgs: documents,
		Example: "  backspasm schema result > result.schema.json",
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) != 1:
				return usage("documents are: answers, result", "schema takes the name of one document")
			case !slices.Contains(documents, args[0]):
				return usage(choose(args[0], documents), "there is no document %q", args[0])
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			text := render.ResultSchema
			if args[0] == "answers" {
				schema, err := answers.Schema(p.library().Protocol)
				if err != nil {
					return failed(err)
				}
				text = append(schema, '\n')
			}
			_, err := fmt.Fprint(cmd.OutOrStdout(), string(text))
			return writing(err)
		},
	}
}
