package main

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// tree is every command of the program, with its help, completion and the like.
func tree() []*cobra.Command {
	root := newRoot(newStreams(strings.NewReader(""), io.Discard, io.Discard))
	root.InitDefaultHelpCmd()
	root.InitDefaultVersionFlag()
	var all []*cobra.Command
	var walk func(cmd *cobra.Command)
	walk = func(cmd *cobra.Command) {
		cmd.InitDefaultHelpFlag()
		all = append(all, cmd)
		for _, c := range cmd.Commands() {
			walk(c)
		}
	}
	walk(root)
	return all
}

func path(cmd *cobra.Command) []string { return strings.Fields(cmd.CommandPath())[1:] }

// help is what the program prints, by the flag; the word must print the same.
func help(t *testing.T, cmd *cobra.Command) string {
	t.Helper()
	text := outputOf(t, append(path(cmd), "--help")...)
	if by := outputOf(t, append([]string{"help"}, path(cmd)...)...); !bytes.Equal(text, by) {
		t.Errorf("help %v and --help differ:\n%s\n%s", path(cmd), by, text)
	}
	return string(text)
}

func TestHelpIsAtMost80ColumnsWideAndBreaksNoWord(t *testing.T) {
	t.Setenv("COLUMNS", "80")
	commands := tree()
	if len(commands) < 25 {
		t.Fatalf("only %d commands were found", len(commands))
	}
	for _, cmd := range commands {
		text := help(t, cmd)
		for line := range strings.Lines(text) {
			if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 80 {
				t.Errorf("%s: %d columns: %s", cmd.CommandPath(), n, line)
			}
			if strings.Contains(line, "\t") {
				t.Errorf("%s: a tab has no width of its own: %q", cmd.CommandPath(), line)
			}
		}
		told := strings.Fields(cmd.Long + " " + cmd.Example)
		cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
			if _, said := pflag.UnquoteUsage(f); !f.Hidden {
				told = append(told, strings.Fields("--"+f.Name+" "+said)...)
			}
		})
		whole := " " + strings.Join(strings.Fields(text), " ") + " "
		for _, word := range told {
			if !strings.Contains(whole, " "+word+" ") {
				t.Errorf("%s: %q is not in its help in one piece", cmd.CommandPath(), word)
			}
		}
	}
}

// On a narrow screen the text is filled anew; only what is laid out by hand, and a
// word that is longer, is wider.
func TestHelpFitsANarrowScreen(t *testing.T) {
	for _, cmd := range tree() {
		byHand := map[string]bool{}
		for line := range strings.Lines(cmd.Example) {
			byHand[strings.TrimSpace(line)] = true
		}
		for line := range strings.Lines(helpText(cmd, 50)) {
			line = strings.TrimRight(line, "\n")
			if utf8.RuneCountInString(line) > 50 && !byHand[strings.TrimSpace(line)] && strings.Contains(strings.TrimSpace(line), " ") && !strings.Contains(line, "/completions/") && !strings.Contains(line, `"${fpath`) {
				t.Errorf("%s: %s", cmd.CommandPath(), line)
			}
		}
	}
}

func TestHelpForMoreWordsThanACommandSaysWhatIsWrong(t *testing.T) {
	for _, x := range []struct{ args, says string }{
		{"help triage extra", "backspasm: backspasm triage has no command \"extra\"\nhint: for its help: backspasm help triage\n"},
		{"help data where now", "backspasm: backspasm data where has no command \"now\"\nhint: for its help: backspasm help data where\n"},
		{"help help me", "backspasm: backspasm help has no command \"me\"\nhint: for its help: backspasm help help\n"},
		{"help data wher", "backspasm: backspasm data has no command \"wher\"\nhint: did you mean where?\n"},
	} {
		var out, errOut bytes.Buffer
		if got := run(strings.Fields(x.args), strings.NewReader(""), &out, &errOut); got != exitUsage || out.Len() > 0 || errOut.String() != x.says {
			t.Errorf("%s: status %d, %q, want %q", x.args, got, errOut.String(), x.says)
		}
	}
}

// Whether a value follows must not depend on the command, which is not known yet
// when the flag stands before it.
func TestAFlagHasAValueInEveryCommandOrInNone(t *testing.T) {
	valued := map[string]bool{}
	for _, cmd := range tree() {
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			if before, met := valued[f.Name]; met && before != (f.NoOptDefVal == "") {
				t.Errorf("--%s of %s takes a value, another does not, or the other way round", f.Name, cmd.CommandPath())
			}
			valued[f.Name] = f.NoOptDefVal == ""
		})
	}
}

func TestAFlagBeforeItsCommandIsTheSameAsAfterIt(t *testing.T) {
	for _, cmd := range tree() {
		if !cmd.Runnable() || cmd.HasSubCommands() || cmd.Name() == "help" {
			continue
		}
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			flag := []string{"--" + f.Name}
			if f.NoOptDefVal == "" {
				flag = append(flag, "triage") // a value that is the name of a command
			}
			found, rest, err := cmd.Root().Find(append(flag, path(cmd)...))
			if err != nil || found != cmd || strings.Join(rest, " ") != strings.Join(flag, " ") {
				t.Errorf("%v before %v: found %s with %q, %v", flag, path(cmd), found.CommandPath(), rest, err)
			}
			if names := path(cmd); len(names) == 2 {
				found, rest, err = cmd.Root().Find(append(append(names[:1:1], flag...), names[1]))
				if err != nil || found != cmd || strings.Join(rest, " ") != strings.Join(flag, " ") {
					t.Errorf("%v in %v: found %s with %q, %v", flag, path(cmd), found.CommandPath(), rest, err)
				}
			}
		})
	}
	after := outputOf(t, "triage", "--answers", example("soon"), "--now", "2026-11-22T09:00:00Z", "--json")
	before := outputOf(t, "--json", "--now", "2026-11-22T09:00:00Z", "--answers", example("soon"), "triage")
	if !bytes.Equal(before, after) {
		t.Error("the results differ")
	}
}

func TestAFlagThatACommandDoesNotKnowIsRefusedByName(t *testing.T) {
	for _, x := range []struct{ args, says string }{
		{"--plain schema answers", "backspasm: backspasm schema has no flag --plain\nhint: --plain goes with: triage, today, "},
		{"schema --plain=true answers", "backspasm: backspasm schema has no flag --plain\nhint: --plain goes with: triage, today, "},
		{"--plain", "backspasm: no command follows --plain\nhint: --plain goes with: triage, today, "},
		{"--json data", "backspasm: no command follows --json\nhint: --json goes with: data where\n"},
		{"--plain nosuch", "backspasm: backspasm has no command \"nosuch\"\nhint: "},
		{"--plian triage", "backspasm: unknown flag: --plian\nhint: did you mean --plain?\n"},
	} {
		var out, errOut bytes.Buffer
		if got := run(strings.Fields(x.args), strings.NewReader(""), &out, &errOut); got != exitUsage || out.Len() > 0 || !strings.HasPrefix(errOut.String(), x.says) {
			t.Errorf("%s: status %d, %q, want %q", x.args, got, errOut.String(), x.says)
		}
	}
}
