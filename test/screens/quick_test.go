package screens

import (
	"cmp"
	"maps"
	"slices"
	"testing"
)

// The quick run (go test -short) walks through a part of each family: every place,
// every size and every signal, not each with each. The long run walks through all.

// long says whether the quick run leaves out the nth of one family together with
// the mth of another of so many.
func long(n, m, of int) bool { return testing.Short() && n%of != m%of }

// inOrder are the keys of a map, the same in every run.
func inOrder[K cmp.Ordered, V any](all map[K]V) []K { return slices.Sorted(maps.Keys(all)) }

// many is how many walks by chance there are; in the quick run a quarter of them.
func many(n int) int {
	if testing.Short() {
		return n / 4
	}
	return n
}
