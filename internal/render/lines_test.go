package render_test

import (
	"regexp"
	"strings"
	"testing"

	"backspasm/internal/render"
)

var numbered = regexp.MustCompile(`(?m)^[ A-Z]{11}([0-9])\. `)

// What the viewer shows is what the text says: the card without the way to the rest,
// each thing of it by its number, and every section.
func TestThePagesOfTheViewerSayTheSameAsText(t *testing.T) {
	anyone(t, func(t *testing.T, r render.Result) {
		look := render.Look{Width: 79}
		card := strings.Join(render.CardLines(r, look), "\n") + "\n"
		if card != text(t, r, look) {
			t.Errorf("the card differs:\n%s", card)
		}
		things := render.CardThings(r)
		if r.Plan == nil {
			return
		}
		if len(numbered.FindAllString(card, -1)) != len(things) {
			t.Errorf("there are %d things for:\n%s", len(things), card)
		}
		all := squeezed(text(t, r, render.Look{Width: 79, Full: true}))
		sections := squeezed(strings.Join(render.SectionLines(r, render.Look{Width: 60, Full: true}), "\n"))
		if !strings.HasSuffix(all, sections) {
			t.Error("the sections differ")
		}
		for _, x := range append(things, render.MoveThings(r)...) {
			said, stop, moves := strings.Cut(strings.Join(x.Lines(render.Look{Width: 34}), "\n"), "\n\nStop if")
			if !strings.Contains(all, squeezed(said)) || moves && !strings.Contains(all, squeezed("Stop if "+strings.Split(stop, "\n\n")[0])) {
				t.Errorf("%s is told otherwise:\n%s", x.ID, said)
			}
		}
	})
}

// Beside a figure there is little room.
func TestAThingFitsBesideItsFigure(t *testing.T) {
	byChance(t, func(t *testing.T, r render.Result) {
		for _, x := range append(render.CardThings(r), render.MoveThings(r)...) {
			for _, line := range x.Lines(render.Look{Width: 34}) {
				if len([]rune(line)) > 34 {
					t.Errorf("%s: %q is too wide", x.ID, line)
				}
			}
		}
	})
}

// Nothing is left to do once a bout is over, so no key opens anything.
func TestTheEndOfABoutHasNoThings(t *testing.T) {
	r := again(t, "onset: 14d\npain_now: 0\ncan_do: all_normal\n")
	r.Eased = true
	if things := render.CardThings(r); len(things) > 0 {
		t.Errorf("%d things are offered", len(things))
	}
}
