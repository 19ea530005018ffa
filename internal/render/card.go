package render

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"backspasm/internal/library"
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
	At   time.Time
	Says string
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

// card is what fits: whatever is above the most words gives way in turn, what helps least
// first. The signs, the numbers, what decided and two things to do always stay.
func (t letter) card() card {
	c, most := t.wholeCard(), mostOnCard
	if t.Assessment.Disposition == triage.Emergency {
		most = mostInAlarm
	}
	for c.words() > most {
		switch {
		case len(c.Help.Means) > 1:
			c.Help.Means = c.Help.Means[:1]
		case len(c.Help.Until) > enoughToDo:
			c.Help.Until = c.Help.Until[:len(c.Help.Until)-1]
		case c.Course != "":
			c.Course = ""
		case len(c.Since) > 1:
			c.Since = c.Since[:1]
		case len(c.Next) > 1:
			c.Next = c.Next[len(c.Next)-1:]
		case len(c.Now) > 2:
			c.Now = c.Now[:2]
		case len(c.Because) > 1:
			c.Because, c.More = c.Because[:1], c.More+len(c.Because)-1
		default:
			return c
		}
	}
	return c
}

// mostOnCard is how many words a card has at most, without those that say what a part
// is, when it was made and where more is.
// In an emergency that is without when it was made alone, and of what to do until help
// comes the first lines always stay.
const (
	mostOnCard  = 169
	mostInAlarm = 135
	enoughToDo  = 3
)

// words are those with a letter in them.
func (c card) words() int {
	texts := slices.Concat([]string{c.Headline, c.Pain, c.Course, c.Help.Call, c.Help.Sure, c.Help.Then}, c.Since, c.Do, c.Help.Signs, c.Help.Means, c.Help.Say, c.Help.Until)
	if len(c.Help.Say) == 0 { // what is read out says it
		texts = append(texts, c.Because...)
	}
	for _, i := range c.Now {
		texts = append(texts, i.Card.Says)
		if !i.Card.Keeps {
			texts = append(texts, i.Never...)
		}
	}
	for _, n := range c.Next {
		texts = append(texts, "Mon Jan", n.Says)
	}
	words := strings.Fields(strings.Join(texts, " "))
	return len(slices.DeleteFunc(words, func(w string) bool { return !strings.ContainsFunc(w, unicode.IsLetter) }))
}

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
			out = append(out, next{e.From, names})
		}
	}
	moves := map[time.Time]int{}
	for _, i := range t.Plan.Moves {
		if i.From != nil {
			moves[*i.From]++
		}
	}
	for at, n := range moves {
		out = append(out, next{at, prose.Count(n, "new move")})
	}
	out = slices.DeleteFunc(together(out), func(n next) bool { return !t.holdsAt(n.At) && !n.At.Equal(out[0].At) })
	out = append(out[:min(len(out), mostNext-1)], next{t.LookAgain(), "look again: backspasm checkin"})
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

// help is when to call whom: the signs of this person first, then those of everybody.
func (t letter) help() help {
	h := help{Call: t.words(t.Library.Messages.Notes.AtOnce), Dial: t.Region.Dial, Signs: t.signsInShort(), Sure: t.words(t.Library.Messages.Notes.CountIt)}
	then := t.Library.Messages.Disposition(t.Assessment.Disposition).Then
	h.By = t.by()
	by := ""
	if h.By != nil {
		by = t.day(*h.By)
	}
	h.Then = library.With(t.words(then), "by", by)
	return h
}

// by is the day by which somebody should have looked: two weeks after it was first
// said for soon, and for self_care the first look again that is days away.
func (t letter) by() *time.Time {
	var at time.Time
	switch t.Assessment.Disposition {
	case triage.Soon:
		at = t.Made
		if !t.FirstTold.IsZero() {
			at = t.FirstTold
		}
		at = at.Add(soonWithin)
	case triage.SelfCare:
		at = t.Made.Add(easesWithin)
		if t.Plan != nil {
			for _, c := range t.Plan.CheckBack {
				if !c.On.Before(t.Made.Add(easesWithin / 2)) {
					at = c.On
					break
				}
			}
		}
	default:
		return nil
	}
	at = at.In(t.Made.Location())
	return &at
}

