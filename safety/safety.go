// Package safety holds what the rules are held against: a table of the least
// disposition that the evidence allows, written without looking at the rules.
package safety

import _ "embed"

// Reference is the table as CSV; README.md beside it documents the format.
//
//go:embed reference.csv
var Reference string
