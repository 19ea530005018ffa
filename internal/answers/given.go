package answers

import (
	"maps"
	"slices"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// Given is what a document says: answers by question, and sheets set to none.
type Given struct {
	Answers triage.Answers
	None    []string
	Retired []string     // what was said in ids of older content, and what became of it
	onset   document.Pos // where it stands
	aside   []string     // questions of older content that are not asked any more
}

// Fill returns the answers with every sign of a sheet set to none that is not
// given as no; the answers themselves if there is no such sheet.
func (g Given) Fill(p *triage.Protocol) triage.Answers {
	if len(g.None) == 0 {
		return g.Answers
	}
	all := maps.Clone(g.Answers)
	for _, id := range g.None {
		for _, q := range p.SignsOf(id) {
			if _, given := g.Answers[q.ID]; !given {
				all[q.ID] = triage.Answer{Value: triage.No}
			}
		}
	}
	return all
}

// Over returns g with what differs laid over it: an answer replaces an answer,
// and a sheet set to none replaces all answers of that sheet.
func (g Given) Over(p *triage.Protocol, differs Given) Given {
	out := Given{Answers: triage.Answers{}, None: append(slices.Clone(g.None), differs.None...)}
	for id, a := range g.Answers {
		out.Answers[id] = a
	}
	for _, id := range differs.None {
		for _, q := range p.SignsOf(id) {
			delete(out.Answers, q.ID)
		}
	}
	for id, a := range differs.Answers {
		out.Answers[id] = a
	}
	return out
}
