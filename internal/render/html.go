package render

import (
	"embed"
	"html/template"
	"io"
	"strings"
)

//go:embed html.tmpl page.*.tmpl
var pages embed.FS

// html writes a document as one file that needs nothing else: no script, no
// request. It is made for a phone, for paper and for a screen reader.
func (d *document) html(w io.Writer, h Letterhead) error {
	page, err := template.New("html.tmpl").Funcs(template.FuncMap{
		"figureOf": h.drawings(), "atRest": h.atRest, "linked": h.linked(),
	}).ParseFS(pages, "*.tmpl")
	if err != nil {
		return err
	}
	return page.Execute(w, d)
}

// inPage is a drawing without its namespace: a page needs none, and names no address.
func inPage(drawing string) template.HTML {
	return template.HTML(strings.Replace(drawing, ` xmlns="http://www.w3.org/2000/svg"`, "", 1))
}

// drawings draws an intervention the first time it is asked for, moving; it is
// empty if there is no figure. The words in it come from the content and are
// escaped where it is drawn.
func (h Letterhead) drawings() func(id string) template.HTML {
	drawn := map[string]bool{}
	return func(id string) template.HTML {
		f, i := h.Library.Figure(id), h.Library.Catalogue.Intervention(id)
		if f == nil || i == nil || drawn[id] {
			return ""
		}
		drawn[id] = true
		return inPage(f.SVGMotion(i.Title))
	}
}

// atRest draws an intervention as it begins; it is empty if there is no figure.
func (h Letterhead) atRest(id string) template.HTML {
	f, i := h.Library.Figure(id), h.Library.Catalogue.Intervention(id)
	if f == nil || i == nil {
		return ""
	}
	return inPage(f.SVGPose(i.Title, f.Still))
}
