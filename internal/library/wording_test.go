package library_test

import (
	"reflect"
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
			nerve + `:8:5: there is no check that this could be another wording of [syntax]`}},
		{"no number of what it counts as", "messages/interview.yaml", "counts as {number}", "counts as the worst", []string{
			`messages/interview.yaml:3:16: "unsure_choice" must hold {number} [syntax]`}},
		{"a choice", "questions/severity.yaml", "why:", "may_not_wait: true\nwhy:", []string{
			`questions/severity.yaml:6:15: only a sign has may_not_wait [syntax]`}},
	})
}

// What is worded for another person is read with what it stands beside, and nothing
// is lost: a second wording of nothing, of an id or of the same text is a mistake.
func TestAWordingForAnotherPersonStandsBesideItsText(t *testing.T) {
	const asks = "    asks: Numb where you sit"
	check(t, []mistake{
		{"of nothing", nerve, asks, asks + "\n    said_other: {yes: feel numb}", []string{
			nerve + `:7:5: there is no said that this could be another wording of [syntax]`}},
		{"of what is no text", nerve, "title: Is any of this new?", "title: Is any of this new?\nsigns_other: [Numb]", []string{
			nerve + `:4:1: unknown field "signs_other", expected one of screen, title, until, ask_when, carries_over, check_in, later, again, signs [syntax]`}},
		{"in two ways", nerve, asks, asks + "\n    asks_other: Numb where they sit\n    said: {yes: Numb where you sit}\n    said_other: {yes: Numb below}", []string{
			nerve + `:9:23: the same text is said of another person in another way at ` + nerve + `:7:17 [syntax]`}},
		{"of what could be an id", "questions/severity.yaml", "says: Mild", "says: mild, says_other: mildly", []string{
			"questions/severity.yaml:8:44: \"mild\" could be an id, and no id has another wording [syntax]"}},
		{"of fewer", "messages/dispositions.yaml", "until_help: [Do not drive.]", "until_help: [Do not drive.], until_help_other: [Wait., Stay.]", []string{
			"messages/dispositions.yaml:4:114: expected a list of 1, one for each, found a list [syntax]"}},
		{"of an answer that is none", nerve, asks, asks + "\n    said: {yes: feel numb}\n    said_other: {yess: feel numb}", []string{
			nerve + `:8:18: "yess" is not an answer to saddle_numbness [dangling_id] (did you mean yes?)`}},
	})
}

func TestTheContentIsTheSameOfAnotherPersonButForItsWords(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, nerve, "title: Is any of this new?", "title: Is any of this new for you?\ntitle_other: Is any of this new for them?")
	spoil(t, fsys, nerve, "    asks: Numb where you sit\n    not_sure: Does wiping feel different?", `    asks: Numb where you sit
    asks_other: Numb where they sit
    said: {unsure: am not sure}
    said_other: {unsure: are not sure}
    check: {do: Touch your seat., no: The same, yes: It is duller, source: nhs}
    check_other: {do: Ask them to touch., no: As ever, yes: It is duller}
    why_other: same`)
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	of := lib.Content.ForOther()
	want, got := lib.Protocol.Screen("nerve_signs"), of.Protocol.Screen("nerve_signs")
	if want.Title != "Is any of this new for you?" || want.Questions[0].Asks != "Numb where you sit" || lib.Other {
		t.Errorf("the content itself is changed: %+v", want)
	}
	if !of.Other || got == want || got.Title != "Is any of this new for them?" || got.Questions[1].Asks != want.Questions[1].Asks {
		t.Errorf("got %+v", got)
	}
	a, b := *want.Questions[0], *got.Questions[0]
	a.Asks, a.Said, a.Check = "Numb where they sit", []triage.Clause{{Answer: "unsure", Says: "are not sure"}}, triage.Check{Do: "Ask them to touch.", No: "As ever", Yes: "It is duller", Source: "nhs"}
	if diff := cmp.Diff(a, b); diff != "" {
		t.Errorf("the question (-want +got):\n%s", diff)
	}
	if !reflect.DeepEqual(lib.Protocol.RedFlags, of.Protocol.RedFlags) || !reflect.DeepEqual(lib.Protocol.Scheme, of.Protocol.Scheme) || !reflect.DeepEqual(lib.Figures, of.Figures) {
		t.Error("rules, places or figures differ")
	}
}
