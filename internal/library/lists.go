package library

import (
	"strings"

	"backspasm/internal/triage"
)

// lists reads other advice, to weigh beside the content.
func (l *loader) lists() {
	for _, name := range l.in("lists", false) {
		n := l.nodes[name]
		f := l.fields(n, "list")
		list := &List{ID: f.id("list"), Title: f.text("title"), Pos: n.Pos}
		l.date(f, "checked")
		l.later(f, "sources", "source")
		f.text("finding")
		if want := strings.TrimSuffix(strings.TrimPrefix(name, "lists/"), ".yaml"); list.ID != want {
			l.errorf(n, "file_name", "%q stands in a file of another name", list.ID)
		}
		for _, item := range f.list("rules") {
			g := l.fields(item, "list_rule")
			d := g.disposition("raises")
			line := ListRule{&triage.RedFlag{ID: g.text("rule"), When: g.condition("when"), Raises: d, IfUnsure: d}, Whole, Whole, Times, Times}
			if g.has("ordinary") {
				line.Ordinary = g.share("ordinary")
			}
			if g.has("cases") {
				line.Cases = g.share("cases")
			}
			if g.has("low") {
				line.Low = g.factor("low")
			}
			if g.has("high") {
				line.High = g.factor("high")
			}
			list.Rules = append(list.Rules, line)
		}
		l.library.Lists = append(l.library.Lists, list)
	}
}
