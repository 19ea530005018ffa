package interview

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// quiet says whether a key must be dropped because it may have been typed for
// another screen. A held key never rests, so it never counts.
func (f *frame) quiet() bool {
	now := f.clock()
	if !f.settled && now.Sub(f.lastKey) >= settle {
		f.settled = true
	}
	f.lastKey = now
	return !f.settled
}

func (f *frame) press(msg tea.KeyPressMsg) tea.Cmd {
	name := msg.String()
	switch {
	case name == "ctrl+c":
		f.answer(outcome{err: ErrInterrupted})
		return nil
	case name == "ctrl+z":
		if !Resumable() {
			return nil
		}
		return tea.Suspend
	case f.page == nil || f.quiet() || f.tooSmall():
		return nil
	case f.overlay != noOverlay:
		return f.closeOverlay(name)
	case f.welcome != nil:
		f.pressOnWelcome(name)
		return nil
	}
	switch {
	case name == "esc":
		return f.open(leaveOverlay)
	case name == "?":
		return f.open(whyOverlay)
	case name == "ctrl+v", name == "ctrl+j":
		return nil
	case f.backKey(name):
		return f.back()
	case f.page.count > 0 && len(name) == 1 && name[0] >= '1' && name[0] <= '9':
		return f.choose(int(name[0] - '0'))
	case f.page.notSure > 0 && (name == "u" || name == "U"):
		return f.choose(f.page.notSure)
	}
	return f.toForm(msg)
}

func (f *frame) backKey(name string) bool {
	if name == "shift+tab" {
		return f.page.sheet == nil
	}
	return !f.page.letter && (name == "b" || name == "B" || name == "left" || name == "h")
}

func (f *frame) pressOnWelcome(name string) {
	switch name {
	case "enter":
		f.answer(outcome{})
	case "esc", "q":
		f.answer(outcome{err: ErrInterrupted})
	}
}

func (f *frame) open(o overlay) tea.Cmd {
	f.overlay = o
	f.change()
	return tea.ClearScreen
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
	f.answer(outcome{err: ErrBack})
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

// longestPaste bounds what may be pasted into a line.
const longestPaste = 40

// paste goes into a typed line only, without its line breaks, and never answers.
func (f *frame) paste(msg tea.PasteMsg) tea.Cmd {
	if f.page == nil || !f.page.letter || f.overlay != noOverlay || f.quiet() || f.tooSmall() {
		return nil
	}
	text := strings.Map(func(r rune) rune {
		if r < 0x20 || r > 0x7e {
			return ' '
		}
		return r
	}, msg.Content)
	return f.toForm(tea.PasteMsg{Content: text[:min(len(text), longestPaste)]})
}
