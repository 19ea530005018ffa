package main

import (
	"cmp"
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

type batchFlags struct {
	now               nowFlag
	region            regionFlag
	fields, first     string
	partial, exitCode bool
}

func newBatch(s *streams) *cobra.Command {
	var f batchFlags
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
		RunE: func(*cobra.Command, []string) error { return untilQuit(func() error { return batchRun(s, f) }) },
	}
	f.now.add(cmd, ", for every record")
	f.region.add(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.fields, "select", "action,reasons", "which `FIELDS` of a result to give, beside the disposition; all for the whole result")
	flags.BoolVar(&f.partial, "partial", false, "take missing answers at their worst (not age, not onset)")
	flags.StringVar(&f.first, "first-line", "1", "the `NUMBER` of the first line, for a part of a longer input")
	flags.BoolVar(&f.exitCode, "exit-code", false, "exit with the most urgent result: 0 self_care, 10 soon, 11 same_day, 12 emergency")
	complete(cmd, "select", render.FieldNames)
	return cmd
}

// Much garbage may gather, which lets the records go through a quarter faster, but
// not more than fits into a small part of any machine.
const (
	mostGarbage = 400      // percent of what is in use
	memory      = 36 << 20 // bytes
)

func batchRun(s *streams, f batchFlags) error {
	judge, err := f.judge(s)
	first, wrong := strconv.ParseUint(f.first, 10, 53) // as large as JSON can tell apart
	switch {
	case err != nil:
		return err
	case wrong != nil || first < 1:
		return usage("write a whole number, 1 or more", "--first-line %q is not the number of a line", f.first)
	case s.byHand():
		return usage("backspasm batch < people.ndjson", "batch reads records from a file or a pipe")
	}
	debug.SetGCPercent(mostGarbage)
	debug.SetMemoryLimit(memory)
	tally, err := judge.Run(s.stdin, s.stdout, int(first))
	summary(s.stderr, tally)
	s.sayNotes()
	if err == nil && tally.Lines() == 0 {
		s.say("there were no records")
	}
	var unreadable batch.Unreadable
	if err != nil && !errors.As(err, &unreadable) {
		return writing(err)
	}
	return batchEnd(tally, err, f.exitCode)
}

// judge checks the flags.
func (f batchFlags) judge(s *streams) (batch.Judge, error) {
	fields, err := selection(f.fields)
	if err != nil {
		return batch.Judge{}, err
	}
	b, err := basisOf(s, f.now, f.region)
	return batch.Judge{Library: b.library, Program: programVersion(), Region: b.region, Now: b.now, Partial: f.partial, Select: fields}, cmp.Or(b.wrong, err)
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
	if t.Older > 0 {
		fmt.Fprintf(w, "backspasm: of older content: %d of %d; their ids are read as those of today, or left aside\n", t.Older, t.Lines())
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
