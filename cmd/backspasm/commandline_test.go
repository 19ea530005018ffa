package main

import (
	"bytes"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// An empty variable of a script is not "not given": handover --answers "$FILE" would
// show the page of somebody else.
func TestAnEmptyValueIsRefusedForEveryFlagOfEveryCommand(t *testing.T) {
	newHome(t)
	needs := map[string][]string{"backspasm do": {"cold"}, "backspasm explain": {"cold"}, "backspasm schema": {"result"}}
	commands := map[string][]string{}
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if f.NoOptDefVal == "" { // it takes a value
				commands[cmd.CommandPath()] = append(commands[cmd.CommandPath()], f.Name)
			}
		})
		for _, c := range cmd.Commands() {
			walk(c)
		}
	}
	walk(newRoot(newStreams(strings.NewReader(""), io.Discard, io.Discard)))
	if len(commands) < 10 {
		t.Fatalf("only %d commands with such flags: %v", len(commands), slices.Sorted(maps.Keys(commands)))
	}
	for path, flags := range commands {
		for _, flag := range flags {
			args := append(strings.Fields(path)[1:], needs[path]...)
			for _, empty := range [][]string{{"--" + flag, ""}, {"--" + flag + "="}} {
				var out, errOut bytes.Buffer
				status := run(append(args[:len(args):len(args)], empty...), strings.NewReader(""), &out, &errOut)
				if status != exitUsage || out.Len() > 0 || !strings.HasPrefix(errOut.String(), "backspasm: --"+flag+" is empty\nhint: leave --"+flag+" out, or write --"+flag+" ") {
					t.Errorf("%s %q: exit status %d, stdout %q, stderr %q", path, empty, status, &out, &errOut)
				}
			}
		}
	}
}

func TestAnEmptyEpisodeBesideAllErasesNothing(t *testing.T) {
	home := newHome(t)
	writeEverything(t)
	before := len(files(t, home, true))
	var out, errOut bytes.Buffer
	if status := run([]string{"data", "purge", "--all", "--episode", "", "--yes"}, strings.NewReader(""), &out, &errOut); status != exitUsage {
		t.Errorf("exit status %d: %s", status, &out)
	}
	if after := len(files(t, home, true)); after != before {
		t.Errorf("%d files, before %d", after, before)
	}
}

// Whoever adds a region to the content finds it in the help of every command.
func TestTheRegionsInTheHelpAreThoseOfTheContent(t *testing.T) {
	with := 0
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		if f := cmd.Flags().Lookup("region"); f != nil && !f.Hidden {
			with++
			_, says := pflag.UnquoteUsage(f)
			listed := strings.FieldsFunc(strings.ReplaceAll(strings.TrimPrefix(says, "whose phone numbers: "), " or ", ","), func(r rune) bool { return r == ',' || r == ' ' })
			if want := regionIDs(); !slices.Equal(listed, want) {
				t.Errorf("%s lists %v, want %v", cmd.CommandPath(), listed, want)
			}
		}
		for _, c := range cmd.Commands() {
			walk(c)
		}
	}
	walk(newRoot(newStreams(strings.NewReader(""), io.Discard, io.Discard)))
	if with < 7 {
		t.Errorf("only %d commands have the flag", with)
	}
}
