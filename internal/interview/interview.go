// Package interview puts the questions to a person. It decides neither which
// question comes next nor what the answers mean. No answer is ever assumed: the
// end of input, an interruption or an empty line is never an answer.
package interview

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"backspasm/internal/triage"
)

// What Ask and Review may return instead of an answer.
var (
	// ErrBack says that the person wants the screen before this one.
	ErrBack = errors.New("back")
	// ErrInterrupted says that the interview ended without a result: end of
	// input, a signal, or the person left.
	ErrInterrupted = errors.New("interview interrupted")
)

// Prompt is one screen put to the person.
type Prompt struct {
	triage.Step
	Protocol *triage.Protocol
	Number   int              // of the screen, counted from 1
	Ahead    []*triage.Screen // to come after this one, as far as can be told
	Given    triage.Answers   // what was said so far; rows of this sheet may be among it
	Plain    *triage.Question // if set: put only the plainer question of this sign
	Now      time.Time

	// Ends says whether these answers to this screen are an emergency by
	// themselves, so that nothing more need be asked.
	Ends func(triage.Answers) bool
}

// Asker puts a screen to a person.
type Asker interface {
	// Ask returns answers to questions of the prompt. A sheet may return some of
	// its rows; it is put again for the rest.
	Ask(context.Context, Prompt) (triage.Answers, error)
	// Review shows every answer and returns the screen to change, or "" when all
	// are right.
	Review(context.Context, Prompt) (screen string, err error)
}

// Choice is something to pick that is no question of the protocol, such as where
// the person is.
type Choice struct {
	Title, Why string
	Says       []string
}

// Interview is one run through the questions.
type Interview struct {
	Protocol *triage.Protocol
	Asker    Asker
	Now      time.Time
	Answers  triage.Answers

	// At a check-in: what was said before, and what the program answers itself
	// from earlier visits and what is said now. Both nil at a first visit.
	Before  triage.Answers
	History func(said triage.Answers) triage.Answers

	asked []string // screens, in the order in which they were put
}

// Run asks until nothing is missing and the person has reviewed the answers, or
// until there is an emergency. It returns ErrInterrupted, and no answer counts,
// when the person did not get that far.
func (i *Interview) Run(ctx context.Context) error {
	if i.Answers == nil {
		i.Answers = triage.Answers{}
	}
	i.Before = maps.Clone(i.Before)
	for {
		step, more := triage.Next(i.Protocol, i.All(), i.Now)
		err := error(nil)
		switch {
		case more:
			err = i.ask(ctx, step)
		case i.emergency():
			return nil
		default:
			var screen string
			p := i.prompt(triage.Step{})
			p.Given, _ = triage.Reached(i.Protocol, i.All(), i.Now)
			if screen, err = i.Asker.Review(ctx, p); err == nil && screen == "" {
				return nil
			}
			i.forget(screen)
		}
		switch {
		case errors.Is(err, ErrBack):
			i.Back()
		case err != nil:
			return err
		}
	}
}

// All returns what was said, and at a check-in what still holds of what was said
// before.
func (i *Interview) All() triage.Answers { return i.with(i.Answers) }

func (i *Interview) with(said triage.Answers) triage.Answers {
	if i.Before == nil {
		return said
	}
	before := maps.Clone(i.Before)
	maps.Copy(before, i.History(said))
	return i.Protocol.Carried(before, said, i.Now)
}

func (i *Interview) emergency() bool {
	return triage.Assess(i.Protocol, i.All(), i.Now).Disposition == triage.Emergency
}

func (i *Interview) prompt(step triage.Step) Prompt {
	given := maps.Clone(i.All()) // the asker may still look at it when this goes on
	p := Prompt{Step: step, Protocol: i.Protocol, Number: len(i.asked), Given: given, Now: i.Now, Ends: func(said triage.Answers) bool { return i.endsWith(given, said) }}
	if ahead := triage.Ahead(i.Protocol, given, i.Now); len(ahead) > 0 {
		p.Ahead = ahead[1:]
	}
	return p
}

// ask puts one screen. What is "not sure" leads to the plainer question, whose
// answer takes its place.
func (i *Interview) ask(ctx context.Context, step triage.Step) error {
	if len(i.asked) == 0 || i.asked[len(i.asked)-1] != step.Screen.ID {
		i.asked = append(i.asked, step.Screen.ID)
	}
	p := i.prompt(step)
	said, err := i.Asker.Ask(ctx, p)
	if err != nil {
		return err
	}
	ends := i.ends(said)
	maps.Copy(i.Answers, said)
	if ends {
		return nil
	}
	for _, q := range step.Ask {
		if a, ok := said[q.ID]; ok && q.Kind == triage.Sign && a.Value == triage.Unsure {
			p.Plain = q
			if err := i.askPlainly(ctx, p); err != nil {
				return err
			}
		}
	}
	return nil
}

// ends says whether what was said so far and now is an emergency, without what
// is "not sure" now: that leads to a plainer question first.
func (i *Interview) ends(said triage.Answers) bool { return i.endsWith(i.Answers, said) }

func (i *Interview) endsWith(given, said triage.Answers) bool {
	certain := maps.Clone(given)
	for id, a := range said {
		if a.Value == triage.Unsure && i.Protocol.Question(id).Kind == triage.Sign {
			delete(certain, id)
		} else {
			certain[id] = a
		}
	}
	return triage.Assess(i.Protocol, i.with(certain), i.Now).Disposition == triage.Emergency
}

func (i *Interview) askPlainly(ctx context.Context, p Prompt) error {
	q := p.Plain
	said, err := i.Asker.Ask(ctx, p)
	if errors.Is(err, ErrBack) { // back to the sheet, with this row blank again
		delete(i.Answers, q.ID)
		return nil
	}
	if err != nil {
		return err
	}
	i.Answers[q.ID] = said[q.ID]
	return nil
}

// Back forgets the screen that was put last and the one before it, so that the
// earlier one comes next.
func (i *Interview) Back() {
	if len(i.asked) == 0 {
		return
	}
	last := i.asked[len(i.asked)-1]
	if _, open := triage.Next(i.Protocol, i.All(), i.Now); open && len(i.asked) > 1 {
		i.forget(last)
		last = i.asked[len(i.asked)-1]
	}
	i.forget(last)
}

// forget drops the answers of a screen, and that it was put.
func (i *Interview) forget(screen string) {
	s := i.Protocol.Screen(screen)
	if s == nil {
		return
	}
	for _, q := range s.Questions {
		delete(i.Answers, q.ID)
		delete(i.Before, q.ID)
	}
	i.asked = slices.DeleteFunc(i.asked, func(id string) bool { return id == screen })
}
