// Package peers puts the red flags into other rule languages, each in the
// arrangements that its own documentation calls fast, beside our own.
package peers

import (
	"slices"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Judge gives the disposition of one person.
type Judge func() (triage.Disposition, error)

// Peer is one way to evaluate the red flags. It begins at a map of question to
// answer: putting that into the form that it takes natively is part of what is
// measured. Prepare is not.
type Peer struct {
	Name    string
	Says    string // the arrangement, for the reader of the figures
	Ours    bool
	Prepare func(words map[string]string) (Judge, error)
}

// All returns every peer, compiled from the red flags of p.
func All(p *triage.Protocol) ([]Peer, error) {
	out := Ours(p)
	for _, make := range []func(*triage.Protocol) ([]Peer, error){exprPeers, celPeers, regoPeers} {
		peers, err := make(p)
		if err != nil {
			return nil, err
		}
		out = append(out, peers...)
	}
	return out, nil
}

// Alarm is what raises one disposition, as a condition of two truth values:
// "not sure" stands in it as one of the answers wherever it counts.
type Alarm struct {
	Raises triage.Disposition
	Any    []rule.Expr
}

// Alarms are the red flags by what they raise, the most urgent first. A rule that
// asks for less when it is unsure stands in two of them.
func Alarms(p *triage.Protocol) []Alarm {
	var out []Alarm
	for _, d := range slices.Backward(triage.Dispositions()) {
		a := Alarm{Raises: d}
		for _, r := range p.RedFlags {
			switch d {
			case r.IfUnsure:
				a.Any = append(a.Any, plain(r.When, false))
			case r.Raises:
				a.Any = append(a.Any, plain(r.When, true))
			}
		}
		if len(a.Any) > 0 && d > triage.SelfCare {
			out = append(out, a)
		}
	}
	return out
}

// plain is "e may hold" or, with certain, "e holds", with every answer named.
func plain(e rule.Expr, certain bool) rule.Expr {
	switch e := e.(type) {
	case *rule.Is:
		values := slices.Clone(e.Values)
		if !certain && !slices.Contains(values, rule.Unsure) {
			values = append(values, rule.Unsure)
		}
		return &rule.Is{Question: e.Question, Values: values}
	case rule.Not:
		return rule.Not{Expr: plain(e.Expr, !certain)}
	case rule.All:
		return rule.All(each(e, certain))
	case rule.Any:
		return rule.Any(each(e, certain))
	case rule.AtLeast:
		return rule.AtLeast{N: e.N, Of: each(e.Of, certain)}
	}
	return e
}

func each(of []rule.Expr, certain bool) []rule.Expr {
	out := make([]rule.Expr, len(of))
	for i, e := range of {
		out[i] = plain(e, certain)
	}
	return out
}

// questions are those that red flags read.
func questions(p *triage.Protocol) []string {
	var ids []string
	for _, r := range p.RedFlags {
		for _, id := range rule.Questions(r.When) {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// given are the facts about these questions; empty where a question is not reached.
func given(ids []string, words map[string]string) map[string]any {
	out := make(map[string]any, len(ids))
	for _, id := range ids {
		out[id] = words[id]
	}
	return out
}
