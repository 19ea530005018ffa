// Package journal keeps what the program may keep on disk, and nothing else
// writes there. It decides nothing about what is kept.
package journal

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// Settings are what the wizard asks once.
type Settings struct {
	Region string `json:"region"`
}

func settingsFile() string { return filepath.Join(xdg.ConfigHome, "backspasm", "settings.json") }

// LoadSettings returns the settings, empty if there are none or they cannot be
// read; the error says why.
func LoadSettings() (Settings, error) {
	var s Settings
	data, err := os.ReadFile(settingsFile())
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(data, &s); err != nil {
		return Settings{}, err
	}
	return s, nil
}

// SaveSettings replaces the settings and returns where they are kept.
func SaveSettings(s Settings) (where string, err error) {
	return settingsFile(), replace(settingsFile(), s)
}

// replace writes a file of mode 0600 as a whole, in a folder of mode 0700, or
// leaves the old one as it was.
func replace(name string, value any) error {
	if !filepath.IsAbs(name) {
		return errors.New("there is no home folder")
	}
	data, err := json.Marshal(value)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".new-*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = file.Write(append(data, '\n'))
	if e := file.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}
