package main

import (
	"slices"
	"strings"

	"backspasm/internal/compiled"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/session"
	"backspasm/internal/triage"
)

// planned is what a person may do as of now.
type planned struct {
	render.Result
	bout      // that keeps what is done; without a past nothing does
	told bool // the person has just seen the result
}

// planNow is the plan as of now. Where the warning signs are due, or nothing is saved,
// the questions come first; without a terminal to ask on it says how to answer them.
func (c consultation) planNow(f answersFlag, plain plainFlag) (planned, error) {
	past, isRead, err := openEpisode(c.library, c.stderr)
	switch {
	case f.given() && err == nil:
		return planned{}, usage("leave out --answers; new answers go to: backspasm checkin", "an episode is open, and its plan counts")
	case f.given():
		return c.planByDocument(f)
	case err != nil && isRead && c.face():
		return c.planFirst(plain)
	case err != nil:
		return planned{}, err
	}
	due := c.rules().SignsDue(*past, c.now)
	if due && !c.face() {
		return planned{}, signsComeFirst()
	}
	c.goesOn(past)
	if due {
		c.sayDue()
		r, err := c.byPerson(plain)
		return planned{Result: r, bout: c.bout, told: true}, err
	}
	r, err := c.asOfNow()
	return planned{Result: r, bout: c.bout}, err
}

// signsComeFirst is why nothing of a plan is done.
func signsComeFirst() error {
	return usage("answer them with: backspasm checkin (--answers FILE for scripts)", "the warning signs come first: it is time to go through them again")
}

// planByDocument goes by an answers document. Nothing of it is kept.
func (c consultation) planByDocument(f answersFlag) (planned, error) {
	if f.file == "-" {
		return planned{}, usage("put them into a file", "the answers cannot come from stdin, where the session reads its keys")
	}
	doc, err := c.readAnswers(f, c.streams, nil, false)
	if err != nil {
		return planned{}, err
	}
	r := c.assess(doc.Answers, nil)
	return planned{Result: r}, c.timed(r, r.Early, c.streams)
}

// planFirst offers the questions that a plan needs.
func (c consultation) planFirst(plain plainFlag) (planned, error) {
	ctx, stop := untilSignal()
	agreed := c.lines().Agree(ctx, "No plan is saved yet, and a session needs one. Answer the questions now? y, n, or ? = why", c.library.Messages.Notes.SignsPlan)
	stop()
	if !agreed {
		return planned{}, usage("begin with: backspasm triage", "no session without a plan")
	}
	r, err := c.byPerson(plain)
	if err != nil {
		return planned{}, err
	}
	past, _, _ := openEpisode(c.library, c.stderr) // if it was kept
	return planned{Result: r, bout: bout{past: past}, told: true}, nil
}

// routine is the name for today's moves, one after the other.
const routine = "routine"

// sessionNames are all names that a session can have.
func sessionNames() []string {
	lib := compiled.Content()
	names := []string{routine}
	for _, i := range lib.Catalogue.Interventions {
		if (session.Move{Item: plan.Item{Intervention: i}, Figure: lib.Figure(i.ID)}).Guided() {
			names = append(names, i.ID)
		}
	}
	return names
}

// moves are what the name stands for in this plan.
func (p planned) moves(name string) ([]session.Move, error) {
	if name == routine {
		moves := p.routine()
		if len(moves) == 0 {
			return nil, usage(p.others(), "%s has no moves for today", p.whose())
		}
		return moves, nil
	}
	for _, item := range p.Plan.Today(p.Made) {
		if item.ID == name {
			return []session.Move{p.move(item)}, p.waits(item)
		}
	}
	return nil, p.notNow(name)
}

// routine is today's moves in order. What is spread over the day, such as a walk,
// has a session of its own.
func (p planned) routine() []session.Move {
	var moves []session.Move
	for _, item := range p.Plan.Today(p.Made) {
		if m := p.move(item); item.Kind == plan.Move && item.Dose.EveryMinutes == 0 && m.Guided() {
			moves = append(moves, m)
		}
	}
	return moves
}

// move is an item with its picture and the words of the region.
func (p planned) move(item plan.Item) session.Move {
	own := *item.Intervention
	fill := func(texts []string) []string {
		var out []string
		for _, t := range texts {
			out = append(out, p.Region.Fill(t))
		}
		return out
	}
	item.Intervention, item.Steps, item.Adapted, item.Perhaps = &own, fill(item.Steps), fill(item.Adapted), fill(item.Perhaps)
	if item.Undrawn {
		return session.Move{Item: item}
	}
	return session.Move{Item: item, Figure: p.Library.Figure(own.ID)}
}

// waits refuses a round of cold or warmth too soon after the last one.
func (p planned) waits(item plan.Item) error {
	if p.past == nil {
		return nil
	}
	w, tooSoon := p.past.Wait(p.Library.Catalogue, item, p.Made)
	if !tooSoon {
		return nil
	}
	return usage(library.With(p.Library.Messages.Notes.TooSoon, "time", w.Until.In(p.Made.Location()).Format("15:04")),
		"the last round ended %s ago; leave at least %s between two", prose.Exactly(w.Since), prose.Exactly(w.Gap))
}

// notNow is why what the name stands for is not for today.
func (p planned) notNow(name string) error {
	title, hint := p.Library.Catalogue.Intervention(name).Title, p.others()
	switch place, item := p.Plan.Find(name); place {
	case plan.LaterInPlan:
		from := ""
		if item.From != nil {
			from = ": from " + item.From.In(p.Made.Location()).Format("Mon 2 Jan, 15:04")
		}
		return usage(hint, "%s comes later in %s%s", title, p.whose(), from)
	case plan.LeftOutOfPlan:
		return p.leftOut(name, title, hint)
	case plan.NotAskedYet:
		return usage(hint, "%s comes later in %s, and asks first", title, p.whose())
	case plan.OverInPlan, plan.InPlan:
		return usage(hint, "the time for this is over in %s: %s", p.whose(), title)
	}
	return usage(hint, "%s is not in %s", title, p.whose())
}

func (p planned) leftOut(name, title, hint string) error {
	if instead := p.Plan.InPlaceOf(name); len(instead) > 0 {
		hint = "in its place: backspasm do " + instead[0].ID
	}
	if p.past != nil && slices.Contains(p.past.HurtSince(), name) {
		hint += "; if it did not hurt and a key slipped: backspasm do " + name + " --slip"
	}
	var why []string
	for _, x := range p.Plan.LeaveOut {
		if x.ID == name {
			why = x.Why
			break
		}
	}
	return usage(hint, "%s is left out of %s: %s", title, p.whose(), strings.Join(why, "; "))
}

// whose says whose plan it is.
func (p planned) whose() string { return p.Library.Either("your plan", "their plan") }

// others says what can be done today.
func (p planned) others() string {
	names := p.allowed()
	if len(names) == 0 {
		return p.whose() + ": backspasm today"
	}
	return "today " + p.Library.Either("you", "they") + " can do: " + strings.Join(names, ", ")
}

// allowed are the names of what a plan lets one do as of now.
func (p planned) allowed() []string {
	if p.Plan == nil || p.Assessment.Disposition == triage.Emergency {
		return nil
	}
	var names []string
	for _, item := range p.Plan.Today(p.Made) {
		if p.move(item).Guided() {
			names = append(names, item.ID)
		}
	}
	if len(p.routine()) > 0 {
		names = append(names, routine)
	}
	return names
}
