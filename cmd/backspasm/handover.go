package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

var handoverFormats = []string{"text", "markdown", "html", "json"}

func newHandover(p *program) *cobra.Command {
	var opt triageOptions
	cmd := &cobra.Command{
		Use: "handover", Short: "One page for the clinician: what you reported, and what you did not", Args: noArguments,
		Long: `Writes one page to show or read to a clinician. First come what you reported, what
changed since the last visit and what you tried. Next is what you were not sure
about, then what you answered no to. What was not asked stands last. It
prints on one sheet of paper.`,
		Example: `  backspasm handover                                  of the saved episode
  backspasm handover --answers my.yaml                of answers from a file
  backspasm handover --format html --output page.html to print`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return (&sitting{program: p, command: "handover", opt: opt}).handover()
		},
	}
	f := cmd.Flags()
	f.StringVar(&opt.answers, "answers", "", "read answers from `FILE` (YAML or JSON; - for stdin), not from the saved episode")
	f.StringVar(&opt.format, "format", "text", "form of the page: `text`, markdown, html or json")
	f.BoolVar(&opt.json, "json", false, "the same as --format json")
	f.StringVar(&opt.output, "output", "", "write the page to `FILE`")
	f.BoolVar(&opt.plain, "plain", false, "no bold, whatever the terminal can do (also with ACCESSIBLE set)")
	f.StringVar(&opt.now, "now", "", "take `TIME` (RFC 3339) as now")
	f.StringVar(&opt.region, "region", "", "whose phone numbers: `us`, uk, ie, eu, ca, au, nz, in or elsewhere")
	complete(cmd, "format", func() []string { return handoverFormats })
	complete(cmd, "region", func() []string { return regionIDs(p) })
	return cmd
}

func (v *sitting) handover() error {
	if v.opt.json {
		v.opt.format = "json"
	}
	if !slices.Contains(handoverFormats, v.opt.format) {
		return usage(choose(v.opt.format, handoverFormats), "there is no format %q", v.opt.format)
	}
	v.lookAtClock()
	if err := v.canWrite(); err != nil {
		return err
	}
	v.library = v.program.library()
	var err error
	if v.region, err = v.regionFlag(); err != nil {
		return err
	}
	h, err := v.toHandOver()
	if err != nil {
		return err
	}
	return v.handOver(h)
}

// toHandOver is what the page rests on: an answers document or the last episode.
func (v *sitting) toHandOver() (render.Handover, error) {
	if v.opt.answers == "" {
		return v.savedHandover()
	}
	name, data, err := v.readAnswers()
	if err != nil {
		return render.Handover{}, err
	}
	doc, problems := v.read(name, data)
	if len(problems) > 0 {
		return render.Handover{}, v.notTaken(problems)
	}
	if len(doc.Dropped) > 0 {
		fmt.Fprintf(v.stderr, "backspasm: not asked with these answers, so left aside: %s\n", strings.Join(doc.Dropped, ", "))
	}
	r := v.result(doc.Answers)
	return render.Handover{Result: r, Written: r.Made, Visits: []render.Result{r}}, v.timed(r)
}

// savedHandover is the episode that goes on, else the last one.
func (v *sitting) savedHandover() (render.Handover, error) {
	s, err := readSaved(v.library, v.stderr)
	if err != nil {
		return render.Handover{}, err
	}
	if len(s.episodes) == 0 {
		return render.Handover{}, usage("keep an episode with backspasm triage (--save for scripts), or give --answers FILE", "nothing is saved yet")
	}
	v.saved = s
	e, ok := s.open()
	if !ok {
		e = s.episodes[len(s.episodes)-1]
	}
	v.goOn(e)
	h := v.handoverOf(e)
	return h, v.timed(h.Result)
}

// handoverOf tells the visits as they were then.
func (v *sitting) handoverOf(e visit.Episode) render.Handover {
	h := render.Handover{Written: v.now, Ended: e.Closed, Rounds: e.Rounds()}
	for _, x := range e.Visits {
		h.Visits = append(h.Visits, v.written(v.rules().Then(e, x, v.now.Location())))
	}
	h.Result = h.Visits[len(h.Visits)-1]
	h.SignsDue = v.rules().SignsDue(e, v.now)
	return h
}

// handOver writes the page once, whole. An emergency also goes to stderr, first,
// unless a person sees stdout.
func (v *sitting) handOver(h render.Handover) error {
	if v.noTime != nil {
		return v.emergencyAnyway(h.Result)
	}
	var out bytes.Buffer
	var err error
	look := render.Look{Width: v.width(), Bold: v.bold()}
	switch v.opt.format {
	case "json":
		err = h.JSON(&out)
	case "markdown":
		err = h.Markdown(&out)
	case "html":
		err = h.HTML(&out)
	default:
		err = h.Text(&out, look)
	}
	if err != nil {
		return failed(err)
	}
	if h.Assessment.Disposition == triage.Emergency && (v.opt.output != "" || !isTerminal(v.stdout)) {
		if err := render.EmergencyText(v.stderr, h.Result, look.Width); err != nil {
			return failed(err)
		}
	}
	if err := v.write(out.Bytes()); err != nil {
		return err
	}
	v.sayNotes()
	return nil
}
