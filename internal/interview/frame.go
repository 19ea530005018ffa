package interview

import (
	"fmt"
	"time"

	"charm.land/bubbles/v2/cursor"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"backspasm/internal/triage"
)

// The smallest window in which a whole sheet fits.
const (
	MinWidth  = 60
	MinHeight = 18
)

// settle is how long the keys must rest after the screen has changed before one
// counts, so that nothing typed for one question answers the next.
const settle = 80 * time.Millisecond

// patience is how long a window may be too small before line mode takes over.
const patience = time.Second

// frame is the whole screen: one page at a time, with what stands around it.
type frame struct {
	width, height int
	page          *page
	form          *huh.Form
	welcome       *triage.FirstFrame // shown until Enter
	overlay       overlay
	settled       bool
	lastKey       time.Time // or the last change of the screen
	smallSince    time.Time // zero: large enough
	after         []*page   // pages to return to
	clock         func() time.Time
	panicked      any
	hint          string // why the last key or paste did nothing, until the next
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
		frame triage.FirstFrame
		reply chan outcome
	}
	submitMsg struct{ form *huh.Form }
	smallMsg  struct{ since time.Time }
)

// Init implements tea.Model.
func (f *frame) Init() tea.Cmd { return nil }

// Update implements tea.Model. A panic ends the program with the terminal
// restored; whoever waits for an answer raises it again.
func (f *frame) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	defer func() {
		if p := recover(); p != nil {
			f.panicked = p
			model, cmd = f, tea.Quit
		}
	}()
	switch msg := msg.(type) {
	case showMsg:
		return f, f.show(msg.page)
	case welcomeMsg:
		f.welcome = &msg.frame
		f.page = &page{reply: msg.reply, first: true}
		f.change()
		return f, nil
	case tea.WindowSizeMsg:
		return f, f.resize(msg)
	case smallMsg:
		if !f.smallSince.IsZero() && f.smallSince.Equal(msg.since) {
			f.answer(outcome{err: errTooSmall})
		}
		return f, nil
	case submitMsg:
		return f, f.submit(msg.form)
	case tea.PasteMsg:
		return f, f.paste(msg)
	case tea.KeyPressMsg:
		return f, f.press(msg)
	case tea.ResumeMsg:
		f.change()
		return f, tea.ClearScreen
	}
	return f, f.toForm(msg)
}

// show puts a page up in place of the last one.
func (f *frame) show(p *page) tea.Cmd {
	f.page, f.welcome, f.overlay = p, nil, noOverlay
	f.form = p.form()
	form := f.form
	form.SubmitCmd = func() tea.Msg { return submitMsg{form} }
	f.fit()
	f.change()
	return tea.Batch(form.Init(), tea.ClearScreen)
}

// change starts the rest that the keys need.
func (f *frame) change() { f.settled, f.lastKey, f.hint = false, f.clock(), "" }

// fit gives the form the room that is left for it.
func (f *frame) fit() {
	if f.form == nil || f.width == 0 {
		return
	}
	f.form.WithWidth(f.textWidth())
	if f.page.count > 0 { // a list scrolls when it must
		f.form.GetFocusedField().WithHeight(0) // huh never grows a list again by itself
		f.form.WithHeight(max(f.height-f.around(), 3))
	} else {
		f.form.WithHeight(max(f.height-f.around(), MinHeight))
	}
}

func (f *frame) textWidth() int {
	if f.width < narrow {
		return f.width
	}
	return min(f.width-4, 86)
}

func (f *frame) tooSmall() bool {
	return f.width > 0 && (f.width < MinWidth || f.height < MinHeight)
}

// resize keeps the question; a window that stays too small goes on in lines.
func (f *frame) resize(msg tea.WindowSizeMsg) tea.Cmd {
	if msg.Width == f.width && msg.Height == f.height { // a form asks for the size when it starts
		return nil
	}
	f.width, f.height = msg.Width, msg.Height
	f.fit()
	f.change()
	if !f.tooSmall() {
		f.smallSince = time.Time{}
		return tea.ClearScreen
	}
	if f.smallSince.IsZero() {
		f.smallSince = f.clock()
	}
	since := f.smallSince
	return tea.Batch(tea.ClearScreen, tea.Tick(patience, func(time.Time) tea.Msg { return smallMsg{since} }))
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
	case o.err == errRough:
		f.after = append(f.after, f.page)
		rough := roughPage(f.page.prompt, f.page.prompt.Step.Ask[0])
		rough.reply = f.page.reply
		return f.show(rough)
	}
	f.answer(o)
	return nil
}

// answer hands the outcome to whoever waits, once.
func (f *frame) answer(o outcome) {
	if f.page == nil || f.page.reply == nil {
		return
	}
	if o.err != nil && o.answers == nil && f.page.sheet != nil && o.err == errTooSmall {
		o.answers = f.page.sheet.now()
	}
	f.page.reply <- o
	f.page.reply = nil
	f.after = nil
	f.change()
}

// View implements tea.Model.
func (f *frame) View() (view tea.View) {
	defer func() {
		if p := recover(); p != nil {
			f.panicked = p
			view = tea.NewView("")
		}
	}()
	text, x, y := f.draw()
	view = tea.NewView(text)
	view.AltScreen = true
	view.Cursor = tea.NewCursor(x, min(y, max(f.height-1, 0)))
	return view
}

// draw is what is on the screen, and where the cursor stands: on the row that is
// chosen, for who reads by touch or by ear. Where nothing is chosen, it is at the
// beginning of what there is to read.
func (f *frame) draw() (text string, x, y int) {
	switch {
	case f.width == 0 || f.page == nil:
		return "", 0, 0
	case f.tooSmall():
		return fmt.Sprintf("This window is too small.\nMake it %d x %d or larger.", MinWidth, MinHeight), 0, 0
	case f.overlay == leaveOverlay:
		text = f.lay([]string{strong.Render("Leave without a result?")}, []string{"", "y = yes, leave     any other key = stay"})
	case f.overlay == whyOverlay:
		text = f.lay([]string{strong.Render("Why we ask"), ""}, append(f.whyLines(), "", "Any key goes back to the question."))
	case f.welcome != nil:
		text = f.drawWelcome()
	default:
		return f.drawPage()
	}
	return text, len(f.indent()), 0
}
