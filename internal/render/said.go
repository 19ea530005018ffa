package render

import (
	"slices"
	"strings"

	"backspasm/internal/triage"
)

// told returns answers as whoever gave them would say them, a sentence each and
// none twice. The content has the words: what was answered "not sure" is never
// said as a fact. An answer that the content has no words for is quoted as it
// stood on the screen. What nobody said is left out.
func (r Result) told(facts []triage.Fact) []string {
	var out []string
	for _, f := range facts {
		if a, given := r.Answers[f.Question]; given && a.Assumed || !given && !r.computed(f.Question) {
			continue
		}
		if s := r.sentence(f); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func (r Result) computed(id string) bool { return r.Library.Protocol.Question(id).Computed }

func (r Result) sentence(f triage.Fact) string {
	q, answer := r.Library.Protocol.Question(f.Question), r.answered(f)
	clause := q.InWords(answer)
	if clause == "" {
		return strings.TrimRight(q.Asks, "?.") + ": " + r.saysOf(f) + "."
	}
	who := "I "
	if r.Library.Other {
		who = "They "
	}
	return who + strings.ReplaceAll(clause, "{number}", number(r.Answers[f.Question].Number)) + "."
}

// answered is the answer behind a fact as it was given: "not sure" about a choice
// counts as one of its options, but nobody said that option.
func (r Result) answered(f triage.Fact) string {
	if r.Answers[f.Question].Value == triage.Unsure {
		return triage.Unsure
	}
	return f.Answer
}

// saysOf is the answer behind a fact in the words of the screen.
func (r Result) saysOf(f triage.Fact) string {
	q := r.Library.Protocol.Question(f.Question)
	if q.Kind == triage.Number {
		return number(r.Answers[q.ID].Number)
	}
	return q.Says(r.answered(f))
}

// notGiven names the questions of these facts that nobody answered.
func (r Result) notGiven(facts []triage.Fact) []string {
	var out []string
	for _, f := range facts {
		switch a, given := r.Answers[f.Question]; {
		case given && a.Assumed:
			out = append(out, quote(r.Library.Protocol.Question(f.Question).Asks)+" was left out and is taken at its worst")
		case !given && !r.computed(f.Question):
			out = append(out, quote(r.Library.Protocol.Question(f.Question).Asks)+" was not asked")
		}
	}
	return out
}

// saying is what was said, with what rests on nobody's words apart.
func (r Result) saying(facts []triage.Fact) string {
	return strings.Join(append(r.told(facts), sentences(r.notGiven(facts))...), " ")
}

func sentences(texts []string) []string {
	var out []string
	for _, t := range texts {
		out = append(out, t+".")
	}
	return out
}

// quoted is saying with the words of the person between quotes.
func (r Result) quoted(facts []triage.Fact) string { return r.quotedWithout(facts, nil) }

// quotedWithout leaves out what is among the sentences already.
func (r Result) quotedWithout(facts []triage.Fact, already []string) string {
	said := slices.DeleteFunc(r.told(facts), func(s string) bool { return slices.Contains(already, s) })
	var out []string
	if len(said) > 0 {
		out = append(out, `"`+strings.Join(said, " ")+`"`)
	}
	return strings.Join(append(out, slices.DeleteFunc(sentences(r.notGiven(facts)), func(s string) bool { return slices.Contains(already, s) })...), " ")
}

// youSaid tells for each reason what was said and what it can mean, in a line;
// nothing is told twice, so that the line of a reason may be empty.
func (r Result) youSaid(reasons []triage.Reason) []string {
	var out, already []string
	for _, reason := range reasons {
		says := []string{r.quotedWithout(reason.Because, already)}
		if says[0] == "" {
			says = nil
		}
		if !slices.Contains(already, reason.Rule.MayMean) {
			says = append(says, reason.Rule.MayMean)
		}
		out = append(out, strings.Join(says, " "))
		already = slices.Concat(already, r.told(reason.Because), sentences(r.notGiven(reason.Because)), []string{reason.Rule.MayMean})
	}
	return out
}

// aloud are the sentences to read out for these reasons, each once. What the
// person would rather not say is not among them.
func (r Result) aloud(reasons []triage.Reason) []string {
	var facts []triage.Fact
	for _, reason := range reasons {
		for _, f := range reason.Because {
			if f.Answer != triage.Declined {
				facts = append(facts, f)
			}
		}
	}
	return r.told(facts)
}

// notSure are the questions that were answered "not sure", assumed those that
// were left out and are taken at their worst.
func (r Result) notSure() (answered, assumed []*triage.Question) {
	for _, s := range r.Library.Protocol.Screens {
		for _, q := range s.Questions {
			switch {
			case r.Assessment.Facts.Get(q.ID) == "":
			case r.Answers[q.ID].Assumed:
				assumed = append(assumed, q)
			case slices.Contains(r.Assessment.Unsure, q.ID):
				answered = append(answered, q)
			}
		}
	}
	return answered, assumed
}

// doubts lists what was answered "not sure", and what was left out and counts as
// if it had been.
func (r Result) doubts() []part {
	answered, assumed := r.notSure()
	var out []part
	if len(answered) > 0 {
		out = append(out, part{Title: "You were not sure about", Lead: []string{unsureCounts}, Lines: asksOfAll(answered)})
	}
	if len(assumed) > 0 {
		out = append(out, part{Title: "Left out", Lead: []string{"Each of these is taken at its worst, to be on the careful side."}, Lines: asksOfAll(assumed)})
	}
	return out
}

func asksOfAll(questions []*triage.Question) []string {
	var out []string
	for _, q := range questions {
		out = append(out, q.Asks)
	}
	return out
}

const unsureCounts = "Each of these counts as a yes, to be on the careful side."
