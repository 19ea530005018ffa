package main

import (
	"fmt"
	"math"

	"backspasm/test/bench/figures"
)

// target is a figure that was asked for.
type target struct {
	says    string
	section string
	value   func(figures.Section) float64 // NaN: not measured
	limit   float64
	atLeast bool // and not at most
	unit    string
}

// median is that of one series.
func median(table, series string) func(figures.Section) float64 {
	return func(s figures.Section) float64 {
		if found := s.Find(table, series); found != nil {
			return figures.SpreadOf(found.Values).Median
		}
		return math.NaN()
	}
}

// ratio is the median ratio of one series.
func ratio(table, series string) func(figures.Section) float64 {
	return func(s figures.Section) float64 {
		found := s.Find(table, series)
		if found == nil {
			return math.NaN()
		}
		return figures.SpreadOf(s.Table(table).Ratios(*found)).Median
	}
}

// bestPeer is the ratio of the fastest of the others.
func bestPeer(table string) func(figures.Section) float64 {
	return func(s figures.Section) float64 {
		best := math.NaN()
		for _, series := range s.Table(table).Series {
			if !series.Peer {
				continue
			}
			if r := figures.SpreadOf(s.Table(table).Ratios(series)).Median; !(r >= best) {
				best = r
			}
		}
		return best
	}
}

// grown is the median of the largest size against that of the smallest.
func grown(table string) func(figures.Section) float64 {
	return func(s figures.Section) float64 {
		sizes := s.Table(table).Series
		if len(sizes) == 0 || sizes[len(sizes)-1].Times < 8 {
			return math.NaN()
		}
		return figures.SpreadOf(sizes[len(sizes)-1].Values).Median / figures.SpreadOf(sizes[0].Values).Median
	}
}

const selfCare = "backspasm triage, self_care.yaml, JSON"

var targets = []target{
	{"triage of self_care.yaml to JSON, against an empty Go program", "process", ratio("time", selfCare), 2.4, false, "x"},
	{"backspasm --version, against the same", "process", ratio("time", "backspasm --version"), 1.8, false, "x"},
	{"triage of self_care.yaml, largest resident size", "process", median("memory", selfCare), 8, false, "MB"},
	{"disposition with reasons, facts filled, without a red flag", "disposition", median("calm", "backspasm, filled"), 1000, false, "ns"},
	{"the same, all vignettes", "disposition", median("vignettes", "backspasm, filled"), 1000, false, "ns"},
	{"its allocations without a red flag", "disposition", median("calm_allocations", "backspasm, filled"), 0, false, ""},
	{"the fastest other rule engine, filling on both sides, all vignettes", "disposition", bestPeer("vignettes"), 20, true, "x"},
	{"the same, people without a red flag", "disposition", bestPeer("calm"), 20, true, "x"},
	{"batch, default fields, one core", "batch", median("records", "backspasm batch, one core"), 100_000, true, "/s"},
	{"the same, against decoding and encoding each line", "batch", ratio("records", "backspasm batch, one core"), 1, true, "x"},
	{"the same, every answer spelled out", "batch", median("spelled", "backspasm batch, one core"), 45_000, true, "/s"},
	{"batch, the whole result, one core", "batch", median("records", "backspasm batch --select all, one core"), 10_000, true, "/s"},
	{"batch, ten million records", "ten_million", median("all", "time"), 100, false, "s"},
	{"the same, largest resident size", "ten_million", median("all", "largest resident size"), 48, false, "MB"},
	{"the wizard's first screen", "wizard", median("first", "backspasm triage, first screen"), 25, false, "ms"},
	{"a key to what answers it: a frame", "wizard", median("key", "backspasm, a key on the first question"), 1000.0 / 60, false, "ms"},
	{"content prove", "growth", median("prove", "backspasm content prove"), 3, false, "s"},
	{"all proofs at 8 times the rules, against the real ones", "growth", grown("proof"), 15, false, "x"},
	{"content weigh, one core", "growth", median("weigh", "people a second"), 20_000, true, "/s"},
}

// targetTable says which targets were met, and by how much the others were missed.
func targetTable(sections map[string]figures.Section) string {
	rows := [][]string{{"target", "asked", "measured", ""}}
	for _, t := range targets {
		asked := "at most " + figures.Amount(t.limit, t.unit)
		if t.atLeast {
			asked = "at least " + figures.Amount(t.limit, t.unit)
		}
		s, measured := sections[t.section]
		if !measured || math.IsNaN(t.value(s)) {
			rows = append(rows, []string{t.says, asked, "not measured", ""})
			continue
		}
		v := t.value(s)
		verdict := t.verdict(v)
		if s.Busy() || s.Quick {
			verdict += " (not to rely on)"
		}
		rows = append(rows, []string{t.says, asked, figures.Amount(v, t.unit), verdict})
	}
	return figures.Grid(rows)
}

func (t target) verdict(v float64) string {
	if v == t.limit || v > t.limit == t.atLeast {
		return "met"
	}
	if t.limit == 0 {
		return "missed"
	}
	return fmt.Sprintf("missed by %.0f %%", 100*math.Abs(v-t.limit)/t.limit)
}
