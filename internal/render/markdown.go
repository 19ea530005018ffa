package render

import (
	"fmt"
	"io"
	"strings"

	"backspasm/internal/prose"
)

// Markdown writes the result as Markdown. No word of it is taken for markup.
func Markdown(w io.Writer, r Result, look Look) error {
	l, out := r.leaflet(look.whole()), &markdown{}
	out.heading(1, l.Title)
	for _, p := range l.Card {
		out.card(p)
	}
	out.paragraphs(l.Foot)
	for _, s := range l.Sections {
		out.heading(2, s.Title)
		for _, p := range s.Parts {
			out.part(p)
		}
		if len(s.Parts) == 0 {
			out.paragraphs([]string{nothingHere})
		}
	}
	_, err := io.WriteString(w, strings.TrimRight(out.String(), "\n")+"\n")
	return err
}

type markdown struct{ strings.Builder }

// card sets a part of the card. What to do and the number are strong.
func (m *markdown) card(p part) {
	switch p.ID {
	case doPart, dialPart:
		for _, do := range p.Lead {
			m.paragraph("**" + prose.Markdown(do) + "**")
		}
	default:
		m.part(p)
	}
}

func (m *markdown) part(p part) {
	if p.Title != "" {
		m.heading(3, p.Title)
	}
	m.paragraphs(p.Lead)
	mark := func(int) string { return "- " }
	if p.Count {
		mark = func(n int) string { return fmt.Sprintf("%d. ", n+1) }
	}
	m.list(p.Lines, mark)
	var rows []string
	for _, r := range p.Rows {
		rows = append(rows, r.Label+": "+r.Says)
	}
	m.list(rows, func(int) string { return "- " })
	m.paragraphs(p.Tail)
	for _, i := range p.Items {
		m.heading(4, i.Title)
		if i.Dose != "" {
			m.paragraph("**" + prose.Markdown(i.Dose) + "**")
		}
		m.paragraphs(i.Says)
		m.list(i.Steps, func(int) string { return "- " })
		m.paragraphs(i.Why)
	}
}

func (m *markdown) heading(level int, text string) {
	m.paragraph(strings.Repeat("#", level) + " " + prose.Markdown(text))
}

func (m *markdown) paragraphs(texts []string) {
	for _, t := range texts {
		m.paragraph(prose.Markdown(t))
	}
}

// paragraph is set as it is.
func (m *markdown) paragraph(text string) { m.WriteString(text + "\n\n") }

func (m *markdown) list(texts []string, mark func(n int) string) {
	for n, t := range texts {
		m.WriteString(mark(n) + prose.Markdown(t) + "\n")
	}
	if len(texts) > 0 {
		m.WriteString("\n")
	}
}
