package house

import (
	"os"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/vignette"
)

// The figures in the README are those of the content, and it stays short enough
// to be read.
func TestTheREADMEHoldsTheTableOfVignettes(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	if table := vignette.Table(vignette.Run(lib)); !strings.Contains(string(text), table) {
		t.Errorf("the README needs this table:\n%s", table)
	}
	if lines := strings.Count(string(text), "\n"); lines > 150 {
		t.Errorf("the README has %d lines, more than 150", lines)
	}
}
