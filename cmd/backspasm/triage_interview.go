package main

import (
	"cmp"
	"context"
	"fmt"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// asker is what both ways of asking can do.
type asker interface {
	interview.Asker
	Welcome(context.Context, triage.FirstFrame) error
	Choose(context.Context, interview.Choice) (int, error)
}

// interview asks a person.
func (v *sitting) interview() error {
	if err := cmp.Or(v.noTime, v.canAsk()); err != nil {
		return err
	}
	v.lookAtHome()
	v.sayEarly()
	ctx, stop := untilSignal()
	defer stop()
	run := v.questions()
	for begin := true; ; begin = false {
		if err := v.ask(ctx, run, begin); err != nil {
			return v.ended(ctx, run, err)
		}
		if isTerminal(v.stdin) && !v.checkIn() {
			v.forget()
		}
		r := v.result(run.All())
		if err := v.timed(r); err != nil {
			return err
		}
		if r.Assessment.Disposition != triage.Emergency {
			if err := v.give(r); err != nil {
				return err
			}
			return v.end(r, v.toKeep(ctx, r))
		}
		back, err := v.wayBack(ctx, r)
		if err != nil {
			return err
		}
		if !back {
			return v.end(r, v.toKeep(ctx, r))
		}
		run.Undo()
	}
}

// wayBack gives an emergency at once and offers the way back from a slip. What
// goes to a file or a program is written when it is certain, and once: until
// then the person has the emergency text before them.
func (v *sitting) wayBack(ctx context.Context, r render.Result) (back bool, err error) {
	if v.opt.format == "text" && v.opt.output == "" && isTerminal(v.stdout) {
		err = v.give(r)
		return v.lines().WayBack(ctx), err
	}
	if err := render.EmergencyText(v.stderr, r, v.askWidth()); err != nil {
		return false, failed(err)
	}
	if v.lines().WayBack(ctx) {
		return true, nil
	}
	v.told = true
	return false, v.give(r)
}

// canAsk refuses where a person could not answer, or would not see the questions.
func (v *sitting) canAsk() error {
	onTerminal := isTerminal(v.stdin)
	hint := fmt.Sprintf("use backspasm %s --answers FILE, or --plain to answer line by line", v.command)
	switch {
	case !onTerminal && !v.opt.plain && !shows().Lines:
		return usage(hint, "there is no terminal to ask on")
	case onTerminal && !isTerminal(v.stderr):
		return usage("leave stderr on the terminal; the result goes to stdout", "the questions go to stderr, which is not a terminal")
	}
	return nil
}

// ask puts the questions on the whole screen or in lines, and gives the terminal
// back before it returns.
func (v *sitting) ask(ctx context.Context, run *interview.Interview, begin bool) error {
	full, why := v.fullScreen()
	if why != "" && begin {
		fmt.Fprintf(v.stderr, "%s\n\n", why)
	}
	var with asker
	if full {
		w := interview.NewWizard(ctx, v.whole(), func() *interview.Line {
			fmt.Fprint(v.stderr, "The window became too small, so the questions go on line by line.\n")
			return v.lines()
		})
		defer w.Close()
		with = w
	} else {
		with = v.lines()
	}
	run.Asker = with
	if begin {
		if err := v.begin(ctx, run, with); err != nil {
			return err
		}
	}
	err := run.Run(ctx)
	if !full {
		fmt.Fprintln(v.stderr)
	}
	return err
}

// lines is the one line asker of the run: it must not lose what it has read.
func (v *sitting) lines() *interview.Line {
	if v.line == nil {
		v.line = interview.NewLine(v.stdin, v.stderr, v.askWidth(), !isTerminal(v.stdin))
	}
	return v.line
}

// begin is what comes before the first question: the first frame, then on a
// terminal the region, and whether to go on with an interview that was left.
func (v *sitting) begin(ctx context.Context, run *interview.Interview, with asker) error {
	known := v.checkIn() || v.regionKnown()
	frame := v.library.Protocol.FirstFrame
	frame.Lead, frame.Call, frame.ForWhom = v.region.Fill(frame.Lead), v.region.Fill(frame.Call), v.region.Fill(frame.ForWhom)
	if err := with.Welcome(ctx, frame); err != nil {
		return err
	}
	if !known {
		if err := v.askRegion(ctx, with); err != nil {
			return err
		}
	}
	if v.checkIn() {
		return nil
	}
	if err := v.offerCheckIn(ctx, run, with); err != nil || v.checkIn() {
		return err
	}
	return v.resume(ctx, run, with)
}

// regionKnown takes the flag, else the setting. A pipe is a script: it neither
// reads nor writes settings, and is not asked.
func (v *sitting) regionKnown() bool {
	if v.opt.region != "" || !isTerminal(v.stdin) {
		return true
	}
	settings, _ := journal.LoadSettings()
	kept, ok := v.library.Messages.Region(settings.Region)
	if ok {
		v.region = kept
	}
	return ok
}

// askRegion asks once and keeps the answer.
func (v *sitting) askRegion(ctx context.Context, with asker) error {
	regions := v.library.Messages.Regions
	n, err := with.Choose(ctx, interview.Choice{Title: "Where are you? This sets the phone numbers.", Why: "Emergency numbers differ from country to country.", Says: names(regions)})
	if err != nil {
		return err
	}
	v.region = regions[n]
	if _, err := journal.SaveSettings(journal.Settings{Region: v.region.ID}); err != nil && !v.ofOther {
		v.notes = append(v.notes, fmt.Sprintf("the region could not be kept for next time: %s", err))
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
func (v *sitting) resume(ctx context.Context, run *interview.Interview, with asker) error {
	if !isTerminal(v.stdin) {
		return nil
	}
	left, ok := journal.LoadResume(v.library.SHA256, v.now)
	if !ok {
		return nil
	}
	n, err := with.Choose(ctx, interview.Choice{
		Title: "You left an interview " + prose.Ago(v.now.Sub(left.At)) + ". Go on with it?",
		Why:   "What you answered then is kept for 24 hours. The warning signs are asked again in any case.",
		Says:  []string{"Go on", "Begin anew"},
	})
	if err != nil {
		return err
	}
	if n > 0 {
		v.forget()
		return nil
	}
	root, problems := document.ParseJSON("resume", left.Answers, document.ForAnswers)
	if len(problems) > 0 {
		return nil
	}
	given, problems := answers.Interpret(root, v.library.Protocol, v.now)
	if len(problems) == 0 {
		run.Answers = given.Fill(v.library.Protocol)
	}
	return nil
}

// keep stores the facts of an interview that was left.
func (v *sitting) keep(run *interview.Interview) (kept bool) {
	facts := triage.Answers{}
	for _, s := range v.library.Protocol.Screens {
		for _, q := range s.Questions {
			if a, given := run.Answers[q.ID]; given && s.CarriesOver {
				facts[q.ID] = a
			}
		}
	}
	if !isTerminal(v.stdin) || len(facts) == 0 || v.checkIn() {
		return false
	}
	data, err := answers.JSON(v.library.Protocol, facts)
	if err != nil {
		return false
	}
	_, err = journal.SaveResume(v.library.SHA256, data, v.now)
	return err == nil
}

// ended says that there is no result, and with which exit status. A terminal
// that has hung up is not written to.
func (v *sitting) ended(ctx context.Context, run *interview.Interview, err error) error {
	code, text := exitEnd, "no result: "+err.Error()
	number, stopped, hungUp := bySignal(ctx)
	if stopped {
		code = number
	}
	kept := v.keep(run)
	if hungUp {
		return status(code)
	}
	hint := "begin again with: backspasm " + v.command
	if kept {
		text = "no result; your answers are kept for 24 hours"
		hint = "go on with: backspasm triage (the warning signs are asked again)"
	}
	return &failure{status: code, text: text, hint: fmt.Sprintf("%s\nhint: in danger now? call %s", hint, v.region.Emergency)}
}
