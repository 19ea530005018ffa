package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"backspasm/internal/journal"
)

type checkinFlags struct {
	resultFlags
	answers answersFlag
	close   bool
}

func newCheckin(s *streams) *cobra.Command {
	var f checkinFlags
	cmd := &cobra.Command{
		Use: "checkin", Short: "Come back to the saved episode: warning signs first, then what changed", Args: noArguments,
		Long: `Asks the warning signs again, then about pain, what you can do and what you tried.
Then it says where to get help, or how the plan goes on, and what changed.`,
		Example: `  backspasm checkin                       answer the questions
  backspasm checkin --answers today.yaml  from a file (backspasm schema checkin)
  backspasm checkin --close               the episode is over`,
		RunE: func(*cobra.Command, []string) error { return checkinRun(s, f) },
	}
	f.answers.add(cmd, answersNotAsked)
	f.add(cmd, askedInLines)
	cmd.Flags().BoolVar(&f.close, "close", false, "end the episode, ask nothing")
	return cmd
}

// checkinRun is a visit to the episode that goes on.
func checkinRun(s *streams, f checkinFlags) error {
	c, err := f.consultation(s, bout{}, f.answers)
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
	switch {
	case f.close && c.wrong != nil:
		return c.wrong
	case f.close:
		return c.close()
	case f.answers.given():
		return c.byDocument(f.answers, false)
	}
	return c.consult(f.plain)
}

// close ends the episode.
func (c consultation) close() error {
	if err := addToJournal(ending(c.id(), journal.ByHand, c.now)); err != nil {
		return failed(fmt.Errorf("the episode could not be closed: %w", err))
	}
	const says = "The episode is closed. If the pain comes back, begin with: backspasm triage"
	if c.form == "ics" {
		return c.takeBack(c.worded(c.rules().Closed(*c.past, c.now)), c.bout, says)
	}
	_, err := io.WriteString(c.stdout, says+"\n")
	return writing(err)
}
