package main

import (
	"errors"
	"fmt"
	"slices"

	"backspasm/internal/journal"
)

// lookAtHome says once, after the result, that nothing is kept in the home of
// another user. With --save that is a failure, which says it.
func (v *sitting) lookAtHome() {
	_, err := journal.Locate()
	if v.ofOther = errors.Is(err, journal.ErrOfAnother); v.ofOther && isTerminal(v.stdin) && !v.opt.save {
		v.notes = append(v.notes, fmt.Sprintf("nothing is kept: %s", err))
	}
}

// forget deletes an interview that was left. That it cannot costs no advice, but is
// said.
func (v *sitting) forget() {
	if err := journal.DeleteResume(); err != nil {
		note := fmt.Sprintf("what you answered in an interview you left could not be deleted: %s", err)
		v.notes = append(slices.DeleteFunc(v.notes, func(said string) bool { return said == note }), note)
	}
}
