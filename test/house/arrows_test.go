package house

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// inside says which packages of this program a package may import. A package
// that is not here may not exist.
var inside = map[string][]string{
	"content":                  {},
	"internal/rule":            {},
	"internal/document":        {},
	"internal/triage":          {"internal/rule"},
	"internal/plan":            {"internal/rule", "internal/triage"},
	"internal/figure":          {},
	"internal/library":         {"internal/document", "internal/rule", "internal/triage", "internal/plan", "internal/figure"},
	"internal/answers":         {"internal/document", "internal/rule", "internal/triage"},
	"internal/lint":            {"internal/document", "internal/rule", "internal/triage", "internal/plan", "internal/library", "internal/answers", "internal/prose"},
	"internal/vignette":        {"internal/document", "internal/triage", "internal/plan", "internal/library", "internal/answers"},
	"internal/population":      {"internal/document", "internal/library", "internal/rule", "internal/triage"}, // for authors: draws people by the rates that library read, and lets triage judge them
	"internal/envguard":        {},
	"internal/compiled":        {"internal/rule", "internal/triage", "internal/plan", "internal/figure", "internal/library"},
	"internal/compiled/source": {"internal/library"},
	"internal/gen":             {"content", "internal/compiled/source", "internal/library"},
	"internal/prose":           {},
	"internal/zone":            {},
	"internal/wholefile":       {},
	"internal/verify":          {"internal/rule", "internal/triage", "internal/plan", "internal/library", "internal/document", "internal/answers", "internal/prose", "safety"},
	"internal/mutant":          {"content", "internal/document", "internal/library", "internal/triage", "internal/verify", "internal/vignette"},
	"safety":                   {},
	"internal/terminal":        {},
	"internal/screen":          {"internal/envguard", "internal/figure", "internal/prose"}, // a figure has one style, in a session and in the viewer
	"internal/interview":       {"internal/document", "internal/screen", "internal/triage", "internal/prose"},
	"internal/session":         {"internal/figure", "internal/plan", "internal/screen", "internal/prose"},
	"internal/viewer":          {"internal/figure", "internal/screen", "internal/prose"}, // not render: what it shows comes in as lines
	"internal/render":          {"internal/answers", "internal/rule", "internal/triage", "internal/plan", "internal/figure", "internal/library", "internal/prose", "internal/visit"},
	"internal/journal":         {"internal/prose", "internal/wholefile"},
	"internal/visit":           {"internal/plan", "internal/rule", "internal/triage"},
	"internal/batch":           {"internal/answers", "internal/document", "internal/library", "internal/render", "internal/rule", "internal/triage", "internal/visit"},
	"internal/person":          {"content", "internal/answers", "internal/compiled", "internal/document", "internal/library", "internal/triage"},
	"internal/person/write":    {"internal/person"},
	"cmd/backspasm":            {everything},
}

const everything = "*"

// outside says which packages may import a module, or what lies below a path.
var outside = map[string][]string{
	"gopkg.in/yaml.v3":                      {"internal/document"},
	"github.com/agnivade/levenshtein":       {"internal/document"},
	"github.com/go-json-experiment/json":    {"internal/answers", "internal/batch"},
	"charm.land/huh/v2":                     {"internal/interview"},
	"charm.land/bubbletea/v2":               {"internal/screen", "internal/interview", "internal/session", "internal/viewer"},
	"charm.land/bubbles/v2":                 {"internal/interview", "internal/viewer"}, // of a form; viewport, help and key of the viewer
	"charm.land/lipgloss/v2":                {"internal/screen", "internal/interview", "internal/viewer"},
	"github.com/charmbracelet/colorprofile": {"internal/screen"},
	"golang.org/x/sys":                      {"internal/screen", "internal/journal", "cmd/backspasm"}, // what a system alone knows
	"golang.org/x/term":                     {"internal/terminal"},
	"github.com/charmbracelet/x/ansi":       {"internal/prose", "internal/render", "internal/interview", "internal/screen"},
	"github.com/crillab/gophersat":          {"internal/verify"},
	"github.com/adrg/xdg":                   {"internal/journal"},
	"github.com/gofrs/flock":                {"internal/journal"},
	"github.com/spf13/cobra":                {"cmd/backspasm"},
	"github.com/spf13/pflag":                {"cmd/backspasm"},
}

// forTests may be imported by test files, and by nothing that ships.
var forTests = []string{
	"github.com/google/go-cmp",
	"pgregory.net/rapid",
	"github.com/rogpeppe/go-internal",
	"github.com/creack/pty",
	"github.com/santhosh-tekuri/jsonschema/v6",
	"github.com/yuin/goldmark",
	"github.com/emersion/go-ical", // reads the calendars
}

const module = "backspasm/"

// people are made there to test with, and nothing that ships may do so.
const people = "internal/person"

