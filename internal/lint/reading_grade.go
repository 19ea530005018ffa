package lint

var readingGrade = Check{
	Name:  "reading_grade",
	Finds: "The text of a file, if it has 100 words or more, is harder to read than the sixth grade of school (Flesch-Kincaid).",
	run: func(p *pass) {
		all := map[string][]string{}
		for _, t := range p.texts() {
			if !t.cites() && t.file != "messages/regions.yaml" {
				all[t.file] = append(all[t.file], sentences(t.node.Text)...)
			}
		}
		for file, group := range all {
			grade, words := readingGradeOf(group)
			if words >= gradedFrom && grade > hardestGrade {
				p.report(p.Nodes[file], "reading grade %.1f over %d words, more than %.0f: use shorter words and sentences", grade, words, hardestGrade)
			}
		}
	},
}

const (
	gradedFrom   = 100
	hardestGrade = 6.0
)

// readingGradeOf returns the Flesch-Kincaid grade of these sentences and the number of
// their words.
func readingGradeOf(sentences []string) (grade float64, words int) {
	sounds := 0
	for _, s := range sentences {
		for _, w := range word().FindAllString(s, -1) {
			words++
			sounds += syllables(w)
		}
	}
	if words == 0 {
		return 0, 0
	}
	return 0.39*float64(words)/float64(len(sentences)) + 11.8*float64(sounds)/float64(words) - 15.59, words
}
