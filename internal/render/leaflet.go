package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"backspasm/internal/triage"
)

// Text writes the result as a person reads it: the card, and the sections that are
// asked for. An emergency comes again at the end where it would have left the screen.
func Text(w io.Writer, r Result, look Look) error {
	l, p := r.leaflet(look), newPage(look.Width, look.Bold)
	p.document(&l.document)
	if look.More != "" && !l.Urgent {
		p.text("", breakable(look.More, p.width))
	}
	if l.Urgent && look.Height > 0 && strings.Count(p.String(), "\n") >= look.Height {
		p.gap()
		p.card(l.short(doPart, dialPart))
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// breakable lets the lines of a narrow page end within a list of names.
func breakable(list string, width int) string {
	for _, word := range strings.Fields(list) {
		if len(word) > width {
			return strings.ReplaceAll(list, ",", ", ")
		}
	}
	return list
}

// EmergencyText writes only the headline and what to do.
func EmergencyText(w io.Writer, r Result, width int) error {
	p, l := newPage(width, false), r.leaflet(Look{})
	p.card(l.short(doPart))
	_, err := io.WriteString(w, p.String())
	return err
}

// Alarm is the headline of the result and the first thing to do.
func (r Result) Alarm() []string {
	l := r.leaflet(Look{})
	for _, x := range l.Card {
		if x.ID == doPart && len(x.Lead) > 0 {
			return []string{l.Title, x.Lead[0]}
		}
	}
	return []string{l.Title}
}

// short is the headline and these parts of the card.
func (l *leaflet) short(ids ...string) *document {
	return &document{Title: l.Title, Card: slices.DeleteFunc(slices.Clone(l.Card), func(x part) bool { return !slices.Contains(ids, x.ID) })}
}

// Markdown writes the result as Markdown, with all sections if none is asked for.
func Markdown(w io.Writer, r Result, look Look) error { return r.leaflet(look.whole()).markdown(w) }

// HTML writes the result as a page, with all sections if none is asked for.
func HTML(w io.Writer, r Result, look Look) error {
	l := r.leaflet(look.whole())
	l.Sheets = l.sheets()
	return l.html(w, r.Letterhead)
}

// whole is the look of what is kept or handed on.
func (l Look) whole() Look {
	l.Full = l.Full || len(l.Sections) == 0
	return l
}

// SectionNames are the sections of a result, in the order in which they are read.
func SectionNames() []string {
	var out []string
	for _, s := range sections {
		out = append(out, s.name)
	}
	return out
}

// leaflet is a result being made into a document: the card, then the sections.
type leaflet struct {
	letter
	document
}

func (r Result) leaflet(look Look) *leaflet {
	l := &leaflet{letter{r, look.Why}, document{Urgent: r.Assessment.Disposition == triage.Emergency}}
	c := l.letter.card()
	l.Title = c.Headline
	l.Card = append(l.cardParts(c), part{ID: "made", Lead: append(c.Notes, l.made())})
	for _, s := range sections {
		if look.Full || slices.Contains(look.Sections, s.name) {
			parts := l.toReadOut(s.name, telling(s.parts(l.letter)))
			if len(parts) == 0 && !look.Full {
				parts = []part{{Lead: []string{nothingHere}}}
			}
			if len(parts) > 0 {
				l.Behind = append(l.Behind, chapter{s.name, l.forWhom(s.title), parts})
			}
		}
	}
	return l
}

// toReadOut says of a section that speaks to the person in pain that somebody else has
// it before them.
func (t letter) toReadOut(section string, parts []part) []part {
	if !t.Library.Other || len(parts) == 0 || !slices.Contains([]string{"how", "moves", "days", "prevent"}, section) {
		return parts
	}
	return append([]part{{Lead: t.readOut()}}, parts...)
}

func (t letter) readOut() []string {
	if !t.Library.Other {
		return nil
	}
	return []string{t.Library.Messages.Notes.ReadOut}
}

// forWhom is a label that ends with for whom it is.
func (h Letterhead) forWhom(label string) string {
	if h.Library.Other {
		return strings.Replace(label, "for you", "for them", 1)
	}
	return label
}

// moreReasons says that there are reasons that are not told.
const moreReasons = "and %d more: see why"

// cardParts are the parts of a card, in the order in which they are read.
func (l *leaflet) cardParts(c card) []part {
	now := part{ID: nowPart, Title: "Do now", Count: true}
	for _, i := range c.Now {
		now.Lines = append(now.Lines, l.line(i))
	}
	rows := part{ID: "next", Title: "Next"}
	if len(c.Next) > 0 {
		rows.Ahead = l.drawAhead()
	}
	for _, n := range c.Next {
		rows.Rows = append(rows.Rows, row{l.clock(n.At), n.Says})
	}
	because := part{ID: "because", Title: "Because", Lines: c.Because}
	if c.More > 0 {
		because.Tail = []string{fmt.Sprintf(moreReasons, c.More)}
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
	return []part{{ID: helpPart, Lead: []string{h.Call}, Lines: h.Signs, Tail: []string{h.Sure, h.Then}}}
}
