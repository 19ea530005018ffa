package render

import (
	_ "embed"
	"html/template"
	"io"
	"strings"
)

//go:embed page.style.tmpl
var pageStyle string

//go:embed html.tmpl
var documentPage string

// html writes a document as one file that needs nothing else: no script, no
// request. It is made for a phone, for paper and for a screen reader.
func (d *document) html(w io.Writer, figureOf func(string) template.HTML) error {
	page := template.New("page").Funcs(template.FuncMap{"figureOf": figureOf})
	for _, t := range []string{documentPage, pageStyle} {
		if _, err := page.Parse(t); err != nil {
			return err
		}
	}
	return page.Execute(w, d)
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
		const namespace = ` xmlns="http://www.w3.org/2000/svg"` // a page needs none, and names no address
		return template.HTML(strings.Replace(f.SVGMotion(i.Title), namespace, "", 1))
	}
}
