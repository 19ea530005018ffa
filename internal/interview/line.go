package interview

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"backspasm/internal/triage"
)

// Line asks in numbered lines, with nothing redrawn: for screen readers, plain
// terminals and pipes. Every answer is written out, nothing is preselected, and
// an empty line answers nothing.
type Line struct{ *lines }

// NewLine asks on out, wrapped to width columns, and reads from in. With echo it
// writes back each line that it reads, for where no terminal does.
func NewLine(in io.Reader, out io.Writer, width int, echo bool) *Line {
	return &Line{newLines(in, out, width, echo)}
}

// Welcome says what comes before any question. Its words must be complete.
func (l *Line) Welcome(_ context.Context, frame triage.FirstFrame) error {
	l.say("", frame.Lead)
	for _, sign := range frame.Signs {
		l.say("  - ", sign)
	}
	l.say("", frame.Call)
	l.blank()
	l.say("", frame.ForWhom)
	l.say("", "Type your answer and press Enter. ? tells why we ask, b goes back, q leaves without a result.")
	return nil
}

// Next returns the next line of the input, trimmed, for whoever goes on after the
// questions. The end of the input and of ctx are ErrInterrupted.
func (l *Line) Next(ctx context.Context) (string, error) { return l.read(ctx, "") }

// Ask implements Asker.
func (l *Line) Ask(ctx context.Context, p Prompt) (triage.Answers, error) {
	l.blank()
	switch {
	case p.Plain != nil:
		return l.plain(ctx, p)
	case p.Screen.Sheet():
		return l.sheet(ctx, p)
	}
	q := p.Step.Ask[0]
	l.say(fmt.Sprintf("%d. ", p.Number), q.Asks)
	var a triage.Answer
	var err error
	switch q.Kind {
	case triage.Sign:
		a, err = l.sign(ctx, q)
	case triage.Choice:
		a, err = l.choice(ctx, q)
	case triage.Number:
		a, err = l.number(ctx, q, p)
	case triage.Moment:
		a, err = l.moment(ctx, q, p)
	}
	return triage.Answers{q.ID: a}, err
}

// command reads a line and deals with what every question understands.
func (l *Line) command(ctx context.Context, why string) (string, error) {
	for {
		text, err := l.read(ctx, "> ")
		if err != nil {
			return "", err
		}
		switch strings.ToLower(text) {
		case "":
			l.say("", "Nothing was taken. Please type an answer.")
		case "?", "why":
			l.say("", why)
		case "b", "back":
			return "", ErrBack
		case "q", "quit":
			return "", ErrInterrupted
		default:
			return strings.ToLower(text), nil
		}
	}
}

