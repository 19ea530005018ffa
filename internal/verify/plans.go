package verify

import (
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// planView says of one person what their plan holds. It follows plan.Build.
type planView struct {
	*person
	exists   literal // there is a plan
	comfort  literal // comfort measures only
	offers   map[string]literal
	forbids  map[string]literal
	severest []literal // by stage: this stage or a later one is reached
}

func (p *person) plan() *planView {
	v := &planView{person: p, offers: map[string]literal{}, forbids: map[string]literal{}}
	v.exists = p.and(p.inScope(), p.asked(triage.OnsetID))
	v.comfort = p.raised[triage.SameDay]
	v.stages()
	return v
}

// inScope says that it is no emergency, and that the person is somebody for whom
// plans are made.
func (p *person) inScope() literal {
	var outOfScope []literal
	for _, r := range p.lib.Protocol.RedFlags {
		if r.OutOfScope != "" {
			outOfScope = append(outOfScope, p.fires(r, triage.Soon))
		}
	}
	return p.and(-p.raised[triage.Emergency], -p.or(outOfScope...))
}

// holds and mayHold are what a condition comes to in a plan.
func (v *planView) holds(c condition) literal {
	if c == nil {
		return yes
	}
	return v.eval(c, true, v.planned)
}

func (v *planView) mayHold(c condition) literal { return v.eval(c, false, v.planned) }

// forbidden says that a contraindication, certain or unsure, takes i out.
func (v *planView) forbidden(i *plan.Intervention) literal {
	if l, known := v.forbids[i.ID]; known {
		return l
	}
	var any []literal
	for _, x := range i.LeaveOut {
		any = append(any, v.mayHold(x.When))
	}
	for _, id := range i.MadeOf {
		if part := v.lib.Catalogue.Intervention(id); part != nil {
			any = append(any, v.forbidden(part))
		}
	}
	v.forbids[i.ID] = v.or(any...)
	return v.forbids[i.ID]
}

// offered says that i is offered, whatever forbids it.
func (v *planView) offered(i *plan.Intervention) literal {
	if l, known := v.offers[i.ID]; known {
		return l
	}
	any := []literal{}
	if i.OfferWhen == nil && len(i.InsteadOf) == 0 {
		any = append(any, yes)
	}
	if i.OfferWhen != nil {
		any = append(any, v.holds(i.OfferWhen))
	}
	for _, id := range i.InsteadOf {
		any = append(any, v.standsIn(id))
	}
	v.offers[i.ID] = v.or(any...)
	return v.offers[i.ID]
}

// standsIn says that another may stand in for the intervention with this id.
func (v *planView) standsIn(id string) literal {
	other := v.lib.Catalogue.Intervention(id)
	if other == nil {
		return -yes
	}
	return v.and(v.offered(other), v.forbidden(other))
}

// allowed says that i may be in the plan at some time.
func (v *planView) allowed(i *plan.Intervention) literal {
	parts := []literal{v.exists, v.offered(i), -v.forbidden(i)}
	if !i.Comfort {
		parts = append(parts, -v.comfort)
	}
	return v.and(parts...)
}

// within says that a window is open now, ahead that one opens later.
func (v *planView) within(i *plan.Intervention) (within, ahead literal) {
	if len(i.Windows) == 0 {
		return yes, -yes
	}
	var open, later []literal
	for _, w := range i.Windows {
		may := v.holds(w.When)
		if w.InsteadOf != "" {
			may = v.and(may, v.standsIn(w.InsteadOf))
		}
		var inside, before []literal
		for n, d := range v.moments {
			switch {
			case d < w.From:
				before = append(before, v.at[n])
			case w.Until == 0 || d < w.Until:
				inside = append(inside, v.at[n])
			}
		}
		open = append(open, v.and(may, v.or(inside...)))
		later = append(later, v.and(may, v.or(before...)))
	}
	return v.or(open...), v.or(later...)
}

// stages fills in which stages are reached.
func (v *planView) stages() {
	back, on := -yes, -yes
	if flare := v.lib.Catalogue.Flare; flare != nil {
		back = v.mayHold(flare)
	}
	if improving := v.lib.Catalogue.Improving; improving != nil {
		on = v.and(-back, v.holds(improving))
	}
	for from := range v.lib.Catalogue.Stages {
		var any []literal
		for _, s := range v.lib.Catalogue.Stages[from:] {
			time := v.or(v.and(-back, v.since(s.Number)), v.and(back, v.since(s.Number+1)), v.and(on, v.sooner(s.Number)))
			any = append(any, v.and(time, v.holds(s.Needs)))
		}
		v.severest = append(v.severest, v.or(any...))
	}
}

// sooner says that a stage is reached one before its time, which the last is not.
func (v *planView) sooner(stage int) literal {
	if stage == len(v.lib.Catalogue.Stages)-1 {
		return v.since(stage)
	}
	return v.since(stage - 1)
}

// since says that the days allow the stage with this number.
func (v *planView) since(stage int) literal {
	if stage >= len(v.lib.Catalogue.Stages) {
		return -yes
	}
	from := v.lib.Catalogue.Stages[max(stage, 0)].From
	var since []literal
	for n, d := range v.moments {
		if d >= from {
			since = append(since, v.at[n])
		}
	}
	return v.or(since...)
}

// now says that the plan tells the person to use i now.
func (v *planView) now(i *plan.Intervention) literal {
	within, _ := v.within(i)
	l := v.and(v.allowed(i), within)
	if i.Kind == plan.Move && i.Stage > 0 {
		l = v.and(l, v.severest[i.Stage])
	}
	return l
}

// held says that the plan holds i, now or later. A move of a later stage is held
// by that stage, which same_day does not have.
func (v *planView) held(i *plan.Intervention) literal {
	within, ahead := v.within(i)
	return v.and(v.allowed(i), v.or(within, ahead))
}

// otherPainLine says that something else than this line is said about tablets.
func (v *planView) otherPainLine(id string) literal {
	var other []literal
	earlier := -yes // one of the lines before is said
	for _, line := range v.lib.Catalogue.Pain {
		meant := yes
		if line.When != nil {
			meant = v.possible(line.When)
		}
		if line.ID != id {
			other = append(other, v.and(meant, -earlier))
		}
		earlier = v.or(earlier, meant)
	}
	return v.and(v.inScope(), v.or(other...))
}

// warned says that the person is warned of the danger sign with this id.
func (v *planView) warned(id string) literal {
	for _, s := range v.lib.Catalogue.DangerSigns {
		if s.ID == id {
			return v.possible(s.When)
		}
	}
	return -yes
}

// stepTaken says that step s of what the plan holds is not for this person.
func (v *planView) stepTaken(s plan.Step) literal { return v.mayHold(s.Unless) }
