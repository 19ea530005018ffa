package render

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// sections is what stands behind the card, in the order in which it is read.
var sections = []struct {
	name, title string
	parts       func(letter) []part
}{
	{"how", "How to do it", letter.how},
	{"moves", "Moves", letter.moves},
	{"days", "The days ahead", letter.days},
	{"left-out", leftOutTitle, letter.leftOut},
	{"prevent", "Preventing the next one", letter.prevent},
	{"why", "Why", letter.reasons},
	{"signs", "When to get help", letter.signs},
	{"sources", "Sources", letter.sources},
	{"asked", "What this program did not ask", letter.notAsked},
}

const leftOutTitle = "Left out for you"

// how is each thing to do now, step by step, and who can help.
func (t letter) how() []part {
	if t.Plan == nil {
		return nil
	}
	now := part{Items: t.each(t.steps(t.Plan.Now))}
	if t.beforeSwitch() {
		now.Lead = []string{t.words(t.Library.Messages.Notes.WarmOrCold)}
	}
	return []part{now, {Title: "People who can help", Items: t.each(t.Plan.Care)}}
}

// steps are the items that are told step by step: before somebody has seen the person,
// those of the card.
func (t letter) steps(items []plan.Item) []plan.Item {
	if t.why || t.Assessment.Disposition != triage.SameDay {
		return items
	}
	return slices.DeleteFunc(slices.Clone(items), func(i plan.Item) bool {
		return !slices.ContainsFunc(t.Plan.Card(), func(on plan.Item) bool { return on.ID == i.ID })
	})
}

func (t letter) moves() []part {
	if t.Plan == nil || len(t.steps(t.Plan.Moves)) == 0 {
		return nil
	}
	notes := t.Library.Messages.Notes
	return []part{{Lead: t.allWords([]string{notes.StopRule, notes.BeforeMoves}), Items: t.each(t.steps(t.Plan.Moves))}}
}

// days is what begins later, the stages, and when to look again. The stage of now and
// the next one are told in full, those behind them in a line.
func (t letter) days() []part {
	if t.Plan == nil {
		return nil
	}
	later, after := part{Title: "Later"}, part{}
	for _, e := range t.Plan.Timeline {
		if !t.why && (!t.holdsAt(e.From) || t.Assessment.Disposition == triage.SameDay) { // the steps come when its time does
			after.Lead = append(after.Lead, t.period(e)+": "+titles(e.Items)+".")
			continue
		}
		for _, i := range e.Items {
			item := t.item(i)
			item.Title = t.period(e) + ": " + prose.Lower(i.Title)
			later.Items = append(later.Items, item)
		}
	}
	if len(later.Items) == 0 {
		after.Title = later.Title
	}
	stages, then := part{Title: "Getting back to normal"}, part{}
	for n, s := range t.Plan.Stages {
		if n < stagesInFull {
			stages.Items = append(stages.Items, t.stage(s))
		} else {
			then.Lead = append(then.Lead, "Then "+prose.Lower(s.Title)+", not before "+t.clock(s.Begins)+".")
		}
	}
	if len(t.Plan.Stages) > 0 && t.card().Course == "" {
		stages.Lead = []string{t.naturalCourse()}
	}
	return []part{later, after, stages, then, t.lookAgain()}
}

// stagesInFull are the stage of now and the one after it.
const stagesInFull = 2

func (t letter) lookAgain() part {
	back := part{Title: "Look again", Lead: []string{t.words(t.Library.Messages.Notes.Valid)}}
	if t.Assessment.Disposition == triage.SameDay {
		back.Lead = append(back.Lead, t.words(t.Library.Messages.Notes.SeenToday))
		return back
	}
	for _, c := range t.reviews() {
		back.Items = append(back.Items, leafItem{Title: t.clock(c.On), Says: t.allWords([]string{c.Asks, c.Then}), Why: t.grades(c.Evidence, c.Sources)})
	}
	return back
}

// leftOut names what is left out in a line for each reason.
func (t letter) leftOut() []part {
	if t.Plan == nil {
		return nil
	}
	out := part{Lines: t.unasked()}
	names, answers, because := map[string][]string{}, map[string]string{}, []string{}
	for _, x := range t.Plan.LeaveOut {
		why := strings.Join(x.Why, "; ")
		if len(names[why]) == 0 {
			because = append(because, why)
		}
		names[why] = append(names[why], prose.Lower(x.Title))
		if t.why && len(x.Because) > 0 {
			answers[why] = " Your answers: " + t.facts(x.Because) + "."
		}
	}
	for _, why := range because {
		out.Lines = append(out.Lines, prose.Upper(strings.Join(names[why], ", "))+": "+why+"."+answers[why])
	}
	if t.doubtful() {
		out.Lead = []string{t.words(t.Library.Messages.Notes.Unsure)}
	}
	return []part{out}
}

