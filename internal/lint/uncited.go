package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
)

var uncited = Check{
	Name:  "uncited",
	Finds: "An entry names no source that was read, and yet claims more than expert opinion.",
	run: func(p *pass) {
		unread := map[string]bool{}
		for _, s := range p.Sources {
			unread[s.ID] = s.ReadAs == "not read"
		}
		for _, file := range p.Files {
			p.sourced(p.Nodes[file], unread)
		}
	},
}

func (p *pass) sourced(n *document.Node, unread map[string]bool) {
	for _, item := range n.Items {
		p.sourced(item, unread)
	}
	sources := n.Get("sources")
	if sources == nil {
		return
	}
	evidence := n.Get("evidence")
	if evidence == nil || evidence.Text == "expert opinion" || evidence.Text == "custom" {
		return
	}
	names := words(sources)
	if !slices.ContainsFunc(names, func(id string) bool { return !unread[id] }) {
		p.report(evidence, "%s evidence, but none of its sources was read: %s", evidence.Text, strings.Join(names, ", "))
	}
}
