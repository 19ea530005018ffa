// Package screen shows a model on the whole of a terminal, with the guards that
// whoever is shown something there needs: a key that was typed for what stood there
// before does not count, a window that is too small is given up, Ctrl-C leaves and
// Ctrl-Z stops, and the terminal is given back as it was whatever happens. It
// refuses to know what is shown.
package screen

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	_ "backspasm/internal/envguard" // before the terminal library

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// The smallest window that anything is drawn for.
const (
	MinWidth  = 60
	MinHeight = 18
)

const (
	// Settle is how long the keys must rest after the screen has changed before one
	// counts, so that nothing typed for what stood there answers what stands there now.
	Settle = 80 * time.Millisecond
	// Ponder is how long they must rest where a key would end it all: longer than
	// anybody goes on answering what is no longer there.
	Ponder = 700 * time.Millisecond
	// Patience is how long a window may be too small before it is given up.
	Patience = time.Second
	// giveBack is how long a machine that stalls may take to give the terminal back.
	giveBack = 5 * time.Second
)

// Why a window ended, beside that the model did.
var (
	// ErrTooSmall says that the window has become too small, and stayed so.
	ErrTooSmall = errors.New("the window is too small")
	// ErrInterrupted says that the person left with Ctrl-C, that the context ended,
	// or that the terminal is gone.
	ErrInterrupted = errors.New("interrupted")
)

// Panic is a panic of the model, caught so that the terminal could be given back.
type Panic struct{ Value any }

// Error says what was raised.
func (p *Panic) Error() string { return fmt.Sprintf("internal error: %v", p.Value) }

// Raise raises a panic that was caught, and lets every other error pass.
func Raise(err error) {
	var p *Panic
	if errors.As(err, &p) {
		panic(p.Value)
	}
}

// Model is what is shown. It is called from one goroutine only, and ends the window
// with tea.Quit.
type Model interface {
	// Init is told the window before anything else.
	Init(*Window) tea.Cmd
	// Update takes a message. A key or a paste is one that counts. A new size has
	// been put into the window already.
	Update(tea.Msg) tea.Cmd
	// View is what is on the screen, in lines without the margin, and where among
	// them the cursor stands, for who reads by touch or by ear. It is asked for only
	// when the window is large enough.
	View() (lines []string, x, y int)
}

// Terminal is what a window takes over.
type Terminal struct {
	In     io.Reader
	Out    io.Writer
	Colors bool // it has some, and the person wants them
	Clock  func() time.Time
	Flush  bool // lines begin at the edge, as on the normal screen
}

// Window is a model on the whole of a terminal.
type Window struct {
	Size
	Rest    time.Duration // of the keys once the screen has changed; zero: Settle
	model   Model
	clock   func() time.Time
	flush   bool
	came    func() *time.Time // when the last keys came; another pointer for others
	program *tea.Program
	done    chan struct{}
	err     error

	settled    bool
	lastKey    time.Time  // or the last change
	stale      *time.Time // when the keys came that had been read by the last change
	smallSince time.Time  // zero: large enough

	held    bool // what stands there stays until the screen has been cleared
	landing bool // the cursor has not come down yet
	left    int  // the line that it comes from
	drawn   tea.View
}

// New is a window that ends with ctx. The terminal is taken over by Run.
func New(ctx context.Context, t Terminal, m Model) *Window {
	profile := colorprofile.ASCII
	if t.Colors {
		profile = colorprofile.ANSI
	}
	w := &Window{model: m, clock: t.Clock, flush: t.Flush, done: make(chan struct{})}
	w.came = func() *time.Time { now := t.Clock(); return &now }
	keys := t.In
	if file, ok := t.In.(*os.File); ok && runtime.GOOS != "windows" { // where the library takes keys from the console itself
		k := &keyboard{File: file, clock: t.Clock}
		keys, w.came = k, k.read.Load
	}
	w.program = tea.NewProgram(w, tea.WithInput(keys), tea.WithOutput(drawnOn(t.Out)), tea.WithoutSignalHandler(), tea.WithColorProfile(profile), tea.WithContext(ctx), tea.WithFilter(unasked))
	return w
}

// unasked drops what a form asks when it starts: how large the window is, of which it is
// told. The answer would draw all of it once more.
func unasked(_ tea.Model, msg tea.Msg) tea.Msg {
	if msg == tea.RequestWindowSize() {
		return nil
	}
	return msg
}

