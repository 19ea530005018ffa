package main

import (
	"context"
	"fmt"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// questions put one visit to a person. They may find out where the person is, and that
// the visit is a check-in.
type questions struct {
	*streams
	basis
	bout
	plain plainFlag
	run   *interview.Interview
	begun bool
}

// asker is what both ways of asking can do.
type asker interface {
	interview.Asker
	Welcome(context.Context, triage.FirstFrame) error
	Choose(context.Context, interview.Choice) (int, error)
}

// newQuestions refuses where a person could not answer, or would not see what is asked.
func newQuestions(s *streams, b basis, of bout, plain plainFlag) (*questions, error) {
	q := &questions{streams: s, basis: b, bout: of, plain: plain, run: b.interview(of.past)}
	switch {
	case b.wrong != nil:
		return nil, b.wrong
	case s.mute(plain.plain):
		hint := fmt.Sprintf("use backspasm %s --answers FILE, or --plain to answer line by line", q.command())
		return nil, usage(hint, "there is no terminal to ask on")
	case s.blind():
		return nil, usage("leave stderr on the terminal; the result goes to stdout", "the questions go to stderr, which is not a terminal")
	}
	if err := homeOfAnother(); err != nil && s.byHand() && !of.save {
		s.later(fmt.Sprintf("nothing is kept: %s", err))
	}
	if of.past != nil && of.past.Early(b.now) {
		s.say("%s; the warning signs can be answered all the same", b.early(true))
	}
	return q, nil
}

// command asks these questions anew.
func (q *questions) command() string {
	if q.past != nil {
		return "checkin"
	}
	return "triage"
}

// ask puts the questions that are open, on the whole screen or in lines, and gives the
// terminal back before it returns.
func (q *questions) ask(ctx context.Context) (triage.Answers, error) {
	full, why := q.fullScreen(q.plain.plain)
	if why != "" && !q.begun {
		fmt.Fprintf(q.stderr, "%s, so the questions come line by line.\n\n", why)
	}
	var with asker
	if !full {
		with = q.lines()
	} else {
		w := interview.NewWizard(ctx, q.whole(), func() *interview.Line {
			fmt.Fprint(q.stderr, "The window became too small, so the questions go on line by line.\n")
			return q.lines()
		})
		defer w.Close()
		with = w
	}
	q.run.Asker = with
	if !q.begun {
		q.begun = true
		if err := q.begin(ctx, with); err != nil {
			return nil, err
		}
	}
	err := q.run.Run(ctx)
	if !full {
		fmt.Fprintln(q.stderr)
	}
	if err == nil && q.byHand() && q.past == nil {
		q.forget()
	}
	return q.run.All(), err
}

// wayBack asks, below an emergency, whether it rests on a slip, and takes back what
// was said last.
func (q *questions) wayBack(ctx context.Context) bool {
	back := q.lines().WayBack(ctx)
	if back {
		q.run.Undo()
	}
	return back
}

// left says that there is no result, and with which exit status. A terminal that has
// hung up is not written to.
func (q *questions) left(ctx context.Context, err error) error {
	code, _, hungUp := leftBy(ctx)
	kept := q.keepFacts()
	if hungUp {
		return status(code)
	}
	text, hint := "no result: "+err.Error(), "begin again with: backspasm "+q.command()
	if kept {
		text = "no result; your answers are kept for 24 hours"
		hint = "go on with: backspasm triage (the warning signs are asked again)"
	}
	return &failure{status: code, text: text, hint: fmt.Sprintf("%s\nhint: in danger now? call %s", hint, q.region.Emergency)}
}

// agreeToKeep asks, at the end of a first visit, whether to keep the episode.
func (q *questions) agreeToKeep(ctx context.Context) bool {
	return q.lines().Agree(ctx, "Keep this episode for the days after? y, n, or ? = why",
		"Then backspasm today shows the plan as of each day. Your answers go into a file that only you can read; backspasm data purge erases it.")
}

// take begins the visit as a check-in of the episode that goes on.
func (q *questions) take(b bout) {
	q.bout = b
	q.follow(*b.past, q.streams)
	again := q.interview(b.past)
	q.run.Before, q.run.History = again.Before, again.History
}
