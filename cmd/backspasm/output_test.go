package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backspasm/internal/journal"
	"backspasm/internal/person"
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

// aliases are other names of a file: its path by a detour, a link, a link to a link,
// and a second name.
func aliases(t *testing.T, name string) []string {
	t.Helper()
	dir := t.TempDir()
	link, far, hard := filepath.Join(dir, "link"), filepath.Join(dir, "far"), filepath.Join(dir, "hard")
	for _, err := range []error{os.Symlink(name, link), os.Symlink("link", far), os.Link(name, hard)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	detour := filepath.Dir(name) + "/../" + filepath.Base(filepath.Dir(name)) + "/" + filepath.Base(name)
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

func TestAResultIsWrittenThroughALink(t *testing.T) {
	newHome(t)
	want := outputOf(t, "triage", "--answers", example("soon"), "--now", "2026-11-22T09:00:00Z")
	for name, lay := range map[string]func(dir string) error{
		"to a file":         func(dir string) error { return os.WriteFile(filepath.Join(dir, "far/plan.txt"), []byte("old"), 0o600) },
		"to nothing yet":    func(string) error { return nil },
		"through a folder":  func(dir string) error { return os.Symlink("far", filepath.Join(dir, "near")) },
		"to another folder": func(dir string) error { return os.Remove(filepath.Join(dir, "link")) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			link, far := filepath.Join(dir, "link"), filepath.Join(dir, "far/plan.txt")
			for _, err := range []error{os.Mkdir(filepath.Dir(far), 0o700), os.Symlink("far/plan.txt", link), lay(dir)} {
				if err != nil {
					t.Fatal(err)
				}
			}
			if name == "to another folder" {
				if err := os.Symlink(far, link); err != nil {
					t.Fatal(err)
				}
			}
			outputOf(t, "triage", "--answers", example("soon"), "--now", "2026-11-22T09:00:00Z", "--output", link)
			if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
				t.Errorf("the link is gone: %v", err)
			}
			if info, err := os.Lstat(far); err != nil || !info.Mode().IsRegular() {
				t.Errorf("what it leads to is no file: %v", err)
			}
			if got, _ := os.ReadFile(far); !bytes.Equal(got, want) {
				t.Errorf("it holds %q", got)
			}
			if left, _ := filepath.Glob(filepath.Join(dir, "*/.backspasm-*")); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func TestLinksInARingAreNoOutput(t *testing.T) {
	dir := t.TempDir()
	ring := filepath.Join(dir, "ring")
	if err := os.Symlink("ring", ring); err != nil {
		t.Fatal(err)
	}
	var out, errOut bytes.Buffer
	if status := run([]string{"triage", "--answers", example("soon"), "--output", ring}, strings.NewReader(""), &out, &errOut); status != exitFailed || out.Len() == 0 {
		t.Errorf("exit status %d, stdout %q, stderr %q", status, &out, &errOut)
	}
}

// A file keeps its mode; with answers in it it is for its owner only, and that is said.
func TestTheModeOfAnOutputIsKeptUnlessItTellsOfAnswers(t *testing.T) {
	newHome(t)
	outputOf(t, "triage", "--answers", example("self_care"), "--save", "--now", "2026-11-22T09:00:00Z")
	better := filepath.Join(t.TempDir(), "better.yaml")
	if err := os.WriteFile(better, []byte(person.ComesBack("check_in_day_1", "pain_now: 4")), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		args    []string
		private bool
	}{
		"triage":   {[]string{"triage", "--answers", example("soon")}, true},
		"calendar": {[]string{"triage", "--answers", example("self_care"), "--format", "ics"}, true},
		"checkin":  {[]string{"checkin", "--answers", better, "--now", "2026-11-23T09:00:00Z"}, true},
		"today":    {[]string{"today", "--now", "2026-11-23T10:00:00Z"}, true},
		"handover": {[]string{"handover", "--now", "2026-11-23T10:00:00Z"}, true},
		"history":  {[]string{"history", "--now", "2026-11-23T10:00:00Z"}, true},
		"export":   {[]string{"data", "export"}, true},
		"moves":    {[]string{"moves", "--json"}, false},
		"about":    {[]string{"about", "--json"}, false},
		"my page":  {[]string{"about", "scans", "--saved", "--now", "2026-11-23T10:00:00Z"}, true},
		"svg":      {[]string{"moves", "cat_cow", "--format", "svg"}, false},
	} {
		for was, want := range map[fs.FileMode]fs.FileMode{0o644: 0o644, 0o640: 0o640, 0o600: 0o600, 0: 0o600} {
			file := filepath.Join(t.TempDir(), "plan")
			if was != 0 { // else it is new
				if err := os.WriteFile(file, []byte("old"), was); err != nil {
					t.Fatal(err)
				}
				if err := os.Chmod(file, was); err != nil {
					t.Fatal(err)
				}
			}
			if x.private {
				want = 0o600
			}
			var out, errOut bytes.Buffer
			status := run(append(x.args[:len(x.args):len(x.args)], "--output", file), strings.NewReader(""), &out, &errOut)
			info, err := os.Stat(file)
			if status != exitOK || err != nil || info.Mode().Perm() != want {
				t.Fatalf("%s, mode %o: exit status %d, %v, %v\n%s", name, was, status, info, err, &errOut)
			}
			said := strings.Contains(errOut.String(), "backspasm: "+file+" tells of your answers, so only you can read it now (mode 0600, it was "+octal(was)+")\n")
			if want := x.private && was != 0 && was != 0o600; said != want {
				t.Errorf("%s, mode %o: stderr %q", name, was, &errOut)
			}
		}
	}
}

// /dev/stdout is a name for a stream, and nothing to put another file in place of.
func TestANameOfStdoutIsStdout(t *testing.T) {
	for _, name := range []string{"/dev/stdout", "/dev/fd/1"} {
		for _, piped := range []bool{true, false} {
			var out bytes.Buffer
			cmd := process("triage", "--answers", example("soon"), "--output", name)
			cmd.Stdout = &out // behind a pipe
			file, err := os.Create(filepath.Join(t.TempDir(), "out"))
			if err != nil {
				t.Fatal(err)
			}
			if !piped {
				cmd.Stdout = file
			}
			status, _ := ended(t, cmd.Run())
			written, err := os.ReadFile(file.Name())
			file.Close()
			if text := out.String() + string(written); status != exitOK || err != nil || !strings.Contains(text, "BECAUSE    ") {
				t.Errorf("%s: exit status %d, %v, stdout %q", name, status, err, text)
			}
		}
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
