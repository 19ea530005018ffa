package render

import (
	"fmt"
	"io"
	"strings"

	"backspasm/internal/prose"
)

// markdown writes a document as Markdown. No word of it is taken for markup.
func (d *document) markdown(w io.Writer) error {
	out, level := &markdown{}, 1
	if d.Title != "" {
		out.heading(level, d.Title)
		level++
	}
	for _, do := range d.Do {
		out.paragraph("**" + prose.Markdown(do) + "**")
	}
	for _, p := range d.Card {
		out.card(p)
	}
	if d.Name != "" {
		out.heading(level, d.Name)
	}
	out.paragraphs(d.Lead)
	for _, p := range d.Parts {
		out.part(2, p)
	}
	for _, c := range d.Behind {
		out.chapter(c)
	}
	if len(d.Foot) > 0 {
		out.WriteString("---\n\n")
		out.paragraphs(d.Foot)
	}
	_, err := io.WriteString(w, strings.TrimRight(out.String(), "\n")+"\n")
	return err
}

type markdown struct{ strings.Builder }

// writeHere is room to write, in characters.
const writeHere = 40

// card sets a part of the card. What to do and the number are strong.
func (m *markdown) card(p part) {
	switch p.ID {
	case doPart, dialPart:
		for _, do := range p.Lead {
			m.paragraph("**" + prose.Markdown(do) + "**")
		}
	default:
		m.part(2, p)
	}
}

func (m *markdown) chapter(c chapter) {
	m.heading(2, c.Title)
	for _, p := range c.Parts {
		m.part(3, p)
	}
}

func (m *markdown) part(level int, p part) {
	if p.Title != "" {
		m.heading(level, p.Title)
		level++
	}
	m.paragraphs(p.Lead)
	mark := func(int) string { return "- " }
	if p.Count {
		mark = func(n int) string { return fmt.Sprintf("%d. ", n+1) }
	}
	m.list(p.Lines, mark)
	m.rows(p.Rows)
	m.paragraphs(p.Tail)
	for _, i := range p.Items {
		m.heading(level, i.Title)
		if i.Dose != "" {
			m.paragraph("**" + prose.Markdown(i.Dose) + "**")
		}
		m.paragraphs(i.Says)
		m.list(i.Steps, func(int) string { return "- " })
		m.paragraphs(i.Why)
	}
	if p.Write {
		m.paragraph(prose.Markdown(strings.Repeat("_", writeHere)))
	}
}

func (m *markdown) rows(rows []row) {
	for _, r := range rows {
		m.WriteString("- ")
		if r.Label != "" {
			m.WriteString("**" + prose.Markdown(r.Label) + ":** ")
		}
		m.WriteString(prose.Markdown(r.Says) + "\n")
	}
	if len(rows) > 0 {
		m.WriteString("\n")
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
