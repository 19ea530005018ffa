package render

import (
	"io"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/rule"
)

// About are the short pages on what people look up, as one person reads them.
type About struct {
	Letterhead
	Now   time.Time
	Saved bool       // what follows is that of a saved episode
	Said  rule.Facts // by the person; the zero value: by nobody, and the text is general
	First string     // what comes before any reading; empty where nothing does
}

// TopicIDs are the ids of all pages.
func TopicIDs(lib *library.Content) []string {
	var ids []string
	for _, t := range lib.Topics {
		ids = append(ids, t.ID)
	}
	return ids
}

// TopicWords are all words that lead to a page.
func TopicWords(lib *library.Content) []string {
	ids := TopicIDs(lib)
	for _, t := range lib.Topics {
		ids = append(ids, t.Words...)
	}
	return ids
}

// Text writes the list of pages, those that fit the person first.
func (a About) Text(w io.Writer, look Look) error {
	d := &document{Name: "About", Lead: []string{"Short pages on what people look up, each with one thing to do."}}
	if a.First != "" {
		d.Lead = append([]string{a.First}, d.Lead...)
	}
	fits, other := part{Title: "By your answers"}, part{Title: "The others"}
	if !a.Saved {
		other.Title = ""
	}
	for _, t := range a.Library.Topics {
		p := &other
		if a.Saved && t.Offered(a.Said) {
			p = &fits
		}
		p.Lines = append(p.Lines, t.ID+": "+t.Says)
	}
	d.add(fits)
	d.add(other)
	d.add(part{Lead: []string{"Read one: backspasm about " + a.Library.Topics[0].ID}})
	d.Foot = a.foot()
	return d.text(w, look)
}

// Page writes one page.
func (a About) Page(w io.Writer, t library.Topic, look Look) error {
	p := newPage(look.Width, look.Bold)
	if a.First != "" {
		p.strong("", a.First)
	}
	a.topic(p, t)
	for _, says := range a.foot() {
		p.text("", says)
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// topic sets a page without its foot.
func (a About) topic(p *page, t library.Topic) {
	lines, do := t.Told(a.Said)
	p.strong("", strings.ToUpper(t.Title))
	p.bullets("", a.allWords(lines))
	p.strong(library.DoThis, a.words(do))
	p.text("", a.Library.From(t))
}

// foot says who has reviewed it, and what comes before it.
func (a About) foot() []string {
	out := []string{a.Library.Messages.Notes.AboutFoot}
	if a.overdue(a.Now) {
		out = append(out, a.Library.Messages.Notes.ReviewDue)
	}
	return out
}

// Topic is a page as it is read behind a card.
type Topic struct {
	ID, Title, Says string
	Lines           func(Look) []string
}

// Topics are the pages that fit the person.
func (a About) Topics() []Topic {
	var out []Topic
	for _, t := range a.Library.Topics {
		if t.Offered(a.Said) {
			out = append(out, Topic{t.ID, t.Title, t.Says, func(look Look) []string {
				return linesOf(look, func(p *page) { a.topic(p, t) })
			}})
		}
	}
	return out
}
