package compiled_test

import (
	"bytes"
	"os"
	"testing"

	"backspasm/content"
	"backspasm/internal/compiled/source"
	"backspasm/internal/library"
)

func TestTheGeneratedContentIsWhatTheYAMLSays(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	want, err := source.Of(&lib.Content)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("content.go")
	if err != nil || !bytes.Equal(got, want) {
		t.Fatalf("internal/compiled/content.go is stale: run make content (%v)", err)
	}
}
