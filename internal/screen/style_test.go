package screen

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// It is made of spaces, so that a screen reader has nothing to say of it, and takes the
// same room however much is done.
func TestTheProgressLineNeverLeavesItsRoomAndIsSilent(t *testing.T) {
	if done.Styled("  ") == ahead.Styled("  ") {
		t.Error("what is done looks as what is ahead")
	}
	for _, c := range []struct{ part, of, full int }{{0, 0, 0}, {0, 10, 0}, {5, 10, 2}, {10, 10, 4}, {20, 10, 4}, {-1, 10, 0}} {
		want := ""
		if c.full > 0 {
			want = done.Styled(strings.Repeat(" ", c.full))
		}
		if c.full < 4 {
			want += ahead.Styled(strings.Repeat(" ", 4-c.full))
		}
		if line := Progress(c.part, c.of, 4); line != want || ansi.Strip(line) != "    " {
			t.Errorf("%d of %d: %q, want %q", c.part, c.of, line, want)
		}
	}
	if line := Progress(1, 2, -3); line != "" {
		t.Errorf("in no room: %q", line)
	}
}

// What is a key is bright, and what it does is as bright as any text. Without the styles
// the words are the same.
func TestTheKeyLineHasTwoTonesAndNamesEveryKeyWhole(t *testing.T) {
	says := []string{"y yes", "u not sure, counts as yes", "1-6 arrows move", "number or arrows move", "Enter takes", "Enter: more.", "Any key goes back.", "space pause"}
	keys := []string{"y", "u", "1-6 arrows", "number or arrows", "Enter", "Enter", "Any key", "space"}
	for n, text := range says {
		if got, want := Key(text), Mark.Render(keys[n])+text[len(keys[n]):]; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for width := 30; width < 200; width++ {
		lines := Keys(says, width)
		for _, line := range lines {
			if ansi.StringWidth(line) > width {
				t.Errorf("%d columns: %q", width, line)
			}
		}
		if near := rows(says, width, 2); len(lines) != len(near) {
			t.Errorf("%d columns: room between the keys takes %d lines, %d do", width, len(lines), len(near))
		}
		all := strings.Join(strings.Fields(ansi.Strip(strings.Join(lines, " "))), " ")
		if all != strings.Join(says, " ") {
			t.Errorf("%d columns: %s", width, all)
		}
	}
}

// Nothing to read is faint, and no style has more than the 16 base colours.
func TestTheLookHasNoMoreThanSixteenColours(t *testing.T) {
	for name, style := range map[string]string{"strong": Strong.Render("x"), "alert": Alert.Render("x"), "doubt": Doubt.Render("x"), "calm": Calm.Render("x"), "mark": Mark.Render("x"), "line": Progress(1, 2, 2)} {
		if strings.Contains(style, "38;") || strings.Contains(style, "48;") || !strings.Contains(style, "\x1b[") {
			t.Errorf("%s: %q", name, style)
		}
		if name != "line" && strings.Contains(style, "[2") {
			t.Errorf("%s is faint: %q", name, style)
		}
	}
}

// A card says the same with its tones and without them, and what is a heading in bold
// already stays one.
func TestTheTonesOfACardChangeNoWord(t *testing.T) {
	card := []string{
		Strong.Render("SELF-CARE: a plan for home"), "BECAUSE    None of the signs.", "DO NOW     1. Lie on your side.", "           2. Cold, 10 minutes.", "",
		"Call 999 or 112 for any one of these, if new: sudden", "tearing pain. Not sure? Count it as yes.", "Call your doctor if it gets worse.", "NEXT       look again, type: backspasm checkin", "Calls for nothing in 3. é place",
	}
	out := Toned(card)
	for n := range card {
		if got, want := ansi.Strip(out[n]), ansi.Strip(card[n]); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for n, want := range map[int]string{0: Calm.Render("SELF-CARE"), 1: Strong.Render("BECAUSE"), 2: Mark.Render("1."), 3: Mark.Render("2."), 5: Alert.Render("Call 999 or 112"), 6: Doubt.Render("Not sure? Count it as yes."), 7: Strong.Render("Call your doctor"), 8: Mark.Render("backspasm checkin")} {
		if !strings.Contains(out[n], want) {
			t.Errorf("%q is not in %q", want, out[n])
		}
	}
	if out[9] != card[9] {
		t.Errorf("%q", out[9])
	}
}

// The parts of a card stand apart as far as there is room, and no card scrolls for it.
func TestThePartsOfACardStandApartWhereThereIsRoom(t *testing.T) {
	card := []string{"SELF-CARE: home", "BECAUSE    none", "DO NOW     1. a", "           2. b", Strong.Render("PAIN") + "       c", "", "Call 911 for any", "Call your doctor", "Made today"}
	for room := range 20 {
		out := Apart(card, room)
		if len(out) > max(room, len(card)) {
			t.Errorf("%d lines in %d", len(out), room)
		}
		if said := strings.Join(out, "\n"); strings.ReplaceAll(said, "\n\n", "\n") != strings.ReplaceAll(strings.Join(card, "\n"), "\n\n", "\n") {
			t.Errorf("in %d lines: %s", room, said)
		}
	}
	if out := Apart(card, 20); len(out) != len(card)+4 || out[1] == "" || out[2] != "" || out[5] != "" {
		t.Errorf("%q", out)
	}
}
