package interview

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"backspasm/internal/screen"
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

// Next returns the next line of the input, trimmed, for whoever goes on after the
// questions. The end of the input and of ctx are ErrInterrupted.
func (l *Line) Next(ctx context.Context) (string, error) { return l.read(ctx, "") }

// Ask implements Asker.
func (l *Line) Ask(ctx context.Context, p Prompt) (triage.Answers, error) {
	l.blank()
	if p.TakenBack {
		l.rest = screen.Ponder
	}
	if p.Tell != "" {
		l.say(p.Tell)
		l.blank()
	}
	switch {
	case p.Plain != nil:
		return l.plain(ctx, p)
	case p.Screen.Sheet():
		return l.sheet(ctx, p)
	}
	q := p.Step.Ask[0]
	l.ask(p, q.Asks)
	return l.single(p, q, func(held bool) (triage.Answer, error) {
		switch q.Kind {
		case triage.Sign:
			l.sayThree([]string{"Yes", "No", p.Protocol.Words.Unsure})
			return l.sign(ctx, q, held)
		case triage.Choice:
			return l.choice(ctx, p, q, held)
		case triage.Number:
			return l.number(ctx, q, p)
		}
		return l.moment(ctx, q, p)
	})
}

// ask puts a question, with the words of the wizard for where the person is.
func (l *Line) ask(p Prompt, asks string) {
	l.say(whereOf(p) + ".")
	l.say(asks)
}

// command reads a line and deals with what every question understands.
func (l *Line) command(ctx context.Context, why string) (string, error) {
	for {
		text, err := l.read(ctx, Waits)
		if err != nil {
			return "", err
		}
		switch strings.ToLower(text) {
		case "":
			l.say("Nothing was taken. Please type an answer.")
		case "?", "why":
			l.say(why)
		case "b", "back":
			return "", ErrBack
		case "q", "quit":
			return "", ErrInterrupted
		default:
			return strings.ToLower(text), nil
		}
	}
}

// Agree puts a question to be agreed to. Anything but a yes, to leave included,
// is a no.
func (l *Line) Agree(ctx context.Context, asks, why string) bool {
	l.blank()
	l.say(asks)
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
	l.say(c.Title)
	for {
		n, err := l.pick(ctx, c.Says, c.Why, "", false)
		if errors.Is(err, ErrBack) {
			l.say("There is nothing before this.")
			continue
		}
		if err == nil {
			l.noted(c.Says[n-1])
		}
		return n - 1, err
	}
}

// ReadBack implements Asker. Two words end it, and nothing that was typed before they
// could be read. The end of the input is neither.
func (l *Line) ReadBack(ctx context.Context, r ReadBack) (bool, error) {
	l.blank()
	for _, line := range r.Call {
		l.say(line)
	}
	l.say(youSaid)
	for _, said := range r.Said {
		l.say(said)
	}
	l.say("Is it so? Type yes if it is. Type back to take it back and answer again.")
	for {
		l.rest = screen.Ponder
		text, err := l.read(ctx, Waits)
		if err != nil {
			return false, err
		}
		switch strings.ToLower(text) {
		case "yes":
			return true, nil
		case "back":
			return false, nil
		}
		l.say("Type yes or back.")
	}
}

// Review implements Asker.
func (l *Line) Review(ctx context.Context, p Prompt) (string, error) {
	l.blank()
	l.say(readThrough)
	for _, line := range p.About {
		l.say(line)
	}
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
		l.row(len(screens), title)
		for _, line := range said {
			l.say(line)
		}
	}
	if r := newReview(p); r.marked > 0 {
		l.say(doNotFitInLines)
		for _, line := range r.said[:r.marked] {
			l.say(strings.TrimPrefix(line.says, marked))
		}
	}
	l.say(fmt.Sprintf("Type ok to see the result. Type a number from 1 to %d to answer that one again.", len(screens)))
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

// row is a line that is answered by its number.
func (l *Line) row(n int, says string) { l.say(fmt.Sprintf("%d: %s", n, says)) }

// taken is the word before an answer that is said back.
const taken = "Taken: "

func (l *Line) noted(text string) { l.say(taken + text) }

func (l *Line) refuse(text, hint string) {
	l.say(fmt.Sprintf("%q is not an answer here. %s", short(text), hint))
}

func short(text string) string {
	if r := []rune(text); len(r) > 40 {
		return string(r[:40]) + "..."
	}
	return text
}
