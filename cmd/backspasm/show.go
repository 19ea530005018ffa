package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"backspasm/internal/render"
)

// showing is how the result of a visit is shown: what every command that has one has
// said about it by flags.
type showing struct {
	*output
	why, full bool
	sections  []string
	more      string // what is typed before the names of sections to see them; empty: they are not named
	exitCode  bool
	calendar  calendarFlags
}

// show gives a result, once and whole.
func (o showing) show(r render.Result, of bout) error {
	if o.form == "ics" {
		return o.entries(r, of)
	}
	if err := o.warn(r); err != nil {
		return err
	}
	return o.page(func(w io.Writer) error { return o.set(w, r) })
}

// set writes a result in the form that was asked for.
func (o showing) set(w io.Writer, r render.Result) error {
	look := o.wanted()
	switch o.form {
	case "json":
		return render.JSON(w, r)
	case "markdown":
		return render.Markdown(w, r, look)
	case "html":
		return render.HTML(w, r, look)
	}
	return render.Text(w, r, look)
}

// wanted is how much of a result is shown, and how it looks.
func (o showing) wanted() render.Look {
	look := o.look()
	look.Why, look.Full, look.Sections = o.why, o.full, o.sections
	if !o.full && len(o.sections) == 0 && o.more != "" {
		look.More = "More: " + o.more + strings.Join(render.SectionNames(), ",")
	}
	return look
}

// entries gives the calendar. Where it has nothing to hold, or only takes back the
// entries of earlier ones, the text stands above on stderr.
func (o showing) entries(r render.Result, of bout) error {
	var data bytes.Buffer
	err := o.ics(&data, r, of)
	if err == nil {
		return o.write(data.Bytes(), true)
	}
	if !errors.Is(err, render.ErrNoSessions) {
		return failed(err)
	}
	if err := render.Text(o.stderr, r, o.wanted()); err != nil {
		return failed(err)
	}
	fmt.Fprintln(o.stderr)
	o.notes = append([]string{o.noEntries(data.Len() > 0) + "; the result stands above"}, o.notes...)
	if data.Len() > 0 {
		return o.write(data.Bytes(), true)
	}
	o.sayNotes()
	return nil
}

// noEntries says why there is no calendar, or why it plans nothing.
func (o showing) noEntries(takesBack bool) string {
	says := render.ErrNoSessions.Error()
	switch {
	case takesBack:
		return "the calendar only takes back the entries of earlier ones"
	case !o.toStdout():
		return says + ", so no file was written"
	}
	return says
}

// ics writes a result as a calendar, at local times of a zone with a name.
func (o showing) ics(w io.Writer, r render.Result, of bout) error {
	c, err := o.calendar.of(r, of)
	if err != nil {
		return err
	}
	r.Made = r.Made.In(namedZone(r.Made, machineZone))
	return render.ICS(w, r, c)
}

// takeBack gives the calendar that takes back all entries ahead of an episode that
// is closed, if there are any, and says so.
func (o showing) takeBack(r render.Result, of bout, says string) error {
	var data bytes.Buffer
	if err := o.ics(&data, r, of); !errors.Is(err, render.ErrNoSessions) {
		return failed(err)
	}
	fmt.Fprintln(o.stderr, says)
	if data.Len() > 0 {
		return o.write(data.Bytes(), true)
	}
	o.later("no calendar holds anything to take back")
	o.sayNotes()
	return nil
}

// status is how a run ends that has given its result.
func (o showing) status(r render.Result) error {
	if code := resultCodes[r.Assessment.Disposition]; o.exitCode && code > 0 {
		return status(code)
	}
	return nil
}
