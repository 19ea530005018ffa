package main

import (
	"bytes"
	"fmt"
	"io"

	"backspasm/internal/render"
	"backspasm/internal/terminal"
	"backspasm/internal/wholefile"
)

// output is where the page of a command goes, in which form, and how it may look there.
type output struct {
	*streams
	form    string // text, json, ...
	file    string // empty or - for stdout
	plain   bool   // words only
	answers string // a file that this run reads, and so never writes
}

// toStdout says that no file was asked for.
func (o *output) toStdout() bool { return o.file == "" || o.file == "-" }

// forEyes says that a person sees the page as it is written.
func (o *output) forEyes() bool { return o.file == "" && o.inSight() }

// forPerson says that the page is text which a person reads who also types.
func (o *output) forPerson() bool { return o.form == "text" && o.forEyes() && o.byHand() }

// canWrite refuses a file whose loss would destroy what this run reads, or what the
// program keeps. It comes before anything is asked or assessed.
func (o *output) canWrite() error {
	if o.toStdout() {
		return nil
	}
	t, err := wholefile.Find(o.file)
	if err != nil {
		return nil // the page is printed instead, and it is said why
	}
	if err := spares(t, o.answers, o.stdin); err != nil {
		return usage("give another file with --output", "cannot write %s: %s", shown(o.file), err)
	}
	return nil
}

// page makes and writes what tells of a person.
func (o *output) page(set func(io.Writer) error) error { return o.made(set, true) }

// made is page for what may tell of a person or of nobody.
func (o *output) made(set func(io.Writer) error, private bool) error {
	var data bytes.Buffer
	if err := set(&data); err != nil {
		return failed(err)
	}
	return o.write(data.Bytes(), private)
}

// write writes once and whole, and then says what was noted. If a file cannot be
// written its text is printed instead, so that it is not lost.
func (o *output) write(data []byte, private bool) error {
	if !o.toStdout() && !sameStream(o.file, o.stdout) {
		if err := o.toFile(data, private); err != nil {
			_, _ = o.stdout.Write(data)
			return failed(fmt.Errorf("cannot write %s: %w (the result was printed instead)", shown(o.file), err))
		}
	} else if _, err := o.stdout.Write(data); err != nil {
		return writing(err)
	}
	o.sayNotes()
	return nil
}

func (o *output) toFile(data []byte, private bool) error {
	t, err := wholefile.Find(o.file)
	if err != nil {
		return err
	}
	if err := spares(t, o.answers, o.stdin); err != nil { // a file of ours that was not there before
		return err
	}
	changed, err := writeFile(t, data, private)
	if changed != "" {
		o.say("%s %s", shown(o.file), changed)
	}
	return err
}

// warn puts an emergency on stderr too, unless a person sees the page. It comes
// before the page.
func (o *output) warn(r render.Result) error {
	if !r.Clockless() || o.forEyes() {
		return nil
	}
	return o.emergency(r, o.width())
}

// emergency puts the text of an emergency, or of where to get help, on stderr.
func (o *output) emergency(r render.Result, width int) error {
	if err := render.EmergencyText(o.stderr, r, width); err != nil {
		return failed(err)
	}
	return nil
}

// look is how text looks where the page goes.
func (o *output) look() render.Look {
	look := render.Look{Width: o.width(), Bold: o.bold()}
	if o.forEyes() {
		_, look.Height = terminal.Size(o.stdout)
	}
	return look
}

func (o *output) width() int {
	if o.file == "" {
		return terminal.TextWidth(o.stdout)
	}
	return terminal.DefaultWidth
}

// bold is for a terminal that can do it, and not for who asked for plain lines.
func (o *output) bold() bool {
	return o.forEyes() && o.shows.Styles && !o.byEar() && o.shows.Drawable()
}

// byEar says that words alone are wanted: nothing drawn, nothing bold.
func (o *output) byEar() bool { return o.plain || o.shows.Lines }

// pictures is what figures are drawn with in text: words for who reads by ear, ASCII
// where the locale or the terminal has no more.
func (o *output) pictures() render.Pictures {
	switch {
	case o.byEar(), o.shows.Dumb:
		return render.NoPictures
	case o.shows.Dots:
		return render.DotPictures
	}
	return render.ASCIIPictures
}

// bars is what a chart is drawn with. Blocks are for a terminal that shows them; a
// file or a pipe gets plain ASCII.
func (o *output) bars() render.Bars {
	switch {
	case o.byEar(), o.shows.Dumb:
		return render.NoBars
	case o.forEyes() && o.shows.UTF8 && o.shows.Drawable():
		return render.BlockBars
	}
	return render.ASCIIBars
}
