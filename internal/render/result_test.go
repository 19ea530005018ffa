package render_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

func has(t *testing.T, text string, wants ...string) {
	t.Helper()
	got := flat(text)
	for _, want := range wants {
		if !strings.Contains(got, want) {
			t.Errorf("it does not say %q:\n%s", want, text)
		}
	}
}

func lacks(t *testing.T, text string, words ...string) {
	t.Helper()
	got := flat(text)
	for _, word := range words {
		if strings.Contains(got, word) {
			t.Errorf("it says %q:\n%s", word, text)
		}
	}
}

// Cold to hour 48, cold or warmth to hour 72, then warmth; it began on Saturday
// at 13:00.
func TestTheSwitchFromColdToWarmthHasClockTimes(t *testing.T) {
	got := text(t, strain(t, shipped(t), ""), render.Look{Width: 90, Full: true})
	has(t, got, "NEXT Mon 23 Nov, 13:00 your pick of cold or warmth", "Cold pack, until Mon 23 Nov, 13:00", "From Mon 23 Nov, 13:00 until Tue 24 Nov, 13:00: your pick of cold or warmth", "From Tue 24 Nov, 13:00: warmth",
		"never more than 20, then at least 20 minutes without", "Changing from cold to warmth at 72 hours is custom.")
}

func TestLocalTimesAreThoseOfTheResult(t *testing.T) {
	r := strain(t, shipped(t), "")
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	r.Made = r.Made.In(berlin)
	has(t, text(t, r, render.Look{Width: 90, Full: true}), "Mon 23 Nov, 14:00 your pick of cold or warmth", "From Tue 24 Nov, 14:00: warmth", "Made Sun 22 Nov, 10:00 (CET), holds until Tue 24 Nov, 10:00")
}

// A time without its zone is no time for whoever reads the page elsewhere.
func TestAZoneWithoutANameIsGivenByItsOffset(t *testing.T) {
	r := strain(t, shipped(t), "")
	r.Made = r.Made.In(time.FixedZone("", 5*3600+1800))
	has(t, text(t, r, render.Look{Width: 90, Full: true}), "Made Sun 22 Nov, 14:30 (")
	if zone := regexp.MustCompile(`Made Sun 22 Nov, 14:30 \([^)]*05:?30\)`); !zone.MatchString(flat(text(t, r, render.Look{Width: 90, Full: true}))) {
		t.Errorf("the offset is not named: %s", regexp.MustCompile(`Made .*`).FindString(text(t, r, render.Look{Width: 90, Full: true})))
	}
}

func TestWhatIsLeftOutNamesTheAnswer(t *testing.T) {
	got := text(t, strain(t, shipped(t), "skin_trouble: yes\n"), render.Look{Width: 90, Why: true, Full: true})
	_, leaveOut, found := strings.Cut(got, "\nLEFT OUT FOR YOU\n")
	if !found {
		t.Fatalf("nothing is left out:\n%s", got)
	}
	has(t, leaveOut, "- Cold pack: ", `Your answers: "Skin where it hurts: numb, broken, sore or under a patch": yes.`)
	before, _, _ := strings.Cut(got, "\nTHE DAYS AHEAD\n")
	lacks(t, before, "Cold pack", "warmth")
}

func TestNotSureIsNamed(t *testing.T) {
	got := text(t, strain(t, shipped(t), "leg_numbness: unsure\ntoes_heels: no\n"), render.Look{Width: 90, Full: true})
	has(t, got, "SOON: ", "You were not sure about Each of these counts as a yes", "- Pins and needles or numbness below one knee")
	lacks(t, text(t, strain(t, shipped(t), ""), render.Look{Width: 90, Full: true}), "not sure about")
}

func TestAnAnswerKeptBackHeadsTheSafetyNet(t *testing.T) {
	r := strain(t, shipped(t), "sex_change: rather_not_say\n")
	has(t, text(t, r, render.Look{Width: 90, Full: true}), "Get help at once if You kept one answer to yourself. If anything there feels numb or has changed, call 999 or 112 now.")
	var fields struct {
		SafetyNet []string `json:"safety_net"`
	}
	decode(t, r, &fields)
	if !strings.HasPrefix(strings.Join(fields.SafetyNet[:2], "\n"), "Call 999 or 112 at once") || !strings.Contains(fields.SafetyNet[1], "kept one answer") {
		t.Errorf("got %q", fields.SafetyNet)
	}
	lacks(t, text(t, strain(t, shipped(t), ""), render.Look{Width: 90, Full: true}), "kept one answer")
}

func decode(t *testing.T, r render.Result, into any) {
	t.Helper()
	var out bytes.Buffer
	if err := render.JSON(&out, r); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out.Bytes(), into); err != nil {
		t.Fatal(err)
	}
}

