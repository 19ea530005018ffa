package screens

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// refusedWith checks that nothing was asked and that a way that works is named.
func refusedWith(t *testing.T, status int, stdout, stderr, hint string) {
	t.Helper()
	if status != 2 || stdout != "" || !shows(stderr, hint) || len(stderr) > 4096 {
		t.Errorf("exit status %d, stdout %q, stderr:\n%s", status, stdout, stderr)
	}
}

const instead = "use backspasm triage --answers FILE, or --plain to answer line by line"

func TestWithoutATerminalToAskOnItSaysWhatWorks(t *testing.T) {
	t.Parallel()
	for name, input := range map[string]string{"empty": "", "answers": strings.Repeat("0\n", 40)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			status, stdout, stderr := run(t, t.TempDir(), input, "triage")
			refusedWith(t, status, stdout, stderr, instead)
		})
	}
}

func TestWithoutAControllingTerminalItSaysWhatWorks(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(binary, "triage")
	cmd.Env = environment(t.TempDir())
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	_ = cmd.Run()
	refusedWith(t, cmd.ProcessState.ExitCode(), stdout.String(), stderr.String(), instead)
}

// The questions would be drawn where nobody sees them.
func TestWithStderrInAFileNothingIsAsked(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"triage"}, {"triage", "--plain"}} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			t.Parallel()
			stderr := newOutput(t)
			x := Start(t, Setup{Args: args, Stderr: stderr.file})
			status := x.Exit()
			refusedWith(t, status, x.Screen(), stderr.Text(), "leave stderr on the terminal; the result goes to stdout")
			x.Restored()
		})
	}
}

func TestWithStdoutInAFileTheFileHoldsTheResultAndNothingElse(t *testing.T) {
	t.Parallel()
	for _, format := range []string{"text", "json"} {
		t.Run(format, func(t *testing.T) {
			t.Parallel()
			stdout := newOutput(t)
			x := Start(t, Setup{Args: []string{"triage", "--region", "us", "--now", now, "--format", format}, Stdout: stdout.file})
			w := walk(x, person{})
			w.To(never)
			if status := x.Exit(); status != 0 {
				t.Fatalf("exit status %d", status)
			}
			given := answersOf(t, format, person{})
			if stdout.Text() != given {
				t.Errorf("the file holds\n%s\nwant\n%s", stdout.Text(), given)
			}
			x.Restored()
		})
	}
}

// answersOf gives the same result from an answers document, whose answers come
// from line mode.
func answersOf(t *testing.T, format string, p person) string {
	t.Helper()
	args := []string{"--region", "us", "--now", now}
	_, lines := inLines(t, p, append([]string{"--json"}, args...)...)
	name := filepath.Join(t.TempDir(), "answers.json")
	if err := os.WriteFile(name, resultOf(t, lines).Answers, 0o600); err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr := run(t, t.TempDir(), "", append([]string{"triage", "--format", format, "--answers", name}, args...)...)
	if status != 0 {
		t.Fatalf("exit status %d: %s", status, stderr)
	}
	return stdout
}

func TestWithStdoutInAFileAnEmergencyIsAlsoOnTheTerminal(t *testing.T) {
	t.Parallel()
	for _, format := range []string{"text", "json"} {
		t.Run(format, func(t *testing.T) {
			t.Parallel()
			stdout := newOutput(t)
			x := Start(t, Setup{Args: []string{"triage", "--region", "us", "--format", format}, Stdout: stdout.file})
			w := walk(x, person{signs: yes("pee_trouble")})
			w.To(never)
			for _, text := range []string{"EMERGENCY: get help now", "Call 911 now"} {
				if !shows(x.Screen(), text) {
					t.Errorf("%q is not on the terminal:\n%s", text, x.Screen())
				}
			}
			x.Exit()
			if !shows(stdout.Text(), "Call 911 now") || strings.Contains(stdout.Text(), "\x1b") || strings.Contains(stdout.Text(), "take it back") {
				t.Errorf("the file holds:\n%s", stdout.Text())
			}
		})
	}
}

func TestATerminalThatCannotBeDrawnOnIsAskedInLinesWithoutOneEscape(t *testing.T) {
	t.Parallel()
	for name, env := range map[string][]string{"dumb": {"TERM=dumb"}, "empty": {"TERM="}, "unset": {"-u", "TERM"}, "nonsense": {"TERM=no-such-terminal"}, "path": {"TERM=../../etc/passwd"}, "unknown": {"TERM=unknown"}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := Start(t, Setup{Name: "/usr/bin/env", Args: append(env, binary, "triage", "--region", "us")})
			x.WaitRaw("This terminal cannot be drawn on, so the questions come line by line.")
			for n, line := range []string{"1", "0", "0", "0", "34", "2", "0", "4", "20h", "y", "0", "0", "0", "0", "ok", "q", "n"} {
				x.Until("a prompt", func() bool { return strings.Count(x.Raw(), "\nAnswer: ") == n+1 })
				x.Send(line + "\n")
			}
			if status := x.Exit(); status != 0 || !shows(x.Raw(), "SELF-CARE") {
				t.Errorf("exit status %d:\n%s", status, x.Screen())
			}
			if strings.Contains(x.Raw(), "\x1b") {
				t.Errorf("an escape is written: %q", x.Raw())
			}
		})
	}
}

