package wrap_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/wrap"
)

func TestLinesBreakAtBlanksOnly(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  []string
	}{
		{"call 911 now", 8, []string{"call 911", "now"}},
		{"content of 2026-11-22 here", 14, []string{"content of", "2026-11-22", "here"}},
		{"long-lasting pain", 8, []string{"long-lasting", "pain"}},
		{"two\nlines", 20, []string{"two", "lines"}},
		{"", 10, []string{""}},
	} {
		if got := wrap.Lines(tt.text, tt.width); !slices.Equal(got, tt.want) {
			t.Errorf("Lines(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

func TestNoLineOfShortWordsIsTooWide(t *testing.T) {
	text := strings.Repeat("a well-set page of words, ", 30)
	for width := 20; width <= 90; width++ {
		for _, line := range wrap.Lines(text, width) {
			if len(line) > width {
				t.Fatalf("width %d: %q has %d columns", width, line, len(line))
			}
		}
	}
}
