//go:build unix

// Command launch runs a program and writes to file descriptor 3 how many
// nanoseconds it took, how many of processor time, and the largest resident size
// in bytes. It is small on purpose: a new process counts the size of the one that
// started it as its own.
package main

import (
	"os"
	"runtime"
	"strconv"
	"syscall"
	"time"
)

func main() {
	began := time.Now()
	process, err := os.StartProcess(os.Args[1], os.Args[1:], &os.ProcAttr{Files: []*os.File{os.Stdin, os.Stdout, os.Stderr}})
	if err != nil {
		fail(err)
	}
	state, err := process.Wait()
	took := time.Since(began)
	if err != nil {
		fail(err)
	}
	largest := state.SysUsage().(*syscall.Rusage).Maxrss
	if runtime.GOOS == "linux" {
		largest *= 1024
	}
	var line []byte
	for _, n := range []int64{int64(took), int64(state.UserTime() + state.SystemTime()), int64(largest)} {
		line = append(strconv.AppendInt(line, n, 10), '\n')
	}
	if _, err := os.NewFile(3, "figures").Write(line); err != nil {
		fail(err)
	}
	os.Exit(state.ExitCode())
}

func fail(err error) {
	os.Stderr.WriteString("launch: " + err.Error() + "\n")
	os.Exit(1)
}
