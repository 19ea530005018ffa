package render

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// card is what a person reads first, in every format and as a whole on one screen.
// Whatever is not on it is a section.
type card struct {
	Headline string
	Because  []string // what decided it, as it was said
	More     int      // reasons that are not told
	Since    []string // at a check-in: what changed
	Do       []string // what to do first, with the number; none for self_care
	Now      []plan.Item
	Pain     string
	Next     []next
	Course   string
	Help     help
	Notes    []string // what is missing or out of date
}

// next is something that changes or is due.
type next struct {
	At    time.Time
	Says  string
	Again bool // it is when to look again
}

// help is when to call whom. In an emergency it is what to say and to do meanwhile.
type help struct {
	Call  string
	Dial  []string // digits
	Means []string // an emergency that is not of the back: what it means
	Say   []string // an emergency: what to say, and sentences to read out
	Until []string // an emergency: what to do until help comes
	Signs []string
	Sure  string // what to do when not sure about a sign
	Then  string
	By    *time.Time
}

// The most of each that a card holds.
const (
	mostReasons = 3
	mostWords   = 26 // of the reasons together, but for the first
	mostNext    = 3
	mostSince   = 2
	mostAlso    = 3
)

func (t letter) wholeCard() card {
	c := card{Headline: t.headline(), Pain: t.pain(), Notes: t.cardNotes()}
	c.Because, c.More = t.because()
	c.Do = t.also()
	c.Do = c.Do[:min(len(c.Do), mostAlso)]
	if t.Assessment.Disposition.Urgent() || t.Assessment.Action() != t.Assessment.Disposition.String() { // else the headline and the end say it
		c.Do = append([]string{t.Action()}, c.Do...)
	}
	switch {
	case t.Assessment.Disposition == triage.Emergency:
		c.Help = t.emergencyHelp()
		return c
	case t.SignsDue:
		c.Headline = signsDue
		c.Do = append([]string{"Answer them now: backspasm checkin"}, t.lastAdvice()...)
		c.Because, c.More = []string{t.words(t.Library.Messages.Notes.SignsDue)}, 0
		c.Help = t.help()
		return c
	case t.Eased:
		c.Headline = t.words(t.Library.Messages.Notes.Eased)
	default:
		c.Now, c.Next = t.Plan.Card(), t.ahead()
	}
	c.Since = t.changedMost()
	c.Help = t.help()
	if t.tellsCourse() {
		c.Course = t.naturalCourse()
	}
	return c
}

// tellsCourse says that the card has room to tell how such pain usually goes on.
func (t letter) tellsCourse() bool {
	return t.Last == nil && t.Plan != nil && t.Assessment.Disposition == triage.SelfCare && len(t.Library.Catalogue.DangerSignsOf(t.Assessment)) == 0 && len(t.cardNotes()) == 0
}

const signsDue = "The warning signs are due"

// lastAdvice is what the last visit said to do; none for self_care.
func (t letter) lastAdvice() []string {
	if t.Assessment.Disposition == triage.SelfCare {
		return nil
	}
	return []string{"Last time the advice was: " + t.Action()}
}

// because tells the most urgent reasons, one for each cause, and how many are left.
func (t letter) because() (says []string, more int) {
	if t.Assessment.Disposition == triage.SelfCare {
		return []string{t.words(t.Library.Messages.Notes.NothingReported)}, 0
	}
	var causes, already []string
	for _, reason := range t.mainReasons() {
		said := t.quotedWithout(reason.Because, already)
		words := len(strings.Fields(strings.Join(append(slices.Clone(says), said), " ")))
		switch {
		case said == "":
			continue
		case len(says) == mostReasons || len(says) > 0 && words > mostWords || slices.Contains(causes, reason.Rule.MayMean):
			more++
			continue
		}
		says, causes = append(says, said), append(causes, reason.Rule.MayMean)
		already = slices.Concat(already, t.told(reason.Because), sentences(t.notGiven(reason.Because)))
	}
	if t.Assessment.Kept != "" {
		says = append(says, t.Library.Messages.Notes.Stands)
	}
	return says, more
}

// changedMost are the first things that changed.
func (t letter) changedMost() []string {
	c := t.changes()
	if c == nil {
		return nil
	}
	all := t.changed(c)
	return all[:min(len(all), mostSince)]
}

// cardNotes are what must be known before the card is followed.
func (t letter) cardNotes() []string {
	var out []string
	notes := t.Library.Messages.Notes
	if t.declined() && t.Assessment.Disposition != triage.Emergency {
		out = append(out, t.words(notes.DeclinedPlan))
	}
	if t.SignsDue && t.Assessment.Disposition == triage.Emergency {
		out = append(out, t.words(notes.SignsDue))
	}
	if t.overdue(t.Made) {
		out = append(out, notes.ReviewDue)
	}
	return out
}

// ahead is what changes and what is due, in order of time: the look again among them.
// It is nothing where somebody has to see the person first.
func (t letter) ahead() []next {
	if t.Plan == nil || t.Assessment.Disposition == triage.SameDay {
		return nil
	}
	var out []next
	for _, e := range t.Plan.Timeline {
		if names := titles(own(e.Items)); names != "" {
			out = append(out, next{At: e.From, Says: names})
		}
	}
	moves := map[time.Time]int{}
	for _, i := range t.Plan.Moves {
		if i.From != nil {
			moves[*i.From]++
		}
	}
	for at, n := range moves {
		out = append(out, next{At: at, Says: prose.Count(n, "new move")})
	}
	out = slices.DeleteFunc(together(out), func(n next) bool { return !t.holdsAt(n.At) && !n.At.Equal(out[0].At) })
	out = append(out[:min(len(out), mostNext-1)], next{t.LookAgain(), "look again, type: backspasm checkin", true})
	slices.SortStableFunc(out, func(a, b next) int { return a.At.Compare(b.At) })
	return out[:min(len(out), mostNext)]
}

// own are those that a person does by themselves.
func own(items []plan.Item) []plan.Item {
	return slices.DeleteFunc(slices.Clone(items), func(i plan.Item) bool { return i.Kind == plan.Care })
}

// together joins what begins at the same time, in order of time.
func together(all []next) []next {
	slices.SortStableFunc(all, func(a, b next) int { return a.At.Compare(b.At) })
	var out []next
	for _, n := range all {
		if last := len(out) - 1; last >= 0 && out[last].At.Equal(n.At) {
			out[last].Says += ", " + n.Says
			continue
		}
		out = append(out, n)
	}
	return out
}

// line is what the card says of an item, with what of it this person must not do.
func (t letter) line(i plan.Item) string {
	says := t.words(i.Card.Says)
	if len(i.Never) == 0 || i.Card.Keeps {
		return says
	}
	return strings.TrimRight(says, ".") + " (" + strings.Join(i.Never, "; ") + ")."
}

// made says when the card was made, until when it holds, and who has not reviewed it.
func (t letter) made() string {
	return t.lasts() + fmt.Sprintf(" Content of %s, not reviewed by a clinician.", t.Library.Protocol.Date)
}
