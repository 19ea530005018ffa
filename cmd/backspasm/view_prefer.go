package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"backspasm/internal/journal"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/viewer"
	"backspasm/internal/visit"
)

// preference is the other order of cold and warmth, where the plan of now differs by it.
type preference struct {
	option  triage.Option
	episode visit.Episode // as it would be
	result  render.Result
}

// preference is nil where the person has nothing to choose: after a fresh knock, or where
// one of the two is left out.
func (v *viewing) preference() *preference {
	q := v.library.Protocol.Question(triage.PrefersID)
	if q == nil || v.result.Plan == nil {
		return nil
	}
	said := cmp.Or(v.episode.Last().Answers[q.ID].Value, q.Options[0].ID)
	now := v.judged(v.episode) // as of the same moment
	for _, option := range q.Options {
		if option.ID == said {
			continue
		}
		e := v.episode
		e.Visits = slices.Clone(e.Visits)
		last := &e.Visits[len(e.Visits)-1]
		last.Answers = maps.Clone(last.Answers)
		last.Answers[q.ID] = triage.Answer{Value: option.ID}
		p := &preference{option, e, v.judged(e)}
		if now.Plan != nil && p.result.Plan != nil && !slices.EqualFunc(p.result.Plan.Now, now.Plan.Now, sameItem) {
			return p
		}
	}
	return nil
}

func sameItem(a, b plan.Item) bool { return a.ID == b.ID }

// prefer goes on with the other order, and keeps it where the visit is kept.
func (v *viewing) prefer(p *preference) (says string) {
	says = p.option.Says + "."
	if v.kept {
		if err := v.keepInstead(p.episode); err != nil {
			return err.Error()
		}
	} else {
		v.first = v.assess(p.episode.Last().Answers, v.past)
	}
	v.episode, v.result = p.episode, p.result
	return says
}

// keepInstead keeps the last visit of an episode anew, in place of what was kept of it.
func (v *viewing) keepInstead(e visit.Episode) error {
	last, kind := e.Last(), journal.KindTriage
	if last.CheckIn {
		kind = journal.KindCheckin
	}
	r := v.worded(v.rules().Then(e, last, v.consultation.now.Location()))
	kept, err := record(r, kind, e.ID)
	if err != nil {
		return notKept(err)
	}
	kept.Visit.Instead = true
	return addToJournal(kept)
}

// word is the first of what the other order is called. It names the choice.
func (p *preference) word() string {
	word, _, _ := strings.Cut(p.option.Says, " ")
	return strings.ToLower(word)
}

// shown is the card and what is behind it, with what the person may still do about it.
func (v *viewing) shown() viewer.Content {
	c := v.content()
	c.Choice = v.offered()
	if !v.kept && (v.save || v.worthKeeping(v.first)) {
		c.Keep = v.keepNow
	}
	return c
}

// offered is the choice as the viewer shows it.
func (v *viewing) offered() *viewer.Choice {
	p := v.preference()
	if p == nil {
		return nil
	}
	return &viewer.Choice{Name: p.word(), Says: prose.Lower(p.option.Says), Take: func() (string, viewer.Content) {
		says := v.prefer(p)
		return says, v.shown()
	}}
}
