package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/screen"
	"backspasm/internal/session"
	"backspasm/internal/triage"
)

// show guides on the whole screen, or in lines where that cannot be.
func (g *guided) show(ctx context.Context, s *session.Session, words session.Guide) error {
	full, why := g.fullScreen()
	if why != "" {
		fmt.Fprintf(g.stderr, "This terminal cannot show whole screens (60 x 18), so the session comes line by line.\n\n")
	}
	if full {
		whole := session.Screen{Terminal: g.whole(), Guide: words, Glyphs: glyphs()}
		if err := whole.Run(ctx, s); !errors.Is(err, screen.ErrTooSmall) {
			return err
		}
		fmt.Fprint(g.stderr, "The window became too small, so the session goes on line by line.\n\n")
	}
	line := session.Line{Out: g.stderr, Width: min(max(g.askWidth(), 20), 76), Commands: g.commands(ctx), Clock: time.Now, After: time.After, Guide: words}
	return line.Run(ctx, s)
}

// commands are the lines that are typed, until the input ends.
func (g *guided) commands(ctx context.Context) <-chan string {
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

// words are what is said before it starts and when it hurts.
func (g *guided) words(r render.Result, moves []session.Move, s *session.Session) session.Guide {
	notes := g.library.Messages.Notes
	before := []string{g.opening(moves, s)}
	if d := r.Assessment.Disposition; d > triage.SelfCare {
		before = append(before, g.library.Messages.Disposition(d).Headline+". "+r.Action())
	}
	before = append(before, g.safety(r)...)
	for _, m := range moves {
		before = append(before, g.about(r, m, len(moves) == 1)...)
	}
	if moves[0].Kind == plan.Move {
		before = append(before, g.region.Fill(notes.BeforeMoves))
	}
	if moves[0].Thermal != "" {
		before = append(before, notes.PutOn)
	}
	return session.Guide{Before: before, Stop: g.safety(r), Bell: g.bell}
}

// opening is what it is and how long it takes.
func (g *guided) opening(moves []session.Move, s *session.Session) string {
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
		lead = "Your moves for today: "
	}
	return fmt.Sprintf("%s%s. About %s.", lead, strings.Join(titles, ", "), prose.Exactly(max(s.Total().Round(time.Minute), time.Minute)))
}

// safety is when to stop and when to call.
func (g *guided) safety(r render.Result) []string {
	return []string{g.region.Fill(g.library.Messages.Notes.StopRule), r.AtOnce()}
}

// about is what is special for this person, and the steps where there is one move.
func (g *guided) about(r render.Result, m session.Move, steps bool) []string {
	var lines []string
	for _, a := range m.Adapted {
		lines = append(lines, "- "+a)
	}
	for _, p := range m.Perhaps {
		lines = append(lines, "- If this may fit you: "+p)
	}
	if names := clashing(r, m); names != "" {
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
func clashing(r render.Result, m session.Move) string {
	var names []string
	for _, item := range r.Plan.Now {
		if slices.Contains(m.NotWith, item.ID) || slices.Contains(item.NotWith, m.ID) {
			names = append(names, prose.Lower(item.Title))
		}
	}
	return strings.Join(names, ", ")
}

// tell says on the normal screen what was done, and once more when to stop.
func (g *guided) tell(r render.Result, s *session.Session) error {
	lines := []string{}
	for _, d := range s.Done() {
		lines = append(lines, g.outcome(d))
	}
	if len(lines) == 0 {
		lines = append(lines, "Nothing was done.")
	}
	if m := s.Move(); m.Thermal != "" && len(s.Done()) > 0 && !s.Done()[0].Hurt {
		lines = append(lines, library.With(g.library.Messages.Notes.LeaveOff, "minutes", strconv.Itoa(int(m.Dose.Gap()/time.Minute))))
	}
	var out strings.Builder
	for n, p := range append(lines, g.safety(r)...) {
		if n >= len(lines) {
			out.WriteString("\n")
		}
		out.WriteString(strings.Join(prose.Lines(p, min(max(g.width(), 40), 90)), "\n") + "\n")
	}
	return g.write([]byte(out.String()))
}

// outcome is what was done of one move.
func (g *guided) outcome(d session.Done) string {
	notes := g.library.Messages.Notes
	left := notes.HurtOnce
	if g.episode != nil {
		left = notes.HurtSaved
	}
	switch {
	case d.Hurt:
		return fmt.Sprintf("%s: stopped because it hurt, after %s. %s", d.Title, prose.Exactly(d.Spent), left)
	case d.Finished:
		return fmt.Sprintf("%s: done, %s.", d.Title, prose.Exactly(d.Spent))
	}
	return fmt.Sprintf("%s: left after %s.", d.Title, prose.Exactly(d.Spent))
}

// keepDone puts what was done into the journal. Without an episode there is
// nowhere to put it.
func (g *guided) keepDone(s *session.Session) error {
	done := s.Done()
	if len(done) == 0 {
		return nil
	}
	if g.episode == nil {
		fmt.Fprintln(g.stderr, "backspasm: not kept, because no episode is saved")
		return nil
	}
	var records []journal.Record
	for _, d := range done {
		at := g.now.Add(d.At.Sub(g.begun))
		records = append(records, journal.Record{At: at, Type: journal.TypeSession, Episode: g.episode.ID,
			Session: &journal.Session{Intervention: d.ID, Seconds: int(d.Spent.Round(time.Second) / time.Second), Hurt: d.Hurt, Done: d.Finished}})
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
