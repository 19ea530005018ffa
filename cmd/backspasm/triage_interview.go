package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// asker is what both ways of asking can do.
type asker interface {
	interview.Asker
	Welcome(context.Context, triage.FirstFrame) error
	Region(ctx context.Context, names []string) (int, error)
	Resume(ctx context.Context, left string) (bool, error)
}

// interview asks a person.
func (t *triageRun) interview() error {
	if err := t.canAsk(); err != nil {
		return err
	}
	ctx, stop := untilSignal()
	defer stop()
	run := &interview.Interview{Protocol: t.library.Protocol, Now: t.now}
	for begin, wayBack := true, true; ; begin = false {
		if err := t.ask(ctx, run, begin); err != nil {
			return t.ended(ctx, run, err)
		}
		if isTerminal(t.stdin) {
			_ = journal.DeleteResume()
		}
		r := render.New(t.library, programVersion(), t.region, run.Answers, t.now)
		if r.Assessment.Disposition != triage.Emergency || !wayBack {
			return t.give(r)
		}
		back, err := t.wayBack(ctx, r)
		if !back {
			return err
		}
		wayBack = false
		run.Back()
	}
}

// wayBack gives an emergency at once and offers one way back from a slip. What
// goes to a file or a program is written when it is certain, and once: until
// then the person has the emergency text before them.
func (t *triageRun) wayBack(ctx context.Context, r render.Result) (back bool, err error) {
	if t.opt.format == "text" && t.opt.output == "" && isTerminal(t.stdout) {
		err = t.give(r)
		return t.lines().WayBack(ctx), err
	}
	if err := render.EmergencyText(t.stderr, r, t.askWidth()); err != nil {
		return false, failed(err)
	}
	if t.lines().WayBack(ctx) {
		return true, nil
	}
	t.told = true
	return false, t.give(r)
}

// canAsk refuses where a person could not answer, or would not see the questions.
func (t *triageRun) canAsk() error {
	onTerminal := isTerminal(t.stdin)
	const hint = "use backspasm triage --answers FILE, or --plain to answer line by line"
	switch {
	case !onTerminal && !t.opt.plain && !accessible():
		return usage(hint, "there is no terminal to ask on")
	case onTerminal && !isTerminal(t.stderr):
		return usage("leave stderr on the terminal; the result goes to stdout", "the questions go to stderr, which is not a terminal")
	}
	return nil
}

// ask puts the questions on the whole screen or in lines, and gives the terminal
// back before it returns.
func (t *triageRun) ask(ctx context.Context, run *interview.Interview, begin bool) error {
	full, why := t.fullScreen()
	if why != "" && begin {
		fmt.Fprintf(t.stderr, "%s\n\n", why)
	}
	var with asker
	if full {
		w := interview.NewWizard(ctx, t.stdin, t.stderr, colors(), func() *interview.Line {
			fmt.Fprint(t.stderr, "The window became too small, so the questions go on line by line.\n")
			return t.lines()
		})
		defer w.Close()
		with = w
	} else {
		with = t.lines()
	}
	run.Asker = with
	if begin {
		if err := t.begin(ctx, run, with); err != nil {
			return err
		}
	}
	err := run.Run(ctx)
	if !full {
		fmt.Fprintln(t.stderr)
	}
	return err
}

// lines is the one line asker of the run: it must not lose what it has read.
func (t *triageRun) lines() *interview.Line {
	if t.line == nil {
		t.line = interview.NewLine(t.stdin, t.stderr, t.askWidth(), !isTerminal(t.stdin))
	}
	return t.line
}

func (t *triageRun) askWidth() int {
	if w, _, err := term.GetSize(fd(t.stderr)); err == nil && w > 0 {
		return w - 1
	}
	return defaultWidth
}

// begin is what comes before the first question: the first frame, then on a
// terminal the region, and whether to go on with an interview that was left.
func (t *triageRun) begin(ctx context.Context, run *interview.Interview, with asker) error {
	known := t.regionKnown()
	frame := t.library.Protocol.FirstFrame
	frame.Lead, frame.Call, frame.ForWhom = t.region.Fill(frame.Lead), t.region.Fill(frame.Call), t.region.Fill(frame.ForWhom)
	if err := with.Welcome(ctx, frame); err != nil {
		return err
	}
	if !known {
		if err := t.askRegion(ctx, with); err != nil {
			return err
		}
	}
	return t.resume(ctx, run, with)
}

// regionKnown takes the flag, else the setting. A pipe is a script: it neither
// reads nor writes settings, and is not asked.
func (t *triageRun) regionKnown() bool {
	if t.opt.region != "" || !isTerminal(t.stdin) {
		return true
	}
	settings, _ := journal.LoadSettings()
	kept, ok := t.library.Messages.Region(settings.Region)
	if ok {
		t.region = kept
	}
	return ok
}

// askRegion asks once and keeps the answer.
func (t *triageRun) askRegion(ctx context.Context, with asker) error {
	regions := t.library.Messages.Regions
	n, err := with.Region(ctx, names(regions))
	if err != nil {
		return err
	}
	t.region = regions[n]
	if _, err := journal.SaveSettings(journal.Settings{Region: t.region.ID}); err != nil {
		t.notes = append(t.notes, fmt.Sprintf("the region could not be kept for next time: %s", err))
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

// resume offers to go on with an interview that was left. Only facts that stay
// true are taken from it: the warning signs are asked again.
func (t *triageRun) resume(ctx context.Context, run *interview.Interview, with asker) error {
	if !isTerminal(t.stdin) {
		return nil
	}
	left, ok := journal.LoadResume(t.library.SHA256, t.now)
	if !ok {
		return nil
	}
	on, err := with.Resume(ctx, interview.Ago(left.At, t.now))
	if err != nil {
		return err
	}
	if !on {
		return journal.DeleteResume()
	}
	root, problems := document.Parse("resume", left.Answers, document.ForAnswers)
	if len(problems) > 0 {
		return nil
	}
	given, problems := answers.Interpret(root, t.library.Protocol, t.now)
	if len(problems) == 0 {
		run.Answers = given.Fill(t.library.Protocol)
	}
	return nil
}

// keep stores the facts of an interview that was left.
func (t *triageRun) keep(run *interview.Interview) (kept bool) {
	facts := triage.Answers{}
	for _, s := range t.library.Protocol.Screens {
		for _, q := range s.Questions {
			if a, given := run.Answers[q.ID]; given && s.CarriesOver {
				facts[q.ID] = a
			}
		}
	}
	if !isTerminal(t.stdin) || len(facts) == 0 {
		return false
	}
	data, err := render.AnswersJSON(t.library.Protocol, facts)
	if err != nil {
		return false
	}
	_, err = journal.SaveResume(t.library.SHA256, data, t.now)
	return err == nil
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
func (t *triageRun) ended(ctx context.Context, run *interview.Interview, err error) error {
	code, text := exitEnd, "no result: "+err.Error()
	var s received
	if errors.As(context.Cause(ctx), &s) {
		if number, ok := s.Signal.(syscall.Signal); ok {
			code = exitSignal + int(number)
		}
	}
	kept := t.keep(run)
	if s.Signal == syscall.SIGHUP {
		return status(code)
	}
	hint := "begin again with: backspasm triage"
	if kept {
		text = "no result; your answers are kept for 24 hours"
		hint = "go on with: backspasm triage (the warning signs are asked again)"
	}
	return &failure{status: code, text: text, hint: fmt.Sprintf("%s\nhint: in danger now? call %s", hint, t.region.Emergency)}
}
