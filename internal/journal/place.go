package journal

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adrg/xdg"
)

const (
	ourFolder    = "backspasm"
	journalName  = "journal.ndjson"
	copyPrefix   = journalName + ".bak-"
	lockName     = "lock"
	settingsName = "settings.json"
	resumeName   = "resume.json"
	tempPrefix   = ".new-"
)

var errNoHome = errors.New("there is no home folder: HOME is not set")

// ErrOfAnother says that nothing is kept, because the place for it is another
// user's.
var ErrOfAnother = errors.New("belongs to another user")

// folders are ours below those of the XDG base directory specification.
type folders struct{ data, state, config string }

func locate() (f folders, err error) {
	var errs [3]error
	f.data, errs[0] = dataFolder()
	f.state, errs[1] = stateFolder()
	f.config, errs[2] = configFolder()
	return f, cmp.Or(errs[0], errs[1], errs[2])
}

func dataFolder() (string, error)   { return below("XDG_DATA_HOME", xdg.DataHome) }
func stateFolder() (string, error)  { return below("XDG_STATE_HOME", xdg.StateHome) }
func configFolder() (string, error) { return below("XDG_CONFIG_HOME", xdg.ConfigHome) }

// below returns our folder in an XDG one. Without a home, xdg takes the root of
// the file system for it; we do not. What another user owns is not for us to keep
// files in: sudo often leaves HOME as it was.
func below(variable, folder string) (string, error) {
	home, err := os.UserHomeDir()
	named := filepath.IsAbs(os.Getenv(variable))
	switch {
	case err != nil && !named, !filepath.IsAbs(folder):
		return "", errNoHome
	case named && ofAnother(folder):
		return "", fmt.Errorf("%s is %s, which %w", variable, folder, ErrOfAnother)
	case !named && ofAnother(home):
		return "", fmt.Errorf("HOME is %s, which %w", home, ErrOfAnother)
	}
	return filepath.Join(folder, ourFolder), nil
}

// ofAnother says that a folder belongs to another user. One of the system, or one
// that is yet to be made in such a one, can hold folders of ours.
func ofAnother(folder string) bool {
	info, err := os.Stat(folder)
	for errors.Is(err, fs.ErrNotExist) && folder != filepath.Dir(folder) {
		folder = filepath.Dir(folder)
		info, err = os.Stat(folder)
	}
	return err == nil && !ownedBy(info, os.Geteuid()) && !ownedBy(info, 0)
}

// File is a path that the program can write.
type File struct {
	Path   string // ends in * if it stands for names that begin so, and none is there
	What   string
	Exists bool
	Size   int64
	Mode   fs.FileMode // means nothing without HasModes
	Err    error       // why nobody can tell whether it is there
}

// Perhaps says that a file is there, or that it cannot be told.
func (f File) Perhaps() bool { return f.Exists || f.Err != nil }

// Files lists every path that the program can write by itself, whether it
// exists or not: all that PurgeAll removes. Folders come last.
func (j Journal) Files() []File {
	files := j.fixed()
	files = append(files, look(j.lockPath(), "keeps two programs from writing at once"))
	for _, n := range j.named() {
		files = append(files, n.files()...)
	}
	for _, folder := range j.folders.all() {
		files = append(files, look(folder, "the folder of these files"))
	}
	return files
}

// fixed are the files with one name, but for the lock.
func (j Journal) fixed() []File {
	return []File{
		look(j.path(), "your episodes and check-ins"),
		look(filepath.Join(j.folders.state, resumeName), "an interview you left, for a day"),
		look(filepath.Join(j.folders.config, settingsName), "your region"),
	}
}

// look says what is at a path, if anything.
func look(path, what string) File {
	f := File{Path: path, What: what}
	info, err := os.Lstat(path)
	switch {
	case err == nil:
		f.Exists, f.Size, f.Mode = true, info.Size(), info.Mode()
	case !errors.Is(err, fs.ErrNotExist):
		f.Err = err
	}
	return f
}

// names are those files of a folder that begin alike.
type names struct{ folder, prefix, what string }

func (j Journal) named() []names {
	all := []names{{j.folders.data, copyPrefix, "the journal as it was before a repair"}}
	for _, folder := range j.folders.all() {
		all = append(all, names{folder, tempPrefix, "a file whose writing was cut short"})
	}
	return all
}

// files lists them; if there are none, what they would be called.
func (n names) files() []File {
	found, err := beginning(n.folder, n.prefix)
	if len(found) == 0 {
		return []File{{Path: filepath.Join(n.folder, n.prefix+"*"), What: n.what, Err: err}}
	}
	var files []File
	for _, name := range found {
		files = append(files, look(name, n.what))
	}
	return files
}

// all names each folder once.
func (f folders) all() []string {
	names := []string{f.data, f.state, f.config}
	slices.Sort(names)
	return slices.Compact(names)
}

// beginning returns the paths in a folder whose names have a prefix. No folder has
// none; one that cannot be read is an error.
func beginning(folder, prefix string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), prefix) {
			names = append(names, filepath.Join(folder, e.Name()))
		}
	}
	return names, nil
}
