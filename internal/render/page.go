package render

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/prose"
)

// The widths between which text is set.
const (
	NarrowestText = 40
	WidestText    = 90
)

// page collects wrapped lines. Bold is the only style, and no meaning hangs on
// it.
type page struct {
	strings.Builder
	width  int
	bold   bool
	close  bool // no room below headings
	closer bool // and none above them
}

func newPage(width int, bold bool) *page {
	return &page{width: min(max(width, NarrowestText), WidestText), bold: bold}
}

// above leaves room above a part, so that its heading stands out without bold.
func (p *page) above() {
	if !p.closer {
		p.gap()
	}
}

// below leaves room below a heading.
func (p *page) below() {
	if !p.close {
		p.gap()
	}
}

// gap leaves one empty line, never two.
func (p *page) gap() {
	if p.Len() > 0 && !strings.HasSuffix(p.String(), "\n\n") {
		p.WriteByte('\n')
	}
}

func (p *page) strong(lead, text string) {
	for _, line := range prose.Hanging(lead, text, p.width) {
		if p.bold {
			line = ansi.NewStyle().Bold().Styled(line)
		}
		p.WriteString(line + "\n")
	}
}

// text sets a paragraph; the first line begins with lead, the others with as
// many blanks.
func (p *page) text(lead, text string) {
	for _, line := range prose.Hanging(lead, text, p.width) {
		p.WriteString(line + "\n")
	}
}

func (p *page) bullets(indent string, texts []string) {
	for _, t := range texts {
		p.text(indent+"- ", t)
	}
}

func (p *page) textf(lead, format string, args ...any) { p.text(lead, fmt.Sprintf(format, args...)) }
