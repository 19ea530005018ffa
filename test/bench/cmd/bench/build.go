//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// flags are the same for every program that is measured.
var flags = []string{"build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w"}

// build makes every program that is measured or that helps with it. backspasm is
// built in its own module, with the versions that it ships with.
func (b *bench) build() error {
	b.built = map[string]string{}
	for _, name := range []string{"empty", "floor", "form", "launch", "recode", "people", "count"} {
		if err := b.program(name, ".", "./programs/"+name); err != nil {
			return err
		}
	}
	return b.program("backspasm", "../..", "./cmd/backspasm")
}

func (b *bench) program(name, module, path string, more ...string) error {
	file := filepath.Join(b.folder, name)
	args := append(append([]string{}, flags...), more...)
	cmd := exec.Command("go", append(args, "-o", file, path)...)
	cmd.Dir = module
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("building %s: %w\n%s", name, err, out)
	}
	b.built[name] = file
	return laidDown(file)
}

// laidDown writes a program anew, as whoever installs one does. The linker writes it page
// by page through a mapping, and the system keeps it so: each page then costs a fault of
// its own.
func laidDown(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return errors.Join(os.Remove(file), os.WriteFile(file, text, 0o755))
}
