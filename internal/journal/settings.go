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

// SaveSettings replaces the settings and returns where they are kept. The folder
// is made 0700 and the file 0600.
func SaveSettings(s Settings) (where string, err error) {
	where = settingsFile()
	if !filepath.IsAbs(where) || os.Getenv("HOME") == "" && os.Getenv("XDG_CONFIG_HOME") == "" {
		return where, errors.New("there is no home folder")
	}
	if err := os.MkdirAll(filepath.Dir(where), 0o700); err != nil {
		return where, err
	}
	data, err := json.Marshal(s)
	if err != nil {
		return where, err
	}
	file, err := os.CreateTemp(filepath.Dir(where), ".settings-*") // 0600
	if err != nil {
		return where, err
	}
	defer os.Remove(file.Name())
	_, err = file.Write(append(data, '\n'))
	if e := file.Close(); err == nil {
		err = e
	}
	if err != nil {
		return where, err
	}
	return where, os.Rename(file.Name(), where)
}
