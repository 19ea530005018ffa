package main

import (
	"fmt"
	"io"

	"backspasm/internal/render"
)

// render writes the result in the form that was asked for.
func (v *sitting) render(w io.Writer, r render.Result, look render.Look) error {
	switch v.opt.format {
	case "json":
		return render.JSON(w, r)
	case "markdown":
		return render.Markdown(w, r, look)
	case "html":
		return render.HTML(w, r, look)
	case "ics":
		c, err := v.calendar(r)
		if err != nil {
			return err
		}
		r.Made = r.Made.In(namedZone(r.Made, machineZone))
		return render.ICS(w, r, c)
	}
	return render.Text(w, r, look)
}

// noCalendar gives the text where a calendar was asked for and has nothing to
// hold, or only what takes back the entries of earlier ones.
func (v *sitting) noCalendar(r render.Result, look render.Look, takesBack bool) error {
	if err := render.Text(v.stderr, r, look); err != nil {
		return failed(err)
	}
	says := render.ErrNoSessions.Error()
	switch {
	case takesBack:
		says = "the calendar only takes back the entries of earlier ones"
	case v.opt.output != "" && v.opt.output != "-":
		says += ", so no file was written"
	}
	v.notes = append([]string{says + "; the result stands above"}, v.notes...)
	fmt.Fprintln(v.stderr)
	return nil
}
