package main

import (
	"regexp"
	"testing"
)

// Whoever answers for another person reads the same keys: only the call is theirs.
func TestNoPageOfTheViewerIsNamedForThePatient(t *testing.T) {
	for _, p := range behind {
		if regexp.MustCompile(`\b(your|for you)\b`).MatchString(p.says + " " + p.name) {
			t.Errorf("%s: %s", p.key, p.says)
		}
	}
}
