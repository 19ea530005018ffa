// Package interview puts the questions to a person. It decides neither which
// question comes next nor what the answers mean. No answer is ever assumed: the
// end of input, an interruption or an empty line is never an answer.
//
// An Interview asks screen by screen until nothing is left to ask, remembers the
// way that was taken (way.go), and goes back on it. What it asks through is an
// Asker: Line puts numbered lines, for pipes and screen readers; Wizard puts whole
// screens (frame), each a sheet of signs or a page with one question, and hands
// over to Line when the window is too small. Both take a moment as moment.go reads it.
package interview

import (
	"context"
	"errors"
	"maps"
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
	Number   int              // of the page, counted from 1
	Ahead    []*triage.Screen // to come after this one, as far as can be told
	Given    triage.Answers   // what was said so far; rows of this sheet may be among it
	Plain    *triage.Question // if set: put only the plainer question of this sign
	Tell     string           // what the answer before it calls for; said once
	About    []string         // at the review: what else the result hangs on
	Now      time.Time

	// ZoneUnread says that the zone of the machine is unknown: a time of day or a
	// date means nothing then, and is refused.
	ZoneUnread bool

	// Held is what was said here before the person went back. It is shown, and
	// counts for nothing until it is given again.
	Held triage.Answers

	// TakenBack says that an answer given here was just taken back, as it was read back.
	TakenBack bool

	// Ends says whether these answers to this screen are an emergency by
	// themselves, so that nothing more need be asked.
	Ends func(triage.Answers) bool
}

// Asker puts a screen to a person.
type Asker interface {
	// Ask returns answers to questions of the prompt. A sheet may return some of
	// its rows; it is put again for the rest. With ErrBack it returns the rows as
	// they stood, if it has any.
	Ask(context.Context, Prompt) (triage.Answers, error)
	// Review shows every answer and returns the screen to change, or "" when all
	// are right.
	Review(context.Context, Prompt) (screen string, err error)
	// ReadBack reads back what makes an emergency, until the person says that it is
	// so, or takes it back. Nothing else ends it.
	ReadBack(context.Context, ReadBack) (so bool, err error)
}

// ReadBack is an emergency that the person has not confirmed.
type ReadBack struct {
	Call []string // what to do
	Said []string // the answers that decided it, as they were given
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

	ZoneUnread bool     // see Prompt
	About      []string // see Prompt

	// Alarm is what to do in an emergency, which is then read back before it ends the
	// interview. Nil: nobody is there to read it.
	Alarm func(triage.Answers) []string

	// Unconfirmed says that Run ended while an emergency was read back.
	Unconfirmed bool

	// At a check-in: what was said before, and what the program answers itself
	// from earlier visits and what is said now. Both nil at a first visit.
	Before  triage.Answers
	History func(said triage.Answers) triage.Answers

	way     []place            // what was put, in order; the last may be before the person now
	plainer []*triage.Question // signs on the last screen that are still to be put more plainly

	tell      string // see Prompt
	takenBack bool   // what makes an emergency was taken back, and nothing was put since

	// What was said last on each screen, and to each plainer question, taken back
	// or not. It is only ever shown.
	onScreen, plainly triage.Answers
}

// Run asks until nothing is missing and the person has reviewed the answers, or
// until there is an emergency. It returns ErrInterrupted, and no answer counts,
// when the person did not get that far.
func (i *Interview) Run(ctx context.Context) error {
	if i.Answers == nil {
		i.Answers = triage.Answers{}
	}
	i.Unconfirmed = false
	if i.onScreen == nil {
		i.onScreen, i.plainly = triage.Answers{}, triage.Answers{}
	}
	i.Before = maps.Clone(i.Before)
	for {
		done, err := i.step(ctx)
		switch {
		case errors.Is(err, ErrBack):
			i.leave()
		case err != nil || done:
			return err
		}
	}
}

