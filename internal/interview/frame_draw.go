package interview

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
)

// wrapped breaks text at words to the width of the screen.
func (f *frame) wrapped(text string) []string {
	return prose.Lines(text, f.TextWidth())
}

func (f *frame) wrappedAll(texts []string, lead string) []string {
	var out []string
	for _, t := range texts {
		out = append(out, prose.Hanging(lead, t, f.TextWidth())...)
	}
	return out
}

// header is where the person is: the number of the question and about how many
// there are, with a line as far drawn through; and whom to call if it is pressing.
func (f *frame) header() string {
	p := f.page.prompt
	if p.Number == 0 {
		return ""
	}
	total := f.total
	left, at := fmt.Sprintf("Question %d of about %d", p.Number, total), p.Number
	if p.Step.Screen == nil {
		left, at = "Your answers", total
	}
	right, style := f.beyond()
	if 2+len(left)+len(right) > f.TextWidth() {
		right = ""
	}
	room := f.TextWidth() - len(left) - len(right)
	bar := min(longestBar, room-2*barGap)
	if bar < shortestBar {
		return left + strings.Repeat(" ", room) + style.Render(right)
	}
	return left + strings.Repeat(" ", barGap) + screen.Progress(at, total, bar) + strings.Repeat(" ", room-barGap-bar) + style.Render(right)
}

// The line in the header, in columns.
const (
	longestBar  = 24
	shortestBar = 6
	barGap      = 2
)

// beyond is whom to call at once. Where that is not known, what is asked next.
func (f *frame) beyond() (string, lipgloss.Style) {
	p := f.page.prompt
	switch {
	case f.call != "":
		return "In danger now? Call " + f.call, screen.Alert
	case p.Step.Screen == nil:
		return "next: the result", lipgloss.NewStyle()
	case len(p.Ahead) == 0:
		return "next: your answers", lipgloss.NewStyle()
	}
	return "next: " + strings.ReplaceAll(p.Ahead[0].ID, "_", " "), lipgloss.NewStyle()
}

// whereOf says which question it is, and of about how many.
func whereOf(p Prompt) string {
	return fmt.Sprintf("Question %d of about %d", p.Number, p.about())
}

// about is how many pages there are, with the review, as far as can be told.
func (p Prompt) about() int {
	pages := map[string]bool{}
	for _, s := range p.Ahead {
		pages[s.Page] = true
	}
	if p.Screen != nil {
		delete(pages, p.Screen.Page)
	}
	return p.Number + len(pages) + 1
}

// above is what was said on the same page before this question.
func (f *frame) above() []string {
	p := f.page.prompt
	if p.Screen == nil || p.Plain != nil {
		return nil
	}
	var lines []string
	for _, s := range p.Protocol.Screens {
		if s == p.Screen {
			break
		}
		if a, given := p.Given[s.Questions[0].ID]; given && s.Page == p.Screen.Page {
			lines = append(lines, f.wrapped(sayReviewed(s, s.Questions[0], a, p.Now))...)
		}
	}
	return lines
}

// below is the question that comes next on the same page, as far as there is room.
func (f *frame) below() []string {
	p := f.page.prompt
	if p.Screen == nil || p.Plain != nil || len(p.Ahead) == 0 || p.Ahead[0].Page != p.Screen.Page {
		return nil
	}
	lines := f.wrapped(p.Ahead[0].Questions[0].Asks)
	for n, o := range p.Ahead[0].Questions[0].Options {
		lines = append(lines, strings.Split("  "+strings.ReplaceAll(label(n, o.Says, false), "\n", "\n  "), "\n")...)
	}
	return lines
}

// title is the question; on a moment or a plainer question some lines stand
// above or below it.
func (f *frame) title() []string {
	lines := f.above()
	if f.page.prompt.Plain != nil {
		lead := f.page.lead
		lines = append(lines, f.wrapped(lead[0])...)
		lines = append(lines, f.wrappedAll(lead[1:2], "  ")...)
		lines = append(lines, "", lead[2])
	}
	style := screen.Strong
	if f.page.shut {
		style = screen.Alert
	}
	lines = append(lines, screen.Styled(style, f.wrapped(f.page.title))...)
	if f.page.prompt.Plain == nil {
		for _, line := range f.page.lead {
			lines = append(lines, f.wrapped(line)...)
		}
	}
	return lines
}

// note is what the screen says back: what is missing, what is wrong, what a time
// is taken for.
func (f *frame) note() string {
	if f.hint != "" {
		return f.hint
	}
	if f.page.sheet != nil {
		return f.page.sheet.status()
	}
	if f.page.review != nil {
		return f.page.review.note
	}
	for _, err := range f.form.Errors() {
		return err.Error()
	}
	if f.page.echo != nil && f.page.typed != nil {
		return f.page.echo(*f.page.typed)
	}
	if list, ok := f.form.GetFocusedField().(*huh.Select[int]); ok && f.page.tells != nil {
		if n, on := list.Hovered(); on && n != unchosen {
			return f.page.tells(n)
		}
	}
	return ""
}

