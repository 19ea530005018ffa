package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/journal"
	"backspasm/internal/prose"
)

func newData(s *streams) *cobra.Command {
	return group(&cobra.Command{Use: "data", Short: "See, take out, mend or erase what is kept on this machine"},
		newDataWhere(s), newDataExport(s), newDataRepair(s), newDataPurge(s))
}

// yourOwn is said wherever the files of the program are listed.
const yourOwn = "A file that --output writes is your own: it is not in this list, and a purge leaves it alone. So is what is left of one whose writing was cut short; its name begins with .backspasm- in the same folder."

func newDataWhere(_ *streams) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "where", Short: "List every file this program can write by itself", Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return whereRun(cmd.OutOrStdout(), asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON, for scripts")
	return cmd
}

// whereRun lists the files. That of one it cannot tell whether it is there is a failure.
func whereRun(out io.Writer, asJSON bool) error {
	j, err := place()
	if err != nil {
		return err
	}
	files, list := j.Files(), where
	if asJSON {
		list = whereJSON
	}
	if err := list(out, files, journal.HasModes); err != nil {
		return writing(err)
	}
	if i := slices.IndexFunc(files, func(f journal.File) bool { return f.Err != nil }); i >= 0 {
		return failed(fmt.Errorf("cannot look for all that is kept: %w", files[i].Err))
	}
	return nil
}

func where(out io.Writer, files []journal.File, modes bool) error {
	for _, f := range files {
		fmt.Fprintf(out, "%s\n  %s: %s\n", shown(f.Path), f.What, state(f, modes))
	}
	_, err := fmt.Fprintf(out, "\n%s\n", yourOwn)
	return err
}

func state(f journal.File, modes bool) string {
	switch {
	case f.Err != nil:
		return "cannot look there: " + why(f.Err)
	case !f.Exists:
		return "not there"
	case !modes:
		return prose.Count(int(f.Size), "byte")
	}
	return prose.Count(int(f.Size), "byte") + ", mode " + octal(f.Mode)
}

type jsonFile struct {
	Path   string  `json:"path"`
	What   string  `json:"what"`
	Exists *bool   `json:"exists"` // null: it cannot be told, and error says why
	Size   *int64  `json:"size"`   // null: it is not there
	Mode   *string `json:"mode"`   // null: it is not there, or the system has none
	Error  *string `json:"error"`
}

func whereJSON(out io.Writer, files []journal.File, modes bool) error {
	list := []jsonFile{}
	for _, f := range files {
		file := jsonFile{Path: f.Path, What: f.What, Exists: &f.Exists}
		if f.Err != nil {
			file.Exists, file.Error = nil, new(why(f.Err))
		}
		if f.Exists {
			file.Size = &f.Size
		}
		if f.Exists && modes {
			file.Mode = new(octal(f.Mode))
		}
		list = append(list, file)
	}
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		SchemaVersion int        `json:"schema_version"`
		Files         []jsonFile `json:"files"`
		Note          string     `json:"note"`
		OutOfReach    []string   `json:"out_of_reach"`
	}{1, list, yourOwn, journal.OutOfReach()})
}

func newDataExport(s *streams) *cobra.Command {
	var f outputFlags
	cmd := &cobra.Command{
		Use: "export", Short: "Take out all that was saved", Args: noArguments,
		Long: `Writes every record that was saved. JSON holds all of it (backspasm schema export
describes it). CSV has a line for each record. Markdown is a page to read without the answers.`,
		Example: `  backspasm data export --output journal.json
  backspasm data export --format csv --output journal.csv`,
		RunE: func(*cobra.Command, []string) error { return exportRun(s, f) },
	}
	f.add(cmd, "copy", "json", "csv", "markdown")
	cmd.Flags().Lookup("output").Usage += ", which is then your own"
	return cmd
}

func exportRun(s *streams, f outputFlags) error {
	out, err := f.output(s, plainFlag{}, answersFlag{})
	if err != nil {
		return err
	}
	kept, err := readSaved(compiled.Content(), s.stderr)
	if err != nil {
		return err
	}
	if kept.log.Empty() {
		return kept.nothing()
	}
	return out.page(map[string]func(io.Writer) error{"json": kept.log.ExportJSON, "csv": kept.log.ExportCSV, "markdown": kept.log.ExportMarkdown}[out.form])
}

func newDataRepair(_ *streams) *cobra.Command {
	var now nowFlag
	cmd := &cobra.Command{
		Use: "repair", Short: "Leave damaged lines out of the journal, and keep a copy of it", Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return repairRun(cmd.OutOrStdout(), now.moment()) },
	}
	now.add(cmd, "; it names the copy")
	return cmd
}

func repairRun(out io.Writer, m moment) error {
	if m.wrong != nil {
		return m.wrong
	}
	j, err := place()
	if err != nil {
		return err
	}
	done, err := j.Repair(m.now)
	if err != nil {
		return failed(fmt.Errorf("the journal could not be repaired: %w", err))
	}
	_, err = fmt.Fprint(out, repaired(done))
	return writing(err)
}

func repaired(done journal.Repaired) string {
	if len(done.LeftOut) == 0 {
		return "There is nothing to repair: no line of the journal is damaged.\n"
	}
	var out strings.Builder
	fmt.Fprintln(&out, "These lines of the journal were damaged and are left out now:")
	for _, d := range done.LeftOut {
		fmt.Fprintf(&out, "- line %d: %s\n", d.Line, d.Why)
	}
	fmt.Fprintf(&out, "The journal as it was: %s\n", shown(done.Copy))
	return out.String()
}
