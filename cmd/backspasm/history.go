package main

import (
	"io"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/library"
	"backspasm/internal/render"
)

type historyFlags struct {
	now   nowFlag
	plain plainFlag
	out   outputFlags
}

func newHistory(s *streams) *cobra.Command {
	var f historyFlags
	cmd := &cobra.Command{
		Use: "history", Short: "All saved episodes: how pain and activity went", Args: noArguments,
		Long: `Shows every saved episode with its visits, in words and as a chart of pain and
what you could do. It says when bouts come back often, come closer or get longer.`,
		Example: `  backspasm history                                      in words and as a chart
  backspasm history --plain                              in words only
  backspasm history --format csv --output my_back.csv    a line for each visit
  backspasm history --json                               for scripts`,
		RunE: func(*cobra.Command, []string) error { return historyRun(s, f) },
	}
	f.out.add(cmd, "history", "text", "json", "csv")
	f.now.add(cmd, "")
	f.plain.add(cmd, "words only, no chart (also with ACCESSIBLE set or TERM=dumb)")
	return cmd
}

func historyRun(s *streams, f historyFlags) error {
	m := f.now.moment()
	if m.wrong != nil {
		return m.wrong
	}
	out, err := f.out.output(s, f.plain, answersFlag{})
	if err != nil {
		return err
	}
	kept, err := readSaved(compiled.Content(), s.stderr)
	switch {
	case err != nil:
		return err
	case len(kept.episodes) == 0:
		return kept.nothing()
	}
	s.later(m.unread)
	return out.page(func(w io.Writer) error { return setHistory(w, kept.history(m), out) })
}

// history is what was saved, with the numbers of where the last visit was.
func (s saved) history(m moment) render.History {
	lib := compiled.Content()
	region, ok := lib.Messages.Region(s.episodes[len(s.episodes)-1].Last().Region)
	if !ok {
		region, _ = lib.Messages.Region(library.Elsewhere)
	}
	return render.History{Letterhead: render.Letterhead{Library: lib, Program: programVersion(), Region: region}, Made: m.now, Episodes: s.episodes,
		Unreadable: len(s.log.Damage), Newer: s.log.Newer}
}

// setHistory writes the history in the form that was asked for.
func setHistory(w io.Writer, h render.History, out *output) error {
	switch out.form {
	case "json":
		return render.HistoryJSON(w, h)
	case "csv":
		return render.HistoryCSV(w, h)
	}
	return render.HistoryText(w, h, out.look(), out.bars())
}
