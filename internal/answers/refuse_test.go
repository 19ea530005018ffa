package answers_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/internal/answers"
	"backspasm/internal/triage"
)

func refused(t *testing.T, text string, want ...string) {
	t.Helper()
	name, _, placed := strings.Cut(strings.Join(want, ""), ":")
	if !placed {
		name = "a.yaml"
	}
	doc, problems := answers.Read(name, []byte(text), small(t), now, false)
	if got := lines(problems); !slices.Equal(got, want) {
		t.Errorf("%s\ngot\n\t%s\nwant\n\t%s", text, strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
	if len(want) > 0 && len(doc.Answers) > 0 && !strings.Contains(want[0], "missing") {
		t.Errorf("%s\nis refused and yet answers are given: %v", text, doc.Answers)
	}
}

func TestOnlyTheWrittenAnswersAreTaken(t *testing.T) {
	const (
		years  = " is not an answer to age (answers are: a whole number from 0 to 120)"
		plain  = "answers are: no, yes, unsure)"
		levels = "answers are: mild, severe, moderate)"
		times  = " is not an answer to onset (answers are: a time before now (36h, 1d12h, 3d, 2w) or a moment (2026-11-22T09:00:00Z))"
		empty  = " is not an answer to age (write an answer in its place, or take age out; "
		again  = " is in the future: now is 2026-11-22T09:00:00Z"
	)
	for _, x := range []struct{ line, want string }{
		{"age: 6.5", `:1:6: "6.5"` + years},
		{"age: 010", `:1:6: "010"` + years},
		{"age: 0x10", `:1:6: "0x10"` + years},
		{"age: 0o10", `:1:6: "0o10"` + years},
		{"age: 3_8", `:1:6: "3_8"` + years},
		{"age: +38", `:1:6: "+38"` + years},
		{"age: -1", `:1:6: "-1"` + years},
		{"age: 1e-1", `:1:6: "1e-1"` + years},
		{"age: 38.00001", `:1:6: "38.00001"` + years},
		{"age: 38.", `:1:6: "38."` + years},
		{"age: 1.205e2", `:1:6: "1.205e2"` + years},
		{"age: 1e999999999999999999999", `:1:6: "1e999999999999999999999"` + years},
		{"age: 1e9223372036854775807", `:1:6: "1e9223372036854775807"` + years},
		{"age: 121", `:1:6: "121"` + years},
		{"age: 99999999999999999999", `:1:6: "99999999999999999999"` + years},
		{`age: "38"`, `:1:6: "38" is not an answer to age (in quotes it is a text: write 38 without them)`},
		{"age: ' 38'", `:1:6: " 38"` + years},
		{"age: 3８", `:1:6: "3８" is not an answer to age (it holds ８ (U+FF18, full-width), which only looks like 8; type it as 38)`},
		{"age: З8", `:1:6: "З8" is not an answer to age (it holds З (U+0417, Cyrillic), which only looks like 3; type it as 38)`},
		{"age: 99８", `:1:6: "99８"` + years},
		{"onset: ３6h", `:1:8: "３6h" is not an answer to onset (it holds ３ (U+FF13, full-width), which only looks like 3; type it as 36h)`},
		{"onset: 3Oh", `:1:8: "3Oh" is not an answer to onset (it holds O (U+004F, a Latin letter), which only looks like 0; type it as 30h)`},
		{"saddle_numbness: nо", `:1:18: "nо" is not an answer to saddle_numbness (it holds о (U+043E, Cyrillic), which only looks like o; type it as no)`},
		{"nerve_signs: nоne", `:1:14: "nоne" is not an answer to the sheet nerve_signs (it holds о (U+043E, Cyrillic), which only looks like o; type it as none)`},
		{"nerve_signs:", `:1:13: nothing is not an answer to the sheet nerve_signs (write none in its place, or take nerve_signs out; give single signs by their own ids)`},
		{"аge: 38", `:1:1: there is no question "аge" (it holds а (U+0430, Cyrillic), which only looks like a; type it as age)`},
		{"age: unsure", `:1:6: "unsure"` + years},
		{"age:", `:1:5: nothing` + empty + years[len(" is not an answer to age ("):]},
		{"age: ~", `:1:6: nothing` + empty + years[len(" is not an answer to age ("):]},
		{"age: [38]", `:1:6: a list` + years},
		{"age: {years: 38}", `:1:6: a map` + years},
		{"saddle_numbness: maybe", `:1:18: "maybe" is not an answer to saddle_numbness (` + plain},
		{"saddle_numbness: usnure", `:1:18: "usnure" is not an answer to saddle_numbness (did you mean unsure? ` + plain},
		{"saddle_numbness: NO", `:1:18: "NO" is not an answer to saddle_numbness (did you mean no? ` + plain},
		{"saddle_numbness: null", `:1:18: nothing is not an answer to saddle_numbness (write an answer in its place, or take saddle_numbness out; ` + plain},
		{"saddle_numbness: [no]", `:1:18: a list is not an answer to saddle_numbness (` + plain},
		{`saddle_numbness: "false"`, `:1:18: "false" is not an answer to saddle_numbness (in quotes it is a text: write false without them)`},
		{"saddle_numbness: rather_not_say", `:1:18: "rather_not_say" is not an answer to saddle_numbness (` + plain},
		{"saddle_numbness: none", `:1:18: "none" is not an answer to saddle_numbness (did you mean no? ` + plain},
		{"severity: moderat", `:1:11: "moderat" is not an answer to severity (did you mean moderate? ` + levels},
		{"severity: unsure", `:1:11: "unsure" is not an answer to severity (` + levels},
		{"severity: true", `:1:11: "true" is not an answer to severity (` + levels},
		{"nerve_signs: no", `:1:14: "no" is not an answer to the sheet nerve_signs (the only answer to a whole sheet is none; give single signs by their own ids)`},
		{"nerve_signs: [none]", `:1:14: a list is not an answer to the sheet nerve_signs (the only answer to a whole sheet is none; give single signs by their own ids)`},
		{"sadle_numbness: no", `:1:1: there is no question "sadle_numbness" (did you mean saddle_numbness?)`},
		{"nerve_sings: none", `:1:1: there is no question "nerve_sings" (did you mean nerve_signs?)`},
		{"Saddle_numbness: no", `:1:1: there is no question "Saddle_numbness" (did you mean saddle_numbness?)`},
		{"favourite_colour: red", `:1:1: there is no question "favourite_colour"`},
		{"onset: 36", `:1:8: "36"` + times},
		{"onset: -36h", `:1:8: "-36h"` + times},
		{"onset: 1.5d", `:1:8: "1.5d"` + times},
		{"onset: 12h1d", `:1:8: "12h1d"` + times},
		{"onset: yesterday", `:1:8: "yesterday"` + times},
		{"onset: 2026-11-21", `:1:8: "2026-11-21"` + times},
		{"onset: 2026-02-30T09:00:00Z", `:1:8: "2026-02-30T09:00:00Z"` + times},
		{"onset: 2026-11-21T09:00:00", `:1:8: "2026-11-21T09:00:00" is not an answer to onset (say in which time zone: 2026-11-21T09:00:00Z for UTC, or an offset such as 2026-11-21T09:00:00+01:00)`},
		{"onset:", `:1:7: nothing is not an answer to onset (write an answer in its place, or take onset out; ` + times[len(" is not an answer to onset ("):]},
		{"onset: 2026-11-22T09:00:01Z", `:1:8: onset` + again},
		{"onset: 2026-11-22T09:00:00-01:00", `:1:8: onset` + again},
	} {
		t.Run(x.line, func(t *testing.T) { refused(t, x.line+"\n", "a.yaml"+x.want) })
	}
}

func TestJSONIsReadAsStrictlyAsYAML(t *testing.T) {
	const years = " is not an answer to age (answers are: a whole number from 0 to 120)"
	for _, x := range []struct{ text, want string }{
		{`{"age": "38"}`, `:1:9: "38" is not an answer to age (in quotes it is a text: write 38 without them)`},
		{`{"age": 6.5}`, `:1:9: "6.5"` + years},
		{`{"age": null}`, `:1:9: nothing is not an answer to age (write an answer in its place, or take age out; answers are: a whole number from 0 to 120)`},
		{`{"age": [38]}`, `:1:9: a list` + years},
		{`{"age": 010}`, `:1:10: not JSON: invalid character '1' after object key:value pair`},
		{`{"age": 38, "age": 39}`, `:1:13: "age" is given twice, first on line 1`},
		{"{\n  \"saddle_numbness\": \"true\"\n}", `:2:22: "true" is not an answer to saddle_numbness (in quotes it is a text: write true without them)`},
		{"{\n  \"SADDLE_NUMBNESS\": \"no\"\n}", `:2:3: there is no question "SADDLE_NUMBNESS" (did you mean saddle_numbness?)`},
		{`{"age": 38} {"age": 39}`, `:1:13: text follows the end of the JSON document`},
		{`{"age": 38`, `:1:11: not JSON: the document ends too early`},
	} {
		t.Run(x.text, func(t *testing.T) { refused(t, x.text, "a.json"+x.want) })
	}
}

func TestADocumentIsOnePlainMap(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"", ":1:1: the file is empty"},
		{"# nothing yet\n", ":1:1: the file is empty"},
		{"~\n", ":1:1: expected a map of question to answer, found nothing"},
		{"no\n", `:1:1: expected a map of question to answer, found "no"`},
		{"- age: 38\n", ":1:1: expected a map of question to answer, found a list"},
		{"age: 38\nage: 39\n", `:2:1: "age" is given twice, first on line 1`},
		{"age: 38\n\"age\": 39\n", `:2:1: "age" is given twice, first on line 1`},
		{"age: 38\n---\nage: 39\n", ":2:1: a second document begins here; one file holds one"},
		{"age: &a 38\n", ":1:6: anchors (&a) are not used here"},
		{"age: !!int 38\n", ":1:6: tags (!!int) are not used here"},
		{"<<: {age: 38}\n", ":1:1: merge keys (<<) are not used here"},
	} {
		t.Run(x.text, func(t *testing.T) { refused(t, x.text, "a.yaml"+x.want) })
	}
}