// step puts what comes next. done says that the interview is over.
func (i *Interview) step(ctx context.Context) (done bool, err error) {
	if len(i.plainer) > 0 {
		return false, i.askPlainly(ctx, i.plainer[0])
	}
	step, more := triage.Next(i.Protocol, i.All(), i.Now)
	switch {
	case more:
		return false, i.ask(ctx, step)
	case i.emergency():
		return i.readBack(ctx)
	}
	return i.review(ctx)
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

func (i *Interview) emergency() bool { return i.assess().Disposition == triage.Emergency }

func (i *Interview) assess() triage.Assessment {
	return triage.Assess(i.Protocol, i.All(), i.Now)
}

func (i *Interview) prompt(step triage.Step) Prompt {
	given := maps.Clone(i.All()) // the asker may still look at it when this goes on
	p := Prompt{Step: step, Protocol: i.Protocol, Number: i.number(), Given: given, Now: i.Now, ZoneUnread: i.ZoneUnread, TakenBack: i.takenBack}
	p.Ends = func(said triage.Answers) bool { return i.endsWith(given, said) }
	if ahead := triage.Ahead(i.Protocol, given, i.Now); len(ahead) > 0 {
		p.Ahead = ahead[1:]
	}
	return p
}

// ask puts one screen. What is "not sure" leads to the check or the plainer question,
// whose answer takes its place, unless nothing may delay that sign.
func (i *Interview) ask(ctx context.Context, step triage.Step) error {
	i.arrive(step.Screen.ID, "")
	p := i.prompt(step)
	p.Held = triage.Answers{}
	for _, q := range step.Ask {
		_, given := p.Given[q.ID]
		if a, held := i.onScreen[q.ID]; held && !given {
			p.Held[q.ID] = a
		}
	}
	said, err := i.put(ctx, p)
	if errors.Is(err, ErrBack) && said != nil {
		i.remember(step, said)
	}
	if err != nil {
		return err
	}
	maps.Copy(i.onScreen, said)
	i.tell = i.toTell(said)
	ends := i.ends(said)
	maps.Copy(i.Answers, said)
	i.forgetClosed(step)
	if ends {
		return nil
	}
	for _, q := range step.Ask {
		if a, ok := said[q.ID]; ok && q.Kind == triage.Sign && a.Value == triage.Unsure && !q.MayNotWait {
			i.plainer = append(i.plainer[:len(i.plainer):len(i.plainer)], q)
		}
	}
	return nil
}

// toTell is what is to be told of these answers: that plans begin at 16.
func (i *Interview) toTell(said triage.Answers) string {
	for id, a := range said {
		if q := i.Protocol.Question(id); q.Kind == triage.Number && q.Band(a.Number) == triage.Under16 {
			return i.Protocol.Words.Under16
		}
	}
	return ""
}

func (i *Interview) put(ctx context.Context, p Prompt) (triage.Answers, error) {
	i.takenBack = false
	p.Tell, i.tell = i.tell, ""
	return i.Asker.Ask(ctx, p)
}

// remember notes how a sheet stood when the person left it.
func (i *Interview) remember(step triage.Step, said triage.Answers) {
	for _, q := range step.Ask {
		delete(i.onScreen, q.ID)
	}
	maps.Copy(i.onScreen, said)
}

// ends says whether what was said so far and now is an emergency, without what
// is "not sure" now and may wait: that leads to a plainer question first.
func (i *Interview) ends(said triage.Answers) bool { return i.endsWith(i.Answers, said) }

func (i *Interview) endsWith(given, said triage.Answers) bool {
	certain := maps.Clone(given)
	for id, a := range said {
		if q := i.Protocol.Question(id); a.Value == triage.Unsure && q.Kind == triage.Sign && !q.MayNotWait {
			delete(certain, id)
		} else {
			certain[id] = a
		}
	}
	return triage.Assess(i.Protocol, i.with(certain), i.Now).Disposition == triage.Emergency
}

// askPlainly puts a sign more plainly. When the answer is an emergency by itself,
// nothing more is asked.
func (i *Interview) askPlainly(ctx context.Context, q *triage.Question) error {
	screen := i.Protocol.Screen(i.way[len(i.way)-1].screen)
	i.arrive(screen.ID, q.ID)
	p := i.prompt(triage.StepOf(i.Protocol, screen, i.All(), i.Now))
	p.Plain, p.Held = q, triage.Answers{}
	if a, held := i.plainly[q.ID]; held {
		p.Held[q.ID] = a
	}
	said, err := i.put(ctx, p)
	if err != nil {
		return err
	}
	i.Answers[q.ID], i.plainly[q.ID] = said[q.ID], said[q.ID]
	i.plainer = i.plainer[1:]
	i.forgetClosed(triage.Step{})
	open := triage.Answers{}
	for _, q := range i.plainer {
		open[q.ID] = triage.Answer{Value: triage.Unsure}
	}
	if said[q.ID].Value == triage.Yes && i.ends(open) {
		i.plainer = nil
	}
	return nil
}

// review shows every answer, and takes those of a screen back that is to be
// answered again.
func (i *Interview) review(ctx context.Context) (done bool, err error) {
	i.arrive("", "")
	p := i.prompt(triage.Step{})
	p.Given, _ = triage.Reached(i.Protocol, i.All(), i.Now)
	p.About = i.About
	screen, err := i.Asker.Review(ctx, p)
	if err != nil || screen == "" {
		return err == nil, err
	}
	for _, q := range i.Protocol.Screen(screen).Questions {
		if a, given := p.Given[q.ID]; given {
			i.onScreen[q.ID] = a
		}
		delete(i.Answers, q.ID)
		delete(i.Before, q.ID)
	}
	return false, nil
}
