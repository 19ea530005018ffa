package figures

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestRatiosAreOfTheSameRound(t *testing.T) {
	table := Table{Series: []Series{
		{Name: "base", Values: []float64{1, 10, 100}},
		{Name: "other", Values: []float64{2, 30, 400}, Against: "base"},
	}}
	if got, want := table.Ratios(table.Series[1]), []float64{2, 3, 4}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if got := table.Ratios(table.Series[0]); got != nil {
		t.Errorf("the base itself has ratios: %v", got)
	}
}

func TestSpread(t *testing.T) {
	if got, want := SpreadOf([]float64{5, 1, 4, 2, 3}), (Spread{1, 2, 3, 4, 5}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	if got := SpreadOf([]float64{1, 2}).Median; got != 1.5 {
		t.Errorf("between 1 and 2: %v", got)
	}
	if got := SpreadOf(nil).Median; !math.IsNaN(got) {
		t.Errorf("of nothing: %v", got)
	}
}

func TestAmounts(t *testing.T) {
	for want, v := range map[string]float64{"0 ns": 0, "0.012 ns": 0.0123, "1.23 ns": 1.234, "12.3 ns": 12.34, "84 ns": 84, "123 ns": 123.4, "1,234,567 ns": 1234567} {
		if got := Amount(v, "ns"); got != want {
			t.Errorf("%v is %q, want %q", v, got, want)
		}
	}
}

func TestASectionComesBackAsItWasSaved(t *testing.T) {
	dir := t.TempDir()
	s := Section{Name: "x", Title: "X", Tables: []Table{
		{Name: "a", Title: "A", Series: []Series{{Name: "one", Unit: "ms", Values: []float64{1, 3}}}},
		{Name: "b", Title: "by size", Series: []Series{{Name: "1 x", Times: 1, Values: []float64{2}}, {Name: "2 x", Times: 2, Values: []float64{6}}}},
	}}
	if err := s.Save(dir); err != nil {
		t.Fatal(err)
	}
	loaded, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	text := loaded["x"].Markdown()
	for _, want := range []string{"| one |   2 ms |", "| by size         | 2 |     1 | 6 |     3 |"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}
