package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/answers"
	"backspasm/internal/journal"
	"backspasm/internal/render"
)

func newSchema(p *program) *cobra.Command {
	documents := []string{"answers", "checkin", "result", "handover", "history", "moves", "export"}
	return &cobra.Command{
		Use: "schema " + strings.Join(documents, "|"), Short: "Print the JSON Schema of a document", ValidArgs: documents,
		Example: "  backspasm schema result > result.schema.json",
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) != 1:
				return usage("documents are: "+strings.Join(documents, ", "), "schema takes the name of one document")
			case !slices.Contains(documents, args[0]):
				return usage(choose(args[0], documents), "there is no document %q", args[0])
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			text := render.ResultSchema
			switch args[0] {
			case "handover":
				text = render.HandoverSchema
			case "history":
				text = render.HistorySchema
			case "moves":
				text = render.MovesSchema
			case "export":
				text = []byte(journal.ExportSchema())
			case "answers", "checkin":
				of := answers.Schema
				if args[0] == "checkin" {
					of = answers.CheckInSchema
				}
				schema, err := of(p.library().Protocol)
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
