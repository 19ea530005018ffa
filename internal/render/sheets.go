package render

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// sheets are what paper shows instead of what is folded on the screen: how much of each
// thing for today, each thing step by step, and what begins later with all of that.
func (l *leaflet) sheets() []part {
	if l.Plan == nil {
		return nil
	}
	today := l.today()
	words := 0
	for _, r := range today.Rows {
		words += len(strings.Fields(r.Label + " " + r.Says))
	}
	l.Crowded = len(today.Rows) > rowsBeside || words > wordsBeside
	out := []part{today, {Title: "Step by step", Lead: l.readOut(), Items: l.stepsOf(slices.Concat(l.Plan.Now, current(l.Plan.Moves)))}, {Title: "Later", Items: l.begins()}, {Title: "People who can help", Items: l.wholes(l.Plan.Care)}}
	for _, p := range l.leftOut() {
		p.Title = l.forWhom(leftOutTitle)
		out = append(out, p)
	}
	return telling(out)
}

// The most that fits on the first sheet beside the drawing of the next days.
const (
	rowsBeside  = 11
	wordsBeside = 150
)

// today is how much of each thing for now, in a row with all that limits it.
func (l *leaflet) today() part {
	notes, moves := l.Library.Messages.Notes, current(l.Plan.Moves)
	today := part{Title: "Today"}
	for _, i := range slices.Concat(l.Plan.Now, moves) {
		today.say(l.dated(i), strings.Join(append(dosed(i), l.item(i).Says...), " "))
	}
	if l.beforeSwitch() {
		today.Tail = []string{l.words(notes.WarmOrCold)}
	}
	if len(l.Plan.Moves) > 0 {
		today.Tail = append(today.Tail, l.allWords([]string{notes.StopRule, notes.BeforeMoves})...)
	}
	return today
}

func dosed(i plan.Item) []string {
	if d := dose(i.Intervention); d != "" {
		return []string{d}
	}
	return nil
}

// stepsOf are items of which the rest is told already, but for what must never be done:
// that stands wherever the thing is named.
func (l *leaflet) stepsOf(items []plan.Item) []leafItem {
	var out []leafItem
	for _, i := range items {
		item := l.item(i)
		says := []string{}
		for _, never := range i.Never {
			says = append(says, prose.Upper(never)+".")
		}
		out = append(out, leafItem{Figure: item.Figure, Title: i.Title, Says: says, Steps: item.Steps})
	}
	return out
}

// wholes are items with all that limits them. Of what begins once the plan no longer
// holds, the steps are told that warn: the rest comes with the next plan.
func (l *leaflet) wholes(items []plan.Item) []leafItem {
	var out []leafItem
	for _, i := range items {
		item := l.item(i)
		item.Why = nil
		if i.Thermal == "" && (i.Kind == plan.Habit || i.From != nil && !l.holdsAt(*i.From)) {
			item.Figure, item.Steps = "", slices.DeleteFunc(item.Steps, func(step string) bool { return !warns().MatchString(step) })
		}
		out = append(out, item)
	}
	return out
}

// warns finds the steps that limit: what not to do, when to stop, whom to ask.
var warns = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(never|not|no|none|stop|only|out|off|drop|skip|ask|tell|say|until|unless|if|without|before|once|at most|slowly|steady|firm|phone|call|worse|hurts)\b`)
})

// begins is all that begins later, and what prevents the next bout.
func (l *leaflet) begins() []leafItem {
	var items []plan.Item
	for _, e := range l.Plan.Timeline {
		items = append(items, e.Items...)
	}
	items = append(items, slices.DeleteFunc(slices.Clone(l.Plan.Moves), func(i plan.Item) bool { return i.From == nil })...)
	if l.Assessment.Disposition != triage.SameDay {
		items = append(items, l.added()...)
	}
	return l.wholes(append(items, l.Plan.Prevention...))
}

// added are the moves of stages to come, each from the beginning of its stage.
func (l *leaflet) added() []plan.Item {
	var out []plan.Item
	for _, s := range l.Plan.Stages {
		for _, i := range s.Adds {
			if !slices.ContainsFunc(l.Plan.Moves, func(m plan.Item) bool { return m.ID == i.ID }) {
				i.From = &s.Begins
				out = append(out, i)
			}
		}
	}
	return out
}
