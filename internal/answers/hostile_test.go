package answers_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"backspasm/internal/answers"
	"backspasm/internal/document"
)

func TestNoNumberInDisguiseIsAnAge(t *testing.T) {
	for _, written := range []string{"0x1F", "0o17", "0b11", "010", "1_0", "1,0", "6.5", "6.", ".6e1", "1e1.0", "١e1", "0x1p3", "1e-1", "3:8", ".inf", "-.inf", ".nan", "Infinity", "NaN", "+6", "٣٨", "３８", "38 years", "'38'", "|-\n  38"} {
		t.Run(written, func(t *testing.T) {
			doc, problems := answers.Read("a.yaml", []byte("nerve_signs: none\nage: "+written+"\n"), small(t), now, true)
			if len(problems) != 1 || problems[0].Pos.String() != "a.yaml:2:6" || !strings.Contains(problems[0].Text, "is not an answer to age") {
				t.Errorf("got %v, %q", doc.Answers, lines(problems))
			}
		})
	}
}

// YAML 1.1 and 1.2 differ about these; only yes, no, true and false, which
// people and tools write, are taken.
func TestWordsThatReadersOfYAMLDifferAboutAreRefused(t *testing.T) {
	for _, word := range []string{"y", "n", "Y", "N", "on", "off", "On", "Yes", "No", "YES", "True", "False", "TRUE", "FALSE", "Null", "~", "1", "0"} {
		t.Run(word, func(t *testing.T) {
			doc, problems := answers.Read("a.yaml", []byte("saddle_numbness: "+word+"\n"), small(t), now, true)
			if len(problems) != 1 || problems[0].Pos.String() != "a.yaml:1:18" {
				t.Errorf("got %v, %q", doc.Answers, lines(problems))
			}
		})
	}
}

func TestAMomentThatStricterReadersRefuseIsRefused(t *testing.T) {
	for _, written := range []string{"2026-11-21T9:00:00Z", "2026-11-21T09:00:00,5Z", "2026-11-21T09:00:00+24:00", "2026-11-21  09:00:00Z", "2026-11-21_09:00:00Z", "2026-11-21T09:00:00 Z", "2026-11-21T09:00Z", "2026-11-21T24:00:00Z", "2026-11-21T09:00:60Z", "20261121T090000Z", "12:30", "P1D", "0x1d", "1_0h", "1e1h"} {
		t.Run(written, func(t *testing.T) {
			refused(t, "onset: "+written+"\n", `a.yaml:1:8: "`+written+`" is not an answer to onset (answers are: a time before now (36h, 1d12h, 3d, 2w) or a moment (2026-11-22T09:00:00Z))`)
		})
	}
}

