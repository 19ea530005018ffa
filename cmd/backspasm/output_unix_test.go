//go:build unix

package main

// Elsewhere there is no /dev, a mode says nothing, and few may make a link.

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backspasm/internal/person"
)

func TestOutputThatIsLostIsAFailure(t *testing.T) {
	for name, args := range writers {
		t.Run(name, func(t *testing.T) {
			full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer full.Close()
			var stderr bytes.Buffer
			cmd := process(args...)
			cmd.Stdout, cmd.Stderr = full, &stderr
			status, _ := ended(t, cmd.Run())
			if status != exitFailed || !strings.Contains(stderr.String(), "backspasm: cannot write the output: ") {
				t.Errorf("exit status %d, want 1, and a message:\n%s", status, &stderr)
			}
			if name == "emergency" && !strings.HasPrefix(stderr.String(), "EMERGENCY: ") {
				t.Errorf("the emergency is lost:\n%s", &stderr)
			}
		})
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
