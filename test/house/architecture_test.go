package house

import (
	"os"
	"path"
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
