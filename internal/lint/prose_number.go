package lint

import "strings"

var proseNumber = Check{
	Name:  "prose_number",
	Finds: "A step or a why gives minutes, seconds, times, repeats or breaths that belong in dose, where the timer and the cap can see them.",
	run: func(p *pass) {
		for _, t := range p.texts() {
			switch t.key {
			case "steps", "lines", "why", "says", "title", "do", "enter":
			default:
				continue
			}
			numbers := counted
			if strings.HasPrefix(t.file, "interventions/") {
				numbers = countedInWords
			}
			for _, found := range numbers.in(t.node.Text) {
				p.report(t.node, "%q belongs in dose, not in words", found)
			}
		}
	},
}

const countable = `(?: ?(?:-|to|or) ?\d+)?[ -]?(?:more |slow |deep |gentle )?(?:minutes?|mins?|seconds?|secs?|times|repeats?|repetitions?|reps?|sets?|breaths?)`

var (
	counted        = phrases(`\d+` + countable)
	countedInWords = phrases(`\d+`+countable, numberWord+`(?: (?:or|to) `+numberWord+`)?`+countable)
)
