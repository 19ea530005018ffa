package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

var notUpward = Check{
	Name:  "not_upward",
	Finds: "A condition that can raise the disposition lists an answer and leaves out a worse one, so that a worse answer could lower the result.",
	run: func(p *pass) {
		seen := map[*document.Node]bool{}
		for _, r := range p.raising() {
			p.leaves(r.node, func(x part) {
				if seen[x.node] {
					return
				}
				seen[x.node] = true
				q := p.Protocol.Question(x.is.Question)
				arms, ordered := upward(q)
				if q.Computed && !ordered { // the same for everybody who is compared
					return
				}
				if !ordered {
					p.report(x.node, "%s reads %s, whose options have no rank, so none is worse than another", r.of, q.ID)
					return
				}
				if wrong := notClosed(arms, x.is.Values); wrong != "" {
					p.report(x.node, "%s: %s", r.of, wrong)
				}
			})
		}
	},
}

// upward returns the answers of a question from calmer to worse, in steps of
// answers that weigh the same; the first step raises nothing. Bands have two such
// orders, from the calmest one up and down. ordered is false for a choice
// whose options have no rank.
func upward(q *triage.Question) (arms [][][]string, ordered bool) {
	var steps [][]string
	switch q.Kind {
	case triage.Sign:
		// What "not sure" costs is if_unsure.
		steps = [][]string{{triage.No}, {triage.Yes}}
		if q.MayDecline {
			steps = [][]string{{triage.No}, {triage.Declined}, {triage.Yes}}
		}
	case triage.Choice:
		options := slices.Clone(q.Options)
		slices.SortStableFunc(options, func(a, b triage.Option) int { return a.Rank - b.Rank })
		for i, o := range options {
			if !o.Ranked {
				return nil, false
			}
			if i == 0 || o.Rank > options[i-1].Rank {
				steps = append(steps, nil)
			}
			steps[len(steps)-1] = append(steps[len(steps)-1], o.ID)
		}
	default:
		for _, b := range q.Bands {
			steps = append(steps, []string{b.ID})
		}
		calmest := q.CalmestBand()
		younger := slices.Clone(steps[:calmest+1])
		slices.Reverse(younger)
		return [][][]string{steps[calmest:], younger}, true
	}
	return [][][]string{steps}, true
}

// notClosed says what is wrong with a list of answers, or nothing.
func notClosed(arms [][][]string, listed []string) string {
	for _, steps := range arms {
		begun := ""
		for i, step := range steps {
			for _, answer := range step {
				switch in := slices.Contains(listed, answer); {
				case in && i == 0:
					return answer + " is the calmest answer and must not raise anything"
				case in && begun == "":
					begun = answer
				}
			}
			var lacks []string
			for _, answer := range step {
				if begun != "" && !slices.Contains(listed, answer) {
					lacks = append(lacks, answer)
				}
			}
			if len(lacks) > 0 {
				return "lists " + begun + " but not " + strings.Join(lacks, ", ") + ", which weighs as much or more"
			}
		}
	}
	if len(listed) == 1 && listed[0] == triage.Unsure {
		return "lists unsure but not yes, which weighs as much or more"
	}
	return ""
}
