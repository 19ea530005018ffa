package render_test

import (
	"strings"
	"testing"

	"backspasm/internal/render"
)

// In the ninth week the day of the last stage is long past: nobody is held off by it.
func TestADayThatHasPassedHoldsNobodyOff(t *testing.T) {
	lib := shipped(t)
	for name, x := range map[string]struct{ differs, want string }{
		"still to come": {"onset: 20h\n", "Then back to full strength, not before Sat 19 Dec, 13:00."},
		"past":          {"onset: 60d\ncourse: a_little\nworries: none\n", "Then back to full strength."},
	} {
		t.Run(name, func(t *testing.T) {
			if got := said(t, strain(t, lib, x.differs)); !strings.Contains(got, x.want) {
				t.Errorf("it does not say %q in\n%s", x.want, got)
			}
		})
	}
}

// The days ahead and the card name the same time to look again, and each time once.
func TestTheDaysAheadLookAgainWhenTheCardDoes(t *testing.T) {
	lib := shipped(t)
	for name, differs := range map[string]string{
		"before the next check-in": "onset: 20h\n",
		"at the next check-in":     "onset: 40h\nfloor_is_hard: no\n",
		"weeks before it":          "onset: 60d\ncourse: a_little\nworries: none\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := strain(t, lib, differs)
			_, back, _ := strings.Cut(text(t, r, render.Look{Width: 80, Full: true}), "Look again\n")
			when := r.LookAgain().In(r.Made.Location()).Format("Mon 2 Jan, 15:04")
			if !strings.HasPrefix(back, "\n"+when+"\n") || strings.Count(back, when) != 1 {
				t.Errorf("it does not begin with %q, once:\n%s", when, back[:400])
			}
		})
	}
}
