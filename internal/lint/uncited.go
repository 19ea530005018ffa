package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
)

var uncited = Check{
	Name:  "uncited",
	Finds: "An entry names no source, or claims more than expert opinion although nobody read any of its sources.",
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
	names := words(sources)
	evidence := n.Get("evidence")
	switch {
	case len(names) == 0 || len(names) == 1 && strings.TrimSpace(names[0]) == "":
		p.report(sources, "no source is named")
	case evidence == nil || evidence.Text == "expert opinion" || evidence.Text == "custom":
	case !slices.ContainsFunc(names, func(id string) bool { return !unread[id] }):
		p.report(evidence, "%s evidence, but none of its sources was read: %s", evidence.Text, strings.Join(names, ", "))
	}
}
