// Package house looks at the house itself: who imports whom, what the pages in
// docs/ promise, and whether what they name is there.
package house

import (
	"fmt"
	"os"
	"testing"
)

// TestMain looks at everything from the top of the project.
func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}
