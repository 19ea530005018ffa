package safety_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"backspasm/internal/library"
)

// weights are what the rules cost and find over the population, as it is recorded in
// the content; content test fails when it is no longer so.
func weights(t *testing.T, b *strings.Builder, lib *library.Library) {
	t.Helper()
	p := lib.Population
	if p == nil || len(p.Recorded.Weights) == 0 {
		t.Fatal("nothing is recorded of what the rules cost")
	}
	guessed := 0
	for _, r := range p.Asked {
		if r.Class == "estimate" {
			guessed++
		}
	}
	fmt.Fprintf(b, "\n### What the rules cost, and what they find\n\nMade-up people answer the questions (`backspasm content weigh`, here %d in each setting). **%d of %d rates are estimates** ([population](../content/population.yaml)), so read low\n"+
		"and base together; nobody knows which is nearer. Percent of people without a serious cause, then percent of each cause that is told to be seen on the same day or sooner.\n"+
		"`content test` fails when a share moves by more than %s points from this table. Illnesses that are not in it are judged by evidence and vignettes alone.\n\n", p.Recorded.People, guessed, len(p.Asked), points(p.Recorded.Margin))
	b.WriteString("| who, and scenario | emergency | same day or sooner | self-care | from " + fmt.Sprint(p.OlderFrom) + ": same day or sooner |")
	for _, c := range p.Causes {
		b.WriteString(" " + c.Title + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("--:|", 4+len(p.Causes)) + "\n")
	says := map[string]string{}
	for _, s := range p.Settings {
		says[s.ID] = s.Says
	}
	for _, w := range p.Recorded.Weights {
		fmt.Fprintf(b, "| %s, %s | %s | %s | %s | %s |", says[w.Setting], w.Scenario, points(w.Told["emergency"]), points(w.Told["urgent"]), points(w.Told["self_care"]), points(w.Told["older_urgent"]))
		for _, c := range p.Causes {
			b.WriteString(" " + points(w.Found[c.ID]) + " |")
		}
		b.WriteString("\n")
	}
	asked(t, b)
}

// asked puts beside each other what the way of asking changes, and the NHS page, from
// the run that was kept when the rules were refined.
func asked(t *testing.T, b *strings.Builder) {
	t.Helper()
	text, err := os.ReadFile("../internal/population/testdata/refined_run.txt")
	if err != nil {
		t.Fatal(err)
	}
	b.WriteString("\nThe same, of 40,000 people in each setting, when the rules were refined (content 2026.11.28; before that 9/35/34, 21/55/19, 12/42/27 and 26/62/14, and 76, 88, 77 and 91 from 65 on). Every effect of the new words,\n" +
		"the checks and the reading back is a guess; the old words are the rates as published or estimated. Emergency/today or sooner/self-care, from 65 today or sooner; found today or sooner: the causes in the order above.\n\n```\n")
	for _, line := range strings.Split(string(text), "\n") {
		f := strings.Fields(line)
		if len(f) < 4 || f[1] != "low" && f[1] != "base" {
			continue
		}
		_, way := map[string]bool{"old_words": true, "new_words": true, "with_checks": true, "read_back": true}[f[2]]
		if way || f[2] == "all" && f[3] == "nhs_back_pain" {
			b.WriteString(line + "\n")
		}
	}
	b.WriteString("```\n")
	b.WriteString(forAClinician)
}

const forAClinician = `
### For a clinician

Where the rules got calmer, with what speaks for and against it. No sign of squeezed nerves, of the main artery, of sepsis, of an accident or of self-harm did.

- Three requests without an exam, with severe pain or a cancer whose care has ended: today, no longer an emergency. For: only telephone data of another illness. Against: one case of missed squeezed nerves had many visits.
- A lift or twist from 65 or with thin bones, with one tingling leg: soon (with thin bones today), no longer an emergency; after a knock it stays one. For: no source sends sciatica to the emergency room. Against: one trust sends any such fall there.
- From 65 one weak sign is soon, and two are for today. For: 0 of 213 people with night pain had anything serious; five signs told a break in older people, and two of them are asked for. Against: age is an old line in every list.
- Sudden severe pain from 60, eased by keeping still, with no pain in belly or side: soon, no longer today; otherwise it stays an emergency. For: guidance pairs pain with collapse. Against: it costs one or two of a hundred breaks.
- Thin bones and a sudden start alone: soon. For: eight in ten back pains begin suddenly. Against: a cough can break a thin bone; severe pain, a knock, the upper back or a numb leg make it today.
- A cancer of a kind that goes to the bones, with its care ended and pain that eases: soon. For: guidance asks for pain that points to the spine. Against: it comes back after years.
- Burning pee in a woman under 65, without blood, fever, pregnancy, diabetes, infection, severe or one-sided pain: soon. For: the evidence file says so. Against: a fifth of kidney infections may answer like that.
- Many bouts, a sore bony spot from 25 without a knock, a recent infection with a strain that eases, heavy drinking, and pain on coughing raise nothing any more. For: no published accuracy, or none over chance.
- "Not sure" about what the check answers with no is no. For: a final "not sure" at 1 % a sign made a third of all people an emergency. Against: a check can mislead; its loss is a guess.
`

func points(share int64) string {
	return fmt.Sprintf("%.1f", float64(share)/float64(library.Whole/100))
}
