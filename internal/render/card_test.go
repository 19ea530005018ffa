package render_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/plan"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// more is how a command says what is behind the card.
const more = "More: backspasm today how,moves,days,left-out,prevent,why,signs,sources,asked"

// anyone calls each for everybody in the vignettes, for many by chance at a first visit
// and a check-in, and for those of whom most is missing and taken at its worst.
func anyone(t *testing.T, each func(t *testing.T, r render.Result)) {
	t.Helper()
	everybody(t, each)
	lib, chance := shipped(t), rand.New(rand.NewPCG(15, 23))
	for n := range many(2000) {
		given := anybody(lib, chance, n%3 == 0)
		each(t, resultOf(lib, "1.2.3", lib.Messages.Regions[n%len(lib.Messages.Regions)], given, now))
		if t.Failed() {
			t.Fatalf("person %d: %v", n, given)
		}
	}
	for _, id := range []string{"saddle_numbness: no", "self_harm: no", "age: 72", "age: 30\nmaybe_pregnant: yes", "too_many_painkillers: unsure", "nerve_signs: none\nsudden_signs: none\ndanger_signs: none\nillness_signs: none"} {
		each(t, partial(t, lib, id+"\n"))
	}
}

var withLetter = regexp.MustCompile(`[A-Za-z]`)

// size are the lines and the words of a text; a word has a letter in it.
func size(text string) (lines, words int) {
	for _, w := range strings.Fields(text) {
		if withLetter.MatchString(w) {
			words++
		}
	}
	return strings.Count(text, "\n"), words
}

func TestTheCardFitsOneScreen(t *testing.T) {
	anyone(t, func(t *testing.T, r render.Result) {
		got := text(t, r, render.Look{Width: 79, More: more})
		lines, words := size(got)
		most, mostWords := 23, 200
		switch r.Assessment.Disposition {
		case triage.Emergency:
			most, mostWords = 20, 150
		case triage.SameDay: // somebody pregnant in a wheelchair, where no number is known, has signs of two kinds
			mostWords = 215
		}
		if strings.Contains(got, "You kept one answer back.") { // what is missing may add three lines
			most, mostWords = most+3, mostWords+20
		}
		if lines > most || words > mostWords {
			t.Errorf("%s has %d lines and %d words, more than %d and %d:\n%s", r.Assessment.Disposition, lines, words, most, mostWords, got)
		}
		if narrow, _ := size(text(t, r, render.Look{Width: 59, More: more})); narrow > 38 {
			t.Errorf("at 60 columns it has %d lines, more than 38", narrow)
		}
	})
}

func TestTheListOfSectionsBreaksOnANarrowScreen(t *testing.T) {
	got := text(t, example(t, shipped(t), "self_care"), render.Look{Width: 41, More: more})
	for _, line := range strings.Split(got, "\n") {
		if len(line) > 41 {
			t.Errorf("a line of %d: %s", len(line), line)
		}
	}
}

// Whatever gives way on a full card, when to look again does not.
func TestEveryCardWithAPlanSaysWhenToLookAgain(t *testing.T) {
	anyone(t, func(t *testing.T, r render.Result) {
		if r.Plan == nil || r.Assessment.Disposition == triage.SameDay {
			return
		}
		if got := flat(text(t, r, render.Look{Width: 79})); !strings.Contains(got, "look again, type: backspasm checkin") {
			t.Errorf("it does not say when to look again:\n%s", got)
		}
	})
}

// Each reads as a whole: what, how and how long, and none is about something that is
// left out for this person.
func TestTheCardHoldsOnlyWhatThePlanHolds(t *testing.T) {
	met := map[int]int{}
	anyone(t, func(t *testing.T, r render.Result) {
		card := r.Plan.Card()
		met[len(card)]++
		for _, i := range card {
			if at, _ := r.Plan.Find(i.ID); at != plan.InPlan || len(strings.Fields(i.Card.Says)) > 14 {
				t.Errorf("%s is %s: %q", i.ID, at, i.Card.Says)
			}
		}
		if r.Plan != nil && len(card) < 2 {
			t.Errorf("only %d things to do now: %v", len(card), r.Answers)
		}
	})
	if met[3] < 100 {
		t.Errorf("people with so many things to do: %v", met)
	}
}

