// Package prose sets words, for whoever puts them on a screen, a page or a table:
// lines, amounts, lists, lengths of time, first letters; and it keeps text from
// being taken for markup or for a formula.
package prose

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Upper makes the first letter a capital one, where it has one.
func Upper(text string) string { return first(text, unicode.ToTitle) }

// Lower makes the first letter a small one.
func Lower(text string) string { return first(text, unicode.ToLower) }

func first(text string, to func(rune) rune) string {
	r, size := utf8.DecodeRuneInString(text)
	if r == utf8.RuneError {
		return text // empty, or no letter
	}
	return string(to(r)) + text[size:]
}

// Count says how many: 1 line, 2 lines.
func Count(n int, word string) string { return Amount(n, word, word+"s") }

// Amount is Count where more than an s is different.
func Amount(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n) + " " + many
}

// List joins words as a sentence does: a, b and c. The last comes after the word
// last, such as "and".
func List(words []string, last string) string {
	end := len(words) - 1
	if end < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:end], ", ") + " " + last + " " + words[end]
}

// Perhaps is what holds only if it fits, for whoever was not sure or not asked.
func Perhaps(says string) string {
	if strings.HasPrefix(says, "If ") {
		return says
	}
	return "If this may fit you: " + says
}
