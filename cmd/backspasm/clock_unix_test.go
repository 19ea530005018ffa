//go:build unix

package main

// Windows keeps its zone in no file.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Go takes UTC where it cannot read the file, and says nothing.
func TestAMachineWhoseZoneCannotBeReadSaysSo(t *testing.T) {
	dir, fallback := t.TempDir(), time.FixedZone("UTC", 0)
	link := func(name, to string) string {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
		return filepath.Join(dir, name)
	}
	garbage := filepath.Join(dir, "garbage")
	if err := os.WriteFile(garbage, []byte("no zone"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		local      *time.Location
		file, want string
		unread     bool
	}{
		"it was read":                 {time.FixedZone("Local", 3600), garbage, "Local", false},
		"there is no file":            {fallback, filepath.Join(dir, "none"), "UTC", false},
		"the folder of zones is gone": {fallback, link("gone", "/nowhere/zoneinfo/Europe/Berlin"), "Europe/Berlin", false},
		"a link into nothing":         {fallback, link("nothing", "/nowhere/at/all"), "UTC", true},
		"a file that is no zone":      {fallback, garbage, "UTC", true},
	} {
		where, unread := machines(x.local, x.file)
		if where.String() != x.want || (unread != "") != x.unread || x.unread && !strings.Contains(unread, x.file) {
			t.Errorf("%s: %s, %q", name, where, unread)
		}
	}
}
