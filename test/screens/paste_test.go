package screens

import (
	"strings"
	"testing"
)

func pasted(text string) string { return "\x1b[200~" + text + "\x1b[201~" }

func TestAPasteAnswersNothing(t *testing.T) {
	t.Parallel()
	texts := map[string]string{
		"keys":     "0\r1\r2\ry\r\n" + strings.Repeat("0\n1\n", 50),
		"megabyte": strings.Repeat("0\r\n1\nyes\n34\n", 1<<20/12),
	}
	for n, name := range nearby() {
		place := places[name]
		if name == "age" {
			continue // there it is typed text
		}
		for m, what := range inOrder(texts) {
			if long(n, m, len(texts)) {
				continue
			}
			text := texts[what]
			t.Run(name+"/"+what, func(t *testing.T) {
				t.Parallel()
				w := asking(t, place)
				before := w.Here()
				w.Send(pasted(text))
				stays(t, w, before)
				w.Person = person{}
				w.Answer(before) // it still takes keys
				w.Leaves(before)
			})
		}
	}
}

func TestAPasteIntoALineIsTakenAsItIsOrNotAtAll(t *testing.T) {
	t.Parallel()
	pastes := map[string]struct{ screen, text, typed string }{
		"number":         {"age", "34", "34"},
		"line break":     {"age", "34\r\n", "34"},
		"wide digits":    {"age", "３8", "３8"},
		"ago":            {"onset", "2026-11-20 9:30", "2026-11-20 9:30"},
		"wide ago":       {"onset", "１2 days ago", "１2 days ago"},
		"half a day":     {"onset", "3½ days", ""},
		"other digits":   {"age", "٣٨", ""},
		"newlines":       {"age", "34\n35\r\n", ""},
		"tab":            {"onset", "3\tdays", ""},
		"megabyte":       {"age", strings.Repeat("34\n", 1<<20/3), ""},
		"forty-one":      {"age", strings.Repeat("3", 41), ""},
		"escapes":        {"age", "3\x1b[31m4\x07\u202e5", ""},
		"invisible":      {"age", "3\u200b8", ""},
		"no-break space": {"onset", "3\u00a0days", ""},
		"Latin 1":        {"onset", "3\xbd days", ""},
	}
	for n, name := range inOrder(pastes) {
		if long(n, 0, 3) {
			continue
		}
		c := pastes[name]

		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := asking(t, at(c.screen))
			if c.screen == "onset" {
				w.toTyped()
			}
			before := w.Here()
			w.Send(pasted(c.text))
			if c.typed == "" {
				w.Wait("That paste was not taken")
			}
			w.Until("the text", func() bool { return typedLine(w.Screen()) == c.typed })
			if !w.Here().same(before) {
				t.Errorf("it was taken as an answer:\n%s", w.Screen())
			}
			for _, r := range w.Screen() {
				if r != '\n' && (r < 0x20 || r > 0x7e) && !strings.ContainsRune(c.typed, r) {
					t.Errorf("%q is on the screen:\n%s", r, w.Screen())
				}
			}
		})
	}
}

// Not even the end of what would be too long with what stands there.
func TestAPasteBehindTypedTextIsNotCut(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := asking(t, at("onset"))
	w.toTyped()
	w.Send(strings.Repeat("1", 30))
	w.Type(pasted("2026-11-20 9"))
	w.Wait("That paste was not taken: it is too long.")
	if got := typedLine(w.Screen()); got != strings.Repeat("1", 30) {
		t.Errorf("the line holds %q", got)
	}
	w.Type(pasted("0123456789"))
	w.Until("what fits", func() bool { return typedLine(w.Screen()) == strings.Repeat("1", 30)+"0123456789" })
}

// Not every terminal marks a paste. Then the keys come in a burst.
func TestAPasteWithoutMarksAnswersAtMostOneQuestion(t *testing.T) {
	t.Parallel()
	w := asking(t, at("nerve_signs"))
	w.Send(strings.Repeat("0\r", 2000))
	w.Leaves(Place{Kind: "sheet", Number: 1, Screen: screen{ID: "nerve_signs"}})
	here := w.Here()
	if here.Screen.ID != "sudden_signs" {
		t.Fatalf("is at %s", here)
	}
	blank(t, w.Term, here)
}
