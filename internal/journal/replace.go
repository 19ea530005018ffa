package journal

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"backspasm/internal/wholefile"
)

// replaceJSON writes a value as the one line of a file.
func replaceJSON(name string, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return err
	}
	if err := makeFolder(filepath.Dir(name)); err != nil {
		return err
	}
	return replace(name, append(data, '\n'))
}

// replace writes a file of mode 0600 as a whole and makes it last, or leaves
// the old one as it was.
func replace(name string, data []byte) error {
	if err := wholefile.Replace(name, data, 0o600, tempPrefix); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(name))
}

// makeFolder makes one of our folders with mode 0700, and refuses one that
// belongs to somebody else. The folders above are everybody's, and get the usual
// mode if they are yet to be made.
func makeFolder(name string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	if err := os.MkdirAll(name, 0o700); err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err == nil && !ownedBy(info, os.Geteuid()) {
		err = fmt.Errorf("%s: it belongs to somebody else", name)
	}
	return err
}
