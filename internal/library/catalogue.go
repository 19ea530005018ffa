package library

import (
	"path"
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// redFlags reads the rules. They are sorted by id, so that the order of files
// cannot show.
func (l *loader) redFlags() {
	p := l.library.Protocol
	for _, name := range l.in("redflags", false) {
		f := l.fields(l.nodes[name], "redflag")
		o := l.origin(f)
		r := &triage.RedFlag{
			ID: f.id("redflag"), Says: f.text("says"), MayMean: f.text("may_mean"), When: f.condition("when"),
			Raises: f.disposition("raises"), IfUnsure: f.disposition("if_unsure"),
			OutOfScope: f.oneOf("out_of_scope", triage.Under16, "crisis"), AsksClinician: f.text("asks_clinician"),
			Evidence: o.evidence, Finding: o.finding, Disagree: f.text("disagree"), Sources: o.sources, Ref: o.ref,
		}
		if actions := l.later(f, "action", "action"); len(actions) > 0 {
			r.Action = actions[0]
		}
		l.fileName(name, r.ID)
		if r.OutOfScope == triage.Under16 {
			l.childWords(f)
		}
		if o.ships {
			p.RedFlags = append(p.RedFlags, r)
		}
	}
	if len(p.RedFlags) == 0 {
		l.problems.Add(document.Pos{File: "redflags"}, "missing_file", "there are no red flags")
	}
	slices.SortFunc(p.RedFlags, func(a, b *triage.RedFlag) int { return strings.Compare(a.ID, b.ID) })
}

// childWords reports what is said to somebody under 16 and is missing.
func (l *loader) childWords(f fields) {
	for _, d := range []triage.Disposition{triage.Soon, triage.SameDay} {
		if id := triage.ChildAction(d); !l.hasAction(id) {
			l.errorf(f.node, "dangling_id", "under 16 there must be an action %q", id)
		}
		if len(l.library.Messages.Disposition(d).WithoutPlan) == 0 {
			l.errorf(f.node, "missing_field", "under 16 no plan is made: the message for %s needs the field \"without_plan\"", d)
		}
	}
}

func (l *loader) hasAction(id string) bool {
	_, there := l.library.Messages.Action(id)
	return there
}

func (l *loader) fileName(name, id string) {
	if strings.TrimSuffix(path.Base(name), ".yaml") != id {
		l.errorf(l.nodes[name], "file_name", "%q stands in a file of another name", id)
	}
}

// interventions reads the catalogue and puts it into the order of the protocol.
func (l *loader) interventions() {
	all := map[string]*plan.Intervention{}
	for _, name := range l.in("interventions", false) {
		f := l.fields(l.nodes[name], "intervention")
		o := l.origin(f)
		i := l.intervention(f, o)
		l.fileName(name, i.ID)
		if o.ships {
			all[i.ID] = i
		}
	}
	for _, n := range l.display {
		if i := all[n.Text]; i != nil {
			l.library.Catalogue.Interventions = append(l.library.Catalogue.Interventions, i)
			delete(all, n.Text)
		} else if _, retired := l.places["intervention/"+n.Text]; !retired {
			l.errorf(n, "dangling_id", "there is no intervention %q", n.Text)
		}
	}
	for id := range all {
		l.problems.Add(l.places["intervention/"+id], "dead_intervention", "the intervention %s is not in the list of protocol.yaml", id)
	}
	if len(l.library.Catalogue.Interventions) == 0 {
		l.problems.Add(document.Pos{File: "interventions"}, "missing_file", "there are no interventions")
	}
}

func (l *loader) intervention(f fields, o origin) *plan.Intervention {
	i := &plan.Intervention{
		ID: f.id("intervention"), Title: f.text("title"), Comfort: f.bool("comfort"), Why: f.text("why"), Steps: l.steps(f, "steps"),
		Kind:    plan.Kind(f.oneOf("kind", string(plan.Remedy), string(plan.Move), string(plan.Habit), string(plan.Care))),
		Thermal: f.oneOf("thermal", "cold", "heat", "both"), Stage: f.whole("stage"), OfferWhen: f.condition("offer_when"),
		InsteadOf: l.later(f, "instead_of", "intervention"), MadeOf: l.later(f, "made_of", "intervention"), NotWith: l.later(f, "not_with", "intervention"),
		Evidence: o.evidence, Finding: o.finding, Disagree: f.text("disagree"), Sources: o.sources, Ref: o.ref,
	}
	for _, n := range f.list("card") {
		i.Card = append(i.Card, l.cardLine(l.fields(n, "card")))
	}
	if n := f.node.Get("dose"); n != nil {
		i.Dose = l.dose(l.fields(n, "dose"))
		l.cap(n, i)
	} else {
		l.cap(f.node, i)
	}
	for _, n := range f.list("windows") {
		i.Windows = append(i.Windows, l.window(l.fields(n, "window")))
	}
	for _, n := range f.list("leave_out") {
		g := l.fields(n, "leave_out")
		i.LeaveOut = append(i.LeaveOut, plan.Contraindication{When: g.condition("when"), Because: g.text("because")})
	}
	for _, n := range f.list("adapt") {
		g := l.fields(n, "adapt")
		i.Adapt = append(i.Adapt, plan.Precaution{When: g.condition("when"), Says: g.text("says"), Never: g.text("never")})
	}
	if i.Kind != plan.Move && f.has("stage") {
		l.errorf(f.node.Get("stage"), "syntax", "only a move belongs to a stage")
	}
	return i
}

// steps are texts, or maps of a text and whom it is not for. One is left whatever
// the person answers.
func (l *loader) steps(f fields, key string) []plan.Step {
	var out []plan.Step
	always := false
	for _, n := range f.list(key) {
		if n.Kind != document.Map {
			out, always = append(out, plan.Step{Says: l.text(n)}), true
			continue
		}
		g := l.fields(n, "step")
		out = append(out, plan.Step{Says: g.text("says"), Unless: g.condition("unless")})
	}
	if len(out) > 0 && !always {
		l.errorf(f.node.Get(key), "syntax", "one step must be for everybody")
	}
	return out
}

func (l *loader) cardLine(f fields) plan.CardLine {
	return plan.CardLine{Stages: f.wholes("stages"), Rank: f.whole("rank"), Says: f.text("says"), Unless: f.condition("unless"), Keeps: f.bool("keeps")}
}

// cap refuses a session of cold or heat longer than the hard cap.
func (l *loader) cap(n *document.Node, i *plan.Intervention) {
	if i.Thermal == "" {
		return
	}
	switch longest := max(i.Dose.Minutes, i.Dose.MinutesMax); {
	case longest > plan.MaxThermalMinutes:
		l.errorf(n, "thermal_cap", "a session of %d minutes is over the cap of %d for cold and heat", longest, plan.MaxThermalMinutes)
	case longest == 0:
		l.errorf(n, "thermal_cap", "cold and heat need a dose in minutes")
	}
}

func (l *loader) dose(f fields) plan.Dose {
	return plan.Dose{
		Minutes: f.whole("minutes"), MinutesMax: f.whole("minutes_max"), GapMinutes: f.whole("gap_minutes"), EveryMinutes: f.whole("every_minutes"),
		HoldSeconds: f.whole("hold_seconds"), HoldSecondsMax: f.whole("hold_seconds_max"), Breaths: f.whole("breaths"), BreathsMax: f.whole("breaths_max"),
		Repeats: f.whole("repeats"), RepeatsMax: f.whole("repeats_max"), BuildTo: f.whole("build_to"), Sides: f.whole("sides"), Sets: f.whole("sets"),
		TimesADay: f.whole("times_a_day"), TimesADayMax: f.whole("times_a_day_max"), TimesAWeek: f.whole("times_a_week"), DaysMax: f.whole("days_max"),
	}
}

func (l *loader) window(f fields) plan.Window {
	w := plan.Window{From: f.duration("from"), Until: f.duration("until"), When: f.condition("when")}
	if ids := l.later(f, "instead_of", "intervention"); len(ids) > 0 {
		w.InsteadOf = ids[0]
	}
	if f.has("until") && w.Until <= w.From {
		l.errorf(f.node, "syntax", "the window ends before it begins")
	}
	return w
}

func (l *loader) stages() {
	c := l.library.Catalogue
	for n, item := range l.items("stages.yaml") {
		f := l.fields(item, "stage")
		o := l.origin(f)
		s := plan.Stage{Number: f.whole("stage"), Title: f.text("title"), From: f.duration("from"), Until: f.duration("until"), Needs: f.condition("needs"),
			Enter: f.text("enter"), Do: l.steps(f, "do"), Evidence: o.evidence, Sources: o.sources}
		if s.Number != n {
			l.errorf(item, "syntax", "the stages count from 0 in order: this is stage %d", n)
		}
		switch {
		case n == 0 && s.From != 0:
			l.errorf(item.Get("from"), "syntax", "the first stage begins at 0h")
		case n > 0 && s.From != c.Stages[n-1].Until:
			l.errorf(item, "syntax", "a stage begins when the one before it ends")
		}
		c.Stages = append(c.Stages, s)
	}
	for _, i := range c.Interventions {
		if i.Stage >= len(c.Stages) {
			l.problems.Add(l.places["intervention/"+i.ID], "dangling_id", "there is no stage %d", i.Stage)
			i.Stage = 0
		}
	}
}

func (l *loader) checkIns() {
	c := l.library.Catalogue
	for _, item := range l.items("follow_up.yaml") {
		f := l.fields(item, "check_in")
		o := l.origin(f)
		c.CheckIns = append(c.CheckIns, plan.CheckIn{ID: f.id("check_in"), At: f.duration("at"), Asks: f.text("asks"), Then: f.text("then"), Evidence: o.evidence, Sources: o.sources})
	}
	slices.SortFunc(c.CheckIns, func(a, b plan.CheckIn) int { return int(a.At - b.At) })
}
