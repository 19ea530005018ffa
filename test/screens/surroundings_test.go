package screens

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// surroundings are variables that a program may be started with, and whether the
// terminal is then drawn on in colour.
var surroundings = map[string]struct {
	env   []string
	color bool
}{
	"usual":           {nil, true},
	"true color":      {[]string{"COLORTERM=truecolor"}, true},
	"forced color":    {[]string{"CLICOLOR_FORCE=1"}, true},
	"forced no color": {[]string{"NO_COLOR=1", "CLICOLOR_FORCE=1", "COLORTERM=truecolor"}, false},
	"vt100":           {[]string{"TERM=vt100"}, false},
	"console":         {[]string{"TERM=linux"}, true},
	"CI":              {[]string{"CI=1", "GITHUB_ACTIONS=true"}, true},
	"in an editor":    {[]string{"TERM_PROGRAM=vscode", "TERM_PROGRAM_VERSION=1.95.0"}, true},
	"in Emacs":        {[]string{"TERM=eterm-color", "INSIDE_EMACS=29.4,term:0.96"}, true},
	"in tmux":         {[]string{"TERM=tmux-256color", "TMUX=/run/tmux/1,1,0", "TERM_PROGRAM=tmux"}, true},
	"in screen":       {[]string{"TERM=screen", "STY=1.pts-0.here"}, true},
	"over ssh":        {[]string{"SSH_TTY=/dev/pts/9", "SSH_CONNECTION=192.0.2.1 1 192.0.2.2 22"}, true},
	"Latin 1":         {[]string{"LANG=de_DE.ISO-8859-1"}, true},
	"Arabic":          {[]string{"LANG=ar_EG.UTF-8"}, true},
	"Hebrew":          {[]string{"LANG=he_IL.UTF-8", "LANGUAGE=he"}, true},
	"Chinese":         {[]string{"LANG=zh_CN.GB18030"}, true},
	"Japanese":        {[]string{"LANG=ja_JP.UTF-8", "RUNEWIDTH_EASTASIAN=1"}, true},
	"Turkish":         {[]string{"LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8"}, true},
}

// Each shows the same words on every screen and in the result, in plain ASCII.
func TestTheSurroundingsChangeNoWord(t *testing.T) {
	t.Parallel()
	got := map[string][]string{}
	t.Run("each", func(t *testing.T) {
		for _, name := range inOrder(surroundings) {
			if testing.Short() && !slices.Contains([]string{"usual", "forced no color", "vt100", "Turkish"}, name) {
				continue
			}
			s, shown := surroundings[name], new([]string)
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				*shown = shownIn(t, s.env, s.color)
			})
			t.Cleanup(func() { got[name] = *shown })
		}
	})
	want := got["usual"]
	if len(want) != 4 || !shows(want[3], "EMERGENCY: get help now") {
		t.Fatalf("the usual screens are:\n%s", strings.Join(want, "\n"))
	}
	for name, shown := range got {
		if n := differ(shown, want); n >= 0 {
			t.Errorf("%s: screen %d is\n%s\nwant\n%s", name, n, strings.Join(shown[min(n, len(shown)):], "\n"), strings.Join(want[min(n, len(want)):], "\n"))
		}
	}
}

// shownIn are the screens to the first emergency, and the result.
func shownIn(t *testing.T, env []string, wanted bool) (shown []string) {
	t.Helper()
	w := walk(Start(t, Setup{Env: env, Args: []string{"triage", "--region", "us", "--now", now}}), person{})
	w.To(func(here Place) bool {
		shown = append(shown, w.Screen())
		return here.Screen.ID == "sudden_signs"
	})
	w.Send(row(0, "y"))
	w.Wait("x take it back")
	w.pondered("c")
	if status := w.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	w.Restored()
	for n, b := range []byte(w.Raw()) {
		if b > 0x7e {
			t.Fatalf("byte %#x in %q", b, w.Raw()[max(n-40, 0):n+10])
		}
	}
	colored := false
	for _, code := range sgr.FindAllStringSubmatch(w.Raw(), -1) {
		colored = colored || color.MatchString(code[1])
	}
	if colored != wanted {
		t.Errorf("coloured is %v", colored)
	}
	return append(shown, plainText(after(w.Raw(), "\x1b[?1049l")))
}

