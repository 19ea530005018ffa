package document_test

import (
	"fmt"
	"strings"
	"testing"

	"backspasm/internal/document"
)

func TestBytesThatAreNotPlainTextAreRefused(t *testing.T) {
	checkRefusals(t, []refusal{
		{"two byte order marks", "\ufeff\ufefffever: no\n", []string{"a.yaml:1:1: the character U+FEFF is not allowed in text"}},
		{"two byte order marks before JSON", "\ufeff\ufeff{}", []string{"a.yaml:1:1: the character U+FEFF is not allowed in text"}},
		{"byte order mark after a blank", " \ufefffever: no\n", []string{"a.yaml:1:2: the character U+FEFF is not allowed in text"}},
		{"byte order mark inside", "age: 3\nfever: \ufeffno\n", []string{"a.yaml:2:8: the character U+FEFF is not allowed in text"}},
		{"UTF-16, little end first", "\xff\xfef\x00e\x00", []string{"a.yaml:1:1: the file is UTF-16"}},
		{"UTF-16, big end first", "\xfe\xff\x00f\x00e", []string{"a.yaml:1:1: the file is UTF-16"}},
		{"UTF-16 without a mark", "f\x00e\x00", []string{"a.yaml:1:2: the character U+0000 is not allowed in text"}},
		{"bad byte", "age: 3\nfever: n\xffo\n", []string{"a.yaml:2:9: byte 0xff is not UTF-8"}},
		{"Latin-1", "fever: caf\xe9\n", []string{"a.yaml:1:11: byte 0xe9 is not UTF-8"}},
		{"overlong slash", "fever: \xc0\xaf\n", []string{"a.yaml:1:8: byte 0xc0 is not UTF-8"}},
		{"surrogate in UTF-8", "fever: \xed\xa0\x80\n", []string{"a.yaml:1:8: byte 0xed is not UTF-8"}},
		{"cut short", "fever: \xe2\x82", []string{"a.yaml:1:8: byte 0xe2 is not UTF-8"}},
		{"bad byte in JSON", "{\n\"fever\": \"\xff\"}", []string{"a.yaml:2:11: byte 0xff is not UTF-8"}},
		{"NUL in JSON", "{\"fever\": \"\x00\"}", []string{"a.yaml:1:12: the character U+0000 is not allowed in text"}},
		{"in a comment", "fever: no # \x1b[8m\n", []string{"a.yaml:1:13: the character U+001B is not allowed in text"}},
		{"carriage return alone", "fever: no\rfever: yes\n", []string{"a.yaml:1:10: the character U+000D is not allowed in text"}},
		{"carriage return at the end", "fever: no\r", []string{"a.yaml:1:10: the character U+000D is not allowed in text"}},
		{"after letters of two bytes", "fever: éé\a\n", []string{"a.yaml:1:10: the character U+0007 is not allowed in text"}},
		{"after a line of Windows", "age: 3\r\nfever: \a\r\n", []string{"a.yaml:2:8: the character U+0007 is not allowed in text"}},
		{"only the first", "a: \x01\nb: \x02\n", []string{"a.yaml:1:4: the character U+0001 is not allowed in text"}},
	})
}

// hidden lists the first and the last of every range that text must not hold.
var hidden = []rune{
	0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f, // control characters
	0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, // direction
	0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, // no width
	0x2028, 0x2029, // line breaks to some
	0xfff9, 0xfffb, 0xe0000, 0xe0001, 0xe0020, 0xe007f, 0xe0100, 0xe0fff, // annotations and tags
	0x00ad, 0x180e, 0x2064, 0x206a, 0x1d173, // seen by nobody, or only at the end of a line
}

func TestControlAndDirectionCharactersAreRefusedInBothFormats(t *testing.T) {
	for _, r := range hidden {
		t.Run(fmt.Sprintf("%U", r), func(t *testing.T) {
			want := fmt.Sprintf("the character %U is not allowed in text", r)
			checkRefusals(t, []refusal{
				{"YAML", "age: 3\nfever: n" + string(r) + "o\n", []string{"a.yaml:2:9: " + want}},
				{"JSON", "{\"age\": 3,\n\"fever\": \"n" + string(r) + "o\"}", []string{"a.yaml:2:12: " + want}},
			})
		})
	}
}

