package lint

import (
	"slices"

	"backspasm/internal/triage"
)

var deadOption = Check{
	Name:  "dead_option",
	Finds: "No condition tells an option or band from its neighbour, so the person is made to choose for nothing.",
	run: func(p *pass) {
		lists := p.lists()
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				p.options(q, lists[q.ID])
			}
		}
	},
}

// lists are the sets of answers that conditions name, by question.
func (p *pass) lists() map[string][][]string {
	out := map[string][][]string{}
	for _, n := range p.allConditions() {
		p.leaves(n, func(x part) { out[x.is.Question] = append(out[x.is.Question], x.is.Values) })
	}
	return out
}

func (p *pass) options(q *triage.Question, lists [][]string) {
	if q.Kind == triage.Sign || q.ID == triage.ForID {
		return
	}
	rank := func(string) int { return 0 }
	key, ordered := "bands", true
	if q.Kind == triage.Choice {
		key, ordered = "options", q.Options[0].Ranked
		rank = func(id string) int { return q.Options[slices.Index(q.Values(), id)].Rank }
	}
	nodes := p.row(q).Get(key).Items
	answers := slices.Clone(q.Values())
	slices.SortStableFunc(answers, func(a, b string) int { return rank(a) - rank(b) })
	unnamed := ""
	for i, id := range answers {
		n := nodes[slices.Index(q.Values(), id)]
		tied := !ordered || i > 0 && q.Kind == triage.Choice && rank(answers[i-1]) == rank(id)
		switch {
		case !tied && i > 0 && alike(answers[i-1], id, lists):
			p.report(n, "no condition tells %s from %s", id, answers[i-1])
		case tied && alike(id, "", lists) && unnamed != "":
			p.report(n, "no condition names %s, as none names %s", id, unnamed)
		}
		if alike(id, "", lists) {
			unnamed = id
		}
	}
}

// alike says whether every list holds both answers or neither.
func alike(a, b string, lists [][]string) bool {
	return !slices.ContainsFunc(lists, func(l []string) bool { return slices.Contains(l, a) != slices.Contains(l, b) })
}
