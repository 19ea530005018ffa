package main

import (
	"context"
	"io"
	"maps"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

type preventFlags struct {
	now     nowFlag
	region  regionFlag
	plain   plainFlag
	out     outputFlags
	answers answersFlag
}

func newPrevent(s *streams) *cobra.Command {
	var f preventFlags
	cmd := &cobra.Command{
		Use: "prevent", Short: "What may prevent the next bout, by your usual week", Args: noArguments,
		Long: `Asks six short questions about your usual week, then says what may prevent the next
bout, and how. It goes by the saved episode, or by the answers in a file. What you
answer here is not kept; the first check-in asks it, too.`,
		Example: `  backspasm prevent                      by the saved episode
  backspasm prevent --answers back.yaml  by answers in a file, habits among them
  backspasm prevent --json               for scripts (backspasm schema prevent)`,
		RunE: func(*cobra.Command, []string) error { return preventRun(s, f) },
	}
	f.answers.add(cmd, "go by the answers in `FILE` (YAML or JSON; - for stdin)")
	f.out.add(cmd, "page", "text", "json")
	f.plain.add(cmd, askedInLines)
	f.now.add(cmd, "")
	f.region.add(cmd)
	return cmd
}

func preventRun(s *streams, f preventFlags) error {
	out, err := f.out.output(s, f.plain, f.answers)
	if err != nil {
		return err
	}
	b, err := basisOf(s, f.now, f.region)
	if err != nil {
		return err
	}
	c := consultation{basis: b, showing: showing{output: out}, bout: newBout(false)}
	said, err := c.knownSoFar(f.answers)
	if err != nil {
		return err
	}
	r := c.with(said)
	if err := c.timed(r, r.Early, s); err != nil {
		return err
	}
	if r.Plan == nil || r.Assessment.Disposition >= triage.SameDay {
		return c.refuse(planned{Result: r}, "preventing the next bout can wait")
	}
	if said, err = c.askLater(said, f.plain); err != nil {
		return err
	}
	r = c.with(said)
	return out.page(func(w io.Writer) error {
		if out.form == "json" {
			return render.PreventJSON(w, r)
		}
		return render.PreventText(w, r, out.look())
	})
}

// knownSoFar is what a document or the saved episode says. Warning signs that are due
// come first.
func (c *consultation) knownSoFar(f answersFlag) (triage.Answers, error) {
	if f.given() {
		doc, err := c.readAnswers(f, c.streams, nil, false)
		if err != nil {
			return nil, err
		}
		return c.saidFor(doc.Answers, nil, f.file)
	}
	past, _, err := openEpisode(c.library, c.stderr)
	if err != nil {
		return nil, err
	}
	if c.rules().SignsDue(*past, c.now) {
		return nil, signsComeFirst()
	}
	return past.Last().Answers, c.goesOn(past)
}

// askLater adds the answers to what was left for later, asked of a person. A script
// that leaves them out is told which they are.
func (c consultation) askLater(said triage.Answers, plain plainFlag) (triage.Answers, error) {
	var missing []string
	for _, q := range c.library.Protocol.LeftForLater() {
		if _, known := said[q.ID]; !known {
			missing = append(missing, q.ID)
		}
	}
	if len(missing) == 0 {
		return said, nil
	}
	if c.mute(plain.plain) || c.answers == "-" {
		return nil, usage("answer them in the file of --answers, or on a terminal", "not answered yet: %s", strings.Join(missing, ", "))
	}
	ctx, stop := untilSignal()
	defer stop()
	q, err := newQuestions(c.streams, c.basis, c.bout, plain)
	if err != nil {
		return nil, err
	}
	later := c.library.Protocol.Later()
	q.run.Protocol, q.run.Before, q.run.History, q.run.Answers = later, nil, nil, later.Of(said)
	if err := q.putAlone(ctx); err != nil {
		return nil, err
	}
	all := maps.Clone(said)
	maps.Copy(all, q.run.Answers)
	return all, nil
}

// putAlone asks without the first frame, and keeps nothing of an interview that is left.
func (q *questions) putAlone(ctx context.Context) error {
	with, full, done := q.asker(ctx)
	defer done()
	q.run.Asker = with
	err := q.run.Run(ctx)
	if err == nil {
		return nil
	}
	if !full {
		_, _ = io.WriteString(q.stderr, "\n")
	}
	code, _, hungUp := leftBy(ctx)
	if hungUp {
		return status(code)
	}
	return &failure{status: code, text: "nothing is shown: " + err.Error(), hint: "begin again with: backspasm prevent"}
}
