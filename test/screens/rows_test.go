package screens

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// These people together are asked everything.
var everything = map[string]person{
	"plain":     {},
	"pregnant":  {age: "30", signs: yes("maybe_pregnant"), choices: map[string]string{"pregnancy_stage": "from_16_weeks"}},
	"artery":    {age: "66", choices: map[string]string{"severity": "severe", "how_it_began": "lifting"}},
	"stone":     {signs: yes("waves_or_belly")},
	"infection": {signs: yes("weak_immunity")},
	"cancer":    {signs: yes("cancer_ever")},
	"upper":     {signs: yes("upper_back")},
	"sciatica":  {signs: yes("leg_pain")},
	"burning":   {signs: yes("pee_pain_or_blood")},
	"lasting":   {signs: yes("pain_most_days")},
	"at 62":     {age: "62", choices: map[string]string{"how_it_began": "crept_up"}},
	"old pain":  {age: "52", onset: "rough:11", signs: yes("began_before_45", "began_before_35"), choices: map[string]string{"how_it_began": "hard_exercise"}},
	"unsure":    {signs: all("unsure", []string{"pee_trouble", "locked_jaw", "diabetes", "leg_pain", "fever", "many_bouts", "never_eases"})},
}

// These come back three days later, after a first visit that told them to see
// somebody, and are asked what only a check-in asks.
var comeBack = map[string]person{
	"tried it all": {signs: yes("plan_hurts", "tried_cold", "tried_warmth", "tried_walks", "tried_moves", "tried_rub", "not_seen_yet")},
	"news":         {signs: yes("new_health_fact", "new_fall"), choices: map[string]string{"course": "worse", "pain_now": "7", "severity": "severe"}},
}

var sizes = [][2]int{{80, 24}, {60, 18}}

func TestEveryRowAndOptionIsOnTheScreen(t *testing.T) {
	t.Parallel()
	for _, size := range append(sizes, [2]int{132, 50}) {
		if testing.Short() && size != sizes[1] {
			continue // the narrowest is the hardest
		}
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			asked := make(chan string, 2000)
			t.Run("people", func(t *testing.T) {
				for name, p := range everything {
					t.Run(name, func(t *testing.T) {
						t.Parallel()
						lookAtEverything(t, Setup{W: size[0], H: size[1], Args: []string{"triage", "--now", now, "--region", "us"}}, p, asked)
					})
				}
				for name, p := range comeBack {
					t.Run(name, func(t *testing.T) {
						t.Parallel()
						lookAtEverything(t, Setup{W: size[0], H: size[1], Home: saved(t), Args: []string{"checkin", "--now", later}}, p, asked)
					})
				}
			})
			close(asked)
			notAsked(t, asked)
		})
	}
}

// notAsked fails for what nobody was asked, so that nothing goes unseen.
func notAsked(t *testing.T, asked chan string) {
	t.Helper()
	seen := map[string]bool{}
	for id := range asked {
		seen[id] = true
	}
	for _, s := range questions() {
		for _, q := range s.Questions {
			if !q.Computed && !seen[q.ID] {
				t.Errorf("%s on %s was never on the screen", q.ID, s.ID)
			}
		}
	}
}

// later is three days after now, when all are due to check in.
const later = "2026-11-26T09:30:00Z"

// saved is a home in which an episode is kept whose result was to see somebody.
func saved(t *testing.T) (home string) {
	t.Helper()
	home = t.TempDir()
	said := document(t, "base: plain_strain", "leg_numbness: yes", "toes_heels: no")
	if status, _, complaints := run(t, home, said, "triage", "--region", "us", "--now", now, "--answers", "-", "--save"); status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	return home
}

func lookAtEverything(t *testing.T, s Setup, p person, asked chan<- string) {
	x := Start(t, s)
	w := walk(x, p)
	w.To(func(here Place) bool {
		if !afterwards(here) {
			look(t, x, here)
		}
		for _, q := range here.Rows {
			asked <- q.ID
		}
		return false
	})
	if status := x.Exit(); status != 0 {
		t.Errorf("exit status %d\n%s", status, x.Screen())
	}
}

// look checks that a screen is whole: what is asked, every row or option, the
// state, and what the keys do.
func look(t *testing.T, x *Term, here Place) {
	t.Helper()
	lines := x.Screen()
	must := []string{"Esc leave"}
	switch here.Kind {
	case "sheet":
		must = append(must, here.Screen.Title, "y yes", "n no", "u not sure, counts as yes", "0 no to the rest", "? why")
		if most := len(here.Screen.Questions); len(here.Rows) == 0 || len(here.Rows) > most {
			t.Errorf("%d rows of %d", len(here.Rows), most)
		}
		for n, q := range here.Rows {
			if !regexp.MustCompile(fmt.Sprintf(`(?m)^ *>? *%d +(?:blank)? +%s`, n+1, regexp.QuoteMeta(strings.Fields(q.Asks)[0]))).MatchString(lines) {
				t.Errorf("%s is not row %d, blank:\n%s", q.ID, n+1, lines)
			}
		}
	case "single", "plain":
		if q := here.Rows[0]; here.Kind == "plain" {
			asks, says := q.doubt()
			must = append(must, append(says, q.Asks, asks, "? why")...)
		} else {
			must = append(must, append(q.says(), q.Asks, "? why")...)
		}
	case "rough":
		must = append(must, here.Rows[0].Asks, "Within the hour", "Longer", "t type a day or time", "? why")
	case "welcome":
		must = []string{"Enter begins."}
	case "read_back":
		must = []string{"x take it back"}
	}
	for _, text := range must {
		if !shows(lines, text) {
			t.Errorf("%q is not on the screen of %s:\n%s", text, here, lines)
		}
	}
	narrowEnough(t, x, lines)
}

// narrowEnough fails for text that reaches the edge, where it may be cut off.
func narrowEnough(t *testing.T, x *Term, lines string) {
	t.Helper()
	for _, line := range strings.Split(lines, "\n") {
		if len([]rune(line)) > min(x.em.Width(), 90) {
			t.Errorf("too long a line:\n%s", line)
		}
	}
}

func TestTheReviewScrollsToItsLastLine(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			x := Start(t, Setup{W: size[0], H: size[1], Args: []string{"triage", "--region", "us"}})
			w := walk(x, person{age: "52", onset: "9 days ago", signs: yes("wakes_at_night", "leg_pain", "stress", "fear_of_harm", "bad_sleep", "bent_posture")})
			w.To(kind("review"))
			seen := x.Screen()
			for range 60 {
				if strings.Contains(pointed.FindString(x.Screen()), "No to the other") {
					break
				}
				before := x.Screen()
				w.pondered(down)
				x.Until("the next line to be chosen", func() bool { return x.Screen() != before })
				seen += x.Screen()
			}
			for _, said := range []string{"52", "9 days ago", "It wakes you at night", "Pain down one leg", "No to the other"} {
				if !shows(seen, said) {
					t.Errorf("%q is nowhere in the review:\n%s", said, x.Screen())
				}
			}
		})
	}
}
