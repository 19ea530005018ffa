package journal_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/journal"
)

// tree lists all that is in a folder.
func tree(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
		names = append(names, name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// everything writes all that the program can write.
func everything(t *testing.T) journal.Journal {
	t.Helper()
	add(t, visit("old", journal.KindTriage))
	j := place(t, content(t, file(t))+"torn")
	if done, err := j.Repair(now); err != nil || done.Copy == "" {
		t.Fatal(done, err)
	}
	add(t, visit("new", journal.KindTriage))
	if _, err := journal.SaveSettings(journal.Settings{Region: "uk"}); err != nil {
		t.Fatal(err)
	}
	if _, err := journal.SaveResume("hash", json.RawMessage(`{}`), now); err != nil {
		t.Fatal(err)
	}
	for _, f := range j.Files() { // and what a crash leaves
		if strings.HasSuffix(f.Path, ".new-*") {
			if err := os.WriteFile(strings.TrimSuffix(f.Path, "*")+"1", []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return j
}

func TestThePlacesAreListedAndPurged(t *testing.T) {
	for name, together := range map[string]bool{"folders apart": false, "one folder": true} {
		t.Run(name, func(t *testing.T) {
			dir := home(t)
			if together {
				for _, v := range []string{"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"} {
					t.Setenv(v, filepath.Join(dir, "one"))
				}
				reload(t)
			}
			j := everything(t)
			var listed []string
			for _, f := range j.Files() {
				if !f.Exists || f.What == "" || journal.HasModes && f.Mode.Perm()&0o077 != 0 {
					t.Errorf("%+v", f)
				}
				listed = append(listed, f.Path)
			}
			for _, name := range tree(t, dir) {
				if strings.Contains(name, "backspasm") && !slices.Contains(listed, name) {
					t.Errorf("%s is not listed", name)
				}
			}
			if err := j.PurgeAll(); err != nil {
				t.Fatal(err)
			}
			for _, name := range tree(t, dir) {
				if strings.Contains(name, "backspasm") {
					t.Errorf("%s is still there", name)
				}
			}
			if len(journal.OutOfReach()) == 0 {
				t.Error("it does not say what is out of reach")
			}
		})
	}
}

func TestNothingIsListedAsThereBeforeAnythingIsSaved(t *testing.T) {
	dir := home(t)
	j := locate(t)
	for _, f := range j.Files() {
		if f.Exists || !filepath.IsAbs(f.Path) {
			t.Errorf("%+v", f)
		}
	}
	if err := j.PurgeAll(); err != nil {
		t.Error(err)
	}
	if _, err := j.Read(); err != nil {
		t.Error(err)
	}
	if got := tree(t, dir); len(got) != 1 {
		t.Errorf("it made %v", got)
	}
}

func TestAPurgeLeavesWhatIsNotOurs(t *testing.T) {
	home(t)
	j := everything(t)
	theirs := filepath.Join(filepath.Dir(file(t)), "letter")
	if err := os.WriteFile(theirs, []byte("dear"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := j.PurgeAll(); err != nil {
		t.Fatal(err)
	}
	if content(t, theirs) != "dear" {
		t.Error("it is not as it was")
	}
	add(t, visit("again", journal.KindTriage))
}

func TestAnEpisodeIsPurgedFromTheJournalAndItsCopies(t *testing.T) {
	dir := home(t)
	add(t, visit("keepthis", journal.KindTriage), visit("dropthis", journal.KindTriage), session("dropthis", 3))
	newer := sealed(`{"v":2,"seq":4,"episode":"dropthis"}`) + sealed(`{"v":2,"seq":5,"episode":"keepthis"}`)
	j := place(t, content(t, file(t))+`{"v":1,"episode":"dropthis"`+"\n"+newer)
	if _, err := j.Repair(now); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(file(t)), ".new-1"), []byte("dropthis"), 0o600); err != nil {
		t.Fatal(err)
	}
	n, err := j.PurgeEpisode("dropthis")
	if err != nil || n != 3+4 {
		t.Errorf("%d lines, %v", n, err)
	}
	for _, name := range tree(t, dir) {
		if info, _ := os.Stat(name); info.Mode().IsRegular() && strings.Contains(content(t, name), "dropthis") {
			t.Errorf("it is still in %s", name)
		}
	}
	if log := read(t); !slices.Equal(numbers(log), []int64{1}) || log.Newer != 1 {
		t.Errorf("left: %+v", log)
	}
	hasMode(t, file(t), 0o600)
	before := content(t, file(t))
	for _, id := range []string{"", "dropthis", "keep", `x"`} {
		if _, err := j.PurgeEpisode(id); err == nil {
			t.Errorf("%q was purged", id)
		}
	}
	if content(t, file(t)) != before {
		t.Error("the journal changed")
	}
}

func TestRelativePlacesAreIgnored(t *testing.T) {
	dir := home(t)
	for _, v := range []string{"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(v, "here")
	}
	reload(t)
	for _, f := range locate(t).Files() {
		if !filepath.IsAbs(f.Path) || !strings.HasPrefix(f.Path, dir) && runtime.GOOS != "windows" { // which asks no variable for its folders
			t.Errorf("%s is not below the home folder", f.Path)
		}
	}
}

func TestWithoutAHomeNothingIsWritten(t *testing.T) {
	for name, value := range map[string]string{"none": "", "relative": "here"} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			for _, v := range []string{"HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"} {
				t.Setenv(v, "")
			}
			t.Setenv("HOME", value)
			reload(t)
			_, located := journal.Locate()
			_, settings := journal.SaveSettings(journal.Settings{Region: "uk"})
			_, resume := journal.SaveResume("hash", json.RawMessage(`{}`), now)
			_, loaded := journal.LoadSettings()
			for _, err := range []error{located, settings, resume, loaded} {
				if err == nil || !strings.Contains(err.Error(), "no home folder") {
					t.Errorf("the error is %v", err)
				}
			}
			if err := journal.DeleteResume(); err != nil {
				t.Error(err)
			}
			if got := tree(t, "."); len(got) != 1 {
				t.Errorf("it made %v", got)
			}
		})
	}
}
