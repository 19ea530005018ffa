package library

import "strings"

// Elsewhere is the region of whoever gave none.
const Elsewhere = "elsewhere"

// Fill puts the region's words into a message.
func (r Region) Fill(text string) string {
	before, rest, found := strings.Cut(text, "{")
	if !found {
		return text
	}
	var b strings.Builder
	for ; found; before, rest, found = strings.Cut(rest, "{") {
		b.WriteString(before)
		name, after, closed := strings.Cut(rest, "}")
		words, known := r.named(name)
		if !closed || !known {
			words, after = "{", rest
		}
		b.WriteString(words)
		rest = after
	}
	b.WriteString(before)
	return b.String()
}

func (r Region) named(name string) (words string, known bool) {
	switch name {
	case "emergency":
		return r.Emergency, true
	case "urgent":
		return r.Urgent, true
	case "crisis":
		return r.Crisis, true
	case "poison":
		return r.Poison, true
	}
	return "", false
}
