package interview

import (
	"maps"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"backspasm/internal/screen"
)

func (f *frame) press(msg tea.KeyPressMsg) tea.Cmd {
	name := msg.String()
	switch {
	case f.page == nil:
		return nil
	case f.overlay != noOverlay:
		return f.closeOverlay(name)
	case f.welcome != nil:
		return f.pressOnWelcome(msg)
	}
	f.hint = ""
	switch {
	case f.page.shut && screen.Foreign(msg):
		f.hint = screen.OtherLayout(f.page.keys())
		return nil
	case f.page.shut:
		return f.toForm(msg)
	case name == "esc":
		return f.open(leaveOverlay)
	case name == "?":
		return f.open(whyOverlay)
	case name == "ctrl+v", name == "ctrl+j":
		return nil
	case f.page.backKey(name):
		return f.back()
	case f.page.letter:
		return f.toForm(msg)
	case screen.Foreign(msg):
		f.hint = screen.OtherLayout(f.page.keys())
		return nil
	case f.page.count > 0:
		return f.onList(msg)
	}
	return f.toForm(msg)
}

// onList takes the keys of a list, and no others.
func (f *frame) onList(msg tea.KeyPressMsg) tea.Cmd {
	switch name := msg.String(); {
	case len(name) == 1 && name[0] >= '1' && name[0] <= '9':
		return f.choose(int(name[0] - '0'))
	case f.page.notSure > 0 && (name == "u" || name == "U"):
		return f.choose(f.page.notSure)
	case f.page.typing != nil && (name == "t" || name == "T"):
		return f.toTyped()
	case name == "up", name == "down", name == "enter":
		return f.toForm(msg)
	}
	return nil
}

// toTyped puts the line to type in place of the list, which Back leads to.
func (f *frame) toTyped() tea.Cmd {
	f.after = append(f.after, f.page)
	typed := f.page.typing()
	typed.reply = f.page.reply
	return f.show(typed)
}

// keys are those that do something on a page where no letters are typed.
func (p *page) keys() string {
	switch {
	case p.shut:
		return "c x"
	case p.review != nil:
		return "a n b ?"
	case p.sheet != nil && p.sheet.mayDecline():
		return "y n u r 0 b ?"
	case p.typing != nil:
		return "1-9 t b ?"
	case p.sheet == nil && p.notSure > 0:
		return "1-9 u b ?"
	case p.sheet == nil:
		return "1-9 b ?"
	}
	return "y n u 0 b ?"
}

// backKey says whether a key is Back. No age and no time begins with b, so it is in a
// typed line too, as long as nothing was typed into it.
func (p *page) backKey(name string) bool {
	return (name == "b" || name == "B") && (!p.letter || *p.typed == "" || *p.typed == p.before)
}

// pressOnWelcome takes the keys that stand on the first frame, and no others. Enter does
// nothing before it is known where the person is.
func (f *frame) pressOnWelcome(msg tea.KeyPressMsg) tea.Cmd {
	o := f.welcome
	f.hint = ""
	switch name := msg.String(); {
	case name == "enter" && o.At == unchosen:
		f.hint = o.ChooseWhere
	case name == "enter":
		f.answer(outcome{opening: *o})
	case name == "esc":
		f.answer(outcome{err: ErrInterrupted})
	case screen.Foreign(msg):
		f.hint = screen.OtherLayout("m o c 1-9")
	case name == "c", name == "C":
		o.At = unchosen
	default:
		o.pickWho(name)
		o.pickRegion(name)
	}
	return nil
}

func (f *frame) open(o overlay) tea.Cmd {
	f.overlay = o
	return f.change()
}

func (f *frame) closeOverlay(name string) tea.Cmd {
	if f.overlay == leaveOverlay && (name == "y" || name == "Y") {
		f.answer(outcome{err: ErrInterrupted})
		return nil
	}
	return f.open(noOverlay)
}

func (f *frame) back() tea.Cmd {
	if n := len(f.after); n > 0 {
		last := f.after[n-1]
		f.after = f.after[:n-1]
		return f.show(last)
	}
	o := outcome{err: ErrBack}
	if f.page.sheet != nil {
		o.answers = maps.Clone(f.page.sheet.said)
	}
	f.answer(o)
	return nil
}

// choose moves to the n-th line of a list. Enter takes it.
func (f *frame) choose(n int) tea.Cmd {
	if n > f.page.count {
		return nil
	}
	cmds := []tea.Cmd{f.toForm(tea.KeyPressMsg{Code: tea.KeyHome})}
	for range n {
		cmds = append(cmds, f.toForm(tea.KeyPressMsg{Code: tea.KeyDown}))
	}
	return tea.Batch(cmds...)
}

// paste goes into a typed line only, as it is or not at all, and never answers.
func (f *frame) paste(msg tea.PasteMsg) tea.Cmd {
	if f.page == nil || !f.page.letter || f.overlay != noOverlay {
		return nil
	}
	text := strings.Trim(msg.Content, " \t\r\n")
	if f.hint = f.page.refusal(text); f.hint != "" {
		return nil
	}
	return f.toForm(tea.PasteMsg{Content: text})
}

// refusal says why a paste would not stand in the line as it is; empty if it would.
func (p *page) refusal(text string) string {
	switch {
	case strings.ContainsFunc(text, func(r rune) bool { return !typeable(r) }):
		return "That paste was not taken: it holds more than plain letters and digits. Please type it."
	case utf8.RuneCountInString(*p.typed)+utf8.RuneCountInString(text) > longestTyped:
		return "That paste was not taken: it is too long. Please type it."
	}
	return ""
}

// typeable says whether a line takes a letter and keeps it.
func typeable(r rune) bool { return r >= 0x20 && r <= 0x7e || r >= '０' && r <= '９' }
