package screens

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// asking starts an interview and goes to a place in it.
func asking(t testing.TB, stop func(Place) bool, setup ...Setup) *Walk {
	t.Helper()
	s := Setup{}
	if len(setup) > 0 {
		s = setup[0]
	}
	s.Args = append([]string{"triage", "--region", "us"}, s.Args...)
	w := walk(Start(t, s), person{})
	if here := w.To(stop); here.Kind == "" {
		t.Fatalf("ended before its time: %v", w.Seen)
	}
	return w
}

// places are one of each kind of screen.
var places = map[string]func(Place) bool{
	"first frame": kind("welcome"), "emergency sheet": at("nerve_signs"), "age": at("age"), "choice": at("severity"), "sheet": at("leg_signs"), "onset": at("onset"), "remedy sheet": at("body_limits"), "review": kind("review"),
}

// stays checks that nothing was answered: the same place, nothing chosen.
func stays(t *testing.T, w *Walk, before Place) {
	t.Helper()
	time.Sleep(rest)
	after := w.Here()
	if !w.Running() || !after.same(before) {
		t.Fatalf("was at %s, is at %s:\n%s", before, after, w.Screen())
	}
	blank(t, w.Term, after)
}

func blank(t *testing.T, x *Term, here Place) {
	t.Helper()
	untouched := map[string]string{"single": "choose one", "review": "Enter shows the result", "rough": "choose one", "welcome": "Enter begins."}[here.Kind]
	if here.Kind == "single" && (here.Rows[0].Kind == "number" || here.Rows[0].Kind == "moment") {
		if line := strings.TrimSpace(pointed.FindString(x.Screen())); line != ">" && line != "" {
			t.Errorf("something is typed: %q", line)
		}
		return
	}
	if here.Kind == "sheet" {
		if !blankSheet(x.Screen()) {
			t.Errorf("something is answered:\n%s", x.Screen())
		}
		return
	}
	if !shows(x.Screen(), untouched) {
		t.Errorf("%q is not on the screen:\n%s", untouched, x.Screen())
	}
}

func TestEnterAloneNeverAnswers(t *testing.T) {
	t.Parallel()
	for _, name := range nearby() {
		place := places[name]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := asking(t, place)
			before := w.Here()
			if before.Kind == "welcome" {
				w.Type(enter)
				w.Leaves(before)
				before = w.Here()
			}
			for n := range 200 {
				w.Send(enter)
				if n%20 == 0 { // so that some count
					time.Sleep(rest)
				}
			}
			stays(t, w, before)
		})
	}
}

// Where a held key can mean yes, an emergency may come of it, which is the
// careful side. It never gets to another question, and never to a plan.
func TestAKeyHeldDownNeverGetsPastTheFirstSheet(t *testing.T) {
	t.Parallel()
	for _, key := range few([]string{enter, "y", "0", space, "n", "u", "1", "2", down, tab, "ok", "x"}, 3) {
		t.Run(fmt.Sprintf("%q", key), func(t *testing.T) {
			t.Parallel()
			w := asking(t, kind("welcome"))
			time.Sleep(rest)
			w.Send(enter)
			for n := range 400 {
				w.Send(key)
				if n == 200 { // as when a key begins to repeat
					time.Sleep(3 * rest)
				}
				time.Sleep(2 * time.Millisecond)
			}
			here := w.Here()
			if yes := key == "y"; here.Screen.ID != "nerve_signs" && !(yes && here.Kind == "read_back") {
				t.Fatalf("is at %s:\n%s", here, w.Screen())
			}
		})
	}
}

func TestABurstOfKeysAnswersAtMostOneQuestion(t *testing.T) {
	t.Parallel()
	for _, name := range nearby() {
		place := places[name]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := asking(t, place)
			before := w.Here()
			most := map[bool]int{true: 1, false: before.Number + 1}[before.Kind == "welcome"]
			w.Send(strings.Repeat("0"+enter+down+enter+"1"+enter+"34"+enter+"2"+enter+space+"n"+enter+end+enter, 20))
			time.Sleep(rest)
			after := w.Here()
			if before.Kind == "review" {
				return // from there the result, or a screen to change, is one step
			}
			if !w.Running() || after.Number > most {
				t.Fatalf("was at %s, is at %s", before, after)
			}
			if shows(w.Screen(), "Plans here begin at 16.") { // said in place of how many are answered
				if !shows(w.Screen(), "> choose one") {
					t.Errorf("a row is answered:\n%s", w.Screen())
				}
				return
			}
			if !after.same(before) && after.Kind != "plain" {
				blank(t, w.Term, after)
			}
		})
	}
}

// A person who types on after reading must not lose a key: 36h is not 3.
func TestNoKeyIsLostWhileTheScreenStays(t *testing.T) {
	t.Parallel()
	w := asking(t, at("onset"))
	w.toTyped()
	text := "2026-11-20 9:30"
	for _, key := range text {
		w.Send(string(key))
		time.Sleep(60 * time.Millisecond)
	}
	w.Wait("> " + text)
}
