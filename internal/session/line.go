package session

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"backspasm/internal/prose"
)

// Line guides in lines, a line for each phase with room between them, and never
// redraws. Commands are lines too.
type Line struct {
	Out   io.Writer
	Width int
	// Commands are the lines typed, closed when the input ends. Nothing typed
	// before a session starts counts for it but to begin.
	Commands <-chan string
	Clock    func() time.Time
	After    func(time.Duration) <-chan time.Time
	Guide    Guide
}

// glance is how often the clock is looked at.
const glance = time.Second

// Run guides through the session to its end. It also goes on with one that was
// begun on the screen.
func (l *Line) Run(ctx context.Context, s *Session) error {
	begun := s.Started()
	if !begun {
		begins, err := l.before(ctx)
		if err != nil || !begins {
			s.End(l.Clock())
			return err
		}
		s.Start(l.Clock())
	}
	l.say("Each of these, then Enter: p = pause or go on, n = next, h = this hurts, q = end, ? = steps.")
	shown := Phase{Move: -1}
	for {
		if shown = l.show(s, shown); s.State() == Ended {
			return nil
		}
		var tick <-chan time.Time
		if s.Phase().Kind != Hurt {
			tick = l.After(min(max(s.PhaseLeft(), time.Millisecond), glance))
		}
		select {
		case <-ctx.Done():
			s.End(l.Clock())
			return ErrInterrupted
		case text, open := <-l.Commands:
			if !open {
				s.End(l.Clock())
				return ErrInterrupted
			}
			l.command(s, text)
		case <-tick:
			s.Tick(l.Clock())
		}
	}
}

// before says what comes first and asks whether the person begins.
func (l *Line) before(ctx context.Context) (begins bool, err error) {
	for _, p := range l.Guide.Before {
		l.say(p)
	}
	l.say("Press Enter to begin. q and Enter leaves.")
	select {
	case <-ctx.Done():
		return false, ErrInterrupted
	case text, open := <-l.Commands:
		if !open {
			return false, ErrInterrupted
		}
		return !leaves(text), nil
	}
}

func leaves(text string) bool {
	text = strings.ToLower(strings.TrimSpace(text))
	return text == "q" || text == "quit"
}

// command does what a line says.
func (l *Line) command(s *Session, text string) {
	now := l.Clock()
	paused := s.State() == Paused
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "p", "pause":
		s.Pause(now)
		if paused {
			l.say("Going on.")
		} else if s.State() == Paused {
			l.say(s.words.paused(s.Phase()))
		}
	case "n", "next":
		s.Skip(now)
	case "h", "hurts":
		s.Hurts(now)
	case "u", "undo":
		s.Slipped(now)
		if s.State() == Paused {
			l.say(s.words.paused(s.Phase()))
		}
	case "q", "quit":
		s.End(now)
	case "?":
		l.print(bullets(steps(s.Move()), l.Width))
	case "":
		s.Begin(now)
	default:
		l.say("Not known. Type p, n, h, q or ?, then Enter.")
	}
}

// show says the phase if it is another one than what was shown last.
func (l *Line) show(s *Session, shown Phase) Phase {
	p := s.Phase()
	ended := s.State() == Ended
	if same := p.Kind == shown.Kind && p.Move == shown.Move && p.from == shown.from && p.Side == shown.Side && p.Set == shown.Set; same && !ended {
		return shown
	}
	if shown.Move >= 0 && l.Guide.rings(shown, p, ended) {
		fmt.Fprint(l.Out, "\a")
	}
	if ended {
		return p
	}
	if p.Move != shown.Move {
		l.title(s)
	}
	text := p.Says
	if count := p.Count(); count != "" {
		text = prose.Upper(count) + ". " + text
	}
	if left := s.PhaseLeft(); left > 0 {
		text += " (" + prose.Exactly(left) + ")"
	}
	l.say(text)
	if p.Kind == Hurt {
		for _, stop := range l.Guide.Stop {
			l.say(stop)
		}
		l.say(goOn(s))
	}
	return p
}

// goOn says how it goes on after a move that hurt.
func goOn(s *Session) string {
	const slip = "Pressed by mistake? u takes it back. "
	if number, of := s.Place(); number < of {
		return slip + "n goes on with the next move, once the pain settles. q ends."
	}
	return slip + "n or q ends."
}

// title names the move and describes its picture.
func (l *Line) title(s *Session) {
	m := s.Move()
	title := m.Title
	if number, of := s.Place(); of > 1 {
		title = fmt.Sprintf("Move %d of %d: %s", number, of, title)
	}
	l.say(title)
	if m.Figure != nil {
		l.say("The picture: " + m.Figure.Says)
	}
}

// say writes a paragraph and an empty line after it.
func (l *Line) say(text string) { l.print(paragraph(text, l.Width)) }

func (l *Line) print(lines []string) {
	fmt.Fprintf(l.Out, "%s\n\n", strings.Join(lines, "\n"))
}
