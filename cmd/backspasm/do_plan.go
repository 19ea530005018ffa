package main

import (
	"cmp"
	"fmt"
	"io"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// planNow is what the person may do as of now. Where the warning signs are due, or
// nothing is saved, the questions come first; without a terminal to ask on it says
// how to answer them.
func (g *guided) planNow() (render.Result, error) {
	s, e, err := openEpisode(g.library, g.stderr)
	switch {
	case g.opt.answers != "" && err == nil:
		return render.Result{}, usage("leave out --answers; new answers go to: backspasm checkin", "an episode is open, and its plan counts")
	case g.opt.answers != "":
		return g.byAnswers()
	case err != nil && s.regions != nil && g.onTerminal():
		return g.askFirst()
	case err != nil:
		return render.Result{}, err
	}
	g.saved = s
	if !g.rules().SignsDue(e, g.now) {
		return g.asOfNow(e)
	}
	if !g.onTerminal() {
		return render.Result{}, usage("answer them with: backspasm checkin (--answers FILE for scripts)", "the warning signs come first: it is time to go through them again")
	}
	fmt.Fprintf(g.stderr, "%s\n\n", g.library.Messages.Notes.SignsDue)
	g.goOn(e)
	if err := g.interview(); err != nil {
		return render.Result{}, err
	}
	return *g.given, nil
}

func (g *guided) onTerminal() bool {
	return isTerminal(g.stdin) && isTerminal(g.stdout) && isTerminal(g.stderr)
}

// byAnswers goes by an answers document. Nothing of it is kept.
func (g *guided) byAnswers() (render.Result, error) {
	if g.opt.answers == "-" {
		return render.Result{}, usage("put them into a file", "the answers cannot come from stdin, where the session reads its keys")
	}
	name, data, err := g.readAnswers()
	if err != nil {
		return render.Result{}, err
	}
	doc, problems := g.read(name, data)
	if len(problems) > 0 {
		return render.Result{}, g.notTaken(problems)
	}
	r := g.result(doc.Answers)
	return r, g.timed(r)
}

// askFirst offers the questions that a plan needs.
func (g *guided) askFirst() (render.Result, error) {
	ctx, stop := untilSignal()
	agreed := g.lines().Agree(ctx, "No plan is saved yet, and a session needs one. Answer the questions now? y, n, or ? = why",
		g.library.Messages.Notes.SignsPlan)
	stop()
	if !agreed {
		return render.Result{}, usage("begin with: backspasm triage", "no session without a plan")
	}
	g.command = "triage"
	if err := g.interview(); err != nil {
		return render.Result{}, err
	}
	if s, e, err := openEpisode(g.library, g.stderr); err == nil { // it was kept
		g.saved, g.episode = s, &e
	}
	return *g.given, nil
}

// refuse gives the emergency text, or where to get help, instead of a session.
func (g *guided) refuse(r render.Result) error {
	if g.given == nil || g.opt.answers != "" { // not told yet
		if err := render.EmergencyText(g.stderr, r, g.askWidth()); err != nil {
			return failed(err)
		}
	}
	return usage("in danger now? call "+g.region.Emergency, "no session: see to this first")
}

// canGuide refuses where a person could not see the session or say anything.
func (g *guided) canGuide() error {
	switch {
	case !isTerminal(g.stdin) && !g.opt.plain && !shows().Lines:
		return usage(fmt.Sprintf("use backspasm do %s --plain, with p, n, h and q as lines of the input", g.name), "there is no terminal to guide on")
	case isTerminal(g.stdin) && !isTerminal(g.stderr):
		return usage("leave stderr on the terminal; what was done goes to stdout", "the session goes to stderr, which is not a terminal")
	}
	return nil
}

// allowed are the names of what a plan lets one do as of now.
func (g *guided) allowed(r render.Result) []string {
	if r.Plan == nil || r.Assessment.Disposition == triage.Emergency {
		return nil
	}
	var names []string
	for _, item := range r.Plan.Today(g.now) {
		if g.move(item).Guided() {
			names = append(names, item.ID)
		}
	}
	if len(g.routine(r)) > 0 {
		names = append(names, routine)
	}
	return names
}

// doCompletion are the names that a shell offers: what the plan allows. Without one
// a session begins with the questions, so any name may follow. It says nothing and
// changes nothing.
func doCompletion(p *program, opt triageOptions) []string {
	quiet := *p
	quiet.stderr = io.Discard
	g := &guided{sitting: &sitting{program: &quiet, command: "do", opt: opt}}
	if g.prepare() != nil {
		return doNames(p)
	}
	r, err := g.planned()
	if err != nil {
		return doNames(p)
	}
	return g.allowed(r)
}

// planned is the plan that there is, of the answers given or of the open episode;
// nobody is asked. Where the warning signs are due it is the one that they may renew.
func (g *guided) planned() (render.Result, error) {
	if g.opt.answers != "" {
		return g.byAnswers()
	}
	s, e, err := openEpisode(g.library, g.stderr)
	if err != nil {
		return render.Result{}, err
	}
	g.saved = s
	g.goOn(e)
	return g.written(g.rules().IfUnchanged(e, g.now)), cmp.Or(g.noTime, g.early)
}
