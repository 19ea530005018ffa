package session

import (
	"context"
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"backspasm/internal/figure"
	"backspasm/internal/screen"
)

// frameFor is how often it is drawn.
const frameFor = 100 * time.Millisecond

// Screen guides on the whole screen.
type Screen struct {
	screen.Terminal
	Guide  Guide
	Glyphs figure.Glyphs
}

// Run takes over the terminal, guides through the session and gives the terminal
// back. A panic while drawing is raised again when it is restored. After
// screen.ErrTooSmall the session goes on; it can be shown line by line.
func (c *Screen) Run(ctx context.Context, s *Session) error {
	err := screen.New(ctx, c.Terminal, newView(c, s)).Run()
	screen.Raise(err)
	switch {
	case errors.Is(err, screen.ErrTooSmall):
		return err
	case err != nil:
		err = fmt.Errorf("%w: %w", ErrInterrupted, err)
	case ctx.Err() != nil:
		err = ErrInterrupted
	}
	if err != nil {
		s.End(c.Clock())
	}
	return err
}

// page is what the screen shows beside the session.
type page int

const (
	beforePage page = iota // what to know before it starts
	mainPage
	stepsPage
)

// view is the screen as a model.
type view struct {
	*Screen
	*screen.Window
	session *Session
	page    page
	sheet   int    // of a page that takes more than one
	held    bool   // the steps hold the time
	hint    string // why the last key did nothing, until the next
}

func newView(c *Screen, s *Session) *view {
	v := &view{Screen: c, session: s}
	if s.Started() {
		v.page = mainPage
	}
	return v
}

type tickMsg struct{}

func tick() tea.Cmd { return tea.Tick(frameFor, func(time.Time) tea.Msg { return tickMsg{} }) }

// Init implements screen.Model.
func (v *view) Init(w *screen.Window) tea.Cmd {
	v.Window = w
	return tick()
}

// Update implements screen.Model. A key that is held counts once at most.
func (v *view) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tickMsg:
		return tea.Batch(v.look(), tick())
	case tea.WindowSizeMsg:
		v.sheet = 0
	case tea.KeyPressMsg:
		v.Still()
		if v.hint = ""; screen.Foreign(msg) && v.page != stepsPage {
			v.hint = screen.OtherLayout(v.pageKeys())
			return nil
		}
		return v.press(msg.String())
	}
	return nil
}

// look looks at the clock.
func (v *view) look() tea.Cmd {
	if !v.session.Started() {
		return nil
	}
	return v.does(func(now time.Time) { v.session.Tick(now) })
}

// does something to the session, rings if that is called for, and leaves at its
// end.
func (v *view) does(what func(now time.Time)) tea.Cmd {
	before := v.session.Phase()
	what(v.Clock())
	after, ended := v.session.Phase(), v.session.State() == Ended
	var cmd tea.Cmd
	if (ended || before.Kind != after.Kind || before.Move != after.Move) && v.Guide.rings(before, after, ended) {
		cmd = tea.Raw("\a")
	}
	if (after.Kind == Hurt || after.Kind == Off) && before.Kind != after.Kind {
		v.page, v.held = mainPage, false
		v.Still()
	}
	if ended {
		return tea.Sequence(cmd, tea.Quit)
	}
	return cmd
}

func (v *view) press(name string) tea.Cmd {
	switch {
	case v.page == beforePage:
		return v.pressBefore(name)
	case v.page == stepsPage:
		return v.pressSteps(name)
	}
	return v.pressMain(name)
}

// pageKeys are those that do something where they are not any key.
func (v *view) pageKeys() string {
	switch {
	case v.page == beforePage:
		return "Enter q"
	case v.session.Phase().Kind == Hurt:
		return "n q"
	}
	return "space n h q ?"
}

func (v *view) pressBefore(name string) tea.Cmd {
	switch name {
	case "q":
		return v.does(v.session.End)
	case "enter":
		if v.sheet+1 < len(v.sheets()) {
			v.sheet++
		} else {
			v.page, v.sheet = mainPage, 0
			v.session.Start(v.Clock())
		}
		return tea.ClearScreen
	}
	return nil
}

func (v *view) pressSteps(name string) tea.Cmd {
	if v.sheet+1 < len(v.sheets()) && name == "enter" {
		v.sheet++
		return tea.ClearScreen
	}
	v.page, v.sheet = mainPage, 0
	cmd := tea.Cmd(tea.ClearScreen)
	if v.held && v.session.State() == Paused {
		cmd = tea.Batch(cmd, v.does(v.session.Pause))
	}
	if name == "h" {
		cmd = tea.Batch(cmd, v.does(v.session.Hurts))
	}
	return cmd
}

func (v *view) pressMain(name string) tea.Cmd {
	switch name {
	case "space", " ", "p":
		return v.does(v.session.Pause)
	case "n":
		return v.does(v.session.Skip)
	case "h":
		return v.does(v.session.Hurts)
	case "u":
		return v.does(v.session.Slipped)
	case "q":
		return v.does(v.session.End)
	case "enter":
		return v.does(v.session.Begin)
	case "?":
		if v.held = v.session.State() != Paused && !v.session.Phase().Skin; v.held {
			v.session.Pause(v.Clock())
		}
		v.page, v.sheet = stepsPage, 0
		return tea.ClearScreen
	}
	return nil
}
