package render

import (
	"strings"

	"backspasm/internal/plan"
)

// CardLines are the card as lines, without how to see the rest.
func CardLines(r Result, look Look) []string {
	return linesOf(look, func(p *page) { p.document(&r.leaflet(Look{}).document) })
}

// SectionLines are the sections of look, one below the other, each under its heading.
func SectionLines(r Result, look Look) []string {
	return linesOf(look, func(p *page) {
		for _, c := range r.leaflet(look).Behind {
			p.chapter(c)
		}
	})
}

// HandoverLines are the page for the clinician.
func HandoverLines(h Handover, look Look) []string {
	return linesOf(look, func(p *page) { p.document(h.document()) })
}

// Thing is one thing of a plan that is told step by step.
type Thing struct {
	ID     string
	Title  string
	Figure string // what is drawn of it; empty where nothing is
	item   leafItem
	below  []string // what holds for all of its kind
}

// CardThings are those of the card, in its order.
func CardThings(r Result) []Thing {
	if r.Plan == nil {
		return nil
	}
	t := letter{r, false}
	return t.things(t.card().Now)
}

// MoveThings are the moves that are told step by step.
func MoveThings(r Result) []Thing {
	if r.Plan == nil {
		return nil
	}
	t := letter{r, false}
	return t.things(t.steps(r.Plan.Moves))
}

func (t letter) things(items []plan.Item) []Thing {
	var out []Thing
	for _, i := range items {
		x := Thing{ID: i.ID, Title: i.Title, item: t.item(i)}
		x.Figure, x.item.Says = x.item.Figure, append(t.readOut(), x.item.Says...)
		if notes := t.Library.Messages.Notes; i.Kind == plan.Move {
			x.below = t.allWords([]string{notes.StopRule, notes.BeforeMoves})
		}
		out = append(out, x)
	}
	return out
}

// Lines are all that is told of it. They may be as narrow as what stands beside them
// asks for.
func (x Thing) Lines(look Look) []string {
	p := &page{width: look.Width, bold: look.Bold}
	p.item(x.item)
	for _, says := range x.below {
		p.gap()
		p.text("", says)
	}
	return p.lines()
}

func linesOf(look Look, set func(*page)) []string {
	p := newPage(look.Width, look.Bold)
	set(p)
	return p.lines()
}

func (p *page) lines() []string { return strings.Split(strings.TrimRight(p.String(), "\n"), "\n") }
