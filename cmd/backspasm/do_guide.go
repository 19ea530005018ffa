package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/session"
	"backspasm/internal/triage"
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
	_, left := g.take(ctx, s, g.words(moves, s, g.bell))
	code, signalled, hungUp := leftBy(ctx)
	done := rounds(s.Done(), g.Made.Sub(g.begun))
	if hungUp {
		_ = g.keepDone(done, g.streams)
		return status(code)
	}
	written, kept := g.tell(s), g.keepDone(done, g.streams)
	if signalled || left != nil {
		if kept != nil {
			g.say("%s", kept)
		}
		return status(code)
	}
	return cmp.Or(written, kept)
}

// take guides on the whole screen, or in lines where that cannot be. Once lines are
// read they go on being read.
func (g guided) take(ctx context.Context, s *session.Session, words session.Guide) (inLines bool, err error) {
	full, why := g.fullScreen(g.plain)
	if why != "" {
		fmt.Fprintf(g.stderr, "%s, so the session comes line by line.\n\n", why)
	}
	if full {
		whole := session.Screen{Terminal: g.whole(), Guide: words, Glyphs: g.glyphs()}
		if err := whole.Run(ctx, s); !errors.Is(err, screen.ErrTooSmall) {
			return false, err
		}
		fmt.Fprint(g.stderr, "The window became too small, so the session goes on line by line.\n\n")
	}
	typing, enough := context.WithCancel(ctx)
	typed := g.commands(typing)
	defer func() { // the next line is for whoever reads after the session
		enough()
		for range typed {
		}
	}()
	line := session.Line{Out: g.stderr, Width: min(max(g.askWidth(), 20), 76), Commands: typed, Clock: time.Now, After: time.After, Guide: words}
	return true, line.Run(ctx, s)
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

// words are what is said before it starts and when it hurts.
func (p planned) words(moves []session.Move, s *session.Session, bell bool) session.Guide {
	notes := p.Library.Messages.Notes
	before := []string{p.opening(moves, s)}
	if p.Library.Other {
		before = append(before, notes.ReadOut)
	}
	if d := p.Assessment.Disposition; d > triage.SelfCare {
		before = append(before, p.Library.Messages.Disposition(d).Headline+". "+p.Action())
	}
	before = append(before, p.safety()...)
	for _, m := range moves {
		before = append(before, p.special(m, len(moves) == 1)...)
	}
	if moves[0].Kind == plan.Move {
		before = append(before, p.Region.Fill(notes.BeforeMoves))
	}
	if moves[0].Thermal != "" {
		before = append(before, notes.PutOn)
	}
	return session.Guide{Before: before, Stop: p.safety(), Bell: bell}
}

// opening is what it is and how long it takes.
func (p planned) opening(moves []session.Move, s *session.Session) string {
	if m := moves[0]; m.Thermal != "" {
		_, on := s.Progress()
		return fmt.Sprintf("%s: at most %s, then off for %s.", m.Title, prose.Exactly(on), prose.Exactly((s.Total() - on).Truncate(time.Minute)))
	}
	var titles []string
	for _, m := range moves {
		titles = append(titles, m.Title)
	}
	lead := ""
	if len(moves) > 1 {
		lead = p.Library.Either("Your", "Their") + " moves for today: "
	}
	return fmt.Sprintf("%s%s. About %s.", lead, strings.Join(titles, ", "), prose.Exactly(max(s.Total().Round(time.Minute), time.Minute)))
}

// safety is when to stop and when to call.
func (p planned) safety() []string {
	return []string{p.Region.Fill(p.Library.Messages.Notes.StopRule), p.AtOnce()}
}

// special is what holds for this person, and the steps where there is one move.
func (p planned) special(m session.Move, steps bool) []string {
	var lines []string
	for _, a := range m.Adapted {
		lines = append(lines, "- "+a)
	}
	for _, x := range m.Perhaps {
		lines = append(lines, "- "+prose.Perhaps(x))
	}
	if names := p.clashing(m); names != "" {
		lines = append(lines, "- Not on the same day as: "+names+".")
	}
	if steps {
		for _, s := range m.Steps {
			lines = append(lines, "- "+s)
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return []string{m.Title + ":\n" + strings.Join(lines, "\n")}
}

// clashing names what of the plan does not go with a move on the same day.
func (p planned) clashing(m session.Move) string {
	var names []string
	for _, item := range p.Plan.Now {
		if slices.Contains(m.NotWith, item.ID) || slices.Contains(item.NotWith, m.ID) {
			names = append(names, prose.Lower(item.Title))
		}
	}
	return strings.Join(names, ", ")
}

// outcomes are what was done, a line a move.
func (p planned) outcomes(s *session.Session) []string {
	notes, done := p.Library.Messages.Notes, s.Done()
	left := notes.HurtOnce
	if p.past != nil {
		left = notes.HurtSaved
	}
	var lines []string
	for _, d := range done {
		spent := prose.Exactly(d.Spent)
		switch {
		case d.Hurt:
			lines = append(lines, fmt.Sprintf("%s: stopped because it hurt, after %s. %s", d.Title, spent, left))
		case d.Finished:
			lines = append(lines, fmt.Sprintf("%s: done, %s.", d.Title, spent))
		default:
			lines = append(lines, fmt.Sprintf("%s: left after %s.", d.Title, spent))
		}
	}
	if len(done) == 0 {
		return []string{"Nothing was done."}
	}
	if m := s.Move(); m.Thermal != "" && !done[0].Hurt {
		lines = append(lines, library.With(notes.LeaveOff, "minutes", strconv.Itoa(int(m.Dose.Gap().Minutes()))))
	}
	return lines
}
