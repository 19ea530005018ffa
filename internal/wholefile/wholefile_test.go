package wholefile_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"backspasm/internal/wholefile"
)

func holds(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); err != nil || string(got) != want {
		t.Errorf("%s holds %q, %v; want %q", name, got, err, want)
	}
}

func TestAFileIsReplacedWithTheModeAndNothingIsLeftBesideIt(t *testing.T) {
	name := filepath.Join(t.TempDir(), "plan")
	for n, text := range []string{"the first, which is longer", "the second"} {
		if err := wholefile.Replace(name, []byte(text), 0o640, ".new-"); err != nil {
			t.Fatal(err)
		}
		holds(t, name, text)
		info, err := os.Stat(name)
		if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
			t.Errorf("text %d: %v, %v", n, info, err)
		}
	}
	if files, _ := os.ReadDir(filepath.Dir(name)); len(files) != 1 {
		t.Errorf("left: %v", files)
	}
}

func TestWhatCannotBeReplacedStaysAsItWas(t *testing.T) {
	name := filepath.Join(t.TempDir(), "folder")
	if err := os.MkdirAll(filepath.Join(name, "below"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := wholefile.Replace(name, []byte("new"), 0o600, ".new-"); err == nil {
		t.Error("a folder was replaced")
	}
	if files, _ := os.ReadDir(filepath.Dir(name)); len(files) != 1 || !files[0].IsDir() {
		t.Errorf("left: %v", files)
	}
	if err := wholefile.Replace(filepath.Join(name, "no", "plan"), nil, 0o600, ".new-"); err == nil {
		t.Error("a file in no folder")
	}
}

func TestANameLeadsWhereItsLinksLead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("few may make a link there")
	}
	dir := t.TempDir()
	path := func(name string) string { return filepath.Join(dir, name) }
	for _, err := range []error{
		os.WriteFile(path("file"), []byte("old"), 0o600), os.Symlink("file", path("near")), os.Symlink(path("near"), path("far")),
		os.Symlink("nothing", path("ahead")), os.Symlink("ring", path("ring")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]string{"file": "file", "near": "file", "far": "file", "ahead": "nothing", "none": "none"} {
		got, err := wholefile.Find(path(name))
		if err != nil || got.Name != path(want) || (got.Info == nil) != (want != "file") || filepath.Clean(got.Folder()) != dir {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	if got, err := wholefile.Find(path("ring")); err == nil {
		t.Errorf("a ring leads to %s", got.Name)
	}
	if got, err := wholefile.Find(dir); err != nil || got.Name != dir {
		t.Errorf("a folder: %+v, %v", got, err)
	}
	far, _ := wholefile.Find(path("far"))
	info, _ := os.Stat(path("file"))
	folder, _ := os.Stat(dir)
	if !far.Is(info) || far.Is(folder) {
		t.Error("a file is not itself")
	}
}
