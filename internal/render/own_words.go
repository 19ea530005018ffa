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
	before, after, _ := r.aroundSigns()
	if len(before) == 0 {
		return []string{}
	}
	lines := r.allWords(before)
	for _, said := range r.aloud(r.mainReasons()) {
		lines = append(lines, `"`+said+`"`)
	}
	for _, reason := range r.mainReasons() {
		if ask := reason.Rule.AsksClinician; ask != "" && !slices.Contains(lines, "Ask: "+ask) {
			lines = append(lines, "Ask: "+ask)
		}
	}
	return append(lines, r.allWords(after)...)
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

// aroundSigns is what to say before and after the signs, and in an emergency what to
// do until help is there. The words of the
// disposition are for a back, so that they are left out when every reason has
// words of its own, and come first when only some have.
func (r Result) aroundSigns() (before, after, until []string) {
	call := r.Library.Messages.Call(r.Assessment.Disposition)
	var own []library.Action
	forBack := false
	for _, a := range r.actions() {
		if len(a.Before) == 0 {
			forBack = true
		} else if !slices.ContainsFunc(own, func(have library.Action) bool { return have.ID == a.ID }) {
			own = append(own, a)
		}
	}
	add := func(to, lines []string) []string {
		for _, line := range lines {
			if !slices.Contains(to, line) {
				to = append(to, line)
			}
		}
		return to
	}
	if forBack {
		before, after = add(nil, call.Before), add(nil, call.After)
		until = add(nil, r.Library.Messages.Disposition(r.Assessment.Disposition).UntilHelp)
	}
	for _, a := range own {
		if !forBack {
			before = add(before, a.Before)
		}
		after, until = add(after, a.After), add(until, a.UntilHelp)
	}
	return before, after, until
}
