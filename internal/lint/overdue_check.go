package lint

import (
	"time"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

var overdueCheck = Check{
	Name:    "overdue_check",
	Finds:   "An entry was last held against its sources more than 24 months ago. A warning: the content can still be used.",
	Warning: true,
	run: func(p *pass) {
		for _, file := range p.Files {
			p.overdue(p.Nodes[file])
		}
	},
}

func (p *pass) overdue(n *document.Node) {
	for _, item := range n.Items {
		p.overdue(item)
	}
	for _, e := range n.Entries {
		p.overdue(e.Value)
		if e.Key.Text != "checked" {
			continue
		}
		checked, err := time.Parse(time.DateOnly, e.Value.Text)
		if err == nil && !p.now.Before(checked.AddDate(0, library.CheckEveryMonths, 1)) {
			p.report(e.Value, "last checked on %s, more than %d months ago", e.Value.Text, library.CheckEveryMonths)
		}
	}
}
