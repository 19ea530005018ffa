package main

import (
	"strings"
	"testing"

	"backspasm/test/bench/figures"
)

func TestOnlyTheBlocksThatWereMeasuredChange(t *testing.T) {
	page := "words\n<!-- figures a -->\nold a\n<!-- end -->\nmore\n<!-- figures b -->\nold b\n<!-- end -->\n"
	got := string(fill([]byte(page), map[string]string{"a": "new\n"}))
	want := "words\n<!-- figures a -->\nnew\n<!-- end -->\nmore\n<!-- figures b -->\nold b\n<!-- end -->\n"
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestATargetIsMetOrMissedByHowMuch(t *testing.T) {
	for _, x := range []struct {
		limit, v float64
		atLeast  bool
		want     string
	}{
		{10, 9, false, "met"}, {10, 10, false, "met"}, {10, 15, false, "missed by 50 %"},
		{20, 30, true, "met"}, {20, 20, true, "met"}, {20, 15, true, "missed by 25 %"},
		{0, 0, false, "met"}, {0, 1, false, "missed"},
	} {
		if got := (target{limit: x.limit, atLeast: x.atLeast}).verdict(x.v); got != x.want {
			t.Errorf("%v of %v (at least: %v): %s, want %s", x.v, x.limit, x.atLeast, got, x.want)
		}
	}
}

func TestTheFastestPeerCounts(t *testing.T) {
	s := figures.Section{Tables: []figures.Table{{Name: "vignettes", Series: []figures.Series{
		{Name: "ours", Values: []float64{2, 4}},
		{Name: "ours too", Values: []float64{2, 4}, Against: "ours"},
		{Name: "slow", Values: []float64{200, 400}, Against: "ours", Peer: true},
		{Name: "fast", Values: []float64{60, 120}, Against: "ours", Peer: true},
	}}}}
	if got := bestPeer("vignettes")(s); got != 30 {
		t.Errorf("the best is %v times, want 30", got)
	}
	s.Others = 0.5
	table := targetTable(map[string]figures.Section{"disposition": s})
	if !strings.Contains(table, "30 x") || !strings.Contains(table, "not measured") || !strings.Contains(table, "met (not to rely on)") {
		t.Errorf("the table is\n%s", table)
	}
}
