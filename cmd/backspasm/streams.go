package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"backspasm/internal/figure"
	"backspasm/internal/interview"
	"backspasm/internal/screen"
	"backspasm/internal/terminal"
)

// streams are what a run reads and writes, and what the terminals behind them can
// show. Everything that hangs on a terminal is decided here.
type streams struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	shows terminal.Shows  // by the environment, looked at once
	typed *interview.Line // once lines are read: no other reader may lose what it has read
	notes []string        // for stderr, once the result is out
}

func newStreams(stdin io.Reader, stdout, stderr io.Writer) *streams {
	return &streams{stdin: stdin, stdout: stdout, stderr: stderr, shows: terminal.Look(os.Getenv)}
}

// say writes a line to stderr.
func (s *streams) say(format string, args ...any) {
	fmt.Fprintf(s.stderr, "backspasm: "+format+"\n", args...)
}

// later notes what is to be said, once, when the result is out.
func (s *streams) later(note string) {
	if note != "" && !slices.Contains(s.notes, note) {
		s.notes = append(s.notes, note)
	}
}

// sayNotes says what was noted, after what comes first.
func (s *streams) sayNotes(first ...string) {
	for _, note := range append(first, s.notes...) {
		s.say("%s", note)
	}
	s.notes = nil
}

// byHand says that a person types, and it is no script that pipes.
func (s *streams) byHand() bool { return terminal.Is(s.stdin) }

// inSight says that a person sees stdout.
func (s *streams) inSight() bool { return terminal.Is(s.stdout) }

// mute says that nobody could answer: there is neither a terminal nor a wish for lines.
func (s *streams) mute(plain bool) bool { return !s.byHand() && !plain && !s.shows.Lines }

// blind says that somebody types who would not see what is asked.
func (s *streams) blind() bool { return s.byHand() && !terminal.Is(s.stderr) }

// face says that a person types and sees all that is written.
func (s *streams) face() bool { return s.byHand() && s.inSight() && !s.blind() }

// fullScreen says whether the whole screen can be had. If not, why says so to the
// person, empty when lines were asked for. It is decided before any form is made.
func (s *streams) fullScreen(plain bool) (ok bool, why string) {
	w, h := terminal.Size(s.stderr)
	switch {
	case plain, s.shows.Lines, !s.byHand():
		return false, ""
	case !s.shows.Drawable():
		return false, "This terminal cannot be drawn on"
	case w < screen.MinWidth || h < screen.MinHeight:
		return false, "This window is too small for whole screens (60 x 18)"
	}
	return true, ""
}

// wall is the clock of whole screens.
var wall = time.Now

// whole is what the whole screen is drawn on.
func (s *streams) whole() screen.Terminal {
	return screen.Terminal{In: s.stdin, Out: s.stderr, Colors: s.shows.Colors, Clock: wall}
}

// lines is the one line asker of the run.
func (s *streams) lines() *interview.Line {
	if s.typed == nil {
		s.typed = interview.NewLine(s.stdin, s.stderr, s.askWidth(), !s.byHand())
	}
	return s.typed
}

// askWidth is that of the questions.
func (s *streams) askWidth() int { return terminal.TextWidth(s.stderr) }

// glyphs are what figures are drawn with on the whole screen.
func (s *streams) glyphs() figure.Glyphs {
	if s.shows.Dots {
		return figure.Braille
	}
	return figure.ASCII
}
