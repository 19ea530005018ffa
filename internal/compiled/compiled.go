// Package compiled is the content as Go source. It is what a run of the program
// uses; a test fails when it is not what the YAML says.
package compiled

import (
	"backspasm/internal/library"
)

//go:generate go run backspasm/internal/gen content.go

// Content returns the content. It must not be changed.
func Content() *library.Content { return &content }
