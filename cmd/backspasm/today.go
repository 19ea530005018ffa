package main

import "github.com/spf13/cobra"

func newToday(s *streams) *cobra.Command {
	var f resultFlags
	cmd := &cobra.Command{
		Use: "today", Short: "The saved plan as of now", Args: noArguments,
		Long: `Shows what of the saved plan applies now, what changes next, and when to check in.
Once the last result no longer holds, the warning signs come first: on a terminal
they are asked at once.`,
		Example: `  backspasm today         on one screen
  backspasm today --full  with every step`,
		RunE: func(*cobra.Command, []string) error { return todayRun(s, f) },
	}
	f.addFull(cmd)
	f.add(cmd, "if the warning signs are due, ask in numbered lines")
	return cmd
}

func todayRun(s *streams, f resultFlags) error {
	c, err := f.consultation(s, bout{}, answersFlag{})
	if err != nil {
		return err
	}
	past, _, err := openEpisode(c.library, s.stderr)
	if err != nil {
		return err
	}
	c.goesOn(past)
	due := c.rules().SignsDue(*past, c.now)
	if due && c.forPerson() {
		_, err := c.signsFirst(f.plain)
		return err
	}
	r, err := c.asOfNow()
	if err != nil {
		return err
	}
	if c.full && !due || c.form != "text" || c.wrong != nil {
		err = c.give(r, false)
	} else {
		err = c.glance(r)
	}
	if err != nil {
		return err
	}
	return c.status(r)
}
