package screens

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// asJob is a shell command that asks, and the means to end it should it never end
// by itself: it would keep the terminal.
func asJob(t *testing.T, args string) (command string, s Setup) {
	t.Helper()
	s = Setup{Home: t.TempDir(), Name: "/bin/sh", Env: []string{"BACKSPASM=" + binary}}
	return `/bin/sh -c 'echo $$ > "$HOME/pid"; exec "$BACKSPASM" triage --region us ` + args + `'`, s
}

func endJob(t *testing.T, home string) {
	t.Helper()
	if !t.Failed() {
		return
	}
	note, _ := os.ReadFile(filepath.Join(home, "pid"))
	if pid, err := strconv.Atoi(strings.TrimSpace(string(note))); err == nil {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
}

// A job in the background that wants the terminal is stopped by the system, and
// asks when it is brought to the front. It takes no time and answers nothing
// while it waits.
func TestInTheBackgroundItStopsAndAsksWhenItIsBroughtBack(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ args, asks string }{
		"whole screen": {"", "Enter begins."},
		"lines":        {"--plain --for me", "None of these"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			job, setup := asJob(t, c.args)
			script := `set -m; ` + job + ` &
				until jobs > "$HOME/jobs"; grep -q Stopped "$HOME/jobs"; do sleep 0.05; done
				echo "shell: stopped"; read line; fg > "$HOME/jobs"; echo "shell: ended $?"`
			setup.Args = []string{"-c", script}
			x := Start(t, setup)
			t.Cleanup(func() { endJob(t, setup.Home) })
			x.Wait("shell: stopped")
			x.Restored()
			x.Send("\n")
			x.Wait(c.asks)
			x.Type(ctrlC)
			x.Wait("shell: ended 130")
			x.Restored()
			if shows(x.Raw(), "DO NOW") {
				t.Error("a plan is printed")
			}
		})
	}
}

// In the background of a shell that has gone nobody can bring it back. The
// terminal cannot be read then, which is the end of the input.
func TestInTheBackgroundOfNobodyItEnds(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, args := range []string{"", "--plain"} {
		t.Run("triage "+args, func(t *testing.T) {
			t.Parallel()
			job, setup := asJob(t, args)
			setup.Env = append(setup.Env, `JOB=set -m; (until [ -e "$HOME/alone" ]; do sleep 0.05; done; `+job+`; echo "shell: ended $?") &`)
			setup.Args = []string{"-c", `/bin/sh -c "$JOB"; : > "$HOME/alone"; read line`}
			x := Start(t, setup)
			t.Cleanup(func() { endJob(t, setup.Home) })
			x.Wait("shell: ended 130")
			if !shows(x.Raw(), "no result: ") || shows(x.Raw(), "DO NOW") {
				t.Errorf("the screen:\n%s", x.Screen())
			}
			x.Restored()
		})
	}
}

// A terminal that controls no session, as some remote shells give: nothing but the
// streams says that it is there.
func TestATerminalThatControlsNothingIsAskedOn(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	if _, err := exec.LookPath("setsid"); err != nil {
		t.Skip("there is no setsid here")
	}
	for name, args := range map[string][]string{"whole screen": {"triage", "--region", "us"}, "lines": {"triage", "--region", "us", "--for", "me", "--plain"}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := Start(t, Setup{Name: "setsid", Args: append([]string{"--wait", binary}, args...)})
			if name == "lines" {
				x.WaitRaw("None of these")
				x.Send("q\n")
			} else {
				w := walk(x, person{})
				w.To(at("sudden_signs"))
				w.Send(ctrlC)
			}
			if status := x.Exit(); status != 130 || !shows(x.Screen(), "no result") {
				t.Errorf("exit status %d\n%s", status, x.Screen())
			}
			x.Restored()
		})
	}
}

// backspasm triage <&-
func TestWithStdinClosedItSaysWhatWorks(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, command := range []string{"triage", "triage --plain"} {
		t.Run(command, func(t *testing.T) {
			t.Parallel()
			stdout := newOutput(t)
			x := Start(t, Setup{Name: "/bin/sh", Args: []string{"-c", `exec "$BACKSPASM" ` + command + ` <&-`}, Env: []string{"BACKSPASM=" + binary}, Stdout: stdout.file})
			status := x.Exit()
			if strings.Contains(command, "plain") { // the end of the input
				if status != 130 || stdout.Text() != "" || !shows(x.Raw(), "no result") {
					t.Errorf("exit status %d, stdout %q\n%s", status, stdout.Text(), x.Screen())
				}
				return
			}
			refusedWith(t, status, stdout.Text(), x.Raw(), instead)
		})
	}
}

// backspasm triage >&-, which cannot be told from a null device: the status is that of
// the result, and an emergency is on stderr.
func TestWithStdoutClosedTheEmergencyIsTold(t *testing.T) {
	t.Parallel()
	for flag, want := range map[string]int{"": 0, " --exit-code": 12} {
		x := Start(t, Setup{Name: "/bin/sh", Args: []string{"-c", `exec "$BACKSPASM" triage --region us --answers "$ANSWERS"` + flag + ` >&-`}, Env: []string{"BACKSPASM=" + binary, "ANSWERS=" + example(t, "emergency")}})
		if status := x.Exit(); status != want || shows(x.Raw(), "cannot write") || !shows(x.Raw(), "EMERGENCY: get help now") {
			t.Errorf("exit status %d\n%s", status, x.Raw())
		}
	}
}

// Whoever reads the result has gone. The interview ends as such programs do, with
// the terminal as it was and an emergency already told.
func TestAReaderOfTheResultThatLeaves(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, p := range map[string]person{"emergency": {signs: yes("pee_trouble"), keep: "y"}, "self-care": {keep: "y"}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := keptHome(t)
			before := visits(t, home)
			x := Start(t, Setup{Home: home, Stdout: leftPipe(t), Args: []string{"triage", "--region", "us", "--json", "--now", now}})
			p.anew = true
			w := walk(x, p)
			w.To(never)
			x.Exit()
			if by := x.cmd.ProcessState.Sys().(syscall.WaitStatus); by.Signal() != syscall.SIGPIPE {
				t.Errorf("ended with %v\n%s", x.cmd.ProcessState, x.Screen())
			}
			x.Restored()
			if got := visits(t, home); strings.Join(got, " ") != strings.Join(before, " ") {
				t.Errorf("the journal held %v and holds %v", before, got)
			}
		})
	}
}

// leftPipe is a pipe that nobody reads.
func leftPipe(t *testing.T) *os.File {
	t.Helper()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	read.Close()
	t.Cleanup(func() { write.Close() })
	return write
}
