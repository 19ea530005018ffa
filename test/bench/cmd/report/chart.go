package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/guptarohit/asciigraph"

	"backspasm/test/bench/figures"
)

// drawn are the tables of the chart and the sign of each line.
var drawn = []struct{ table, sign string }{{"filling", "f"}, {"rules_alone", "r"}, {"proof", "p"}, {"start", "s"}}

// chart draws cost against the number of rules, each as a multiple of its cost with
// the real rules, both axes doubling from step to step.
func chart(s figures.Section) string {
	var lines [][]float64
	var signs []asciigraph.CharSet
	var legend []string
	last := 1.0
	for _, d := range drawn {
		t := s.Table(d.table)
		if len(t.Series) < 2 {
			continue
		}
		var line []float64
		for _, size := range t.Series {
			line = append(line, math.Log2(figures.SpreadOf(size.Values).Median/figures.SpreadOf(t.Series[0].Values).Median))
		}
		last = math.Log2(float64(t.Series[len(t.Series)-1].Times))
		lines, signs = append(lines, line), append(signs, asciigraph.CreateCharSet(d.sign))
		legend = append(legend, d.sign+" "+t.Title)
	}
	double := func(v float64) string { return figures.Short(math.Exp2(v)) }
	text := asciigraph.PlotMany(lines, asciigraph.Height(18), asciigraph.Width(66), asciigraph.SeriesChars(signs...),
		asciigraph.XAxisRange(0, last), asciigraph.XAxisTickCount(len(lines[0])),
		asciigraph.XAxisValueFormatter(double), asciigraph.YAxisValueFormatter(double))
	text = strings.NewReplacer("┤", "|", "┼", "+", "│", "|", "─", "-", "└", "+", "┬", "+", "┴", "+").Replace(text)
	return fmt.Sprintf("```text\n%s\n\ntimes the rules, against times the cost: %s\n```\n", trimmed(text), strings.Join(legend, ", "))
}

func trimmed(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}