// easesWithin is how long a bout may stay as it is at home.
const easesWithin = 7 * 24 * time.Hour

// emergencyHelp is the number, what to say and what to do meanwhile.
func (t letter) emergencyHelp() help {
	own := t.own()
	before, after, until := t.inHaste()
	h := help{Call: t.Action(), Dial: t.dial(own), Means: t.allWords(own.Means), Until: t.allWords(until), Signs: []string{}}
	said := t.told(t.aboutMe())
	for _, s := range t.aloud(t.mainReasons()) {
		if !slices.Contains(said, s) {
			said = append(said, s)
		}
	}
	h.Say = slices.Concat(t.allWords(before), inQuotes(inABreath(said)), t.allWords(after))
	return h
}

// The most of each that somebody can say or do in a hurry.
const (
	mostToSay   = 3  // sentences to read out
	mostSaid    = 30 // words of them, but for the first
	mostToAdd   = 3
	mostToDo    = 5
	mostToBegin = 2
)

// inABreath are the first sentences, as many as can be said in one go.
func inABreath(sentences []string) []string {
	words := 0
	for n, s := range sentences {
		if words += len(strings.Fields(s)); n == mostToSay || n > 0 && words > mostSaid {
			return sentences[:n]
		}
	}
	return sentences
}

// inHaste is what to say before and after the signs and what to do meanwhile, as much
// of it as can be followed: with more than one reason, the first of each.
func (t letter) inHaste() (before, after, until []string) {
	var befores, afters, untils [][]string
	for _, w := range t.aroundSigns() {
		befores, afters, untils = append(befores, w.before), append(afters, w.after), append(untils, w.until)
	}
	less := 2 * min(len(befores)-1, 1) // two reasons have longer lines above
	return inTurn(befores, mostToBegin), inTurn(afters, mostToAdd-less), inTurn(untils, mostToDo-less)
}

// inTurn takes the first of each list, then the second, none twice, until there are
// enough.
func inTurn(lists [][]string, most int) []string {
	var out []string
	for n := 0; n < most; n++ {
		for _, l := range lists {
			if n < len(l) && len(out) < most && !slices.Contains(out, l[n]) {
				out = append(out, l[n])
			}
		}
	}
	return out
}

// aboutMe is what whoever answers the call asks first, as far as it was answered.
func (t letter) aboutMe() []triage.Fact {
	var facts []triage.Fact
	for _, id := range []string{"age", "blood_thinner", "maybe_pregnant"} {
		if a, given := t.Answers[id]; given && !a.Assumed && a.Value != triage.No && t.Library.Protocol.Question(id).InWords(t.Assessment.Facts.Get(id)) != "" {
			facts = append(facts, triage.Fact{Question: id, Answer: t.Assessment.Facts.Get(id)})
		}
	}
	return facts
}

func inQuotes(sentences []string) []string {
	var out []string
	for _, s := range sentences {
		out = append(out, `"`+s+`"`)
	}
	return out
}

// dial are the digits of the line that the action names first.
func (t letter) dial(a library.Action) []string {
	digits := map[string][]string{"crisis": t.Region.DialCrisis, "poison": t.Region.DialPoison}[a.ID]
	if len(digits) == 0 {
		return t.Region.Dial
	}
	return digits
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

// AtOnce is the safety net in one paragraph, with the signs of this person first.
func (r Result) AtOnce() string {
	if own := r.own().Net; len(own.Signs) > 0 {
		return r.words(own.Lead) + " " + strings.Join(r.allWords(own.Signs), " ")
	}
	return r.words(r.Library.Messages.Notes.AtOnce) + " " + strings.Join(r.signsInShort(), "; ") + "."
}

// signsInShort are those of this person, then those of everybody.
func (r Result) signsInShort() []string {
	var signs []string
	for _, s := range r.Library.Catalogue.DangerSignsOf(r.Assessment) {
		signs = append(signs, r.words(s.Short))
	}
	return append(signs, r.allWords(r.Library.Messages.SafetyNet.InShort)...)
}
