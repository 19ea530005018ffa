package render_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/render"
)

const (
	crisis    = "nerve_signs: none\nsudden_signs: none\ndanger_signs: none\nself_harm: yes\n"
	overdosed = "nerve_signs: none\nsudden_signs: none\ndanger_signs: none\ntoo_many_painkillers: yes\n"
)

// What stands before all else, and in place of the safety net, for who thinks of
// suicide and told of nothing else.
const crisisHeadline = "EMERGENCY: talk to someone now"

var crisisNet = []string{"Call 999 or 112 at once if any of this is true:", "You are about to act on these thoughts.", "You have hurt yourself, or taken tablets", "You do not feel able to keep yourself safe."}

func inCrisis(r render.Result) bool { return r.Assessment.Action() == "crisis" }

// forABack are words for somebody whose back is the emergency.
var forABack = []string{"warning sign", "fever", "surgery", "Eat nothing", "numb ", "genitals", "leak poo", "scan", "cannot wait", "medicines and allergies", "painkiller to hide"}

// everyForm is the result in each form a person can read.
func everyForm(t *testing.T, r render.Result) map[string]string {
	t.Helper()
	out := map[string]string{"text": text(t, r, render.Look{Width: 80})}
	write := func(name string, do func(*bytes.Buffer) error) {
		var b bytes.Buffer
		if err := do(&b); err != nil {
			t.Fatal(err)
		}
		out[name] = b.String()
	}
	write("full", func(b *bytes.Buffer) error { return render.Text(b, r, render.Look{Width: 80, Full: true}) })
	write("markdown", func(b *bytes.Buffer) error { return render.Markdown(b, r, render.Look{Width: 80}) })
	write("emergency", func(b *bytes.Buffer) error { return render.EmergencyText(b, r, 80) })
	var fields struct {
		Call []string `json:"when_you_call"`
		Net  []string `json:"safety_net"`
	}
	decode(t, r, &fields)
	lines, err := json.Marshal(fields)
	if err != nil {
		t.Fatal(err)
	}
	out["json"] = string(lines)
	return out
}

func TestWhoThinksOfSuicideReadsNothingAboutABack(t *testing.T) {
	for _, answer := range []string{"yes", "unsure"} {
		r := read(t, shipped(t), strings.Replace(crisis, "yes", answer, 1))
		for form, got := range everyForm(t, r) {
			for _, words := range forABack {
				if strings.Contains(got, words) {
					t.Errorf("%s, %s says %q:\n%s", answer, form, words, got)
				}
			}
		}
		got := text(t, r, render.Look{Width: 90})
		if !strings.HasPrefix(got, "EMERGENCY: talk to someone now\n") {
			t.Errorf("the first line is %.60q", got)
		}
		has(t, got, "Call 116 123 (or NHS 111, mental health option) now, and 999 or 112 if you might act", "Ask someone you trust to stay with you")
		has(t, text(t, r, render.Look{Width: 90, Full: true}), "Call 999 or 112 at once if any of this is true", "- You are about to act on these thoughts.")
	}
}

func TestTheHandOverOfACrisisTellsThePersonNothingAboutABack(t *testing.T) {
	r := read(t, shipped(t), crisis)
	var b bytes.Buffer
	if err := (render.Handover{Result: r, Written: now, Visits: []render.Result{r}}).Text(&b, render.Look{Width: 80}); err != nil {
		t.Fatal(err)
	}
	_, person, found := strings.Cut(b.String(), "FOR THE PERSON")
	if !found {
		t.Fatalf("nothing is for the person:\n%s", b.String())
	}
	lacks(t, person, "numb", "fever", "leg")
	has(t, person, "You are about to act on these thoughts.")
}

func TestWhoTookTooManyPainkillersIsToldToStopAndToBringThePacks(t *testing.T) {
	got := text(t, read(t, shipped(t), overdosed), render.Look{Width: 90})
	has(t, got, "Take no more and call NHS 111 now, even if you feel well; call 999 or 112 if you feel ill.", "Keep all packs, bottles and leaflets. Bring them with you.",
		"Take no more painkillers until you are told that you may.", "Say if you took them to harm yourself.")
	lacks(t, got, "back pain with a warning sign", "surgery", "hide a fever")
}

func TestTwoReasonsBringTheWordsOfBoth(t *testing.T) {
	got := text(t, read(t, shipped(t), crisis+"too_many_painkillers: yes\n"), render.Look{Width: 90})
	has(t, got, "EMERGENCY: get help now", "Call 999 or 112 now, or have someone take you", "Call 116 123 (or NHS 111, mental health option) too.", "Take no more painkillers, and call NHS 111 about them too",
		"Ask someone you trust to stay with you", "Keep all packs, bottles and leaflets.")
	lacks(t, got, "back pain with a warning sign", "surgery")
	got = text(t, read(t, shipped(t), crisis+"very_ill: yes\n"), render.Look{Width: 90})
	has(t, got, "you have back pain with a warning sign:", "Ask someone you trust to stay with you")
}

func TestAnEmergencyOfTheBackKeepsItsWords(t *testing.T) {
	got := text(t, example(t, shipped(t), "emergency"), render.Look{Width: 90})
	has(t, got, "EMERGENCY: get help now", "that you have back pain with a warning sign:", "Eat nothing until they say you may")
	has(t, text(t, example(t, shipped(t), "emergency"), render.Look{Width: 90, Full: true}), "Your bottom, genitals or inner thighs feel numb or odd.")
}