// Run takes over the terminal, shows the model to its end and gives the terminal
// back. It returns ErrTooSmall, ErrInterrupted or a Panic if it did not get there.
func (w *Window) Run() error {
	defer close(w.done)
	_, err := w.program.Run()
	switch {
	case w.err != nil || err == nil:
	case errors.Is(err, tea.ErrProgramPanic):
		w.err = &Panic{err}
	default:
		w.err = fmt.Errorf("%w: %w", ErrInterrupted, err)
	}
	return w.err
}

// Send gives the model a message. It does nothing once the window has ended.
func (w *Window) Send(msg tea.Msg) { w.program.Send(msg) }

// Done is closed when the terminal has been given back.
func (w *Window) Done() <-chan struct{} { return w.done }

// Err is what Run returned, once it is done.
func (w *Window) Err() error { return w.err }

// Close ends a window that runs, and waits until the terminal is given back.
func (w *Window) Close() {
	w.program.Quit()
	select {
	case <-w.done:
	case <-time.After(giveBack):
		w.program.Kill()
		select {
		case <-w.done:
		case <-time.After(giveBack): // the terminal takes nothing any more
		}
	}
}

// Change says that something else stands on the screen now: the keys must rest
// before one counts. The command, which must be run, draws all of it anew, and once:
// what changed is not drawn before, or a screen reader would speak it twice.
func (w *Window) Change() tea.Cmd {
	w.Still()
	w.held = true
	return tea.ClearScreen
}

// Still says that the keys must rest before one counts. A model in which a key that is
// held must count once calls it at every key.
func (w *Window) Still() { w.settled, w.lastKey, w.stale = false, w.clock(), w.came() }

// quiet says whether a key must be dropped because it may have been typed for
// what stood there before. A key that is held never rests, so it does not count.
// What counts is when keys came, not when they are looked at: a machine that stalls
// makes no pause between two of them.
func (w *Window) quiet() bool {
	came := w.came()
	if came == w.stale {
		return true
	}
	if !w.settled && came.Sub(w.lastKey) >= cmp.Or(w.Rest, Settle) {
		w.settled = true
	}
	w.lastKey = *came
	return !w.settled
}

// Init implements tea.Model.
func (w *Window) Init() (cmd tea.Cmd) {
	defer w.caught(&cmd)
	return w.model.Init(w)
}

// Update implements tea.Model.
func (w *Window) Update(msg tea.Msg) (_ tea.Model, cmd tea.Cmd) {
	return w, w.take(msg)
}

func (w *Window) take(msg tea.Msg) (cmd tea.Cmd) {
	defer w.caught(&cmd)
	if msg == tea.ClearScreen() {
		w.held = false
	}
	switch msg := msg.(type) {
	case smallMsg:
		if !w.smallSince.IsZero() && w.smallSince.Equal(msg.since) {
			return w.end(ErrTooSmall)
		}
		return nil
	case landMsg:
		w.landing = false
		return nil
	case tea.WindowSizeMsg:
		return w.resize(msg)
	case tea.ResumeMsg:
		return w.Change()
	case tea.KeyPressMsg:
		return w.press(msg)
	case tea.PasteMsg:
		if w.quiet() || w.tooSmall() {
			return nil
		}
	}
	return w.model.Update(msg)
}

// caught ends the window when the model has panicked.
func (w *Window) caught(cmd *tea.Cmd) {
	if p := recover(); p != nil {
		*cmd = w.end(&Panic{p})
	}
}

func (w *Window) end(err error) tea.Cmd {
	if w.err == nil {
		w.err = err
	}
	return tea.Quit
}

func (w *Window) press(msg tea.KeyPressMsg) tea.Cmd {
	w.held = false
	switch name := msg.String(); {
	case name == "ctrl+c":
		return w.end(ErrInterrupted)
	case name == "ctrl+z":
		if !resumable() {
			return nil
		}
		return tea.Suspend
	case w.quiet() || w.tooSmall():
		return nil
	}
	cmd := w.model.Update(msg)
	return tea.Batch(cmd, w.lands())
}

// smallMsg comes when a window has been too small for so long.
type smallMsg struct{ since time.Time }

func (w *Window) resize(msg tea.WindowSizeMsg) tea.Cmd {
	size := Size{msg.Width, msg.Height}
	if size == w.Size {
		return nil
	}
	w.Size = size
	cmd := w.model.Update(msg) // the library draws all of it anew
	w.Still()
	if !w.tooSmall() {
		w.smallSince = time.Time{}
		return cmd
	}
	if w.smallSince.IsZero() {
		w.smallSince = w.clock()
	}
	since := w.smallSince
	return tea.Batch(cmd, tea.Tick(Patience, func(time.Time) tea.Msg { return smallMsg{since} }))
}
