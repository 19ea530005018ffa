package prose

import (
	"strings"
	"time"
)

const (
	day   = 24 * time.Hour
	week  = 7 * day
	month = 30 * day
	year  = 365 * day
)

// Length says about how long: in minutes, in hours up to three days, in days up to
// three weeks, in weeks up to half a year, in months up to two years. It rounds
// down, but to no less than a minute; and from three days on, the hour that summer
// time takes away does not make it a day less.
func Length(d time.Duration) string {
	d = max(d, time.Minute)
	if d >= 3*day-time.Hour {
		d += time.Hour
	}
	switch {
	case d >= 2*year:
		return count(d, year, "year")
	case d >= 6*month:
		return count(d, month, "month")
	case d >= 3*week:
		return count(d, week, "week")
	case d >= 3*day:
		return count(d, day, "day")
	case d >= time.Hour:
		return count(d, time.Hour, "hour")
	}
	return count(d, time.Minute, "minute")
}

// Ago is Length before now.
func Ago(d time.Duration) string { return Length(d) + " ago" }

// Exactly says how long to the second. What is zero is left out.
func Exactly(d time.Duration) string {
	d = max(d.Round(time.Second), 0)
	var parts []string
	for _, u := range []struct {
		of   time.Duration
		word string
	}{{time.Hour, "hour"}, {time.Minute, "minute"}, {time.Second, "second"}} {
		if d >= u.of {
			parts = append(parts, count(d, u.of, u.word))
			d %= u.of
		}
	}
	if len(parts) == 0 {
		return "0 seconds"
	}
	return strings.Join(parts, " ")
}

func count(d, of time.Duration, word string) string { return Count(int(d/of), word) }
