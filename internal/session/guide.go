package session

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"backspasm/internal/prose"
)

// ErrInterrupted says that the person left, or that the input ended.
var ErrInterrupted = errors.New("the session was interrupted")

// Guide is what a session says beside its own words.
type Guide struct {
	Before []string // paragraphs, before anything starts
	Stop   []string // when it hurts: when to stop, and when to call for help
	Bell   bool     // rings when a pack is to be looked at or taken off, and at the end of a move
}

// rings says whether a bell goes from one phase to the next.
func (g Guide) rings(from, to Phase, ended bool) bool {
	return g.Bell && (ended || to.Kind == Check || to.Kind == Off || to.Kind == Rest || from.Move != to.Move)
}

// steps are how the move is done, what is special for this person first.
func steps(m Move) []string {
	var out []string
	out = append(out, m.Adapted...)
	for _, p := range m.Perhaps {
		out = append(out, prose.Perhaps(p))
	}
	return append(out, m.Steps...)
}

// span is a length of time in minutes and seconds, never less than what is left.
func span(d time.Duration) string {
	s := int((d + time.Second - 1) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// bullets are texts with a dash before each, wrapped.
func bullets(texts []string, width int) []string {
	var out []string
	for _, t := range texts {
		out = append(out, prose.Hanging("- ", t, width)...)
	}
	return out
}

// paragraph is text as wrapped lines; those of a list hang under their dash.
func paragraph(text string, width int) []string {
	var out []string
	for _, line := range strings.Split(text, "\n") {
		if item, listed := strings.CutPrefix(line, "- "); listed {
			out = append(out, bullets([]string{item}, width)...)
		} else {
			out = append(out, prose.Lines(line, width)...)
		}
	}
	return out
}
