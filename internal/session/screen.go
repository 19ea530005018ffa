package session

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	_ "backspasm/internal/envguard" // before the terminal library

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"backspasm/internal/figure"
)

// The smallest window that the screen is for.
const (
	MinWidth  = 60
	MinHeight = 18
)

const (
	frameFor = 100 * time.Millisecond // how often it is drawn
	settle   = 80 * time.Millisecond  // how long keys must rest before one counts
	patience = time.Second            // how long a window may be too small
)

// Screen guides on the whole screen.
type Screen struct {
	Guide   Guide
	Clock   func() time.Time
	Glyphs  figure.Glyphs
	Colors  bool        // the terminal has some, and the person wants them
	Suspend func() bool // says whether Ctrl-Z may stop the program
}

// Run takes over the terminal, guides through the session and gives the terminal
// back. A panic while drawing is raised again when it is restored.
func (c *Screen) Run(ctx context.Context, s *Session, in io.Reader, out io.Writer) error {
	profile := colorprofile.ASCII
	if c.Colors {
		profile = colorprofile.ANSI
	}
	v := newView(c, s)
	program := tea.NewProgram(v, tea.WithInput(in), tea.WithOutput(out), tea.WithoutSignalHandler(), tea.WithColorProfile(profile), tea.WithContext(ctx))
	_, err := program.Run()
	switch {
	case v.panicked != nil:
		panic(v.panicked)
	case v.err != nil:
		err = v.err
	case ctx.Err() != nil:
		err = ErrInterrupted
	case err != nil:
		err = fmt.Errorf("%w: %w", ErrInterrupted, err)
	}
	if err != nil && err != ErrTooSmall {
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

// view is the screen as bubbletea sees it.
type view struct {
	*Screen
	session       *Session
	width, height int
	page          page
	sheet         int  // of a page that takes more than one
	held          bool // the steps hold the time
	lastKey       time.Time
	smallSince    time.Time // zero: large enough
	hint          string    // why the last key did nothing, until the next
	err           error
	panicked      any
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

// Init implements tea.Model.
func (v *view) Init() tea.Cmd { return tick() }

// Update implements tea.Model. A panic ends the program with the terminal restored.
func (v *view) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	defer func() {
		if p := recover(); p != nil {
			v.panicked = p
			model, cmd = v, tea.Quit
		}
	}()
	switch msg := msg.(type) {
	case tickMsg:
		return v, tea.Batch(v.look(), tick())
	case tea.WindowSizeMsg:
		return v, v.resize(msg)
	case tea.KeyPressMsg:
		if v.hint = ""; foreign(msg) && v.page != stepsPage && !v.quiet() {
			v.hint = v.otherLayout()
			return v, nil
		}
		return v, v.press(msg.String())
	case tea.ResumeMsg:
		v.change()
		return v, tea.ClearScreen
	}
	return v, nil
}

// look looks at the clock.
func (v *view) look() tea.Cmd {
	if !v.smallSince.IsZero() && v.Clock().Sub(v.smallSince) >= patience {
		v.err = ErrTooSmall
		return tea.Quit
	}
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
		v.change()
	}
	if ended {
		return tea.Sequence(cmd, tea.Quit)
	}
	return cmd
}

func (v *view) resize(msg tea.WindowSizeMsg) tea.Cmd {
	if msg.Width == v.width && msg.Height == v.height {
		return nil
	}
	v.width, v.height, v.sheet = msg.Width, msg.Height, 0
	v.change()
	switch {
	case v.width >= MinWidth && v.height >= MinHeight:
		v.smallSince = time.Time{}
	case v.smallSince.IsZero():
		v.smallSince = v.Clock()
	}
	return tea.ClearScreen
}

// change starts the rest that the keys need.
func (v *view) change() { v.lastKey = v.Clock() }

// quiet says whether a key must be dropped because it may have been typed for
// another page. A held key never rests, so it counts once at most.
func (v *view) quiet() bool {
	now := v.Clock()
	rested := now.Sub(v.lastKey) >= settle
	v.lastKey = now
	return !rested
}

func (v *view) press(name string) tea.Cmd {
	switch {
	case name == "ctrl+c":
		v.err = ErrInterrupted
		return tea.Quit
	case name == "ctrl+z":
		if v.Suspend == nil || !v.Suspend() {
			return nil
		}
		return tea.Suspend
	case v.quiet() || !v.smallSince.IsZero():
		return nil
	case v.page == beforePage:
		return v.pressBefore(name)
	case v.page == stepsPage:
		return v.pressSteps(name)
	}
	return v.pressMain(name)
}

// foreign says whether a key is a letter of another keyboard layout, or of another
// width. No key of ours is.
func foreign(msg tea.KeyPressMsg) bool {
	return strings.ContainsFunc(msg.Text, func(r rune) bool { return r > 0x7e })
}

// otherLayout says which keys there are, to somebody whose keyboard is set to other
// letters.
func (v *view) otherLayout() string {
	keys := "space n h q ?"
	switch {
	case v.page == beforePage:
		keys = "Enter q"
	case v.session.Phase().Kind == Hurt:
		keys = "n q"
	}
	return "This key is not one of " + keys + ". Try Latin letters."
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
		v.change()
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
		v.change()
		return tea.ClearScreen
	}
	return nil
}

// View implements tea.Model.
func (v *view) View() (shown tea.View) {
	defer func() {
		if p := recover(); p != nil {
			v.panicked = p
			shown = tea.NewView("")
		}
	}()
	text, row := v.draw()
	shown = tea.NewView(text)
	shown.AltScreen = true
	shown.Cursor = tea.NewCursor(len(v.indent()), min(row, max(v.height-1, 0)))
	return shown
}
