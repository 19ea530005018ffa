package main

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"backspasm/internal/journal"
)

// copied puts an example where it may be overwritten.
func copied(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(example(name))
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), name+".yaml")
	if err := os.WriteFile(to, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return to
}

// aliases are other names of a file: its path by a detour, a second name and, but on
// Windows, where few may make one, a link and a link to a link.
func aliases(t *testing.T, name string) []string {
	t.Helper()
	dir := t.TempDir()
	link, far, hard := filepath.Join(dir, "link"), filepath.Join(dir, "far"), filepath.Join(dir, "hard")
	detour := filepath.Dir(name) + "/../" + filepath.Base(filepath.Dir(name)) + "/" + filepath.Base(name)
	if err := os.Link(name, hard); err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS == "windows" {
		return []string{name, detour, hard}
	}
	for _, err := range []error{os.Symlink(name, link), os.Symlink("link", far)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return []string{name, detour, link, far, hard}
}

// notWritten runs a command that must refuse its output before it does anything.
func notWritten(t *testing.T, source string, stdin *os.File, args ...string) {
	t.Helper()
	before, _ := os.ReadFile(source)
	var out, errOut bytes.Buffer
	status := run(args, stdin, &out, &errOut)
	after, _ := os.ReadFile(source)
	if status != exitUsage || out.Len() > 0 || !strings.Contains(errOut.String(), "backspasm: cannot write ") || !strings.Contains(errOut.String(), "hint: give another file with --output\n") {
		t.Errorf("%q: exit status %d, stdout %.80q, stderr %q", args, status, &out, &errOut)
	}
	if !bytes.Equal(before, after) {
		t.Errorf("%q: the source has changed", args)
	}
}

func TestTheAnswersAreNeverOverwrittenByTheirResult(t *testing.T) {
	newHome(t)
	outputOf(t, "triage", "--answers", example("self_care"), "--save", "--now", "2026-11-22T09:00:00Z")
	for _, command := range []string{"triage", "checkin", "handover"} {
		source := copied(t, "self_care")
		for _, name := range aliases(t, source) {
			notWritten(t, source, nil, command, "--answers", source, "--output", name)
			notWritten(t, source, nil, command, "--answers", name, "--output", source)
			in, err := os.Open(source)
			if err != nil {
				t.Fatal(err)
			}
			notWritten(t, source, in, command, "--answers", "-", "--output", name)
			in.Close()
		}
	}
}

func TestTheFilesOfTheProgramAreNeverAnOutput(t *testing.T) {
	home := newHome(t)
	j := writeEverything(t)
	commands := [][]string{
		{"triage", "--answers", example("soon")}, {"checkin", "--answers", example("soon")}, {"today"}, {"handover"},
		{"history"}, {"data", "export"}, {"moves"}, {"about", "scans"}, {"moves", "cat_cow", "--format", "svg"},
	}
	before := files(t, home, true)
	for _, f := range j.Files() {
		var names []string
		if f.Mode.IsRegular() {
			names = aliases(t, f.Path)
		} else {
			names = []string{filepath.Join(f.Path, "plan.txt"), filepath.Join(f.Path, ".new-9"), filepath.Join(f.Path, "journal.ndjson.bak-1")}
		}
		for _, name := range names {
			for _, args := range commands {
				notWritten(t, f.Path, nil, append(args[:len(args):len(args)], "--output", name)...)
			}
		}
	}
	after := files(t, home, true)
	for name := range after {
		if before[name] != after[name] || len(before) != len(after) {
			t.Errorf("%s has changed", name)
		}
	}
}

// The journal of somebody who keeps nothing yet is theirs too.
func TestAFileThatTheProgramHasYetToMakeIsNoOutput(t *testing.T) {
	newHome(t)
	if _, err := journal.SaveSettings(journal.Settings{Region: "uk"}); err != nil {
		t.Fatal(err)
	}
	j, err := journal.Locate()
	if err != nil {
		t.Fatal(err)
	}
	settings := j.Files()[2].Path
	if err := os.Remove(settings); err != nil {
		t.Fatal(err)
	}
	notWritten(t, settings, nil, "triage", "--answers", example("soon"), "--output", settings)
}

// What comes into the way after it was looked at costs no result.
func TestAResultThatWasMadeIsPrintedIfItsFileIsRefused(t *testing.T) {
	newHome(t)
	writeEverything(t)
	j, err := journal.Locate()
	if err != nil {
		t.Fatal(err)
	}
	var out, errOut bytes.Buffer
	o := &output{streams: newStreams(nil, &out, &errOut), form: "text", file: j.Files()[0].Path}
	before, _ := os.ReadFile(o.file)
	err = o.write([]byte("the result"), true)
	after, _ := os.ReadFile(o.file)
	if err == nil || !strings.Contains(err.Error(), "the result was printed instead") || out.String() != "the result" || !bytes.Equal(before, after) {
		t.Errorf("%v, stdout %q", err, &out)
	}
}

// > /dev/null of a shell, subprocess.DEVNULL of Python, which opens it for reading
// too, and >&-, in whose place Go opens it: none can be told from another, so each
// ends as the result does.
func TestANullDeviceIsAnOutputLikeAnyOther(t *testing.T) {
	for _, flag := range []int{os.O_WRONLY, os.O_RDWR} {
		for name, args := range writers {
			null, err := os.OpenFile(os.DevNull, flag, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer null.Close()
			want := map[string]int{"exit code": 11, "emergency": 12}[name]
			var stderr bytes.Buffer
			cmd := process(args...)
			cmd.Stdout, cmd.Stderr = null, &stderr
			if status, _ := ended(t, cmd.Run()); status != want || strings.Contains(stderr.String(), "cannot write") {
				t.Errorf("%s: exit status %d, want %d, stderr %q", name, status, want, &stderr)
			}
		}
	}
}
