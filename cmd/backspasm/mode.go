package main

import (
	"os"
	"time"

	"backspasm/internal/figure"
	"backspasm/internal/render"
	"backspasm/internal/screen"
	"backspasm/internal/terminal"
)

// shows is what the terminal of this run can show.
func shows() terminal.Shows { return terminal.Look(os.Getenv) }

// isTerminal says whether w or r is a terminal.
func isTerminal(stream any) bool { return terminal.Is(stream) }

// fullScreen says whether the wizard can have the whole screen. If not, why says
// so to the person, empty when lines were asked for. It is decided before any
// form is made.
func (v *sitting) fullScreen() (ok bool, why string) {
	s := shows()
	w, h := terminal.Size(v.stderr)
	switch {
	case v.opt.plain, s.Lines, !isTerminal(v.stdin):
		return false, ""
	case !s.Drawable():
		return false, "This terminal cannot be drawn on, so the questions come line by line."
	case w < screen.MinWidth || h < screen.MinHeight:
		return false, "This window is too small for whole screens (60 x 18), so the questions come line by line."
	}
	return true, ""
}

// whole is what the whole screen is drawn on.
func (p *program) whole() screen.Terminal {
	return screen.Terminal{In: p.stdin, Out: p.stderr, Colors: shows().Colors, Clock: time.Now}
}

// askWidth is that of the questions.
func (v *sitting) askWidth() int { return terminal.TextWidth(v.stderr) }

// width is that of the result where it appears.
func (v *sitting) width() int {
	if v.opt.output == "" {
		return terminal.TextWidth(v.stdout)
	}
	return terminal.DefaultWidth
}

// bold is for a terminal that can do it, and not for who asked for plain lines.
func (v *sitting) bold() bool {
	s := shows()
	return v.opt.output == "" && isTerminal(v.stdout) && s.Styles && !v.opt.plain && !s.Lines && s.Drawable()
}

// glyphs are what figures are drawn with on the whole screen.
func glyphs() figure.Glyphs {
	if shows().Dots {
		return figure.Braille
	}
	return figure.ASCII
}

// pictures is what figures are drawn with in text: words for who reads by ear, ASCII
// where the locale or the terminal has no more.
func pictures(plain bool) render.Pictures {
	s := shows()
	switch {
	case plain, s.Lines, s.Dumb:
		return render.NoPictures
	case s.Dots:
		return render.DotPictures
	}
	return render.ASCIIPictures
}

// bars is what a chart is drawn with where the text goes. Blocks are for a
// terminal that shows them; a file or a pipe gets plain ASCII.
func (v *sitting) bars() render.Bars {
	s := shows()
	switch {
	case v.opt.plain, s.Lines, s.Dumb:
		return render.NoBars
	case v.opt.output == "" && isTerminal(v.stdout) && s.UTF8 && s.Drawable():
		return render.BlockBars
	}
	return render.ASCIIBars
}

// height is the lines of the screen on which a result is read; 0 if it is not.
func (v *sitting) height(output string) int {
	if output == "" {
		_, height := terminal.Size(v.stdout)
		return height
	}
	return 0
}
