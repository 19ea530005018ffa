package render_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// again is a check-in two days after the first visit of somebody who lifted a
// box; what differs comes first.
func again(t *testing.T, differs string) render.Result {
	t.Helper()
	lib := shipped(t)
	first := strain(t, lib, "onset: 20h\n")
	first.Made = now.Add(-48 * time.Hour)
	text := differs
	for id, calm := range map[string]string{"visit": "check_in", "since_last_time": "none", "pain_now": "4", "can_do": "walks_ten", "tried": "none", "habits": "none"} {
		if !strings.Contains("\n"+differs, "\n"+id+":") {
			text += id + ": " + calm + "\n"
		}
	}
	r := strain(t, lib, text)
	r.Last = &first.Result
	return r
}

func said(t *testing.T, r render.Result) string {
	t.Helper()
	return strings.Join(strings.Fields(text(t, r, render.Look{Width: 80, Full: true})), " ")
}

func TestACheckInSaysWhatChangedAndWhy(t *testing.T) {
	for name, x := range map[string]struct{ differs, want, never string }{
		"nothing new":           {"onset: 68h\n", "The advice on where to get help is as before. You report no new warning sign.", "More urgent"},
		"milder at its worst":   {"onset: 68h\nseverity: mild\n", "At its worst: mild, before that moderate.", "As urgent"},
		"a new sign":            {"onset: 68h\nunsteady: yes\n", "More urgent than last time. \"I am newly unsteady or clumsy, even when the pain is low.\"", "no new warning sign"},
		"one step on":           {"onset: 68h\n", "A step on: moving a little more.", "A step back"},
		"a step back":           {"onset: 100h\nplan_hurts: yes\n", "A step back for now: moving a little more. This is common and does not mean harm. Your answers: \"Part of the plan made it worse for a day or more\": yes.", "A step on"},
		"cold that did no good": {"onset: 30h\ntried_cold: yes\nhelped_cold: no\n", "No longer for now: cold pack, because cold does not seem to have helped you.", "not sure"},
		"warmth in its place":   {"onset: 30h\ntried_cold: yes\nhelped_cold: no\n", "New in the plan: warmth", "not sure"},
	} {
		t.Run(name, func(t *testing.T) {
			r := again(t, x.differs)
			if name == "a step back" {
				first := strain(t, r.Library, "onset: 98h\n")
				first.Made = r.Last.Made
				r.Last = &first.Result
			}
			got := said(t, r)
			if !strings.Contains(got, "Since last time, Fri 20 Nov, 09:00") || !strings.Contains(got, x.want) || strings.Contains(got, x.never) {
				t.Errorf("want %q and not %q in\n%s", x.want, x.never, got[:min(len(got), 1500)])
			}
		})
	}
}

func TestPainIsComparedWithTheLastScore(t *testing.T) {
	for last, want := range map[int64]string{7: "Pain: 4 out of 10, down from 7.", 2: "Pain: 4 out of 10, up from 2.", 4: "Pain: 4 out of 10, as before."} {
		r := again(t, "onset: 68h\n")
		r.Last.Answers = triage.Answers{render.PainID: {Number: last}}
		if got := said(t, r); !strings.Contains(got, want) {
			t.Errorf("after %d: %q is not said", last, want)
		}
	}
}

func TestAFirstVisitSaysNothingOfALastTime(t *testing.T) {
	r := strain(t, shipped(t), "")
	if strings.Contains(said(t, r), "Since last time") {
		t.Error("it speaks of a last time")
	}
	if got := fieldOf(t, r, "since_last_time"); got != nil {
		t.Errorf("since_last_time is %v", got)
	}
}

func fieldOf(t *testing.T, r render.Result, name string) any {
	t.Helper()
	var out bytes.Buffer
	if err := render.JSON(&out, r); err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(out.Bytes(), &fields); err != nil {
		t.Fatal(err)
	}
	return fields[name]
}

