package main

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/answers"
	"backspasm/internal/batch"
	"backspasm/internal/compiled"
	"backspasm/internal/journal"
	"backspasm/internal/population"
	"backspasm/internal/render"
)

//go:embed where.schema.json
var whereSchema []byte

// schemaOf is a document that the program reads or writes.
type schemaOf struct {
	name    string
	says    string
	writers []string // the commands that write it as JSON
	text    func() ([]byte, error)
}

func schemas() []schemaOf {
	fixed := func(text []byte) func() ([]byte, error) { return func() ([]byte, error) { return text, nil } }
	protocol := compiled.Content().Protocol
	return []schemaOf{
		{"answers", "what triage --answers reads", nil, func() ([]byte, error) { return answers.Schema(protocol) }},
		{"checkin", "what checkin --answers reads", nil, func() ([]byte, error) { return answers.CheckInSchema(protocol) }},
		{"result", "what triage and checkin write", []string{"triage", "checkin"}, fixed(render.ResultSchema)},
		{"today", "what today writes: a result", []string{"today"}, fixed(render.ResultSchema)},
		{"record", "a line that batch reads", nil, func() ([]byte, error) { return batch.RecordSchema(protocol) }},
		{"batch", "a line that batch writes", []string{"batch"}, batch.Schema},
		{"handover", "what handover writes", []string{"handover"}, fixed(render.HandoverSchema)},
		{"history", "what history writes", []string{"history"}, fixed(render.HistorySchema)},
		{"moves", "what moves writes", []string{"moves"}, fixed(render.MovesSchema)},
		{"prevent", "what prevent writes", []string{"prevent"}, fixed(render.PreventSchema)},
		{"about", "what about writes", []string{"about"}, fixed(render.AboutSchema)},
		{"questions", "what questions writes", []string{"questions"}, fixed(render.QuestionsSchema)},
		{"export", "what data export writes", []string{"data export"}, fixed([]byte(journal.ExportSchema()))},
		{"weights", "what content weigh writes", []string{"content weigh"}, fixed(population.Schema)},
		{"where", "what data where writes", []string{"data where"}, fixed(whereSchema)},
	}
}

func newSchema(_ *streams) *cobra.Command {
	list := schemas()
	var documents, lines []string
	for _, s := range list {
		documents = append(documents, s.name)
		lines = append(lines, fmt.Sprintf("  %-10s %s", s.name, s.says))
	}
	return &cobra.Command{
		Use: "schema DOCUMENT", Short: "Print the JSON Schema of a document",
		Long:              "Prints the JSON Schema (draft 2020-12) of a document that is read, or written as JSON:\n\n" + strings.Join(lines, "\n"),
		ValidArgsFunction: oneName(func() []string { return documents }),
		Example:           "  backspasm schema result > result.schema.json",
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
			text, err := list[slices.Index(documents, args[0])].text()
			if err != nil {
				return failed(err)
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), strings.TrimSpace(string(text)))
			return writing(err)
		},
	}
}
