package render_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"backspasm/internal/render"
)

func TestATextInJSONIsWrittenAsTheStandardLibraryWritesIt(t *testing.T) {
	texts := []string{"", "a plain strain", `say "no" to \ that`, "1 < 2 & 3 > 2", "é", "\u2028", "a\nb\tc\x00\x7f", "\xff", "\ufffd", "𝕏", `"`, `\`, `"\"`, `<"`, `"<`}
	for c := range 0x180 {
		texts = append(texts, string(rune(c)), "a"+string(rune(c))+"b", `"`+string(rune(c)), string(rune(c))+`\`, string([]byte{byte(c)}))
	}
	for _, text := range texts {
		want, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := render.Quoted(text); got != string(want) {
			t.Errorf("%q is written %s, the library writes %s", text, got, want)
		}
	}
}

// A result is laid out as the standard library would lay it out, and on one line is the
// same document.
func TestAResultIsLaidOutAsTheStandardLibraryLaysItOut(t *testing.T) {
	var lines render.Lines
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		var whole, again, flat bytes.Buffer
		if err := render.JSON(&whole, r); err != nil {
			t.Fatal(err)
		}
		if err := json.Indent(&again, whole.Bytes(), "", "  "); err != nil || again.String() != whole.String() {
			t.Fatalf("%v, laid out:\n%s", err, &again)
		}
		if err := json.Compact(&flat, whole.Bytes()); err != nil {
			t.Fatal(err)
		}
		want := `{"id":null,"line":1,` + flat.String()[1:] + "\n"
		for range 2 { // the second is of what was kept of the first
			var line bytes.Buffer
			if err := lines.Add(&line, []byte("null"), 1, render.Whole(), r); err != nil {
				t.Fatal(err)
			}
			if line.String() != want {
				t.Fatalf("on one line\n%s, want\n%s", &line, want)
			}
		}
	})
}
