package screens

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestTheResultIsOnTheNormalScreenWhole(t *testing.T) {
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			w := walk(Start(t, Setup{W: size[0], H: size[1], Args: []string{"triage", "--region", "us"}}), person{})
			w.To(never)
			if status := w.Exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
			w.Restored()
			normal := after(w.Raw(), "\x1b[?1049l")
			for _, text := range []string{"SELF-CARE", "for any one of these, if new:", "not reviewed by a clinician."} {
				if !shows(normal, text) {
					t.Errorf("%q is not on the normal screen", text)
				}
			}
			last := "SELF-CARE" // on the usual terminal all of the card is in sight at the end
			if size[1] < 24 {
				last = "for any one of these, if new:"
			}
			if !shows(w.Screen(), last) {
				t.Errorf("%q is not in sight at the end:\n%s", last, w.Screen())
			}
		})
	}
}

func TestAnEmergencyIsTheLastThingOnTheScreenAndPlain(t *testing.T) {
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			w := walk(Start(t, Setup{W: size[0], H: size[1], Args: []string{"triage", "--region", "us"}}), person{signs: yes("leg_failing")})
			w.To(never)
			w.Exit()
			w.Restored()
			for _, text := range []string{"EMERGENCY: get help now", "Call 911 now, or have someone take you to an emergency department."} {
				if !shows(w.Screen(), text) {
					t.Errorf("%q is not at the end of the screen:\n%s", text, w.Screen())
				}
			}
			for _, line := range strings.Split(w.Screen(), "\n") {
				if strings.Contains(line, "911") && strings.Trim(line, " ") != strings.Map(plainRune, strings.Trim(line, " ")) {
					t.Errorf("something stands beside the number: %q", line)
				}
			}
		})
	}
}

func plainRune(r rune) rune {
	if r < 0x20 || r > 0x7e || strings.ContainsRune("|+*_[]<>#", r) {
		return -1
	}
	return r
}

// A screen is a form page. The first frame, the region and plainer questions do
// not count.
func TestAPlainStrainTakesAtMostFifteenScreens(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := walk(Start(t, Setup{Args: []string{"triage", "--region", "us"}}), person{onset: "rough:4"})
	w.To(never)
	screens := 0
	for _, p := range w.Seen {
		if slices.Contains([]string{"sheet", "single", "rough", "review"}, p.Kind) {
			screens++
		}
	}
	if screens < 10 || screens > 15 {
		t.Errorf("%d screens: %v", screens, w.Seen)
	}
}

func TestFourPeopleGetWhereTheyShould(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, c := range map[string]struct {
		person      person
		disposition string
		urgent      bool
	}{
		"plain strain": {person{}, "self_care", false},
		"sciatica":     {person{age: "40", onset: "rough:7", signs: yes("leg_pain"), choices: map[string]string{"how_it_began": "twist_or_cough"}}, "self_care", false},
		"pregnant":     {person{age: "30", signs: yes("maybe_pregnant"), choices: map[string]string{"how_it_began": "after_sitting", "pregnancy_stage": "from_16_weeks"}}, "self_care", false},
		"emergency":    {person{age: "51", signs: yes("saddle_numbness")}, "emergency", true},
	} {
		for _, size := range sizes {
			t.Run(fmt.Sprintf("%s/%dx%d", name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				file := newOutput(t)
				w := walk(Start(t, Setup{W: size[0], H: size[1], Stdout: file.file, Args: []string{"triage", "--region", "us", "--json"}}), c.person)
				w.To(never)
				w.Exit()
				r := resultOf(t, file.Text())
				if r.Disposition != c.disposition || r.Urgent != c.urgent {
					t.Errorf("the result is %s (urgent %v), want %s", r.Disposition, r.Urgent, c.disposition)
				}
				for _, move := range []string{"pelvic_tilt", "knee_to_chest", "glute_bridge", "plank"} {
					if name == "pregnant" && strings.Contains(string(r.Plan), fmt.Sprintf(`"id": %q`, move)) {
						t.Errorf("the plan holds %s", move)
					}
				}
			})
		}
	}
}