func TestOrdinaryTextIsAccepted(t *testing.T) {
	for _, word := range []string{"é", "ß", "İ", "ñ", "日本", "שלום", "مرحبا", "😀", "a\u00a0b", "½", "–", "“x”", "\u2010", "\u2027", "\u202f", "\u2070", "\u061b"} {
		t.Run(word, func(t *testing.T) {
			if got := read(t, "a: "+word+"\n").Get("a").Text; got != word {
				t.Errorf("YAML: %q was read as %q", word, got)
			}
			if got := read(t, `{"a": "`+word+`"}`).Get("a").Text; got != word {
				t.Errorf("JSON: %q was read as %q", word, got)
			}
		})
	}
}

func TestPlainUTF8IsSuggested(t *testing.T) {
	for _, text := range []string{"\xfe\xff\x00a", "\xff\xfea\x00"} {
		_, problems := document.Parse("a.yaml", []byte(text), document.ForAnswers)
		if len(problems) != 1 || problems[0].Hint != "save it as plain UTF-8" {
			t.Errorf("%q: %+v", text, problems)
		}
	}
}

func TestSizeIsBounded(t *testing.T) {
	fits := "a: " + strings.Repeat("x", 1<<20-4) + "\n"
	if len(read(t, fits).Get("a").Text) != 1<<20-4 {
		t.Error("a file of exactly 1 MiB was cut short")
	}
	checkRefusals(t, []refusal{
		{"YAML", " " + fits, []string{"a.yaml: the file has 1048577 bytes, more than the 1048576 allowed"}},
		{"JSON", "{" + strings.Repeat(" ", 1<<20-1) + "}", []string{"a.yaml: the file has 1048577 bytes, more than the 1048576 allowed"}},
	})
}

func TestDepthIsBounded(t *testing.T) {
	lists := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	read(t, lists(16))
	read(t, `{"a": `+lists(15)+"}")
	checkRefusals(t, []refusal{
		{"YAML lists", lists(17), []string{"a.yaml:1:17: nested more than 16 deep"}},
		{"YAML block", "a:\n  - " + lists(15), []string{"a.yaml:2:19: nested more than 16 deep"}},
		{"JSON lists", `{"a": ` + lists(16) + "}", []string{"a.yaml:1:22: nested more than 16 deep"}},
		{"JSON maps", strings.Repeat(`{"a":`, 17) + strings.Repeat("}", 17), []string{"a.yaml:1:77: nested more than 16 deep"}},
		{"JSON far deeper", `{"a":` + strings.Repeat("[", 100000), []string{"a.yaml:1:21: nested more than 16 deep"}},
	})
}

func TestNumberOfValuesIsBounded(t *testing.T) {
	items := func(n int) string { return strings.TrimSuffix(strings.Repeat("1,", n), ",") }
	// The map, its key and the list count too.
	read(t, "["+items(1999)+"]")
	read(t, `{"a":[`+items(1997)+"]}")
	checkRefusals(t, []refusal{
		{"YAML", "[" + items(2000) + "]", []string{"a.yaml:1:4000: the file holds too many values"}},
		{"YAML, far more", "[" + items(9000) + "]", []string{"a.yaml:1:4000: the file holds too many values"}},
		{"JSON", `{"a":[` + items(1998) + "]}", []string{"a.yaml:1:4001: the file holds too many values"}},
	})
}

func TestAliasesAreNotExpanded(t *testing.T) {
	bomb := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range 9 {
		bomb += fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i), 10), ", "))
	}
	if got := refused(t, bomb); len(got) != 10 || got[0] != "a.yaml:1:5: anchors (&a0) are not used here" {
		t.Errorf("want ten refused anchors, got %v", got)
	}
}
