// Package zone reads the rules that a TZ variable may hold in place of a name,
// such as CET-1CEST,M3.5.0,M10.5.0/3, as POSIX and the C library have them, and
// makes a zone of them that the whole program can use. It reads no file, no
// environment and no clock.
package zone

import (
	"errors"
	"slices"
	"time"
)

// The changes of the clocks are worked out for these years; before and after them
// it is standard time.
const (
	firstYear = 1900
	lastYear  = 2200
)

// errNotRules says that a text is no zone as POSIX writes one.
var errNotRules = errors.New("these are not the rules of a time zone")

// Parse reads the rules of a zone: a name and how far it lies behind UTC, then
// perhaps those of summer time, and when it begins and ends. Summer time without
// an offset is an hour ahead, and without dates it is that of the United States,
// as in the C library.
func Parse(text string) (*time.Location, error) {
	r, ok := parse(text)
	if !ok {
		return nil, errNotRules
	}
	return time.LoadLocationFromTZData(text, r.tzif())
}

// rules are a zone. Offsets are in seconds east of UTC.
type rules struct {
	standard, summer period
	has              bool // summer time
	starts, ends     date
}

type period struct {
	name   string
	offset int
}

// form is how a date is written.
type form byte

const (
	julian  form = 'J' // day 1 to 365; 29 February is never counted
	ordinal form = 'n' // day 0 to 365; it is counted
	monthly form = 'M' // a weekday of a month; week 5 is the last
)

// date is the same moment of every year, in seconds after midnight of a day.
type date struct {
	form             form
	month, week, day int
	seconds          int
}

// change is a moment from which on a period holds.
type change struct {
	at     int64
	summer bool
}

// changes are all changes of the clocks, in order. A summer time of no length is
// none; one that begins as the last ends goes on.
func (r rules) changes() []change {
	if !r.has {
		return nil
	}
	var all []change
	for year := firstYear; year <= lastYear; year++ {
		starts, ends := r.starts.in(year)-int64(r.standard.offset), r.ends.in(year)-int64(r.summer.offset)
		if starts != ends {
			all = append(all, change{starts, true}, change{ends, false})
		}
	}
	slices.SortStableFunc(all, func(a, b change) int {
		switch {
		case a.at != b.at && a.at < b.at, a.at == b.at && !a.summer && b.summer:
			return -1
		case a.at != b.at, a.summer && !b.summer:
			return 1
		}
		return 0
	})
	var out []change
	for _, c := range all {
		if n := len(out); n > 0 && out[n-1].at == c.at {
			out = out[:n-1]
		}
		if n := len(out); n > 0 && out[n-1].summer == c.summer {
			continue
		}
		out = append(out, c)
	}
	return out
}

// in is the moment of a year, as seconds since 1970 on a clock that shows UTC.
func (d date) in(year int) int64 {
	at := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
	leap := time.Date(year, 2, 29, 0, 0, 0, 0, time.UTC).Day() == 29
	switch d.form {
	case julian:
		at = at.AddDate(0, 0, d.day-1)
		if leap && d.day > 31+28 {
			at = at.AddDate(0, 0, 1)
		}
	case ordinal:
		at = at.AddDate(0, 0, d.day)
	case monthly:
		at = time.Date(year, time.Month(d.month), 1, 0, 0, 0, 0, time.UTC)
		at = at.AddDate(0, 0, (d.day-int(at.Weekday())+7)%7+7*(d.week-1))
		if at.Month() != time.Month(d.month) {
			at = at.AddDate(0, 0, -7)
		}
	}
	return at.Unix() + int64(d.seconds)
}
