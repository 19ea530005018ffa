package render

import (
	"fmt"
	"strings"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// leaflet is a result being made into a document.
type leaflet struct {
	letter
	document
}

func (r Result) leaflet(look Look) *leaflet {
	l := &leaflet{letter{r, look.Why}, document{Urgent: r.Assessment.Disposition == triage.Emergency}}
	l.Title = r.headline()
	l.Do = append([]string{r.Action()}, r.also()...)
	l.Foot = l.colophon()
	switch {
	case l.Urgent:
		l.emergency()
	case r.SignsDue:
		l.signsDue()
	default:
		l.whole()
	}
	return l
}

func (l *leaflet) emergency() {
	if l.SignsDue {
		l.add(part{Title: signsDue, Lead: []string{l.words(l.Library.Messages.Notes.SignsDue)}})
	}
	l.found()
	l.calls()
	l.net()
	l.add(part{Title: "What this program did not ask", Lead: []string{stoppedAtFirst}})
	if l.why {
		l.cites()
	}
}

const shortID = "short"

const signsDue = "The warning signs are due"

// signsDue is a result that no longer holds: the warning signs come first.
func (l *leaflet) signsDue() {
	if l.Assessment.Disposition > triage.SelfCare {
		l.add(part{Title: "Last time", Lines: []string{"Last time the advice was: " + l.Action()}})
	}
	l.Title = signsDue
	l.Do = []string{l.words(l.Library.Messages.Notes.SignsDue), "Answer them now: backspasm checkin"}
	l.painPart()
	l.net()
}

func (l *leaflet) painPart() {
	if says := l.pain(); says != "" {
		l.add(part{ID: "pain", Title: forThePain, Lead: []string{says}})
	}
}

func (l *leaflet) whole() {
	l.painPart()
	l.found()
	l.net()
	if l.Plan != nil {
		l.present()
		l.ahead()
	}
	l.calls()
	l.limit()
	l.cites()
}

// checkedIn is the result of a check-in: what changed, what applies now, and when
// to look again. The whole plan is as long as at a first visit, and most of it is
// known by then.
func (r Result) checkedIn(look Look) *leaflet {
	l := r.leaflet(look)
	l.Parts = nil
	if l.Eased {
		l.Title, l.Do = l.words(l.Library.Messages.Notes.Eased), nil
	}
	l.painPart()
	l.found()
	l.calls()
	l.net()
	if !l.Eased {
		now := part{Title: "Your plan for now", Rows: l.today(), Short: true}
		if l.declined() {
			now.Lead = []string{l.words(l.Library.Messages.Notes.DeclinedPlan)}
		}
		l.add(now)
	}
	l.limit()
	return l
}

func (l *leaflet) calls() {
	l.add(part{Title: "What to say when you call", Lines: l.whenYouCall()})
}

// found is what the disposition means, what decided it, and what changed.
func (l *leaflet) found() {
	l.add(part{ID: "means", Title: "What this means", Lead: l.meaning()})
	reasons, reported := l.shownReasons(), part{Title: youSaid}
	says := l.youSaid(reasons)
	for i, reason := range reasons {
		if l.why {
			says[i] = l.quoted(reason.Because) + " " + reason.Rule.MayMean
		}
		if says[i] != "" {
			reported.Lines = append(reported.Lines, says[i])
		}
		reported.Lines = append(reported.Lines, l.grounds(reason)...)
	}
	l.add(reported)
	for _, p := range l.doubts() {
		l.add(p)
	}
	if c := l.changes(); c != nil {
		l.add(part{Title: "Since last time, " + l.clock(c.At), Lines: l.changed(c)})
	}
}

func (l *leaflet) net() {
	net := l.stopSigns()
	out := part{ID: "net", Title: "Get help at once if", Lines: l.dangerSigns(), Tail: []string{l.words(net.Otherwise)}}
	if net.Declined != "" && l.declined() {
		out.Lead = append(out.Lead, l.words(net.Declined))
	}
	out.Lead = append(out.Lead, l.words(net.Lead))
	l.add(out)
}

// present is what the plan holds for now and for the hours ahead.
func (l *leaflet) present() {
	notes := l.Library.Messages.Notes
	short := part{ID: shortID, Title: "In short", Lines: l.inShort()}
	if l.declined() {
		short.Lead = []string{l.words(notes.DeclinedPlan)}
	}
	l.add(short)
	now := part{ID: "now", Title: "Now: " + l.clock(l.Made) + l.since(), Items: l.numbered(l.Plan.Now)}
	if l.beforeSwitch() {
		now.Lead = []string{l.words(notes.WarmOrCold)}
	}
	l.add(now)
	later := part{ID: "later", Title: "Later"}
	for _, e := range l.Plan.Timeline {
		for _, i := range e.Items {
			item := l.item(i)
			item.Title, item.Folded = l.period(e)+": "+prose.Lower(i.Title), !l.holdsAt(e.From)
			later.Items = append(later.Items, item)
		}
	}
	l.add(later)
	if moves := l.numbered(l.Plan.Moves); len(moves) > 0 {
		l.add(part{ID: "moves", Title: "Moves", Lead: l.allWords([]string{notes.StopRule, notes.BeforeMoves}), Items: moves})
	}
	out := part{Title: "Leave out", Lines: l.leftOut()}
	if l.doubtful() {
		out.Lead = []string{l.words(notes.Unsure)}
	}
	l.add(out)
}

// ahead is what the plan holds for the days after.
func (l *leaflet) ahead() {
	notes := l.Library.Messages.Notes
	stages := part{Title: "Getting back to normal"}
	for _, s := range l.Plan.Stages {
		stages.Lead = []string{l.naturalCourse()}
		stages.Items = append(stages.Items, l.stage(s))
	}
	l.add(stages)
	l.add(part{Title: "Preventing the next one", Items: folded(l.each(l.Plan.Prevention))})
	l.add(part{Title: "People who can help", Items: folded(l.each(l.Plan.Care))})
	back := part{Title: "Look again", Lead: []string{l.words(notes.Valid)}}
	if l.Assessment.Disposition == triage.SameDay {
		back.Lead = append(back.Lead, l.words(notes.SeenToday))
		l.add(back)
		return
	}
	for _, c := range l.reviews() {
		back.Items = append(back.Items, leafItem{Title: l.clock(c.On), Says: l.allWords([]string{c.Asks, c.Then}), Why: []string{"(" + l.grade(c.Evidence, c.Sources) + ")"}})
	}
	l.add(back)
}

func (l *leaflet) each(items []plan.Item) []leafItem {
	var out []leafItem
	for _, i := range items {
		out = append(out, l.item(i))
	}
	return out
}

func folded(items []leafItem) []leafItem {
	for n := range items {
		items[n].Folded = true
	}
	return items
}

func (l *leaflet) numbered(items []plan.Item) []leafItem {
	out := l.each(items)
	for n := range out {
		out[n].Title = fmt.Sprintf("%d. %s", n+1, out[n].Title)
	}
	return out
}

func (l *leaflet) item(i plan.Item) leafItem {
	out := leafItem{Title: l.dated(i), Dose: dose(i.Intervention), Says: l.forYou(i), Steps: l.allWords(i.Steps), Why: []string{l.words(i.Why)}}
	if !i.Undrawn && l.Library.Figure(i.ID) != nil {
		out.Figure = i.ID
	}
	if names := l.others(i); names != "" {
		out.Says = append(out.Says, "Not on the same day as: "+names+".")
	}
	if l.why {
		out.Why = append(out.Why, "What was found: "+i.Finding)
	}
	out.Why = append(out.Why, "("+l.grade(i.Evidence, i.Sources)+")")
	return out
}

func (l *leaflet) stage(s plan.StageAhead) leafItem {
	out := leafItem{Title: l.stageTitle(s), Steps: l.allWords(s.Do), Why: []string{"(" + l.grade(s.Evidence, s.Sources) + ")"}, Folded: s.Number != l.Plan.Stage}
	if s.Number != l.Plan.Stage {
		out.Says = []string{l.enters(s)}
		if len(s.Adds) > 0 {
			out.Steps = append(out.Steps, "Adds: "+titles(s.Adds)+".")
		}
	}
	return out
}

// limit says what the program did not ask.
func (l *leaflet) limit() {
	out := part{Title: "What this program did not ask", Lines: l.Library.Protocol.NeverAsked}
	if l.why {
		out.Lines = append(list(out.Lines), "You answered no to: "+strings.Join(l.Assessment.NotReported, ", ")+".")
	}
	l.add(out)
	l.add(part{Title: "Your answers made these questions unnecessary", Lines: l.skippedScreens(), Folded: true})
}

func (l *leaflet) cites() {
	out := part{Title: "Sources", Count: true, Folded: true}
	for _, s := range l.cited() {
		says := cite(s)
		if l.why {
			says += " " + s.Where
		}
		out.Lines = append(out.Lines, says)
	}
	l.add(out)
}
