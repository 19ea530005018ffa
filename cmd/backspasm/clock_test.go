package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestTZNamesAZoneAFileOrRules(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "zoneinfo", "Mine")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "Hour")
	zone := "TZif\x00" + strings.Repeat("\x00", 15) + "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x04" + "\x00\x00\x0e\x10\x00\x00" + "ONE\x00"
	if err := os.WriteFile(file, []byte(zone), 0o600); err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	for tz, want := range map[string]string{
		"Asia/Kathmandu": "14:45 +0545 Asia/Kathmandu", ":Asia/Kathmandu": "14:45 +0545 Asia/Kathmandu", "": "09:00 +0000 UTC", "UTC": "09:00 +0000 UTC",
		"EST5EDT": "04:00 -0500 EST5EDT", "EST5EDT4,M3.2.0,M11.1.0": "04:00 -0500 EST5EDT4,M3.2.0,M11.1.0", ":JST-9": "18:00 +0900 JST-9",
		file: "10:00 +0100 Mine/Hour",
	} {
		t.Setenv("TZ", tz)
		where, unread := here()
		if got := at.In(where).Format("15:04 -0700 ") + where.String(); got != want || unread != "" {
			t.Errorf("TZ=%s: %s, %q", tz, got, unread)
		}
	}
	for _, tz := range []string{"Local", "Nonsense", "../Europe/Berlin", dir, file + "x", " JST-9", "\x1b[8m"} {
		t.Setenv("TZ", tz)
		if where, unread := here(); where != time.UTC || !strings.Contains(unread, "cannot be read, so all times here are in UTC\nhint: ") || strings.Contains(unread, "\x1b") {
			t.Errorf("TZ=%s: %s, %q", tz, where, unread)
		}
	}
}

// Sessions stand at waking hours of the machine, whether its zone has a name or not.
func TestAMachineWhoseZoneHasNoNameKeepsItsHours(t *testing.T) {
	dir := t.TempDir()
	for _, link := range []string{"/nowhere/at/all", "/usr/share/zoneinfo/Nowhere/Atall"} {
		file := filepath.Join(dir, filepath.Base(link))
		if err := os.Symlink(link, file); err != nil {
			t.Skip(err)
		}
		if where := namedZone(time.Now(), file); where != time.Local {
			t.Errorf("%s: %s", link, where)
		}
	}
	if where := namedZone(time.Now(), filepath.Join(dir, "none")); where != time.Local {
		t.Errorf("without a link: %s", where)
	}
}
