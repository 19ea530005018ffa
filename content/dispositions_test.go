package content_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// Whoever is told no more than to wait is told whom to call then, and by when.
func TestEachDispositionSaysWhatComesThen(t *testing.T) {
	lib := load(t)
	for d, want := range map[triage.Disposition][]string{
		triage.SelfCare: {"{urgent}", "{by}", "worse"},
		triage.Soon:     {"{by}", "worse", "sooner"},
		triage.SameDay:  {"No one free", "where else"},
	} {
		then := lib.Messages.Disposition(d).Then
		for _, w := range want {
			if !strings.Contains(then, w) {
				t.Errorf("%s: %q lacks %q", d, then, w)
			}
		}
	}
	if then := lib.Messages.Disposition(triage.Emergency).Then; then != "" {
		t.Errorf("an emergency waits for nothing: %q", then)
	}
}

// What harms while help is on its way, and what helps: written by hand from section 6.2
// of the evidence and the leaflets of the poison and crisis lines.
func TestUntilHelpIsThere(t *testing.T) {
	lib := load(t)
	action := func(id string) library.Action {
		a, ok := lib.Messages.Action(id)
		if !ok {
			t.Fatalf("there is no action %s", id)
		}
		return a
	}
	for name, c := range map[string]struct {
		lines []string
		want  []string
	}{
		"emergency": {lib.Messages.Disposition(triage.Emergency).UntilHelp, []string{"Do not drive yourself", "Eat nothing", "list of medicines", "alone", "Take no more pain or fever tablets"}},
		"poison":    {action("poison").UntilHelp, []string{"Take no more", "packs", "Do not make yourself vomit", "Do not drive", "emergency department"}},
		"crisis":    {action("crisis").UntilHelp, []string{"someone you trust to stay", "Move away from anything you could use", "take it away", "{emergency}"}},
	} {
		for _, w := range c.want {
			if !slices.ContainsFunc(c.lines, func(line string) bool { return strings.Contains(line, w) }) {
				t.Errorf("%s: nothing says %q in %q", name, w, c.lines)
			}
		}
	}
}