func TestSameDayHasComfortAndWhatToSay(t *testing.T) {
	got := text(t, example(t, shipped(t), "same_day"), render.Look{Width: 90, Full: true})
	has(t, got, "What to say when you call", "Lying down for relief", `"I have one weak leg or foot that drags, slaps or buckles."`)
	lacks(t, got, "Getting back to normal", "Plank", "Bridge")
}

func TestOnlySelfCareHasNothingToSayOnThePhone(t *testing.T) {
	for name, want := range map[string]bool{"self_care": false, "soon": true, "same_day": true, "emergency": true} {
		if got := strings.Contains(text(t, example(t, shipped(t), name), render.Look{Width: 90, Full: true}), "\nWhat to say when you call\n"); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

func TestUnder16HasNoPlan(t *testing.T) {
	r := strain(t, shipped(t), "age: 12\n")
	got := text(t, r, render.Look{Width: 90, Full: true})
	has(t, got, "SOON: ", "ask for a doctor to see this child", "Get help at once if")
	lacks(t, got, "DO NOW", "look again", "Getting back to normal")
	var fields struct {
		Plan       any
		OutOfScope string `json:"out_of_scope"`
	}
	decode(t, r, &fields)
	if fields.Plan != nil || fields.OutOfScope != "under_16" {
		t.Errorf("got %+v", fields)
	}
}

// Whoever has two emergencies hears of both numbers.
func TestAnotherActionIsAddedToTheFirst(t *testing.T) {
	r := read(t, shipped(t), "nerve_signs: none\nsaddle_numbness: yes\nsudden_signs: none\ndanger_signs: none\nself_harm: yes\n")
	got := text(t, r, render.Look{Width: 90, Full: true})
	top, _, _ := strings.Cut(got, "\nBECAUSE")
	has(t, top, "Call 999 or 112 now", "Call 116 123 (or NHS 111, mental health option) too.")
}

var grade = regexp.MustCompile(`\((?:strong evidence|moderate evidence|weak evidence|expert opinion|custom, not evidence); ([0-9, ]+)\)`)

func TestEveryGradeNamesSourcesOfTheList(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		got := text(t, r, render.Look{Width: 90, Why: true, Full: true})
		body, list, found := strings.Cut(got, "\nSOURCES\n")
		if !found {
			t.Fatal("there is no list of sources")
		}
		grades := grade.FindAllStringSubmatch(flat(body), -1)
		if len(grades) == 0 && len(r.Assessment.Reasons) > 0 {
			t.Error("nothing says how well it is supported")
		}
		for _, g := range grades {
			for _, number := range strings.Split(g[1], ", ") {
				if !strings.Contains(list, "\n"+number+". ") {
					t.Errorf("there is no source %s:\n%s", number, list)
				}
			}
		}
		if strings.Contains(flat(body), "; )") {
			t.Error("a grade names no source")
		}
	})
}

// The answers of a result are a document in the order of the interview.
func TestTheAnswersOfAResultStandInTheOrderOfTheInterview(t *testing.T) {
	lib := shipped(t)
	var out bytes.Buffer
	if err := render.JSON(&out, example(t, lib, "soon")); err != nil {
		t.Fatal(err)
	}
	_, given, _ := strings.Cut(out.String(), `"answers": {`)
	at := -1
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			next := strings.Index(given, strconv.Quote(q.ID)+": ")
			if next < 0 {
				continue
			}
			if next < at {
				t.Errorf("%s does not stand in its place", q.ID)
			}
			at = next
		}
	}
	if at < 0 {
		t.Error("there are no answers")
	}
}

func TestJSONSaysTheSameAsText(t *testing.T) {
	everybody(t, func(t *testing.T, r render.Result) {
		var fields struct {
			Disposition, Action string
			Urgent              bool
			ValidUntil          time.Time `json:"valid_until"`
			WhenYouCall         []string  `json:"when_you_call"`
			SafetyNet           []string  `json:"safety_net"`
			Plan                *struct {
				Now, Moves []struct{ Title string }
			}
		}
		decode(t, r, &fields)
		if fields.Disposition != r.Assessment.Disposition.String() || fields.Urgent != (r.Assessment.Disposition >= triage.SameDay) || !fields.ValidUntil.Equal(r.ValidUntil) {
			t.Errorf("got %+v", fields)
		}
		wants := append(slices.Clone(fields.WhenYouCall), fields.SafetyNet...)
		if fields.Urgent {
			wants = append(wants, fields.Action)
		}
		if fields.Plan != nil {
			for _, i := range append(fields.Plan.Now, fields.Plan.Moves...) {
				wants = append(wants, i.Title)
			}
		}
		has(t, text(t, r, render.Look{Width: 72, Full: true, Why: true}), wants...)
	})
}
