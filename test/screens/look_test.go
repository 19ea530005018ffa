package screens

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
)

// text is a row as somebody reads it.
func (f frame) text(y int) string {
	var b strings.Builder
	for _, g := range f[y] {
		b.WriteString(g.letter)
	}
	return strings.TrimRight(b.String(), " ")
}

// classOf is how words look, wherever they first stand; all of them must look the same.
func (f frame) classOf(t *testing.T, words string) string {
	t.Helper()
	for y := range f {
		at := strings.Index(f.text(y), words)
		if at < 0 {
			continue
		}
		class := f[y][at].class
		for _, g := range f[y][at : at+len(words)] {
			if g.letter != " " && g.class != class {
				t.Errorf("%q looks like %q and %q", words, class, g.class)
			}
		}
		return class
	}
	t.Fatalf("%q is not on the screen", words)
	return ""
}

// What is marked stands out by colour and bold, and beside that by a sign, a word or its
// place: without colours the words are the same, and without bold too.
func TestTheLookOfASheetSaysNothingThatItsWordsDoNot(t *testing.T) {
	t.Parallel()
	plain := map[string]string{"r b": "b", "y": "", "c b": "b"}
	for _, size := range sizes {
		for _, colours := range []bool{true, false} {
			t.Run(fmt.Sprint(size, colours), func(t *testing.T) {
				t.Parallel()
				s := Setup{W: size[0], H: size[1]}
				if !colours {
					s.Env = []string{"NO_COLOR=1"}
				}
				w := asking(t, at("leg_signs"), s)
				for _, key := range []string{"y", "n", "u"} {
					w.Type(key)
				}
				w.Wait("3 of 6 answered")
				f := w.settled()
				for words, want := range map[string]string{
					"YES": "r b", "UNSURE": "y", "> 4": "c b", "New or worse since": "b", "Unsteady or": "b", "One weak leg": "", "Question": "", "Enter": "", "not sure, counts": "", "Esc": "c b", "Backspace": "c b", "leave": "", "In danger now? Call 911": "r b",
				} {
					if size[0] == 80 {
						words = strings.Replace(words, "UNSURE", "NOT SURE", 1)
					} else {
						words = strings.Replace(words, "> 4", ">4", 1)
					}
					if less, differs := plain[want]; differs && !colours {
						want = less
					}
					if words == "Enter" { // no key of a sheet that is not full
						continue
					}
					if got := f.classOf(t, words); got != want {
						t.Errorf("%q looks like %q, want %q", words, got, want)
					}
				}
				readable(t, f)
			})
		}
	}
}

// readable fails for text that is faint, and for colours beyond the 16.
func readable(t *testing.T, f frame) {
	t.Helper()
	for y, row := range f {
		for _, g := range row {
			if letter := regexp.MustCompile(`^[!-~]$`).MatchString(g.letter); strings.Contains(g.class, "unknown") || letter && strings.Contains(" "+g.class+" ", " f ") {
				t.Fatalf("%q in %q looks like %q", g.letter, f.text(y), g.class)
			}
		}
	}
}

// Rows stand apart where there is room for it. Where there is none, all stand there.
func TestRowsStandApartWhereThereIsRoom(t *testing.T) {
	t.Parallel()
	for size, apart := range map[[2]int]bool{{80, 24}: true, {60, 18}: false, {132, 50}: true} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			t.Parallel()
			w := asking(t, at("nerve_signs"), Setup{W: size[0], H: size[1]})
			lines := strings.Split(w.Screen(), "\n")
			for n, line := range lines {
				if found := regexp.MustCompile(`^ *>? *([2-6]) +- `).MatchString(line); found && (lines[n-1] == "") != apart {
					t.Errorf("apart: %v, want %v, above %q", !apart, apart, line)
				}
			}
		})
	}
}

// The line in the header goes on with the questions, and is made of nothing that could be
// read aloud.
func TestTheLineInTheHeaderGoesOn(t *testing.T) {
	t.Parallel()
	w := walk(Start(t, Setup{Args: []string{"triage", "--region", "us", "--now", now}}), person{})
	last := 0
	w.To(func(here Place) bool {
		if here.Number == 0 {
			return false
		}
		f := w.settled()
		long, all := 0, 0
		for _, g := range f[0] {
			if g.line != "" {
				all++
				if g.letter != " " {
					t.Errorf("%q is in the line", g.letter)
				}
				if strings.HasPrefix(g.line, "c ") {
					long++
				}
			}
		}
		if all != 24 || long < last || here.Number > 1 && long == 0 {
			t.Errorf("%s: %d of %d columns, %d before:\n%s", here, long, all, last, w.Screen())
		}
		last = long
		return here.Number >= 7
	})
	if last < 6 {
		t.Errorf("only %d columns after seven questions", last)
	}
}

// A key that moves draws the row that is left and the one that is reached, and nothing
// else. Nothing is drawn while nothing happens.
func TestMovingDrawsNoMoreThanWhatChanges(t *testing.T) {
	t.Parallel()
	w := asking(t, at("nerve_signs"))
	w.settled()
	before := len(w.Raw())
	time.Sleep(3 * rest)
	if more := w.Raw()[before:]; more != "" {
		t.Errorf("drawn while nothing happened: %q", more)
	}
	w.Send(down)
	w.points("> 2 blank ")
	w.settled()
	more := w.Raw()[before:]
	for _, other := range []string{"Question", "Is any", "leaking", "Sex:", "yes", "answered", "\x1b[2J", "\x1b[J"} {
		if strings.Contains(more, other) {
			t.Errorf("%q is drawn anew: %q", other, more)
		}
	}
}

// The longest list fits the smallest window with all its keys. What is wrong is said
// there all the same.
func TestTheLongestListFitsAndSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	w := asking(t, at("how_it_began"), Setup{W: 60, H: 18})
	here := w.Here()
	look(t, w.Term, here)
	w.Type(enter)
	w.Wait("Please choose one. Nothing was taken.")
	for _, words := range append(here.Rows[0].says(), "Esc leave") {
		if !shows(w.Screen(), words) {
			t.Errorf("%q is not there any more:\n%s", words, w.Screen())
		}
	}
	w.Type("3")
	w.Wait("Question ")
}
