package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/session"
	"backspasm/internal/triage"
)

// words are what is said before it starts and when it hurts.
func (g guided) words(moves []session.Move, s *session.Session) session.Guide {
	notes := g.Library.Messages.Notes
	before := []string{opening(moves, s)}
	if d := g.Assessment.Disposition; d > triage.SelfCare {
		before = append(before, g.Library.Messages.Disposition(d).Headline+". "+g.Action())
	}
	before = append(before, g.safety()...)
	for _, m := range moves {
		before = append(before, g.special(m, len(moves) == 1)...)
	}
	if moves[0].Kind == plan.Move {
		before = append(before, g.Region.Fill(notes.BeforeMoves))
	}
	if moves[0].Thermal != "" {
		before = append(before, notes.PutOn)
	}
	return session.Guide{Before: before, Stop: g.safety(), Bell: g.bell}
}

// opening is what it is and how long it takes.
func opening(moves []session.Move, s *session.Session) string {
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
		lines = append(lines, "- If this may fit you: "+x)
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
		lines = append(lines, library.With(notes.LeaveOff, "minutes", strconv.Itoa(max(m.Dose.GapMinutes, plan.MaxThermalMinutes))))
	}
	return lines
}
