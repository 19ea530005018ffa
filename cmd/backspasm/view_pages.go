package main

import (
	"slices"

	"backspasm/internal/render"
	"backspasm/internal/viewer"
	"backspasm/internal/visit"
)

// behind are the pages of the viewer: a key, what it is said to open, and the sections
// that it opens. No section is missing but the moves, which have a page of their own.
var behind = []struct {
	key, name, says string
	sections        []string
}{
	{"d", "days", "the days ahead, and preventing the next one", []string{"days", "prevent"}},
	{"w", "signs", "warning signs, and what to say when you call", []string{"signs"}},
	{"y", "why", "why, sources, and what was not asked", []string{"why", "sources", "asked"}},
	{"a", "more", "all there is to do now, and who can help", []string{"how"}},
	{"l", "left out", "what is left out, and why", []string{"left-out"}},
}

// reading is what a person reads on in, behind the card.
type reading struct {
	consultation
	result  render.Result // without what has hurt since it was given
	episode visit.Episode // with this visit, kept or not, and what was done since
}

// content is the card and what is behind it.
func (v *reading) content() viewer.Content {
	r, look := v.result, v.setting
	c := viewer.Content{
		Card: func(width int) []string { return render.CardLines(r, look(width)) },
		Now:  v.things(render.CardThings(r)), Moves: v.things(render.MoveThings(r)), About: v.topics(),
	}
	for _, p := range behind {
		c.Pages = append(c.Pages, viewer.Page{Key: p.key, Name: p.name, Says: p.says, Lines: func(width int) []string {
			with := look(width)
			with.Sections = p.sections
			return render.SectionLines(r, with)
		}})
	}
	h := v.handoverOf(v.episode)
	c.Pages = append(c.Pages, viewer.Page{Key: "h", Name: "hand-over", Says: "a page for a clinician", Lines: func(width int) []string { return render.HandoverLines(h, look(width)) }})
	return c
}

// topics are the pages on what people look up that fit this person.
func (v *reading) topics() []viewer.Thing {
	var out []viewer.Thing
	for _, t := range v.aboutOf(v.result).Topics() {
		out = append(out, viewer.Thing{ID: t.ID, Title: t.Title, Lines: func(width int) []string { return t.Lines(v.setting(width)) }})
	}
	return out
}

func (v *reading) setting(width int) render.Look {
	return render.Look{Width: width, Bold: v.shows.Styles}
}

// things are those of the plan as the viewer shows them.
func (v *reading) things(told []render.Thing) []viewer.Thing {
	var out []viewer.Thing
	allowed := planned{Result: v.result}.allowed()
	for _, x := range told {
		shown := viewer.Thing{ID: x.ID, Title: x.Title, Lines: func(width int) []string { return x.Lines(v.setting(width)) }}
		if x.Figure != "" {
			shown.Figure = v.library.Figure(x.Figure)
		}
		shown.Guided = slices.Contains(allowed, x.ID)
		out = append(out, shown)
	}
	return out
}
