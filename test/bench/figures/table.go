package figures

import (
	"fmt"
	"math"
	"strings"
)

// Markdown is the table with a row a series. Ratios are medians of the ratios of
// single rounds.
func (t Table) Markdown() string {
	head := []string{"", "median", "quartiles", "least"}
	against := t.against()
	if against != "" {
		head = append(head, "x "+against, "quartiles")
	}
	rows := [][]string{head}
	for _, s := range t.Series {
		v := SpreadOf(s.Values)
		row := []string{s.Name, Amount(v.Median, s.Unit), Amount(v.Low, s.Unit) + " to " + Amount(v.High, s.Unit), Amount(v.Min, s.Unit)}
		if against != "" {
			row = append(row, t.ratio(s)...)
		}
		rows = append(rows, row)
	}
	return Grid(rows)
}

// against is the name of the series that others are divided by.
func (t Table) against() string {
	for _, s := range t.Series {
		if s.Against != "" {
			return s.Against
		}
	}
	return ""
}

func (t Table) ratio(s Series) []string {
	ratios := t.Ratios(s)
	if ratios == nil {
		return []string{"", ""}
	}
	r := SpreadOf(ratios)
	return []string{Short(r.Median), Short(r.Low) + " to " + Short(r.High)}
}

// Grid is a Markdown table; all columns but the first are of numbers.
func Grid(rows [][]string) string {
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], len(cell))
		}
	}
	var b strings.Builder
	for r, row := range rows {
		for i, cell := range row {
			if i == 0 {
				fmt.Fprintf(&b, "| %-*s ", width[i], cell)
				continue
			}
			fmt.Fprintf(&b, "| %*s ", width[i], cell)
		}
		b.WriteString("|\n")
		if r > 0 {
			continue
		}
		for i, w := range width {
			b.WriteString("|" + strings.Repeat("-", w+1) + map[bool]string{true: "-", false: ":"}[i == 0])
		}
		b.WriteString("|\n")
	}
	return b.String()
}

// Short is a number with three figures that count.
func Short(v float64) string {
	switch a := math.Abs(v); {
	case a >= 100, v == math.Trunc(v):
		return fmt.Sprintf("%.0f", v)
	case a >= 10:
		return fmt.Sprintf("%.1f", v)
	case a >= 0.1:
		return fmt.Sprintf("%.2f", v)
	}
	return fmt.Sprintf("%.3f", v)
}

// Amount is a number with its unit, large ones with commas.
func Amount(v float64, unit string) string {
	text := Short(v)
	if v >= 1000 {
		text = commas(fmt.Sprintf("%.0f", v))
	}
	return strings.TrimSpace(text + " " + unit)
}

func commas(digits string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
