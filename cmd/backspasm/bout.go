package main

import (
	"errors"

	"backspasm/internal/journal"
	"backspasm/internal/visit"
)

// bout is the episode that a visit belongs to.
type bout struct {
	past *visit.Episode // what it holds so far; nil at a first visit
	id   string         // its own, or that of the one that a first visit opens
	save bool           // the visit is kept, and nobody is asked
}

// boutOf is an episode that goes on.
func boutOf(past *visit.Episode) bout { return bout{past: past, id: past.ID, save: true} }

// newBout is one that a first visit opens, if it is kept.
func newBout(save bool) bout { return bout{id: journal.NewID(), save: save} }

// homeOfAnother is why nothing can be kept here, if that is because the home is that
// of another user.
func homeOfAnother() error {
	if _, err := journal.Locate(); errors.Is(err, journal.ErrOfAnother) {
		return err
	}
	return nil
}
