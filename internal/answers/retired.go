package answers

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// retiredQuestion takes an answer to a question of older content: as one to the
// question of today, or aside.
func (r *reading) retiredQuestion(e document.Entry, old triage.Retired) {
	if old.Now == "" {
		if slices.Contains(old.Took, e.Value.Word()) {
			r.given.aside = append(r.given.aside, old.ID)
			r.given.Retired = append(r.given.Retired, fmt.Sprintf("%s: %s is left aside: it is not asked since content %s", old.ID, e.Value.Word(), old.Since))
			return
		}
		r.problems.Add(e.Value.Pos, "answer", "%s is not an answer to %s", e.Value.Describe(), old.ID).Hint = "answers were: " + strings.Join(old.Took, ", ")
		return
	}
	if a, ok := r.answer(r.questions[old.Now], e.Value); ok {
		if r.renamed == nil {
			r.renamed = map[string]triage.Answer{}
		}
		r.renamed[old.Now] = a
		r.given.Retired = append(r.given.Retired, fmt.Sprintf("%s is %s since content %s", old.ID, old.Now, old.Since))
	}
}

// retiredAnswer is the answer of today that an answer of older content is read as.
func (r *reading) retiredAnswer(q *triage.Question, n *document.Node) (triage.Answer, bool) {
	if n.Kind != document.Scalar || n.Null || q.Kind != triage.Choice {
		return triage.Answer{}, false
	}
	for _, old := range r.protocol.Retired {
		if old.Of == q.ID && old.ID == n.Word() {
			r.given.Retired = append(r.given.Retired, fmt.Sprintf("%s: %s is read as %s since content %s", q.ID, old.ID, old.Now, old.Since))
			return triage.Answer{Value: old.Now}, true
		}
	}
	return triage.Answer{}, false
}

// rename lays the answers to questions of older content where their own name of
// today says nothing; a document that holds both says the newer one.
func (r *reading) rename() {
	for id, a := range r.renamed {
		if _, given := r.given.Answers[id]; !given {
			r.given.Answers[id] = a
		}
	}
}
