package main

import (
	"bytes"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"backspasm/internal/library"
	"backspasm/internal/render"
)

type historyOptions struct {
	format, output, now string
	json, plain         bool
}

var historyFormats = []string{"text", "json", "csv"}

func newHistory(p *program) *cobra.Command {
	var opt historyOptions
	cmd := &cobra.Command{
		Use: "history", Short: "All saved episodes: how pain and activity went", Args: noArguments,
		Long: `Shows every saved episode with its visits, in words and as a chart of pain and
what you could do. It says when bouts come back often, come closer or get longer.`,
		Example: `  backspasm history                                      in words and as a chart
  backspasm history --plain                              in words only
  backspasm history --format csv --output my_back.csv    a line for each visit
  backspasm history --json                               for scripts`,
		RunE: func(*cobra.Command, []string) error { return history(p, opt) },
	}
	f := cmd.Flags()
	f.StringVar(&opt.format, "format", "text", "form of the history: `text`, json or csv")
	f.BoolVar(&opt.json, "json", false, "the same as --format json")
	f.StringVar(&opt.output, "output", "", "write the history to `FILE`")
	f.StringVar(&opt.now, "now", "", "take `TIME` (RFC 3339) as now")
	f.BoolVar(&opt.plain, "plain", false, "words only, no chart (also with ACCESSIBLE set or TERM=dumb)")
	complete(cmd, "format", func() []string { return historyFormats })
	return cmd
}

func history(p *program, opt historyOptions) error {
	if opt.json {
		opt.format = "json"
	}
	if !slices.Contains(historyFormats, opt.format) {
		return usage(choose(opt.format, historyFormats), "there is no format %q", opt.format)
	}
	now, unread, err := clock(opt.now)
	if err != nil {
		return err
	}
	v := &sitting{program: p, command: "history", opt: triageOptions{output: opt.output, plain: opt.plain}}
	if err := v.canWrite(); err != nil {
		return err
	}
	s, err := readSaved(p.library(), p.stderr)
	if err != nil {
		return err
	}
	if len(s.episodes) == 0 {
		return noHistory(s)
	}
	var out bytes.Buffer
	if err := v.writeHistory(&out, s.history(p.library(), now), opt); err != nil {
		return failed(err)
	}
	if err := v.write(out.Bytes()); err != nil {
		return err
	}
	if unread != "" {
		v.notes = append(v.notes, unread)
	}
	v.sayNotes()
	return nil
}

// noHistory says why there is nothing to show.
func noHistory(s saved) error {
	switch {
	case len(s.log.Damage) > 0:
		return usage("backspasm data repair leaves the damaged ones out and keeps a copy", "nothing that was saved can be read")
	case s.log.Newer > 0:
		return usage("use the newer version of backspasm that wrote it", "nothing that was saved can be read by this version")
	}
	return usage("begin with: backspasm triage, and keep the episode at its end (--save for scripts)", "nothing is saved yet")
}

// history is what was saved, with the numbers of where the last visit was.
func (s saved) history(lib *library.Content, now time.Time) render.History {
	region, ok := lib.Messages.Region(s.regions[s.episodes[len(s.episodes)-1].ID])
	if !ok {
		region, _ = lib.Messages.Region(library.Elsewhere)
	}
	return render.History{Library: lib, Program: programVersion(), Region: region, Made: now, Episodes: s.episodes,
		Unreadable: len(s.log.Damage), Newer: s.log.Newer}
}

func (v *sitting) writeHistory(w io.Writer, h render.History, opt historyOptions) error {
	switch opt.format {
	case "json":
		return render.HistoryJSON(w, h)
	case "csv":
		return render.HistoryCSV(w, h)
	}
	look := render.Look{Width: v.width(), Bold: v.bold(), Screen: opt.output == "" && isTerminal(v.stdout)}
	return render.HistoryText(w, h, look, v.bars())
}
