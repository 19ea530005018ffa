package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"backspasm/internal/population"
	"backspasm/internal/terminal"
)

type weighFlags struct {
	people, seed string
	out          outputFlags
}

const mostPeople = 10_000_000

// options reads the numbers.
func (f weighFlags) options() (population.Options, error) {
	people, err := strconv.ParseUint(f.people, 10, 32)
	if err != nil || people < 1 || people > mostPeople {
		return population.Options{}, usage("such as --people 10000", "--people is a number from 1 to %d, not %q", mostPeople, f.people)
	}
	seed, err := strconv.ParseUint(f.seed, 10, 53) // as large as JSON can tell apart
	if err != nil {
		return population.Options{}, usage("such as --seed 1", "--seed is a number from 0 to 2^53 - 1, not %q", f.seed)
	}
	return population.Options{People: int(people), Seed: seed}, nil
}

func newWeigh(s *streams) *cobra.Command {
	var f weighFlags
	cmd := &cobra.Command{
		Use: "weigh [DIR]", Short: "Weigh the rules over a population",
		Long: `Runs made-up people through the content and prints what they are told. It tells who
is alarmed with an ordinary back, and who is found with a serious cause. For each rule
it tells what goes if the rule went. The same people go through the lists of
content/lists, and are asked again with more doubt. Who they are stands in
population.yaml. Most of its rates are estimates.`,
		Example: `  backspasm content weigh content
  backspasm content weigh content --people 100000 --json --output weights.json`,
		Args: takes(0, 1, "one folder", ""),
		RunE: func(_ *cobra.Command, args []string) error { return weighContent(s, f, args) },
	}
	cmd.Flags().StringVar(&f.people, "people", "10000", "draw `N` people in each setting, and a fifth of it with each cause")
	cmd.Flags().StringVar(&f.seed, "seed", "1", "draw other people for another `NUMBER`; the same for the same")
	f.out.add(cmd, "report", "text", "json")
	return cmd
}

func weighContent(s *streams, f weighFlags, args []string) error {
	out, err := f.out.output(s, plainFlag{}, answersFlag{})
	if err != nil {
		return err
	}
	options, err := f.options()
	if err != nil {
		return err
	}
	lib, err := loaded(s.stderr, args)
	if err != nil {
		return err
	}
	bar := progress{streams: s, began: time.Now()}
	options.Told = bar.tell
	report, err := population.Weigh(lib, options)
	bar.wipe()
	if err != nil {
		return &failure{status: exitContent, text: err.Error()}
	}
	report.Program = population.Program{Name: "backspasm", Version: programVersion()}
	return out.made(func(w io.Writer) error {
		if out.form == "json" {
			encoder := json.NewEncoder(w)
			encoder.SetIndent("", "  ")
			return encoder.Encode(report)
		}
		return report.Text(w)
	}, false)
}

// progress is one line on stderr, for a terminal that can draw it again and a run that
// takes longer than a person likes to wait without a word.
type progress struct {
	*streams
	began time.Time
	drawn bool
}

const patience = time.Second

func (p *progress) tell(done, of int) {
	if time.Since(p.began) < patience || !terminal.Is(p.stderr) || p.shows.Lines || !p.shows.Drawable() {
		return
	}
	fmt.Fprintf(p.stderr, "\rweighing: %3d %% of %d people", done*100/of, of)
	p.drawn = true
}

// wipe takes the line away before anything else is said.
func (p *progress) wipe() {
	if p.drawn {
		fmt.Fprint(p.stderr, "\r\x1b[K")
	}
}
