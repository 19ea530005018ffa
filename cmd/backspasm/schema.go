package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/answers"
	"backspasm/internal/batch"
	"backspasm/internal/journal"
	"backspasm/internal/render"
)

func newSchema(p *program) *cobra.Command {
	documents := []string{"answers", "checkin", "result", "record", "batch", "handover", "history", "moves", "export"}
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
			text, err := schema(p, args[0])
			if err != nil {
				return failed(err)
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), strings.TrimSpace(string(text)))
			return writing(err)
		},
	}
}

func schema(p *program, document string) ([]byte, error) {
	switch document {
	case "answers":
		return answers.Schema(p.library().Protocol)
	case "checkin":
		return answers.CheckInSchema(p.library().Protocol)
	case "record":
		return batch.RecordSchema(p.library().Protocol)
	case "batch":
		return batch.Schema()
	case "handover":
		return render.HandoverSchema, nil
	case "history":
		return render.HistorySchema, nil
	case "moves":
		return render.MovesSchema, nil
	case "export":
		return []byte(journal.ExportSchema()), nil
	}
	return render.ResultSchema, nil
}
