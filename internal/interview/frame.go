package interview

import (
	"charm.land/bubbles/v2/cursor"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"backspasm/internal/screen"
)

// frame is the whole screen: one page at a time, with what stands around it.
type frame struct {
	*screen.Window
	page    *page
	form    *huh.Form
	welcome *Opening // shown until Enter
	overlay overlay
	after   []*page // pages to return to
	total   int     // about how many questions there are, with the review
	call    string  // the number of the region, once it is settled
	hint    string  // why the last key or paste did nothing, until the next
	stood   func() (lines []string, x, y int)
}

type overlay int

const (
	noOverlay overlay = iota
	whyOverlay
	leaveOverlay
)

// Messages of our own.
type (
	showMsg    struct{ page *page }
	welcomeMsg struct {
		Opening
		reply chan outcome
	}
	submitMsg struct{ form *huh.Form }
)

// Init implements screen.Model.
func (f *frame) Init(w *screen.Window) tea.Cmd {
	f.Window = w
	return nil
}

// Update implements screen.Model.
func (f *frame) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case showMsg:
		return f.show(msg.page)
	case welcomeMsg:
		f.welcome = &msg.Opening
		f.page = &page{reply: msg.reply, first: true}
		return f.change()
	case tea.WindowSizeMsg:
		f.hint = ""
		f.fit()
		return nil
	case submitMsg:
		return f.submit(msg.form)
	case tea.PasteMsg:
		return f.paste(msg)
	case tea.KeyPressMsg:
		return f.press(msg)
	}
	return f.toForm(msg)
}

// show puts a page up in place of the last one.
func (f *frame) show(p *page) tea.Cmd {
	if p.prompt.Plain == nil || f.total < p.prompt.Number { // what comes after "not sure" is no shorter way
		f.total = p.prompt.about()
	}
	if o := f.welcome; o != nil && o.At != unchosen {
		f.call = o.Regions[o.At].Emergency
	}
	f.page, f.welcome, f.overlay, f.Rest = p, nil, noOverlay, p.rest
	f.form = p.form()
	form := f.form
	form.SubmitCmd = func() tea.Msg { return submitMsg{form} }
	f.fit()
	cmd := tea.Batch(form.Init(), f.change())
	f.hint = p.prompt.Tell
	return cmd
}

// change says that something else is shown now.
func (f *frame) change() tea.Cmd {
	f.hint = ""
	return f.Change()
}

// fit gives the form the room that is left for it.
func (f *frame) fit() {
	if f.form == nil || f.Width == 0 {
		return
	}
	f.form.WithWidth(f.TextWidth() + 1)
	if s := f.page.sheet; s != nil {
		s.airy = f.airy(s.high())
	}
	if f.page.review != nil {
		f.page.review.height = max(f.Height-f.around(), 3)
	}
	if f.page.count > 0 { // a list scrolls when it must
		f.form.GetFocusedField().WithHeight(0) // huh never grows a list again by itself
		room := max(f.Height-f.around(), 3)
		if f.page.tells == nil && f.page.lines() == room+1 { // a note then takes the place of the header
			room++
		}
		f.form.WithHeight(room)
	} else {
		f.form.WithHeight(max(f.Height-f.around(), screen.MinHeight))
	}
}

func (f *frame) toForm(msg tea.Msg) tea.Cmd {
	if f.form == nil {
		return nil
	}
	if _, drawn := msg.(cursor.BlinkMsg); drawn { // the terminal's own cursor is shown
		return nil
	}
	_, cmd := f.form.Update(msg)
	return cmd
}

// submit takes the answer of a completed form, and of no other.
func (f *frame) submit(form *huh.Form) tea.Cmd {
	if form != f.form || form.State != huh.StateCompleted {
		return nil
	}
	o, ok := f.page.take(form.Get(answerKey))
	switch {
	case !ok: // never without an answer: put the page up again
		return f.show(f.page)
	}
	f.answer(o)
	return nil
}

// answer hands the outcome to whoever waits, once.
func (f *frame) answer(o outcome) {
	if f.page == nil || f.page.reply == nil {
		return
	}
	f.page.reply <- o
	f.page.reply = nil
	f.after, f.hint = nil, ""
	f.Still()
}

// View implements screen.Model. The cursor stands on the row that is chosen. Where
// nothing is chosen, it is at the beginning of what there is to read.
func (f *frame) View() (lines []string, x, y int) {
	switch {
	case f.page == nil:
		return nil, 0, 0
	case f.overlay == leaveOverlay:
		return []string{screen.Strong.Render("Leave without a result?"), "", screen.Key("y = yes, leave") + "     " + screen.Key("any other key = stay")}, 0, 0
	case f.overlay == whyOverlay:
		lines = append([]string{screen.Strong.Render("Why we ask"), ""}, f.whyLines()...)
		return append(lines, "", screen.Key("Any key goes back to the question.")), 0, 0
	case f.welcome != nil:
		return f.drawWelcome(), 0, 0
	}
	if f.stood != nil && f.form.State != huh.StateNormal { // answered: it stands until the next one comes
		return f.stood()
	}
	lines, x, y = f.drawPage()
	f.stood = func() ([]string, int, int) { return lines, x, y }
	return lines, x, y
}
