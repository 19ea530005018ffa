package library_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

// loadOrCrash says with what the loader panicked, if it did.
func loadOrCrash(fsys fstest.MapFS) (problems document.Problems, crash string) {
	defer func() {
		if r := recover(); r != nil {
			crash = fmt.Sprint(r)
		}
	}()
	_, problems = library.Load(fsys)
	return problems, ""
}

var (
	value = regexp.MustCompile(`: [^\n]+`)
	dials = regexp.MustCompile(`(?m)^  dial(?:_crisis|_poison)?\z`)
)

// Every value that begins on a line of its key is replaced by one of the wrong
// shape. Whatever it was, the loader must answer with a place.
func TestAValueOfTheWrongShapeIsAMistakeAndNotACrash(t *testing.T) {
	for name, file := range small(t) {
		text := string(file.Data)
		for _, at := range value.FindAllStringIndex(text, -1) {
			shapes := []string{"[]", "{}", "[[]]", "{a: b}", "~"}
			if testing.Short() { // one shape at each place, all of them in turn
				n := at[0] % len(shapes)
				shapes = shapes[n : n+1]
			}
			for _, shape := range shapes {
				if shape == "[]" && dials.MatchString(text[:at[0]]) { // no number: that is no mistake
					continue
				}
				fsys := small(t)
				fsys[name] = &fstest.MapFile{Data: []byte(text[:at[0]] + ": " + shape + text[at[1]:])}
				line := strings.Count(text[:at[0]], "\n") + 1
				problems, crash := loadOrCrash(fsys)
				switch {
				case crash != "":
					t.Errorf("%s:%d: %s instead of%s: crash: %s", name, line, shape, text[at[0]+1:at[1]], crash)
				case len(problems) == 0 && !strings.HasPrefix(name, "vignettes/"): // answers are read when they are run
					t.Errorf("%s:%d: %s instead of%s is taken", name, line, shape, text[at[0]+1:at[1]])
				}
			}
		}
	}
}

func TestAnEmptyListOfBasesIsAMistakeAndNotACrash(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, "interventions/cold_test.yaml", "at first,", "at first, from: [],")
	problems, crash := loadOrCrash(fsys)
	if crash != "" || len(problems) == 0 {
		t.Errorf("from: []: got %q, crash: %q", problems, crash)
	}
}
