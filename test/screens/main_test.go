// Package screens drives the real program on a pseudo-terminal and looks at what
// a person would see. It is a module of its own because the terminal emulator
// needs other versions of libraries than the program does.
package screens

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
)

// binary is the program under test.
var binary string

func TestMain(m *testing.M) {
	flag.Parse()
	widen()
	// Under nohup a hangup is ignored, and so it would be by what is started here.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	os.Exit(tested(m))
}

// widen lets more tests run at once than there are processors: they mostly wait
// for the rest that the keys need.
func widen() {
	chosen := false
	flag.Visit(func(f *flag.Flag) { chosen = chosen || f.Name == "test.parallel" })
	if !chosen {
		_ = flag.Set("test.parallel", "14")
	}
}

func tested(m *testing.M) int {
	dir, err := os.MkdirTemp("", "screens-*")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "backspasm")
	build := exec.Command("go", "build", "-o", binary, "./cmd/backspasm")
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s%s\n", out, err)
		return 1
	}
	return m.Run()
}
