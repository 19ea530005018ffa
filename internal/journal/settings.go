package journal

import (
	"encoding/json"
	"os"
	"path/filepath"
)

// Settings are what the wizard asks once.
type Settings struct {
	Region string `json:"region"`
}

func settingsFile() (string, error) {
	folder, err := configFolder()
	return filepath.Join(folder, settingsName), err
}

// LoadSettings returns the settings, empty if there are none or they cannot be
// read; the error says why.
func LoadSettings() (Settings, error) {
	var s Settings
	name, err := settingsFile()
	if err != nil {
		return s, err
	}
	data, err := os.ReadFile(name)
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
	where, err = settingsFile()
	if err != nil {
		return "", err
	}
	return where, replaceJSON(where, s)
}
