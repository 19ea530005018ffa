package library_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

const nerve = "questions/nerve_signs.yaml"

// A sign says what "not sure" leads to: a check, a plainer question, or nothing
// because nothing may delay it. Nothing in between is read.
func TestASignSaysWhatNotSureLeadsTo(t *testing.T) {
	const plainer = "    not_sure: Does wiping feel different?"
	const check3 = "    check: {do: Touch both., no: The same, yes: Duller, source: nhs}"
	check(t, []mistake{
		{"nothing", nerve, plainer + "\n", "", []string{nerve + `:5:5: a sign needs a check or the field "not_sure" [missing_field]`}},
		{"may not wait, and yet a question", nerve, plainer, plainer + "\n    may_not_wait: true", []string{
			nerve + `:7:15: nothing may delay saddle_numbness (may_not_wait), so it has no not_sure [syntax]`}},
		{"may not wait, and yet a check", nerve, plainer, check3 + "\n    may_not_wait: true", []string{
			nerve + `:7:12: nothing may delay saddle_numbness (may_not_wait), so it has no check [syntax]`}},
		{"a check without an answer", nerve, plainer, "    check: {do: Touch both., no: The same, source: nhs}", []string{
			nerve + `:7:12: the field "yes" is missing [missing_field]`}},
		{"a check from nowhere", nerve, plainer, "    check: {do: Touch both., no: The same, yes: Duller, source: nhss}", []string{
			nerve + `:7:65: there is no source "nhss" [dangling_id] (did you mean nhs?)`}},
		{"another wording of nothing", nerve, plainer, plainer + "\n    check_other: {do: Touch both., no: The same, yes: Duller}", []string{
			nerve + `:8:18: there is no check that this could be another wording of [syntax]`}},
		{"a choice", "questions/severity.yaml", "why:", "may_not_wait: true\nwhy:", []string{
			`questions/severity.yaml:6:15: only a sign has may_not_wait [syntax]`}},
	})
}

func TestACheckAndTheWordingForAnotherPersonAreRead(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, nerve, "title: Is any of this new?", "title: Is any of this new for you?\ntitle_other: Is any of this new for them?")
	spoil(t, fsys, nerve, "    asks: Numb where you sit\n    not_sure: Does wiping feel different?", `    asks: Numb where you sit
    asks_other: Numb where they sit
    said: {unsure: am not sure}
    said_other: {unsure: are not sure}
    check: {do: Touch your seat., no: The same, yes: Duller, source: nhs}
    check_other: {do: Ask them to touch., no: As ever, yes: It is duller}
    why_other: You may have seen it.`)
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	s := lib.Protocol.Screen("nerve_signs")
	q := s.Questions[0]
	got := []any{s.TitleOther, q.NotSure, q.Check, q.Other}
	want := []any{"Is any of this new for them?", "", triage.Check{Do: "Touch your seat.", No: "The same", Yes: "Duller", Source: "nhs"}, triage.QuestionForOther{
		Asks: "Numb where they sit", Why: "You may have seen it.",
		Said:  []triage.Clause{{Answer: "unsure", Says: "are not sure"}},
		Check: triage.Check{Do: "Ask them to touch.", No: "As ever", Yes: "It is duller"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
