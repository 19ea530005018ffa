// Package system tests the real program against the machine it runs on: killed
// at any moment, on a full or a locked disk, beside others of its kind. It is a
// module of its own because it needs strace; see make test-system.
package system

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
)

var (
	binary          string   // the program under test
	triage, checkin []string // the two commands that save after they gave advice
	eased           string   // the answers of somebody whose pain has gone
)

func TestMain(m *testing.M) { os.Exit(tested(m)) }

func tested(m *testing.M) int {
	if _, err := exec.LookPath("strace"); err != nil {
		return refused(fmt.Errorf("strace is missing; make test-system installs it: %w", err))
	}
	// under nohup what is started here would inherit that hangups are ignored
	signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	dir, err := folder()
	if err != nil {
		return refused(err)
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "backspasm")
	build := exec.Command("go", "build", "-o", binary, "./cmd/backspasm")
	build.Dir, build.Env = "../..", append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return refused(fmt.Errorf("%w: %s", err, out))
	}
	strain, err1 := copied("../../examples/self_care.yaml", dir)
	// a day later it is getting better; in the end nothing hurts, and all is as before
	followUp, err2 := person(dir, "check_in.yaml", "comes_back: check_in_day_1", "pain_now: 4", "pain_pattern: -")
	gone, err3 := person(dir, "eased.yaml", "comes_back: check_in_week_5", "pain_now: 0", "severity: -", "tried_moves: -", "tried_walks: -", "helped_moves: -")
	if err := errors.Join(err1, err2, err3); err != nil {
		return refused(err)
	}
	triage = []string{"triage", "--answers", strain, "--now", firstDay, "--save"}
	checkin = []string{"checkin", "--answers", followUp, "--now", secondDay}
	eased = gone
	return m.Run()
}

// copied puts a file where every user may read it.
func copied(name, dir string) (string, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	to := filepath.Join(dir, filepath.Base(name))
	return to, os.WriteFile(to, data, 0o644)
}

// person writes the answers of somebody made of a base of the content and what
// differs, where every user may read them.
func person(dir, name string, differs ...string) (string, error) {
	text, err := document(differs...)
	to := filepath.Join(dir, name)
	return to, errors.Join(err, os.WriteFile(to, text, 0o644))
}

func document(differs ...string) ([]byte, error) {
	write := exec.Command("go", append([]string{"run", "./internal/person/write"}, differs...)...)
	write.Dir, write.Env = "../..", append(os.Environ(), "CGO_ENABLED=0")
	text, err := write.Output()
	if err != nil {
		return nil, fmt.Errorf("%q: %w", differs, err)
	}
	return text, nil
}

func refused(err error) int {
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// folder makes one that every user may enter.
func folder() (string, error) {
	dir, err := os.MkdirTemp("", "system-*")
	if err != nil {
		return "", err
	}
	return dir, os.Chmod(dir, 0o755)
}