func TestAllMistakesAreToldAtOnceInOrder(t *testing.T) {
	refused(t, "severity: mildd\nlegs: weak\nsaddle_numbness: perhaps\nage: 6.5\nonset: 1h\nnerve_signs: yes\n",
		`a.yaml:1:11: "mildd" is not an answer to severity (did you mean mild? answers are: mild, severe, moderate)`,
		`a.yaml:2:1: there is no question "legs"`,
		`a.yaml:3:18: "perhaps" is not an answer to saddle_numbness (answers are: no, yes, unsure)`,
		`a.yaml:4:6: "6.5" is not an answer to age (answers are: a whole number from 0 to 120)`,
		`a.yaml:6:14: "yes" is not an answer to the sheet nerve_signs (the only answer to a whole sheet is none; give single signs by their own ids)`)
}

// The onset is held against the age only when both are known.
func TestAnOnsetBeforeBirthTakesItsPlaceAmongTheMistakes(t *testing.T) {
	refused(t, "onset: 54w\nage: 0\nseverity: mildd\n",
		"a.yaml:1:8: onset lies before birth: age is 0",
		`a.yaml:3:11: "mildd" is not an answer to severity (did you mean mild? answers are: mild, severe, moderate)`)
}

func TestPainDoesNotBeginBeforeBirth(t *testing.T) {
	document := func(age, onset string) string {
		return "nerve_signs: none\nage: " + age + "\nseverity: mild\nonset: " + onset + "\ncourse: better\nbody_limits: none\n"
	}
	// At 20 one was born after this day 21 years ago.
	refused(t, document("20", "2005-11-22T09:00:00Z"))
	refused(t, document("20", "2005-11-22T08:59:59Z"), "a.yaml:4:8: onset lies before birth: age is 20")
	refused(t, document("0", "54w"), "a.yaml:4:8: onset lies before birth: age is 0")
	refused(t, document("0", "50w"))
}

