//go:build unix

package journal_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backspasm/internal/journal"
)

// giveAway makes all that is in a folder that of nobody, since no mode stops root.
func giveAway(t *testing.T, dir string) {
	t.Helper()
	open(t, dir)
	for _, name := range tree(t, dir) {
		if os.Getuid() == 0 {
			if err := os.Chown(name, nobody, nobody); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestAFolderThatCannotBeReadIsAnErrorAndNotAnEmptyOne(t *testing.T) {
	for name, x := range map[string]struct {
		folder string
		does   []string
	}{
		"data":     {"data/backspasm", []string{"purge", "episode", "look"}},
		"state":    {"state/backspasm", []string{"purge", "episode", "look"}},
		"settings": {"config/backspasm", []string{"purge", "look"}}, // which hold no episode
		"above":    {"data", []string{"purge", "episode", "look"}},
	} {
		for _, what := range x.does {
			t.Run(name+"/"+what, func(t *testing.T) {
				dir := home(t)
				everything(t)
				giveAway(t, dir)
				shut := filepath.Join(dir, x.folder)
				if err := os.Chmod(shut, 0); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = os.Chmod(shut, 0o700) })
				out, err := other(t, "nobody "+what).Output()
				if said := string(out); err == nil || !strings.Contains(said, shut) || !strings.Contains(said, "permission denied") {
					t.Errorf("%v: %s", err, said)
				}
			})
		}
	}
}

// What is in the other folders goes all the same.
func TestAPurgeGoesOnAfterAFolderThatCannotBeRead(t *testing.T) {
	dir := home(t)
	everything(t)
	giveAway(t, dir)
	shut := filepath.Join(dir, "config/backspasm")
	if err := os.Chmod(shut, 0); err != nil {
		t.Fatal(err)
	}
	out, err := other(t, "nobody purge").Output()
	if err == nil || strings.Count(string(out), "open "+shut+": ") != 1 {
		t.Errorf("%v: %s", err, out)
	}
	if err := os.Chmod(shut, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range tree(t, dir) {
		if strings.Contains(name, "backspasm") && !strings.HasPrefix(name, shut) {
			t.Errorf("%s is still there", name)
		}
	}
}

// As sudo leaves it.
func TestInTheHomeOfAnotherNothingIsKept(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root can give a folder away")
	}
	for name, lay := range map[string]func(dir string){
		"home":               func(dir string) { t.Setenv("HOME", dir) },
		"home, yet to be":    func(dir string) { t.Setenv("HOME", filepath.Join(dir, "none")) },
		"folders":            func(dir string) { setFolders(t, dir) },
		"folders, yet to be": func(dir string) { setFolders(t, filepath.Join(dir, "none/of/them")) },
	} {
		t.Run(name, func(t *testing.T) {
			for _, v := range []string{"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"} {
				t.Setenv(v, "")
			}
			t.Setenv("HOME", t.TempDir())
			dir := t.TempDir()
			if err := os.Chown(dir, nobody, nobody); err != nil {
				t.Fatal(err)
			}
			lay(dir)
			reload(t)
			_, located := journal.Locate()
			_, settings := journal.SaveSettings(journal.Settings{Region: "uk"})
			_, resume := journal.SaveResume("hash", []byte(`{}`), now)
			for _, err := range []error{located, settings, resume} {
				if !errors.Is(err, journal.ErrOfAnother) || !strings.Contains(err.Error(), dir) {
					t.Errorf("the error is %v", err)
				}
			}
			if got := tree(t, dir); len(got) != 1 {
				t.Errorf("it made %v", got)
			}
		})
	}
}

// Nobody has a folder of their own in /tmp before they make it.
func TestAFolderOfTheSystemCanHoldOnesOfOurs(t *testing.T) {
	dir := home(t)
	open(t, dir)
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	setFolders(t, dir)
	if out, err := other(t, "nobody append").Output(); err != nil || !strings.Contains(string(out), "<nil>") {
		t.Errorf("%v: %s", err, out)
	}
}

func setFolders(t *testing.T, dir string) {
	for _, v := range []string{"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(v, dir)
	}
}
