package render

import (
	"fmt"
	"io"
	"slices"
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
	p.leaflet(l)
	if l.Urgent || look.Screen {
		p.gap()
		p.front(l)
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
	p.front(r.leaflet(Look{}))
	_, err := io.WriteString(w, p.String())
	return err
}

// leaflet sets all parts, one below the other.
func (p *page) leaflet(l *leaflet) {
	p.front(l)
	for _, x := range l.Parts {
		p.part(x)
	}
	p.gap()
	for _, line := range l.Foot {
		p.text("", line)
	}
}

// front is the disposition in words and what to do.
func (p *page) front(l *leaflet) {
	p.strong("", l.Title)
	p.gap()
	for n, do := range l.Do {
		if n == 0 {
			p.strong("", do)
		} else {
			p.text("", do)
		}
	}
}

func (p *page) part(x part) {
	p.heading(x.Title)
	for _, says := range x.Lead {
		p.text("", says)
	}
	for n, says := range x.Lines {
		mark := "- "
		if x.Count {
			mark = fmt.Sprintf("%d. ", n+1)
		}
		p.text(mark, says)
	}
	p.rows(x.Rows)
	for _, says := range x.Tail {
		p.text("", says)
	}
	for _, i := range x.Items {
		p.item(i)
	}
}

// rows sets a word before each line.
func (p *page) rows(rows []row) {
	for _, r := range rows {
		p.text(fmt.Sprintf("%-7s", r.Label), r.Says)
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
