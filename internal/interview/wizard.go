package interview

import (
	"context"
	"errors"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"backspasm/internal/triage"
)

// errTooSmall says that the window has become too small for a whole sheet.
var errTooSmall = errors.New("the window is too small")

// Wizard asks on a full screen. It must be closed, which gives the terminal back.
// When the window becomes too small it goes on with the asker that Lines makes.
type Wizard struct {
	program *tea.Program
	frame   *frame
	done    chan struct{}
	lines   func() *Line
	line    *Line
}

// NewWizard takes over the terminal. colors is false for a terminal without
// colour or a person who wants none. lines makes the asker that takes over, once,
// and says so to the person.
func NewWizard(ctx context.Context, in io.Reader, out io.Writer, colors bool, lines func() *Line) *Wizard {
	profile := colorprofile.ASCII
	if colors {
		profile = colorprofile.ANSI
	}
	w := &Wizard{frame: &frame{clock: time.Now}, done: make(chan struct{}), lines: lines}
	w.program = tea.NewProgram(w.frame, tea.WithInput(in), tea.WithOutput(out), tea.WithoutSignalHandler(), tea.WithColorProfile(profile), tea.WithContext(ctx))
	go func() {
		defer close(w.done)
		_, _ = w.program.Run()
	}()
	return w
}

// Close gives the terminal back as it was.
func (w *Wizard) Close() {
	w.program.Quit()
	select {
	case <-w.done:
	case <-time.After(time.Second):
		w.program.Kill()
	}
}

// put shows something and waits for what comes of it. A panic while drawing is
// raised here again, when the terminal has been restored.
func (w *Wizard) put(ctx context.Context, msg tea.Msg, reply chan outcome) outcome {
	go w.program.Send(msg)
	select {
	case o := <-reply:
		return o
	case <-ctx.Done():
		return outcome{err: ErrInterrupted}
	case <-w.done:
		if w.frame.panicked != nil {
			panic(w.frame.panicked)
		}
		return outcome{err: ErrInterrupted}
	}
}

func (w *Wizard) page(ctx context.Context, p *page) outcome {
	reply := make(chan outcome, 1)
	p.reply = reply
	return w.put(ctx, showMsg{p}, reply)
}

// plain goes over to lines for the rest of the interview.
func (w *Wizard) plain() *Line {
	if w.line == nil {
		w.Close()
		w.line = w.lines()
	}
	return w.line
}

// Welcome shows the first frame until the person begins.
func (w *Wizard) Welcome(ctx context.Context, f triage.FirstFrame) error {
	reply := make(chan outcome, 1)
	o := w.put(ctx, welcomeMsg{f, reply}, reply)
	if errors.Is(o.err, errTooSmall) {
		return w.plain().Welcome(ctx, f)
	}
	return o.err
}

// Ask implements Asker.
func (w *Wizard) Ask(ctx context.Context, p Prompt) (triage.Answers, error) {
	if w.line != nil {
		return w.line.Ask(ctx, p)
	}
	o := w.page(ctx, pageOf(p))
	if !errors.Is(o.err, errTooSmall) {
		return o.answers, o.err
	}
	if len(o.answers) > 0 { // rows answered before; the rest is asked in lines
		w.plain()
		return o.answers, nil
	}
	return w.plain().Ask(ctx, p)
}

// Review implements Asker.
func (w *Wizard) Review(ctx context.Context, p Prompt) (string, error) {
	if w.line != nil {
		return w.line.Review(ctx, p)
	}
	o := w.page(ctx, reviewPage(p))
	var change changeScreen
	switch {
	case errors.Is(o.err, errTooSmall):
		return w.plain().Review(ctx, p)
	case errors.As(o.err, &change):
		return string(change), nil
	}
	return "", o.err
}

// Choose puts lines of which one is to be picked, and returns its place.
func (w *Wizard) Choose(ctx context.Context, c Choice) (int, error) {
	if w.line != nil {
		return w.line.Choose(ctx, c)
	}
	pg := pickPage(Prompt{}, c.Title, c.Says, func(n int) outcome { return outcome{number: n} })
	pg.why = c.Why
	for {
		o := w.page(ctx, pg)
		switch {
		case errors.Is(o.err, ErrBack): // there is nothing before it
			continue
		case errors.Is(o.err, errTooSmall):
			return w.plain().Choose(ctx, c)
		}
		return o.number, o.err
	}
}
