package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

type triageOptions struct {
	answers, format, output, now, region string
	json, why, exitCode, partial, plain  bool
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
			return (&triageRun{program: p, opt: opt}).run()
		},
	}
	f := cmd.Flags()
	f.StringVar(&opt.answers, "answers", "", "read answers from `FILE` (YAML or JSON; - for stdin), ask nothing")
	f.StringVar(&opt.format, "format", "text", "form of the result: `text` or json")
	f.BoolVar(&opt.json, "json", false, "the same as --format json")
	f.StringVar(&opt.output, "output", "", "write the result to `FILE`")
	f.BoolVar(&opt.why, "why", false, "give reasons, findings and sources in full")
	f.StringVar(&opt.now, "now", "", "take `TIME` (RFC 3339) as now")
	f.StringVar(&opt.region, "region", "", "whose phone numbers: `us`, uk, ie, eu, ca, au, nz, in or elsewhere")
	f.BoolVar(&opt.exitCode, "exit-code", false, "exit with 0 self_care, 10 soon, 11 same_day, 12 emergency")
	f.BoolVar(&opt.partial, "partial", false, "take missing answers at their worst (not age, not onset)")
	complete(cmd, "format", func() []string { return formats })
	complete(cmd, "region", func() []string { return regionIDs(p) })
	f.BoolVar(&opt.plain, "plain", false, "ask in numbered lines, nothing redrawn (also with ACCESSIBLE set)")
	return cmd
}

// triageRun is one run of the command.
type triageRun struct {
	*program
	opt     triageOptions
	library *library.Library
	now     time.Time
	region  library.Region
	line    *interview.Line // once lines are asked
	notes   []string        // said after the result
	told    bool            // the person has seen the emergency text
}

var formats = []string{"text", "json"}

func (t *triageRun) run() error {
	if t.opt.json {
		t.opt.format = "json"
	}
	if !slices.Contains(formats, t.opt.format) {
		return usage(choose(t.opt.format, formats), "there is no format %q", t.opt.format)
	}
	var err error
	if t.now, err = clock(t.opt.now); err != nil {
		return err
	}
	t.library = t.program.library()
	if t.region, err = t.regionFlag(); err != nil {
		return err
	}
	if t.opt.answers != "" {
		return t.fromFile()
	}
	if t.opt.partial {
		return usage("give the answers with --answers FILE", "--partial goes with --answers")
	}
	return t.interview()
}

func choose(word string, allowed []string) string {
	if near := document.Suggest(word, allowed); near != "" {
		return near
	}
	return "choose one of " + strings.Join(allowed, ", ")
}

func (t *triageRun) regionFlag() (library.Region, error) {
	id := t.opt.region
	if id == "" {
		id = library.Elsewhere
	}
	region, ok := t.library.Messages.Region(id)
	if !ok {
		return region, usage(choose(id, regionIDs(t.program)), "there is no region %q", id)
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
func (t *triageRun) fromFile() error {
	name, data, err := t.readAnswers()
	if err != nil {
		return err
	}
	doc, problems := answers.Read(name, data, t.library.Protocol, t.now, t.opt.partial)
	if len(problems) > 0 {
		return refused(t.stderr, problems)
	}
	if len(doc.Dropped) > 0 {
		fmt.Fprintf(t.stderr, "backspasm: not asked with these answers, so left aside: %s\n", strings.Join(doc.Dropped, ", "))
	}
	return t.give(render.New(t.library, programVersion(), t.region, doc.Answers, t.now))
}

func (t *triageRun) readAnswers() (name string, data []byte, err error) {
	name = t.opt.answers
	in := t.stdin
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
func (t *triageRun) give(r render.Result) error {
	var out bytes.Buffer
	look := render.Look{Width: t.width(), Bold: t.bold(), Why: t.opt.why, Screen: t.opt.output == "" && isTerminal(t.stdout)}
	var err error
	if t.opt.format == "json" {
		err = render.JSON(&out, r)
	} else {
		err = render.Text(&out, r, look)
	}
	if err != nil {
		return failed(err)
	}
	if r.Assessment.Disposition == triage.Emergency && !t.told && (t.opt.output != "" || !isTerminal(t.stdout)) {
		if err := render.EmergencyText(t.stderr, r, look.Width); err != nil {
			return failed(err)
		}
	}
	if err := t.write(out.Bytes()); err != nil {
		return err
	}
	for _, note := range t.notes {
		fmt.Fprintf(t.stderr, "backspasm: %s\n", note)
	}
	t.notes = nil
	if codes := map[triage.Disposition]int{triage.Soon: 10, triage.SameDay: 11, triage.Emergency: 12}; t.opt.exitCode && codes[r.Assessment.Disposition] > 0 {
		return status(codes[r.Assessment.Disposition])
	}
	return nil
}

// write puts the result where it was asked for. If a file cannot be written the
// result is printed instead, so that it is not lost.
func (t *triageRun) write(data []byte) error {
	if t.opt.output == "" || t.opt.output == "-" {
		if closed(t.stdout) {
			return writing(os.ErrClosed)
		}
		_, err := t.stdout.Write(data)
		return writing(err)
	}
	err := writeFile(t.opt.output, data)
	if err != nil {
		_, _ = t.stdout.Write(data)
		return failed(fmt.Errorf("cannot write %s: %w (the result was printed instead)", t.opt.output, err))
	}
	return nil
}

// writeFile replaces a file as a whole or leaves it as it was.
func writeFile(name string, data []byte) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(name, data, 0o600)
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".backspasm-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = file.Write(data)
	if e := file.Sync(); err == nil {
		err = e
	}
	if e := file.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}

// isTerminal says whether w or r is a terminal.
func isTerminal(stream any) bool { return term.IsTerminal(fd(stream)) }

const defaultWidth = 80

// width is that of the terminal on which the result appears.
func (t *triageRun) width() int {
	if w, _, err := term.GetSize(fd(t.stdout)); err == nil && w > 0 && t.opt.output == "" {
		return w - 1
	}
	return defaultWidth
}

// bold is for a terminal that can do it.
func (t *triageRun) bold() bool {
	name := os.Getenv("TERM")
	return t.opt.output == "" && isTerminal(t.stdout) && drawable(name) && os.Getenv("NO_COLOR") == ""
}
