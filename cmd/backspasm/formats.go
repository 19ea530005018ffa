package main

import (
	"fmt"
	"io"

	"backspasm/internal/render"
)

// render writes the result in the form that was asked for.
func (v *visit) render(w io.Writer, r render.Result, look render.Look) error {
	switch v.opt.format {
	case "json":
		return render.JSON(w, r)
	case "markdown":
		return render.Markdown(w, r, look)
	case "html":
		return render.HTML(w, r, look)
	case "ics":
		r.Made = r.Made.In(namedZone(r.Made))
		return render.ICS(w, r, v.opt.alarm)
	}
	return render.Text(w, r, look)
}

// noCalendar gives the text where a calendar was asked for and has nothing to
// hold. The status says so, at the end.
func (v *visit) noCalendar(r render.Result, look render.Look) error {
	v.ending = exitUsage
	if err := render.Text(v.stderr, r, look); err != nil {
		return failed(err)
	}
	v.sayNotes()
	fmt.Fprintf(v.stderr, "\nbackspasm: %s; the result stands above\n", render.ErrNoSessions)
	return nil
}
