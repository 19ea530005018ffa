package render_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// The words that say where to get help, without any colour.
var headlines = map[triage.Disposition]string{
	triage.SelfCare: "SELF-CARE: ", triage.Soon: "SOON: ", triage.SameDay: "TODAY: ", triage.Emergency: "EMERGENCY: ",
}

// looks are all the ways in which text is set; in the quick run the narrowest, and
// that of the usual terminal.
func looks() []render.Look {
	if testing.Short() {
		return []render.Look{{Width: 40, Why: true, Full: true}, {Width: 80}}
	}
	var all []render.Look
	for _, width := range []int{0, 40, 41, 57, 72, 80, 90, 500} {
		all = append(all, render.Look{Width: width}, render.Look{Width: width, Why: true, Full: true})
	}
	return all
}

func TestEveryTextBeginsWithTheDispositionInWordsAndWhatToDo(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		for _, look := range looks() {
			got := flat(text(t, r, look))
			if !strings.HasPrefix(got, headlines[r.Assessment.Disposition]) {
				t.Errorf("it begins with %.60q", got)
			}
			action := r.Action()
			if at := strings.Index(got, action); r.Assessment.Disposition.Urgent() && (action == "" || at < 0 || at > 80) {
				t.Errorf("what to do does not follow the headline: %.160q", got)
			}
			for d, other := range headlines {
				if d != r.Assessment.Disposition && strings.Contains(got, other) {
					t.Errorf("it also says %q", other)
				}
			}
		}
	})
}

// Written from the design: numbness, pee, poo, sex, both legs, a failing leg,
// chest, fever, tearing pain.
var netWords = []string{"inner thighs feel numb", "cannot pee", "leak poo", "Sex feels numb", "Both legs", "A leg gets weak fast", "Your chest hurts", "fever and feel very ill", "sudden tearing"}

// The same on a card.
var shortNet = []string{"numb bottom or private parts", "trouble with pee", "poo that leaks", "numb or changed during sex", "both legs hurt or weak", "a leg gone weak", "chest pain, hard to breathe", "very ill with fever", "sudden tearing pain"}

func TestEveryTextHasTheSafetyNetWithTheNumber(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		card, whole := flat(text(t, r, render.Look{Width: 80})), flat(text(t, r, render.Look{Width: 80, Full: true}))
		wants := append([]string{"Call 999 or 112 at once if any of these is new or gets worse:", "Count it as a yes and call 999 or 112."}, netWords...)
		if inCrisis(r) {
			wants = append(slices.Clone(crisisNet), "Count it as a yes and call 999 or 112.")
		}
		for _, want := range wants {
			if !strings.Contains(whole, want) {
				t.Errorf("the safety net lacks %q", want)
			}
		}
		if r.Assessment.Disposition == triage.Emergency {
			return
		}
		for _, want := range append([]string{"Call 999 or 112 for any one of these, if new:", "Not sure? Count it as yes."}, shortNet...) {
			if !strings.Contains(card, want) {
				t.Errorf("the card lacks %q:\n%s", want, card)
			}
		}
	})
}

func TestTheNumberIsThatOfTheRegion(t *testing.T) {
	lib := shipped(t)
	for id, number := range map[string]string{"us": "911", "uk": "999 or 112", "ie": "112 or 999", "eu": "112", "ca": "911", "au": "000", "nz": "111", "in": "112", "elsewhere": "your local emergency number"} {
		for _, name := range []string{"self_care", "soon", "same_day", "emergency"} {
			r := example(t, lib, name)
			r.Region = region(t, lib, id)
			got := flat(text(t, r, render.Look{Width: 80}))
			if !strings.Contains(got, "Call "+number+" ") {
				t.Errorf("%s/%s: the number is not there", id, name)
			}
			if strings.ContainsAny(got, "{}") {
				t.Errorf("%s/%s: a placeholder is left over", id, name)
			}
		}
	}
}

// A person who sees only the top or only the end of the screen sees it: the whole fits
// one, and comes again where it does not.
func TestAnEmergencyStandsFirstAndLastAndHasNoPlan(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		if r.Assessment.Disposition != triage.Emergency {
			return
		}
		begins := "EMERGENCY: get help now Call "
		switch r.Assessment.Action() {
		case "crisis":
			begins = "EMERGENCY: talk to someone now Call 116 123 (or NHS 111, mental health option) now"
		case "poison":
			begins = "EMERGENCY: get help now Take no more and call NHS 111 now"
		}
		for _, look := range looks() {
			var short bytes.Buffer
			if err := render.EmergencyText(&short, r, look.Width); err != nil {
				t.Fatal(err)
			}
			if !strings.HasPrefix(flat(short.String()), begins) {
				t.Fatalf("the short text is %q", &short)
			}
			look.Height = 24
			card := text(t, r, render.Look{Width: look.Width})
			got := text(t, r, look)
			_, end, again := strings.Cut(got[1:], "\n\n"+strings.SplitAfter(short.String(), "\n")[0])
			if !strings.HasPrefix(got, short.String()) || again != (got != card) || again && strings.Count(end, "\n") > 12 {
				t.Errorf("it does not stand first and last:\n%s", got)
			}
			for _, heading := range []string{"\nDO NOW", "\nNEXT", "\nPAIN"} {
				if strings.Contains(got, heading) {
					t.Errorf("it has a plan:\n%s", got)
				}
			}
			if !strings.Contains(got, "\nSAY  ") {
				t.Errorf("it does not tell what to say:\n%s", got)
			}
		}
	})
}