func TestHostileAnswersAreRefusedAtTheirPlace(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	for _, x := range []struct{ name, text, want string }{
		{"alias bomb", "a: &a [x, x]\nage: 38\n", ":1:4: anchors (&a) are not used here"},
		{"anchor of itself", "age: &a [*a]\n", ":1:6: anchors (&a) are not used here"},
		{"alias of nothing", "age: 38\nseverity: *a\n", ":1:1: not YAML: unknown anchor 'a' referenced"},
		{"deep lists", "age: " + nested(16) + "\n", ":1:21: nested more than 16 deep"},
		{"lists without end", strings.Repeat("[", 100000), ":1:1: not YAML: exceeded max depth of 10000"},
		{"deep JSON", `{"age": ` + nested(100000) + "}", ":1:24: nested more than 16 deep"},
		{"huge", complete + "#" + strings.Repeat("x", 1<<20), ": the file has 1048647 bytes, more than the 1048576 allowed"},
		{"huge JSON", `{"age": 38}` + strings.Repeat(" ", 1<<20), ": the file has 1048587 bytes, more than the 1048576 allowed"},
		{"two byte order marks", "\ufeff\ufeff" + complete, ":1:1: the character U+FEFF is not allowed in text"},
		{"UTF-16", "\xff\xfea\x00g\x00e\x00", ":1:1: the file is UTF-16 (save it as plain UTF-8)"},
		{"UTF-16, the other end", "\xfe\xff\x00a\x00g", ":1:1: the file is UTF-16 (save it as plain UTF-8)"},
		{"UTF-32", "\x00\x00\xfe\xff\x00\x00\x00a", ":1:1: the character U+0000 is not allowed in text"},
		{"Latin-1", "age: 38 # \xe9\n", ":1:11: byte 0xe9 is not UTF-8"},
		{"overlong", "age: 38\nseverity: m\xc0\xafild\n", ":2:12: byte 0xc0 is not UTF-8"},
		{"NUL", "age: 38\nseverity: mild\x00er\n", ":2:15: the character U+0000 is not allowed in text"},
		{"carriage return", "saddle_numbness: yes\rsaddle_numbness: no\n", ":1:21: the character U+000D is not allowed in text"},
		{"next line", "saddle_numbness: yes\u0085\n", ":1:21: the character U+0085 is not allowed in text"},
		{"line separator", "# x\u2028saddle_numbness: yes\n", ":1:4: the character U+2028 is not allowed in text"},
		{"right to left", "age: 38 # \u202eon\n", ":1:11: the character U+202E is not allowed in text"},
		{"isolate", "saddle_numbness: no\u2066\n", ":1:20: the character U+2066 is not allowed in text"},
		{"zero width", "saddle_\u200bnumbness: no\n", ":1:8: the character U+200B is not allowed in text"},
		{"colour", "age: 38 # \x1b[8m\n", ":1:11: the character U+001B is not allowed in text"},
		{"C1", "age: 38 # \u009b8m\n", ":1:11: the character U+009B is not allowed in text"},
		{"hidden by an escape", "\"saddle_numbness\\e[8m\": no\n", ":1:1: the character U+001B is not allowed in text"},
		{"hidden by an escape of JSON", `{"saddle_numbness": "no\u001b[8m"}`, ":1:21: the character U+001B is not allowed in text"},
		{"high half of a pair", `{"severity": "\ud83d"}`, ":1:14: the character U+FFFD is not allowed in text"},
		{"low half of a pair", `{"\udc00": "mild"}`, ":1:2: the character U+FFFD is not allowed in text"},
		{"the same name, escaped", `{"age": 38, "\u0061ge": 39}`, `:1:13: "age" is given twice, first on line 1`},
		{"the same key, escaped", "age: 38\n\"\\x61ge\": 39\n", `:2:1: "age" is given twice, first on line 1`},
		{"a second JSON document", "{\"age\": 38}\n{}", ":2:1: text follows the end of the JSON document"},
		{"a comment in JSON", "{\"age\": 38} // no", ":1:13: text follows the end of the JSON document"},
		{"a second document after its end", "age: 38\n...\n---\nage: 39\n", ":3:1: a second document begins here; one file holds one"},
		{"an included file", "age: !include /etc/passwd\n", ":1:6: tags (!include) are not used here"},
		{"a merged map", "? <<\n: {age: 38}\n", ":1:3: merge keys (<<) are not used here"},
	} {
		t.Run(x.name, func(t *testing.T) {
			name := "a.yaml"
			if strings.HasPrefix(x.text, "{") {
				name = "a.json"
			}
			refused(t, x.text, name+x.want)
		})
	}
}

// A person must still be able to read the complaint.
func TestAComplaintAboutAHugeValueIsShort(t *testing.T) {
	huge := strings.Repeat("x", 1<<20-100)
	for _, text := range []string{"age: " + huge, "saddle_numbness: " + huge, "nerve_signs: " + huge, "? " + huge + "\n: no\n", `{"` + huge + `": 1}`,
		"? " + huge[:1<<18] + "\n: no\n? " + huge[:1<<18] + "\n: no\n", `{"` + huge[:1<<18] + `": 1, "` + huge[:1<<18] + `": 1}`, huge} {
		_, problems := answers.Read("a.yaml", []byte(text), small(t), now, false)
		if len(problems) != 1 {
			t.Fatalf("%.40s: %d problems", text, len(problems))
		}
		if n := utf8.RuneCountInString(problems[0].String() + problems[0].Hint); n > 500 {
			t.Errorf("%.40s: the complaint has %d characters", text, n)
		}
	}
}

func TestEveryHiddenCharacterOfAValueIsRefusedByBothReaders(t *testing.T) {
	p := small(t)
	for r := rune(0); r <= 0xe007f; r++ {
		if r == '\t' || r == '\n' || r >= 0xd800 && r < 0xe000 || document.Printable(r) {
			continue
		}
		for _, text := range []string{fmt.Sprintf("severity: \"mild\\U%08x\"\n", r), "severity: mild" + string(r) + "er\n", `{"severity": "mild` + escaped(r) + `"}`} {
			if _, problems := answers.Read("a.yaml", []byte(text), p, now, true); len(problems) != 1 || problems[0].Check != "syntax" {
				t.Errorf("%q: got %q", text, lines(problems))
			}
		}
	}
}

// escaped writes a character as JSON escapes it: in two halves if need be.
func escaped(r rune) string {
	if r < 0x10000 {
		return fmt.Sprintf(`\u%04x`, r)
	}
	r -= 0x10000
	return fmt.Sprintf(`\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
}
