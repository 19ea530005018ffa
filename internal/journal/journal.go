// Package journal keeps what the program may keep on disk, and nothing else
// writes there: episodes, settings and an interview that was left.
//
// It decides whether a line is sound and who may read it. It refuses to know
// what an answer means, whether somebody gets better, and what time it is: it
// decides nothing about what is kept.
package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// ErrNewer says that a newer program wrote some lines: the journal can be read,
// exported and erased, but nothing can be added.
var ErrNewer = errors.New("the journal was written by a newer version of the program and can only be read")

// patience is how long a change waits for another program to finish.
const patience = 5 * time.Second

// maxLine and maxFile are more than years of use need.
const (
	maxLine = 1 << 20
	maxFile = 256 << 20
)

// Journal is the journal of whoever runs the program. Several programs may use
// it at once.
type Journal struct {
	folders  folders
	patience time.Duration
}

// Locate says where the journal is and touches nothing. It fails if there is
// no home folder.
func Locate() (Journal, error) {
	f, err := locate()
	return Journal{folders: f, patience: patience}, err
}

func (j Journal) path() string     { return filepath.Join(j.folders.data, journalName) }
func (j Journal) lockPath() string { return filepath.Join(j.folders.state, lockName) }

// Log is what a journal holds.
type Log struct {
	Records []Record `json:"records"`     // in the order in which they were written
	Damage  []Damage `json:"damage"`      // lines that are not among the records
	Newer   int      `json:"newer_lines"` // lines of a newer version, not among the records either
}

// Damage is a line that cannot be trusted.
type Damage struct {
	Line int    `json:"line"` // from 1
	Why  string `json:"why"`
}

// Empty says that nothing was saved yet.
func (l Log) Empty() bool { return len(l.Records) == 0 && len(l.Damage) == 0 && l.Newer == 0 }

// Read returns what was saved, and names the lines that are damaged. That
// nothing was saved yet is not an error.
func (j Journal) Read() (Log, error) {
	data, err := readOwn(j.path())
	if err != nil {
		return Log{}, err
	}
	lines := parse(data)
	if n := len(lines); n > 0 && lines[n-1].why != "" { // perhaps another program is writing it
		if release, err := j.lock(); err == nil {
			defer release()
			if data, err = readOwn(j.path()); err != nil {
				return Log{}, err
			}
			lines = parse(data)
		}
	}
	return read(lines), nil
}

func read(lines []line) Log {
	var log Log
	for _, l := range lines {
		switch {
		case l.why != "":
			log.Damage = append(log.Damage, Damage{Line: l.number, Why: l.why})
		case l.newer:
			log.Newer++
		default:
			log.Records = append(log.Records, l.record)
		}
	}
	return log
}

// readOwn returns what is in a file that only its owner may have written; no
// file is no bytes.
func readOwn(name string) ([]byte, error) {
	file, err := openOwn(name, os.O_RDONLY)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return readAll(file)
}

func readAll(file *os.File) ([]byte, error) {
	var data bytes.Buffer
	n, err := io.Copy(&data, io.LimitReader(file, maxFile+1))
	if err == nil && n > maxFile {
		err = fmt.Errorf("%s: it is larger than %d MiB", file.Name(), maxFile>>20)
	}
	return data.Bytes(), err
}

// openOwn opens or creates a plain file of whoever runs the program, and
// refuses a link, a device and the file of somebody else.
func openOwn(name string, flag int) (*os.File, error) {
	file, err := os.OpenFile(name, flag|noFollow, 0o600)
	if err != nil {
		return nil, refusal(name, err)
	}
	info, err := file.Stat()
	switch {
	case err != nil:
	case !info.Mode().IsRegular():
		err = fmt.Errorf("%s: it is not a plain file", name)
	case !ownedBy(info, os.Geteuid()):
		err = fmt.Errorf("%s: it belongs to somebody else", name)
	}
	if err != nil {
		file.Close()
		return nil, err
	}
	return file, nil
}
