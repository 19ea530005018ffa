package plan

import (
	"slices"
	"time"
)

// Remove leaves these interventions, and those made of them, out of the plan and
// says why; part is nil for what is on the list itself, else the part of it that
// is. What is over is left out too, so that its reason is told. What the plan does
// not hold stays as it is. A nil plan holds nothing.
func (c *Catalogue) Remove(p *Plan, ids []string, why func(part *Intervention) string) {
	if p == nil || len(ids) == 0 {
		return
	}
	gone := func(i *Intervention) bool {
		if slices.Contains(ids, i.ID) {
			p.leaveOut(i, why(nil))
			return true
		}
		n := slices.IndexFunc(i.MadeOf, func(part string) bool { return slices.Contains(ids, part) })
		if n >= 0 {
			p.leaveOut(i, why(c.Intervention(i.MadeOf[n])))
		}
		return n >= 0
	}
	take := func(items []Item) []Item {
		return slices.DeleteFunc(slices.Clone(items), func(item Item) bool { return gone(item.Intervention) })
	}
	p.Over = slices.DeleteFunc(slices.Clone(p.Over), gone)
	p.Now, p.Moves, p.Prevention, p.Care = take(p.Now), take(p.Moves), take(p.Prevention), take(p.Care)
	for n := range p.Timeline {
		p.Timeline[n].Items = take(p.Timeline[n].Items)
	}
	p.Timeline = slices.DeleteFunc(p.Timeline, func(e Entry) bool { return len(e.Items) == 0 })
	for n := range p.Stages {
		p.Stages[n].Adds = take(p.Stages[n].Adds)
	}
}

// leaveOut adds a reason to what is left out, once.
func (p *Plan) leaveOut(i *Intervention, why string) {
	n := slices.IndexFunc(p.LeaveOut, func(x LeftOut) bool { return x.ID == i.ID })
	if n < 0 {
		p.LeaveOut = append(p.LeaveOut, LeftOut{Intervention: i})
		n = len(p.LeaveOut) - 1
	}
	if !slices.Contains(p.LeaveOut[n].Why, why) {
		p.LeaveOut[n].Why = append(p.LeaveOut[n].Why, why)
	}
}

// InPlaceOf are the items of now that the content offers instead of another.
func (p *Plan) InPlaceOf(id string) []Item {
	if p == nil {
		return nil
	}
	var out []Item
	for _, item := range slices.Concat(p.Now, p.Moves) {
		if item.From == nil && slices.Contains(item.InsteadOf, id) {
			out = append(out, item)
		}
	}
	return out
}

// Today are the remedies and the moves that hold at now, in the order of the plan.
func (p *Plan) Today(now time.Time) []Item {
	if p == nil {
		return nil
	}
	var out []Item
	for _, item := range slices.Concat(p.Now, p.Moves) {
		if (item.From == nil || !item.From.After(now)) && (item.Until == nil || item.Until.After(now)) {
			out = append(out, item)
		}
	}
	return out
}
