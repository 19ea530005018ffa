package main

import "github.com/spf13/cobra"

// resultFlags are those of every command that gives a result.
type resultFlags struct {
	now    nowFlag
	region regionFlag
	plain  plainFlag
	out    outputFlags
	shows  showing // what it says of itself; its output is made from the others
}

func (f *resultFlags) add(cmd *cobra.Command, plain string) {
	f.plain.add(cmd, plain)
	f.out.add(cmd, "result", "text", "json", "markdown", "html", "ics")
	f.shows.calendar.add(cmd)
	f.now.add(cmd, "")
	f.region.add(cmd)
	flags := cmd.Flags()
	flags.BoolVar(&f.shows.why, "why", false, "give reasons, findings and sources in full")
	flags.BoolVar(&f.shows.exitCode, "exit-code", false, "exit with 0 self_care, 10 soon, 11 same_day, 12 emergency")
}

// addFull is for commands that show less of a plan without it.
func (f *resultFlags) addFull(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.shows.full, "full", false, "the whole plan, with every step")
}

// consultation checks the flags.
func (f resultFlags) consultation(s *streams, of bout, answers answersFlag) (consultation, error) {
	out, err := f.out.output(s, f.plain, answers)
	if err != nil {
		return consultation{}, err
	}
	if err := f.shows.calendar.check(out.form, of.save); err != nil {
		return consultation{}, err
	}
	b, err := basisOf(s, f.now, f.region)
	shows := f.shows
	shows.output = out
	return consultation{basis: b, showing: shows, bout: of}, err
}

// What --answers and --plain say of themselves where questions are asked.
const (
	answersNotAsked = "read answers from `FILE` (YAML or JSON; - for stdin), ask nothing"
	askedInLines    = "ask in numbered lines, nothing redrawn (also with ACCESSIBLE set)"
)

type triageFlags struct {
	resultFlags
	answers       answersFlag
	partial, save bool
}

func newTriage(s *streams) *cobra.Command {
	var f triageFlags
	cmd := &cobra.Command{
		Use: "triage", Short: "Answer questions; get where to find help, or a plan", Args: noArguments,
		Long: `Asks about warning signs first, then about your pain, then about what your body can do.
An emergency ends it at once. Otherwise you get a plan dated from the hour it began.`,
		Example: `  backspasm triage                                    answer the questions
  backspasm triage --plain                            the same, line by line
  backspasm triage --answers examples/self_care.yaml  answers from a file
  backspasm triage --answers - --json < my.yaml       for scripts`,
		RunE: func(*cobra.Command, []string) error { return triageRun(s, f) },
	}
	f.answers.add(cmd, answersNotAsked)
	f.add(cmd, askedInLines)
	f.shows.calendar.addID(cmd)
	cmd.Flags().BoolVar(&f.partial, "partial", false, "take missing answers at their worst (not age, not onset)")
	cmd.Flags().BoolVar(&f.save, "save", false, "keep this episode on this machine, after the result")
	return cmd
}

// triageRun is a first visit.
func triageRun(s *streams, f triageFlags) error {
	c, err := f.consultation(s, newBout(f.save), f.answers)
	switch {
	case err != nil:
		return err
	case f.answers.given():
		return c.byDocument(f.answers, f.partial)
	case f.partial:
		return usage("give the answers with --answers FILE", "--partial goes with --answers")
	}
	_, err = c.byPerson(f.plain)
	return err
}
