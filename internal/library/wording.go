package library

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// said reads the clauses for the answers. Whether each is one of the question's
// can be told once its options and bands are read.
func (l *loader) said(f fields, key string) []triage.Clause {
	n := f.node.Get(key)
	switch {
	case n == nil:
		return nil
	case n.Kind != document.Map || len(n.Entries) == 0:
		l.errorf(n, "syntax", "expected a map of answers for %q, found %s", key, n.Describe())
		return nil
	}
	var out []triage.Clause
	for _, e := range n.Entries {
		out = append(out, triage.Clause{Answer: e.Key.Text, Says: l.text(e.Value)})
	}
	return out
}

func (l *loader) saidOf(f fields, q *triage.Question, key string, said []triage.Clause) {
	answers := q.Values()
	if q.Kind != triage.Sign && q.TakesUnsure() {
		answers = append(answers, triage.Unsure)
	}
	for i, c := range said {
		if own := f.node.Get("said"); own != nil && key != "said" {
			l.alsoWorded(own.Get(c.Answer), f.node.Get(key).Entries[i].Value)
		}
		if doubts := strings.Contains(c.Says, "not sure"); doubts != (c.Answer == triage.Unsure) {
			l.errorf(f.node.Get(key).Entries[i].Value, "syntax", "what is said for %q says \"not sure\", and nothing else does", triage.Unsure)
		}
		if !slices.Contains(answers, c.Answer) {
			l.errorf(f.node.Get(key).Entries[i].Key, "dangling_id", "%q is not an answer to %s", c.Answer, q.ID).Hint = document.Suggest(c.Answer, answers)
		}
	}
}

// doubt reads what "not sure" leads to: of a sign a plainer question, something to
// do, or nothing, because nothing may delay it; of a choice one of its options.
func (l *loader) doubt(f fields, q *triage.Question) {
	q.NotSure, q.MayNotWait = f.text("not_sure"), f.bool("may_not_wait")
	q.Check = l.check(f)
	if q.Kind != triage.Sign {
		for _, key := range []string{"check", "may_not_wait"} {
			if f.has(key) {
				l.errorf(f.node.Get(key), "syntax", "only a sign has %s", key)
			}
		}
		return
	}
	for _, key := range []string{"not_sure", "check"} {
		if q.MayNotWait && f.has(key) {
			l.errorf(f.node.Get(key), "syntax", "nothing may delay %s (may_not_wait), so it has no %s", q.ID, key)
		}
	}
	if !q.MayNotWait && !f.has("not_sure") && !f.has("check") {
		l.errorf(f.node, "missing_field", "a sign needs a check or the field %q", "not_sure")
	}
}

// check reads something to do. In the wording for another person it has no source of its own.
func (l *loader) check(f fields) triage.Check {
	n := f.node.Get("check")
	if n == nil {
		return triage.Check{}
	}
	g := l.fields(n, "check")
	c := triage.Check{Do: g.text("do"), No: g.text("no"), Yes: g.text("yes"), Source: g.text("source")}
	if c.Source != "" {
		l.links = append(l.links, link{g.node.Get("source"), "source"})
	}
	if again := f.node.Get("check" + other); again != nil {
		h := l.fields(again, "check"+other)
		for _, key := range []string{"do", "no", "yes"} {
			l.alsoWorded(g.node.Get(key), h.node.Get(key))
		}
	}
	return c
}
