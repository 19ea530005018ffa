package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"backspasm/internal/journal"
	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/session"
	"backspasm/internal/visit"
)

// guided is a guided session: of which plan, and where it is shown.
type guided struct {
	planned
	*output
	name  string
	bell  bool
	begun time.Time // when the program began, by the machine
}

// canGuide refuses where a person could not see the session or say anything.
func (g guided) canGuide() error {
	switch {
	case g.mute(g.plain):
		return usage(fmt.Sprintf("use backspasm do %s --plain, with p, n, h and q as lines of the input", g.name), "there is no terminal to guide on")
	case g.blind():
		return usage("leave stderr on the terminal; what was done goes to stdout", "the session goes to stderr, which is not a terminal")
	}
	return nil
}

// guide runs the session, then says and keeps what was done.
func (g guided) guide(moves []session.Move) error {
	ctx, stop := untilSignal()
	defer stop()
	s := session.New(moves, session.Words(g.Library.Messages.Session))
	left := g.take(ctx, s, g.words(moves, s))
	code, signalled, hungUp := leftBy(ctx)
	if hungUp {
		_ = g.keepDone(s)
		return status(code)
	}
	written, kept := g.tell(s), g.keepDone(s)
	if signalled || left != nil {
		if kept != nil {
			g.say("%s", kept)
		}
		return status(code)
	}
	return cmp.Or(written, kept)
}

// take guides on the whole screen, or in lines where that cannot be.
func (g guided) take(ctx context.Context, s *session.Session, words session.Guide) error {
	full, why := g.fullScreen(g.plain)
	if why != "" {
		fmt.Fprintf(g.stderr, "%s, so the session comes line by line.\n\n", why)
	}
	if full {
		whole := session.Screen{Terminal: g.whole(), Guide: words, Glyphs: g.glyphs()}
		if err := whole.Run(ctx, s); !errors.Is(err, screen.ErrTooSmall) {
			return err
		}
		fmt.Fprint(g.stderr, "The window became too small, so the session goes on line by line.\n\n")
	}
	line := session.Line{Out: g.stderr, Width: min(max(g.askWidth(), 20), 76), Commands: g.commands(ctx), Clock: time.Now, After: time.After, Guide: words}
	return line.Run(ctx, s)
}

// commands are the lines that are typed, until the input ends.
func (g guided) commands(ctx context.Context) <-chan string {
	lines := make(chan string)
	from := g.lines()
	go func() {
		defer close(lines)
		for {
			text, err := from.Next(ctx)
			if err != nil {
				return
			}
			select {
			case lines <- text:
			case <-ctx.Done():
				return
			}
		}
	}()
	return lines
}

// tell says on the normal screen what was done, and once more when to stop.
func (g guided) tell(s *session.Session) error {
	return g.page(func(w io.Writer) error {
		width := min(max(g.width(), 40), 90)
		for _, line := range g.outcomes(s) {
			fmt.Fprintln(w, strings.Join(prose.Lines(line, width), "\n"))
		}
		for _, line := range g.safety() {
			fmt.Fprintln(w, "\n"+strings.Join(prose.Lines(line, width), "\n"))
		}
		return nil
	})
}

// keepDone puts what was done into the journal. Without an episode there is
// nowhere to put it.
func (g guided) keepDone(s *session.Session) error {
	done := s.Done()
	if len(done) == 0 {
		return nil
	}
	if g.past == nil {
		g.say("not kept, because no episode is saved")
		return nil
	}
	var records []journal.Record
	for _, d := range done {
		at := g.Made.Add(d.At.Sub(g.begun))
		records = append(records, sessionRecord(g.past.ID, visit.Session{At: at, Intervention: d.ID, Spent: d.Spent, Hurt: d.Hurt, Done: d.Finished}))
	}
	j, err := journal.Locate()
	if err == nil {
		_, err = j.AppendAll(records...)
	}
	if err != nil {
		return failed(fmt.Errorf("what was done could not be kept: %w", err))
	}
	return nil
}
