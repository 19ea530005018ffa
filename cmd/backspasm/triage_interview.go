package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"

	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// interview asks a person.
func (t *triageRun) interview() error {
	onTerminal := isTerminal(t.stdin)
	if !onTerminal && !t.opt.plain && !accessible() {
		return usage("use backspasm triage --answers FILE, or --plain to answer line by line", "there is no terminal to ask on")
	}
	ctx, stop := untilSignal()
	defer stop()
	line := interview.NewLine(t.stdin, t.stderr, t.askWidth(), !onTerminal)
	if err := t.askRegion(ctx, line, onTerminal); err != nil {
		return t.ended(ctx, err)
	}
	frame := t.library.Protocol.FirstFrame
	frame.Lead, frame.Call, frame.ForWhom = t.region.Fill(frame.Lead), t.region.Fill(frame.Call), t.region.Fill(frame.ForWhom)
	line.Welcome(frame)
	run := &interview.Interview{Protocol: t.library.Protocol, Asker: line, Now: t.now}
	for wayBack := true; ; wayBack = false {
		if err := run.Run(ctx); err != nil {
			return t.ended(ctx, err)
		}
		fmt.Fprintln(t.stderr)
		r := render.New(t.library, programVersion(), t.region, run.Answers, t.now)
		err := t.give(r)
		if r.Assessment.Disposition != triage.Emergency || !wayBack || !line.WayBack(ctx) {
			return err
		}
		run.Back()
	}
}

// accessible says whether the person asked for plain lines by ACCESSIBLE.
func accessible() bool {
	switch os.Getenv("ACCESSIBLE") {
	case "", "0", "false", "no":
		return false
	}
	return true
}

func (t *triageRun) askWidth() int {
	if file, ok := t.stderr.(*os.File); ok {
		if w, _, err := term.GetSize(int(file.Fd())); err == nil && w > 0 {
			return w - 1
		}
	}
	return defaultWidth
}

// askRegion takes the flag, else the setting, else asks and keeps the answer. A
// pipe is a script: it neither reads nor writes settings and is not asked.
func (t *triageRun) askRegion(ctx context.Context, line *interview.Line, onTerminal bool) error {
	if t.opt.region != "" || !onTerminal {
		return nil
	}
	settings, _ := journal.LoadSettings()
	if kept, ok := t.library.Messages.Region(settings.Region); ok {
		t.region = kept
		fmt.Fprintf(t.stderr, "Phone numbers: %s. (Change with --region.)\n\n", kept.Name)
		return nil
	}
	regions := t.library.Messages.Regions
	n, err := line.Region(ctx, names(regions))
	if err != nil {
		return err
	}
	t.region = regions[n]
	if where, err := journal.SaveSettings(journal.Settings{Region: t.region.ID}); err != nil {
		fmt.Fprintf(t.stderr, "  (This could not be kept for next time: %s)\n\n", err)
	} else {
		fmt.Fprintf(t.stderr, "  (Kept for next time in %s)\n\n", where)
	}
	return nil
}

func names(regions []library.Region) []string {
	var out []string
	for _, r := range regions {
		out = append(out, r.Name)
	}
	return out
}

// received is the signal that ended the interview.
type received struct{ os.Signal }

func (r received) Error() string { return r.String() }

// untilSignal returns a context that ends with the first signal, which is its
// cause.
func untilSignal() (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		select {
		case s := <-signals:
			cancel(received{s})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}

// ended says that there is no result, and with which exit status. A terminal
// that has hung up is not written to.
func (t *triageRun) ended(ctx context.Context, err error) error {
	code := exitEnd
	var s received
	if errors.As(context.Cause(ctx), &s) {
		if number, ok := s.Signal.(syscall.Signal); ok {
			code = exitSignal + int(number)
		}
		if s.Signal == syscall.SIGHUP {
			return status(code)
		}
	}
	if errors.Is(err, interview.ErrBack) {
		err = interview.ErrInterrupted
	}
	emergency := t.region.Emergency
	return &failure{status: code, text: "no result: " + err.Error(), hint: fmt.Sprintf("if you are in danger, call %s; to begin again: backspasm triage", emergency)}
}
