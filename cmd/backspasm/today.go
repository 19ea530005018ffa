package main

import (
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/render"
)

func newToday(s *streams) *cobra.Command {
	var f resultFlags
	cmd := &cobra.Command{
		Use: "today [SECTION...]", Short: "The saved plan as of now", ValidArgs: render.SectionNames(),
		Long: `Shows what of the saved plan applies now, what changes next, and when to check in.
On a terminal the rest is one key behind it: 1 2 3 the steps, m the moves, ? all
keys, q ends. Once the last result no longer holds, the warning signs come first:
on a terminal they are asked at once.`,
		Example: `  backspasm today             on one screen
  backspasm today how,moves   with these sections
  backspasm today --full      with all of them`,
		RunE: func(_ *cobra.Command, names []string) error {
			f.sections = strings.Trim(strings.Join(append(names, f.sections), ","), ",")
			return todayRun(s, f)
		},
	}
	f.add(cmd, "ask, and show sections by name, in lines (also with ACCESSIBLE set)")
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
	if err := c.goesOn(past); err != nil {
		return err
	}
	c.more = ofToday
	due := c.rules().SignsDue(*past, c.now)
	if due && c.forPerson() {
		c.sayDue()
		return c.consult(f.plain)
	}
	r, err := c.asOfNow()
	if err != nil {
		return err
	}
	return c.look(r)
}
