package main

import (
	"cmp"
	"io"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/render"
)

type aboutFlags struct {
	now    nowFlag
	region regionFlag
	plain  plainFlag
	out    outputFlags
	saved  bool
}

func newAbout(s *streams) *cobra.Command {
	var f aboutFlags
	cmd := &cobra.Command{
		Use: "about [TOPIC]", Short: "Short pages on what people look up, such as scans, work and sleep",
		Long: `Without a topic, lists the pages, with a line on each. With one, shows it: at most
14 lines, with one thing to do and where it comes from. On a terminal, or with
--saved, the answers of your saved episode are applied; else the text is general.`,
		Example: `  backspasm about                     the list
  backspasm about scans               one page
  backspasm about leg-pain --saved    with the answers you kept
  backspasm about --json              all of them, for scripts`,
		Args:              takes(0, 1, "at most one topic", "backspasm about lists them"),
		ValidArgsFunction: oneName(func() []string { return render.TopicIDs(compiled.Content()) }),
		RunE:              func(_ *cobra.Command, args []string) error { return aboutRun(s, f, args) },
	}
	f.out.add(cmd, "page", "text", "json")
	cmd.Flags().BoolVar(&f.saved, "saved", false, "apply the answers of the saved episode, on a pipe too")
	f.plain.add(cmd, "nothing bold (also with ACCESSIBLE set)")
	f.now.add(cmd, "")
	f.region.add(cmd)
	return cmd
}

func aboutRun(s *streams, f aboutFlags, args []string) error {
	out, err := f.out.output(s, f.plain, answersFlag{})
	if err != nil {
		return err
	}
	b, err := basisOf(s, f.now, f.region)
	if err := cmp.Or(err, b.wrong); err != nil {
		return err
	}
	topics := b.library.Topics
	if len(args) > 0 {
		t, known := b.library.Topic(args[0])
		if !known {
			return usage(cmp.Or(document.Suggest(args[0], render.TopicWords(b.library)), "backspasm about lists them"), "there is no page about %q", args[0])
		}
		topics = []library.Topic{t}
	}
	a, err := b.about(s, out, f.saved)
	if err != nil {
		return err
	}
	return out.made(func(w io.Writer) error {
		switch {
		case out.form == "json":
			return a.JSON(w, topics)
		case len(args) == 0:
			return a.Text(w, out.look())
		}
		return a.Page(w, topics[0], out.look())
	}, a.Saved)
}

// about are the pages as they are read here: general, unless a saved episode is asked
// for or a person reads who has one.
func (b basis) about(s *streams, out *output, saved bool) (render.About, error) {
	a := render.About{Letterhead: b.letterhead(), Now: b.now}
	if !saved && !(out.form == "text" && out.forEyes()) {
		return a, nil
	}
	errOut := s.stderr
	if !saved { // whoever only looks something up is not bothered
		errOut = io.Discard
	}
	past, _, err := openEpisode(b.library, errOut)
	switch {
	case err != nil && saved:
		return a, err
	case err != nil:
		return a, nil
	}
	b.follow(*past, s)
	return b.aboutOf(b.worded(b.rules().AsOf(*past, b.now))), nil
}
