package library

import (
	"slices"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// retired reads the ids of older content.
func (l *loader) retired() {
	for _, n := range l.items("retired.yaml") {
		f := l.fields(n, "retired")
		old := triage.Retired{ID: f.id("retired"), Of: f.text("of"), Now: f.text("now"), Took: f.texts("took"), Signs: f.texts("signs"), Since: f.text("since")}
		switch {
		case old.Of != "":
			l.retiredAnswer(f, old)
		case old.Signs != nil:
			for _, sign := range n.Get("signs").Items {
				l.links = append(l.links, link{sign, "question"})
			}
		case old.Now != "":
			l.links = append(l.links, link{n.Get("now"), "question"})
		case len(old.Took) == 0:
			l.errorf(n, "missing_field", "a question that is left aside needs the field %q", "took")
		}
		l.library.Protocol.Retired = append(l.library.Protocol.Retired, old)
	}
}

// retiredAnswer checks that an answer leads to one that its question takes: left
// aside, a question that was answered would be asked again.
func (l *loader) retiredAnswer(f fields, old triage.Retired) {
	q := l.questions[old.Of]
	switch {
	case q == nil || q.Kind != triage.Choice:
		l.errorf(f.node.Get("of"), "dangling_id", "there is no choice %q", old.Of)
	case old.Now == "":
		l.errorf(f.node, "missing_field", "an answer needs the field %q", "now")
	case !slices.Contains(q.Values(), old.Now):
		l.errorf(f.node.Get("now"), "dangling_id", "%q is not an option of %s", old.Now, q.ID).Hint = document.Suggest(old.Now, q.Values())
	}
}
