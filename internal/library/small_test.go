package library_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

// small returns a copy of the small valid content, to spoil one thing in.
func small(t testing.TB) fstest.MapFS {
	t.Helper()
	root := os.DirFS("testdata/small")
	out := fstest.MapFS{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// spoil replaces the only place in the file that reads old.
func spoil(t *testing.T, fsys fstest.MapFS, file, old, with string) {
	t.Helper()
	text := string(fsys[file].Data)
	if n := strings.Count(text, old); n != 1 {
		t.Fatalf("%q stands %d times in %s, want once", old, n, file)
	}
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, with, 1))}
}

func lines(problems document.Problems) []string {
	var out []string
	for _, p := range problems {
		line := p.String() + " [" + p.Check + "]"
		if p.Hint != "" {
			line += " (" + p.Hint + ")"
		}
		out = append(out, line)
	}
	return out
}

func load(t *testing.T, fsys fs.FS) *library.Library {
	t.Helper()
	lib, problems := library.Load(fsys)
	for _, p := range lines(problems) {
		t.Error(p)
	}
	if t.Failed() {
		t.FailNow()
	}
	return lib
}
