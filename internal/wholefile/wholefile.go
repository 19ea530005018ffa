// Package wholefile replaces files as a whole: whoever reads finds the old text or the
// new one, and a link goes on leading where it led. It knows nothing of what is in them.
package wholefile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace writes a file of this mode as a whole and makes its text last, or leaves the
// old one as it was. What is cut short is left beside it under a name that begins with
// temp.
func Replace(name string, data []byte, mode fs.FileMode, temp string) error {
	file, err := os.CreateTemp(folder(name), temp+"*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if err := file.Chmod(mode); err != nil {
		file.Close()
		return err
	}
	if err := Fill(file, data); err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}

// Fill writes all of a new file, makes it last, and closes it.
func Fill(file *os.File, data []byte) error {
	_, err := file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if e := file.Close(); err == nil {
		err = e
	}
	return err
}

// Target is where a name leads when all links are followed.
type Target struct {
	Name string
	Info fs.FileInfo // nil: it is not there yet
}

// mostLinks is how many a system follows at most.
const mostLinks = 40

// Find follows the links, so that the file they lead to can be replaced and the links
// stay. What is not a plain file keeps its name: it is written to, not replaced.
func Find(name string) (Target, error) {
	info, err := os.Stat(name)
	switch {
	case err == nil && !info.Mode().IsRegular():
		return Target{name, info}, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return Target{}, err
	}
	for range mostLinks {
		link, err := os.Lstat(name)
		if err != nil || link.Mode()&fs.ModeSymlink == 0 {
			return Target{name, info}, nil
		}
		to, err := os.Readlink(name)
		if err != nil {
			return Target{}, err
		}
		if !filepath.IsAbs(to) {
			folder, _ := filepath.Split(name)
			to = folder + to // not cleaned: behind a link .. is another folder
		}
		name = to
	}
	return Target{}, fmt.Errorf("%s: too many links", name)
}

// Is says that the target is this plain file, whatever it is called.
func (t Target) Is(info fs.FileInfo) bool {
	return t.Info != nil && info.Mode().IsRegular() && os.SameFile(t.Info, info)
}

// Folder is where the target is or would be.
func (t Target) Folder() string { return folder(t.Name) }

func folder(name string) string {
	if folder, _ := filepath.Split(name); folder != "" {
		return folder
	}
	return "."
}
