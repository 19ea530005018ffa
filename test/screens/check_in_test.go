package screens

import (
	"encoding/json"
	"strings"
	"testing"
)

// visits are the kinds of the visits that the journal holds, in order.
func visits(t *testing.T, home string) []string {
	t.Helper()
	status, out, complaints := run(t, home, "", "data", "export")
	if status == 2 && strings.Contains(complaints, "nothing is saved yet") {
		return nil
	}
	if status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	var log struct {
		Records []struct {
			Type, Episode, Closed string
			Visit                 struct{ Kind string }
		}
	}
	if err := json.Unmarshal([]byte(out), &log); err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, r := range log.Records {
		kinds = append(kinds, r.Type+r.Closed+" "+r.Visit.Kind)
	}
	return kinds
}

func TestWhatIsKeptAtTheEndIsThereTheNextDay(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for answer, want := range map[string]int{"y": 1, "n": 0} {
		t.Run(answer, func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			w := walk(Start(t, Setup{Home: home, Args: []string{"triage", "--region", "us", "--now", now}}), person{keep: answer})
			w.To(never)
			if status := w.Exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
			if got := visits(t, home); len(got) != want {
				t.Errorf("the journal holds %v", got)
			}
			status, out, _ := run(t, home, "", "today", "--now", now)
			if answer == "y" && (status != 0 || !strings.Contains(out, "backspasm checkin") || !strings.Contains(out, "911")) {
				t.Errorf("today ends with %d:\n%s", status, out)
			}
			if answer == "n" && status != 2 {
				t.Errorf("today ends with %d though nothing is kept", status)
			}
		})
	}
}

func TestTriageAsksWhetherAnOpenEpisodeGoesOn(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, c := range map[string]struct {
		person
		want string
		says string
	}{
		"a check-in": {person{}, "visit triage,visit checkin", "SINCE      "},
		"a new bout": {person{anew: true, keep: "y"}, "visit triage,visit triage", "SELF-CARE"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := saved(t)
			w := walk(Start(t, Setup{Home: home, Args: []string{"triage", "--region", "us", "--now", later}}), c.person)
			w.To(never)
			if status := w.Exit(); status != 0 || !shows(w.Raw(), c.says) {
				t.Errorf("exit status %d, %q is not said:\n%s", status, c.says, w.Screen())
			}
			if got := strings.Join(visits(t, home), ","); got != c.want {
				t.Errorf("the journal holds %s, want %s", got, c.want)
			}
		})
	}
}

// The plan that no longer holds is not shown: the first thing is a warning sign.
func TestTodayAsksTheWarningSignsOnceTheyAreDue(t *testing.T) {
	t.Parallel()
	home := saved(t)
	w := walk(Start(t, Setup{Home: home, Args: []string{"today", "--now", later}}), person{})
	w.To(at("nerve_signs"))
	if shows(w.Raw(), "Cold pack") || shows(w.Raw(), "Moves") {
		t.Errorf("the old plan is shown:\n%s", w.Raw())
	}
	w.To(never)
	if status := w.Exit(); status != 0 || !shows(w.Raw(), "SINCE      ") {
		t.Errorf("exit status %d:\n%s", status, w.Screen())
	}
	if got := len(visits(t, home)); got != 2 {
		t.Errorf("the journal holds %d visits, want 2", got)
	}
}

func TestLeavingACheckInKeepsNothingOfIt(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := saved(t)
	w := walk(Start(t, Setup{Home: home, Args: []string{"checkin", "--now", later}}), person{})
	w.To(at("since_last_time"))
	w.Type(ctrlC)
	if status := w.Exit(); status != 130 || !shows(w.Raw(), "begin again with: backspasm checkin") {
		t.Errorf("exit status %d:\n%s", status, w.Screen())
	}
	if got := strings.Join(visits(t, home), ","); got != "visit triage" {
		t.Errorf("the journal holds %s", got)
	}
}

func TestAnEmergencyAtACheckInIsKeptAndStaysOnToday(t *testing.T) {
	t.Parallel()
	home := saved(t)
	w := walk(Start(t, Setup{Home: home, Args: []string{"checkin", "--now", later}}), person{signs: yes("both_legs")})
	w.To(never)
	if status := w.Exit(); status != 0 || !shows(w.Raw(), "Call 911 now") {
		t.Errorf("exit status %d:\n%s", status, w.Screen())
	}
	status, out, _ := run(t, home, "", "today", "--now", later)
	if status != 0 || !strings.Contains(out, "EMERGENCY") || strings.Contains(out, "Moves") {
		t.Errorf("today ends with %d:\n%s", status, out)
	}
}
