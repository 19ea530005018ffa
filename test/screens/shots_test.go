package screens

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every kind of screen, for somebody to look at: on dark, on light, and without colours.
func TestEveryKindOfScreenToLookAt(t *testing.T) {
	if *lookAt == "" {
		t.Skip("asked for by make pictures")
	}
	if err := os.MkdirAll(*lookAt, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, size := range sizes {
		for _, env := range []string{"", "NO_COLOR=1"} {
			for _, shot := range shots {
				t.Run(fmt.Sprintf("%s/%dx%d/%s", shot.name, size[0], size[1], env), func(t *testing.T) {
					t.Parallel()
					m := still(shot.taken(t, Setup{W: size[0], H: size[1], Env: []string{either(env, "BLANK=")}}))
					palettes := []string{"dark", "light"}
					if env != "" {
						palettes = []string{"light"}
					}
					for _, palette := range palettes {
						to := filepath.Join(*lookAt, fmt.Sprintf("%s-%dx%d-%s.svg", either(strings.TrimSuffix(env, "=1"), palette), size[0], size[1], shot.name))
						if err := os.WriteFile(to, []byte(m.SVG(palette, shot.name, shot.name)), 0o644); err != nil {
							t.Fatal(err)
						}
					}
				})
			}
		}
	}
}

// shots are one of each kind of screen.
var shots = []struct {
	name  string
	taken func(*testing.T, Setup) *Term
}{
	{"00-first", func(t *testing.T, s Setup) *Term {
		s.Args = []string{"triage"}
		x := Start(t, s)
		x.Wait("Enter begins.")
		return x
	}},
	{"01-first-known", func(t *testing.T, s Setup) *Term {
		s.Args = []string{"triage", "--region", "us"}
		x := Start(t, s)
		x.Wait("Enter begins.")
		return x
	}},
	{"02-sheet", func(t *testing.T, s Setup) *Term { return answered(t, s).Term }},
	{"03-check", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("nerve_signs"), s)
		w.Type("u0" + enter)
		w.Wait("You were not sure about this:")
		w.Type("2")
		return w.Term
	}},
	{"04-read-back", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("nerve_signs"), s)
		w.Type("2y")
		w.Wait("x take it back")
		return w.Term
	}},
	{"05-blank", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("nerve_signs"), s)
		w.Type("n" + enter)
		w.Wait("still blank")
		return w.Term
	}},
	{"06-why", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("nerve_signs"), s)
		w.Type("?")
		w.Wait("Why we ask")
		return w.Term
	}},
	{"07-leave", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("nerve_signs"), s)
		w.Type(escape)
		w.Wait("Leave without a result?")
		return w.Term
	}},
	{"08-typed", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("age"), s)
		w.Type("200" + enter)
		return w.Term
	}},
	{"09-choice", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("severity"), s)
		w.Type("2")
		return w.Term
	}},
	{"10-onset", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("onset"), s)
		w.Type("3")
		return w.Term
	}},
	{"11-choice-unsure", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("how_it_began"), s)
		w.Type("u")
		return w.Term
	}},
	{"12-sheet-yes", func(t *testing.T, s Setup) *Term {
		w := asking(t, at("leg_signs"), s)
		w.Type("ynu")
		return w.Term
	}},
	{"13-review", func(t *testing.T, s Setup) *Term {
		s.Args = []string{"triage", "--region", "us", "--now", now}
		w := walk(Start(t, s), person{age: "52", onset: "9 days ago", signs: map[string]string{"leg_pain": "yes", "stress": "yes", "fear_of_harm": "unsure", "bad_sleep": "yes"}, choices: map[string]string{"toes_heels": "no"}})
		w.To(kind("review"))
		return w.Term
	}},
	{"20-card", card},
	{"21-how", pressed("1", "timer", "b card")},
	{"22-moves", pressed("m", "Moves:")},
	{"23-about", pressed("t", "About:")},
	{"24-signs", pressed("w", "b card")},
	{"25-days", pressed("d", "b card")},
	{"26-keys", pressed("?", "Keys")},
	{"30-session-before", inSession("Enter")},
	{"31-session", inSession("Get ready.")},
	{"32-session-runs", inSession("This step")},
	{"33-session-hurts", inSession("hurts")},
}

// pressed is a page of the viewer.
func pressed(key string, words ...string) func(*testing.T, Setup) *Term {
	return func(t *testing.T, s Setup) *Term {
		x := card(t, s)
		x.Type(key)
		for _, w := range words {
			x.Wait(w)
		}
		return x
	}
}

// inSession is a guided move, as far as these words.
func inSession(to string) func(*testing.T, Setup) *Term {
	return func(t *testing.T, s Setup) *Term {
		s.Args = []string{"do", "buttock_squeeze", "--answers", example(t, "self_care"), "--region", "us", "--now", now}
		if to == "Enter" {
			x := Start(t, s)
			x.Wait("Enter")
			return x
		}
		x := doing(t, s, "Get ready.")
		switch to {
		case "This step":
			x.Type(enter)
			x.Wait("repeat 1 of")
			x.Type(space)
			x.Wait("go on")
		case "hurts":
			x.Type(enter)
			x.Wait("repeat 1 of")
			x.Type("h")
			x.Wait("Stop")
		}
		return x
	}
}
