package render

import (
	"fmt"
	"slices"

	"backspasm/internal/triage"
)

// leaflet is a result as parts in the order in which they are read: the card, then
// the sections. Text, Markdown and the page each set the same.
type leaflet struct {
	letter
	Urgent   bool   // an emergency: nothing stands beside the card unless it is asked for
	Title    string // the disposition in words
	Card     []part
	Sections []chapter
	Foot     []string // made when, holds until when, what it rests on
}

// chapter is what is behind the card, by the name under which it is asked for.
type chapter struct {
	Name, Title string
	Parts       []part
}

// part has a heading of its own. What is folded is long or for another day: a
// page may keep it closed until it is asked for.
type part struct {
	ID    string
	Title string
	Lead  []string
	Lines []string
	Rows  []row
	Tail  []string
	Items []leafItem
	Count bool // number the lines
}

// row is a line with a word before it.
type row struct{ Label, Says string }

// leafItem is one thing of a part: an intervention, a stage, a time to look
// again.
type leafItem struct {
	ID     string // of the intervention, if it is one
	Figure string // the intervention, if it is one that can be drawn
	Title  string
	Dose   string
	Says   []string
	Steps  []string
	Why    []string // for who wants to know more
}

// SectionNames are the sections of a result, in the order in which they are read.
func SectionNames() []string {
	var out []string
	for _, s := range sections {
		out = append(out, s.name)
	}
	return out
}

func (r Result) leaflet(look Look) *leaflet {
	l := &leaflet{letter: letter{r, look.Why}, Urgent: r.Assessment.Disposition == triage.Emergency}
	c := l.card()
	l.Title, l.Card = c.Headline, l.cardParts(c)
	l.Foot = append(c.Notes, l.made())
	for _, s := range sections {
		if look.Full || slices.Contains(look.Sections, s.name) {
			l.Sections = append(l.Sections, chapter{s.name, s.title, telling(s.parts(l.letter))})
		}
	}
	return l
}

// telling leaves out the parts that say nothing.
func telling(parts []part) []part {
	return slices.DeleteFunc(parts, func(p part) bool { return len(p.Lead)+len(p.Lines)+len(p.Rows)+len(p.Items)+len(p.Tail) == 0 })
}

// The parts of a card that a format may set in a way of their own.
const (
	doPart   = "do"
	nowPart  = "now"
	dialPart = "dial"
	helpPart = "help"
)

// cardParts are the parts of a card, in the order in which they are read.
func (l *leaflet) cardParts(c card) []part {
	now := part{ID: nowPart, Title: "Do now", Count: true}
	for _, i := range c.Now {
		now.Lines = append(now.Lines, l.line(i))
	}
	rows := part{ID: "next", Title: "Next"}
	for _, n := range c.Next {
		rows.Rows = append(rows.Rows, row{l.clock(n.At), n.Says})
	}
	because := part{ID: "because", Title: "Because", Lines: c.Because}
	if c.More > 0 {
		because.Tail = []string{fmt.Sprintf("and %d more: see why", c.More)}
	}
	if l.Urgent { // what is read out says it
		because = part{}
	}
	parts := []part{{ID: doPart, Lead: c.Do}, because, {ID: "since", Title: "Since", Lines: c.Since}, now}
	if c.Pain != "" {
		parts = append(parts, part{ID: "pain", Title: "Pain", Lead: []string{c.Pain}})
	}
	parts = append(parts, rows)
	if c.Course != "" {
		parts = append(parts, part{ID: "course", Lead: []string{c.Course}})
	}
	return telling(append(parts, l.helpParts(c.Help)...))
}

func (l *leaflet) helpParts(h help) []part {
	if l.Urgent {
		return []part{{ID: dialPart, Lead: h.Dial}, {ID: "means", Lead: h.Means}, {ID: "say", Title: "Say", Lines: h.Say}, {ID: "until", Title: "Meanwhile", Lines: h.Until}}
	}
	return []part{{ID: helpPart, Title: "Get help", Lead: []string{h.Call}, Lines: h.Signs, Tail: []string{h.Sure, h.Then}}}
}
