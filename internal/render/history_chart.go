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

// bars draws amounts.
type bars struct {
	of    Bars
	scale int // how long a bar is for one
}

// chart has a row for each visit: pain on the left, what somebody could do on the
// right. A longer bar is more of it.
func (h History) chart(e visit.Episode, of Bars, width int) []string {
	b := bars{of, 1}
	if width >= wideChart {
		b.scale = 2
	}
	lines := []string{b.row("Date", "Day", "Pain 0-10", "Can do 0-4")}
	for n, v := range e.Visits {
		pain, can := "not asked", "not asked"
		if score, ok := v.Pain(); ok {
			pain = fmt.Sprintf("%s %2d", b.bar(int(score), mostPain), score)
		}
		if step, ok := v.Activity(); ok {
			can = fmt.Sprintf("%s %d", b.bar(step, visit.Activities), step)
		}
		lines = append(lines, b.row(h.local(v.At).Format("2 Jan"), daysSince(e, n), pain, can))
	}
	return lines
}

// row sets the four columns of a chart; the third is as wide as a bar and its
// figure.
func (b bars) row(date, day, pain, can string) string {
	return fmt.Sprintf("%6s %4s  %-*s  %s", date, day, mostPain*b.scale+len(" 10"), pain, can)
}

func (b bars) bar(n, most int) string {
	full, empty := "#", "."
	if b.of == BlockBars {
		full, empty = "\u2588", "\u2591"
	}
	n = min(max(n, 0), most)
	return strings.Repeat(full, n*b.scale) + strings.Repeat(empty, (most-n)*b.scale)
}

// daysSince is the day of the bout, the first being 0; nothing if it is unknown.
func daysSince(e visit.Episode, n int) string {
	d, known := e.Elapsed(n)
	if !known {
		return "?"
	}
	return fmt.Sprint(days(d))
}