// neverOnCard are words that no card may say to whom: by hand from sections 2 and 3 of
// the evidence.
var neverOnCard = []struct {
	who   func(triage.Answers) bool
	words *regexp.Regexp
}{
	{late, regexp.MustCompile(`(?i)on your back|plank|bridge`)},
	{reports("floor_is_hard"), regexp.MustCompile(`(?i)\bfloor\b|all fours|hands and knees|kneel`)},
	{reports("heart_trouble"), regexp.MustCompile(`(?i)cold pack|bath`)},
	{reports("diabetes"), regexp.MustCompile(`(?i)cold pack`)},
	{reports("skin_trouble"), regexp.MustCompile(`(?i)cold pack|warmth on|cold or warmth`)},
	{reports("fever"), regexp.MustCompile(`(?i)cold pack|warmth`)},
	{reports("old_trouble"), regexp.MustCompile(`(?i)\bwalk\b|\bstand up\b|all fours`)},
	{reports("thin_bones"), regexp.MustCompile(`(?i)round|all fours|plank|twist`)},
	{reports("hip_or_surgery"), regexp.MustCompile(`(?i)bath|knee to chest|bridge|twist`)},
	{reports("swollen_calf"), regexp.MustCompile(`(?i)walk|warmth|cold pack`)},
	{func(a triage.Answers) bool { return a["severity"].Value == "unbearable" }, regexp.MustCompile(`(?i)walk (1|5|for)|minutes' walk`)},
	{func(a triage.Answers) bool { return a["severity"].Value == "severe" }, regexp.MustCompile(`(?i)walk (10|15|20|30|ten)`)},
}

func TestNoLineOfTheCardIsForbiddenByTheAnswers(t *testing.T) {
	met := make([]int, len(neverOnCard))
	anyone(t, func(t *testing.T, r render.Result) {
		for n, f := range neverOnCard {
			if r.Plan == nil || !f.who(r.Answers) {
				continue
			}
			met[n]++
			for _, i := range r.Plan.Card() {
				if says := f.words.FindString(i.Card.Says); says != "" {
					t.Errorf("%s says %q: %v", i.ID, i.Card.Says, r.Answers)
				}
			}
		}
	})
	if !testing.Short() {
		for n, of := range met {
			if of < 3 {
				t.Errorf("only %d people try %s", of, neverOnCard[n].words)
			}
		}
	}
}

// The signs of this person stand before those of everybody.
func TestTheSignsOfThisPersonStandFirstOnTheCard(t *testing.T) {
	lib := shipped(t)
	for differs, want := range map[string]string{
		"maybe_pregnant: yes\npregnancy_stage: from_16_weeks\npregnancy_signs: none\n": "fewer baby moves",
		"blood_thinner: yes\n": "lasting bleeding",
		"weak_immunity: yes\nrisk_pain_kind: strain_and_easing\n": "fever or shivers",
		"old_trouble: yes\n": "a sudden pounding headache with sweating",
	} {
		got := flat(text(t, strain(t, lib, differs), render.Look{Width: 79}))
		at, common := strings.Index(got, want), strings.Index(got, "numb bottom or private parts")
		if at < 0 || common < at {
			t.Errorf("%q: %q stands at %d, what is common at %d:\n%s", differs, want, at, common, got)
		}
	}
}

// With most of the answers missing many rules fire; three are told, and how many more.
func TestTheCardNamesThreeReasonsAndCountsTheRest(t *testing.T) {
	r := partial(t, shipped(t), "nerve_signs: none\nsudden_signs: none\ndanger_signs: none\nillness_signs: none\nleg_signs: none\n")
	if n := len(r.Assessment.Reasons); n < 5 {
		t.Fatalf("only %d rules fire", n)
	}
	got := flat(text(t, r, render.Look{Width: 79}))
	if counted := regexp.MustCompile(`and \d+ more: see why`).FindString(got); counted == "" && r.Assessment.Disposition != triage.Emergency {
		t.Errorf("the rest is not counted:\n%s", got)
	}
}

