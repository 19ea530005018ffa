package library_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/library"
)

func TestALinkThatLeadsNowhereIsNamedWithItsPlace(t *testing.T) {
	check(t, []mistake{
		{"source", sex, "sources: [nhs]", "sources: [nhss]", []string{
			sex + `:9:11: there is no source "nhss" [dangling_id] (did you mean nhs?)`}},
		{"intervention", heat, "not_with: [cold]", "not_with: [cod]", []string{
			heat + `:12:12: there is no intervention "cod" [dangling_id] (did you mean cold?)`}},
		{"action", saddle, "action: nerve_help", "action: nerv_help", []string{
			saddle + `:7:9: there is no action "nerv_help" [dangling_id] (did you mean nerve_help?)`}},
		{"red flag of a vignette", "vignettes/people.yaml", "silent: [saddle_numbness]", "silent: [sadle_numbness]", []string{
			`vignettes/people.yaml:3:45: there is no redflag "sadle_numbness" [dangling_id] (did you mean saddle_numbness?)`}},
		{"base case", "interventions/cold_test.yaml", "at first,", "at first, from: plain_strian,", []string{
			`interventions/cold_test.yaml:1:26: there is no base "plain_strian" [dangling_id] (did you mean plain_strain?)`}},
		{"not sure stands for no option", "questions/severity.yaml", "why:", "not_sure: sever\nwhy:", []string{
			`questions/severity.yaml:6:11: "sever" is not an option of severity [dangling_id] (did you mean severe?)`}},
		{"screen in the order", "protocol.yaml", "order: [", "order: [arms, ", []string{
			`protocol.yaml:3:9: there is no screen "arms" [dangling_id]`}},
		{"intervention in the order", "protocol.yaml", "interventions: [", "interventions: [rest, ", []string{
			`protocol.yaml:4:17: there is no intervention "rest" [dangling_id]`}},
		{"stage of a move", "interventions/walk.yaml", "stage: 0", "stage: 1", []string{
			`interventions/walk.yaml:1:15: there is no stage 1 [dangling_id]`}},
		{"no source at all", sex, "sources: [nhs]", "sources: []", []string{
			sex + `:9:10: expected a list for "sources", found an empty list [syntax]`}},
		{"general knowledge graded too high", worse, "evidence: expert opinion", "evidence: weak", []string{
			worse + `:7:11: what rests on general knowledge alone is expert opinion or custom, not weak [uncited]`}},
	})
}

func TestWhatNobodyIsAskedOrShownIsAMistake(t *testing.T) {
	check(t, []mistake{
		{"screen outside the order", "protocol.yaml", ", body_limits]", "]", []string{
			`questions/body_limits.yaml:1:9: the screen body_limits is not in the order of protocol.yaml [dead_question]`}},
		{"intervention outside the order", "protocol.yaml", "heat, walk]", "heat]", []string{
			`interventions/walk.yaml:1:15: the intervention walk is not in the list of protocol.yaml [dead_intervention]`}},
	})
}

func TestAnIDStandsForOneThing(t *testing.T) {
	check(t, []mistake{
		{"action", "messages/actions.yaml", "- {action: soon", "- {action: soon, says: Once.}\n- {action: soon", []string{
			`messages/actions.yaml:3:12: the action soon is already defined at messages/actions.yaml:2:12 [duplicate_id]`}},
		{"screen", "questions/course.yaml", "screen: course", "screen: onset", []string{
			`protocol.yaml:3:44: there is no screen "course" [dangling_id]`,
			`questions/course.yaml:1:1: the screen "onset" stands in a file of another name [file_name]`,
			`questions/onset.yaml:1:9: the screen onset is already defined at questions/course.yaml:1:9 [duplicate_id]`}},
	})
	fsys := small(t)
	fsys["redflags/course/saddle_numbness.yaml"] = fsys[saddle]
	_, problems := library.Load(fsys)
	want := []string{saddle + ":1:10: the redflag saddle_numbness is already defined at redflags/course/saddle_numbness.yaml:1:10 [duplicate_id]"}
	if got := lines(problems); !slices.Equal(got, want) {
		t.Errorf("the same red flag in two folders: got %q, want %q", got, want)
	}
}