// What is true of a fresh bout is not told to somebody at week twenty.
func TestTheUsualCourseIsThatOfPainAsOldAsTheirs(t *testing.T) {
	lib := shipped(t)
	const fresh, weeks, months = "2 to 6 weeks", "one to three months", "over three months"
	day := 24 * time.Hour
	for since, told := range map[time.Duration]string{20 * time.Hour: fresh, 27 * day: fresh, 28 * day: weeks, 83 * day: weeks, 85 * day: months, 140 * day: months} {
		got := text(t, aged(t, lib, since), render.Look{Width: 90, Full: true})
		if !strings.Contains(got, "Getting back to normal") {
			t.Fatalf("%s: there are no stages", since)
		}
		for _, words := range []string{fresh, weeks, "Pain of " + months} {
			if strings.Contains(got, words) != strings.HasSuffix(words, told) {
				t.Errorf("%s after the onset: told of %q, and not of %q alone", since, words, told)
			}
		}
	}
}

// aged is a plain strain that began so long ago.
func aged(t *testing.T, lib *library.Content, since time.Duration) render.Result {
	t.Helper()
	r := strain(t, lib, "severity: mild\ncourse: better\nworries: none\nstiff_back_signs: none\nlinked_signs: none\n")
	given := r.Answers
	onset := given["onset"]
	onset.Moment = now.Add(-since)
	given["onset"] = onset
	return resultOf(lib, "1.2.3", r.Region, given, now)
}

// Life goes on from the first day, lifting too; but nobody is told to lift who may not.
func TestLiftingIsForWhoMayLift(t *testing.T) {
	lib := shipped(t)
	lifts := func(r render.Result) (n int) {
		for _, s := range r.Plan.Stages {
			if slices.ContainsFunc(s.Do, func(do string) bool { return strings.Contains(strings.ToLower(do), "lift") }) {
				n++
			}
		}
		return n
	}
	if n := lifts(strain(t, lib, "")); n != 4 {
		t.Errorf("%d stages of a strain say how to lift, not the first four", n)
	}
	if first := strain(t, lib, "").Plan.Stages[0].Do[0]; !strings.Contains(first, "work") {
		t.Errorf("the first stage begins with %q, and not with going on", first)
	}
	const pregnant = "pregnancy_stage: from_16_weeks\npregnancy_signs: none\nhow_it_began: after_sitting\n"
	for _, answer := range []string{"yes", "unsure"} {
		for _, a := range []string{"thin_bones: %s\nhow_it_began: crept_up\n", "steroids_long: %s\nhow_it_began: crept_up\n", "bone_spot: %s\n", "hip_or_surgery: %s\n", "old_trouble: %s\n", "maybe_pregnant: %s\n" + pregnant} {
			if n := lifts(strain(t, lib, strings.ReplaceAll(a, "%s", answer))); n > 0 {
				t.Errorf("%q is told %d times to lift", strings.ReplaceAll(a, "%s", answer), n)
			}
		}
	}
}

// That hurt need not be harm is told to nobody whose bones or nerves may be hurt.
func TestHurtIsHarmlessOnlyToWhoHasNoSignOfHarm(t *testing.T) {
	lib := shipped(t)
	told := func(r render.Result) bool {
		return slices.ContainsFunc(r.Plan.Stages[0].Do, func(do string) bool { return strings.Contains(do, "harm") })
	}
	if !told(strain(t, lib, "onset: 20h")) {
		t.Error("a fresh strain is not told that hurt need not mean harm")
	}
	for _, answer := range []string{"yes", "unsure"} {
		for _, a := range []string{"thin_bones: %s\nhow_it_began: crept_up\n", "steroids_long: %s\nhow_it_began: crept_up\n", "bone_spot: %s\n", "never_eases: %s\n", "leg_numbness: %s\ntoes_heels: no\n"} {
			if told(strain(t, lib, "onset: 20h\n"+strings.ReplaceAll(a, "%s", answer))) {
				t.Errorf("%q is told that hurt need not mean harm", strings.ReplaceAll(a, "%s", answer))
			}
		}
	}
}

// A plan names one dose of walking: no stage, rest or habit has another.
func TestAPlanHasOneDoseOfWalking(t *testing.T) {
	lib := shipped(t)
	amount := regexp.MustCompile(`(?i)\b(minutes?|hours?|once an hour|twenty|thirty)\b`)
	for _, s := range lib.Catalogue.Stages {
		for _, do := range s.Do {
			if strings.Contains(do.Says, "alk") {
				t.Errorf("stage %d: %q", s.Number, do.Says)
			}
		}
	}
	for _, i := range lib.Catalogue.Interventions {
		if i.ID == "walking_habit" && i.Dose != (plan.Dose{}) {
			t.Errorf("%s has a dose of its own: %+v", i.ID, i.Dose)
		}
		for _, step := range i.Steps {
			if i.ID == "rest" && amount.MatchString(step.Says) {
				t.Errorf("rest: %q", step.Says)
			}
		}
		for _, line := range i.Card {
			if i.ID == "walk" && amount.MatchString(line.Says) && !strings.Contains(line.Says, "5 to 10 minutes") {
				t.Errorf("the card says %q", line.Says)
			}
		}
	}
}