// unasked names in a line what rests on signs that were not asked, and what asks first.
func (t letter) unasked() []string {
	var signs, names []string
	asks := ""
	for _, x := range t.Plan.NotAskedBefore(t.ValidUntil) {
		for _, id := range x.Signs {
			if short := t.Library.Protocol.Question(id).Short; !slices.Contains(signs, short) {
				signs = append(signs, short)
			}
		}
		names = append(names, prose.Lower(x.Title))
		if asks == "" && t.Library.Figure(x.ID) != nil {
			asks = " The check-in asks, and so does: backspasm do " + x.ID + "."
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []string{"Not asked about " + strings.Join(signs, ", ") + ": " + strings.Join(names, ", ") + "." + asks}
}

func (t letter) prevent() []part {
	if t.Plan == nil {
		return nil
	}
	out, after := part{}, part{}
	for _, i := range t.Plan.Prevention {
		if !t.why && i.From != nil && !t.holdsAt(*i.From) {
			after.Lead = append(after.Lead, "From "+t.clock(*i.From)+": "+prose.Lower(i.Title)+".")
			continue
		}
		out.Items = append(out.Items, t.item(i))
	}
	more := part{}
	if t.asksLater() && len(t.Plan.Prevention) > 0 {
		more.Lead = []string{t.Library.Messages.Notes.PreventMore}
	}
	return []part{out, after, more}
}

// reasons is what the disposition means, what decided it, what changed, and what is
// known of what the plan holds.
func (t letter) reasons() []part {
	out := []part{{Title: "What this means", Lead: t.meaning()}, t.reported()}
	out = append(out, t.doubts()...)
	if c := t.changes(); c != nil {
		out = append(out, part{Title: "Since last time, " + t.clock(c.At), Lines: t.changed(c)})
	}
	known := part{Title: "What is known"}
	if t.Plan != nil && !t.why && t.Assessment.Disposition != triage.SameDay {
		known.Lines = t.known()
	}
	return append(out, known)
}

// known says for each thing to do now what it may do, and how well that is supported.
func (t letter) known() []string {
	var out []string
	for _, i := range slices.Concat(t.Plan.Now, current(t.Plan.Moves)) {
		out = append(out, i.Title+": "+t.words(i.Why)+" ("+evidence(i.Evidence)+")")
	}
	return out
}

const youSaid = "You said"

// reported is what decided, with what each answer can mean.
func (t letter) reported() part {
	reasons, out := t.shownReasons(), part{Title: youSaid}
	says := t.youSaid(reasons)
	for i, reason := range reasons {
		if t.why {
			says[i] = t.quoted(reason.Because) + " " + reason.Rule.MayMean
		}
		if says[i] != "" {
			out.Lines = append(out.Lines, says[i])
		}
		out.Lines = append(out.Lines, t.grounds(reason)...)
	}
	return out
}

// signs is the whole safety net, and what to say on the phone.
func (t letter) signs() []part {
	net := t.stopSigns()
	out := part{ID: "net", Title: "Get help at once if", Lead: []string{t.words(net.Lead)}, Lines: t.dangerSigns(), Tail: []string{t.words(net.Otherwise)}}
	if net.Declined != "" && t.declined() {
		out.Lead = append([]string{t.words(net.Declined)}, out.Lead...)
	}
	return []part{out, {Title: "What to say when you call", Lines: t.whenYouCall()}}
}

func (t letter) sources() []part {
	if !t.why {
		var names []string
		for _, s := range t.citedNow() {
			if s.ReadAs != "not read" {
				names = append(names, strings.TrimRight(s.Title, "."))
			}
		}
		return []part{{Lead: append([]string{strings.Join(names, "; ") + "."}, t.colophon()...)}}
	}
	out := part{Count: true}
	for _, s := range t.cited() {
		out.Lines = append(out.Lines, cite(s)+" "+s.Where)
	}
	return []part{out, {Lead: t.colophon()}}
}

// notAsked says what the program did not ask.
func (t letter) notAsked() []part {
	if t.Assessment.Disposition == triage.Emergency {
		return []part{{Lead: []string{stoppedAtFirst}}}
	}
	out := part{Lines: list(t.Library.Protocol.NeverAsked)}
	if !t.why {
		return []part{out}
	}
	out.Lines = append(out.Lines, "You answered no to: "+strings.Join(t.Assessment.NotReported, ", ")+".")
	return []part{out, {Title: "Your answers made these questions unnecessary", Lines: t.skippedScreens()}}
}

func (t letter) each(items []plan.Item) []leafItem {
	var out []leafItem
	for _, i := range items {
		out = append(out, t.item(i))
	}
	return out
}

func (t letter) item(i plan.Item) leafItem {
	out := leafItem{ID: i.ID, Title: t.dated(i), Dose: dose(i.Intervention), Says: t.forYou(i), Steps: t.allWords(i.Steps)}
	if !i.Undrawn {
		out.Figure = i.ID
	}
	if names := t.others(i); names != "" {
		out.Says = append(out.Says, "Not on the same day as: "+names+".")
	}
	if t.why {
		out.Why = append([]string{t.words(i.Why), "What was found: " + i.Finding}, t.grades(i.Evidence, i.Sources)...)
	}
	return out
}

func (t letter) stage(s plan.StageAhead) leafItem {
	out := leafItem{Title: t.stageTitle(s), Steps: t.allWords(s.Do), Why: t.grades(s.Evidence, s.Sources)}
	if s.Number != t.Plan.Stage {
		out.Says = []string{t.enters(s)}
		if len(s.Adds) > 0 {
			out.Steps = append(out.Steps, "Adds: "+titles(s.Adds)+".")
		}
	}
	return out
}

// grades say how well something is supported, with --why.
func (t letter) grades(word string, sources []string) []string {
	if !t.why {
		return nil
	}
	return []string{fmt.Sprintf("(%s)", t.grade(word, sources))}
}
