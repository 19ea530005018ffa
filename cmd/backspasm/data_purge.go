package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/interview"
	"backspasm/internal/journal"
	"backspasm/internal/prose"
)

type purgeOptions struct {
	episode  string
	all, yes bool
}

func newDataPurge(s *streams) *cobra.Command {
	var opt purgeOptions
	cmd := &cobra.Command{
		Use: "purge --episode ID | --all", Short: "Erase an episode, or all that is kept", Args: noArguments,
		Long: `Erases an episode, or every file this program keeps. It cannot be undone.
On a terminal it shows what would go and asks; scripts say --yes.`,
		Example: `  backspasm data purge --episode mdw2xk5e
  backspasm data purge --all --yes`,
		RunE: func(*cobra.Command, []string) error { return purgeRun(s, opt) },
	}
	f := cmd.Flags()
	f.StringVar(&opt.episode, "episode", "", "erase the episode with this `ID`; backspasm history shows the ids")
	f.BoolVar(&opt.all, "all", false, "erase everything: episodes, settings, an interview that was left, copies, lock")
	f.BoolVar(&opt.yes, "yes", false, "erase without asking")
	return cmd
}

// erasure is what a purge would do.
type erasure struct {
	would string                 // a line for each thing that goes; none: there is nothing to erase
	do    func() (string, error) // says what went
}

func purgeRun(s *streams, opt purgeOptions) error {
	if opt.all == (opt.episode != "") {
		return usage("say --episode ID or --all", "purge needs to know what to erase, one of both")
	}
	j, err := place()
	if err != nil {
		return err
	}
	e := everything(j)
	if !opt.all {
		if e, err = oneEpisode(j, opt.episode); err != nil {
			return err
		}
	}
	if e.would == "" {
		_, err := fmt.Fprintln(s.stdout, "There is nothing to erase.")
		return writing(err)
	}
	if sure, err := s.sure(e, opt.yes); !sure {
		return err
	}
	done, err := e.do()
	if err != nil {
		return failed(err)
	}
	_, err = fmt.Fprintf(s.stdout, "%s\nOut of reach:\n- %s\n", done, strings.Join(journal.OutOfReach(), "\n- "))
	return writing(err)
}

// sure says whether it is to be erased. It asks where a person can answer.
func (s *streams) sure(e erasure, yes bool) (bool, error) {
	if yes {
		return true, nil
	}
	fmt.Fprintf(s.stderr, "This would be erased, and cannot be brought back:\n%s", e.would)
	if !s.byHand() || s.blind() {
		return false, usage("add --yes to erase it", "nothing was erased")
	}
	ctx, stop := untilSignal()
	defer stop()
	n, err := s.lines().Choose(ctx, interview.Choice{
		Title: "Erase it?", Why: "It cannot be brought back. backspasm data export takes a copy out first.",
		Says: []string{"Keep it", "Erase it"},
	})
	switch {
	case err != nil:
		code, _, _ := leftBy(ctx)
		return false, &failure{status: code, text: "nothing was erased"}
	case n == 0:
		fmt.Fprintln(s.stderr, "Nothing was erased.")
	}
	return n == 1, nil
}

// everything is the purge of all that is kept.
func everything(j journal.Journal) erasure {
	var would strings.Builder
	for _, f := range slices.DeleteFunc(j.Files(), func(f journal.File) bool { return !f.Perhaps() }) {
		what := f.What
		if f.Err != nil {
			what += "; cannot look there: " + why(f.Err)
		}
		fmt.Fprintf(&would, "- %s (%s)\n", shown(f.Path), what)
	}
	return erasure{would.String(), func() (string, error) {
		if err := j.PurgeAll(); err != nil {
			return "", fmt.Errorf("not all was erased: %w", err)
		}
		says := "Erased: everything that backspasm kept on this machine."
		if left := there(j); len(left) > 0 {
			says += "\nThese folders stay, because something in them is not from this program:"
			for _, f := range left {
				says += "\n- " + shown(f.Path)
			}
		}
		return says, nil
	}}
}

func there(j journal.Journal) []journal.File {
	return slices.DeleteFunc(j.Files(), func(f journal.File) bool { return !f.Exists })
}

// oneEpisode is the purge of an episode.
func oneEpisode(j journal.Journal, id string) (erasure, error) {
	log, err := j.Read()
	if err != nil {
		return erasure{}, failed(fmt.Errorf("cannot read the saved episodes: %w", err))
	}
	lines := 0
	for _, r := range log.Records {
		if r.Episode == id {
			lines++
		}
	}
	copied := false
	for _, f := range j.Files() {
		if !strings.Contains(f.Path, ".ndjson.bak-") {
			continue
		}
		if f.Err != nil {
			return erasure{}, failed(fmt.Errorf("cannot look for the copies that a repair kept: %w", f.Err))
		}
		copied = copied || f.Exists
	}
	if lines == 0 && len(log.Damage) == 0 && log.Newer == 0 && !copied {
		return erasure{}, usage("backspasm history shows the ids", "there is no episode %q", id)
	}
	would := fmt.Sprintf("- episode %s: %s of the journal\n", shown(id), prose.Count(lines, "line"))
	if copied {
		would += "- the same episode in the copies that a repair kept\n"
	}
	if n := len(log.Damage); n > 0 {
		would += fmt.Sprintf("- damaged, so that nobody can tell whose: %s of the journal\n", prose.Count(n, "line"))
	}
	return erasure{would, func() (string, error) {
		n, err := j.PurgeEpisode(id)
		if err != nil {
			return "", fmt.Errorf("not all was erased: %w", err)
		}
		return fmt.Sprintf("Erased: %s of the journal and of its copies.", prose.Count(n, "line")), nil
	}}, nil
}
