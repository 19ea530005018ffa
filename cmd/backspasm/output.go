package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"backspasm/internal/journal"
)

// toStdout says that no file was asked for.
func (v *sitting) toStdout() bool { return v.opt.output == "" || v.opt.output == "-" }

// canWrite refuses an output that would destroy what this run reads, or what the
// program keeps. It comes before anything is asked or assessed.
func (v *sitting) canWrite() error {
	if v.toStdout() {
		return nil
	}
	t, err := findTarget(v.opt.output)
	if err != nil {
		return nil // the result is printed instead, and it is said why
	}
	if err := v.spares(t); err != nil {
		return usage("give another file with --output", "cannot write %s: %s", shown(v.opt.output), err)
	}
	return nil
}

// write puts what follows from answers where it was asked for. If a file cannot be
// written it is printed instead, so that it is not lost.
func (v *sitting) write(data []byte) error { return v.deliver(data, true) }

// deliver is write for what may be private or not.
func (v *sitting) deliver(data []byte, private bool) error {
	if v.toStdout() || v.isStdout(v.opt.output) {
		_, err := v.stdout.Write(data)
		return writing(err)
	}
	if err := v.writeFile(data, private); err != nil {
		_, _ = v.stdout.Write(data)
		return failed(fmt.Errorf("cannot write %s: %w (the result was printed instead)", shown(v.opt.output), err))
	}
	return nil
}

// isStdout says that a name, such as /dev/stdout, is where stdout goes.
func (v *sitting) isStdout(name string) bool {
	file, ok := v.stdout.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	named, e := os.Stat(name)
	return err == nil && e == nil && os.SameFile(info, named)
}

// ownerOnly is the mode of what tells of a person, and of every new file.
const ownerOnly fs.FileMode = 0o600

// writeFile replaces a file as a whole or leaves it as it was. It keeps its mode,
// unless what is written is private: then only its owner can read it, and is told.
func (v *sitting) writeFile(data []byte, private bool) error {
	t, err := findTarget(v.opt.output)
	if err != nil {
		return err
	}
	if err := v.spares(t); err != nil { // a file of ours that was not there before
		return err
	}
	if t.info == nil {
		return replaceFile(t.name, data, ownerOnly)
	}
	if !t.info.Mode().IsRegular() {
		return os.WriteFile(t.name, data, ownerOnly)
	}
	mode := t.info.Mode().Perm()
	if private {
		mode = ownerOnly
	}
	if err := replaceFile(t.name, data, mode); err != nil {
		return err
	}
	if was := t.info.Mode().Perm(); was != mode && journal.HasModes {
		fmt.Fprintf(v.stderr, "backspasm: %s tells of your answers, so only you can read it now (mode %s, it was %s)\n", shown(v.opt.output), octal(mode), octal(was))
	}
	return nil
}

// target is where an output goes when all links are followed.
type target struct {
	name string
	info fs.FileInfo // nil: it is not there yet
}

// mostLinks is how many a system follows at most.
const mostLinks = 40

// findTarget follows the links, so that the file they lead to is replaced and the
// links stay. What is not a plain file keeps its name: it is written to, not replaced.
func findTarget(name string) (target, error) {
	info, err := os.Stat(name)
	switch {
	case err == nil && !info.Mode().IsRegular():
		return target{name, info}, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return target{}, err
	}
	for range mostLinks {
		link, err := os.Lstat(name)
		if err != nil || link.Mode()&fs.ModeSymlink == 0 {
			return target{name, info}, nil
		}
		to, err := os.Readlink(name)
		if err != nil {
			return target{}, err
		}
		if !filepath.IsAbs(to) {
			folder, _ := filepath.Split(name)
			to = folder + to // not cleaned: behind a link .. is another folder
		}
		name = to
	}
	return target{}, fmt.Errorf("%s: too many links", name)
}

// spares refuses a file that this run reads, and all that is the program's own.
func (v *sitting) spares(t target) error {
	if info, err := os.Stat(v.opt.answers); err == nil && t.is(info) {
		return errors.New("the answers are read from it")
	}
	if file, ok := v.stdin.(*os.File); ok {
		if info, err := file.Stat(); err == nil && t.is(info) {
			return errors.New("it is what stdin reads")
		}
	}
	j, err := journal.Locate()
	if err != nil {
		return nil // there are none
	}
	folder, _ := os.Stat(folderOf(t.name))
	for _, f := range j.Files() {
		info, err := os.Stat(f.Path)
		if err == nil && (t.is(info) || folder != nil && os.SameFile(folder, info)) {
			return errors.New("backspasm keeps its own files there; backspasm data where lists them")
		}
	}
	return nil
}

// is says that the target is this plain file, whatever it is called.
func (t target) is(info fs.FileInfo) bool {
	return t.info != nil && info.Mode().IsRegular() && os.SameFile(t.info, info)
}

// folderOf is where a file is or would be.
func folderOf(name string) string {
	if folder, _ := filepath.Split(name); folder != "" {
		return folder
	}
	return "."
}

// replaceFile writes a file as a whole, or leaves the old one as it was.
func replaceFile(name string, data []byte, mode fs.FileMode) error {
	file, err := os.CreateTemp(folderOf(name), ".backspasm-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = file.Write(data)
	if err == nil {
		err = file.Chmod(mode)
	}
	if e := file.Sync(); err == nil {
		err = e
	}
	if e := file.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}
