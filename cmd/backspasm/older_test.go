package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backspasm/internal/journal"
)

// Episodes that content 2026.11.22 saved are read: none of their records is damaged,
// none of their answers is lost, and where a visit lacks an answer that is needed now
// no plan is shown, but what to do to get one.
func TestEpisodesOfOlderContentAreRead(t *testing.T) {
	data, err := os.ReadFile("testdata/journal-2026.11.22.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	if len(lines) != 10 {
		t.Fatalf("%d episodes", len(lines))
	}
	for _, line := range lines {
		var record journal.Record
		if err := json.Unmarshal(line, &record); err != nil {
			t.Fatal(err)
		}
		newHome(t)
		j, err := journal.Locate()
		if err != nil {
			t.Fatal(err)
		}
		file := j.Files()[0].Path
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, append(line, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
		later := record.At.Add(time.Hour).Format(time.RFC3339)
		text := string(outputOf(t, "today", "--full", "--now", later))
		switch record.Visit.Disposition {
		case "emergency":
			if !strings.Contains(text, "EMERGENCY") {
				t.Errorf("%s:\n%s", line, text)
			}
		default:
			if !strings.Contains(text, "Answer them now: backspasm checkin") || strings.Contains(text, "DO NOW") {
				t.Errorf("%s:\n%s", line, text)
			}
		}
		var asked struct {
			Answers map[string]any
			Plan    any
		}
		if err := json.Unmarshal(outputOf(t, "today", "--json", "--now", later), &asked); err != nil || asked.Plan != nil {
			t.Errorf("%s: a plan without all answers: %v", line, err)
		}
		for _, lasting := range []string{`"cancer_kind":"now_or_spreads"`} {
			if bytes.Contains(record.Visit.Answers, []byte(lasting)) && asked.Answers["cancer_kind"] != "in_care_or_spread" {
				t.Errorf("%s is lost: %v", lasting, asked.Answers)
			}
		}
	}
}
