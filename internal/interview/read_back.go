package interview

import (
	"context"
	"slices"
	"strings"

	"backspasm/internal/triage"
)

// mostRead is how many answers are read back.
const mostRead = 3

// readBack reads an emergency back before it ends the interview. Who takes it back is
// where the last answer was given, and what decided it there is blank.
func (i *Interview) readBack(ctx context.Context) (done bool, err error) {
	if i.Alarm == nil {
		return true, nil
	}
	deciding := i.deciding()
	r := ReadBack{Call: i.Alarm(i.All())}
	for _, q := range deciding[:min(len(deciding), mostRead)] {
		r.Said = append(r.Said, i.asSaid(q))
	}
	i.Unconfirmed = true
	so, err := i.Asker.ReadBack(ctx, r)
	if err != nil {
		return false, err
	}
	i.Unconfirmed = false
	if !so {
		i.undo(deciding)
	}
	return so, nil
}

// undo takes back the answers that make an emergency: all of them that stand where the
// last one was given, which comes next, with everything else as it was.
func (i *Interview) undo(deciding []*triage.Question) {
	i.takenBack = true
	if len(i.way) == 0 { // of what was said another time
		for _, q := range deciding {
			delete(i.Answers, q.ID)
			delete(i.Before, q.ID)
		}
		return
	}
	last := i.way[len(i.way)-1]
	delete(i.plainly, last.plain)
	for _, q := range deciding {
		if last.plain == "" && i.onLast(q) {
			delete(i.onScreen, q.ID)
		}
	}
	i.takeBack()
}

func (i *Interview) onLast(q *triage.Question) bool {
	if len(i.way) == 0 {
		return false
	}
	s := i.Protocol.Screen(i.way[len(i.way)-1].screen)
	return s != nil && slices.Contains(s.Questions, q)
}

// deciding are the questions whose answers make an emergency, those that were put last
// first. What is "not sure" is among them only if nothing certain is one.
func (i *Interview) deciding() []*triage.Question {
	var sure, unsure []*triage.Question
	for _, r := range i.assess().Reasons {
		if r.Disposition != triage.Emergency {
			continue
		}
		into := &sure
		if slices.ContainsFunc(r.Because, func(f triage.Fact) bool { return f.Answer == triage.Unsure }) {
			into = &unsure
		}
		for _, f := range r.Because {
			if q := i.Protocol.Question(f.Question); !q.Computed && !slices.Contains(*into, q) {
				*into = append(*into, q)
			}
		}
	}
	all := sure
	if len(all) == 0 {
		all = unsure
	}
	slices.SortStableFunc(all, func(a, b *triage.Question) int { return i.far(a) - i.far(b) })
	return all
}

// far is 0 for what was put last, else 1.
func (i *Interview) far(q *triage.Question) int {
	if i.onLast(q) {
		return 0
	}
	return 1
}

// asSaid is an answer as it was given, in the words of its screen.
func (i *Interview) asSaid(q *triage.Question) string {
	a := i.All()[q.ID]
	switch {
	case a.Value == triage.Unsure:
		return "NOT SURE, which counts as yes: " + q.Asks
	case q.Kind == triage.Sign:
		return strings.ToUpper(q.Says(a.Value)) + ": " + q.Asks
	}
	return q.Asks + " " + SayAnswer(q, a, i.Now)
}
