package lint

import (
	"slices"
	"strings"
)

var forbiddenWords = Check{
	Name:  "forbidden_words",
	Finds: "A text promises what a program cannot: to diagnose, detect, treat, cure, heal, prescribe, rule out, or call somebody safe.",
	run: func(p *pass) {
		for _, t := range p.texts() {
			for _, found := range forbidden.in(t.node.Text) {
				if !t.cites() || !slices.Contains(inTitles, strings.ToLower(found)) {
					p.report(t.node, "the word %q is not for this program to use", found)
				}
			}
		}
	},
}

var forbidden = phrases(
	`(?:un|mis)?diagnos\w*`, `(?:un)?detect\w*`, `(?:un)?treat(?:s|ed|ing|ments?|able)?`, `cur(?:e|es|ed|ing|able)`, `heal(?:s|ed|ing)?`, `prescri\w+`,
	`rul(?:e|es|ed|ing) (?:\w+ )?out`, `safe for you`, `nothing serious`, `not serious`, `you are fine`, `you're fine`, `risk scores?`,
)

// inTitles are forbidden words that a source may have in its title.
var inTitles = []string{"treatment", "treatments", "diagnosis", "prescribing", "prescription"}
