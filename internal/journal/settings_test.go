package journal_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"backspasm/internal/journal"
)

func TestSettingsAreKeptForTheirOwnerOnly(t *testing.T) {
	home(t)
	if s, err := journal.LoadSettings(); err == nil || s.Region != "" {
		t.Errorf("settings out of nothing: %v", s)
	}
	where, err := journal.SaveSettings(journal.Settings{Region: "nz"})
	if err != nil {
		t.Fatal(err)
	}
	if s, err := journal.LoadSettings(); err != nil || s.Region != "nz" {
		t.Errorf("got %v, %v", s, err)
	}
	hasMode(t, where, 0o600)
	hasMode(t, filepath.Dir(where), 0o700)
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(where), ".new-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestDamagedSettingsAreNoSettings(t *testing.T) {
	home(t)
	where, err := journal.SaveSettings(journal.Settings{Region: "uk"})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(where, []byte(`{"region": "u`), 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := journal.LoadSettings(); err == nil || s.Region != "" {
		t.Errorf("got %v, %v", s, err)
	}
}

func TestAnUnfinishedInterviewIsKeptForADay(t *testing.T) {
	home(t)
	where, err := journal.SaveResume("hash", json.RawMessage(`{"age":38}`), now)
	if err != nil {
		t.Fatal(err)
	}
	hasMode(t, where, 0o600)
	if r, ok := journal.LoadResume("hash", now.Add(24*time.Hour)); !ok || string(r.Answers) != `{"age":38}` {
		t.Errorf("after a day: %v, %s", ok, r.Answers)
	}
	if _, ok := journal.LoadResume("hash", now.Add(24*time.Hour+time.Second)); ok {
		t.Error("it is still there after more than a day")
	}
	if _, err := os.Stat(where); !os.IsNotExist(err) {
		t.Errorf("what is too old stays on disk: %v", err)
	}
}

func TestAnUnfinishedInterviewOfOtherContentOrAnotherTimeIsNotUsed(t *testing.T) {
	for name, load := range map[string]func() bool{
		"other content":  func() bool { _, ok := journal.LoadResume("other", now); return ok },
		"clock set back": func() bool { _, ok := journal.LoadResume("hash", now.Add(-time.Minute)); return ok },
	} {
		t.Run(name, func(t *testing.T) {
			home(t)
			if _, err := journal.SaveResume("hash", json.RawMessage(`{}`), now); err != nil {
				t.Fatal(err)
			}
			if load() {
				t.Error("it is used")
			}
		})
	}
}

func TestForgettingTwiceIsNoError(t *testing.T) {
	home(t)
	if _, err := journal.SaveResume("hash", json.RawMessage(`{}`), now); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := journal.DeleteResume(); err != nil {
			t.Error(err)
		}
	}
	if _, ok := journal.LoadResume("hash", now); ok {
		t.Error("it is still there")
	}
}

func TestAFolderThatCannotBeMadeIsSaid(t *testing.T) {
	dir := home(t)
	if err := os.WriteFile(filepath.Join(dir, "config"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := journal.SaveSettings(journal.Settings{Region: "uk"}); err == nil {
		t.Error("saved into a file as if it were a folder")
	}
}
