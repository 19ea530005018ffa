package render

import (
	"slices"

	"backspasm/internal/library"
)

// own is the action that the result asks for, whose words stand in place of those
// of the disposition where it has any.
func (r Result) own() library.Action {
	a, _ := r.Library.Messages.Action(r.Assessment.Action())
	return a
}

// headline is the disposition in words.
func (r Result) headline() string {
	if own := r.own().Headline; own != "" {
		return r.words(own)
	}
	return r.words(r.Library.Messages.Disposition(r.Assessment.Disposition).Headline)
}

// meaning says what the disposition means for the person. It promises no plan where
// there is none.
func (r Result) meaning() []string {
	means := r.own().Means
	if len(means) == 0 {
		m := r.Library.Messages.Disposition(r.Assessment.Disposition)
		means = m.Means
		if r.Plan == nil && len(m.WithoutPlan) > 0 {
			means = m.WithoutPlan
		}
	}
	if r.Assessment.Kept != "" {
		means = append(slices.Clip(means), r.Library.Messages.Notes.Stands)
	}
	return r.allWords(means)
}

// stopSigns is the safety net: that of a back, or that of the action.
func (r Result) stopSigns() library.SafetyNet {
	if own := r.own().Net; len(own.Signs) > 0 {
		return own
	}
	return r.Library.Messages.SafetyNet
}

// whenYouCall is what to say; empty for self_care.
func (r Result) whenYouCall() []string {
	around := r.aroundSigns()
	lines := []string{}
	add := func(more []string) {
		for _, line := range r.allWords(more) {
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	for _, w := range around {
		add(w.before)
	}
	if len(lines) == 0 {
		return lines
	}
	for _, said := range r.aloud(r.mainReasons()) {
		lines = append(lines, `"`+said+`"`)
	}
	for _, reason := range r.mainReasons() {
		if ask := reason.Rule.AsksClinician; ask != "" && !slices.Contains(lines, "Ask: "+ask) {
			lines = append(lines, "Ask: "+ask)
		}
	}
	for _, w := range around {
		add(w.after)
	}
	return lines
}

// actions are those that the main reasons ask for; without one, that of the result.
func (r Result) actions() []library.Action {
	reasons := r.mainReasons()
	if len(reasons) == 0 {
		return []library.Action{r.own()}
	}
	var out []library.Action
	for _, reason := range reasons {
		a, _ := r.Library.Messages.Action(reason.Rule.Action)
		out = append(out, a)
	}
	return out
}

// script is what to say before and after the signs, and in an emergency what to do
// until help is there.
type script struct{ before, after, until []string }

// aroundSigns are the words for the reasons. Those of the disposition are for a back,
// so that they are left out when every reason has words of its own. When only some
// have, they come first, and nothing of the others stands before the signs.
func (r Result) aroundSigns() []script {
	call := r.Library.Messages.Call(r.Assessment.Disposition)
	var out []script
	forBack := false
	var met []string
	for _, a := range r.actions() {
		if len(a.Before) == 0 {
			forBack = true
		} else if !slices.Contains(met, a.ID) {
			met, out = append(met, a.ID), append(out, script{a.Before, a.After, a.UntilHelp})
		}
	}
	if !forBack {
		return out
	}
	for n := range out {
		out[n].before = nil
	}
	return append([]script{{call.Before, call.After, r.Library.Messages.Disposition(r.Assessment.Disposition).UntilHelp}}, out...)
}
