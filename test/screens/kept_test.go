package screens

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// As under a sudo that keeps HOME: everything is asked and the advice is given, but
// what another user owns does not become root's. One line says so, and nobody is asked
// to keep what cannot be kept.
func TestInTheHomeOfAnotherNothingIsKeptAndOneLineSaysSo(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root can give a folder away")
	}
	for name, args := range map[string][]string{"asked for the region": nil, "told the region": {"--region", "us"}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			if err := os.Chown(home, 65534, 65534); err != nil {
				t.Fatal(err)
			}
			x := Start(t, Setup{Home: home, Env: []string{"XDG_DATA_HOME=", "XDG_STATE_HOME=", "XDG_CONFIG_HOME="}, H: 60, Args: append([]string{"triage", "--now", now}, args...)})
			w := walk(x, person{keep: "never asked"})
			w.To(never)
			if status := x.Exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
			text := after(x.Raw(), "\x1b[?1049l")
			if !shows(text, "SELF-CARE") || shows(text, "Keep this episode") {
				t.Errorf("there is no advice, or a question that leads nowhere:\n%s", text)
			}
			line := "backspasm: nothing is kept: HOME is " + home + ", which belongs to another user"
			if strings.Count(text, line) != 1 || strings.Count(text, "backspasm: ") != 1 {
				t.Errorf("it is not told once:\n%s", text)
			}
			if made, err := filepath.Glob(filepath.Join(home, ".*")); err != nil || len(made) > 0 {
				t.Errorf("it made %v, %v", made, err)
			}
		})
	}
}

// The facts of an interview that was left are deleted when there is a result. Where
// they cannot be, the advice is given all the same, and it is said.
func TestWhatCannotBeDeletedIsSaidAndCostsNoAdvice(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := t.TempDir()
	left := filepath.Join(home, "state/backspasm/resume.json")
	if err := os.MkdirAll(filepath.Join(left, "full"), 0o700); err != nil {
		t.Fatal(err)
	}
	x := Start(t, Setup{Home: home, H: 60, Args: []string{"triage", "--region", "us", "--now", now}})
	w := walk(x, person{keep: "n"})
	w.To(never)
	text := after(x.Raw(), "\x1b[?1049l")
	if status := x.Exit(); status != 0 || !shows(text, "SELF-CARE") {
		t.Errorf("exit status %d\n%s", status, text)
	}
	if strings.Count(text, "backspasm: what you answered in an interview you left could not be deleted: remove "+left) != 1 {
		t.Errorf("it is not told once:\n%s", text)
	}
}
