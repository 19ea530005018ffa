package main

import (
	"fmt"
	"slices"

	"backspasm/internal/journal"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
)

// hurtHere is why a plan leaves something out that hurt in a session, or of which
// a part did.
func hurtHere(part *plan.Intervention) string {
	what := "it"
	if part != nil {
		what = prose.Lower(part.Title)
	}
	return what + " hurt when you did it in a guided session"
}

// takeBack puts back what a key had said by mistake to hurt.
func (g *guided) takeBack() error {
	s, e, err := openEpisode(g.library, g.stderr)
	if err != nil {
		return err
	}
	g.saved, g.episode = s, &e
	if !slices.Contains(e.HurtSince(), g.name) {
		return usage("see the plan as of now: backspasm today", "nothing says that %s hurt since the last visit", g.name)
	}
	if _, err := s.journal.Append(journal.Record{At: g.now, Type: journal.TypeSession, Episode: e.ID, Session: &journal.Session{Intervention: g.name, Slip: true}}); err != nil {
		return failed(fmt.Errorf("it could not be taken back: %w", err))
	}
	_, err = fmt.Fprintf(g.stdout, "%s no longer counts as something that hurt. The plan as of now: backspasm today\n", g.library.Catalogue.Intervention(g.name).Title)
	return writing(err)
}
