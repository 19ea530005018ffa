package lint

var longSentence = Check{
	Name:  "long_sentence",
	Finds: "A sentence has more than 20 words.",
	run: func(p *pass) {
		for _, t := range p.texts() {
			if t.cites() {
				continue
			}
			for _, s := range sentences(t.node.Text) {
				if n := len(word().FindAllString(s, -1)); n > longestSentence {
					p.report(t.node, "%d words in one sentence, more than %d: %.40s...", n, longestSentence, s)
				}
			}
		}
	},
}

const longestSentence = 20
