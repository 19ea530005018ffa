package journal

import (
	"bytes"
	"os"
	"slices"
	"time"

	"backspasm/internal/wholefile"
)

// Repaired is what Repair did.
type Repaired struct {
	LeftOut []Damage // none: there was nothing to do, and nothing was written
	Copy    string   // the journal as it was
}

// Repair leaves damaged lines out of the journal and keeps a copy of it as it
// was. All other lines, those of a newer version too, stay as they are byte by
// byte. Now names the copy.
func (j Journal) Repair(now time.Time) (Repaired, error) {
	if data, err := readOwn(j.path()); err != nil || len(read(parse(data)).Damage) == 0 {
		return Repaired{}, err
	}
	release, err := j.lock()
	if err != nil {
		return Repaired{}, err
	}
	defer release()
	data, err := readOwn(j.path())
	if err != nil {
		return Repaired{}, err
	}
	lines := parse(data)
	done := Repaired{LeftOut: read(lines).Damage, Copy: j.path() + now.UTC().Format(".bak-20060102T150405Z")}
	if len(done.LeftOut) == 0 { // another program was writing
		return Repaired{}, nil
	}
	if err := create(done.Copy, data); err != nil {
		return Repaired{}, err
	}
	sound := slices.DeleteFunc(lines, func(l line) bool { return l.why != "" })
	if err := replace(j.path(), join(sound)); err != nil {
		return Repaired{}, err
	}
	return done, nil
}

// create writes a new file, and never over another.
func create(name string, data []byte) error {
	file, err := openOwn(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL)
	if err != nil {
		return err
	}
	if err := wholefile.Fill(file, data); err != nil {
		os.Remove(name)
		return err
	}
	return nil
}

// join puts lines together again.
func join(lines []line) []byte {
	var data bytes.Buffer
	for _, l := range lines {
		data.Write(l.raw)
		data.WriteByte('\n')
	}
	return data.Bytes()
}
