package main

import (
	"context"
	"fmt"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// begin is what comes before the first question: the first frame, then on a
// terminal the region, and whether to go on with what is open or was left.
func (q *questions) begin(ctx context.Context, with asker) error {
	known := q.past != nil || q.regionKnown()
	frame := q.library.Protocol.FirstFrame
	frame.Lead, frame.Call, frame.ForWhom = q.region.Fill(frame.Lead), q.region.Fill(frame.Call), q.region.Fill(frame.ForWhom)
	if err := with.Welcome(ctx, frame); err != nil {
		return err
	}
	if !known {
		if err := q.askRegion(ctx, with); err != nil {
			return err
		}
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

// regionKnown takes the flag, else the setting. A pipe is a script: it neither
// reads nor writes settings, and is not asked.
func (q *questions) regionKnown() bool {
	if q.regionGiven || !q.byHand() {
		return true
	}
	settings, _ := journal.LoadSettings()
	kept, ok := q.library.Messages.Region(settings.Region)
	if ok {
		q.region = kept
	}
	return ok
}

// askRegion asks once and keeps the answer.
func (q *questions) askRegion(ctx context.Context, with asker) error {
	regions := q.library.Messages.Regions
	n, err := with.Choose(ctx, interview.Choice{Title: "Where are you? This sets the phone numbers.", Why: "Emergency numbers differ from country to country.", Says: namesOf(regions)})
	if err != nil {
		return err
	}
	q.region = regions[n]
	if _, err := journal.SaveSettings(journal.Settings{Region: q.region.ID}); err != nil && homeOfAnother() == nil {
		q.later(fmt.Sprintf("the region could not be kept for next time: %s", err))
	}
	return nil
}

func namesOf(regions []library.Region) []string {
	var out []string
	for _, r := range regions {
		out = append(out, r.Name)
	}
	return out
}

// offerCheckIn asks whether to go on with the episode that is open.
func (q *questions) offerCheckIn(ctx context.Context, with asker) error {
	s, err := readSaved(q.library, q.stderr)
	past := s.open()
	if err != nil || past == nil {
		return nil // it costs the journal, not the advice
	}
	n, err := with.Choose(ctx, interview.Choice{
		Title: "You have an open episode, begun " + prose.Ago(q.now.Sub(past.Opened())) + ". What is this?",
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
	if !ok {
		return nil
	}
	n, err := with.Choose(ctx, interview.Choice{
		Title: "You left an interview " + prose.Ago(q.now.Sub(left.At)) + ". Go on with it?",
		Why:   "What you answered then is kept for 24 hours. The warning signs are asked again in any case.",
		Says:  []string{"Go on", "Begin anew"},
	})
	if err != nil {
		return err
	}
	if n > 0 {
		q.forget()
		return nil
	}
	root, problems := document.ParseJSON("resume", left.Answers, document.ForAnswers)
	if len(problems) > 0 {
		return nil
	}
	given, problems := answers.Interpret(root, q.library.Protocol, q.now)
	if len(problems) == 0 {
		q.run.Answers = given.Fill(q.library.Protocol)
	}
	return nil
}

// forget deletes an interview that was left. That it cannot costs no advice, but is
// said.
func (q *questions) forget() {
	if err := journal.DeleteResume(); err != nil {
		q.later(fmt.Sprintf("what you answered in an interview you left could not be deleted: %s", err))
	}
}

// keepFacts stores the facts of an interview that is left, for a day.
func (q *questions) keepFacts() (kept bool) {
	facts := triage.Answers{}
	for _, s := range q.library.Protocol.Screens {
		for _, x := range s.Questions {
			if a, given := q.run.Answers[x.ID]; given && s.CarriesOver {
				facts[x.ID] = a
			}
		}
	}
	if !q.byHand() || len(facts) == 0 || q.past != nil {
		return false
	}
	data, err := render.AnswersJSON(q.library.Protocol, facts)
	if err != nil {
		return false
	}
	_, err = journal.SaveResume(q.library.SHA256, data, q.now)
	return err == nil
}
