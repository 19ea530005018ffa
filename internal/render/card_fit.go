package render

import (
	"slices"
	"strings"
	"unicode"

	"backspasm/internal/triage"
)

// card is what fits: whatever is above the most words gives way in turn, what helps least
// first. The signs, the numbers, what decided, a thing to do and when to look again always stay.
func (t letter) card() card {
	c, most := t.wholeCard(), mostOnCard
	if t.Assessment.Disposition == triage.Emergency {
		most = mostInAlarm
	}
	for c.words() > most {
		switch {
		case len(c.Help.Means) > 1:
			c.Help.Means = c.Help.Means[:1]
		case len(c.Help.Until) > enoughToDo:
			c.Help.Until = c.Help.Until[:len(c.Help.Until)-1]
		case c.Course != "":
			c.Course = ""
		case len(c.Since) > 1:
			c.Since = c.Since[:1]
		case len(c.Next) > 1:
			c.Next = slices.DeleteFunc(c.Next, func(n next) bool { return !n.Again })
		case len(c.Now) > 2:
			c.Now = c.Now[:2]
		case len(c.Because) > 1 && len(c.Help.Say) == 0: // what is read out has its own bound
			c.Because, c.More = c.Because[:1], c.More+len(c.Because)-1
		case len(c.Now) > 1:
			c.Now = c.Now[:1]
		case len(c.Because) == 1 && len(c.Help.Say) == 0 && c.Because[0] != firstTwo(c.Because[0]):
			c.Because[0] = firstTwo(c.Because[0])
		default:
			return c
		}
	}
	return c
}

// firstTwo are the first two sentences of what was said; a third is told behind the card.
func firstTwo(said string) string {
	parts := strings.SplitAfterN(said, ". ", 3)
	if len(parts) < 3 {
		return said
	}
	return strings.TrimSpace(parts[0]+parts[1]) + "\""
}

// mostOnCard is how many words a card has at most, without those that say what a part
// is, when it was made and where more is.
// In an emergency that is without when it was made alone, and of what to do until help
// comes the first lines always stay.
const (
	mostOnCard  = 168
	mostInAlarm = 130
	enoughToDo  = 3
)

// words are those with a letter in them.
func (c card) words() int {
	texts := slices.Concat([]string{c.Headline, c.Pain, c.Course, c.Help.Sure, c.Help.Then}, c.Since, c.Do, c.Help.Signs, c.Help.Means, c.Help.Say, c.Help.Until)
	if len(c.Help.Say) == 0 { // else what is to be done and what is read out say it
		texts = append(append(texts, c.Help.Call), c.Because...)
	}
	for _, i := range c.Now {
		texts = append(texts, i.Card.Says)
		if !i.Card.Keeps {
			texts = append(texts, i.Never...)
		}
	}
	for _, n := range c.Next {
		texts = append(texts, "Mon Jan", n.Says)
	}
	if c.More > 0 {
		texts = append(texts, moreReasons)
	}
	words := 0
	for _, text := range texts {
		words += lettered(text)
	}
	return words
}

// lettered counts the words with a letter in them.
func lettered(text string) (words int) {
	letter := false
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			letter = false
		case !letter && unicode.IsLetter(r):
			letter = true
			words++
		}
	}
	return words
}
