package screens

import (
	"fmt"
	"testing"
	"time"
)

// Digits only move on a sheet, as they do in a list; the space bar does nothing.
func TestOnASheetDigitsMoveAndSpaceDoesNothing(t *testing.T) {
	t.Parallel()
	w := asking(t, at("leg_signs"))
	here := w.Here()
	for _, n := range []int{3, 1, 6, 2} {
		w.Send(fmt.Sprint(n))
		w.points(fmt.Sprintf("> %d blank ", n))
		w.Send(space)
		time.Sleep(rest)
		w.points(fmt.Sprintf("> %d blank ", n))
		blank(t, w.Term, here)
	}
	w.Send("y")
	w.Wait("1 of 6 answered")
	w.points("> 3 blank ")
}

// Keys of a keyboard that is set to other letters.
var otherLetters = []string{"н", "т", "г", "υ", "ν", "ｙ", "ｎ", "１", "é"}

func TestAKeyOfAnotherLayoutGetsAHint(t *testing.T) {
	t.Parallel()
	screens := map[string]string{"emergency sheet": "y n u r 0 b ?", "sheet": "y n u 0 b ?", "choice": "1-9 b ?", "review": "a n b ?"}
	for n, name := range inOrder(screens) {
		for m, size := range sizes {
			if long(n, m, len(sizes)) {
				continue
			}
			keys := screens[name]
			t.Run(fmt.Sprintf("%s/%dx%d", name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				w := asking(t, places[name], Setup{W: size[0], H: size[1]})
				before := w.Here()
				time.Sleep(ponder)
				for _, key := range otherLetters {
					w.Type(key)
					w.Wait("This key is not one of " + keys + ". Try Latin letters.")
					w.Wait("Esc leave")
					if here := w.Here(); !here.same(before) {
						t.Fatalf("%q leads to %s", key, here)
					}
					w.Type(down) // and the next key takes the hint away
					w.Until("the hint to go", func() bool { return !shows(w.Screen(), "This key is not one of") })
				}
			})
		}
	}
}

func TestAKeyOfAnotherLayoutGetsAHintInASession(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			t.Parallel()
			x := doing(t, Setup{W: size[0], H: size[1], Home: saved(t), Args: []string{"do", "cold", "--now", now}}, "The cold pack is on")
			x.Type("р") // Cyrillic, on the key of h
			x.Wait("This key is not one of space n h q ?. Try Latin letters.")
			x.Type("h")
			x.Wait("Stop. Take the cold pack off now")
			x.Type("й")
			x.Wait("This key is not one of n q. Try Latin letters.")
			x.Type("q")
			if status := x.Exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
		})
	}
}

// What a person types in wide digits is the number they see.
func TestWideDigitsTypedInAFieldCount(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	file := newOutput(t)
	w := walk(Start(t, Setup{Stdout: file.file, Args: []string{"triage", "--region", "us", "--now", now, "--json"}}), person{age: "３8", onset: "２0h"})
	w.To(never)
	if status := w.Exit(); status != 0 {
		t.Fatalf("exit status %d", status)
	}
	said := string(resultOf(t, file.Text()).Answers)
	for _, want := range []string{`"age": 38`, `"onset": "2026-11-22T13:30:00Z"`} {
		if !shows(said, want) {
			t.Errorf("%s is not among the answers:\n%s", want, said)
		}
	}
}