// A file gets no escape, whatever is forced on a terminal.
func TestAFileGetsNoColorWhateverIsForced(t *testing.T) {
	t.Parallel()
	for _, env := range []string{"CLICOLOR_FORCE=1", "COLORTERM=truecolor", "FORCE_COLOR=3", "NO_COLOR=1", "TERM=xterm-kitty"} {
		t.Run(env, func(t *testing.T) {
			t.Parallel()
			file := newOutput(t)
			x := Start(t, Setup{Env: []string{env}, Stdout: file.file, Args: []string{"triage", "--answers", example(t, "self_care"), "--now", now}})
			if status := x.Exit(); status != 0 || file.Text() == "" || strings.Contains(file.Text(), "\x1b") {
				t.Errorf("exit status %d:\n%.400q", status, file.Text())
			}
		})
	}
}

// As on a console of Windows, which sets neither TERM nor a locale and may know
// neither escapes nor UTF-8.
func TestWithoutTERMOrALocaleAllIsPlainASCII(t *testing.T) {
	t.Parallel()
	home := keptHome(t)
	for _, args := range [][]string{{"triage", "--answers", example(t, "emergency"), "--why"}, {"history", "--now", later}, {"today", "--now", now}, {"moves"}, {"moves", "cat_cow"}, {"about"}, {"about", "scans"}, {"handover", "--now", now}, {"data", "where"}} {
		t.Run(strings.Join(args[:min(len(args), 2)], " "), func(t *testing.T) {
			t.Parallel()
			bare := append([]string{"-i", "PATH=" + os.Getenv("PATH"), "HOME=" + home}, environment(home)[2:5]...)
			x := Start(t, Setup{H: 60, Name: "/usr/bin/env", Args: append(append(bare, binary), args...)})
			if args[0] == "today" {
				x.WaitRaw("or q to end:")
				x.Send("q\n")
			}
			if status := x.Exit(); status != 0 {
				t.Errorf("exit status %d\n%s", status, x.Screen())
			}
			for n, b := range []byte(x.Raw()) {
				if b > 0x7e || b == 0x1b {
					t.Fatalf("byte %#x in %q", b, x.Raw()[max(n-40, 0):min(n+40, len(x.Raw()))])
				}
			}
		})
	}
}

// What Windows ends its lines with is trimmed, and what goes to a file begins with
// no mark of the byte order.
func TestLinesOfWindowsGiveTheSame(t *testing.T) {
	t.Parallel()
	typed := strings.Join([]string{"0", "0", "0", "34", "2", "0", "4", "20h", "y", "0", "0", "0", "0", "0", "ok", ""}, "\n")
	document, err := os.ReadFile(example(t, "self_care"))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		input string
		args  []string
	}{
		"typed":    {typed, []string{"triage", "--plain"}},
		"document": {string(document), []string{"triage", "--answers", "-"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, format := range []string{"text", "json", "markdown", "html", "ics"} {
				args := append(c.args, "--region", "us", "--now", now, "--format", format)
				status, want, _ := run(t, t.TempDir(), c.input, args...)
				again, got, complaints := run(t, t.TempDir(), strings.ReplaceAll(c.input, "\n", "\r\n"), args...)
				if status != 0 || again != 0 || want == "" || got != want {
					t.Errorf("%s: exit status %d, with lines of Windows %d: %s", format, status, again, complaints)
				}
				if strings.HasPrefix(got, "\ufeff") {
					t.Errorf("%s begins with a mark", format)
				}
			}
		})
	}
}
