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
	p.card(d)
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
	for _, c := range d.Behind {
		p.chapter(c)
	}
	if len(d.Behind)+len(d.Foot) > 0 {
		p.above()
	}
	for _, line := range d.Foot {
		p.text("", line)
	}
}

// card is the advice in words and what to do, then each part of the card beside a word
// that says what it is, so that all of it fits the screen.
func (p *page) card(d *document) {
	if d.Title == "" {
		return
	}
	p.strong("", d.Title)
	if len(d.Do) > 0 {
		p.gap()
	}
	for n, do := range d.Do {
		if n == 0 {
			p.strong("", do)
		} else {
			p.text("", do)
		}
	}
	for _, x := range d.Card {
		p.cardPart(x)
	}
}

func (p *page) cardPart(x part) {
	switch x.ID {
	case doPart:
		for _, do := range x.Lead {
			p.strong("", do)
		}
	case dialPart:
		p.gap()
		p.strong("    ", strings.Join(x.Lead, "    "))
		p.gap()
	case helpPart:
		p.gap()
		p.text("", strings.Join(x.Lead, " ")+" "+strings.Join(x.Lines, "; ")+". "+x.Tail[0])
		for _, says := range x.Tail[1:] {
			p.text("", says)
		}
	case nowPart:
		p.gap()
		p.labelled(x)
	default:
		p.labelled(x)
	}
}

// labels is how wide the words are that say what a part of the card is.
const labels = 11

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
			add(fmt.Sprintf("%d. ", n+1), says)
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

func (p *page) chapter(c chapter) {
	p.above()
	p.strong("", strings.ToUpper(c.Title))
	p.below()
	for n, x := range c.Parts {
		if n > 0 {
			p.gap()
		}
		if x.Title != "" {
			p.strong("", x.Title)
		}
		p.within(x)
	}
}

func (p *page) part(x part) {
	p.above()
	if x.Title != "" {
		p.strong("", strings.ToUpper(x.Title))
		p.below()
	}
	p.within(x)
}

// within is a part without its heading.
func (p *page) within(x part) {
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
