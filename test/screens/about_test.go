package screens

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// home of somebody with diabetes who kept the plan of a strained back.
func withDiabetes(t *testing.T) string {
	t.Helper()
	home := t.TempDir()
	answers := filepath.Join(home, "answers.yaml")
	plain, err := os.ReadFile(example(t, "self_care"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(answers, append(plain, "\ndiabetes: yes\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, _, complaints := run(t, home, "", "triage", "--answers", answers, "--save", "--region", "uk", "--now", now); status != 0 {
		t.Fatal(complaints)
	}
	return home
}

// On a terminal a page is that of the saved plan, on a pipe it is for anybody.
func TestASavedPlanIsAppliedToAPageOnATerminalOnly(t *testing.T) {
	t.Parallel()
	home := withDiabetes(t)
	x := Start(t, Setup{Home: home, Args: []string{"about", "cold-or-warmth", "--now", now}})
	if status := x.Exit(); status != 0 || !shows(x.Screen(), "DO THIS: Ask a pharmacist or your doctor") {
		t.Errorf("exit status %d:\n%s", status, x.Screen())
	}
	x = Start(t, Setup{Home: home, Args: []string{"about", "--now", now}})
	if status := x.Exit(); status != 0 || !shows(x.Screen(), "BY YOUR ANSWERS") {
		t.Errorf("exit status %d:\n%s", status, x.Screen())
	}
	if status, text, _ := run(t, home, "", "about", "cold-or-warmth", "--now", now); status != 0 || !strings.Contains(text, "DO THIS: Try the one") || strings.Contains(text, "999") {
		t.Errorf("exit status %d:\n%s", status, text)
	}
}

// Nothing is saved, or the journal is damaged: the page is shown all the same, and
// nothing is complained of.
func TestAPageIsShownOnATerminalWhateverIsSaved(t *testing.T) {
	t.Parallel()
	for name, write := range map[string]string{"nothing": "", "damaged": "no journal\n"} {
		home := t.TempDir()
		if write != "" {
			dir := filepath.Join(home, ".local", "share", "backspasm")
			if err := os.MkdirAll(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, "journal.ndjson"), []byte(write), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		x := Start(t, Setup{Home: home, Args: []string{"about", "scans"}})
		if status := x.Exit(); status != 0 || !shows(x.Screen(), "X-RAYS AND SCANS") || shows(x.Raw(), "backspasm: ") {
			t.Errorf("%s: exit status %d:\n%s", name, status, x.Screen())
		}
	}
}

// The viewer offers the pages that fit, on a key of their own; in lines they have a word.
func TestThePagesThatFitAreBehindTheCard(t *testing.T) {
	t.Parallel()
	home := withDiabetes(t)
	x := reading(t, Setup{Home: home})
	x.Type("t")
	x.Wait("> Cold or warmth?")
	x.Wait("Ask a pharmacist or your doctor")
	if shows(x.Screen(), "Pregnancy") || shows(x.Screen(), "Wheelchair") {
		t.Errorf("a page is offered that does not fit:\n%s", x.Screen())
	}
	if shows(x.Screen(), "-- More") {
		t.Errorf("a page does not fit on 80x24:\n%s", x.Screen())
	}
	x.Type("q")
	if status := x.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	x.Restored()
	x = Start(t, Setup{Home: home, Args: []string{"today", "--plain", "--now", now}})
	x.WaitRaw("or q to end:")
	x.Send("about\n")
	x.WaitRaw("BY YOUR ANSWERS")
	x.Send("cold-or-warmth\n")
	x.WaitRaw("DO THIS: Ask a pharmacist")
	x.Send("q\n")
	if status := x.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
}
