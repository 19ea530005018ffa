package main

import (
	"os"
	"strings"
	"time"
	_ "time/tzdata" // zones on machines that have none

	"backspasm/internal/answers"
)

// clock returns the moment at which the program runs: what --now says, else the
// system's. Local times of a result use its zone. An unknown TZ is an error,
// because Go would take it for UTC in silence.
func clock(flag string) (time.Time, error) {
	if flag != "" {
		at, ok := answers.Moment(flag)
		if !ok || at.Year() < 1900 || at.Year() > 9000 { // a result looks ahead
			hint := "write it like 2026-11-22T09:00:00+01:00"
			if answers.Zoneless(flag) {
				hint = answers.NeedsZone(flag)
			}
			return at, usage(hint, "--now %q is not a moment", flag)
		}
		return at, nil
	}
	name, set := os.LookupEnv("TZ")
	name = strings.TrimPrefix(name, ":")
	if !set || strings.HasPrefix(name, "/") {
		return time.Now(), nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return time.Time{}, usage("use a name such as Europe/Berlin, or --now", "the time zone TZ=%q is unknown", name)
	}
	return time.Now().In(zone), nil
}
