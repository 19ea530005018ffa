package vignette_test

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/library"
	"backspasm/internal/triage"
	"backspasm/internal/vignette"
)

// run runs the tests of the small content with one test file replaced, and
// returns the results of that file.
func run(t *testing.T, file, text string) []vignette.Result {
	t.Helper()
	all := runAll(t, map[string]string{file: text})
	return slices.DeleteFunc(all, func(r vignette.Result) bool { return r.Pos.File != file })
}

// runAll runs all tests of the small content with some files replaced.
func runAll(t *testing.T, files map[string]string) []vignette.Result {
	t.Helper()
	root := os.DirFS("../library/testdata/small")
	fsys := fstest.MapFS{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		fsys[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for file, text := range files {
		fsys[file] = &fstest.MapFile{Data: []byte(text)}
	}
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return vignette.Run(lib)
}

// failures is what one test, the only one of its file, says.
func failures(t *testing.T, file, text string) []string {
	t.Helper()
	results := run(t, file, text)
	if len(results) != 1 {
		t.Fatalf("got %d results, want 1", len(results))
	}
	return results[0].Failed
}

func same(t *testing.T, text string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s\ngot\n\t%s\nwant\n\t%s", text, strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

const (
	saddle = "redflags/nerve/saddle_numbness_test.yaml"
	worse  = "redflags/course/getting_worse_test.yaml"
	sex    = "redflags/nerve/sex_change_test.yaml"
	cold   = "interventions/cold_test.yaml"
	heat   = "interventions/heat_test.yaml"
	walk   = "interventions/walk_test.yaml"
	people = "vignettes/people.yaml"
)

func TestTheSmallContentPassesItsOwnTests(t *testing.T) {
	results := runAll(t, nil)
	if len(results) != 6 {
		t.Errorf("got %d results, want 6: two of a red flag, two of an intervention, two vignettes", len(results))
	}
	for _, r := range results {
		same(t, r.Name, r.Failed)
	}
}

func TestARedFlagTestSaysWhichWayItIsWrong(t *testing.T) {
	for _, x := range []struct{ file, text, want string }{
		{saddle, "- {name: n, given: {saddle_numbness: no}, expect: emergency}", "UNDER-TRIAGED (dangerous): want emergency, got silent"},
		{saddle, "- {name: n, given: {saddle_numbness: no}, expect: soon}", "UNDER-TRIAGED (dangerous): want soon, got silent"},
		{sex, "- {name: n, given: {sex_change: yes}, expect: emergency}", "UNDER-TRIAGED (dangerous): want emergency, got same_day"},
		{sex, "- {name: n, given: {sex_change: rather_not_say}, expect: soon}", "over-triaged (safe): want soon, got same_day"},
		{saddle, "- {name: n, given: {saddle_numbness: yes}, expect: silent}", "over-triaged (safe): want silent, got emergency"},
		{saddle, "- {name: n, given: {saddle_numbness: unsure}, expect: same_day}", "over-triaged (safe): want same_day, got emergency"},
	} {
		same(t, x.text, failures(t, x.file, x.text+"\n"), x.want)
	}
}

func TestARedFlagTestThatHoldsSaysNothing(t *testing.T) {
	for _, text := range []string{
		"- {name: n, given: {saddle_numbness: yes}, expect: emergency}",
		"- {name: n, given: {saddle_numbness: unsure}, expect: emergency}",
		"- {name: n, given: {nerve_signs: none}, expect: silent}",
		"- {name: n, given: {}, expect: silent}",
	} {
		same(t, text, failures(t, saddle, text+"\n"))
	}
}

func TestARedFlagTestLooksAtItsOwnRuleOnly(t *testing.T) {
	text := "- {name: n, given: {onset: 3d, course: worse, saddle_numbness: yes}, expect: soon}\n"
	same(t, text, failures(t, worse, text))
}

func TestAMistakeInGivenFailsWithItsPlace(t *testing.T) {
	text := "- {name: n, given: {sadle_numbness: yes}, expect: silent}\n"
	same(t, text, failures(t, saddle, text), saddle+`:1:21: there is no question "sadle_numbness"`)
}

func TestAnAnswerThatIsNotAskedFailsARedFlagTest(t *testing.T) {
	text := "- {name: n, given: {onset: 20h, course: worse}, expect: silent}\n"
	same(t, text, failures(t, worse, text), "course is given, but is not asked of somebody with these answers")
}

func TestATestOfNoRedFlagFails(t *testing.T) {
	text := "- {name: n, given: {saddle_numbness: yes}, expect: silent}\n"
	same(t, text, failures(t, "redflags/nerve/nothing_test.yaml", text), `there is no checked red flag "nothing"`)
}

func TestAnInterventionTestSaysWhenItIsUnsafe(t *testing.T) {
	for _, x := range []struct{ file, text, want string }{
		{cold, "- {name: n, expect: left_out}", "UNSAFE: want left_out, got now"},
		{cold, "- {name: n, given: {onset: 50h, course: better}, expect: left_out}", "UNSAFE: want left_out, got over"},
		{cold, "- {name: n, given: {skin_trouble: unsure}, expect: now}", "want now, got left_out"},
		{cold, "- {name: n, given: {onset: 48h}, expect: now}", "want now, got over"},
		{cold, "- {name: n, given: {saddle_numbness: yes}, expect: now}", "want now, got absent"},
		{heat, "- {name: n, expect: now}", "want now, got later"},
		{heat, "- {name: n, given: {onset: 4d, course: better, severity: severe}, expect: now, says: Longer.}", `want it adapted with "Longer.", got ["Keep each round short."]`},
		{heat, "- {name: n, given: {onset: 4d, course: better, severity: severe}, expect: now, says_not: round}", `want it not adapted with "round", got ["Keep each round short."]`},
		{heat, "- {name: n, given: {onset: 4d, course: better}, expect: now, not_with: [cold, walk]}", "UNSAFE: it does not say that it must not meet walk"},
		{cold, "- {name: n, given: {skin_trouble: yes}, expect: left_out, not_with: [heat]}", "UNSAFE: it does not say that it must not meet heat"},
		{walk, "- {name: n, expect: now, card: a whole hour}", `want a line for the card with "a whole hour", got "Each hour: walk 5 minutes."`},
		{walk, "- {name: n, given: {severity: severe}, expect: now, no_card: A few steps}", `UNSAFE: want no line for the card with "A few steps", got "A few steps."`},
		{heat, "- {name: n, given: {onset: 4d, course: better, severity: severe}, expect: now, card: Warmth}", `want a line for the card with "Warmth", got ""`},
		{cold, "- {name: n, given: {skin_trouble: yes}, expect: left_out, card: Cold}", `want a line for the card with "Cold", got ""`},
	} {
		same(t, x.text, failures(t, x.file, x.text+"\n"), x.want)
	}
	for file, text := range map[string]string{
		cold: "- {name: n, given: {skin_trouble: unsure}, expect: left_out, says_not: round}\n",
		heat: "- {name: n, given: {onset: 4d, course: better, severity: severe}, expect: now, says: round short, says_not: long, not_with: [cold], no_card: Warmth}\n",
		walk: "- {name: n, given: {severity: severe}, expect: now, card: A few steps, no_card: minutes}\n",
	} {
		same(t, text, failures(t, file, text))
	}
}

func TestAnIncompletePersonIsToldWhatIsMissing(t *testing.T) {
	const course = "course must be answered too (better, worse)"
	text := "- {name: n, given: {onset: 3d}, expect: over}\n"
	same(t, text, failures(t, cold, text), course)
	text = "- {vignette: v, from: plain_strain, answers: {onset: 3d}, expect: {disposition: self_care}, sources: [nhs]}\n"
	same(t, text, failures(t, people, text), course)
}

func person(expect string) string {
	return "- {vignette: v, from: plain_strain, answers: {saddle_numbness: yes, severity: severe}, expect: {" + expect + "}, sources: [nhs]}\n"
}

func TestAVignetteSaysWhichWayItIsWrongAndWhy(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{person("disposition: emergency, reasons: [saddle_numbness], silent: [sex_change], action: nerve_help, plan_excludes: [cold, heat, walk]"), nil},
		{person("disposition: same_day"), []string{"over-triaged (safe): want same_day, got emergency because of saddle_numbness"}},
		{person("disposition: emergency, reasons: [sex_change]"), []string{"UNDER-TRIAGED (dangerous): the red flag sex_change did not fire; fired: saddle_numbness"}},
		{person("disposition: emergency, silent: [saddle_numbness]"), []string{"over-triaged (safe): the red flag saddle_numbness fired"}},
		{person("disposition: emergency, action: soon"), []string{"want the action soon, got nerve_help"}},
		{person("disposition: emergency, out_of_scope: crisis"), []string{`want out of scope "crisis", got ""`}},
		{person("disposition: emergency, plan_includes: [walk]"), []string{"the plan lacks walk (absent)"}},
		{calm("disposition: soon"), []string{"UNDER-TRIAGED (dangerous): want soon, got self_care because of no red flag"}},
		{calm("disposition: self_care, plan_excludes: [cold, heat]"), []string{"UNSAFE: the plan holds cold (now)", "UNSAFE: the plan holds heat (later)"}},
		{calm("disposition: self_care, plan_includes: [cold, heat, walk]"), nil},
		{calm("disposition: emergency, reasons: [sex_change], plan_excludes: [walk]"), []string{
			"UNDER-TRIAGED (dangerous): want emergency, got self_care because of no red flag",
			"UNDER-TRIAGED (dangerous): the red flag sex_change did not fire; fired: no red flag",
			"UNSAFE: the plan holds walk (now)"}},
	} {
		same(t, x.text, failures(t, people, x.text), x.want...)
	}
}

func calm(expect string) string {
	return "- {vignette: v, from: plain_strain, expect: {" + expect + "}, sources: [nhs]}\n"
}

func TestAVignetteReportsWhatWasWantedAndGot(t *testing.T) {
	got := run(t, people, person("disposition: same_day"))[0]
	if got.Of != "vignette" || got.Name != "v" || got.Want != triage.SameDay || got.Got != triage.Emergency || got.Pos.String() != people+":1:3" {
		t.Errorf("got %+v", got)
	}
}

func TestASheetSetToNoneReplacesTheAnswersUnderIt(t *testing.T) {
	text := "- base: numb\n  answers: {nerve_signs: none, saddle_numbness: yes, age: 34, severity: mild, onset: 20h, body_limits: none}\n" +
		"- base: plain_strain\n  answers: {nerve_signs: none, age: 34, severity: mild, onset: 20h, body_limits: none}\n"
	for differs, want := range map[string]triage.Disposition{
		"answers: {severity: severe}":                      triage.Emergency,
		"answers: {nerve_signs: none}":                     triage.SelfCare,
		"answers: {nerve_signs: none, sex_change: yes}":    triage.SameDay,
		"answers: {sex_change: yes, saddle_numbness: no}":  triage.SameDay,
		"answers: {saddle_numbness: no, sex_change: no}":   triage.SelfCare,
		"answers: {nerve_signs: none, sex_change: unsure}": triage.SameDay,
	} {
		people := "- {vignette: v, from: numb, " + differs + ", expect: {disposition: self_care}, sources: [nhs]}\n"
		results := runAll(t, map[string]string{"vignettes/bases.yaml": text, "vignettes/people.yaml": people})
		if got := results[len(results)-1].Got; got != want {
			t.Errorf("%s: got %s, want %s", differs, got, want)
		}
	}
}