func TestPlainLinesWriteNoEscape(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]Setup{"--plain": {Args: []string{"triage", "--plain"}}, "ACCESSIBLE": {Args: []string{"triage"}, Env: []string{"ACCESSIBLE=1"}}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := Start(t, s)
			x.WaitRaw("Where are you?")
			x.Send("1\n")
			x.WaitRaw("Who has the pain?")
			x.Send("1\n")
			x.WaitRaw("None of these")
			x.Send(ctrlC)
			if status := x.Exit(); status != 130 || strings.Contains(x.Raw(), "\x1b") {
				t.Errorf("exit status %d: %q", status, x.Raw())
			}
			x.Restored()
		})
	}
}

// A terminal that answers no query, and whoever asks for help on it, gets plain
// text at once.
func TestCommandsThatAskNothingWriteNoEscape(t *testing.T) {
	t.Parallel()
	example, err := filepath.Abs("../../examples/emergency.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{nil, {"--version"}, {"--help"}, {"triage", "--help"}, {"questions"}, {"schema", "answers"}, {"triage", "--answers", example}, {"triage", "--answers", example, "--json"}, {"no-such-command"}} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			t.Parallel()
			x := Start(t, Setup{Args: args, Deaf: true, Env: []string{"NO_COLOR=1"}})
			x.Exit()
			if strings.Contains(x.Raw(), "\x1b") {
				t.Errorf("an escape is written: %q", x.Raw())
			}
			if x.Raw() == "" {
				t.Error("nothing is written")
			}
		})
	}
}

func TestATerminalThatAnswersNoQueryIsAskedAllTheSame(t *testing.T) {
	t.Parallel()
	w := walk(Start(t, Setup{Deaf: true, Args: []string{"triage", "--region", "us"}}), person{})
	w.To(never)
	if status := w.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
}

// Answers to queries that come late must not be taken for keys.
func TestLateAnswersToQueriesAreNotKeys(t *testing.T) {
	t.Parallel()
	w := asking(t, at("nerve_signs"))
	before := w.Here()
	for _, reply := range []string{"\x1b[?62;22c", "\x1b[>1;10;0c", "\x1b]11;rgb:0000/0000/0000\x1b\\", "\x1b]11;rgb:1111/2222/3333\a", "\x1b[12;34R", "\x1b[?2026;2$y", "\x1b[?0u", "\x1b[I", "\x1b[O", "\x1bP1$r0m\x1b\\"} {
		w.Type(reply)
	}
	stays(t, w, before)
}

var (
	sgr   = regexp.MustCompile(`\x1b\[([0-9;:]*)m`)
	color = regexp.MustCompile(`(^|;)(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;|$)`)
)

func TestNoColorMeansNoColorAndTheSameWords(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	screens := map[string][]string{}
	for name, env := range map[string][]string{"color": {"COLORTERM=truecolor"}, "none": {"NO_COLOR=1", "CLICOLOR_FORCE=1", "COLORTERM=truecolor"}} {
		w := walk(Start(t, Setup{Env: env, Args: []string{"triage", "--region", "us", "--now", now}}), person{})
		w.To(func(Place) bool { screens[name] = append(screens[name], w.Screen()); return false })
		w.Exit()
		screens[name] = append(screens[name], sgr.ReplaceAllString(after(w.Raw(), "\x1b[?1049l"), ""))
		colored := false
		for _, code := range sgr.FindAllStringSubmatch(w.Raw(), -1) {
			colored = colored || color.MatchString(code[1])
		}
		if colored != (name == "color") {
			t.Errorf("%s: colored is %v", name, colored)
		}
	}
	if got, want := strings.Join(screens["none"], "\n"), strings.Join(screens["color"], "\n"); got != want {
		t.Errorf("with NO_COLOR:\n%s\nwithout:\n%s", got, want)
	}
}

func after(text, mark string) string { return text[strings.LastIndex(text, mark)+len(mark):] }

func TestWithoutUTF8EveryByteIsASCII(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for n, env := range []string{"LANG=C", "LANG=POSIX", "LANG=de_DE.ISO-8859-1", "LANG=", "LC_ALL=C"} {
		if long(n, 0, 2) {
			continue
		}
		t.Run(env, func(t *testing.T) {
			t.Parallel()
			w := walk(Start(t, Setup{Env: []string{env}, Args: []string{"triage", "--region", "us", "--why"}}), person{onset: "9 days ago", signs: map[string]string{"fever": "unsure", "leg_pain": "yes"}})
			w.To(func(here Place) bool {
				if here.Kind == "sheet" {
					w.Send("?")
					w.Wait("Why we ask")
					w.Type(space)
					w.Leaves(Place{Kind: "why"})
					w.Here()
				}
				return false
			})
			w.Exit()
			for n, b := range []byte(w.Raw()) {
				if b > 0x7e {
					t.Fatalf("byte %#x in %q", b, w.Raw()[max(n-40, 0):n+10])
				}
			}
		})
	}
}
