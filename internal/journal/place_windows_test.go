package journal_test

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

// It stays on this machine: the other folder of a user goes with the profile.
func TestOnWindowsAllIsKeptInTheLocalFolderOfTheUser(t *testing.T) {
	home(t)
	for _, v := range []string{"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(v, "")
	}
	reload(t)
	local, err := windows.KnownFolderPath(windows.FOLDERID_LocalAppData, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := filepath.Join(local, "backspasm")
	for _, f := range locate(t).Files() {
		if f.Path != want && !strings.HasPrefix(f.Path, want+`\`) {
			t.Errorf("%s is not in %s", f.Path, want)
		}
	}
}
