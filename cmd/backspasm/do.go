package main

import (
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
Only what your saved plan allows as of now is done. What hurts is remembered.`,
		Example: `  backspasm do cold              at most 20 minutes, then the gap
  backspasm do cat_cow --plain   in lines, nothing redrawn
  backspasm do routine --bell    all moves of today`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage("for example: backspasm do routine", "%s takes one name, found %d", cmd.CommandPath(), len(args))
			}
			return nil
		},
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
	p, err := c.planNow(f)
	if err != nil {
		return err
	}
	if p.Plan == nil || p.Assessment.Disposition == triage.Emergency {
		return c.refuse(p)
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
	if i := compiled.Library().Catalogue.Intervention(name); i != nil {
		return usage("read about it: backspasm explain "+i.ID, "%s is nothing to be guided through", i.ID)
	}
	return usage(choose(name, names), "there is no session %q", name)
}

// refuse gives the emergency text, or where to get help, instead of a session.
func (c consultation) refuse(p planned) error {
	if !p.told {
		if err := c.emergency(p.Result, c.askWidth()); err != nil {
			return err
		}
	}
	return usage("in danger now? call "+p.Region.Emergency, "no session: see to this first")
}
