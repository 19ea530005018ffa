package screens

import (
	"cmp"
	"maps"
	"slices"
	"testing"
)

// The quick run (go test -short) walks where a mistake costs most: keys that leak,
// an emergency, Back, too small a window, ways out that must leave a sane terminal;
// and of each family a part. The long run walks through all.

// inLongRun leaves a test to the long run.
func inLongRun(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("in the long run")
	}
}

// long says whether the quick run leaves out the nth of one family together with
// the mth of another of so many.
func long(n, m, of int) bool { return testing.Short() && n%of != m%of }

// inOrder are the keys of a map, the same in every run.
func inOrder[K cmp.Ordered, V any](all map[K]V) []K { return slices.Sorted(maps.Keys(all)) }

// many is how many walks by chance there are; in the quick run a tenth of them.
func many(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

// few are the first of them in the quick run, and all in the long one.
func few[T any](all []T, n int) []T {
	if testing.Short() {
		return all[:n]
	}
	return all
}

// nearby are the places to try something in; in the quick run without those that
// are a long way off and have their like before.
func nearby() []string {
	all := inOrder(places)
	if testing.Short() {
		all = slices.DeleteFunc(all, func(name string) bool {
			return slices.Contains([]string{"sheet", "onset", "remedy sheet"}, name)
		})
	}
	return all
}
