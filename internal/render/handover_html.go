package render

import (
	_ "embed"
	"io"
)

//go:embed handover.html.tmpl
var handoverPage string

// HTML writes the hand-over as one file that needs nothing else: no script, no
// request.
func (h Handover) HTML(w io.Writer) error {
	return writePage(w, handoverPage, h.sheet(), noDrawings)
}
