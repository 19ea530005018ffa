// Package lint finds mistakes in the content that can be seen at one place:
// local, instant, each with its line. What needs a search over answers is not
// found here.
package lint

import (
	"io/fs"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

// Check looks for one kind of mistake.
type Check struct {
	Name string
	Run  func(*library.Library, *document.Problems)
}

// Checks lists all checks, by hand.
var Checks = []Check{}

// Run loads the content and runs every check. Checks run only over content that
// could be read. Problems are sorted by place.
func Run(fsys fs.FS) (*library.Library, document.Problems) {
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		return lib, problems
	}
	for _, c := range Checks {
		c.Run(lib, &problems)
	}
	problems.Sort()
	return lib, problems
}
