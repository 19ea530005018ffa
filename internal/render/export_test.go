package render

import (
	"io"

	"backspasm/internal/plan"
)

// Setters set one document in every format.
type Setters struct{ Text, Markdown, HTML func(io.Writer) error }

func (d *document) setters(h Letterhead, look Look) Setters {
	return Setters{
		func(w io.Writer) error { return d.text(w, look) },
		func(w io.Writer) error { return d.markdown(w) },
		func(w io.Writer) error { return d.html(w, h) },
	}
}

// Setters are for the families that people get as text only, and data.
func (h History) Setters(look Look) Setters {
	return h.document(NoBars, false).setters(h.Letterhead, look)
}

func (g Gallery) Setters(look Look) Setters { return g.document().setters(g.Letterhead, look) }

func (g Gallery) MoveSetters(id string, look Look) Setters {
	return g.move(id, NoPictures).setters(g.Letterhead, look)
}

// Linked is what a page makes of a text.
func (h Letterhead) Linked() func(string) string {
	linked := h.linked()
	return func(text string) string { return string(linked(text)) }
}

// Dose is a dose in words.
func Dose(i *plan.Intervention) string { return dose(i) }

// Quoted is a text as the writer of JSON writes it.
func Quoted(text string) string { return string(appendQuoted(nil, text)) }
