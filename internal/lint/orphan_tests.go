package lint

import "strings"

var orphanTest = Check{
	Name:  "orphan_test",
	Finds: "A _test.yaml stands beside nothing that ships, so what it once tested is lost or not checked.",
	run: func(p *pass) {
		tested := p.tested()
		for _, file := range p.Files {
			of, isTest := strings.CutSuffix(file, "_test.yaml")
			if isTest && tested[of+".yaml"] == nil {
				p.report(p.Nodes[file], "there is no checked %s.yaml beside it", of)
			}
		}
	},
}
