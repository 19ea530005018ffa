package interview

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// errAsBefore says that what was said before the person went back stands again.
var errAsBefore = errors.New("as before")

// single asks one question. What was said before the person went back is told, and
// stands again by the word ok.
func (l *Line) single(p Prompt, q *triage.Question, ask func(held bool) (triage.Answer, error)) (triage.Answers, error) {
	before, held := p.Held[q.ID]
	if held {
		l.say("You said: " + SayAnswer(q, before, p.Now) + ". Type ok to leave it as before.")
	}
	a, err := ask(held)
	if errors.Is(err, errAsBefore) {
		l.noted(SayAnswer(q, before, p.Now))
		a, err = before, nil
	}
	if err != nil {
		return nil, err
	}
	return triage.Answers{q.ID: a}, nil
}

// answer reads a line. Where something is held, ok is errAsBefore.
func (l *Line) answer(ctx context.Context, why string, held bool) (string, error) {
	text, err := l.command(ctx, why)
	if err == nil && held && text == "ok" {
		err = errAsBefore
	}
	return text, err
}

func (l *Line) sign(ctx context.Context, q *triage.Question, held bool) (triage.Answer, error) {
	for {
		text, err := l.answer(ctx, q.Why, held)
		if err != nil {
			return triage.Answer{}, err
		}
		value, ok := map[string]string{"y": triage.Yes, "yes": triage.Yes, "n": triage.No, "no": triage.No, "u": triage.Unsure, "unsure": triage.Unsure, "not sure": triage.Unsure}[text]
		if ok {
			l.noted(q.Says(value))
			return triage.Answer{Value: value}, nil
		}
		l.refuse(text, "Type y, n or u.")
	}
}

// sayThree says which letter is which of the answers to a sign.
func (l *Line) sayThree(says []string) {
	for n, letter := range []string{"y", "n", "u"} {
		l.say(letter + ": " + says[n])
	}
}

func (l *Line) plain(ctx context.Context, p Prompt) (triage.Answers, error) {
	d := doubtOf(p)
	l.say(p.Protocol.Words.WasUnsure)
	l.say(p.Plain.Asks)
	l.say(d.lead)
	l.say(d.asks)
	l.sayThree(d.says)
	return l.single(p, p.Plain, func(held bool) (triage.Answer, error) { return l.sign(ctx, p.Plain, held) })
}

func (l *Line) choice(ctx context.Context, p Prompt, q *triage.Question, held bool) (triage.Answer, error) {
	var says []string
	for _, o := range q.Options {
		says = append(says, o.Says)
	}
	unsure := ""
	if q.NotSure != "" {
		unsure = unsureChoice(p, q)
	}
	n, err := l.pick(ctx, says, q.Why, unsure, held)
	if err != nil {
		return triage.Answer{}, err
	}
	value := triage.Unsure
	if n > 0 {
		value = q.Options[n-1].ID
	}
	l.noted(q.Says(value))
	return triage.Answer{Value: value}, nil
}

// pick returns the number of the chosen line, counted from 1; 0 is "not sure", which
// is offered in the words of unsure, if there are any.
func (l *Line) pick(ctx context.Context, says []string, why, unsure string, held bool) (int, error) {
	for n, s := range says {
		l.row(n+1, s)
	}
	hint := fmt.Sprintf("Type a number from 1 to %d", len(says))
	if unsure != "" {
		l.say("u: " + unsure)
		hint += ", or u"
	}
	for {
		text, err := l.answer(ctx, why, held)
		if err != nil {
			return 0, err
		}
		n, err := strconv.Atoi(text)
		switch {
		case unsure != "" && isUnsure(text):
			return 0, nil
		case err == nil && n >= 1 && n <= len(says) && text == strconv.Itoa(n):
			return n, nil
		}
		l.refuse(text, hint+".")
	}
}

func (l *Line) number(ctx context.Context, q *triage.Question, p Prompt) (triage.Answer, error) {
	_, held := p.Held[q.ID]
	var doubted *int64
	for {
		text, err := l.answer(ctx, q.Why, held)
		if err != nil {
			return triage.Answer{}, err
		}
		if n, ok := wholeNumber(text, q); ok {
			if onset, asked := p.Given[triage.OnsetID]; asked && triage.BeforeBirth(n, onset.Moment, p.Now) {
				l.say("The pain cannot have begun before that age. Type b if the day it began is wrong.")
				continue
			}
			if q.Unlikely(n) && (doubted == nil || *doubted != n) {
				doubted = &n
				l.say(askedBack(n) + " Type it again if it is.")
				continue
			}
			l.noted(strconv.FormatInt(n, 10))
			return triage.Answer{Number: n}, nil
		}
		l.refuse(text, fmt.Sprintf("Type a whole number from %d to %d.", q.Min, q.Max))
	}
}

// moment reads a line of the rough times, or a time as it is typed, says it back as a
// date, and takes it only when confirmed.
func (l *Line) moment(ctx context.Context, q *triage.Question, p Prompt) (triage.Answer, error) {
	_, held := p.Held[q.ID]
	l.roughTimes(q, p)
	for {
		text, err := l.answer(ctx, q.Why, held)
		if err != nil {
			return triage.Answer{}, err
		}
		at, err := roughOr(text, q, p)
		if err != nil {
			l.refuse(text, prose.Upper(err.Error())+".")
			continue
		}
		if age, asked := p.Given["age"]; asked && triage.BeforeBirth(age.Number, at, p.Now) {
			l.say("That is before birth, by the age.")
			continue
		}
		l.say("That is " + p.saysMoment(at) + ".")
		l.say("Is that right? Type y if it is, or n to answer again.")
		ok, err := l.confirm(ctx, "We read the time back, so that the plan starts at the right hour.")
		if ok || err != nil && !errors.Is(err, ErrBack) {
			return triage.Answer{Moment: at}, err
		}
		l.say(q.Asks)
		l.roughTimes(q, p)
	}
}

// roughTimes offers those of a moment.
func (l *Line) roughTimes(q *triage.Question, p Prompt) {
	for n, r := range q.Rough {
		l.row(n+1, r.Says)
	}
	l.say("Type a number, or the time if you know it. " + p.times())
}

// roughOr reads the number of a rough time, or a time.
func roughOr(text string, q *triage.Question, p Prompt) (time.Time, error) {
	n, err := strconv.Atoi(text)
	switch {
	case isUnsure(text):
		return time.Time{}, errors.New("choose the line that comes closest")
	case err != nil:
		return p.moment(text)
	case n < 1 || n > len(q.Rough) || text != strconv.Itoa(n):
		return time.Time{}, fmt.Errorf("type a number from 1 to %d, or a time such as 36h", len(q.Rough))
	}
	return p.Now.Add(-q.Rough[n-1].Ago), nil
}
