package screens

import (
	"strings"
	"testing"
)

// keptHome is a home with an episode of one visit.
func keptHome(t *testing.T) string {
	t.Helper()
	home := t.TempDir()
	status, _, complaints := run(t, home, "", "triage", "--answers", "../../examples/self_care.yaml", "--save", "--now", now)
	if status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	return home
}

func TestPurgeAsksOnATerminal(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		keys   string
		status int
		kept   int
		says   string
	}{
		"keep":      {"1\r", 0, 1, "Nothing was erased."},
		"erase":     {"2\r", 0, 0, "Erased: everything"},
		"enter":     {"\r1\r", 0, 1, "Nothing was erased."},
		"quit":      {"q\r", 130, 1, "nothing was erased"},
		"interrupt": {"\x03", 130, 1, "nothing was erased"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := keptHome(t)
			x := Start(t, Setup{Home: home, Args: []string{"data", "purge", "--all"}})
			x.Wait("your episodes and check-ins")
			x.Wait("2: Erase it")
			x.Wait("Answer:")
			x.Type(c.keys)
			x.WaitRaw(c.says)
			if status := x.Exit(); status != c.status {
				t.Errorf("exit status %d, want %d\n%s", status, c.status, x.Screen())
			}
			if status, _, _ := run(t, home, "", "data", "export"); (status == 0) != (c.kept > 0) {
				t.Errorf("export ends with %d", status)
			}
		})
	}
}

func TestTheChartHasBlocksWhereTheTerminalShowsThem(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := keptHome(t)
	story := document(t, "comes_back: check_in_day_3_better", "tried_cold: -", "tried_walks: -", "helped_cold: -")
	if status, _, complaints := run(t, home, story, "checkin", "--answers", "-", "--now", later); status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	for name, c := range map[string]struct {
		env  []string
		args []string
		want string // of the bar
	}{
		"UTF-8":      {nil, nil, "██████░░░░░░░░░░░░░░  3"},
		"C":          {[]string{"LC_ALL=C"}, nil, "######..............  3"},
		"dumb":       {[]string{"TERM=dumb"}, nil, ""},
		"accessible": {[]string{"ACCESSIBLE=1"}, nil, ""},
		"plain":      {nil, []string{"--plain"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := Start(t, Setup{Home: home, W: 80, H: 60, Env: c.env, Args: append([]string{"history", "--now", later}, c.args...)})
			x.Wait("No clinician has reviewed")
			x.Exit()
			screen := x.Screen()
			if c.want != "" && !strings.Contains(screen, c.want) {
				t.Errorf("there is no %s in\n%s", c.want, screen)
			}
			if c.want == "" && strings.ContainsAny(screen, "#█░") || !strings.Contains(screen, "One score makes no trend yet.") {
				t.Errorf("not in words:\n%s", screen)
			}
		})
	}
}
