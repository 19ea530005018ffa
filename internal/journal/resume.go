package journal

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// ResumeFor is how long an unfinished interview is kept.
const ResumeFor = 24 * time.Hour

// Resume is an interview that was left: an answers document as JSON.
type Resume struct {
	Version int             `json:"v"`
	At      time.Time       `json:"at"`
	Content string          `json:"content"` // hash of the content that asked
	Answers json.RawMessage `json:"answers"`
}

func resumeFile() (string, error) {
	folder, err := stateFolder()
	return filepath.Join(folder, resumeName), err
}

// LoadResume returns the interview that was left, if it was asked by the same
// content less than 24 hours before now. One that is too old is deleted.
func LoadResume(content string, now time.Time) (r Resume, ok bool) {
	name, err := resumeFile()
	if err != nil {
		return r, false
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return r, false
	}
	err = json.Unmarshal(data, &r)
	age := now.Sub(r.At)
	if err != nil || r.Version != 1 || r.Content != content || age < 0 || age > ResumeFor {
		_ = DeleteResume()
		return Resume{}, false
	}
	return r, true
}

// SaveResume keeps an unfinished interview and returns where.
func SaveResume(content string, answers json.RawMessage, now time.Time) (where string, err error) {
	where, err = resumeFile()
	if err != nil {
		return "", err
	}
	return where, replaceJSON(where, Resume{Version: 1, At: now, Content: content, Answers: answers})
}

// DeleteResume forgets the unfinished interview; none is not an error.
func DeleteResume() error {
	name, err := resumeFile()
	if err != nil {
		return nil // nowhere to keep one
	}
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
