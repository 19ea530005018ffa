package screens

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Keys as a terminal sends them.
const (
	enter, escape, space, tab  = "\r", "\x1b", " ", "\t"
	up, down, left, right      = "\x1b[A", "\x1b[B", "\x1b[D", "\x1b[C"
	home, end, backTab         = "\x1b[H", "\x1b[F", "\x1b[Z"
	ctrlC, ctrlD, ctrlZ, ctrlV = "\x03", "\x04", "\x1a", "\x16"
)

// Walk goes through the interview as somebody would, by reading the screen.
type Walk struct {
	*Term
	Person person
	Seen   []Place // in order
}

func walk(x *Term, p person) *Walk { return &Walk{Term: x, Person: p} }

// Here is the place, once it has been on the screen long enough for keys to count.
func (w *Walk) Here() Place {
	w.t.Helper()
	return w.still(rest, func(p Place) bool { return p.Kind != "" })
}

// still waits for a place that stays, for a screen may be read half drawn.
func (w *Walk) still(long time.Duration, is func(Place) bool) (p Place) {
	w.t.Helper()
	w.Until("a place that is known", func() bool {
		p = placeOf(w.Screen())
		if is(p) {
			time.Sleep(long)
		}
		return !w.Running() || is(p) && placeOf(w.Screen()).same(p)
	})
	return p
}

// To goes on until stop says so, or until the program ends, which is the place
// without a kind.
func (w *Walk) To(stop func(Place) bool) Place {
	w.t.Helper()
	for range 80 {
		here := w.Here()
		if !w.Running() {
			return Place{}
		}
		if len(w.Seen) == 0 || !w.Seen[len(w.Seen)-1].same(here) {
			w.Seen = append(w.Seen, here)
		}
		if stop(here) {
			return here
		}
		w.Answer(here)
		w.Leaves(here)
	}
	w.t.Fatalf("no end in sight: %v", w.Seen)
	return Place{}
}

// Leaves waits until another place is on the screen.
func (w *Walk) Leaves(here Place) {
	w.t.Helper()
	w.still(20*time.Millisecond, func(p Place) bool {
		return p.Kind != "" && !p.same(here)
	})
}

func kind(kinds ...string) func(Place) bool {
	return func(p Place) bool { return strings.Contains(" "+strings.Join(kinds, " ")+" ", " "+p.Kind+" ") }
}

func at(screen string) func(Place) bool {
	return func(p Place) bool { return p.Screen.ID == screen && p.Kind != "plain" }
}

func never(Place) bool { return false }

// Answer answers what is on the screen.
func (w *Walk) Answer(here Place) {
	w.t.Helper()
	switch here.Kind {
	case "welcome":
		if shows(w.Screen(), "1  United States") {
			w.Send("1")
			w.Wait("> United States")
		}
		w.Send(enter)
	case "resume":
		w.pick(0, "Go on")
	case "open":
		if w.Person.anew {
			w.pick(1, "A new bout")
		} else {
			w.pick(0, "A check-in")
		}
	case "keep":
		w.Type(either(w.Person.keep, "n") + enter)
	case "viewer":
		w.Type("q")
	case "names":
		w.Type("q" + enter)
	case "sheet":
		w.sheet(here)
	case "plain":
		_, says := here.Rows[0].doubt()
		w.signs(w.Person.plainly(here.Rows[0].ID), says)
	case "read_back":
		w.pondered("c")
	case "rough":
		if !strings.HasPrefix(w.Person.onset, "rough:") {
			w.Send("t")
			return
		}
		n, err := strconv.Atoi(strings.TrimPrefix(w.Person.onset, "rough:"))
		if err != nil {
			w.t.Fatalf("a list of times for %q", w.Person.onset)
		}
		w.pick(n-1, "")
	case "review":
		w.pondered(strings.Repeat(down, 40))
		w.Type(enter)
	case "single":
		w.single(here.Rows[0])
	default:
		w.t.Fatalf("no answer to a screen of kind %q:\n%s", here.Kind, w.Screen())
	}
}

// toTyped goes from the list of times to the line in which one is typed.
func (w *Walk) toTyped() {
	w.t.Helper()
	here := w.Here()
	w.Send("t")
	w.Leaves(here)
	w.Here()
}

// ponder is longer than the keys must rest where one ends it all.
const ponder = 800 * time.Millisecond

// pondered types where keys count late.
func (w *Walk) pondered(keys string) {
	time.Sleep(ponder)
	w.Send(keys)
}

func (w *Walk) single(q question) {
	w.t.Helper()
	switch q.Kind {
	case "sign":
		w.signs(either(w.Person.choice(q.ID), either(w.Person.signs[q.ID], "no")), q.says())
	case "choice":
		n := optionOf(w.t, q, w.Person.choice(q.ID))
		w.pick(n, q.says()[n])
	default:
		text := w.Person.typed(q.ID)
		w.Send(text)
		w.Until("the typed text", func() bool { return strings.Contains(w.Screen(), "> "+text) })
		w.Type(enter)
	}
}

// signs answers a sign that has a screen of its own, with these lines.
func (w *Walk) signs(value string, says []string) {
	w.t.Helper()
	n := slices.Index([]string{"yes", "no", "unsure"}, value)
	w.pick(n, says[n])
}

// pick moves to a line of a list by number or arrows, and takes it.
func (w *Walk) pick(n int, says string) {
	w.t.Helper()
	if n < 9 {
		w.Send(fmt.Sprint(n + 1))
	} else {
		w.Send("9" + strings.Repeat(down, n-8))
	}
	w.chosen(says[:min(len(says), 24)])
	w.Send(enter)
}

var pointed = regexp.MustCompile(`(?m)^ *> (.*)$`)

// chosen waits until the mark is on a line with these words.
func (w *Walk) chosen(says string) {
	w.t.Helper()
	w.Until("the line "+says+" to be chosen", func() bool {
		line := pointed.FindString(w.Screen())
		return line != "" && !strings.Contains(line, "- choose") && strings.Contains(line, says)
	})
}

// sheet answers yes, then what is not sure, then the rest.
func (w *Walk) sheet(here Place) {
	w.t.Helper()
	for _, value := range []string{"yes", "unsure", "rather_not_say"} {
		for n, q := range here.Rows {
			if w.Person.sign(q.ID) == value {
				w.Send(row(n, value[:1]))
			}
		}
	}
	w.Send("0")
	whole := fmt.Sprintf("All %d answered.", len(here.Rows))
	w.Until("a whole sheet, or its end", func() bool {
		lines := w.Screen()
		return shows(lines, whole) || !w.Running() || !placeOf(lines).same(here)
	})
	if shows(w.Screen(), whole) {
		w.Send(enter)
	}
}

// row goes to the n-th row of a sheet and answers it.
func row(n int, key string) string { return fmt.Sprint(n+1) + key }
