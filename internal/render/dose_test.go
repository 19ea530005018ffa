package render

import (
	"regexp"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/plan"
)

func TestADoseIsSaidInWords(t *testing.T) {
	for want, i := range map[string]plan.Intervention{
		"": {},
		"10 minutes at a time, never more than 20, then at least 20 minutes without.":                      {Thermal: "cold", Dose: plan.Dose{Minutes: 10, MinutesMax: 20, GapMinutes: 20}},
		"15 minutes at a time, never more than 20, then at least 20 minutes without, up to 3 times a day.": {Thermal: "heat", Dose: plan.Dose{Minutes: 15, MinutesMax: 20, GapMinutes: 20, TimesADayMax: 3}},
		"20 minutes at a time, never more than 20.":                                                        {Thermal: "both", Dose: plan.Dose{Minutes: 20}},
		"1 minute at a time, never more than 1.":                                                           {Thermal: "cold", Dose: plan.Dose{Minutes: 1}},
		"10 minutes at a time.":                                                                            {Dose: plan.Dose{Minutes: 10}},
		"5 to 10 minutes at a time.":                                                                       {Dose: plan.Dose{Minutes: 5, MinutesMax: 10}},
		"10 to 15 minutes at a time, 3 times a week.":                                                      {Dose: plan.Dose{Minutes: 10, MinutesMax: 15, TimesAWeek: 3}},
		"10 minutes at a time, once a week.":                                                               {Dose: plan.Dose{Minutes: 10, TimesAWeek: 1}},
		"Hold 5 seconds, 5 to 10 times, 1 to 3 times a day.":                                               {Dose: plan.Dose{HoldSeconds: 5, Repeats: 5, RepeatsMax: 10, TimesADay: 1, TimesADayMax: 3}},
		"Hold 10 to 20 seconds, twice, on each side, once a day.":                                          {Dose: plan.Dose{HoldSeconds: 10, HoldSecondsMax: 20, Repeats: 2, Sides: 2, TimesADay: 1}},
		"Hold 5 seconds, 10 times, 3 sets.":                                                                {Dose: plan.Dose{HoldSeconds: 5, Repeats: 10, Sets: 3, Sides: 1}},
		"5 slow breaths.":                                                                                  {Dose: plan.Dose{Breaths: 5}},
		"5 to 10 slow breaths, 3 times a day.":                                                             {Dose: plan.Dose{Breaths: 5, BreathsMax: 10, TimesADay: 3}},
		"5 times, build up to 10 over the weeks.":                                                          {Dose: plan.Dose{Repeats: 5, BuildTo: 10, Sets: 1}},
		"Once.":                             {Dose: plan.Dose{Repeats: 1}},
		"Once an hour while you are awake.": {Dose: plan.Dose{EveryMinutes: 60}},
		"5 minutes at a time, every 3 hours while you are awake.": {Dose: plan.Dose{Minutes: 5, EveryMinutes: 180}},
		"2 minutes at a time, every 30 minutes.":                  {Dose: plan.Dose{Minutes: 2, EveryMinutes: 30}},
		"1 minute at a time, every 1 minute, for 1 day at most.":  {Dose: plan.Dose{Minutes: 1, EveryMinutes: 1, DaysMax: 1}},
		"Hold 1 second, 1 to 2 times.":                            {Dose: plan.Dose{HoldSeconds: 1, Repeats: 1, RepeatsMax: 2}},
		"1 slow breath.":                                          {Dose: plan.Dose{Breaths: 1}},
		"Up to once a day.":                                       {Dose: plan.Dose{TimesADayMax: 1}},
		"Up to twice a day, for 7 days at most.":                  {Dose: plan.Dose{TimesADayMax: 2, DaysMax: 7}},
	} {
		if got := dose(&i); got != want {
			t.Errorf("%+v: got %q, want %q", i.Dose, got, want)
		}
	}
}

// No sentence loses a number of the content, and cold and heat name their cap.
func TestTheDosesOfTheContentSayAllTheirNumbers(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	said := 0
	for _, i := range lib.Catalogue.Interventions {
		text := dose(i)
		if (text == "") != (i.Dose == plan.Dose{}) {
			t.Errorf("%s: the dose %+v is said as %q", i.ID, i.Dose, text)
		}
		if text == "" {
			continue
		}
		said++
		if i.Thermal != "" && !strings.Contains(text, "never more than 20") {
			t.Errorf("%s does not name the cap: %q", i.ID, text)
		}
		if wrongNumber.MatchString(text) || strings.Contains(text, "  ") || !strings.HasSuffix(text, ".") {
			t.Errorf("%s: %q", i.ID, text)
		}
	}
	if said < 25 {
		t.Errorf("only %d doses are said", said)
	}
}

// A number that is none, or one of many.
var wrongNumber = regexp.MustCompile(`\b0 |\b1 (minutes|seconds|times|sets|days|slow breaths)\b`)
