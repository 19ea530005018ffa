package main

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"backspasm/internal/journal"
)

// keepAs puts the plain strain of the examples into a new journal, with a result
// that other content gave it.
func keepAs(t *testing.T, disposition, action string, without ...string) {
	t.Helper()
	newHome(t)
	outputOf(t, "triage", "--answers", example("self_care"), "--save", "--now", "2026-11-22T09:00:00Z")
	j, err := journal.Locate()
	if err != nil {
		t.Fatal(err)
	}
	log, err := j.Read()
	if err != nil || len(log.Records) != 1 {
		t.Fatal(log, err)
	}
	visit := *log.Records[0].Visit
	var answers map[string]any
	if err := json.Unmarshal(visit.Answers, &answers); err != nil {
		t.Fatal(err)
	}
	for _, id := range without {
		delete(answers, id)
	}
	visit.Answers, _ = json.Marshal(answers)
	visit.Disposition, visit.Action = disposition, action
	at := time.Date(2026, 11, 22, 9, 30, 0, 0, time.UTC)
	if _, err := j.Append(journal.Record{At: at, Type: journal.TypeClosed, Episode: log.Records[0].Episode, Closed: journal.ByHand},
		journal.Record{At: at, Type: journal.TypeVisit, Episode: "other", Visit: &visit}); err != nil {
		t.Fatal(err)
	}
}

func TestAKeptSameDayShowsComfortOnlyThoughTheRulesAreCalmerNow(t *testing.T) {
	keepAs(t, "same_day", "maternity_today")
	text := string(outputOf(t, "today", "--full", "--now", "2026-11-22T10:00:00Z"))
	for _, want := range []string{"TODAY: talk to a clinician today", "The last time you went through the warning signs", "maternity"} {
		if !strings.Contains(text, want) {
			t.Errorf("today lacks %q:\n%s", want, text)
		}
	}
	for _, never := range []string{"Cat-cow", "Getting back to normal", "GETTING BACK TO NORMAL", "Plank", "Walking for good"} {
		if strings.Contains(text, never) {
			t.Errorf("today shows %q:\n%s", never, text)
		}
	}
}

func TestAKeptEmergencyShowsNoPlanThoughTheRulesAreCalmerNow(t *testing.T) {
	keepAs(t, "emergency", "a_word_of_other_content")
	for _, args := range [][]string{{"today"}, {"today", "--full"}, {"today", "--format", "markdown"}, {"handover"}} {
		text := string(outputOf(t, append(args, "--now", "2026-11-22T10:00:00Z")...))
		if !strings.Contains(text, "EMERGENCY") || strings.Contains(strings.ToLower(text), "cat-cow") || strings.Contains(text, "Now    ") {
			t.Errorf("%v:\n%s", args, text)
		}
	}
	var result struct {
		Action string
		Plan   any
	}
	if err := json.Unmarshal([]byte(outputOf(t, "today", "--json", "--now", "2026-11-22T10:00:00Z")), &result); err != nil {
		t.Fatal(err)
	}
	if result.Plan != nil || !strings.Contains(result.Action, "emergency number") {
		t.Errorf("%+v", result)
	}
}

func TestAnAnswerThatIsMissingNowMeansNoPlanAndTheSignsAgain(t *testing.T) {
	keepAs(t, "self_care", "self_care", "saddle_numbness")
	text := string(outputOf(t, "today", "--full", "--now", "2026-11-22T10:00:00Z"))
	if !strings.Contains(text, "Answer them now: backspasm checkin") || strings.Contains(text, "Cold") {
		t.Error(text)
	}
}
