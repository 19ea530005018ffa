package interview_test

import (
	"context"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// put puts one screen to somebody who types this, and returns what was taken and
// what was written.
func put(t *testing.T, p *triage.Protocol, screen, typed string, given triage.Answers) (triage.Answers, string, error) {
	t.Helper()
	prompt := interview.Prompt{Protocol: p, Number: 7, Given: given, Now: now, Step: triage.Step{Screen: p.Screen(screen), Ask: p.Screen(screen).Questions},
		Ends: func(triage.Answers) bool { return true }} // one line is enough
	var out strings.Builder
	said, err := interview.NewLine(strings.NewReader(typed), &out, 76, false).Ask(context.Background(), prompt)
	return said, out.String(), err
}

// flat undoes the wrapping of lines.
func flat(text string) string {
	return strings.Join(strings.Fields(hyphen.ReplaceAllString(text, "-")), " ")
}

var hyphen = regexp.MustCompile(`-\n *`)

// values shows answers as "saddle_numbness=yes pee_trouble=no".
func values(p *triage.Protocol, screen string, said triage.Answers) string {
	var out []string
	for _, q := range p.Screen(screen).Questions {
		if a, ok := said[q.ID]; ok {
			out = append(out, q.ID+"="+a.Value)
		}
	}
	return strings.Join(out, " ")
}

const noneOfSix = "saddle_numbness=no pee_trouble=no poo_trouble=no sex_change=no both_legs=no leg_failing=no"

func TestALineAnswersRowsOfASheet(t *testing.T) {
	p := shipped(t)
	for typed, want := range map[string]string{
		"0": noneOfSix, "none": noneOfSix, "NONE": noneOfSix, " 0 ": noneOfSix, "0 0": noneOfSix,
		"1": "saddle_numbness=yes", "1 4": "saddle_numbness=yes sex_change=yes", "4,1": "saddle_numbness=yes sex_change=yes", "1, 4": "saddle_numbness=yes sex_change=yes", "1\t4": "saddle_numbness=yes sex_change=yes",
		"1 0":   strings.Replace(noneOfSix, "saddle_numbness=no", "saddle_numbness=yes", 1),
		"0 1":   strings.Replace(noneOfSix, "saddle_numbness=no", "saddle_numbness=yes", 1),
		"?2":    "pee_trouble=unsure",
		"2?":    "pee_trouble=unsure",
		"u2":    "pee_trouble=unsure",
		"n2":    "pee_trouble=no",
		"r4":    "sex_change=rather_not_say",
		"R4 U2": "pee_trouble=unsure sex_change=rather_not_say",
		"1 4 0": "saddle_numbness=yes pee_trouble=no poo_trouble=no sex_change=yes both_legs=no leg_failing=no",
		"?1 0":  strings.Replace(noneOfSix, "saddle_numbness=no", "saddle_numbness=unsure", 1),
		"6":     "leg_failing=yes",
	} {
		said, out, err := put(t, p, "nerve_signs", typed+"\n", nil)
		if got := values(p, "nerve_signs", said); err != nil || got != want {
			t.Errorf("%q: got %s, %v; want %s\n%s", typed, got, err, want, out)
		}
	}
}

// A slip must not become an answer: not even the good part of the line counts.
func TestALineWithAMistakeAnswersNothing(t *testing.T) {
	p := shipped(t)
	for typed, hint := range map[string]string{
		"7": "Type numbers from 1 to 6", "1 7": "Type numbers from 1 to 6", "0 x": "Type numbers from 1 to 6", "yes": "Type numbers from 1 to 6", "01": "Type numbers from 1 to 6", "+1": "Type numbers from 1 to 6", "-1": "Type numbers from 1 to 6",
		"1.5": "Type numbers from 1 to 6", "?0": "Type numbers from 1 to 6", "n0": "Type numbers from 1 to 6", "??2": "Type numbers from 1 to 6", "14": "Type numbers from 1 to 6", "no": "Type numbers from 1 to 6", "1;2": "Type numbers from 1 to 6",
		"99999999999999999999": "Type numbers from 1 to 6", "１": "Type numbers from 1 to 6", "0 r1": "Number 1 takes yes, no or not sure.", "r2 1": "Number 2 takes yes, no or not sure.",
		"1 1": "Number 1 is there twice.", "1 ?1": "Number 1 is there twice.", "n3 3": "Number 3 is there twice.",
	} {
		said, out, err := put(t, p, "nerve_signs", typed+"\n5\n", nil)
		if got := values(p, "nerve_signs", said); err != nil || got != "both_legs=yes" {
			t.Errorf("%q: got %s, %v; want only the next line to count", typed, got, err)
		}
		if !strings.Contains(flat(out), hint) {
			t.Errorf("%q: it does not say %q:\n%s", typed, hint, out)
		}
	}
	if said, _, _ := put(t, p, "nerve_signs", ", ,\n", nil); len(said) > 0 {
		t.Errorf("commas answer %v", said)
	}
}

func TestOnlyBlankRowsOfASheetAreTaken(t *testing.T) {
	p := shipped(t)
	given := triage.Answers{"pee_trouble": {Value: triage.Yes}, "sex_change": {Value: triage.Declined}}
	said, out, err := put(t, p, "nerve_signs", "2\n0 4\n0\n", given)
	if got := values(p, "nerve_signs", said); err != nil || got != "saddle_numbness=no poo_trouble=no both_legs=no leg_failing=no" {
		t.Errorf("got %s, %v", got, err)
	}
	for _, want := range []string{"2 of 6 answered. Still open:", "Number 2 is answered already.", "Number 4 is answered already.", "None of the rest", "no to the other 4"} {
		if !strings.Contains(out, want) {
			t.Errorf("it does not say %q:\n%s", want, out)
		}
	}
	if strings.Contains(out, p.Question("pee_trouble").Asks) {
		t.Errorf("it shows a row that is answered:\n%s", out)
	}
}

func TestEverySheetShowsEveryRow(t *testing.T) {
	p := shipped(t)
	for _, s := range p.Screens {
		_, out, _ := put(t, p, s.ID, "", nil)
		flat := flat(out)
		for n, q := range s.Questions {
			if !strings.Contains(flat, q.Asks) {
				t.Errorf("%s: row %d is not shown:\n%s", s.ID, n+1, out)
			}
		}
		if s.Sheet() && !strings.Contains(flat, "Question 7 of about 8. "+s.Title) {
			t.Errorf("%s: no title:\n%s", s.ID, out)
		}
		for _, line := range strings.Split(out, "\n") {
			if len(line) > 76 {
				t.Errorf("%s: a line has %d columns: %s", s.ID, len(line), line)
			}
		}
	}
}

func TestASingleSignTakesYesNoAndNotSure(t *testing.T) {
	p := shipped(t)
	for typed, want := range map[string]string{"y": triage.Yes, "YES": triage.Yes, "n": triage.No, "No": triage.No, "u": triage.Unsure, "not sure": triage.Unsure, "unsure": triage.Unsure,
		"1\n0\nmaybe\nyn\ny n\nnope\nn": triage.No} {
		said, _, err := put(t, p, "one_kidney", typed+"\n", nil)
		if err != nil || len(said) != 1 || said["one_kidney"].Value != want {
			t.Errorf("%q: got %v, %v; want %s", typed, said, err, want)
		}
	}
}

// A choice that somebody is not sure about counts as one of its options, and is
// not taken for the answer that they gave.
func TestNotSureAboutAChoiceIsKeptAsNotSure(t *testing.T) {
	p := shipped(t)
	for _, s := range p.Screens {
		q := s.Questions[0]
		if q.Kind != triage.Choice || !q.TakesUnsure() {
			continue
		}
		said, out, err := put(t, p, q.ID, "u\n", nil)
		if err != nil || said[q.ID].Value != triage.Unsure {
			t.Errorf("%s: got %v, %v; want unsure", q.ID, said, err)
		}
		if !strings.Contains(out, "Taken: not sure") {
			t.Errorf("%s does not say back what was taken: %s", q.ID, out)
		}
	}
}

func TestAChoiceTakesANumberOfItsList(t *testing.T) {
	p := shipped(t)
	for typed, want := range map[string]string{"1": "crept_up", "9": "accident_just_now", "u": triage.Unsure, "not sure": triage.Unsure, "0\n10\n-1\n01\n4.\n1 2\nlifting\n?\n4": "lifting"} {
		said, _, err := put(t, p, "how_it_began", typed+"\n", nil)
		if err != nil || said["how_it_began"].Value != want {
			t.Errorf("%q: got %v, %v; want %s", typed, said, err, want)
		}
	}
	// severity has no "not sure": it is what the person can do
	if said, out, err := put(t, p, "severity", "u\n", nil); !errors.Is(err, interview.ErrInterrupted) || strings.Contains(out, "Not sure") {
		t.Errorf("severity takes u: %v, %v", said, err)
	}
}

func TestANumberIsWholeAndWithinBounds(t *testing.T) {
	p := shipped(t)
	for typed, want := range map[string]int64{"0\n0": 0, "120\n120": 120, "38": 38, "121\n-1\n38.0\n038\n+38\n3 8\n1e2\n0x10\n38 years\n٣\n17": 17} {
		said, _, err := put(t, p, "age", typed+"\n", nil)
		if err != nil || said["age"].Number != want {
			t.Errorf("%q: got %v, %v; want %d", typed, said, err, want)
		}
	}
}

func TestAnAgeThatIsUnlikelyIsAskedBackOnce(t *testing.T) {
	p := shipped(t)
	for typed, want := range map[string]int64{"4\n4\n": 4, "4\n34\n": 34, "106\n106\n": 106, "3\n4\n3\n3\n": 3} {
		said, out, err := put(t, p, "age", typed, nil)
		if err != nil || said["age"].Number != want || !strings.Contains(out, "Is that right?") {
			t.Errorf("%q: got %v, %v\n%s", typed, said, err, out)
		}
	}
	for _, typed := range []string{"5\n", "105\n", "15\n"} {
		if _, out, err := put(t, p, "age", typed, nil); err != nil || strings.Contains(out, "Is that right?") {
			t.Errorf("%q is asked back: %v\n%s", typed, err, out)
		}
	}
	for _, typed := range []string{"4\n", "106\n", "3\n4\n"} {
		if said, _, err := put(t, p, "age", typed, nil); !errors.Is(err, interview.ErrInterrupted) {
			t.Errorf("%q: got %v, %v", typed, said, err)
		}
	}
}

func TestAMomentCountsOnlyWhenConfirmed(t *testing.T) {
	p := shipped(t)
	for typed, want := range map[string]time.Duration{
		"20h\ny\n": 20 * time.Hour, "20h\nyes\n": 20 * time.Hour, "20h\nn\n21h\ny\n": 21 * time.Hour, "20h\n\n?\n22h\nok\nn\n23h\ny\n": 23 * time.Hour,
		"4\ny\n": 30 * time.Hour, "u\nnot sure\n0\n12\n01\n11\ny\n": 13 * 7 * 24 * time.Hour, "1\nno\n2d\ny\n": 48 * time.Hour, "20h\nn\n3\ny\n": 12 * time.Hour, "2030-01-01\n20h\ny\n": 20 * time.Hour,
	} {
		said, out, err := put(t, p, "onset", typed, nil)
		if err != nil || now.Sub(said["onset"].Moment) != want {
			t.Errorf("%q: got %v, %v; want %v before\n%s", typed, said, err, want, out)
		}
	}
	for _, typed := range []string{"20h\n", "20h\n\n", "20h\nn\n", "3\n", "3\n3\n", "u\n", "20h\n20h\n"} {
		if said, _, err := put(t, p, "onset", typed, nil); !errors.Is(err, interview.ErrInterrupted) {
			t.Errorf("%q: got %v, %v", typed, said, err)
		}
	}
}

func TestNothingBeginsBeforeBirth(t *testing.T) {
	p := shipped(t)
	said, out, err := put(t, p, "onset", "9 years ago\n2 years ago\ny\n", triage.Answers{"age": {Number: 7}})
	if err != nil || !said["onset"].Moment.Equal(now.AddDate(-2, 0, 0)) || !strings.Contains(out, "That is before birth, by the age.") {
		t.Errorf("got %v, %v\n%s", said, err, out)
	}
	said, out, err = put(t, p, "age", "7\n9\n", triage.Answers{"onset": {Moment: now.AddDate(-9, 0, 0)}})
	if err != nil || said["age"].Number != 9 || !strings.Contains(out, "cannot have begun before that age") {
		t.Errorf("got %v, %v\n%s", said, err, out)
	}
}

func TestEveryQuestionTellsWhyAndGoesBackAndLeaves(t *testing.T) {
	p := shipped(t)
	for _, s := range p.Screens {
		_, out, _ := put(t, p, s.ID, "?\n", nil)
		flat := flat(out)
		for _, q := range s.Questions {
			if !strings.Contains(flat, q.Why) {
				t.Errorf("%s does not say why:\n%s", q.ID, out)
			}
		}
		for typed, want := range map[string]error{"b": interview.ErrBack, "BACK": interview.ErrBack, "q": interview.ErrInterrupted, "Quit": interview.ErrInterrupted, "": interview.ErrInterrupted} {
			if _, _, err := put(t, p, s.ID, typed+"\n", nil); !errors.Is(err, want) {
				t.Errorf("%s: %q gives %v, want %v", s.ID, typed, err, want)
			}
		}
	}
}

func TestThePlainerQuestionIsPutAlone(t *testing.T) {
	p := shipped(t)
	q := p.Question("pee_trouble")
	prompt := interview.Prompt{Protocol: p, Number: 1, Plain: q, Now: now, Step: triage.Step{Screen: p.Screen("nerve_signs"), Ask: p.Screen("nerve_signs").Questions}}
	var out strings.Builder
	said, err := interview.NewLine(strings.NewReader("2\nn\n"), &out, 76, false).Ask(context.Background(), prompt)
	if err != nil || !maps.Equal(said, triage.Answers{"pee_trouble": {Value: triage.No}}) {
		t.Errorf("got %v, %v", said, err)
	}
	if !strings.Contains(out.String(), q.NotSure) || strings.Contains(out.String(), p.Question("both_legs").Asks) {
		t.Errorf("got\n%s", out.String())
	}
}

// What was typed ahead answers the next question, whichever that is; nothing is
// lost between questions and nothing is read twice.
func TestAPipeIsReadLineByLine(t *testing.T) {
	p := shipped(t)
	var out strings.Builder
	line := interview.NewLine(strings.NewReader("0\r\n1 0\r\n38"), &out, 76, false)
	var got []string
	for _, id := range []string{"nerve_signs", "sudden_signs"} {
		said, err := line.Ask(context.Background(), interview.Prompt{Protocol: p, Now: now, Step: triage.Step{Screen: p.Screen(id), Ask: p.Screen(id).Questions}})
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, said[p.Screen(id).Questions[0].ID].Value)
	}
	said, err := line.Ask(context.Background(), interview.Prompt{Protocol: p, Now: now, Step: triage.Step{Screen: p.Screen("age"), Ask: p.Screen("age").Questions}})
	if err != nil || said["age"].Number != 38 || !slices.Equal(got, []string{"no", "yes"}) {
		t.Errorf("got %q, %v, %v", got, said, err)
	}
}