func TestTheCardIsInJSONWithTheSameWords(t *testing.T) {
	anyone(t, func(t *testing.T, r render.Result) {
		var fields struct {
			Card struct {
				Headline string
				Because  []string
				Now      []struct{ ID, Says string }
				Pain     *string
				Next     []struct{ At, Says string }
				Help     struct {
					Call, Then string
					Dial       []string
					Signs      []string
					By         *string
				}
			}
		}
		decode(t, r, &fields)
		c := fields.Card
		got := flat(text(t, r, render.Look{Width: 79}))
		wants := []string{c.Headline, c.Help.Call, c.Help.Then, strings.Join(c.Help.Signs, "; ")}
		if r.Assessment.Disposition != triage.Emergency {
			wants = append(wants, c.Because...)
		} else {
			wants = append(wants, strings.Join(c.Help.Dial, " "))
		}
		if c.Pain != nil {
			wants = append(wants, *c.Pain)
		}
		for _, n := range c.Now {
			wants = append(wants, n.Says)
		}
		for _, n := range c.Next {
			wants = append(wants, n.Says)
		}
		for _, want := range wants {
			if !strings.Contains(got, flat(want)) {
				t.Errorf("the text lacks %q:\n%s", want, got)
			}
		}
		if e := r.Assessment.Disposition == triage.Emergency; e && len(c.Now)+len(c.Next)+len(c.Help.Signs) > 0 || !e && r.Plan == nil != (len(c.Now) == 0) {
			t.Errorf("%s: %+v", r.Assessment.Disposition, c)
		}
	})
}

// whole is the text of somebody with every section.
func whole(t *testing.T, r render.Result) string {
	t.Helper()
	return text(t, r, render.Look{Width: 79, Full: true})
}

func TestTheWholePlanOfAStrainHasAtMost1800Words(t *testing.T) {
	if _, words := size(whole(t, example(t, shipped(t), "self_care"))); words > 1800 {
		t.Errorf("%d words", words)
	}
	if _, words := size(whole(t, example(t, shipped(t), "same_day"))); words > 1020 {
		t.Errorf("same_day: %d words", words)
	}
}

// What somebody said is told where it counts, and again in what to read out.
func TestNoSentenceOfTheWholeStandsTwice(t *testing.T) {
	lib := shipped(t)
	for _, r := range []render.Result{example(t, lib, "self_care"), example(t, lib, "soon"), example(t, lib, "same_day"), strain(t, lib, "age: 72\nblood_thinner: yes\n"), strain(t, lib, "maybe_pregnant: yes\npregnancy_stage: from_16_weeks\npregnancy_signs: none\n")} {
		var sentences []string
		text, _, _ := strings.Cut(whole(t, r), "\nSOURCES\n")
		for _, s := range regexp.MustCompile(`[.?!"]\s+|\n *- |\n\n`).Split(text, -1) {
			if s = strings.Trim(flat(s), ` -".`); len(strings.Fields(s)) > 4 && !strings.HasPrefix(s, "I ") && !strings.HasPrefix(s, "Not on the same day as: ") {
				sentences = append(sentences, s)
			}
		}
		slices.Sort(sentences)
		for n := 1; n < len(sentences); n++ {
			if sentences[n] == sentences[n-1] {
				t.Errorf("twice: %q", sentences[n])
			}
		}
	}
}

func TestASectionIsShownWhenItIsAskedFor(t *testing.T) {
	r := example(t, shipped(t), "self_care")
	for _, name := range render.SectionNames() {
		got := text(t, r, render.Look{Width: 79, Sections: []string{name}})
		card := text(t, r, render.Look{Width: 79})
		if !strings.HasPrefix(got, card) || len(got) < len(card)+40 {
			t.Errorf("%s adds nothing:\n%s", name, got)
		}
	}
}
