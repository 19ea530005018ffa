package interview

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"charm.land/huh/v2"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// longestTyped bounds what may be typed into a line, in letters.
const longestTyped = 40

// typedPage takes a line of text that read understands. What was said before the
// person went back stands in it.
func typedPage(p Prompt, q *triage.Question, read func(string) (triage.Answer, error)) *page {
	typed := new(string)
	if held, ok := p.Held[q.ID]; ok {
		*typed = typedAs(q, held, p.Now)
	}
	pg := &page{prompt: p, title: q.Asks, why: q.Why, help: slices.Concat(helpTyped, []string{"b back, while blank"}, helpAll[1:]), letter: true, typed: typed, before: *typed, first: p.Number <= 1}
	pg.form = func() *huh.Form {
		return oneField(huh.NewInput().Key(answerKey).Prompt("> ").CharLimit(longestTyped).Value(typed).Validate(func(text string) error {
			_, err := read(text)
			return err
		}))
	}
	pg.take = func(value any) (outcome, bool) {
		text, ok := value.(string)
		a, err := read(text)
		return outcome{answers: triage.Answers{q.ID: a}}, ok && err == nil
	}
	return pg
}

// numberPage asks an unlikely number back once. Typed again, it stands.
func numberPage(p Prompt, q *triage.Question) *page {
	var doubted *int64
	return typedPage(p, q, func(text string) (triage.Answer, error) {
		n, ok := wholeNumber(text, q)
		if !ok {
			//lint:ignore ST1005 said to a person
			return triage.Answer{}, fmt.Errorf("Please type a whole number from %d to %d.", q.Min, q.Max)
		}
		if onset, asked := p.Given[triage.OnsetID]; asked && triage.BeforeBirth(n, onset.Moment, p.Now) {
			//lint:ignore ST1005 said to a person
			return triage.Answer{}, errors.New("The pain cannot have begun before that age.")
		}
		if q.Unlikely(n) && (doubted == nil || *doubted != n) {
			doubted = &n
			return triage.Answer{}, errors.New(askedBack(n) + " Press Enter again if it is.")
		}
		return triage.Answer{Number: n}, nil
	})
}

func askedBack(n int64) string { return fmt.Sprintf("You typed %d. Is that right?", n) }

// typedAs is how somebody types an answer.
func typedAs(q *triage.Question, a triage.Answer, now time.Time) string {
	if q.Kind == triage.Number {
		return strconv.FormatInt(a.Number, 10)
	}
	return typedMoment(a.Moment, now)
}

// typedMomentPage says back, while it is typed, what a time is taken for.
func typedMomentPage(p Prompt, q *triage.Question) *page {
	read := func(text string) (triage.Answer, error) {
		at, err := p.moment(text)
		if age, asked := p.Given["age"]; err == nil && asked && triage.BeforeBirth(age.Number, at, p.Now) {
			err = errors.New("that is before birth, by the age")
		}
		if err != nil {
			return triage.Answer{}, errors.New(prose.Upper(err.Error()) + ".")
		}
		return triage.Answer{Moment: at}, nil
	}
	pg := typedPage(p, q, read)
	pg.first = false // the list is before it
	pg.lead = []string{p.times()}
	pg.echo = func(text string) string {
		a, err := read(text)
		if strings.TrimSpace(text) == "" || err != nil {
			return ""
		}
		return "That is " + p.saysMoment(a.Moment) + ". Enter if right."
	}
	return pg
}

func isUnsure(text string) bool {
	return slices.Contains([]string{"u", "unsure", "not sure"}, strings.ToLower(strings.TrimSpace(text)))
}

func sayMoment(at, now time.Time) string {
	return fmt.Sprintf("%s, about %s", at.In(now.Location()).Format("Mon 2 Jan 2006, 15:04"), prose.Ago(now.Sub(at)))
}
