package interview

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"backspasm/internal/screen"
	"backspasm/internal/triage"
)

// Wizard asks on a full screen. It must be closed, which gives the terminal back.
// When the window becomes too small it goes on with the asker that lines makes.
type Wizard struct {
	window *screen.Window
	lines  func() *Line
	line   *Line
}

// NewWizard takes over the terminal. lines makes the asker that takes over, once,
// and says so to the person.
func NewWizard(ctx context.Context, t screen.Terminal, lines func() *Line) *Wizard {
	w := &Wizard{window: screen.New(ctx, t, &frame{}), lines: lines}
	go func() { _ = w.window.Run() }()
	return w
}

// Close gives the terminal back as it was.
func (w *Wizard) Close() { w.window.Close() }

// put shows something and waits for what comes of it. A panic while drawing is
// raised here again, when the terminal has been restored.
func (w *Wizard) put(ctx context.Context, msg tea.Msg, reply chan outcome) outcome {
	go w.window.Send(msg)
	select {
	case o := <-reply:
		return o
	case <-ctx.Done():
		return outcome{err: ErrInterrupted}
	case <-w.window.Done():
	}
	err := w.window.Err()
	screen.Raise(err)
	select {
	case o := <-reply: // given before it ended
		return o
	default:
	}
	if errors.Is(err, screen.ErrTooSmall) {
		return outcome{err: err}
	}
	return outcome{err: ErrInterrupted}
}

func (w *Wizard) page(ctx context.Context, p *page) outcome {
	reply := make(chan outcome, 1)
	p.reply = reply
	return w.put(ctx, showMsg{p}, reply)
}

// plain goes over to lines for the rest of the interview.
func (w *Wizard) plain() *Line {
	if w.line == nil {
		w.line = w.lines()
	}
	return w.line
}

// Welcome shows the first frame until the person has settled it and begins.
func (w *Wizard) Welcome(ctx context.Context, o Opening) (Opening, error) {
	reply := make(chan outcome, 1)
	came := w.put(ctx, welcomeMsg{o, reply}, reply)
	if errors.Is(came.err, screen.ErrTooSmall) {
		return w.plain().Welcome(ctx, o)
	}
	return came.opening, came.err
}

// Ask implements Asker.
func (w *Wizard) Ask(ctx context.Context, p Prompt) (triage.Answers, error) {
	if w.line != nil {
		return w.line.Ask(ctx, p)
	}
	pg := pageOf(p)
	o := w.page(ctx, pg)
	if !errors.Is(o.err, screen.ErrTooSmall) {
		return o.answers, o.err
	}
	if pg.sheet != nil && len(pg.sheet.now()) > 0 { // rows answered before; the rest is asked in lines
		w.plain()
		return pg.sheet.now(), nil
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
	case errors.Is(o.err, screen.ErrTooSmall):
		return w.plain().Review(ctx, p)
	case errors.As(o.err, &change):
		return string(change), nil
	}
	return "", o.err
}

// ReadBack implements Asker.
func (w *Wizard) ReadBack(ctx context.Context, r ReadBack) (bool, error) {
	if w.line != nil {
		return w.line.ReadBack(ctx, r)
	}
	o := w.page(ctx, readBackPage(r))
	if errors.Is(o.err, screen.ErrTooSmall) {
		return w.plain().ReadBack(ctx, r)
	}
	return o.so, o.err
}

// Choose puts lines of which one is to be picked, and returns its place.
func (w *Wizard) Choose(ctx context.Context, c Choice) (int, error) {
	if w.line != nil {
		return w.line.Choose(ctx, c)
	}
	pg := pickPage(Prompt{}, c.Title, c.Says, 0, func(n int) outcome { return outcome{number: n} })
	pg.why = c.Why
	for {
		o := w.page(ctx, pg)
		switch {
		case errors.Is(o.err, ErrBack): // there is nothing before it
			continue
		case errors.Is(o.err, screen.ErrTooSmall):
			return w.plain().Choose(ctx, c)
		}
		return o.number, o.err
	}
}
