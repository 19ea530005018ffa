package lint

import "backspasm/internal/document"

var nonASCII = Check{
	Name:  "non_ascii",
	Finds: "A character that not every terminal, printer and screen reader knows; write plain letters.",
	run: func(p *pass) {
		for _, file := range p.Files {
			p.ascii(p.Nodes[file])
		}
	},
}

func (p *pass) ascii(n *document.Node) {
	for _, r := range n.Text {
		if r > '~' {
			p.report(n, "the character %q (U+%04X) is not plain ASCII", r, r)
			break
		}
	}
	for _, item := range n.Items {
		p.ascii(item)
	}
	for _, e := range n.Entries {
		p.ascii(e.Key)
		p.ascii(e.Value)
	}
}
