package render

import (
	"slices"
	"strings"

	"backspasm/internal/prose"
)

// document is what is told, as parts with headings. Text, Markdown and HTML set it
// each in their own way, and say the same in the same order.
type document struct {
	Urgent  bool     // an emergency: Title and Do stand alone before all else
	Title   string   // the advice in words; empty where none is given
	Do      []string // what to do
	Name    string   // what this is, where the advice does not say it
	Lead    []string
	Card    []part // what is read first, in as few lines as it can be
	Parts   []part
	Behind  []chapter // what is behind the card
	Foot    []string  // made when, holds until when, what it rests on
	Paper   bool      // to fit one sheet of paper
	Sheets  []part    // a page alone, on paper: what stands there folded, which paper does not show
	Crowded bool      // the first sheet has no room for the drawing
}

// chapter is what is behind a card, by the name under which it is asked for.
type chapter struct {
	Name, Title string
	Parts       []part
}

// part has a heading of its own, or none.
type part struct {
	ID    string
	Title string
	Lead  []string
	Drawn func(width int) []string // lines for text alone: the words say the same
	Ahead *timeline                // drawn on a page alone: the rows say the same
	Lines []string
	Rows  []row
	Short bool // the words before the rows are short
	Tail  []string
	Items []leafItem
	Count bool // number the lines
	Write bool // room for the person to write
}

// row is a line with a word before it, which may be empty.
type row struct{ Label, Says string }

// leafItem is one thing of a part: an intervention, a stage, a time to look
// again, a visit.
type leafItem struct {
	ID     string // of the intervention, if it is one
	Figure string // the intervention, if it is drawn
	Title  string
	Dose   string
	Says   []string
	Steps  []string
	Why    []string // for who wants to know more
}

// add leaves out a part that says nothing.
func (d *document) add(p part) { d.Parts = telling(append(d.Parts, p)) }

// telling leaves out the parts that say nothing.
func telling(parts []part) []part {
	return slices.DeleteFunc(parts, func(p part) bool {
		return !p.Write && p.Drawn == nil && len(p.Lead)+len(p.Lines)+len(p.Rows)+len(p.Tail)+len(p.Items) == 0
	})
}

// The parts of a card that a format may set in a way of their own.
const (
	doPart   = "do"
	nowPart  = "now"
	dialPart = "dial"
	helpPart = "help"
)

// nothingHere is said where a chapter has nothing for this person.
const nothingHere = "Nothing here, by your answers."

// say adds a row, if it says something.
func (p *part) say(label, says string) {
	if says != "" {
		p.Rows = append(p.Rows, row{label, says})
	}
}

// Moving says whether a picture moves behind the card.
func (d *document) Moving() bool {
	return slices.ContainsFunc(d.Behind, func(c chapter) bool {
		return slices.ContainsFunc(c.Parts, func(p part) bool {
			return slices.ContainsFunc(p.Items, func(i leafItem) bool { return i.Figure != "" })
		})
	})
}

// InShort is the name of a chapter where it is linked to.
func (c chapter) InShort() string { return prose.Upper(strings.ReplaceAll(c.Name, "-", " ")) }
