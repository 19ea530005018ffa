package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
)

// OutOfReach lists what a purge cannot erase.
func OutOfReach() []string {
	return []string{
		"copies you exported, printed or sent",
		"backups and snapshots of your disk",
		"traces that a disk, an SSD most of all, keeps of deleted files",
	}
}

// PurgeEpisode erases the lines of an episode from the journal and from the
// copies that repair keeps, and says how many lines that were. The damaged
// lines of those files go with them: whose they are cannot be told. No copy that
// the program made is left.
func (j Journal) PurgeEpisode(id string) (lines int, err error) {
	release, err := j.lock()
	if err != nil {
		return 0, err
	}
	defer release()
	cut, err := beginning(j.folders.data, tempPrefix) // of a change that was cut short
	if err != nil {
		return 0, err
	}
	if err := removeAll(cut); err != nil {
		return 0, err
	}
	copies, err := beginning(j.folders.data, copyPrefix)
	if err != nil {
		return 0, err
	}
	for _, name := range append(copies, j.path()) {
		n, err := purgeFrom(name, id)
		lines += n
		if err != nil {
			return lines, err
		}
	}
	if lines == 0 {
		return 0, fmt.Errorf("there is no episode %q", id)
	}
	return lines, nil
}

// purgeFrom writes a file anew without the lines of an episode, if it has any.
func purgeFrom(name, id string) (int, error) {
	data, err := readOwn(name)
	if err != nil {
		return 0, err
	}
	lines := parse(data)
	if !slices.ContainsFunc(lines, func(l line) bool { return l.tells(id) }) {
		return 0, nil
	}
	left := slices.DeleteFunc(slices.Clone(lines), func(l line) bool { return l.why != "" || l.tells(id) })
	return len(lines) - len(left), replace(name, join(left))
}

// tells says whether a line is of an episode, as far as can be seen.
func (l line) tells(id string) bool {
	if l.why != "" {
		return bytes.Contains(l.raw, fmt.Appendf(nil, `"episode":%q`, id))
	}
	return l.Episode == id
}

// PurgeAll erases all that Files lists; a folder stays if something is in it
// that is not ours. It goes on after an error, and each names its path.
func (j Journal) PurgeAll() error {
	if !slices.ContainsFunc(j.Files(), File.Perhaps) {
		return nil
	}
	release, err := j.lock()
	if err != nil {
		return err
	}
	var errs []error
	for _, f := range j.fixed() {
		errs = append(errs, remove(f.Path))
	}
	for _, n := range j.named() { // by their names: no system takes a pattern for them, and some take offence
		found, err := beginning(n.folder, n.prefix)
		errs = append(errs, err, removeAll(found))
	}
	errs = append(errs, removeFolders(j.folders.all()...)) // while nobody writes there
	err = remove(j.lockPath())                             // before others can take it, where the system allows that
	release()
	if err != nil {
		err = remove(j.lockPath())
	}
	if !busy(err) { // else it is the lock of another program by now, which writes anew
		errs = append(errs, err)
	}
	return once(append(errs, removeFolders(j.folders.state)))
}

// once joins errors, without those that say the same.
func once(errs []error) error {
	said := map[string]bool{}
	var all []error
	for _, err := range errs {
		if err != nil && !said[err.Error()] {
			said[err.Error()] = true
			all = append(all, err)
		}
	}
	return errors.Join(all...)
}

// removeFolders removes folders that are empty.
func removeFolders(names ...string) error {
	var errs []error
	for _, name := range names {
		if err := remove(name); !errors.Is(err, fs.ErrExist) { // it is not empty
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// removeAll removes files, and goes on after an error.
func removeAll(names []string) error {
	var errs []error
	for _, name := range names {
		errs = append(errs, remove(name))
	}
	return errors.Join(errs...)
}

// remove removes a file; none is no error.
func remove(name string) error {
	if err := os.Remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
