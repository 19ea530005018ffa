package main

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/batch"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

type batchOptions struct {
	now, region, fields, first string
	partial, exitCode          bool
}

func newBatch(p *program) *cobra.Command {
	var opt batchOptions
	cmd := &cobra.Command{
		Use: "batch", Short: "Many people: a JSON record a line in, a result a line out",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage(fmt.Sprintf("%s < %s", cmd.CommandPath(), args[0]), "batch takes no argument, found %q; it reads standard input", args[0])
			}
			return nil
		},
		Long: `Reads records from standard input, one JSON object a line: {"id": ..., "answers": {...}}.
Writes one result a line to standard output, in the same order, each with the id and
the line number of its record. The id is a text, a number or null. A record with a
mistake gets a line with "errors" instead, and the others go on.

Fields of a result for --select:
  ` + strings.Join(render.FieldNames(), ", "),
		Example: `  backspasm batch < people.ndjson > results.ndjson
  backspasm batch --select action,reasons,unsure < people.ndjson
  backspasm batch --select all < people.ndjson | jq -c 'select(.urgent)'`,
		RunE: func(cmd *cobra.Command, _ []string) error { return untilQuit(func() error { return p.batch(opt) }) },
	}
	f := cmd.Flags()
	f.StringVar(&opt.fields, "select", "action,reasons", "which `FIELDS` of a result to give, beside the disposition; all for the whole result")
	f.StringVar(&opt.now, "now", "", "take `TIME` (RFC 3339) as now, for every record")
	f.StringVar(&opt.region, "region", "", "whose phone numbers: `us`, uk, ie, eu, ca, au, nz, in or elsewhere")
	f.BoolVar(&opt.partial, "partial", false, "take missing answers at their worst (not age, not onset)")
	f.StringVar(&opt.first, "first-line", "1", "the `NUMBER` of the first line, for a part of a longer input")
	f.BoolVar(&opt.exitCode, "exit-code", false, "exit with the most urgent result: 0 self_care, 10 soon, 11 same_day, 12 emergency")
	complete(cmd, "select", render.FieldNames)
	complete(cmd, "region", func() []string { return regionIDs(p) })
	return cmd
}

// Much garbage may gather, which lets the records go through a quarter faster, but
// not more than fits into a small part of any machine.
const (
	mostGarbage = 400      // percent of what is in use
	memory      = 36 << 20 // bytes
)

func (p *program) batch(opt batchOptions) error {
	judge, unread, err := p.judge(opt)
	first, wrong := strconv.ParseUint(opt.first, 10, 53) // as large as JSON can tell apart
	switch {
	case err != nil:
		return err
	case wrong != nil || first < 1:
		return usage("write a whole number, 1 or more", "--first-line %q is not the number of a line", opt.first)
	case isTerminal(p.stdin):
		return usage("backspasm batch < people.ndjson", "batch reads records from a file or a pipe")
	}
	debug.SetGCPercent(mostGarbage)
	debug.SetMemoryLimit(memory)
	tally, err := judge.Run(p.stdin, p.stdout, int(first))
	summary(p.stderr, tally)
	if unread != "" {
		fmt.Fprintf(p.stderr, "backspasm: %s\n", unread)
	}
	if err == nil && tally.Lines() == 0 {
		fmt.Fprintln(p.stderr, "backspasm: there were no records")
	}
	var unreadable batch.Unreadable
	if err != nil && !errors.As(err, &unreadable) {
		return writing(err)
	}
	return batchEnd(tally, err, opt.exitCode)
}

// judge checks the flags, and says what clock says.
func (p *program) judge(opt batchOptions) (_ batch.Judge, unread string, _ error) {
	now, unread, err := clock(opt.now)
	if err != nil {
		return batch.Judge{}, "", err
	}
	fields, err := selection(opt.fields)
	if err != nil {
		return batch.Judge{}, "", err
	}
	v := sitting{program: p, library: p.library(), opt: triageOptions{region: opt.region}}
	region, err := v.regionFlag()
	return batch.Judge{Library: p.library(), Program: programVersion(), Region: region, Now: now, Partial: opt.partial, Select: fields}, unread, err
}

func selection(list string) (render.Selection, error) {
	allowed := render.FieldNames()
	if list == "all" {
		return render.Whole(), nil
	}
	var names []string
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		if !slices.Contains(allowed, name) {
			return nil, usage(choose(name, append(allowed, "all")), "a result has no field %q", name)
		}
		names = append(names, name)
	}
	return render.Select(names), nil
}

// summary says on stderr what came of the lines; the emergencies first.
func summary(w io.Writer, t batch.Tally) {
	if n := t.Results[triage.Emergency]; n > 0 {
		var lines []string
		for _, number := range t.Emergencies {
			lines = append(lines, fmt.Sprint(number))
		}
		if n > len(lines) {
			lines = append(lines, "...")
		}
		fmt.Fprintf(w, "backspasm: EMERGENCY: %d of %d, on line %s\n", n, t.Lines(), strings.Join(lines, ", "))
	}
	if t.Aside > 0 {
		fmt.Fprintf(w, "backspasm: left aside: %d of %d have answers that are not asked with the others; their lines have \"left_aside\"\n", t.Aside, t.Lines())
	}
	if t.Failed > 0 {
		fmt.Fprintf(w, "backspasm: no result: %d of %d; their lines have \"errors\"\n", t.Failed, t.Lines())
	}
}

// batchEnd is the exit status: what the program could not do, then what a record
// had wrong. Where the status tells of results, an emergency comes first.
func batchEnd(t batch.Tally, err error, exitCode bool) error {
	worst := triage.SelfCare
	for d := range t.Results {
		worst = max(worst, d)
	}
	code := resultCodes[worst]
	switch {
	case exitCode && worst == triage.Emergency:
		if err != nil {
			return &failure{status: code, text: err.Error()}
		}
		return status(code)
	case err != nil:
		return failed(err)
	case t.Broken > 0:
		return failed(errors.New("the program failed at some records"))
	case t.Failed > 0:
		return status(exitLines)
	case exitCode && t.Lines() == 0: // nobody is well because nobody came
		return status(exitUsage)
	case exitCode && code > 0:
		return status(code)
	}
	return nil
}