func TestEveryTextSaysWhenItWasMadeAndUntilWhenItHolds(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		hours := map[bool]string{true: "Mon 23 Nov, 09:00", false: "Tue 24 Nov, 09:00"}
		severe := r.Assessment.Severe || r.Assessment.Disposition.Urgent()
		got := flat(text(t, r, render.Look{Width: 72}))
		if at, ok := r.Assessment.NextPhase(); ok && at.After(now) && at.Before(r.ValidUntil.Add(1)) {
			hours[severe] = at.Format("Mon 2 Jan, 15:04")
		}
		want := "Made Sun 22 Nov, 09:00 (UTC), " + holds(r, hours[severe]) + "."
		if card := want + " Content of " + r.Library.Protocol.Date + ", not reviewed by a clinician."; !strings.Contains(got, card) {
			t.Errorf("it does not say %q:\n%s", card, got[strings.Index(got, "Made "):])
		}
		whole := flat(text(t, r, render.Look{Width: 72, Full: true}))
		for _, want := range []string{"Content " + r.Library.Protocol.Version + " of " + r.Library.Protocol.Date + ", program 1.2.3. No clinician has reviewed this content.", "WHAT THIS PROGRAM DID NOT ASK"} {
			if !strings.Contains(whole, want) {
				t.Errorf("in full it does not say %q", want)
			}
		}
	})
}

// holds is how long a result holds, in words that cannot be read as time to wait.
func holds(r render.Result, until string) string {
	switch r.Assessment.Disposition {
	case triage.Emergency:
		return "holds until someone has seen you"
	case triage.SameDay:
		return "answer again after " + until
	}
	return "holds until " + until
}

var plainLine = regexp.MustCompile(`^[ -~]*$`)

// The address of a source is left whole: broken, nobody could follow it.
func TestNoLineIsWiderThanThePage(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		for _, look := range looks() {
			width := min(max(look.Width, 40), 90)
			got := text(t, r, look)
			for _, line := range strings.Split(got, "\n") {
				n := utf8.RuneCountInString(line)
				if address := look.Why && !strings.Contains(strings.TrimSpace(line), " "); n > width && !address {
					t.Errorf("a line has %d columns of %d (why: %v): %s", n, width, look.Why, line)
				}
				if !plainLine.MatchString(line) || strings.HasSuffix(line, " ") {
					t.Errorf("a line is not plain: %q", line)
				}
			}
			if strings.Contains(got, "\n\n\n") || strings.Contains(got, "%!") || !strings.HasSuffix(got, "\n") {
				t.Errorf("it is not well set:\n%s", got)
			}
		}
	})
}

// Product page, section 7, and the tenses of these words.
var forbidden = regexp.MustCompile(`(?i)\b(diagnos\w*|detect\w*|treat(s|ed|ing|ment|ments)?|cure[sd]?|curing|heal(s|ed|ing)?|rul(e|es|ed|ing) out|safe for you|nothing serious|you are fine|risk score|prescri\w+)\b`)

// The titles of sources are theirs, and are not said of the person.
func TestNoTextSaysWhatWeMustNotSay(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		words, _, _ := strings.Cut(text(t, r, render.Look{Width: 90, Why: true, Full: true}), "\nSOURCES\n")
		var document bytes.Buffer
		if err := render.JSON(&document, r); err != nil {
			t.Fatal(err)
		}
		fields := map[string]json.RawMessage{}
		if err := json.Unmarshal(document.Bytes(), &fields); err != nil {
			t.Fatal(err)
		}
		delete(fields, "sources")
		for _, value := range fields {
			words += "\n" + string(value)
		}
		for _, at := range forbidden.FindAllStringIndex(words, -1) {
			t.Errorf("... %s ...", words[max(0, at[0]-80):min(len(words), at[1]+40)])
		}
	})
}

var style = regexp.MustCompile("\x1b\\[[0-9;]*m")

func TestNoMeaningHangsOnBold(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		got := text(t, r, render.Look{Width: 72, Bold: true, Full: true})
		if !style.MatchString(got) {
			t.Error("nothing is bold")
		}
		if style.ReplaceAllString(got, "") != text(t, r, render.Look{Width: 72, Full: true}) {
			t.Error("without the style the text is another")
		}
	})
}
