package render_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// One file that asks for nothing and runs nothing, for the eye, the ear and paper.
func TestTheHandoverPageNeedsNothingElse(t *testing.T) {
	page := forms(t, comeBack(t, shipped(t), triedSome))["html"]
	for _, want := range []string{`<html lang="en">`, `content="default-src 'none'; style-src 'unsafe-inline'"`, "<h1>Hand-over for a clinician</h1>", "<h2>Reported</h2>", "<h2>What changed</h2>", "@media print", "prefers-color-scheme: dark", "<title>Hand-over for a clinician</title>"} {
		if !strings.Contains(page, want) {
			t.Errorf("it lacks %s", want)
		}
	}
	page = inLine.ReplaceAllStringFunc(page, func(link string) string { // a number to dial is no request
		return strings.TrimPrefix(link, `<a href="tel:`)
	})
	for _, never := range []string{"href=", "<script", "<link", "<img", "src=", "url(", "@import", "http://", "https://", "onclick"} {
		if strings.Contains(page, never) {
			t.Errorf("it holds %s", never)
		}
	}
}

const hostile = `<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) *b* https://x.example`

// Whatever words the content holds, none of them becomes markup.
func TestHostileWordsStayWords(t *testing.T) {
	lib, problems := library.Load(hostileContent(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	elsewhere := region(t, &lib.Content, library.Elsewhere)
	r := resultOf(&lib.Content, "<script>", elsewhere, triage.Answers{"saddle_numbness": {Value: "yes"}, "sex_change": {Value: "no"}}, now)
	all := forms(t, alone(r))
	for name, page := range map[string]string{"html": all["html"], "markdown": asHTML(t, all["markdown"])} {
		for _, never := range []string{"<script", "<img", "<a ", "<em", "onerror=alert(1)>"} {
			if strings.Contains(page, never) {
				t.Errorf("%s holds %s: %s", name, never, page)
			}
		}
		if n := strings.Count(shown(page), hostile); n < 3 {
			t.Errorf("%s shows it %d times: %s", name, n, page)
		}
	}
	if strings.Contains(all["json"], "<script") {
		t.Error("the json holds <script")
	}
}

// hostileContent is the small content with other words in four places.
func hostileContent(t *testing.T) fs.FS {
	t.Helper()
	small, files := os.DirFS(filepath.Join("..", "library", "testdata", "small")), fstest.MapFS{}
	err := fs.WalkDir(small, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(small, name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, old := range map[string]string{
		"questions/nerve_signs.yaml":          "Numb where you sit",
		"redflags/nerve/saddle_numbness.yaml": "new numbness where you sit",
		"messages/actions.yaml":               "Follow the plan.",
		"messages/dispositions.yaml":          "Get help now",
	} {
		text := string(files[name].Data)
		if strings.Count(text, old) != 1 {
			t.Fatalf("%s does not hold %q once", name, old)
		}
		files[name].Data = []byte(strings.Replace(text, old, `"`+hostile+`"`, 1))
	}
	return files
}
