package main

import "github.com/spf13/cobra"

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
An emergency ends it at once. Otherwise you get a plan dated from the hour it began.
On a terminal it stays on the screen with the rest one key behind it, until q.`,
		Example: `  backspasm triage                                    answer the questions
  backspasm triage --plain                            the same, line by line
  backspasm triage --answers examples/self_care.yaml  answers from a file
  backspasm triage --answers - --json < my.yaml       for scripts`,
		RunE: func(*cobra.Command, []string) error { return triageRun(s, f) },
	}
	f.answers.add(cmd, answersNotAsked)
	f.add(cmd, askedInLines)
	f.how.calendar.addID(cmd)
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
	return c.consult(f.plain)
}
