package render

import "slices"

// document is what is told, as parts with headings. Text, Markdown and HTML set it
// each in their own way, and say the same in the same order.
type document struct {
	Urgent bool     // an emergency: Title and Do stand alone before all else
	Title  string   // the advice in words; empty where none is given
	Do     []string // what to do
	Name   string   // what this is, where the advice does not say it
	Lead   []string
	Parts  []part
	Foot   []string // made when, holds until when, what it rests on
	Paper  bool     // to fit one sheet of paper
}

// part has a heading of its own, or none. What is folded is long or for another
// day: a page may keep it closed until it is asked for.
type part struct {
	ID     string
	Title  string
	Lead   []string
	Drawn  func(width int) []string // lines for text alone: the words say the same
	Lines  []string
	Rows   []row
	Short  bool // the words before the rows are short
	Tail   []string
	Items  []leafItem
	Count  bool // number the lines
	Write  bool // room for the person to write
	Folded bool
}

// row is a line with a word before it, which may be empty.
type row struct{ Label, Says string }

// leafItem is one thing of a part: an intervention, a stage, a time to look
// again, a visit.
type leafItem struct {
	Figure string // the intervention, if it is drawn
	Title  string
	Dose   string
	Says   []string
	Steps  []string
	Why    []string // for who wants to know more
	Folded bool
}

// add leaves out a part that says nothing.
func (d *document) add(p part) {
	if p.Write || p.Drawn != nil || len(p.Lead)+len(p.Lines)+len(p.Rows)+len(p.Tail)+len(p.Items) > 0 {
		d.Parts = append(d.Parts, p)
	}
}

// say adds a row, if it says something.
func (p *part) say(label, says string) {
	if says != "" {
		p.Rows = append(p.Rows, row{label, says})
	}
}

// FirstMoving is the heading under which the first picture stands that moves;
// empty if none does.
func (d *document) FirstMoving() string {
	for _, p := range d.Parts {
		if slices.ContainsFunc(p.Items, func(i leafItem) bool { return i.Figure != "" }) {
			return p.Title
		}
	}
	return ""
}
