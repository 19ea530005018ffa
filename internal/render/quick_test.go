package render_test

import (
	"fmt"
	"os"
	"reflect"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// The quick run (go test -short) sets everybody as text, and a few of each kind
// in every format; the long one sets everybody in every format.

// TestMain runs the tests, and fails if one of them changed the content that they
// share.
func TestMain(m *testing.M) {
	status := m.Run()
	if lib, problems := library.Load(content.FS); len(problems) == 0 {
		if shared, _ := shippedOnce(); !reflect.DeepEqual(shared, lib) {
			fmt.Fprintln(os.Stderr, "a test changed the content that all share; use fresh")
			status = max(status, 1)
		}
	}
	os.Exit(status)
}

// inEveryFormat calls each for everybody; in the quick run for a few of each kind.
func inEveryFormat(t *testing.T, each func(t *testing.T, r render.Result)) {
	t.Helper()
	isFew := few()
	everybody(t, func(t *testing.T, r render.Result) {
		if isFew(r) {
			each(t, r)
		}
	})
}

// few says of each person whether they are among the first two of their kind; in
// the long run everybody is.
func few() func(r render.Result) bool {
	met := map[string]int{}
	return func(r render.Result) bool {
		kind := kind(r)
		met[kind]++
		return !testing.Short() || met[kind] <= 2
	}
}

// kind is what makes a page another page: how urgent, what to do, for whom.
func kind(r render.Result) string {
	a, visit := r.Assessment, r.Answers[triage.VisitID].Value
	pregnant := r.Answers["maybe_pregnant"].Value
	return fmt.Sprint(a.Disposition, a.Action(), a.OutOfScope, visit, pregnant, r.Plan != nil)
}

func TestAFewOfEachKindAreEveryKind(t *testing.T) {
	met := map[string]bool{}
	inEveryFormat(t, func(_ *testing.T, r render.Result) {
		pregnant := r.Answers["maybe_pregnant"].Value
		for what, is := range map[string]bool{
			r.Assessment.Disposition.String(): true,
			"child":                           r.Assessment.OutOfScope == triage.Under16,
			"crisis":                          inCrisis(r),
			"pregnant":                        pregnant == triage.Yes,
			"perhaps pregnant":                pregnant == triage.Unsure,
			"check-in":                        r.Answers[triage.VisitID].Value == triage.CheckIn,
			"not sure":                        len(r.Assessment.Unsure) > 0,
			"a plan":                          r.Plan != nil,
		} {
			met[what] = met[what] || is
		}
	})
	for _, d := range triage.Dispositions() {
		met[d.String()] = met[d.String()] || false
	}
	for what, is := range met {
		if !is {
			t.Errorf("nobody of this kind: %s", what)
		}
	}
}

// many is how many are made by chance; in the quick run a third of them.
func many(n int) int {
	if testing.Short() {
		return n / 3
	}
	return n
}
