// Package compiled is the content as Go source. It is what a run of the program
// uses; a test fails when it is not what the YAML says.
package compiled

import "backspasm/internal/library"

//go:generate go run backspasm/internal/gen content.go

// Library returns the content. It holds no tests, vignettes, conditions by name
// or places: those are for authors, who read the YAML. It must not be changed.
func Library() *library.Library { return &content }
