package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/visit"
)

func newCheckin(p *program) *cobra.Command {
	var opt triageOptions
	cmd := &cobra.Command{
		Use: "checkin", Short: "Come back to the saved episode: warning signs first, then what changed", Args: noArguments,
		Long: `Asks the warning signs again, then about pain, what you can do and what you tried.
Then it says where to get help, or how the plan goes on, and what changed.`,
		Example: `  backspasm checkin                       answer the questions
  backspasm checkin --answers today.yaml  from a file (backspasm schema checkin)
  backspasm checkin --close               the episode is over`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return (&sitting{program: p, command: "checkin", opt: opt}).again()
		},
	}
	opt.flags(p, cmd)
	cmd.Flags().BoolVar(&opt.close, "close", false, "end the episode, ask nothing")
	cmd.Flags().BoolVar(&opt.full, "full", false, "the whole plan, with every step")
	return cmd
}

// checkIn says that an episode goes on with this visit.
func (v *sitting) checkIn() bool { return v.command == "checkin" }

// again is a check-in.
func (v *sitting) again() error {
	if err := v.prepare(); err != nil {
		return err
	}
	s, e, err := openEpisode(v.library, v.stderr)
	if err != nil {
		return err
	}
	v.saved = s
	if v.opt.close {
		if v.noTime != nil {
			return v.noTime
		}
		return v.closeEpisode(e)
	}
	v.goOn(e)
	if v.opt.answers != "" {
		return v.fromFile()
	}
	return v.interview()
}

// goOn makes this visit a check-in of e.
func (v *sitting) goOn(e visit.Episode) {
	last := e.Last().At
	if onset, known := e.Onset(); known && v.now.Before(onset) {
		v.early = usage("set the clock, or give --now", "the clock stands at %s, before the pain began", v.now.Format("2 Jan 2006, 15:04"))
	} else if v.now.Before(last) {
		fmt.Fprintf(v.stderr, "backspasm: the clock stands before the last visit of %s; times may be wrong\n", last.In(v.now.Location()).Format("2 Jan 2006, 15:04"))
	}
	v.command, v.episode = "checkin", &e
	if region, ok := v.library.Messages.Region(v.saved.regions[e.ID]); ok && v.opt.region == "" {
		v.region = region
	}
}

// questions is the interview of this visit.
func (v *sitting) questions() *interview.Interview {
	run := &interview.Interview{Protocol: v.library.Protocol, Now: v.now, ZoneUnread: v.unread}
	if v.checkIn() {
		run.Before, run.History = v.episode.Last().Answers, v.episode.History
	}
	return run
}

// offerCheckIn asks whether to go on with the episode that is open.
func (v *sitting) offerCheckIn(ctx context.Context, run *interview.Interview, with asker) error {
	if !isTerminal(v.stdin) {
		return nil
	}
	s, err := readSaved(v.library, v.stderr)
	if err != nil {
		return nil // it costs the journal, not the advice
	}
	v.saved = s
	e, ok := s.open()
	if !ok {
		return nil
	}
	n, err := with.Choose(ctx, interview.Choice{
		Title: "You have an open episode, begun " + prose.Ago(v.now.Sub(e.Opened())) + ". What is this?",
		Why:   "A check-in goes on with the saved plan. A new episode ends the old one, once you keep it.",
		Says:  []string{"A check-in: the same bout goes on", "A new bout"},
	})
	if err != nil || n > 0 {
		return err
	}
	v.goOn(e)
	again := v.questions()
	run.Before, run.History = again.Before, again.History
	return nil
}

// toKeep asks, at the end of a first visit, whether to keep the episode.
func (v *sitting) toKeep(ctx context.Context, r render.Result) bool {
	switch {
	case v.opt.save, v.checkIn():
		return true
	case r.Plan == nil, v.ofOther, !isTerminal(v.stdin), !isTerminal(v.stdout), v.opt.format != "text", v.opt.output != "":
		return false
	}
	return v.lines().Agree(ctx, "Keep this episode for the days after? y, n, or ? = why",
		"Then backspasm today shows the plan as of each day. Your answers go into a file that only you can read; backspasm data purge erases it.")
}

// keepResult puts the result into the journal. It is called when the person has
// the result.
func (v *sitting) keepResult(r render.Result) error {
	j, err := journal.Locate()
	if err != nil {
		return err
	}
	id, kind := v.newEpisode(), journal.KindTriage
	if v.checkIn() {
		id, kind = v.episode.ID, journal.KindCheckin
	}
	kept, err := record(r, kind, id)
	if err != nil {
		return err
	}
	records := []journal.Record{kept}
	if r.Eased {
		records = append(records, ending(id, journal.Eased, v.now))
	}
	if _, err := j.AppendAll(records...); err != nil {
		return err
	}
	switch {
	case r.Eased:
		fmt.Fprintln(v.stderr, "backspasm: kept, and the episode is closed")
	case r.Plan == nil:
		fmt.Fprintln(v.stderr, "backspasm: kept")
	case v.checkIn():
		fmt.Fprintln(v.stderr, "backspasm: kept; the plan of each day: backspasm today")
	default:
		fmt.Fprintln(v.stderr, "backspasm: the episode is kept; the plan of each day: backspasm today")
	}
	return nil
}

func (v *sitting) closeEpisode(e visit.Episode) error {
	if _, err := v.saved.journal.Append(ending(e.ID, journal.ByHand, v.now)); err != nil {
		return failed(fmt.Errorf("the episode could not be closed: %w", err))
	}
	const says = "The episode is closed. If the pain comes back, begin with: backspasm triage"
	if v.opt.format == "ics" {
		return v.takeBack(e, says)
	}
	_, err := fmt.Fprintln(v.stdout, says)
	return writing(err)
}
