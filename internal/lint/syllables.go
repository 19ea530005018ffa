package lint

import (
	"regexp"
	"strings"
	"sync"
)

// syllables estimates how many syllables an English word has, by its groups of
// vowels. Words that cannot be avoided count as two, a number as one.
func syllables(w string) int {
	w = strings.ToLower(w)
	if unavoidable[strings.TrimSuffix(w, "s")] || unavoidable[w] {
		return min(2, spoken(w))
	}
	n := 0
	for _, part := range strings.Split(w, "-") {
		n += spoken(part)
	}
	return n
}

// unavoidable are words that a person in this situation must meet and that have
// no shorter name: they stand on the packet or are what to ask for. They count as
// two syllables, so that their length says nothing against a text.
var unavoidable = map[string]bool{
	"emergency": true, "pharmacist": true, "paracetamol": true, "acetaminophen": true, "anti-inflammatory": true, "anti-inflammatories": true,
}

var irregular = sync.OnceValue(func() map[string]int {
	return map[string]int{
		"people": 2, "being": 2, "area": 3, "idea": 3, "science": 2, "quiet": 2, "diet": 2, "diabetes": 4, "really": 2, "every": 2, "evening": 2, "business": 2,
		"something": 2, "someone": 2, "sometimes": 2, "somebody": 3, "somewhere": 2, "anyone": 3, "everyone": 3, "one": 1, "once": 1, "none": 1, "gone": 1, "done": 1, "safely": 2,
		"maybe": 2, "recipe": 3, "create": 2, "react": 2, "reaction": 3, "reactions": 3, "spasm": 2, "spasms": 2, "rhythm": 2, "you've": 1, "tiredness": 2, "sideways": 2, "surgeon": 2, "surgeons": 2, "ease": 1, "eased": 1, "eyes": 1, "years": 1, "poo": 1, "pee": 1, "ibuprofen": 4, "physio": 3, "does": 1, "doing": 2,
		"going": 2, "isn't": 2, "doesn't": 2, "hasn't": 2, "wasn't": 2, "couldn't": 2, "wouldn't": 2, "shouldn't": 2, "didn't": 2, "forehead": 2, "whole": 1, "careful": 2, "useful": 2,
		"homework": 2, "baseline": 2, "aches": 1, "ached": 1, "headache": 2, "shoulder": 2, "towards": 2, "before": 2, "therefore": 2, "upset": 2, "hours": 1, "hour": 1, "our": 1,
	}
})

var (
	vowels = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[aeiouy]+`) })
	apart  = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`i[ao](?:$|[^u])|iou|eo|iu|u[ao]|[aeouy]ing|[aeiou]y[aeiou]|[^aeiou]iers?$|[^aeiou]iest$`)
	})
	together  = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[tscgx]i[ao]|qu[ao]|gu[ao]|eou|geo`) })
	silentEnd = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`[^aeiouyl]es?$|[aeiouyr]les?$|[^aeiouydt]ed$|[^aeiouy]e(?:ly|less|ness|ment|ments|ful|fully)$|[aeiou]ve?d$`)
	})
	loudEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:[sxzcg]|ch|sh)es$|[^aeiouy]y?led$`) })
)

func spoken(w string) int {
	if n, ok := irregular()[w]; ok {
		return n
	}
	w = strings.ReplaceAll(w, "'", "")
	n := len(vowels().FindAllString(w, -1)) + len(apart().FindAllString(w, -1)) - len(together().FindAllString(w, -1))
	if silentEnd().MatchString(w) && !loudEnd().MatchString(w) {
		n--
	}
	return max(n, 1)
}
