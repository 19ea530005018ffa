package render

import (
	"slices"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

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
