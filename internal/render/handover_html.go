package render

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed handover.html.tmpl
var handoverPage string

// HTML writes the hand-over as one file that needs nothing else: no script, no
// request.
func (h Handover) HTML(w io.Writer) error {
	page, err := template.New("handover").Parse(handoverPage)
	if err != nil {
		return err
	}
	return page.Execute(w, h.sheet())
}