func (l *Line) sign(ctx context.Context, q *triage.Question) (triage.Answer, error) {
	l.say("   ", "y = yes, n = no, u = not sure")
	for {
		text, err := l.command(ctx, q.Why)
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

func (l *Line) plain(ctx context.Context, p Prompt) (triage.Answers, error) {
	l.say("", "You were not sure about: "+p.Plain.Asks)
	l.say("   ", p.Plain.NotSure)
	a, err := l.sign(ctx, p.Plain)
	return triage.Answers{p.Plain.ID: a}, err
}

func (l *Line) choice(ctx context.Context, q *triage.Question) (triage.Answer, error) {
	var says []string
	for _, o := range q.Options {
		says = append(says, o.Says)
	}
	n, err := l.pick(ctx, says, q.Why, q.NotSure != "")
	if err != nil {
		return triage.Answer{}, err
	}
	value := q.NotSure
	if n > 0 {
		value = q.Options[n-1].ID
	}
	l.noted(q.Says(value))
	return triage.Answer{Value: value}, nil
}

// pick returns the number of the chosen line, counted from 1; 0 is "not sure".
func (l *Line) pick(ctx context.Context, says []string, why string, notSure bool) (int, error) {
	for n, s := range says {
		l.say(fmt.Sprintf("  %2d  ", n+1), s)
	}
	hint := fmt.Sprintf("Type a number from 1 to %d", len(says))
	if notSure {
		l.say("   u  ", "Not sure")
		hint += ", or u"
	}
	for {
		text, err := l.command(ctx, why)
		if err != nil {
			return 0, err
		}
		n, err := strconv.Atoi(text)
		switch {
		case notSure && isUnsure(text):
			return 0, nil
		case err == nil && n >= 1 && n <= len(says) && text == strconv.Itoa(n):
			return n, nil
		}
		l.refuse(text, hint+".")
	}
}

func (l *Line) number(ctx context.Context, q *triage.Question, p Prompt) (triage.Answer, error) {
	var doubted *int64
	for {
		text, err := l.command(ctx, q.Why)
		if err != nil {
			return triage.Answer{}, err
		}
		n, err := strconv.ParseInt(text, 10, 64)
		if err == nil && n >= q.Min && n <= q.Max && text == strconv.FormatInt(n, 10) {
			if onset, asked := p.Given[triage.OnsetID]; asked && triage.BeforeBirth(n, onset.Moment, p.Now) {
				l.say("", "The pain cannot have begun before that age. Type b if the day it began is wrong.")
				continue
			}
			if q.Unlikely(n) && (doubted == nil || *doubted != n) {
				doubted = &n
				l.say("", askedBack(n)+" Type it again if it is.")
				continue
			}
			l.noted(text)
			return triage.Answer{Number: n}, nil
		}
		l.refuse(text, fmt.Sprintf("Type a whole number from %d to %d.", q.Min, q.Max))
	}
}

// moment reads a time, says it back as a date, and takes it only when confirmed.
func (l *Line) moment(ctx context.Context, q *triage.Question, p Prompt) (triage.Answer, error) {
	l.say("   ", "Such as: 36h, 3 days ago, yesterday 9am, 2026-11-20. u = not sure")
	for {
		text, err := l.command(ctx, q.Why)
		if err != nil {
			return triage.Answer{}, err
		}
		at, err := ParseMoment(text, p.Now)
		if isUnsure(text) {
			var says []string
			for _, r := range q.Rough {
				says = append(says, r.Says)
			}
			n, e := l.pick(ctx, says, q.Why, false)
			if e != nil {
				return triage.Answer{}, e
			}
			at, err = p.Now.Add(-q.Rough[n-1].Ago), nil
		}
		if err != nil {
			l.refuse(text, upperFirst(err.Error())+".")
			continue
		}
		if age, asked := p.Given["age"]; asked && triage.BeforeBirth(age.Number, at, p.Now) {
			l.say("", "That is before you were born.")
			continue
		}
		l.say("", "That is "+sayMoment(at, p.Now)+".")
		l.say("", "Is that right? y = yes, n = type it again")
		if ok, err := l.confirm(ctx, "We read the time back, so that the plan starts at the right hour."); err != nil || ok {
			return triage.Answer{Moment: at}, err
		}
		l.say("", q.Asks)
	}
}

// Agree puts a question to be agreed to. Anything but a yes, to leave included,
// is a no.
func (l *Line) Agree(ctx context.Context, asks, why string) bool {
	l.blank()
	l.say("", asks)
	ok, err := l.confirm(ctx, why)
	return err == nil && ok
}

func (l *Line) confirm(ctx context.Context, why string) (bool, error) {
	for {
		text, err := l.command(ctx, why)
		if err != nil {
			return false, err
		}
		switch text {
		case "y", "yes":
			return true, nil
		case "n", "no":
			return false, nil
		}
		l.refuse(text, "Type y or n.")
	}
}

// Choose puts lines of which one is to be picked, and returns its place. There is
// nothing to go back to.
func (l *Line) Choose(ctx context.Context, c Choice) (int, error) {
	l.blank()
	l.say("", c.Title)
	for {
		n, err := l.pick(ctx, c.Says, c.Why, false)
		if errors.Is(err, ErrBack) {
			l.say("", "There is nothing before this.")
			continue
		}
		if err == nil {
			l.noted(c.Says[n-1])
		}
		return n - 1, err
	}
}

// WayBack offers one way back after an emergency was printed. Anything but b,
// the end of input included, means no. What was still typed for the screen before
// may stand in front of the b.
func (l *Line) WayBack(ctx context.Context) bool {
	l.blank()
	l.say("", "Did you mistype? b goes back to the last question. Anything else ends here.")
	text, err := l.read(ctx, "> ")
	text = strings.TrimLeft(strings.ToLower(text), "0123456789ynu? ")
	return err == nil && (text == "b" || text == "back")
}

// Review implements Asker.
func (l *Line) Review(ctx context.Context, p Prompt) (string, error) {
	l.blank()
	l.say("", "Please read through your answers.")
	var screens []string
	for _, s := range p.Protocol.Screens {
		said := answersOf(s, p)
		if len(said) == 0 {
			continue
		}
		screens = append(screens, s.ID)
		title := s.Title
		if !s.Sheet() {
			title = s.Questions[0].Asks
		}
		l.say(fmt.Sprintf("  %2d  ", len(screens)), title)
		for _, line := range said {
			l.say("      - ", line)
		}
	}
	l.say("", fmt.Sprintf("Type ok to see the result, or a number from 1 to %d to answer that one again.", len(screens)))
	for {
		text, err := l.command(ctx, "A slip here can change the result.")
		if err != nil {
			return "", err
		}
		n, err := strconv.Atoi(text)
		switch {
		case text == "ok":
			return "", nil
		case err == nil && n >= 1 && n <= len(screens):
			return screens[n-1], nil
		}
		l.refuse(text, "Type ok or a number.")
	}
}

// answersOf says back what was answered on a screen: each sign that is not no,
// and the rest together.
func answersOf(s *triage.Screen, p Prompt) []string {
	var said []string
	no := 0
	for _, q := range s.Questions {
		a, given := p.Given[q.ID]
		switch {
		case !given, q.Computed:
		case !s.Sheet():
			said = append(said, SayAnswer(q, a, p.Now))
		case a.Value == triage.No:
			no++
		default:
			said = append(said, q.Asks+": "+strings.ToUpper(q.Says(a.Value)))
		}
	}
	switch {
	case no > 0 && len(said) == 0:
		said = append(said, fmt.Sprintf("no to all %d", no))
	case no > 0:
		said = append(said, fmt.Sprintf("no to the other %d", no))
	}
	return said
}

func (l *Line) noted(text string) { l.say("  = ", text) }

func (l *Line) refuse(text, hint string) {
	l.say("", fmt.Sprintf("%q is not an answer here. %s", short(text), hint))
}

func short(text string) string {
	if r := []rune(text); len(r) > 40 {
		return string(r[:40]) + "..."
	}
	return text
}