// around counts the lines that are not the form's: header, title, note and keys.
func (f *frame) around() int { return 1 + len(f.title()) + 1 + len(f.help()) }

// help names the keys.
func (f *frame) help() []string {
	keys := slices.DeleteFunc(slices.Clone(f.page.help), func(key string) bool { return f.page.first && strings.HasPrefix(key, "b ") })
	return screen.Keys(keys, f.TextWidth())
}

// drawPage sets the parts with room between them, and gives up that room first
// when the window is low.
func (f *frame) drawPage() (lines []string, x, y int) {
	form := strings.Split(strings.TrimRight(f.form.View(), " \n"), "\n")
	for i := range form {
		form[i] = strings.TrimRight(form[i], " ")
	}
	if f.page.count > 0 {
		form = f.drawList(form)
	}
	x, row := pointed(form)
	note := f.wrapped(f.note())
	if len(f.form.Errors()) > 0 {
		note = screen.Styled(screen.Alert, note)
	}
	var head []string
	if h := f.header(); h != "" {
		head = []string{h}
	}
	title, help := f.title(), f.help()
	if least := len(head) + len(title) + len(form) + len(note) + len(help); least > f.Height {
		switch {
		case f.note() == "":
			note = nil
		case len(head) == len(note):
			head, note = note, nil
		}
	}
	if f.page.shut && f.note() == "" { // elsewhere one may come, and nothing shall jump
		note = nil
	}
	for _, gaps := range [][4]int{{1, 1, 1, 1}, {0, 1, 1, 0}, {0, 1, 0, 0}, {0, 0, 0, 0}} {
		if len(head) == 0 {
			gaps[0] = 0
		}
		if len(note) == 0 {
			gaps[2] = 0
		}
		height := len(head) + len(title) + len(form) + len(note) + len(help) + gaps[0] + gaps[1] + gaps[2] + gaps[3]
		if height <= f.Height || gaps == [4]int{} {
			if next := f.below(); len(next) > 0 && height+1+len(next) <= f.Height {
				form = slices.Concat(form, blank(1), next)
			}
			lines = slices.Concat(head, blank(gaps[0]), title, blank(gaps[1]), form, blank(gaps[2]), note, blank(gaps[3]), help)
			return lines, x, len(head) + gaps[0] + len(title) + gaps[1] + row
		}
	}
	return nil, 0, 0
}

// drawnCursor is where the form library draws a cursor into a typed line.
var drawnCursor = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\x1b\[(?:\d+;)*7m`) })

// pointed finds the row that is chosen, and the place in a typed line. What is drawn
// for a cursor there is taken away: the terminal shows its own.
func pointed(form []string) (x, row int) {
	for n, line := range form {
		if !strings.HasPrefix(ansi.Strip(line), screen.Pointer) {
			continue
		}
		if at := drawnCursor().FindStringIndex(line); at != nil {
			x = ansi.StringWidth(line[:at[0]])
			text := ansi.Strip(line)
			form[n] = screen.Mark.Render(text[:1]) + text[1:]
		}
		return x, n
	}
	return 0, 0
}

func blank(n int) []string { return make([]string, n) }

// whyLines tell why the page is asked; on a sheet, why the row under the cursor
// is.
func (f *frame) whyLines() []string {
	if s := f.page.sheet; s != nil {
		q := s.rows[s.cursor]
		lines := append(f.wrapped(q.Asks), "")
		return append(lines, f.wrapped(q.Why)...)
	}
	return f.wrapped(f.page.why)
}

// drawWelcome is the first frame.
func (f *frame) drawWelcome() []string {
	w := f.welcome
	call, lead := screen.Styled(screen.Alert, f.wrapped(w.callNow())), screen.Styled(screen.Strong, f.wrapped(w.Lead))
	parts := [][]string{lead, f.wrapped(w.signs()), call}
	if w.Who != "" {
		parts = append(parts, []string{w.whoLine()})
	}
	parts = append(parts, w.whereLines(f.TextWidth()), f.wrapped(w.ForWhom))
	if f.hint != "" {
		parts = append(parts, screen.Styled(screen.Alert, f.wrapped(f.hint)))
	}
	return f.spaced(append(parts, screen.Keys([]string{"Enter begins.", "Esc leaves."}, f.TextWidth())))
}

// spaced sets parts with room between them, as far as there is any.
func (f *frame) spaced(parts [][]string) []string {
	parts = slices.DeleteFunc(parts, func(p []string) bool { return len(p) == 0 })
	room := f.Height
	for _, p := range parts {
		room -= len(p)
	}
	var out []string
	for n, p := range parts {
		if n > 0 && room > 0 {
			out = append(out, "")
			room--
		}
		out = append(out, p...)
	}
	return out
}
