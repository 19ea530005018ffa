package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/triage"
)

type doFlags struct {
	now        nowFlag
	region     regionFlag
	plain      plainFlag
	answers    answersFlag
	bell, slip bool
}

func newDo(s *streams) *cobra.Command {
	var f doFlags
	cmd := &cobra.Command{
		Use: "do NAME", Short: "A guided session with a timer: a move, cold, warmth, a walk or today's routine",
		Long: `Guides you through one thing of your plan, with a moving figure and a timer.
NAME is a move, cold, heat, walk and so on, or routine for today's moves in order.
Only what your saved plan allows as of now is done. What hurts is remembered.
What it rests on and was not asked is asked first. That answer is for this session
alone: a visit is kept whole, and the check-in asks it again.`,
		Example: `  backspasm do cold              at most 20 minutes, then the gap
  backspasm do cat_cow --plain   in lines, nothing redrawn
  backspasm do routine --bell    all moves of today`,
		Args:              takes(1, 1, "one name", "for example: backspasm do routine"),
		RunE:              func(_ *cobra.Command, args []string) error { return doRun(s, f, args[0]) },
		ValidArgsFunction: oneName(func() []string { return namesToOffer(s, f) }),
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.bell, "bell", false, "ring at half time, at the end, and between sides and moves")
	flags.BoolVar(&f.slip, "slip", false, "NAME did not hurt, a key was pressed by mistake: put it back")
	f.plain.add(cmd, "guide in lines, nothing redrawn (also with ACCESSIBLE set)")
	f.answers.add(cmd, "without a saved plan: go by the answers in `FILE`")
	f.now.add(cmd, "")
	f.region.add(cmd)
	return cmd
}

// consultation checks the flags.
func (f doFlags) consultation(s *streams) (consultation, error) {
	b, err := basisOf(s, f.now, f.region)
	out := &output{streams: s, form: "text", plain: f.plain.plain, answers: f.answers.file}
	return consultation{basis: b, showing: showing{output: out}, bout: newBout(false)}, err
}

// doRun is a guided session of what the plan allows as of now.
func doRun(s *streams, f doFlags, name string) error {
	begun := time.Now()
	c, err := f.consultation(s)
	if err != nil {
		return err
	}
	if err := isSession(name); err != nil {
		return err
	}
	if f.slip {
		return c.putBack(name)
	}
	p, err := c.planNow(f.answers, f.plain)
	if err != nil {
		return err
	}
	if p.Plan == nil || p.Assessment.Disposition == triage.Emergency {
		return c.refuse(p, "no session")
	}
	if p, err = c.askFirst(p, name, f.plain); err != nil {
		return err
	}
	moves, err := p.moves(name)
	if err != nil {
		return err
	}
	g := guided{planned: p, output: c.output, name: name, bell: f.bell, begun: begun}
	if err := g.canGuide(); err != nil {
		return err
	}
	return g.guide(moves)
}

// isSession refuses a name that nothing has.
func isSession(name string) error {
	names := sessionNames()
	if slices.Contains(names, name) {
		return nil
	}
	if i := compiled.Content().Catalogue.Intervention(name); i != nil {
		return usage("read about it: backspasm explain "+i.ID, "%s is nothing to be guided through", i.ID)
	}
	return usage(choose(name, names), "there is no session %q", name)
}

// refuse gives the emergency text, or where to get help, instead of a session.
func (c consultation) refuse(p planned, what string) error {
	if !p.told {
		if err := c.emergency(p.Result, c.askWidth()); err != nil {
			return err
		}
	}
	return usage("in danger now? call "+p.Region.Emergency, "%s: see to this first", what)
}

// putBack puts back what a key had said by mistake to hurt.
func (c consultation) putBack(name string) error {
	past, _, err := openEpisode(c.library, c.stderr)
	if err := cmp.Or(err, c.wrong); err != nil {
		return err
	}
	slip, ok := past.Slip(name, c.now)
	if !ok {
		return usage("see the plan as of now: backspasm today", "nothing says that %s hurt since the last visit", name)
	}
	if err := addToJournal(sessionRecord(past.ID, slip)); err != nil {
		return failed(fmt.Errorf("it could not be taken back: %w", err))
	}
	_, err = fmt.Fprintf(c.stdout, "%s no longer counts as something that hurt. The plan as of now: backspasm today\n", c.library.Catalogue.Intervention(name).Title)
	return writing(err)
}

// namesToOffer are the names that a shell offers: what the plan allows, that of the
// answers given or of the open episode. Without one a session begins with the
// questions, so any name may follow; where the warning signs are due it is the plan
// that they may renew. It asks nobody, says nothing and changes nothing.
func namesToOffer(s *streams, f doFlags) []string {
	quiet := *s
	quiet.stderr = io.Discard
	c, err := f.consultation(&quiet)
	if err != nil {
		return sessionNames()
	}
	if f.answers.given() {
		p, err := c.planByDocument(f.answers)
		if err != nil {
			return sessionNames()
		}
		return p.allowed()
	}
	past, _, err := openEpisode(c.library, io.Discard)
	if err != nil || c.wrong != nil || past.Early(c.now) {
		return sessionNames()
	}
	return planned{Result: c.worded(c.rules().IfUnchanged(*past, c.now))}.allowed()
}