func TestAQuestionIsDefinedOnce(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, "questions/nerve_signs.yaml", "sign: sex_change", "sign: severity")
	_, problems := library.Load(fsys)
	want := "questions/severity.yaml:3:11: the question severity is already defined"
	if got := lines(problems); !strings.Contains(strings.Join(got, "\n"), want) {
		t.Errorf("got %q, want %q among them", got, want)
	}
}

func TestAFileIsNamedAfterWhatItHolds(t *testing.T) {
	check(t, []mistake{
		{"red flag", worse, "redflag: getting_worse", "redflag: going_worse", []string{
			worse + `:1:1: "going_worse" stands in a file of another name [file_name]`}},
	})
	for _, stray := range []string{"notes/extra.yaml", "questions/more/extra.yaml"} {
		fsys := small(t)
		fsys[stray] = &fstest.MapFile{Data: []byte("a: b\n")}
		_, problems := library.Load(fsys)
		if got := strings.Join(lines(problems), "\n"); !strings.Contains(got, stray+": no content is read from here [syntax]") {
			t.Errorf("%s is passed over: got %q", stray, got)
		}
	}
}

func TestAQuestionHasWhatItsKindNeeds(t *testing.T) {
	const age = "questions/age.yaml"
	check(t, []mistake{
		{"bands out of order", age, "from: 65", "from: 16", []string{
			age + `:15:5: the bands must be in order: this one begins at "16" [syntax]`}},
		{"first band with a beginning", age, "says: Under 16", "says: Under 16\n    from: 1", []string{
			age + `:10:5: the first band has no beginning, every other band has one [syntax]`}},
		{"later band without one", age, "    from: 16\n", "", []string{
			age + `:12:5: the first band has no beginning, every other band has one [syntax]`}},
		{"band with two beginnings", age, "from: 16", "from: 16\n    over: 15", []string{
			age + `:12:5: a band begins with from or with over, not both [syntax]`}},
		{"number without an upper end", age, "max: 120\n", "", []string{
			age + `:1:1: a number needs the field "max" [missing_field]`}},
		{"choice without options", "questions/course.yaml", "options:\n  - {option: better, says: Better, rank: 0}\n  - {option: worse, says: Worse, rank: 1}\n", "", []string{
			`questions/course.yaml:1:1: a choice needs the field "options" [missing_field]`,
			worse + `:4:52: "worse" is not an answer to course, expected one of  [dangling_id]`}},
		{"forbids nothing that exists", "questions/body_limits.yaml", "forbids: [cold]", "forbids: [cold, colt]", []string{
			`questions/body_limits.yaml:10:21: there is no intervention "colt" [dangling_id] (did you mean cold?)`}},
		{"forbids an empty list", "questions/body_limits.yaml", "forbids: [cold]", "forbids: []", []string{
			`questions/body_limits.yaml:10:14: expected none or a list of interventions for "forbids", found an empty list [syntax]`}},
		{"forbids a word", "questions/body_limits.yaml", "forbids: [cold]", "forbids: cold", []string{
			`questions/body_limits.yaml:10:14: expected none or a list of interventions for "forbids", found "cold" [syntax]`}},
		{"a choice that forbids", "questions/course.yaml", "rank: 1}\n", "rank: 1}\nforbids: none\n", []string{
			`questions/course.yaml:11:10: only a sign forbids [syntax]`}},
		{"ninth sign", "questions/body_limits.yaml", "    forbids: [cold]\n", "    forbids: [cold]\n" + rows("b", "c", "d", "e", "f", "g", "h", "i"), []string{
			`questions/body_limits.yaml:5:3: a sheet holds at most 8 signs, this one has 9 [too_many_signs]`}},
	})
}

func rows(ids ...string) string {
	var out string
	for _, id := range ids {
		out += "  - {sign: " + id + ", asks: A, not_sure: B, why: C}\n"
	}
	return out
}
