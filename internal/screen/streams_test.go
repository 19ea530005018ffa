package screen

import (
	"io"
	"os"
	"testing"
)

// What is no UTF-8 is a letter all the same: passed over, it would make 3 of 3½.
func TestALetterThatIsNoUTF8IsNotPassedOver(t *testing.T) {
	for raw, want := range map[string]string{
		"34": "34", "3\xbd days": "3½ days", "3\xff8": "3ÿ8", "３8": "３8", "\x1b[200~3½\x1b[201~": "\x1b[200~3½\x1b[201~", "\xe9\xe8n": "éèn", "3\x9b8": "3\x9b8",
	} {
		for cut := range len(raw) {
			first, begun := letters([]byte(raw[:cut]))
			rest, begun := letters(append(begun, raw[cut:]...))
			if got := string(first) + string(rest) + string(begun); got != want {
				t.Errorf("%q, read in two at %d, is %q", raw, cut, got)
			}
		}
	}
}

// written is what a terminal gets of a text that the library draws.
func written(t *testing.T, text string) string {
	t.Helper()
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if n, err := (silent{out}).Write([]byte(text)); n != len(text) || err != nil {
		t.Errorf("wrote %d of %d, %v", n, len(text), err)
	}
	out.Close()
	got, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(got)
}

// A reader that does not know how to say a letter again would run words together.
func TestALetterThatIsDrawnAgainIsSpelledOut(t *testing.T) {
	text := " 2 \x1b[11bTrouble\x1b[2b\x1b[5;3H½\x1b[1b\x1b[b"
	got := written(t, text)
	if want := " 2            Troubleee\x1b[5;3H½½\x1b[b"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// What a terminal is not asked it does not answer late.
func TestTheTerminalIsAskedNothingAndIsWipedBeforeItIsGivenBack(t *testing.T) {
	orders := "\x1b[>4m\x1b[>4;2m\x1b[>1u\x1b[<1u\x1b[=1;1u\x1b[1 q\x1b[ q"
	text := "a\x1b[?2026$p\x1b[?2027$pb" + orders + "\x1b[?uc\x1b[1;31m\x1b[m\x1b[2K\x1b[?1049ld"
	got := written(t, text)
	if want := "abc\x1b[1;31m\x1b[m\x1b[2K\x1b[H\x1b[J\x1b[?1049ld"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
