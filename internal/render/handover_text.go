package render

import (
	"io"
	"strings"

	"backspasm/internal/prose"
)

// onePage is how many lines of text fit on a sheet of paper.
const onePage = 60

// Text writes the hand-over as a page of text. What would be longer than a sheet
// of paper has no empty lines between its sections.
func (h Handover) Text(w io.Writer, look Look) error {
	s := h.sheet()
	page := s.page(look, true)
	if strings.Count(page, "\n") > onePage {
		page = s.page(look, false)
	}
	_, err := io.WriteString(w, page)
	return err
}

func (s *sheet) page(look Look, airy bool) string {
	p := newPage(look.Width, look.Bold)
	for _, line := range s.Alarm {
		p.strong("", line)
	}
	p.gap()
	p.strong("", strings.ToUpper(s.Title))
	for _, note := range s.Notes {
		p.text("", note)
	}
	for _, part := range s.Sections {
		if airy {
			p.gap()
		}
		p.section(part)
	}
	if airy {
		p.gap()
	}
	p.text("", s.Made)
	return p.String()
}

func (p *page) section(s section) {
	p.strong("", strings.ToUpper(s.Title))
	for _, line := range s.Lines {
		says := line.Says
		if line.Label != "" {
			says = line.Label + ": " + says
		}
		p.text("- ", says)
	}
	if s.Write {
		p.text("- ", strings.Repeat("_", p.width-len("- ")))
	}
}

// Markdown writes the hand-over as Markdown. No word of it is taken for markup.
func (h Handover) Markdown(w io.Writer) error {
	s := h.sheet()
	var out strings.Builder
	for _, line := range s.Alarm {
		out.WriteString("**" + prose.Markdown(line) + "**\n\n")
	}
	out.WriteString("# " + prose.Markdown(s.Title) + "\n\n")
	for _, note := range s.Notes {
		out.WriteString(prose.Markdown(note) + "\n\n")
	}
	for _, part := range s.Sections {
		out.WriteString("## " + prose.Markdown(part.Title) + "\n\n")
		for _, line := range part.Lines {
			label := ""
			if line.Label != "" {
				label = "**" + prose.Markdown(line.Label) + ":** "
			}
			out.WriteString("- " + label + prose.Markdown(line.Says) + "\n")
		}
		if part.Write {
			out.WriteString("- " + prose.Markdown(strings.Repeat("_", 40)) + "\n")
		}
		out.WriteString("\n")
	}
	out.WriteString(prose.Markdown(s.Made) + "\n")
	_, err := io.WriteString(w, out.String())
	return err
}
