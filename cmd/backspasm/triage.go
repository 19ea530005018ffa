package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

type triageOptions struct {
	answers, format, output, now, region, calendarID       string
	json, why, exitCode, partial, plain, save, close, full bool
	alarm                                                  bool
}

func newTriage(p *program) *cobra.Command {
	var opt triageOptions
	cmd := &cobra.Command{
		Use: "triage", Short: "Answer questions; get where to find help, or a plan", Args: noArguments,
		Long: `Asks about warning signs first, then about your pain, then about what your body can do.
An emergency ends it at once. Otherwise you get a plan dated from the hour it began.`,
		Example: `  backspasm triage                                    answer the questions
  backspasm triage --plain                            the same, line by line
  backspasm triage --answers examples/self_care.yaml  answers from a file
  backspasm triage --answers - --json < my.yaml       for scripts`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return (&sitting{program: p, command: "triage", opt: opt}).run()
		},
	}
	opt.flags(p, cmd)
	f := cmd.Flags()
	f.BoolVar(&opt.partial, "partial", false, "take missing answers at their worst (not age, not onset)")
	f.BoolVar(&opt.save, "save", false, "keep this episode on this machine, after the result")
	f.StringVar(&opt.calendarID, "calendar-id", "", "with --format ics: a `NAME` for twins with the same answers")
	return cmd
}

// flags are those of every command that gives a result.
func (opt *triageOptions) flags(p *program, cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&opt.answers, "answers", "", "read answers from `FILE` (YAML or JSON; - for stdin), ask nothing")
	f.BoolVar(&opt.plain, "plain", false, "ask in numbered lines, nothing redrawn (also with ACCESSIBLE set)")
	opt.resultFlags(p, cmd)
}

// resultFlags say how a result is given.
func (opt *triageOptions) resultFlags(p *program, cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&opt.format, "format", "text", "form of the result: `text`, json, markdown, html or ics")
	f.BoolVar(&opt.json, "json", false, "the same as --format json")
	f.BoolVar(&opt.alarm, "alarm", false, "with --format ics: let each entry remind you")
	f.StringVar(&opt.output, "output", "", "write the result to `FILE`")
	f.BoolVar(&opt.why, "why", false, "give reasons, findings and sources in full")
	f.StringVar(&opt.now, "now", "", "take `TIME` (RFC 3339) as now")
	f.StringVar(&opt.region, "region", "", "whose phone numbers: `us`, uk, ie, eu, ca, au, nz, in or elsewhere")
	f.BoolVar(&opt.exitCode, "exit-code", false, "exit with 0 self_care, 10 soon, 11 same_day, 12 emergency")
	complete(cmd, "format", func() []string { return formats })
	complete(cmd, "region", func() []string { return regionIDs(p) })
}

// sitting is one run of a command that asks, reads, or looks back at a bout.
type sitting struct {
	*program
	command string // triage or checkin
	opt     triageOptions
	library *library.Content
	now     time.Time
	region  library.Region
	line    *interview.Line // once lines are asked
	unread  bool            // the zone of the machine cannot be read
	noTime  error           // no --now: there is no result but an emergency, and that on stderr only
	early   error           // the clock stands before the pain began: there is no result but an emergency
	notes   []string        // said after the result
	opens   string          // the id of the episode that is opened; see newEpisode
	told    bool            // the person has seen the emergency text
	ofOther bool            // the home is another user's: nothing is kept
	saved   saved
	episode *visit.Episode // the one that goes on; nil if there is none
	given   *render.Result // the last that was made of answers; nil if there is none
}

var formats = []string{"text", "json", "markdown", "html", "ics"}

func (v *sitting) run() error {
	if err := v.prepare(); err != nil {
		return err
	}
	if v.opt.answers != "" {
		return v.fromFile()
	}
	if v.opt.partial {
		return usage("give the answers with --answers FILE", "--partial goes with --answers")
	}
	return v.interview()
}

// prepare checks the flags and looks at the clock.
func (v *sitting) prepare() error {
	if v.opt.json {
		v.opt.format = "json"
	}
	if !slices.Contains(formats, v.opt.format) {
		return usage(choose(v.opt.format, formats), "there is no format %q", v.opt.format)
	}
	if v.opt.alarm && v.opt.format != "ics" {
		return usage("add --format ics", "--alarm is for a calendar")
	}
	switch {
	case v.opt.calendarID == "":
	case v.opt.format != "ics":
		return usage("add --format ics", "--calendar-id is for a calendar")
	case v.opt.save:
		return usage("leave out --calendar-id", "an episode that is kept has an id of its own")
	}
	v.lookAtClock()
	if err := v.canWrite(); err != nil {
		return err
	}
	v.library = v.program.library()
	var err error
	v.region, err = v.regionFlag()
	return err
}

func choose(word string, allowed []string) string {
	if near := document.Suggest(word, allowed); near != "" {
		return near
	}
	return "choose one of " + strings.Join(allowed, ", ")
}

func (v *sitting) regionFlag() (library.Region, error) {
	id := v.opt.region
	if id == "" {
		id = library.Elsewhere
	}
	region, ok := v.library.Messages.Region(id)
	if !ok {
		return region, usage(choose(id, regionIDs(v.program)), "there is no region %q", id)
	}
	return region, nil
}

func regionIDs(p *program) []string {
	var ids []string
	for _, r := range p.library().Messages.Regions {
		ids = append(ids, r.ID)
	}
	return ids
}

