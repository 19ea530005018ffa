package document

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lookalike is a character that a person takes for another.
type Lookalike struct {
	Rune rune
	Kind string // such as full-width
	Like rune   // what it looks like, in ASCII
}

func (l Lookalike) String() string {
	return fmt.Sprintf("%c (U+%04X, %s), which only looks like %c", l.Rune, l.Rune, l.Kind, l.Like)
}

// letters of other scripts that cannot be told from Latin ones.
var letters = map[string]string{
	"Cyrillic": "аaсcеeһhіiјjкkоoрpѕsтtуyхxԁdԛqԝwАAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХX",
	"Greek":    "οoαaνvρpυuιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX",
}

// digits are letters that are taken for digits where a number is asked for.
var digits = map[string]string{
	"Cyrillic":       "З3з3О0о0б6Ӏ1І1і1Ѕ5В8в8",
	"Greek":          "Ο0ο0Ι1Β8",
	"a Latin letter": "O0o0l1I1S5B8",
}

// Plain returns text with everything that only looks like ASCII as what it looks
// like, and the first such character; ok is false if there is none. In a number
// letters are taken for digits too.
func Plain(text string, number bool) (plain string, first Lookalike, ok bool) {
	plain = strings.Map(func(r rune) rune {
		found, is := lookalike(r, number)
		if !is {
			return r
		}
		if !ok {
			first, ok = found, true
		}
		return found.Like
	}, text)
	return plain, first, ok
}

func lookalike(r rune, number bool) (Lookalike, bool) {
	if r >= '\uff01' && r <= '\uff5e' {
		return Lookalike{r, "full-width", r - '\uff01' + '!'}, true
	}
	if r >= '0' && r <= '9' {
		return Lookalike{}, false
	}
	if unicode.Is(unicode.Nd, r) {
		return Lookalike{r, "a digit of another script", '0' + digitValue(r)}, true
	}
	if number {
		if l, ok := among(digits, r); ok {
			return l, true
		}
	}
	if r < utf8.RuneSelf {
		return Lookalike{}, false
	}
	return among(letters, r)
}

// digitValue counts from the zero of r's script: the digits of each stand
// together, in order.
func digitValue(r rune) rune {
	for _, run := range unicode.Nd.R16 {
		if lo, hi := rune(run.Lo), rune(run.Hi); r >= lo && r <= hi {
			return (r - lo) % 10
		}
	}
	for _, run := range unicode.Nd.R32 {
		if lo, hi := rune(run.Lo), rune(run.Hi); r >= lo && r <= hi {
			return (r - lo) % 10
		}
	}
	return 0
}

func among(table map[string]string, r rune) (Lookalike, bool) {
	for kind, pairs := range table {
		found, first := false, true
		for _, c := range pairs {
			if !first && found {
				return Lookalike{r, kind, c}, true
			}
			found, first = first && c == r, !first
		}
	}
	return Lookalike{}, false
}
