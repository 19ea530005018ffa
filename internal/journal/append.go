package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// Append adds records, all of them or none, and returns them as they were kept. When
// it returns no error they are on disk; otherwise the journal is as it was, unless the
// error says that they may or may not have been kept.
func (j Journal) Append(records ...Record) ([]Record, error) {
	for _, r := range records {
		if err := r.check(); err != nil {
			return nil, err
		}
	}
	release, err := j.lock()
	if err != nil {
		return nil, err
	}
	defer release()
	if err := makeFolder(j.folders.data); err != nil {
		return nil, err
	}
	file, err := openOwn(j.path(), os.O_RDWR|os.O_APPEND|os.O_CREATE)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := readAll(file)
	if err != nil {
		return nil, err
	}
	kept, text, err := next(data, records)
	if err != nil {
		return nil, err
	}
	err = keep(file, int64(len(data)), text)
	if err == nil && len(data) == 0 {
		err = j.syncNew()
	}
	if err != nil {
		return nil, err
	}
	return kept, nil
}

// next numbers the records that follow on what is there, and returns them with
// their text. A line that was cut short gets its newline first.
func next(data []byte, records []Record) ([]Record, []byte, error) {
	var last int64
	for _, l := range parse(data) {
		if l.newer {
			return nil, nil, ErrNewer
		}
		if l.why == "" {
			last = l.Seq
		}
	}
	var text []byte
	if n := len(data); n > 0 && data[n-1] != '\n' {
		text = append(text, '\n')
	}
	kept := slices.Clone(records)
	for i := range kept {
		last++
		kept[i].Version, kept[i].Seq, kept[i].ID = version, last, NewID()
		one, err := encode(kept[i])
		if err != nil {
			return nil, nil, err
		}
		text = append(text, one...)
	}
	return kept, text, nil
}

// appendable is a file opened for appending.
type appendable interface {
	Write([]byte) (int, error)
	Truncate(size int64) error
	Sync() error
}

// keep writes at the end of a file and makes it last. If it cannot write all,
// it cuts the file back to its old size. A failed sync is not tried again: the
// system may have dropped what was to be written, and would not say so twice.
func keep(file appendable, size int64, text []byte) error {
	if _, err := file.Write(text); err != nil {
		return errors.Join(err, file.Truncate(size))
	}
	if err := file.Sync(); err != nil {
		return fmt.Errorf("what was written may not have been kept: %w", err)
	}
	return nil
}

// syncNew makes the names of a new file and a new folder last.
func (j Journal) syncNew() error {
	err := errors.Join(syncFolder(j.folders.data), syncFolder(filepath.Dir(j.folders.data)))
	if err != nil {
		return fmt.Errorf("what was written may not have been kept: %w", err)
	}
	return nil
}
