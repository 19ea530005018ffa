package render

import (
	"html/template"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// inWords finds the numbers in the words that can follow "call".
var inWords = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[0-9](?:[0-9 -]*[0-9])?`) })

// phoneNumbers are the numbers of the region as they are written, the longest first.
func (h Letterhead) phoneNumbers() []string {
	r := h.Region
	out := slices.Concat(r.Dial, r.DialCrisis, r.DialPoison)
	for _, words := range []string{r.Emergency, r.Urgent, r.Crisis, r.Poison} {
		out = append(out, inWords().FindAllString(words, -1)...)
	}
	slices.SortFunc(out, func(a, b string) int { return len(b) - len(a) })
	return slices.Compact(out)
}

// linked is a text as HTML in which each number of the region can be dialled. No other
// digits are taken for a number, nor those that are part of more.
func (h Letterhead) linked() func(text string) template.HTML {
	numbers := h.phoneNumbers()
	return func(text string) template.HTML {
		var out strings.Builder
		begins := 0 // of what is not written yet
		for at := 0; at < len(text); {
			number := numberAt(text, at, numbers)
			if number == "" {
				at++
				continue
			}
			out.WriteString(template.HTMLEscapeString(text[begins:at]))
			out.WriteString(`<a href="tel:` + digits(number) + `">` + number + `</a>`)
			at += len(number)
			begins = at
		}
		out.WriteString(template.HTMLEscapeString(text[begins:]))
		return template.HTML(out.String())
	}
}

// numberAt is the number that stands there as a whole; empty if none does.
func numberAt(text string, at int, numbers []string) string {
	for _, n := range numbers {
		if strings.HasPrefix(text[at:], n) && !goesOn(reversed(text[:at])) && !goesOn(text[at+len(n):]) {
			return n
		}
	}
	return ""
}

// goesOn says whether digits go on there, or behind a sign that joins them, as in a
// date, a version or a clock time, or letters do.
func goesOn(rest string) bool {
	const joins = ".,:/-"
	if len(rest) > 1 && strings.ContainsRune(joins, rune(rest[0])) {
		rest = rest[1:]
		return rest[0] >= '0' && rest[0] <= '9'
	}
	return rest != "" && (rest[0] >= '0' && rest[0] <= '9' || rest[0]|0x20 >= 'a' && rest[0]|0x20 <= 'z' || rest[0] == '_')
}

// reversed is what stands before a number, the nearest first, as far as goesOn looks.
func reversed(text string) string {
	out := ""
	for at := len(text) - 1; at >= 0 && len(out) < 2; at-- {
		out += text[at : at+1]
	}
	return out
}

func digits(number string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, number)
}
