package screens

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
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
		return strings.Repeat("\x7f", 40) + "b"
	}
	return "b"
}

// Going all the way back finds on every screen what was answered there, and what is
// then answered counts, not what was.
func TestBackHoldsEveryAnswerAndKeepsNothingStale(t *testing.T) {
	t.Parallel()
	file := newOutput(t)
	w := walk(Start(t, Setup{Stdout: file.file, Args: []string{"triage", "--region", "us", "--now", now, "--json"}}),
		person{age: "30", signs: yes("maybe_pregnant", "recent_infection"), choices: map[string]string{"pregnancy_stage": "might_be", "severity": "severe"}})
	w.To(at("pain_pattern"))
	var way []string
	for here := w.Here(); here.Number > 1; {
		here = w.back()
		way = append(way, here.Screen.ID)
		w.holds(here)
	}
	if got, want := strings.Join(way, " "), "risk_pain_kind illness_signs leg_signs onset how_it_began pregnancy_signs pregnancy_stage health severity age danger_signs sudden_signs nerve_signs"; got != want {
		t.Errorf("back led to\n%s\nwant\n%s", got, want)
	}
	w.Person, w.Seen = person{age: "67"}, nil
	w.To(func(here Place) bool {
		w.takesOut(here)
		return false
	})
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

// takesOut takes out what a screen holds, where an answer would not take its place.
func (w *Walk) takesOut(here Place) {
	w.t.Helper()
	const backspace = "\x7f"
	switch {
	case here.Kind == "sheet":
		w.Send("1" + strings.Repeat(backspace+down, len(here.Rows)))
		w.Until("a blank sheet", func() bool { return blankSheet(w.Screen()) })
	case here.Kind == "single" && (here.Rows[0].Kind == "number" || here.Rows[0].Kind == "moment"):
		w.Send(strings.Repeat(backspace, 3))
		w.Until("an empty line", func() bool { return typedLine(w.Screen()) == "" })
	}
}

// blankSheet says that there is a sheet with nothing answered.
func blankSheet(lines string) bool {
	return shows(lines, "0 no to the rest") && shows(lines, "blank") && !shows(lines, "answered.")
}

func typedLine(lines string) string {
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(pointed.FindString(lines)), ">"))
}

// holds fails unless the screen shows what the person said there.
func (w *Walk) holds(here Place) {
	w.t.Helper()
	switch {
	case here.Kind == "sheet":
		if want := fmt.Sprintf("All %d answered. Enter goes on.", len(here.Rows)); !shows(w.Screen(), want) {
			w.t.Errorf("%q is not on the screen:\n%s", want, w.Screen())
		}
		for n, q := range here.Rows {
			state := map[string]string{"yes": "YES", "no": "no", "unsure": "NOT SURE"}[w.Person.sign(q.ID)]
			if !regexp.MustCompile(fmt.Sprintf(`(?m)^ *>? *%d +%s +%s`, n+1, state, regexp.QuoteMeta(strings.Fields(q.Asks)[0]))).MatchString(w.Screen()) {
				w.t.Errorf("%s is not %s:\n%s", q.ID, state, w.Screen())
			}
		}
	case here.Kind == "rough":
		w.chosen("As you typed before")
	case here.Rows[0].Kind == "number":
		if want := w.Person.typed(here.Rows[0].ID); typedLine(w.Screen()) != want {
			w.t.Errorf("%q is not in the line:\n%s", want, w.Screen())
		}
	default:
		q := here.Rows[0]
		w.chosen(q.says()[optionOf(w.t, q, w.Person.choice(q.ID))][:20])
	}
}

func TestTheFirstQuestionHasNothingBeforeIt(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"b", "B", left, "h", backTab, space, tab} {
		t.Run(fmt.Sprintf("%q", key), func(t *testing.T) {
			t.Parallel()
			w := asking(t, at("nerve_signs"))
			before := w.Here()
			w.Send(key)
			stays(t, w, before)
			w.Send(down + "n")
			w.Wait("1 of 6 answered")
			w.Type(key)
			time.Sleep(rest)
			if here := w.Here(); !here.same(before) || !shows(w.Screen(), "1 of 6 answered") {
				t.Errorf("a row is lost, at %s:\n%s", here, w.Screen())
			}
		})
	}
}

func TestBackFromAFieldInErrorWorks(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for screen, c := range map[string]struct{ typed, before string }{"age": {"x1", "danger_signs"}, "onset": {"tomorrowish", "how_it_began"}, "severity": {"", "age"}} {
		t.Run(screen, func(t *testing.T) {
			t.Parallel()
			w := asking(t, at(screen))
			if w.Here(); screen == "onset" {
				w.toTyped()
			}
			w.Send(c.typed)
			w.Type(enter)
			w.Until("what is wrong", func() bool { return regexp.MustCompile(`Please|not a time I can read`).MatchString(w.Screen()) })
			now := w.back()
			if screen == "onset" { // the list is before the line
				now = w.back()
			}
			if now.Screen.ID != c.before {
				t.Errorf("from %s back to %s", screen, now)
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
			w.Wait("Think of the last time you peed.")
			w.To(never)
			w.Exit()
			if r := resultOf(t, file.Text()); r.Disposition != want || r.Urgent != (want == "emergency") {
				t.Errorf("the result is %s, want %s", r.Disposition, want)
			}
		})
	}
}

func TestBackFromThePlainerQuestionGoesToItsSheetWhichHoldsItsAnswers(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := walk(Start(t, Setup{Args: []string{"triage", "--region", "us"}}), person{signs: all("unsure", []string{"pee_trouble", "both_legs"})})
	w.To(kind("plain"))
	here := w.back()
	if here.Screen.ID != "nerve_signs" || here.Kind != "sheet" {
		t.Fatalf("is at %s:\n%s", here, w.Screen())
	}
	w.holds(here)
	w.Send(enter)
	w.Leaves(here)
	first := w.Here()
	w.Answer(first)
	w.Leaves(first)
	if second := w.Here(); second.Kind != "plain" || second.same(first) {
		t.Fatalf("after %s comes %s", first, second)
	}
	if here := w.back(); !here.same(first) {
		t.Fatalf("back from the second leads to %s, not to %s", here, first)
	}
	w.chosen("It began, stopped")
}

// toNo goes to a no at the review, and answers it again.
func (w *Walk) toNo(words string) {
	w.t.Helper()
	w.pondered("n")
	w.Until("the line", func() bool {
		if strings.Contains(pointed.FindString(w.Screen()), words) {
			return true
		}
		w.Send(down)
		time.Sleep(30 * time.Millisecond)
		return false
	})
	w.Send("a")
}

func TestTheReviewLeadsToAScreenToAnswerAgain(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	file := newOutput(t)
	w := walk(Start(t, Setup{Stdout: file.file, Args: []string{"triage", "--region", "us", "--json"}}), person{})
	w.To(kind("review"))
	w.toNo("Numb or odd")
	w.Leaves(Place{Kind: "review"})
	here := w.Here()
	if here.Screen.ID != "nerve_signs" {
		t.Fatalf("is at %s", here)
	}
	w.holds(here)
	if here := w.back(); here.Kind != "review" {
		t.Fatalf("back leads to %s, not to the review", here)
	}
	w.toNo("Numb or odd")
	w.Leaves(Place{Kind: "review"})
	w.Here()
	w.Person = person{signs: yes("poo_trouble")}
	w.To(never)
	w.Exit()
	if r := resultOf(t, file.Text()); r.Disposition != "emergency" {
		t.Errorf("the result is %s", r.Disposition)
	}
}