// complete lets the shell complete the values of a flag.
func complete(cmd *cobra.Command, flag string, values func() []string) {
	_ = cmd.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	})
}

// fromFile gives the result of an answers document.
func (v *sitting) fromFile() error {
	name, data, err := v.readAnswers()
	if err != nil {
		return err
	}
	doc, problems := v.read(name, data)
	if len(problems) > 0 {
		return v.notTaken(problems)
	}
	if len(doc.Dropped) > 0 {
		fmt.Fprintf(v.stderr, "backspasm: not asked with these answers, so left aside: %s\n", strings.Join(doc.Dropped, ", "))
	}
	r := v.result(doc.Answers)
	r.LeftAside = doc.Dropped
	if err := v.timed(r); err != nil {
		return err
	}
	if err := v.give(r); err != nil {
		return err
	}
	return v.end(r, v.opt.save || v.checkIn())
}

// read reads an answers document. What is more likely a slip is named, and taken.
func (v *sitting) read(name string, data []byte) (answers.Document, document.Problems) {
	doc, problems := v.readDocument(name, data)
	for _, s := range v.library.Protocol.Screens {
		for _, q := range s.Questions {
			if a, given := doc.Answers[q.ID]; given && len(problems) == 0 && q.Unlikely(a.Number) {
				fmt.Fprintf(v.stderr, "backspasm: %s: %s is %d; is that right?\n", name, q.ID, a.Number)
			}
		}
	}
	return doc, problems
}

func (v *sitting) readDocument(name string, data []byte) (answers.Document, document.Problems) {
	if !v.checkIn() {
		return answers.Read(name, data, v.library.Protocol, v.now, v.opt.partial)
	}
	return answers.ReadCheckIn(name, data, v.library.Protocol, v.now, func(given triage.Answers) triage.Answers {
		run := v.questions()
		run.Answers = given
		return run.All()
	})
}

// result assesses what was said, beside the visit before if there was one.
func (v *sitting) result(said triage.Answers) render.Result {
	var r render.Result
	if v.checkIn() {
		r = v.written(v.rules().CheckIn(*v.episode, said, v.now))
	} else {
		r = v.written(v.rules().First(said, v.now))
	}
	v.undate(&r)
	v.given = &r
	return r
}

// rules are what visits are judged by.
func (v *sitting) rules() visit.Rules {
	return visit.Rules{Protocol: v.library.Protocol, Catalogue: v.library.Catalogue, Hurt: hurtHere}
}

// written is a result with what it is written with.
func (v *sitting) written(r visit.Result) render.Result {
	return render.Result{Result: r, Library: v.library, Program: programVersion(), Region: v.region}
}

func (v *sitting) readAnswers() (name string, data []byte, err error) {
	name = v.opt.answers
	in := v.stdin
	if name == "-" {
		name = "stdin"
	} else {
		file, err := os.Open(name)
		if err != nil {
			return name, nil, usage("", "cannot read the answers: %s", err)
		}
		defer file.Close()
		if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
			return name, nil, usage("use - to read from a pipe", "cannot read the answers: %s is not a regular file", name)
		}
		in = file
	}
	data, err = io.ReadAll(io.LimitReader(in, int64(document.ForAnswers.Bytes)+1))
	if err != nil {
		return name, nil, usage("", "cannot read the answers: %s", err)
	}
	return name, data, nil
}

const mostProblems = 20

// refused prints what is wrong with an answers document.
func refused(w io.Writer, problems document.Problems) error {
	for _, p := range problems[:min(len(problems), mostProblems)] {
		fmt.Fprintf(w, "backspasm: %s\n", p)
		if p.Hint != "" {
			fmt.Fprintf(w, "hint: %s\n", p.Hint)
		}
	}
	if more := len(problems) - mostProblems; more > 0 {
		fmt.Fprintf(w, "backspasm: and %d more\n", more)
	}
	return status(exitUsage)
}

// give writes the result once, whole. An emergency also goes to stderr, first,
// unless a person sees stdout.
func (v *sitting) give(r render.Result) error {
	if v.noTime != nil {
		return v.emergencyAnyway(r)
	}
	var out bytes.Buffer
	look := render.Look{Width: v.width(), Bold: v.bold(), Why: v.opt.why, Full: v.opt.full, Screen: v.opt.output == "" && isTerminal(v.stdout)}
	err := v.render(&out, r, look)
	switch {
	case errors.Is(err, render.ErrNoSessions):
		if err := v.noCalendar(r, look, out.Len() > 0); err != nil {
			return err
		}
		if out.Len() == 0 {
			v.sayNotes()
			return nil
		}
	case err != nil:
		return failed(err)
	case r.Assessment.Disposition == triage.Emergency && !v.told && (v.opt.output != "" || !isTerminal(v.stdout)):
		if err := render.EmergencyText(v.stderr, r, look.Width); err != nil {
			return failed(err)
		}
	}
	if err := v.write(out.Bytes()); err != nil {
		return err
	}
	v.sayNotes()
	return nil
}

func (v *sitting) sayNotes() {
	for _, note := range v.notes {
		fmt.Fprintf(v.stderr, "backspasm: %s\n", note)
	}
	v.notes = nil
}

// end keeps the result if it is to be kept, and ends with the status asked for.
func (v *sitting) end(r render.Result, keep bool) error {
	if keep {
		if err := v.keepResult(r); err != nil {
			return notKept(err)
		}
	}
	if code := resultCodes[r.Assessment.Disposition]; v.opt.exitCode && code > 0 {
		return status(code)
	}
	return nil
}
