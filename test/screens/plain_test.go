package screens

import (
	"path/filepath"
	"strings"
	"testing"
)

// Whoever asked for plain lines gets no escape in a result either: a braille line
// or a screen reader may read it out.
func TestPlainResultsHaveNoEscape(t *testing.T) {
	t.Parallel()
	answers, err := filepath.Abs("../../examples/emergency.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"triage": {"triage", "--answers", answers}, "handover": {"handover", "--answers", answers}, "moves": {"moves", "cat_cow"}, "gallery": {"moves"}, "about": {"about", "scans"}, "topics": {"about"},
	} {
		for how, s := range map[string]Setup{"bold": {Args: args}, "--plain": {Args: append(args, "--plain")}, "ACCESSIBLE": {Args: args, Env: []string{"ACCESSIBLE=1"}}} {
			t.Run(name+"/"+how, func(t *testing.T) {
				t.Parallel()
				x := Start(t, s)
				if status := x.Exit(); status != 0 || x.Raw() == "" {
					t.Fatalf("exit status %d: %q", status, x.Raw())
				}
				if escapes := strings.Contains(x.Raw(), "\x1b"); escapes != (how == "bold") {
					t.Errorf("escapes: %v in %q", escapes, x.Raw())
				}
			})
		}
	}
}
