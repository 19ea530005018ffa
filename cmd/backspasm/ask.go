package main

import (
	"context"
	"fmt"

	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/prose"
	"backspasm/internal/render"
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
}

// asker is what both ways of asking can do.
type asker interface {
	interview.Asker
	Welcome(context.Context, interview.Opening) (interview.Opening, error)
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
	if of.past == nil && b.who == triage.Other {
		q.answerFor(b.who)
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
	with, full, done := q.asker(ctx)
	defer done()
	q.run.Asker = with
	if q.byHand() {
		q.run.Alarm = q.alarm
	}
	if err := q.begin(ctx, with); err != nil {
		return nil, err
	}
	q.run.About = []string{"Phone numbers: " + q.region.Name + "."}
	if q.run.All().For() == triage.Other {
		q.run.About = append(q.run.About, "You answer for another person.")
	}
	err := q.run.Run(ctx)
	if !full {
		fmt.Fprintln(q.stderr)
	}
	if err != nil {
		return nil, err
	}
	if q.byHand() && q.past == nil {
		q.later(forgetLeft())
	}
	return q.run.All(), nil
}

// asker puts the questions on the whole screen, if it can be had, or in lines. done gives
// the terminal back.
func (q *questions) asker(ctx context.Context) (with asker, full bool, done func()) {
	full, why := q.fullScreen(q.plain.plain)
	if why != "" {
		fmt.Fprintf(q.stderr, "%s, so the questions come line by line.\n\n", why)
	}
	if !full {
		return q.lines(), false, func() {}
	}
	w := interview.NewWizard(ctx, q.whole(), func() *interview.Line {
		fmt.Fprint(q.stderr, "The window became too small, so the questions go on line by line.\n")
		return q.lines()
	})
	return w, true, w.Close
}

// alarm is what to do in an emergency.
func (q *questions) alarm(said triage.Answers) []string { return q.assess(said, q.past).Alarm() }

// left says that there is no result, and with which exit status. A terminal that has
// hung up is not written to.
func (q *questions) left(ctx context.Context, err error) error {
	code, _, hungUp := leftBy(ctx)
	kept := q.byHand() && q.past == nil && q.keepLeft(q.run.Answers)
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

// agreeToKeep asks, at the end of a first visit, whether to keep the episode, and says
// which one ends then.
func (q *questions) agreeToKeep(ctx context.Context, r render.Result) bool {
	asks := "Keep this episode for the days after?"
	if other := q.ends(r); other != "" {
		asks += " " + prose.Upper(other) + " then ends."
	}
	return q.lines().Agree(ctx, asks+" y, n, or ? = why",
		"Then backspasm today shows the plan as of each day. Your answers go into a file that only you can read; backspasm data purge erases it.")
}

// take begins the visit as a check-in of the episode that goes on.
func (q *questions) take(b bout) {
	q.bout = b
	q.follow(*b.past, q.streams)
	again := q.interview(b.past)
	q.run.Protocol, q.run.Before, q.run.History = again.Protocol, again.Before, again.History
	q.run.Answers = nil
}

// answerFor words the questions and the result for who has the pain.
func (q *questions) answerFor(who string) {
	q.who = who
	if who == triage.Me {
		return
	}
	q.run.Answers = withWho(q.run.Answers, who)
	q.library = q.library.For(q.run.Answers)
	q.run.Protocol = q.library.Protocol
}

// whose is who has the pain, so far.
func (q *questions) whose() string { return q.run.Answers.For() }

// begin is what comes before the first question: the first frame, with who has the pain
// and the region, then on a terminal whether to go on with what is open or was left.
func (q *questions) begin(ctx context.Context, with asker) error {
	opening, err := with.Welcome(ctx, q.opening())
	if err != nil {
		return err
	}
	if q.byHand() {
		q.settle(opening)
	}
	for _, offer := range []func(context.Context, asker) error{q.offerCheckIn, q.offerLeft} {
		if q.past != nil || !q.byHand() {
			return nil
		}
		if err := offer(ctx, with); err != nil {
			return err
		}
	}
	return nil
}

// opening is the first frame. Who has the pain is settled by a flag or by the episode; a
// region that is known may be changed.
func (q *questions) opening() interview.Opening {
	o := interview.Opening{FirstFrame: q.library.Protocol.FirstFrame, At: interview.Unchosen, Settled: !q.byHand()}
	if q.past == nil && q.who == "" {
		o.Who = triage.Me
	}
	known := q.past != nil || q.regionKnown()
	for n, r := range q.library.Messages.Regions {
		o.Regions = append(o.Regions, interview.Region{Name: r.Name, Emergency: r.Emergency})
		if known && r.ID == q.region.ID {
			o.At = n
		}
	}
	return o
}

// regionKnown takes the flag, else the setting. A pipe is a script: it neither reads
// nor writes settings.
func (q *questions) regionKnown() bool {
	if q.regionGiven || !q.byHand() {
		return q.regionGiven
	}
	settings, _ := journal.LoadSettings()
	kept, ok := q.library.Messages.Region(settings.Region)
	if ok {
		q.region = kept
	}
	return ok
}

// settle takes what was said on the first frame. Another region than before is kept for
// next time.
func (q *questions) settle(o interview.Opening) {
	if o.Who != "" {
		q.answerFor(o.Who)
	}
	chosen := q.library.Messages.Regions[o.At]
	if known := q.past != nil || q.regionKnown(); known && chosen.ID == q.region.ID {
		return
	}
	q.region, q.regionGiven = chosen, true
	if _, err := journal.SaveSettings(journal.Settings{Region: q.region.ID}); err != nil && homeOfAnother() == nil {
		q.later(fmt.Sprintf("the region could not be kept for next time: %s", err))
	}
}

// offerCheckIn asks whether to go on with the episode that is open.
func (q *questions) offerCheckIn(ctx context.Context, with asker) error {
	s, err := readSaved(q.library, q.stderr)
	past := s.open()
	if err != nil || past == nil || past.Last().Answers.For() != q.whose() {
		return nil // it costs the journal, not the advice
	}
	n, err := with.Choose(ctx, interview.Choice{
		Title: "There is an open episode " + ofWhom(past) + ", begun " + prose.Ago(q.now.Sub(past.Opened())) + ". What is this?",
		Why:   "A check-in goes on with the saved plan. A new episode ends the old one, once you keep it.",
		Says:  []string{"A check-in: the same bout goes on", "A new bout"},
	})
	if err == nil && n == 0 {
		q.take(boutOf(past))
	}
	return err
}

// offerLeft asks whether to go on with an interview that was left. Only facts that
// stay true are taken from it: the warning signs are asked again.
func (q *questions) offerLeft(ctx context.Context, with asker) error {
	left, ok := journal.LoadResume(q.library.SHA256, q.now)
	answers := q.leftAnswers(left)
	if !ok || answers.For() != q.whose() {
		return nil
	}
	n, err := with.Choose(ctx, interview.Choice{
		Title: "You left an interview " + prose.Ago(q.now.Sub(left.At)) + ". Go on with it?",
		Why:   "What you answered then is kept for 24 hours. The warning signs are asked again in any case.",
		Says:  []string{"Go on", "Begin anew"},
	})
	switch {
	case err != nil:
		return err
	case n > 0:
		q.later(forgetLeft())
	default:
		q.run.Answers = answers
	}
	return nil
}
