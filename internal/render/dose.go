package render

import (
	"fmt"
	"strings"

	"backspasm/internal/plan"
)

// dose says a dose in words; empty if there is none.
func dose(i *plan.Intervention) string {
	d := i.Dose
	var parts []string
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	switch {
	case d.Minutes > 0 && i.Thermal != "":
		add("%s at a time, never more than %d", minutes(d.Minutes), max(d.MinutesMax, d.Minutes))
	case d.Minutes > 0:
		add("%s minutes at a time", span(d.Minutes, d.MinutesMax))
	}
	if d.GapMinutes > 0 {
		add("then at least %s without", minutes(d.GapMinutes))
	}
	if d.HoldSeconds > 0 {
		add("hold %s seconds", span(d.HoldSeconds, d.HoldSecondsMax))
	}
	if d.Breaths > 0 {
		add("%s slow breaths", span(d.Breaths, d.BreathsMax))
	}
	if d.Repeats > 0 {
		add("%s", times(d.Repeats, d.RepeatsMax))
	}
	if d.Sides > 1 {
		add("on each side")
	}
	if d.Sets > 1 {
		add("%d sets", d.Sets)
	}
	if d.BuildTo > 0 {
		add("build up to %d over the weeks", d.BuildTo)
	}
	switch {
	case d.EveryMinutes == 60:
		add("once an hour while you are awake")
	case d.EveryMinutes > 0:
		add("every %d minutes", d.EveryMinutes)
	}
	switch {
	case d.TimesADay > 0:
		add("%s a day", times(d.TimesADay, d.TimesADayMax))
	case d.TimesADayMax > 0:
		add("up to %s a day", times(d.TimesADayMax, 0))
	}
	if d.TimesAWeek > 0 {
		add("%s a week", times(d.TimesAWeek, 0))
	}
	if d.DaysMax > 0 {
		add("for %d days at most", d.DaysMax)
	}
	if len(parts) == 0 {
		return ""
	}
	return upper(strings.Join(parts, ", ")) + "."
}

func span(from, to int) string {
	if to > from {
		return fmt.Sprintf("%d to %d", from, to)
	}
	return fmt.Sprint(from)
}

func minutes(n int) string {
	if n == 1 {
		return "1 minute"
	}
	return fmt.Sprintf("%d minutes", n)
}

func times(from, to int) string {
	switch {
	case to > from:
		return fmt.Sprintf("%d to %d times", from, to)
	case from == 1:
		return "once"
	case from == 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", from)
}
