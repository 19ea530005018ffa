// Package viewer keeps a card on the whole screen, with what is behind it one key
// away: the steps of a thing beside its moving figure, the moves, pages of text. It
// refuses to know what they say: all words of advice come in as lines.
package viewer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"

	"backspasm/internal/figure"
	"backspasm/internal/screen"
)

// ErrInterrupted says that the person left with Ctrl-C, that the context ended, or
// that the terminal is gone.
var ErrInterrupted = errors.New("the viewer was interrupted")

// Lines are what is said, set to a width.
type Lines func(width int) []string

// Thing is something to do: its steps, and its figure if it has one.
type Thing struct {
	ID, Title string
	Lines     Lines
	Figure    *figure.Figure
	Guided    bool // a session can be started for it
}

// Page is text that a key opens. It has a word among the keys, and more where there is
// room.
type Page struct {
	Key, Name, Says string
	Lines           Lines
}

// Content is what is looked at.
type Content struct {
	Card  Lines
	Now   []Thing // of the card, opened by 1, 2, 3
	Moves []Thing
	About []Thing // pages on what people look up
	Pages []Page

	// Keep keeps the episode and tells how that went. It is nil where there is nothing
	// to keep; kept says that there is no more.
	Keep func() (says string, kept bool)

	Choice *Choice // nil: there is none
}

// Choice is another way of going on, which changes all that is looked at.
type Choice struct {
	Name, Says string
	Take       func() (says string, now Content)
}

// Screen shows a content on the whole screen.
type Screen struct {
	screen.Terminal
	Content
	Glyphs figure.Glyphs
	Notice Lines // read before the card; nil: the card is first
}

// Run takes over the terminal until the person ends it or starts a session, and gives
// the terminal back. do is the thing whose session is to start, empty at the end. A
// panic while drawing comes back as a screen.Panic; after screen.ErrTooSmall the
// window is too small to go on.
func (c *Screen) Run(ctx context.Context) (do string, err error) {
	v := newView(c)
	err = screen.New(ctx, c.Terminal, v).Run()
	switch {
	case errors.Is(err, screen.ErrInterrupted):
		err = fmt.Errorf("%w: %w", ErrInterrupted, err)
	case err == nil && ctx.Err() != nil:
		err = ErrInterrupted
	}
	return v.do, err
}

// place is what stands on the screen.
type place int

const (
	cardPlace place = iota
	noticePlace
	thingPlace
	movesPlace
	aboutPlace
	pagePlace
	keysPlace
)

// view is the screen as a model.
type view struct {
	*Screen
	*screen.Window
	keys  keys
	body  viewport.Model
	place place
	at    int // which thing or page
	lists map[place]*list
	hint  string // what the last key led to, until the next
	do    string

	opened time.Time // the place, by which its figure moves
	ticks  int       // counts the places, so that each has one clock
}

// list are things to choose from, of which one is shown.
type list struct {
	name   string
	things []Thing
	at     int
}

func newView(c *Screen) *view {
	v := &view{Screen: c, body: viewport.New()}
	v.look()
	v.body.MouseWheelEnabled, v.body.FillHeight = false, true
	if c.Notice != nil {
		v.place = noticePlace
	}
	return v
}

// look makes keys and lists for what is looked at.
func (v *view) look() {
	v.keys = keysOf(v.Content)
	v.lists = map[place]*list{movesPlace: {name: "Moves", things: v.Moves}, aboutPlace: {name: "About", things: v.About}}
	v.body.KeyMap = viewport.KeyMap{Up: v.keys.up, Down: v.keys.down, PageUp: v.keys.pageUp, PageDown: v.keys.pageDown}
}

// frameFor is how often a figure is drawn.
const frameFor = 100 * time.Millisecond

type tickMsg int

func (v *view) tick() tea.Cmd {
	of := tickMsg(v.ticks)
	return tea.Tick(frameFor, func(time.Time) tea.Msg { return of })
}

// Init implements screen.Model. What was typed for the last screen of the interview
// opens nothing.
func (v *view) Init(w *screen.Window) tea.Cmd {
	v.Window = w
	return w.Change()
}

// Update implements screen.Model.
func (v *view) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tickMsg:
		if int(msg) == v.ticks && v.figure() != nil {
			return v.tick()
		}
	case tea.WindowSizeMsg:
		v.layOut()
	case tea.KeyPressMsg:
		return v.press(msg)
	}
	return nil
}

// thing is the one on the screen, nil elsewhere.
func (v *view) thing() *Thing {
	switch {
	case v.place == thingPlace:
		return &v.Now[v.at]
	case v.list() != nil && len(v.list().things) > 0:
		return &v.list().things[v.list().at]
	}
	return nil
}

// list is the one to choose from on the screen, nil elsewhere.
func (v *view) list() *list { return v.lists[v.place] }

func (v *view) figure() *figure.Figure {
	if x := v.thing(); x != nil {
		return x.Figure
	}
	return nil
}

// open goes to another place, from its top.
func (v *view) open(p place, at int) tea.Cmd {
	v.place, v.at = p, at
	return tea.Batch(v.Change(), v.begin())
}

// begin shows what is on the screen now from its top, and moves its figure.
func (v *view) begin() tea.Cmd {
	v.opened = v.Clock()
	v.ticks++
	v.layOut()
	v.body.GotoTop()
	if v.figure() == nil {
		return nil
	}
	return v.tick()
}

func (v *view) press(msg tea.KeyPressMsg) tea.Cmd {
	if v.hint != "" {
		v.hint = ""
		defer v.layOut()
	}
	if screen.Foreign(msg) {
		v.say(screen.OtherLayout(v.keys.names()))
		return nil
	}
	if p, at, ok := v.leads(msg); ok {
		return v.open(p, at)
	}
	switch {
	case key.Matches(msg, v.keys.end):
		return tea.Quit
	case key.Matches(msg, v.keys.keep):
		return v.keep()
	case key.Matches(msg, v.keys.choice):
		return v.take()
	case key.Matches(msg, v.keys.start):
		return v.start()
	case v.list() != nil && key.Matches(msg, v.keys.up):
		return v.choose(v.list(), -1)
	case v.list() != nil && key.Matches(msg, v.keys.down):
		return v.choose(v.list(), 1)
	}
	v.body, _ = v.body.Update(msg)
	return nil
}

// leads says to which place a key leads.
func (v *view) leads(msg tea.KeyPressMsg) (p place, at int, ok bool) {
	for n, binding := range v.keys.things {
		if key.Matches(msg, binding) {
			return thingPlace, n, true
		}
	}
	for n, binding := range v.keys.pages {
		if key.Matches(msg, binding) {
			return pagePlace, n, true
		}
	}
	switch {
	case key.Matches(msg, v.keys.back):
		return cardPlace, 0, true
	case key.Matches(msg, v.keys.moves):
		return movesPlace, 0, true
	case key.Matches(msg, v.keys.about):
		return aboutPlace, 0, true
	case key.Matches(msg, v.keys.all):
		return keysPlace, 0, true
	}
	return 0, 0, false
}

// say puts words in place of the keys, until the next key.
func (v *view) say(says string) {
	v.hint = says
	v.layOut()
}
