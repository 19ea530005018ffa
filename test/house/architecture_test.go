package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var version = regexp.MustCompile(`^v\d+$`)

// The page says why there is each module that the program is made of, and names
// every package of its own that does work in a run.
func TestTheArchitecturePageNamesEveryDependency(t *testing.T) {
	page, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	text := string(page)
	for module := range outside {
		name := path.Base(module)
		if version.MatchString(name) {
			name = path.Base(path.Dir(module))
		}
		if !strings.Contains(text, name) {
			t.Errorf("docs/architecture.md does not say why there is %s", module)
		}
	}
	for _, m := range regexp.MustCompile("`(internal/[a-z]+)`").FindAllStringSubmatch(text, -1) {
		if _, known := inside[m[1]]; !known {
			t.Errorf("docs/architecture.md names %s, which does not exist", m[1])
		}
	}
}

var (
	stop = regexp.MustCompile("(?m)^[0-9]+\\. `([a-z/_]+(?:\\.go)?)`: (.*)$")
	name = regexp.MustCompile("`([A-Za-z]+(?:\\.[A-Za-z]+)?)`")
)

// A stranger can take the walk: each function stands in the file, or the folder, that
// its line names.
func TestTheStrangersWalkPassesOnlyWhatIsThere(t *testing.T) {
	page, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	_, walk, _ := strings.Cut(string(page), "## A stranger's walk\n")
	walk, _, _ = strings.Cut(walk, "\n## ")
	if lines := strings.Count(walk, "\n"); lines >= 60 {
		t.Errorf("the walk has %d lines", lines)
	}
	rooms, passed := 0, 0
	for _, line := range stop.FindAllStringSubmatch(walk, -1) {
		rooms++
		there := functionsOf(t, line[1])
		for _, m := range name.FindAllStringSubmatch(line[2], -1) {
			passed++
			if !there[m[1]] {
				t.Errorf("there is no %s in %s", m[1], line[1])
			}
		}
	}
	if rooms < 25 || passed < 40 {
		t.Errorf("only %d rooms and %d functions were found", rooms, passed)
	}
}

// functionsOf are the functions of a file, or of the files of a folder; methods with
// their type.
func functionsOf(t *testing.T, place string) map[string]bool {
	t.Helper()
	files := []string{place}
	if !strings.HasSuffix(place, ".go") {
		files, _ = filepath.Glob(place + "/*.go")
	}
	out := map[string]bool{}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, d := range parsed.Decls {
			f, ok := d.(*ast.FuncDecl)
			switch {
			case !ok:
			case f.Recv == nil:
				out[f.Name.Name] = true
			default:
				of := f.Recv.List[0].Type
				if pointer, is := of.(*ast.StarExpr); is {
					of = pointer.X
				}
				if id, is := of.(*ast.Ident); is {
					out[id.Name+"."+f.Name.Name] = true
				}
			}
		}
	}
	return out
}