func TestTheChangesAreInJSONToo(t *testing.T) {
	changes := fieldOf(t, again(t, "onset: 30h\ntried_cold: yes\nhelped_cold: no\n"), "since_last_time").(map[string]any)
	removed := changes["removed"].([]any)[0].(map[string]any)
	if changes["disposition"] != "self_care" || removed["intervention"] != "cold" || removed["because"].([]any)[0] != "cold does not seem to have helped you" {
		t.Errorf("got %v", changes)
	}
}

func TestTodayFitsOnOneScreen(t *testing.T) {
	for _, differs := range []string{"onset: 9d\ncourse: same_tried\nworries: none\n", "onset: 30h\n", "onset: 80h\n", "onset: 7d\nseverity: mild\n", "onset: 13d\nseverity: mild\ncan_do: all_normal\n", "onset: 30h\nseverity: severe\nage: 44\nheart_trouble: yes\n"} {
		got := text(t, again(t, differs), render.Look{Width: 80})
		if n := strings.Count(got, "\n"); n > 24 {
			t.Errorf("%q takes %d lines:\n%s", differs, n, got)
		}
	}
}

func TestTodayHasTheNumberTheTimesAndWhatToDo(t *testing.T) {
	got := strings.Join(strings.Fields(text(t, again(t, "onset: 68h\n"), render.Look{Width: 80})), " ")
	for _, want := range []string{"Call 999 or 112 for any one of these, if new:", "warmth", "Walk", "SINCE The advice on where to get help is as before.", "Tue 24 Nov, 09:00 look again, type: backspasm checkin", "not reviewed by a clinician"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestTodayShowsNothingOfAPlanWhoseSignsAreDue(t *testing.T) {
	r := again(t, "onset: 68h\n")
	r.SignsDue, r.Plan = true, nil
	got := text(t, r, render.Look{Width: 80})
	for _, never := range []string{"DO NOW", "NEXT", "walk", "warmth"} {
		if strings.Contains(got, never) {
			t.Errorf("%q is shown:\n%s", never, got)
		}
	}
	if !strings.Contains(got, "backspasm checkin") || !strings.Contains(got, "Call 999 or 112 for any one of these") {
		t.Errorf("it does not say what to do:\n%s", got)
	}
	if fieldOf(t, r, "signs_due") != true || fieldOf(t, r, "plan") != nil {
		t.Error("in JSON there is a plan, or the signs are not due")
	}
}

func TestTodaySaysFirstWhatTheLastAdviceWas(t *testing.T) {
	r := again(t, "onset: 68h\nunsteady: yes\n")
	lines := strings.Split(text(t, r, render.Look{Width: 80}), "\n")
	if !strings.HasPrefix(lines[0], "TODAY: talk to a clinician today") {
		t.Errorf("begins with %q", lines[:2])
	}
}

func TestTheVisitHasADateThatDoesNotSlide(t *testing.T) {
	r := again(t, "onset: 9d\ncourse: same_tried\nworries: none\n")
	r.FirstTold = now.Add(-48 * time.Hour)
	if got := said(t, r); !strings.Contains(got, "You were first told on Fri 20 Nov, 09:00. Let the visit be before Fri 4 Dec, 09:00.") {
		t.Errorf("the date is not said:\n%s", got[:min(len(got), 1500)])
	}
}

func TestTheSameReasonsAgainAskWhetherSomebodyLooked(t *testing.T) {
	r := again(t, "onset: 9d\ncourse: same_tried\nworries: none\n")
	*r.Last = r.Result
	r.Last.Last = nil
	if got := said(t, r); !strings.Contains(got, "The reasons are the same as last time. If a clinician has examined you for them since, do as they told you.") {
		t.Errorf("it is not said:\n%s", got[:min(len(got), 1500)])
	}
}

func TestTheEndOfABoutIsSaidAndHasNoPlan(t *testing.T) {
	r := again(t, "onset: 14d\npain_now: 0\ncan_do: all_normal\n")
	r.Eased = true
	got := said(t, r)
	if !strings.Contains(got, "this bout counts as over") || strings.Contains(got, "DO NOW") || !strings.Contains(got, "Call 999 or 112 for any one of these") {
		t.Errorf("got\n%s", got[:min(len(got), 1500)])
	}
	if fieldOf(t, r, "eased") != true {
		t.Error("JSON does not say it")
	}
}
