package render

import (
	"io"
	"strings"
	"unicode"
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
		out.WriteString("**" + escapeMarkdown(line) + "**\n\n")
	}
	out.WriteString("# " + escapeMarkdown(s.Title) + "\n\n")
	for _, note := range s.Notes {
		out.WriteString(escapeMarkdown(note) + "\n\n")
	}
	for _, part := range s.Sections {
		out.WriteString("## " + escapeMarkdown(part.Title) + "\n\n")
		for _, line := range part.Lines {
			label := ""
			if line.Label != "" {
				label = "**" + escapeMarkdown(line.Label) + ":** "
			}
			out.WriteString("- " + label + escapeMarkdown(line.Says) + "\n")
		}
		if part.Write {
			out.WriteString("- " + escapeMarkdown(strings.Repeat("_", 40)) + "\n")
		}
		out.WriteString("\n")
	}
	out.WriteString(escapeMarkdown(s.Made) + "\n")
	_, err := io.WriteString(w, out.String())
	return err
}

// links are what some readers of Markdown make links of without being asked.
var links = strings.NewReplacer("://", `:\//`, "www.", `www\.`)

// escapeMarkdown keeps text on one line and from being taken for markup.
func escapeMarkdown(text string) string {
	var out strings.Builder
	for _, r := range strings.TrimSpace(text) {
		switch {
		case strings.ContainsRune("\\`*_[]<>#|&~!@", r):
			out.WriteByte('\\')
			out.WriteRune(r)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp):
			out.WriteByte(' ')
		default:
			out.WriteRune(r)
		}
	}
	return notAList(links.Replace(out.String()))
}

// notAList escapes what would begin an item of a list, or underline a heading.
func notAList(text string) string {
	rest := strings.TrimLeft(text, "0123456789")
	marks, n := "-+=", len(text)-len(rest)
	if n > 0 {
		marks = ".)"
	}
	if rest != "" && strings.IndexByte(marks, rest[0]) >= 0 {
		return text[:n] + `\` + rest
	}
	return text
}
