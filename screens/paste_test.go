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
	for name, place := range places {
		if name == "age" || name == "onset" {
			continue // there it is typed text
		}
		for what, text := range texts {
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

func TestAPasteIntoALineIsShortAndNotAnAnswer(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, typed string }{
		"number":   {"34", "34"},
		"newlines": {"34\n35\r\n", "34 35"},
		"megabyte": {strings.Repeat("34\n", 1<<20/3), strings.TrimSpace(strings.Repeat("34 ", 14)[:40])},
		"escapes":  {"3\x1b[31m4\x07\u202e5", "3"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := asking(t, at("age"))
			before := w.Here()
			w.Send(pasted(c.text))
			w.Until("the text", func() bool {
				line := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(pointed.FindString(w.Screen())), ">"))
				return line != "" && len(line) <= 40 && strings.HasPrefix(line, c.typed)
			})
			if !w.Here().same(before) {
				t.Errorf("it was taken as an answer:\n%s", w.Screen())
			}
			for _, r := range w.Screen() {
				if r != '\n' && (r < 0x20 || r > 0x7e) {
					t.Errorf("%q is on the screen:\n%s", r, w.Screen())
				}
			}
		})
	}
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
