package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"backspasm/internal/journal"
	"backspasm/internal/prose"
)

func newData(p *program) *cobra.Command {
	return group(&cobra.Command{Use: "data", Short: "See, take out, mend or erase what is kept on this machine"},
		newDataWhere(p), newDataExport(p), newDataRepair(p), newDataPurge(p))
}

// place is where the program keeps its files.
func place() (journal.Journal, error) {
	j, err := journal.Locate()
	switch {
	case errors.Is(err, journal.ErrOfAnother):
		return j, usage("run it as that user, without sudo, or set HOME to a folder of your own", "nothing is kept: %s", err)
	case err != nil:
		return j, usage("set HOME, or XDG_DATA_HOME, XDG_STATE_HOME and XDG_CONFIG_HOME", "cannot tell where files are kept: %s", err)
	}
	return j, nil
}

// yourOwn is said wherever the files of the program are listed.
const yourOwn = "A file that --output writes is your own: it is not in this list, and a purge leaves it alone. So is what is left of one whose writing was cut short; its name begins with .backspasm- in the same folder."

func newDataWhere(p *program) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "where", Short: "List every file this program can write by itself", Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			j, err := place()
			if err != nil {
				return err
			}
			return p.where(j.Files(), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON, for scripts")
	return cmd
}

// where lists the files. That of one it cannot tell whether it is there is a failure.
func (p *program) where(files []journal.File, asJSON bool) error {
	var out bytes.Buffer
	var err error
	if asJSON {
		err = whereJSON(&out, files, journal.HasModes)
	} else {
		where(&out, files, journal.HasModes)
	}
	if err != nil {
		return failed(err)
	}
	if _, err = p.stdout.Write(out.Bytes()); err != nil {
		return writing(err)
	}
	if i := slices.IndexFunc(files, func(f journal.File) bool { return f.Err != nil }); i >= 0 {
		return failed(fmt.Errorf("cannot look for all that is kept: %w", files[i].Err))
	}
	return nil
}

func where(out io.Writer, files []journal.File, modes bool) {
	for _, f := range files {
		fmt.Fprintf(out, "%s\n  %s: %s\n", shown(f.Path), f.What, state(f, modes))
	}
	fmt.Fprintf(out, "\n%s\n", yourOwn)
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

// why is an error of a file without its path.
func why(err error) string {
	var of *fs.PathError
	if errors.As(err, &of) {
		return of.Err.Error()
	}
	return err.Error()
}

// octal is a mode as chmod takes it.
func octal(mode fs.FileMode) string { return fmt.Sprintf("%04o", mode.Perm()) }

// shown quotes a path that would give orders to the terminal.
func shown(path string) string {
	if strings.ContainsFunc(path, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return strconv.Quote(path)
	}
	return path
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

var exportFormats = []string{"json", "csv", "markdown"}

func newDataExport(p *program) *cobra.Command {
	var format, output string
	cmd := &cobra.Command{
		Use: "export", Short: "Take out all that was saved", Args: noArguments,
		Long: `Writes every record that was saved. JSON holds all of it (backspasm schema export
describes it). CSV has a line for each record. Markdown is a page to read without the answers.`,
		Example: `  backspasm data export --output journal.json
  backspasm data export --format csv --output journal.csv`,
		RunE: func(*cobra.Command, []string) error { return export(p, format, output) },
	}
	cmd.Flags().StringVar(&format, "format", "json", "`json`, csv or markdown")
	cmd.Flags().StringVar(&output, "output", "", "write it to `FILE`, which is then your own")
	complete(cmd, "format", func() []string { return exportFormats })
	return cmd
}

func export(p *program, format, output string) error {
	if !slices.Contains(exportFormats, format) {
		return usage(choose(format, exportFormats), "there is no format %q", format)
	}
	v := &sitting{program: p, opt: triageOptions{output: output}}
	if err := v.canWrite(); err != nil {
		return err
	}
	s, err := readSaved(p.library(), p.stderr)
	if err != nil {
		return err
	}
	if s.log.Empty() {
		return noHistory(s)
	}
	write := map[string]func(io.Writer) error{"json": s.log.ExportJSON, "csv": s.log.ExportCSV, "markdown": s.log.ExportMarkdown}[format]
	var out bytes.Buffer
	if err := write(&out); err != nil {
		return failed(err)
	}
	return v.write(out.Bytes())
}

func newDataRepair(p *program) *cobra.Command {
	var at string
	cmd := &cobra.Command{
		Use: "repair", Short: "Leave damaged lines out of the journal, and keep a copy of it", Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			now, _, err := clock(at)
			if err != nil {
				return err
			}
			j, err := place()
			if err != nil {
				return err
			}
			done, err := j.Repair(now)
			if err != nil {
				return failed(fmt.Errorf("the journal could not be repaired: %w", err))
			}
			_, err = fmt.Fprint(cmd.OutOrStdout(), repaired(done))
			return writing(err)
		},
	}
	cmd.Flags().StringVar(&at, "now", "", "take `TIME` (RFC 3339) as now; it names the copy")
	return cmd
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
