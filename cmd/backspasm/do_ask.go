package main

import (
	"maps"
	"slices"
	"strings"

	"backspasm/internal/interview"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// askFirst asks what the name rests on and was not asked, in lines, and plans by that.
// Without a terminal it says what to answer. What is not for today is asked when its
// time has come.
func (c consultation) askFirst(p planned, name string, plain plainFlag) (planned, error) {
	today := p.Plan.NotAskedBefore(p.Made)
	at := slices.IndexFunc(today, func(x plan.NotAsked) bool { return x.ID == name })
	if at < 0 {
		return p, nil
	}
	var signs []*triage.Screen
	var asks []string
	for _, id := range today[at].Signs {
		q := p.Library.Protocol.Question(id)
		signs, asks = append(signs, &triage.Screen{ID: id, Page: id, Questions: []*triage.Question{q}}), append(asks, q.Asks)
	}
	if c.mute(plain.plain) {
		hint, ids := "with: backspasm checkin --answers FILE", strings.Join(today[at].Signs, ", ")
		if p.past == nil {
			hint = "in the file of --answers"
		}
		return p, usage("answer "+ids+" "+hint, "%s is not for everybody, and this was not asked: %s", today[at].Title, strings.Join(asks, "; "))
	}
	said, err := c.askAlone(p, name, signs)
	if err != nil {
		return p, err
	}
	c.bout, c.library = p.bout, p.Library
	p.Result = c.with(said)
	return p, nil
}

// askAlone adds the answers to these signs, one after the other, to what was said. They
// are for this run: what is kept is a whole visit.
func (c consultation) askAlone(p planned, name string, signs []*triage.Screen) (triage.Answers, error) {
	ctx, stop := untilSignal()
	defer stop()
	all := maps.Clone(p.Answers)
	for n, s := range signs {
		said, err := c.lines().Ask(ctx, interview.Prompt{Step: triage.Step{Screen: s, Ask: s.Questions}, Protocol: p.Library.Protocol, Number: n + 1, Ahead: signs[n+1:], Given: all, Now: p.Made})
		if err != nil {
			code, _, hungUp := leftBy(ctx)
			if hungUp {
				return nil, status(code)
			}
			return nil, &failure{status: code, text: "no session: the question was not answered", hint: "begin again with: backspasm do " + name}
		}
		maps.Copy(all, said)
	}
	return all, nil
}
