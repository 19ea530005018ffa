package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Look is how text is set.
type Look struct {
	Width int  // columns; brought between 40 and 90
	Bold  bool // headings in bold
	Why   bool // reasons, findings and sources in full
	Full  bool // a check-in with its whole plan, not only what changed and what applies

	// Screen says that a person reads it on a screen, where the end is what they
	// see first: what to do and the plan in short come again there.
	Screen bool
}

// Text writes the result as a person reads it.
func Text(w io.Writer, r Result, look Look) error {
	l, p := r.leaflet(look), newPage(look.Width, look.Bold)
	if r.Last != nil && r.Plan != nil && !look.Full && !look.Why {
		l = r.checkedIn(look)
	}
	p.document(&l.document)
	if l.Urgent || look.Screen {
		p.gap()
		p.front(&l.document)
	}
	if n := slices.IndexFunc(l.Parts, func(x part) bool { return x.ID == shortID }); n >= 0 && look.Screen {
		p.part(l.Parts[n])
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// EmergencyText writes only the headline and what to do.
func EmergencyText(w io.Writer, r Result, width int) error {
	p := newPage(width, false)
	p.front(&r.leaflet(Look{}).document)
	_, err := io.WriteString(w, p.String())
	return err
}

// sheetLines is how many lines of text fit on a sheet of paper.
const sheetLines = 55

// text writes a document. What would be longer than its sheet of paper has no
// empty lines between its parts.
func (d *document) text(w io.Writer, look Look) error {
	p := newPage(look.Width, look.Bold)
	p.close = d.Paper
	p.document(d)
	if d.Paper && strings.Count(p.String(), "\n") > sheetLines {
		p = newPage(look.Width, look.Bold)
		p.close, p.closer = true, true
		p.document(d)
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// document sets all parts, one below the other.
func (p *page) document(d *document) {
	p.front(d)
	if d.Name != "" {
		p.gap()
		p.strong("", strings.ToUpper(d.Name))
		p.below()
	}
	for _, says := range d.Lead {
		p.text("", says)
	}
	for _, x := range d.Parts {
		p.part(x)
	}
	p.above()
	for _, line := range d.Foot {
		p.text("", line)
	}
}

// front is the advice in words and what to do.
func (p *page) front(d *document) {
	if d.Title == "" {
		return
	}
	p.strong("", d.Title)
	p.gap()
	for n, do := range d.Do {
		if n == 0 {
			p.strong("", do)
		} else {
			p.text("", do)
		}
	}
}

func (p *page) part(x part) {
	p.above()
	if x.Title != "" {
		p.strong("", strings.ToUpper(x.Title))
		p.below()
	}
	for _, says := range x.Lead {
		p.text("", says)
	}
	if x.Drawn != nil {
		p.drawn(x.Drawn(p.width))
	}
	for n, says := range x.Lines {
		mark := "- "
		if x.Count {
			mark = fmt.Sprintf("%d. ", n+1)
		}
		p.text(mark, says)
	}
	p.rows(x.Rows, x.Short)
	for _, says := range x.Tail {
		p.text("", says)
	}
	for _, i := range x.Items {
		p.item(i)
	}
	if x.Write {
		p.text("- ", strings.Repeat("_", p.width-len("- ")))
	}
}

func (p *page) drawn(lines []string) {
	p.gap()
	for _, l := range lines {
		p.WriteString(strings.TrimRight(l, " ") + "\n")
	}
	p.gap()
}

// rows sets a word before each line: in a column if all words are short, else as
// the beginning of the line.
func (p *page) rows(rows []row, short bool) {
	for _, r := range rows {
		switch {
		case short:
			p.text(fmt.Sprintf("%-7s", r.Label), r.Says)
		case r.Label == "":
			p.text("- ", r.Says)
		default:
			p.text("- ", r.Label+": "+r.Says)
		}
	}
}

// item sets what is special for the person before the steps, so that nobody does
// them without it.
func (p *page) item(i leafItem) {
	const indent = "   "
	p.gap()
	p.strong("", i.Title)
	if i.Dose != "" {
		p.text(indent, i.Dose)
	}
	for _, says := range i.Says {
		p.text(indent, says)
	}
	p.bullets(indent, i.Steps)
	for _, says := range i.Why {
		p.text(indent, says)
	}
}
