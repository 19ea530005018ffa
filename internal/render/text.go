package render

import (
	"fmt"
	"io"
	"strings"
)

// Look is how text is set.
type Look struct {
	Width    int  // columns; brought between 40 and 90
	Height   int  // lines of the screen on which it is read; 0 if it is not
	Bold     bool // headings in bold
	Why      bool // evidence, findings and sources where they belong
	Full     bool // every section
	Sections []string
	More     string // how to see the rest; empty where nothing is left
}

// whole is the look of what is kept or handed on: all sections, if none is asked for.
func (l Look) whole() Look {
	l.Full = l.Full || len(l.Sections) == 0
	return l
}

// Text writes the result as a person reads it: the card, and the sections that are
// asked for. An emergency comes again at the end where it would have left the screen.
func Text(w io.Writer, r Result, look Look) error {
	l, p := r.leaflet(look), newPage(look.Width, look.Bold)
	p.leaflet(l)
	if look.More != "" && !l.Urgent {
		p.text("", look.More)
	}
	if l.Urgent && look.Height > 0 && strings.Count(p.String(), "\n") >= look.Height {
		p.gap()
		p.card(l)
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// EmergencyText writes only the headline, what to do and the number.
func EmergencyText(w io.Writer, r Result, width int) error {
	p, l := newPage(width, false), r.leaflet(Look{})
	p.strong("", l.Title)
	for _, x := range l.Card {
		if x.ID == doPart {
			p.cardPart(x)
		}
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// leaflet sets the card and all sections, one below the other.
func (p *page) leaflet(l *leaflet) {
	p.card(l)
	for _, s := range l.Sections {
		p.chapter(s)
	}
	if len(l.Sections) > 0 {
		p.gap()
	}
}

// card sets each part beside a word that says what it is, so that all of it fits the
// screen.
func (p *page) card(l *leaflet) {
	p.strong("", l.Title)
	for _, x := range l.Card {
		if x.ID == nowPart && !l.Urgent {
			p.gap()
		}
		p.cardPart(x)
	}
	for _, line := range l.Foot {
		p.text("", line)
	}
}

// labels is how wide the words are that say what a part of the card is.
const labels = 11

func (p *page) cardPart(x part) {
	switch x.ID {
	case doPart:
		for _, do := range x.Lead {
			p.strong("", do)
		}
	case dialPart:
		p.gap()
		p.strong("    ", strings.Join(x.Lead, "  or  "))
		p.gap()
	case helpPart:
		p.gap()
		p.text("", strings.Join(x.Lead, " ")+" "+strings.Join(x.Lines, "; ")+". "+x.Tail[0])
		for _, says := range x.Tail[1:] {
			p.text("", says)
		}
	default:
		p.labelled(x)
	}
}

func (p *page) labelled(x part) {
	label := fmt.Sprintf("%-*s", labels, strings.ToUpper(x.Title))
	if x.Title == "" {
		label = ""
	}
	add := func(lead, says string) {
		p.text(label+lead, says)
		label = strings.Repeat(" ", len(label))
	}
	for _, says := range x.Lead {
		add("", says)
	}
	for n, says := range x.Lines {
		if x.Count {
			add(fmt.Sprintf("%d  ", n+1), says)
		} else {
			add("", says)
		}
	}
	for _, r := range x.Rows {
		add(r.Label+"  ", r.Says)
	}
	for _, says := range x.Tail {
		add("", says)
	}
}

func (p *page) chapter(s chapter) {
	p.heading(s.Title)
	for _, x := range s.Parts {
		p.part(x)
	}
	if len(s.Parts) == 0 {
		p.text("", nothingHere)
	}
}

// nothingHere is said where a section has nothing for this person.
const nothingHere = "Nothing here, by your answers."

func (p *page) part(x part) {
	if x.Title != "" {
		p.gap()
		p.strong("", x.Title)
	}
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
	for _, r := range x.Rows {
		p.text(r.Label+"  ", r.Says)
	}
	for _, says := range x.Tail {
		p.text("", says)
	}
	for _, i := range x.Items {
		p.item(i)
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
