package lint

var medicineDose = Check{
	Name:  "medicine_dose",
	Finds: "A text gives a dose of a medicine; the label and the pharmacist do.",
	run: func(p *pass) {
		for _, t := range p.texts() {
			for _, dose := range doses.in(t.node.Text) {
				p.report(t.node, "%q is a dose of a medicine; say what the label allows", dose)
			}
		}
	},
}

const numberWord = `(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a)`

var doses = phrases(numberWord +
	`[ -]?(?:mg|mcg|milligrams?|micrograms?|g|grams?|ml|millilit(?:er|re)s?|units?|tablets?|pills?|capsules?|caplets?|doses?|drops?|puffs?|sprays?|sachets?|teaspoons?|tablespoons?)`)
