package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adrg/xdg"

	"backspasm/internal/journal"
)

// newHome gives the program a home of its own, with all its files below it.
func newHome(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	for _, name := range []string{"data", "state", "config"} {
		t.Setenv("XDG_"+strings.ToUpper(name)+"_HOME", filepath.Join(dir, name))
	}
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	return dir
}

// writeEverything makes the program write each kind of file that it can write.
func writeEverything(t *testing.T) journal.Journal {
	t.Helper()
	outputOf(t, "triage", "--answers", example("self_care"), "--save", "--now", "2026-11-02T09:00:00Z")
	outputOf(t, "triage", "--answers", example("soon"), "--save", "--now", "2026-11-20T09:00:00Z")
	j, err := journal.Locate()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := journal.SaveSettings(journal.Settings{Region: "uk"}); err != nil {
		t.Fatal(err)
	}
	if _, err := journal.SaveResume("sha", json.RawMessage(`{"age":38}`), today); err != nil {
		t.Fatal(err)
	}
	file := j.Files()[0].Path
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, append(data, "torn"...), 0o600); err != nil {
		t.Fatal(err)
	}
	outputOf(t, "data", "repair", "--now", "2026-11-21T09:00:00Z")
	for _, f := range j.Files() {
		if strings.HasSuffix(f.Path, ".new-*") {
			if err := os.WriteFile(strings.TrimSuffix(f.Path, "*")+"1", []byte("cut"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return j
}

// files are all files below a folder; with folders these too.
func files(t *testing.T, dir string, folders bool) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case !e.IsDir():
			data, err := os.ReadFile(name)
			all[name] = string(data)
			return err
		case folders:
			all[name] = "a folder"
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestDataWhereListsEveryFileThatIsWritten(t *testing.T) {
	home := newHome(t)
	writeEverything(t)
	said := string(outputOf(t, "data", "where"))
	if strings.Contains(said, "not there") {
		t.Errorf("not everything was written:\n%s", said)
	}
	for name := range files(t, home, false) {
		if !strings.Contains(said, name+"\n") {
			t.Errorf("%s is not listed", name)
		}
	}
}

func TestPurgeAllLeavesNothing(t *testing.T) {
	home := newHome(t)
	writeEverything(t)
	if n := len(files(t, home, false)); n < 7 {
		t.Fatalf("only %d files were written", n)
	}
	said := string(outputOf(t, "data", "purge", "--all", "--yes"))
	for name := range files(t, home, true) {
		if strings.Contains(strings.TrimPrefix(name, home), "backspasm") || len(files(t, home, false)) > 0 {
			t.Errorf("%s is left", name)
		}
	}
	for _, far := range journal.OutOfReach() {
		if !strings.Contains(said, far) {
			t.Errorf("it does not say that it cannot reach %s", far)
		}
	}
}

func TestPurgeOfAnEpisodeLeavesTheOther(t *testing.T) {
	home := newHome(t)
	j := writeEverything(t)
	log, err := j.Read()
	if err != nil {
		t.Fatal(err)
	}
	gone, stays := log.Records[0].Episode, log.Records[len(log.Records)-1].Episode
	said := string(outputOf(t, "data", "purge", "--episode", gone, "--yes"))
	if !strings.HasPrefix(said, "Erased: ") || !strings.Contains(said, "Out of reach:\n- ") {
		t.Errorf("it says %s", said)
	}
	kept := 0
	for name, text := range files(t, home, false) {
		if strings.Contains(text, gone) {
			t.Errorf("%s still has it", name)
		}
		if strings.Contains(text, stays) {
			kept++
		}
	}
	if kept != 2 {
		t.Errorf("the other is in %d files, not in the journal and the copy", kept)
	}
}

func TestPurgeWithoutYesOnAPipeErasesNothing(t *testing.T) {
	home := newHome(t)
	j := writeEverything(t)
	log, err := j.Read()
	if err != nil {
		t.Fatal(err)
	}
	before := files(t, home, true)
	for _, args := range [][]string{{"--all"}, {"--episode", log.Records[0].Episode}} {
		var out, errOut bytes.Buffer
		status := run(append([]string{"data", "purge"}, args...), strings.NewReader("2\n2\ny\n"), &out, &errOut)
		if status != exitUsage || out.Len() > 0 || !strings.Contains(errOut.String(), "hint: add --yes to erase it\n") {
			t.Errorf("%q: exit status %d, stdout %q\n%s", args, status, &out, &errOut)
		}
	}
	if after := files(t, home, true); len(after) != len(before) {
		t.Errorf("%d files, before %d", len(after), len(before))
	} else {
		for name := range before {
			if before[name] != after[name] {
				t.Errorf("%s has changed", name)
			}
		}
	}
}

func TestAPathThatOrdersTheTerminalIsQuoted(t *testing.T) {
	if got := shown("/home/\x1b[31mx"); got != `"/home/\x1b[31mx"` {
		t.Errorf("got %s", got)
	}
	if got := shown("/home/Zoë x"); got != "/home/Zoë x" {
		t.Errorf("got %s", got)
	}
}

// Windows shows 0666 or 0444 whoever may read a file.
func TestWithoutModesNoneIsShown(t *testing.T) {
	newHome(t)
	j := writeEverything(t)
	for _, modes := range []bool{true, false} {
		var text, doc bytes.Buffer
		where(&text, j.Files(), modes)
		if err := whereJSON(&doc, j.Files(), modes); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(text.String(), ", mode 06") != modes || strings.Contains(doc.String(), `"mode": "06`) != modes || !strings.Contains(doc.String(), `"exists": true`) {
			t.Errorf("modes %v:\n%s%s", modes, &text, &doc)
		}
	}
}
