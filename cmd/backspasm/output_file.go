package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"unicode"

	"backspasm/internal/journal"
	"backspasm/internal/wholefile"
)

const (
	ownerOnly fs.FileMode = 0o600         // of what tells of a person, and of every new file
	cutShort              = ".backspasm-" // begins the name of what is left of a writing that was cut short
)

// writeFile replaces a file as a whole or leaves it as it was. It keeps its mode,
// unless what is written is private: then only its owner can read it, and changed says so.
func writeFile(t wholefile.Target, data []byte, private bool) (changed string, err error) {
	if t.Info == nil {
		return "", wholefile.Replace(t.Name, data, ownerOnly, cutShort)
	}
	if !t.Info.Mode().IsRegular() {
		return "", os.WriteFile(t.Name, data, ownerOnly)
	}
	was, mode := t.Info.Mode().Perm(), t.Info.Mode().Perm()
	if private {
		mode = ownerOnly
	}
	if err := wholefile.Replace(t.Name, data, mode, cutShort); err != nil {
		return "", err
	}
	if was != mode && journal.HasModes {
		changed = fmt.Sprintf("tells of your answers, so only you can read it now (mode %s, it was %s)", octal(mode), octal(was))
	}
	return changed, nil
}

// spares refuses a file that this run reads, and all that is the program's own.
func spares(t wholefile.Target, answers string, stdin io.Reader) error {
	if info, err := os.Stat(answers); err == nil && t.Is(info) {
		return errors.New("the answers are read from it")
	}
	if file, ok := stdin.(*os.File); ok {
		if info, err := file.Stat(); err == nil && t.Is(info) {
			return errors.New("it is what stdin reads")
		}
	}
	j, err := journal.Locate()
	if err != nil {
		return nil // there are none
	}
	folder, _ := os.Stat(t.Folder())
	for _, f := range j.Files() {
		info, err := os.Stat(f.Path)
		if err == nil && (t.Is(info) || folder != nil && os.SameFile(folder, info)) {
			return errors.New("backspasm keeps its own files there; backspasm data where lists them")
		}
	}
	return nil
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

// why is an error of a file without its path.
func why(err error) string {
	var of *fs.PathError
	if errors.As(err, &of) {
		return of.Err.Error()
	}
	return err.Error()
}
