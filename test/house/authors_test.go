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

// authors may see all that authors write: tests, test persons, properties, and the
// YAML with its places. The rest of the program takes a library.Content, which
// holds none of it.
var authors = []string{"internal/library", "internal/lint", "internal/verify", "internal/vignette", "internal/mutant", "internal/gen", "internal/person", "internal/population", "cmd/backspasm/content_dir.go"}

// ofAuthors are the names in package library through which it is reached.
var ofAuthors = []string{"Library", "Load", "Read"}

func TestOnlyAuthorsReachTestsAndNodes(t *testing.T) {
	seen := map[string]bool{}
	for file := range goFiles(t) {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, place := range reaches(t, file) {
			by := filepath.ToSlash(file)
			if !slices.Contains(authors, by) {
				by = filepath.ToSlash(filepath.Dir(file))
			}
			if seen[by] = true; !slices.Contains(authors, by) {
				t.Errorf("%s: what a run of the program needs is a library.Content", place)
			}
		}
	}
	for _, author := range authors[1:] {
		if !seen[author] {
			t.Errorf("%s may reach what authors write, and does not", author)
		}
	}
}

// reaches lists the places in a file that name what is for authors.
func reaches(t *testing.T, file string) []token.Position {
	t.Helper()
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []token.Position
	ast.Inspect(parsed, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if pkg, ok := s.X.(*ast.Ident); ok && pkg.Name == "library" && slices.Contains(ofAuthors, s.Sel.Name) {
				out = append(out, set.Position(s.Pos()))
			}
		}
		return true
	})
	return out
}