func TestPackagesImportOnlyWhatTheMapAllows(t *testing.T) {
	seen, unused := map[string]bool{}, arrows()
	for file, imports := range goFiles(t) {
		pkg := filepath.ToSlash(filepath.Dir(file))
		test := strings.HasSuffix(file, "_test.go")
		if _, known := inside[pkg]; !known && !(test && pkg == "test/house") {
			t.Errorf("%s: the package %s is not in the map of imports", file, pkg)
			continue
		}
		seen[pkg] = true
		for _, path := range imports {
			if !test {
				unused = slices.DeleteFunc(unused, func(a arrow) bool { return a.is(pkg, path) })
			}
			if !allowed(pkg, path, test) {
				t.Errorf("%s: %s may not import %s", file, pkg, path)
			}
		}
	}
	for _, pkg := range []string{"internal/rule", "internal/triage", "internal/plan", "internal/library", "content"} {
		if !seen[pkg] {
			t.Errorf("nothing was read of %s", pkg)
		}
	}
	for _, a := range unused {
		t.Errorf("the map lets %s import %s, and it does not", a.from, a.to)
	}
}

// arrow is an import that the map allows by name.
type arrow struct{ from, to string }

func (a arrow) is(pkg, path string) bool {
	return a.from == pkg && (module+a.to == path || below(path, a.to))
}

// arrows are those of both maps.
func arrows() []arrow {
	var all []arrow
	for from, to := range inside {
		for _, pkg := range to {
			if pkg != everything {
				all = append(all, arrow{from, pkg})
			}
		}
	}
	for mod, importers := range outside {
		for _, pkg := range importers {
			all = append(all, arrow{pkg, mod})
		}
	}
	return all
}

func allowed(pkg, path string, test bool) bool {
	own, isOwn := strings.CutPrefix(path, module)
	first, _, _ := strings.Cut(path, "/")
	switch {
	case isOwn && !test && below(own, people):
		return pkg == people+"/write" // nothing that ships
	case isOwn:
		return test || slices.Contains(inside[pkg], own) || slices.Contains(inside[pkg], everything)
	case !strings.Contains(first, "."):
		return true // the standard library
	case test && slices.ContainsFunc(forTests, func(m string) bool { return below(path, m) }):
		return true
	}
	for m, importers := range outside {
		if below(path, m) {
			return test || slices.Contains(importers, pkg)
		}
	}
	return false
}

func below(path, prefix string) bool { return path == prefix || strings.HasPrefix(path, prefix+"/") }

// goFiles returns the imports of every Go file of this module, whatever it is
// built for.
func goFiles(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			return enter(name, entry)
		case filepath.Ext(name) != ".go":
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		out[name] = []string{}
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			out[name] = append(out[name], path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// enter keeps out of hidden folders, test data and other modules, which lie in vendor in
// the archive of the sources.
func enter(name string, entry fs.DirEntry) error {
	if name == "." {
		return nil
	}
	_, err := os.Stat(filepath.Join(name, "go.mod"))
	if err == nil || entry.Name() == "testdata" || entry.Name() == "vendor" || strings.HasPrefix(entry.Name(), ".") || strings.HasPrefix(entry.Name(), "_") {
		return filepath.SkipDir
	}
	return nil
}

func TestTheArrowsOfTheMapHaveNoCycle(t *testing.T) {
	var visit func(pkg string, trail []string)
	visit = func(pkg string, trail []string) {
		if slices.Contains(trail, pkg) {
			t.Fatalf("a cycle: %s", strings.Join(append(trail, pkg), " -> "))
		}
		for _, next := range inside[pkg] {
			if _, known := inside[next]; !known && next != everything {
				t.Errorf("%s may import %s, which is not in the map", pkg, next)
			}
			visit(next, append(slices.Clone(trail), pkg))
		}
	}
	for pkg := range inside {
		visit(pkg, nil)
	}
}

func TestTheMapRefusesWhatItDoesNotName(t *testing.T) {
	for _, x := range []struct {
		pkg, path string
		test      bool
		want      bool
	}{
		{"internal/rule", "slices", false, true},
		{"internal/rule", module + "internal/triage", false, false},
		{"internal/triage", module + "internal/rule", false, true},
		{"internal/library", "gopkg.in/yaml.v3", false, false},
		{"internal/document", "gopkg.in/yaml.v3", false, true},
		{"internal/document", "gopkg.in/yaml.v3extra", false, false},
		{"internal/lint", "github.com/spf13/cobra", false, false},
		{"cmd/backspasm", "github.com/spf13/cobra", false, true},
		{"cmd/backspasm", module + "internal/render", false, true},
		{"cmd/backspasm", module + "internal/person", false, false},
		{"cmd/backspasm", module + "internal/person", true, true},
		{"content", module + "internal/library", false, false},
		{"content", module + "internal/library", true, true},
		{"internal/plan", "github.com/google/go-cmp/cmp", true, true},
		{"internal/plan", "github.com/google/go-cmp/cmp", false, false},
		{"internal/plan", "github.com/stretchr/testify", true, false},
	} {
		if got := allowed(x.pkg, x.path, x.test); got != x.want {
			t.Errorf("%s imports %s (test: %v): allowed %v, want %v", x.pkg, x.path, x.test, got, x.want)
		}
	}
}
