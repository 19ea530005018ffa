package prose_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/prose"
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
		{"a\ttab", 20, []string{"a tab"}},
		{"", 10, []string{""}},
		{"no room", -3, []string{"no", "room"}},
		{"\u75db\u307f \u80cc\u4e2d \u8170", 7, []string{"\u75db\u307f", "\u80cc\u4e2d \u8170"}}, // two columns each
		{"e\u0301te\u0301 ici", 7, []string{"e\u0301te\u0301 ici"}},                              // an accent takes none
	} {
		if got := prose.Lines(tt.text, tt.width); !slices.Equal(got, tt.want) {
			t.Errorf("Lines(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

func TestNoLineOfShortWordsIsTooWide(t *testing.T) {
	text := strings.Repeat("a well-set page of words, ", 30)
	for width := 20; width <= 90; width++ {
		for _, line := range append(prose.Lines(text, width), prose.Hanging("12. ", text, width)...) {
			if len(line) > width {
				t.Fatalf("width %d: %q has %d columns", width, line, len(line))
			}
		}
	}
}

func TestLinesHangUnderTheirLead(t *testing.T) {
	for _, tt := range []struct {
		lead, text string
		width      int
		want       []string
	}{
		{"- ", "walk a little", 8, []string{"- walk a", "  little"}},
		{"\u75db ", "walk a little", 9, []string{"\u75db walk a", "   little"}},
		{"", "walk a little", 8, []string{"walk a", "little"}},
		{"- ", "", 8, []string{"-"}},
		{"- ", "one\n\ntwo", 8, []string{"- one", "", "  two"}},
	} {
		if got := prose.Hanging(tt.lead, tt.text, tt.width); !slices.Equal(got, tt.want) {
			t.Errorf("Hanging(%q, %q, %d) = %q, want %q", tt.lead, tt.text, tt.width, got, tt.want)
		}
	}
}
