package interview

import (
	"context"
	"fmt"
	"maps"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/triage"
)

// sheet puts the rows until none is blank, or until what was said decides the
// result by itself. One line of input may answer several rows; a line with any
// mistake in it answers none. Whoever goes back leaves the rows as they stood.
func (l *Line) sheet(ctx context.Context, p Prompt) (triage.Answers, error) {
	all := triage.Answers{}
	given := triage.Answers{}
	maps.Copy(given, p.Given)
	p.Given = given
	for {
		said, err := l.rows(ctx, p)
		if err != nil {
			stood := maps.Clone(p.Held)
			if stood == nil {
				stood = triage.Answers{}
			}
			maps.Copy(stood, all)
			return stood, err
		}
		maps.Copy(all, said)
		maps.Copy(p.Given, said)
		if open(p) == 0 || p.Ends != nil && p.Ends(all) {
			return all, nil
		}
	}
}

// open counts the blank rows.
func open(p Prompt) int {
	n := 0
	for _, q := range p.Step.Ask {
		if _, given := p.Given[q.ID]; !given {
			n++
		}
	}
	return n
}

// rows puts the blank rows once and reads one line that can be understood.
func (l *Line) rows(ctx context.Context, p Prompt) (triage.Answers, error) {
	open := l.showSheet(p)
	for {
		text, err := l.command(ctx, sheetWhy(p.Step))
		if err != nil {
			return nil, err
		}
		said, hint := readSheet(text, p, open)
		if hint != "" {
			l.refuse(text, hint)
			continue
		}
		l.sayBack(taken, p.Step, said)
		return said, nil
	}
}

// showSheet writes the rows and returns which are still blank, by number.
func (l *Line) showSheet(p Prompt) map[int]*triage.Question {
	open := map[int]*triage.Question{}
	for n, q := range p.Step.Ask {
		if _, given := p.Given[q.ID]; !given {
			open[n+1] = q
		}
	}
	first := len(open) == len(p.Step.Ask)
	l.ask(p, p.Screen.Title)
	if !first {
		l.say(fmt.Sprintf("%d of %d answered. Still open:", len(p.Step.Ask)-len(open), len(p.Step.Ask)))
	}
	var declines []string
	for n, q := range p.Step.Ask {
		if open[n+1] == nil {
			continue
		}
		l.row(n+1, q.Asks)
		if q.MayDecline {
			declines = append(declines, fmt.Sprintf("If you would rather not say %d, type r%d.", n+1, n+1))
		}
	}
	none := "None of these"
	if !first {
		none = "None of the rest"
	}
	l.row(0, none)
	before := l.sayHeld(p, open)
	l.say("Type the numbers that are true, such as 1 4. 0 is no to the rest.")
	l.say("If you are not sure about 2, type u2. " + p.Protocol.Words.UnsureSheet)
	for _, hint := range append(declines, before...) {
		l.say(hint)
	}
	return open
}

// sayHeld says what was said to the open rows before the person went back, and
// which word lets it stand.
func (l *Line) sayHeld(p Prompt, open map[int]*triage.Question) (hint []string) {
	held := heldOf(p, open, nil)
	if len(held) == 0 {
		return nil
	}
	l.say("You said before:")
	l.sayBack("", p.Step, held)
	return []string{"Type ok to leave the rest as before."}
}

// heldOf is what is held of the open rows that were not named.
func heldOf(p Prompt, open map[int]*triage.Question, named triage.Answers) triage.Answers {
	out := triage.Answers{}
	for _, q := range open {
		_, now := named[q.ID]
		if a, held := p.Held[q.ID]; held && !now {
			out[q.ID] = a
		}
	}
	return out
}

func sheetWhy(step triage.Step) string {
	var lines []string
	for n, q := range step.Ask {
		lines = append(lines, fmt.Sprintf("%d: %s", n+1, q.Why))
	}
	return strings.Join(lines, "\n")
}

// readSheet reads a line such as "1 4 ?2 0": yes to 1 and 4, not sure about 2,
// no to the rest. ok lets the rest stand as it was before the person went back. A
// hint says what is wrong; then nothing is taken.
func readSheet(text string, p Prompt, open map[int]*triage.Question) (said triage.Answers, hint string) {
	said = triage.Answers{}
	step, rest, asBefore := p.Step, false, false
	for _, token := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ',' || r == '\t' }) {
		if token == "0" || token == "none" {
			rest = true
			continue
		}
		if token == "ok" && len(p.Held) > 0 {
			asBefore = true
			continue
		}
		value, digits := triage.Yes, token
		switch {
		case strings.HasPrefix(token, "?"):
			value, digits = triage.Unsure, token[1:]
		case strings.HasSuffix(token, "?"):
			value, digits = triage.Unsure, token[:len(token)-1]
		case strings.HasPrefix(token, "u"):
			value, digits = triage.Unsure, token[1:]
		case strings.HasPrefix(token, "n"):
			value, digits = triage.No, token[1:]
		case strings.HasPrefix(token, "r"):
			value, digits = triage.Declined, token[1:]
		}
		n, err := strconv.Atoi(digits)
		if err != nil || digits != strconv.Itoa(n) || n < 1 || n > len(step.Ask) {
			return nil, fmt.Sprintf("Type numbers from 1 to %d, or 0 for none of the rest.", len(step.Ask))
		}
		q := open[n]
		_, twice := said[step.Ask[n-1].ID]
		switch {
		case q == nil:
			return nil, fmt.Sprintf("Number %d is answered already.", n)
		case twice:
			return nil, fmt.Sprintf("Number %d is there twice.", n)
		case value == triage.Declined && !q.MayDecline:
			return nil, fmt.Sprintf("Number %d takes yes, no or not sure.", n)
		}
		said[q.ID] = triage.Answer{Value: value}
	}
	if asBefore {
		maps.Copy(said, heldOf(p, open, said))
	}
	if rest {
		maps.Copy(said, blanks(open, said))
	}
	return said, ""
}

// blanks answers no to the open rows that were not named.
func blanks(open map[int]*triage.Question, said triage.Answers) triage.Answers {
	out := triage.Answers{}
	for _, q := range open {
		if _, named := said[q.ID]; !named {
			out[q.ID] = triage.Answer{Value: triage.No}
		}
	}
	return out
}

// sayBack repeats what was understood, each line behind a word that says what it is.
func (l *Line) sayBack(lead string, step triage.Step, said triage.Answers) {
	no := 0
	for _, q := range step.Ask {
		a, now := said[q.ID]
		switch {
		case !now:
		case a.Value == triage.No:
			no++
		default:
			l.say(lead + q.Says(a.Value) + ": " + q.Asks)
		}
	}
	switch {
	case no == len(step.Ask):
		l.say(fmt.Sprintf("%sno to all %d", lead, no))
	case no > 0:
		l.say(fmt.Sprintf("%sno to the other %d", lead, no))
	}
}

// SayAnswer says an answer to a single question in words.
func SayAnswer(q *triage.Question, a triage.Answer, now time.Time) string {
	switch q.Kind {
	case triage.Number:
		return fmt.Sprint(a.Number)
	case triage.Moment:
		return sayMoment(a.Moment, now)
	}
	return q.Says(a.Value)
}
