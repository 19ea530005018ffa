package render_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// shipped is the content that ships, read once for all tests here: none may change
// it. TestMain makes sure of that.
func shipped(t *testing.T) *library.Content {
	t.Helper()
	return &authored(t).Content
}

// authored is all that authors wrote of it, with the people to try it on.
func authored(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := shippedOnce()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib
}

var shippedOnce = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

// fresh is the content that ships, for a test that changes it.
func fresh(t *testing.T) *library.Content {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return &lib.Content
}

func region(t *testing.T, lib *library.Content, id string) library.Region {
	t.Helper()
	r, ok := lib.Messages.Region(id)
	if !ok {
		t.Fatalf("there is no region %s", id)
	}
	return r
}

// read is the result of an answers document, in the UK.
func read(t *testing.T, lib *library.Content, text string) render.Result {
	t.Helper()
	doc, problems := answers.Read("a.yaml", []byte(text), lib.Protocol, now, false)
	if len(problems) > 0 {
		t.Fatalf("%s\n%s", text, problems)
	}
	return resultOf(lib, "1.2.3", region(t, lib, "uk"), doc.Answers, now)
}

// partial is read with what is missing taken at its worst.
func partial(t *testing.T, lib *library.Content, text string) render.Result {
	t.Helper()
	doc, problems := answers.Read("a.yaml", []byte(text), lib.Protocol, now, true)
	if len(problems) > 0 {
		t.Fatalf("%s\n%s", text, problems)
	}
	return resultOf(lib, "1.2.3", region(t, lib, "uk"), doc.Answers, now)
}

func example(t *testing.T, lib *library.Content, name string) render.Result {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "examples", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return read(t, lib, string(data))
}

// strain is somebody who lifted a box; what differs comes after it.
func strain(t *testing.T, lib *library.Content, differs string) render.Result {
	t.Helper()
	return read(t, lib, person.Document("plain_strain", append([]string{"course: better", "worries: none"}, strings.Split(differs, "\n")...)...))
}

func text(t *testing.T, r render.Result, look render.Look) string {
	t.Helper()
	var out bytes.Buffer
	if err := render.Text(&out, r, look); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// flat undoes the wrapping of lines.
func flat(text string) string {
	var whole strings.Builder
	broken := false
	for n, part := range strings.Split(text, "-\n") {
		switch {
		case broken:
			part = "-" + strings.TrimLeft(part, " ")
		case n > 0:
			part = "-\n" + part
		}
		whole.WriteString(part)
		last := strings.TrimLeft(part, "-")
		broken = last != "" && last[len(last)-1] >= 'a' && last[len(last)-1] <= 'z'
	}
	return strings.Join(strings.Fields(whole.String()), " ")
}

// everybody calls each for the person of every vignette, and makes sure that
// every disposition is among them.
func everybody(t *testing.T, each func(t *testing.T, r render.Result)) {
	t.Helper()
	lib := authored(t)
	met := map[triage.Disposition]int{}
	for _, v := range lib.Vignettes {
		t.Run(v.Name, func(t *testing.T) {
			given, err := person.Of(lib, v, now)
			if err != nil {
				t.Fatal(err)
			}
			r := resultOf(&lib.Content, "1.2.3", region(t, &lib.Content, "uk"), given, now)
			met[r.Assessment.Disposition]++
			each(t, r)
		})
	}
	for _, d := range triage.Dispositions() {
		if met[d] < 5 {
			t.Errorf("too few people of each kind: %v", met)
		}
	}
}
