package render

import (
	"fmt"
	"strings"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
)

// dose says a dose in words; empty if there is none.
func dose(i *plan.Intervention) string {
	d := i.Dose
	var parts []string
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	switch {
	case d.Minutes > 0 && i.Thermal != "":
		add("%s at a time, never more than %d", prose.Count(d.Minutes, "minute"), max(d.MinutesMax, d.Minutes))
	case d.Minutes > 0:
		add("%s at a time", span(d.Minutes, d.MinutesMax, "minute"))
	}
	if d.GapMinutes > 0 {
		add("then at least %s without", prose.Count(d.GapMinutes, "minute"))
	}
	if d.HoldSeconds > 0 {
		add("hold %s", span(d.HoldSeconds, d.HoldSecondsMax, "second"))
	}
	if d.Breaths > 0 {
		add("%s", span(d.Breaths, d.BreathsMax, "slow breath"))
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
	case d.EveryMinutes > 0 && d.EveryMinutes%60 == 0:
		add("every %s while you are awake", prose.Count(d.EveryMinutes/60, "hour"))
	case d.EveryMinutes > 0:
		add("every %s", prose.Count(d.EveryMinutes, "minute"))
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
		add("for %s at most", prose.Count(d.DaysMax, "day"))
	}
	if len(parts) == 0 {
		return ""
	}
	return prose.Upper(strings.Join(parts, ", ")) + "."
}

func span(from, to int, word string) string {
	if to > from {
		return fmt.Sprintf("%d to %s", from, prose.Count(to, word))
	}
	return prose.Count(from, word)
}

func times(from, to int) string {
	switch {
	case to > from:
	case from == 1:
		return "once"
	case from == 2:
		return "twice"
	}
	return span(from, to, "time")
}
