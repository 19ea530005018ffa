package screens

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

const kept = "no result; your answers are kept for 24 hours"

// leftWithout checks how an interview looks that ended without a result.
func leftWithout(t *testing.T, x *Term, out Output, want int) {
	t.Helper()
	if status := x.Exit(); status != want {
		t.Errorf("exit status %d, want %d\n%s", status, want, x.Screen())
	}
	if text := out.Text(); text != "" {
		t.Errorf("stdout is not empty: %.300q", text)
	}
	x.Restored()
	for _, plan := range []string{"DO NOW", "SELF-CARE", "disposition"} {
		if strings.Contains(x.Raw(), plan) {
			t.Errorf("%q is printed", plan)
		}
	}
}

func TestLeavingGivesNoResultAndKeepsTheAnswers(t *testing.T) {
	t.Parallel()
	ways := map[string][]string{"ctrl-c": {ctrlC}, "esc y": {escape, "y"}}
	for n, name := range nearby() {
		for m, way := range inOrder(ways) {
			if long(n, m, len(ways)) {
				continue
			}
			place, keys := places[name], ways[way]
			t.Run(name+"/"+way, func(t *testing.T) {
				t.Parallel()
				out := newOutput(t)
				w := asking(t, place, Setup{Stdout: out.file})
				before := w.Here()
				w.pondered(keys[0])
				if len(keys) > 1 && before.Kind != "welcome" {
					w.Wait("Leave without a result?")
					w.pondered(keys[1])
				}
				leftWithout(t, w.Term, out, 130)
				said, never := kept, "no result: "
				if before.Kind == "welcome" || before.Number < 5 && before.Kind != "review" && before.Screen.ID != "severity" { // no fact to keep so far
					said, never = never, said
				}
				if !shows(w.Screen(), said) || shows(w.Screen(), never) || !shows(w.Screen(), "backspasm triage") || !shows(w.Screen(), "call 911") {
					t.Errorf("the last screen:\n%s", w.Screen())
				}
			})
		}
	}
}

func TestEscAloneDoesNotLeave(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"n", enter, escape, space, "x", down} {
		t.Run(fmt.Sprintf("%q", key), func(t *testing.T) {
			t.Parallel()
			w := asking(t, at("severity"))
			before := w.Here()
			w.Send(escape)
			w.Wait("Leave without a result?")
			w.Type(key)
			w.Leaves(Place{Kind: "leave"})
			stays(t, w, before)
		})
	}
}

func TestAnInterviewThatWasLeftGoesOnWithItsFactsOnly(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, size := range map[string][2]int{"whole screen": {80, 24}, "lines": {50, 12}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			w := asking(t, at("onset"), Setup{Home: folder})
			w.Send(ctrlC)
			w.Exit()
			x := Start(t, Setup{Home: folder, W: size[0], H: size[1], Args: []string{"triage", "--region", "us", "--for", "me"}})
			if size[0] < 60 {
				x.WaitRaw("You left an interview")
				x.Send("1\n")
				x.WaitRaw("New or worse since this bout began?")
				return
			}
			again := walk(x, person{})
			again.To(kind("review"))
			asked := fmt.Sprint(again.Seen)
			for _, part := range []string{"resume", "nerve_signs", "sudden_signs", "danger_signs", "severity", "leg_signs", "illness_signs", "onset"} {
				if !strings.Contains(asked, part) {
					t.Errorf("%s is not asked again: %s", part, asked)
				}
			}
			for _, fact := range []string{" age", " health"} {
				if strings.Contains(asked, fact) {
					t.Errorf("%s is asked again: %s", fact, asked)
				}
			}
			for again.Running() {
				again.To(never)
			}
			last := Start(t, Setup{Home: folder, Args: []string{"triage", "--region", "us"}})
			if w := walk(last, person{}); w.To(at("nerve_signs")).Kind == "" || strings.Contains(fmt.Sprint(w.Seen), "resume") {
				t.Errorf("after the result it still offers to go on: %v", w.Seen)
			}
		})
	}
}

var fromOutside = map[syscall.Signal]int{syscall.SIGINT: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129, syscall.SIGQUIT: 131}

func TestASignalNeverGivesAResult(t *testing.T) {
	t.Parallel()
	for n, signal := range inOrder(fromOutside) {
		for m, name := range nearby() {
			if long(n, m, len(fromOutside)) {
				continue
			}
			status, place := fromOutside[signal], places[name]
			t.Run(signal.String()+"/"+name, func(t *testing.T) {
				t.Parallel()
				out := newOutput(t)
				w := asking(t, place, Setup{Stdout: out.file})
				w.Signal(signal)
				leftWithout(t, w.Term, out, status)
				if shows(w.Raw(), "goroutine") {
					t.Errorf("a trace is shown:\n%s", w.Screen())
				}
			})
		}
	}
}

func TestASignalInTheReasonOrTheQuestionWhetherToLeave(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for key, shows := range map[string]string{"?": "Why we ask", escape: "Leave without a result?"} {
		t.Run(shows, func(t *testing.T) {
			t.Parallel()
			out := newOutput(t)
			w := asking(t, at("leg_signs"), Setup{Stdout: out.file})
			w.Send(key)
			w.Wait(shows)
			w.Signal(syscall.SIGTERM)
			leftWithout(t, w.Term, out, 143)
		})
	}
}

// At every moment of the start, and between two screens.
func TestASignalWhileTheWizardStartsLeavesASaneTerminal(t *testing.T) {
	t.Parallel()
	for n := range 40 {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			out := newOutput(t)
			x := Start(t, Setup{Stdout: out.file, Args: []string{"triage", "--region", "us"}})
			if n < 20 { // from the first byte that it writes; before that nothing is to be restored
				x.Until("a first byte", func() bool { return x.Raw() != "" })
			} else {
				x.Wait("Enter begins.")
				x.Type(enter)
			}
			time.Sleep(time.Duration(n%20) * time.Millisecond)
			x.Signal(syscall.SIGTERM)
			leftWithout(t, x, out, 143)
		})
	}
}

func TestAfterAKillTheNextStartWorks(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	folder := t.TempDir()
	w := asking(t, at("leg_signs"), Setup{Home: folder})
	w.Signal(syscall.SIGKILL)
	w.Exit()
	again := walk(Start(t, Setup{Home: folder, Args: []string{"triage", "--region", "us"}}), person{})
	again.To(never)
	if status := again.Exit(); status != 0 || !shows(again.Raw(), "SELF-CARE") {
		t.Errorf("exit status %d:\n%s", status, again.Screen())
	}
}