func TestWhatIsMissingIsListedWithWhatMayBeSaid(t *testing.T) {
	refused(t, "severity: mild\nsex_change: no\n",
		"a.yaml: saddle_numbness is missing: no, yes, unsure (nerve_signs: none answers no to every sign of that sheet that is not given)",
		"a.yaml: age is missing: a whole number from 0 to 120",
		"a.yaml: onset is missing: a time before now (36h, 1d12h, 3d, 2w) or a moment (2026-11-22T09:00:00Z)",
		"a.yaml: skin_trouble is missing: no, yes, unsure (body_limits: none answers no to every sign of that sheet that is not given)")
	refused(t, strings.Replace(complete, "36h", "3d", 1), "a.yaml: course is missing: better, worse")
	refused(t, "nerve_signs: none\nsex_change: rather_not_say\nage: 38\nseverity: mild\n",
		"a.yaml: onset is missing: a time before now (36h, 1d12h, 3d, 2w) or a moment (2026-11-22T09:00:00Z)")
}

func TestPartialTakesTheWorstButNeverAgeOrOnset(t *testing.T) {
	p := small(t)
	doc, problems := answers.Read("a.yaml", []byte("age: 38\nonset: 3d\nsaddle_numbness: no\n"), p, now, true)
	if len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	for id, want := range map[string]string{"saddle_numbness": "no", "sex_change": "unsure", "severity": "severe"} {
		if got := doc.Answers[id].Value; got != want {
			t.Errorf("%s: got %q, want %q", id, got, want)
		}
	}
	doc, problems = answers.Read("a.yaml", []byte("nerve_signs: none\nonset: 3d\nage: 38\n"), p, now, true)
	if len(problems) > 0 || doc.Answers["course"].Value != "worse" || doc.Answers["skin_trouble"].Value != "unsure" {
		t.Errorf("got %v, %q", doc.Answers, lines(problems))
	}
	_, problems = answers.Read("a.yaml", []byte("nerve_signs: none\n"), p, now, true)
	want := []string{"a.yaml: age is missing: a whole number from 0 to 120",
		"a.yaml: onset is missing: a time before now (36h, 1d12h, 3d, 2w) or a moment (2026-11-22T09:00:00Z)"}
	if got := lines(problems); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAMistakeIsStillAMistakeWithPartial(t *testing.T) {
	_, problems := answers.Read("a.yaml", []byte("age: 6.5\nsadle_numbness: yes\n"), small(t), now, true)
	if len(problems) != 2 {
		t.Errorf("got %q", lines(problems))
	}
}

func TestAPartialEmptyDocumentOfTheRealContentIsAnEmergency(t *testing.T) {
	doc, problems := answers.Read("a.json", []byte("{}"), real(t), now, true)
	if len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	if got := triage.Assess(real(t), doc.Answers, now).Disposition; got != triage.Emergency {
		t.Errorf("nothing is known, and the result is %s", got)
	}
}
