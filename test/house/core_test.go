package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// core decides; how its values are named in a document is for whoever writes one.
var core = []string{"internal/rule", "internal/triage", "internal/plan", "internal/visit"}

func TestTheCoreDoesNotKnowHowItIsWritten(t *testing.T) {
	structs := 0
	for file := range goFiles(t) {
		if !slices.Contains(core, filepath.ToSlash(filepath.Dir(file))) || strings.HasSuffix(file, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			s, ok := n.(*ast.StructType)
			if !ok {
				return true
			}
			structs++
			for _, f := range s.Fields.List {
				if f.Tag != nil {
					t.Errorf("%s: %s is for who writes the document", set.Position(f.Pos()), f.Tag.Value)
				}
			}
			return true
		})
	}
	if structs < 20 {
		t.Errorf("only %d types were looked at", structs)
	}
}
