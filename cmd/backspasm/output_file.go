package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"backspasm/internal/journal"
)

// ownerOnly is the mode of what tells of a person, and of every new file.
const ownerOnly fs.FileMode = 0o600

// writeFile replaces a file as a whole or leaves it as it was. It keeps its mode,
// unless what is written is private: then only its owner can read it, and changed says so.
func (t target) writeFile(data []byte, private bool) (changed string, err error) {
	if t.info == nil {
		return "", replaceFile(t.name, data, ownerOnly)
	}
	if !t.info.Mode().IsRegular() {
		return "", os.WriteFile(t.name, data, ownerOnly)
	}
	was, mode := t.info.Mode().Perm(), t.info.Mode().Perm()
	if private {
		mode = ownerOnly
	}
	if err := replaceFile(t.name, data, mode); err != nil {
		return "", err
	}
	if was != mode && journal.HasModes {
		changed = fmt.Sprintf("tells of your answers, so only you can read it now (mode %s, it was %s)", octal(mode), octal(was))
	}
	return changed, nil
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
func (t target) spares(answers string, stdin io.Reader) error {
	if info, err := os.Stat(answers); err == nil && t.is(info) {
		return errors.New("the answers are read from it")
	}
	if file, ok := stdin.(*os.File); ok {
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

// sameStream says that a name, such as /dev/stdout, is where a stream goes.
func sameStream(name string, stream io.Writer) bool {
	file, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	named, e := os.Stat(name)
	return err == nil && e == nil && os.SameFile(info, named)
}

// octal is a mode as chmod takes it.
func octal(mode fs.FileMode) string { return fmt.Sprintf("%04o", mode.Perm()) }

// shown quotes a path that would give orders to the terminal.
func shown(path string) string {
	if strings.ContainsFunc(path, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return strconv.Quote(path)
	}
	return path
}
