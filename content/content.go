// Package content holds the clinical content: YAML files, embedded whole with
// their tests, so that an installed program can check what it ships.
package content

import "embed"

// FS is the content as it was built in.
//
//go:embed *.yaml questions redflags interventions figures lists about messages vignettes
var FS embed.FS
