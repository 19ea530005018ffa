package main

import (
	"cmp"
	"io"

	"github.com/spf13/cobra"

	"backspasm/internal/render"
)

type handoverFlags struct {
	now     nowFlag
	region  regionFlag
	plain   plainFlag
	answers answersFlag
	out     outputFlags
}

func newHandover(s *streams) *cobra.Command {
	var f handoverFlags
	cmd := &cobra.Command{
		Use: "handover", Short: "One page for the clinician: what you reported, and what you did not", Args: noArguments,
		Long: `Writes one page to show or read to a clinician. First come what you reported, what
changed since the last visit and what you tried. Next is what you were not sure
about, then what you answered no to. What was not asked stands last. It
prints on one sheet of paper.`,
		Example: `  backspasm handover                                  of the saved episode
  backspasm handover --answers my.yaml                of answers from a file
  backspasm handover --format html --output page.html to print`,
		RunE: func(*cobra.Command, []string) error { return handoverRun(s, f) },
	}
	f.answers.add(cmd, "read answers from `FILE` (YAML or JSON; - for stdin), not from the saved episode")
	f.out.add(cmd, "page", "text", "markdown", "html", "json")
	f.plain.add(cmd, "no bold, whatever the terminal can do (also with ACCESSIBLE set)")
	f.now.add(cmd, "")
	f.region.add(cmd)
	return cmd
}

func handoverRun(s *streams, f handoverFlags) error {
	out, err := f.out.output(s, f.plain, f.answers)
	if err != nil {
		return err
	}
	b, err := basisOf(s, f.now, f.region)
	if err != nil {
		return err
	}
	h, err := b.handover(s, f.answers)
	if err != nil {
		return err
	}
	if b.wrong != nil {
		return cmp.Or(out.emergency(h.Result, s.askWidth()), b.wrong)
	}
	if err := out.warn(h.Result); err != nil {
		return err
	}
	return out.page(func(w io.Writer) error { return setHandover(w, h, out) })
}

// handover is what the page rests on: an answers document, or the last episode.
func (b *basis) handover(s *streams, f answersFlag) (render.Handover, error) {
	if !f.given() {
		return b.savedHandover(s)
	}
	doc, err := b.readAnswers(f, s, nil, false)
	if err != nil {
		return render.Handover{}, err
	}
	b.library = b.library.For(doc.Answers)
	r := b.assess(doc.Answers, nil)
	return render.Handover{Result: r, Written: r.Made, Visits: []render.Result{r}}, b.timed(r, r.Early, s)
}

// savedHandover is that of the episode that goes on, else of the last one.
func (b *basis) savedHandover(s *streams) (render.Handover, error) {
	kept, err := readSaved(b.library, s.stderr)
	if err != nil {
		return render.Handover{}, err
	}
	if len(kept.episodes) == 0 {
		return render.Handover{}, usage("keep an episode with backspasm triage (--save for scripts), or give --answers FILE", "nothing is saved yet")
	}
	e := cmp.Or(kept.open(), &kept.episodes[len(kept.episodes)-1])
	b.follow(*e, s)
	h := b.handoverOf(*e)
	return h, b.timed(h.Result, e.Early(b.now), s)
}

// setHandover writes the page in the form that was asked for.
func setHandover(w io.Writer, h render.Handover, out *output) error {
	switch out.form {
	case "json":
		return h.JSON(w)
	case "markdown":
		return h.Markdown(w)
	case "html":
		return h.HTML(w)
	}
	return h.Text(w, out.look())
}
