package render

import (
	"fmt"
	"strings"

	"backspasm/internal/visit"
)

const (
	mostPain  = 10
	wideChart = 64 // columns: from here on bars are twice as long
)

// chart draws a row for each visit: pain on the left, what somebody could do on
// the right. A longer bar is more of it.
func (t *historyText) chart(e visit.Episode) {
	if t.bars == NoBars || len(e.Visits) < 2 {
		return
	}
	scale := 1
	if t.width >= wideChart {
		scale = 2
	}
	t.gap()
	t.row("Date", "Day", "Pain 0-10", "Can do 0-4", scale)
	for n, v := range e.Visits {
		t.row(t.local(v.At).Format("2 Jan"), daysSince(e, n), t.pain(v, scale), t.activity(v, scale), scale)
	}
}

// row sets the four columns of a chart; the third is as wide as a bar and its
// figure.
func (t *historyText) row(date, day, pain, can string, scale int) {
	line := fmt.Sprintf("%6s %4s  %-*s  %s", date, day, mostPain*scale+len(" 10"), pain, can)
	t.WriteString(strings.TrimRight(line, " ") + "\n")
}

func (t *historyText) pain(v visit.Visit, scale int) string {
	pain, ok := v.Pain()
	if !ok {
		return "not asked"
	}
	return fmt.Sprintf("%s %2d", t.bar(int(pain), mostPain, scale), pain)
}

// activity is what somebody could do, where that was asked.
func (t *historyText) activity(v visit.Visit, scale int) string {
	step, ok := v.Activity()
	if !ok {
		return "not asked"
	}
	return fmt.Sprintf("%s %d", t.bar(step, visit.Activities, scale), step)
}

func (t *historyText) bar(n, most, scale int) string {
	full, empty := "#", "."
	if t.bars == BlockBars {
		full, empty = "\u2588", "\u2591"
	}
	n = min(max(n, 0), most)
	return strings.Repeat(full, n*scale) + strings.Repeat(empty, (most-n)*scale)
}

// daysSince is the day of the bout, the first being 0; nothing if it is unknown.
func daysSince(e visit.Episode, n int) string {
	d, known := e.Elapsed(n)
	if !known {
		return "?"
	}
	return fmt.Sprint(days(d))
}
