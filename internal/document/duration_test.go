package document_test

import (
	"testing"
	"time"

	"backspasm/internal/document"
)

func TestDurationReadsWholeNumbersWithTheirUnits(t *testing.T) {
	cases := []struct {
		text string
		want time.Duration
	}{
		{"90m", 90 * time.Minute},
		{"36h", 36 * time.Hour},
		{"1d12h", 36 * time.Hour},
		{"3d", 72 * time.Hour},
		{"2w", 14 * 24 * time.Hour},
		{"1w2d3h4m", (9*24+3)*time.Hour + 4*time.Minute},
		{"1w4m", 7*24*time.Hour + 4*time.Minute},
		{"0h", 0},
		{"007d", 7 * 24 * time.Hour},
		{"60m", time.Hour},
		{"54900d", 54900 * 24 * time.Hour},
		{"7842w6d", 54900 * 24 * time.Hour},
		{"1317600h", 54900 * 24 * time.Hour},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			if got, ok := document.Duration(c.text); !ok || got != c.want {
				t.Errorf("%q is %v, %v; want %v", c.text, got, ok, c.want)
			}
		})
	}
}

func TestDurationRefusesJunk(t *testing.T) {
	for _, text := range []string{
		"", " ", "d", "12", "h36", "36", "36 h", " 36h", "36h ", "36h\n", "36H", "36s", "36ms", "1y", "1mo",
		"-1d", "+1d", "--1d", "1d-1h", "1d+1h", "1.5h", "1,5h", "1e3h", "0x10h", "1_0h", "٣d", "３d",
		"12h1d", "1d1d", "1h1h", "1m1w", "1dd", "1d12", "1d12x", "wdhm", "1w d", "P1D", "36h0", "true", "36h#",
	} {
		t.Run(text, func(t *testing.T) {
			if got, ok := document.Duration(text); ok {
				t.Errorf("%q was taken as %v", text, got)
			}
		})
	}
}

func TestDurationRefusesMoreThanALongLife(t *testing.T) {
	for _, text := range []string{
		"54901d", "54900d1m", "7842w7d", "7843w", "1317601h", "7842w6d1h",
		"16777215w", "16777215d", "16777216w", "99999999m", "9223372036854775807d", "18446744073709551616d", "99999999999999999999999999m",
	} {
		t.Run(text, func(t *testing.T) {
			if got, ok := document.Duration(text); ok {
				t.Errorf("%q was taken as %v", text, got)
			}
		})
	}
}

// A sum of parts that are each short enough must not wrap round to the future.
func TestDurationDoesNotOverflow(t *testing.T) {
	for _, text := range []string{"7842w54900d", "7842w54900d1317600h", "7842w54900d1317600h16777215m", "54900d1317600h"} {
		t.Run(text, func(t *testing.T) {
			if got, ok := document.Duration(text); ok {
				t.Errorf("%q was taken as %v", text, got)
			}
		})
	}
}
