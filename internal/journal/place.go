package journal

import (
	"cmp"
	"errors"
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
// the file system for it; we do not.
func below(variable, folder string) (string, error) {
	_, err := os.UserHomeDir()
	if err != nil && !filepath.IsAbs(os.Getenv(variable)) || !filepath.IsAbs(folder) {
		return "", errNoHome
	}
	return filepath.Join(folder, ourFolder), nil
}

// File is a path that the program can write.
type File struct {
	Path   string
	What   string
	Exists bool
	Size   int64
	Mode   fs.FileMode
}

// Files lists every path that the program can write by itself, whether it
// exists or not: all that PurgeAll removes. Folders come last.
func (j Journal) Files() []File {
	files := j.files()
	for _, folder := range j.folders.all() {
		files = append(files, File{Path: folder, What: "the folder of these files"})
	}
	for i, file := range files {
		if info, err := os.Lstat(file.Path); err == nil {
			files[i].Exists, files[i].Size, files[i].Mode = true, info.Size(), info.Mode()
		}
	}
	return files
}

func (j Journal) files() []File {
	files := []File{
		{Path: j.path(), What: "your episodes and check-ins"},
		{Path: filepath.Join(j.folders.state, resumeName), What: "an interview you left, for a day"},
		{Path: filepath.Join(j.folders.config, settingsName), What: "your region"},
		{Path: j.lockPath(), What: "keeps two programs from writing at once"},
	}
	files = append(files, named(j.folders.data, copyPrefix, "the journal as it was before a repair")...)
	for _, folder := range j.folders.all() {
		files = append(files, named(folder, tempPrefix, "a file whose writing was cut short")...)
	}
	return files
}

// all names each folder once.
func (f folders) all() []string {
	names := []string{f.data, f.state, f.config}
	slices.Sort(names)
	return slices.Compact(names)
}

// named lists the files of a folder that begin so; if there are none, what
// they would be called.
func named(folder, prefix, what string) []File {
	var files []File
	for _, name := range beginning(folder, prefix) {
		files = append(files, File{Path: name, What: what})
	}
	if len(files) == 0 {
		files = append(files, File{Path: filepath.Join(folder, prefix+"*"), What: what})
	}
	return files
}

// beginning returns the paths in a folder whose names have a prefix.
func beginning(folder, prefix string) []string {
	entries, _ := os.ReadDir(folder)
	var names []string
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), prefix) {
			names = append(names, filepath.Join(folder, e.Name()))
		}
	}
	return names
}
