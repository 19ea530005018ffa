package screens

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// back goes back one screen and returns where that is.
func (w *Walk) back() Place {
	w.t.Helper()
	here := w.Here()
	w.Send(backKey(here))
	w.Leaves(here)
	return w.Here()
}

func backKey(here Place) string {
	if here.Kind == "single" && (here.Rows[0].Kind == "number" || here.Rows[0].Kind == "moment") {
		return backTab
	}
	return "b"
}

// Going all the way back finds every screen blank, and what is then answered
// counts, not what was.
func TestBackKeepsNothingStale(t *testing.T) {
	t.Parallel()
	file := newOutput(t)
	w := walk(Start(t, Setup{Stdout: file.file, Args: []string{"triage", "--region", "us", "--now", now, "--json"}}),
		person{age: "30", signs: yes("maybe_pregnant", "recent_infection"), choices: map[string]string{"pregnancy_stage": "might_be", "severity": "severe"}})
	w.To(at("pain_pattern"))
	var way []string
	for here := w.Here(); here.Number > 1; {
		here = w.back()
		way = append(way, here.Screen.ID)
		blank(t, w.Term, here)
	}
	if got, want := strings.Join(way, " "), "risk_pain_kind background illness_signs leg_signs how_it_began severity pregnancy_signs pregnancy_stage health age danger_signs sudden_signs nerve_signs"; got != want {
		t.Errorf("back led to\n%s\nwant\n%s", got, want)
	}
	w.Person, w.Seen = person{age: "67"}, nil
	w.To(never)
	if status := w.Exit(); status != 0 {
		t.Fatalf("exit status %d", status)
	}
	for _, gone := range []string{"maybe_pregnant\": \"yes", "pregnancy_stage\":", "recent_infection\": \"yes", "severe\""} {
		if strings.Contains(string(resultOf(t, file.Text()).Answers), gone) {
			t.Errorf("%s is still among the answers:\n%s", gone, resultOf(t, file.Text()).Answers)
		}
	}
	status, lines := inLines(t, person{age: "67"}, "--region", "us", "--now", now, "--json")
	if status != 0 {
		t.Fatalf("line mode: exit status %d", status)
	}
	same(t, resultOf(t, file.Text()), resultOf(t, lines), w.Person)
}

func TestTheFirstQuestionHasNothingBeforeIt(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"b", "B", left, "h", backTab} {
		t.Run(fmt.Sprintf("%q", key), func(t *testing.T) {
			t.Parallel()
			w := asking(t, at("nerve_signs"))
			before := w.Here()
			w.Send(key)
			stays(t, w, before)
		})
	}
}

func TestBackFromAFieldInErrorWorks(t *testing.T) {
	t.Parallel()
	for screen, typed := range map[string]string{"age": "x1", "onset": "tomorrowish", "severity": ""} {
		t.Run(screen, func(t *testing.T) {
			t.Parallel()
			w := asking(t, at(screen))
			here := w.Here()
			w.Send(typed)
			w.Type(enter)
			w.Until("what is wrong", func() bool { return regexp.MustCompile(`Please|not a time I can read`).MatchString(w.Screen()) })
			if now := w.back(); now.Number != here.Number-1 {
				t.Errorf("from %s back to %s", here, now)
			}
		})
	}
}

func TestNotSureLeadsToThePlainerQuestionWhoseAnswerCounts(t *testing.T) {
	t.Parallel()
	for answer, want := range map[string]string{"no": "self_care", "yes": "emergency", "unsure": "emergency"} {
		t.Run(answer, func(t *testing.T) {
			t.Parallel()
			file := newOutput(t)
			w := walk(Start(t, Setup{Stdout: file.file, Args: []string{"triage", "--region", "us", "--json"}}), person{signs: all("unsure", []string{"pee_trouble"}), plain: map[string]string{"pee_trouble": answer}})
			w.To(kind("plain"))
			w.Wait("Do you start, hold or feel your pee differently since this began?")
			if w.To(never).Kind == "mistyped" {
				w.Send("q" + enter)
			}
			w.Exit()
			if r := resultOf(t, file.Text()); r.Disposition != want || r.Urgent != (want == "emergency") {
				t.Errorf("the result is %s, want %s", r.Disposition, want)
			}
		})
	}
}

func TestBackFromThePlainerQuestionAsksTheRowAgain(t *testing.T) {
	t.Parallel()
	w := walk(Start(t, Setup{Args: []string{"triage", "--region", "us"}}), person{signs: all("unsure", []string{"both_legs"})})
	w.To(kind("plain"))
	here := w.back()
	if here.Screen.ID != "nerve_signs" || !shows(w.Screen(), "5 of 6 answered") {
		t.Errorf("is at %s:\n%s", here, w.Screen())
	}
}

func TestTheReviewLeadsToAScreenToAnswerAgain(t *testing.T) {
	t.Parallel()
	file := newOutput(t)
	w := walk(Start(t, Setup{Stdout: file.file, Args: []string{"triage", "--region", "us", "--json"}}), person{})
	w.To(kind("review"))
	w.Send("1")
	w.Wait("> 1 nerve signs: no to all 6")
	w.Send(enter)
	w.Leaves(Place{Kind: "review"})
	here := w.Here()
	if here.Screen.ID != "nerve_signs" {
		t.Fatalf("is at %s", here)
	}
	blank(t, w.Term, here)
	w.Person = person{signs: yes("poo_trouble")}
	w.To(kind("mistyped"))
	w.Send("q" + enter)
	w.Exit()
	if r := resultOf(t, file.Text()); r.Disposition != "emergency" {
		t.Errorf("the result is %s", r.Disposition)
	}
}
