package house

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const matrixRows = 41

func TestEveryRowOfTheTerminalMatrixIsShown(t *testing.T) {
	page, err := os.ReadFile("docs/terminal.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range matrixMistakes(string(page), namedTests(t)) {
		t.Errorf("docs/terminal.md: %s", m)
	}
}

// A table that cannot be wrong shows nothing.
func TestMistakesOfTheTerminalMatrixAreFound(t *testing.T) {
	exists := map[string]bool{"screens/TestIt": true, "plain.txtar": true}
	var whole string
	for n := range matrixRows {
		whole += fmt.Sprintf("| T%d | a window | it asks | `screens/TestIt` `plain.txtar` |\n", n+1)
	}
	if got := matrixMistakes(whole, exists); len(got) > 0 {
		t.Fatalf("mistakes in a table that has none: %q", got)
	}
	row := "| T7 | a window | it asks | `screens/TestIt` `plain.txtar` |\n"
	for _, x := range []struct{ with, want string }{
		{"", "T7 is missing"},
		{row + row, "T7 is there 2 times"},
		{strings.Replace(row, "TestIt", "TestThat", 1), "T7: there is no test screens/TestThat"},
		{strings.Replace(row, "plain", "plane", 1), "T7: there is no test plane.txtar"},
		{strings.Replace(row, "it asks", " ", 1), "T7 has an empty cell"},
		{"| T7 | a window | it asks |\n", "T7 has 3 cells"},
		{"| T7 | a window | it asks | some test |\n", "T7 has neither a test nor a reason"},
		{"| T7 | a window | it asks | no test: later |\n", "T7 has neither a test nor a reason"},
		{row + "| T42 | a window | it asks | `screens/TestIt` |\n", "T42 is not of the matrix"},
	} {
		if got := matrixMistakes(strings.Replace(whole, row, x.with, 1), exists); !slices.Contains(got, x.want) {
			t.Errorf("%q: want %q, got %q", x.with, x.want, got)
		}
	}
	const reason = "| T7 | a window | it asks | no test: there is no such window here; looked at by hand |\n"
	if got := matrixMistakes(strings.Replace(whole, row, reason, 1), exists); len(got) > 0 {
		t.Errorf("a reason is refused: %q", got)
	}
}

var (
	matrixRow = regexp.MustCompile(`(?m)^\| T(\d+) \|.*\|$`)
	inCode    = regexp.MustCompile("`([^`]+)`")
	barInCell = "\\|" // as Markdown writes it
	goTest    = regexp.MustCompile(`(?m)^func (Test\w+)\(\w+ \*testing\.T\)`)
)

// matrixMistakes says what is wrong with the table of a page; exists says which
// tests and scripts there are.
func matrixMistakes(page string, exists map[string]bool) (mistakes []string) {
	times := map[string]int{}
	for _, row := range matrixRow.FindAllStringSubmatch(page, -1) {
		id := "T" + row[1]
		times[id]++
		cells := strings.Split(strings.Trim(strings.ReplaceAll(row[0], barInCell, ""), "|"), "|")
		if len(cells) != 4 {
			mistakes = append(mistakes, fmt.Sprintf("%s has %d cells", id, len(cells)))
			continue
		}
		if slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) == "" }) {
			mistakes = append(mistakes, id+" has an empty cell")
		}
		tests := inCode.FindAllStringSubmatch(cells[3], -1)
		for _, test := range tests {
			if !exists[test[1]] {
				mistakes = append(mistakes, fmt.Sprintf("%s: there is no test %s", id, test[1]))
			}
		}
		if _, reason, _ := strings.Cut(cells[3], "no test: "); len(tests) == 0 && len(reason) < 20 {
			mistakes = append(mistakes, id+" has neither a test nor a reason")
		}
	}
	for n := range matrixRows {
		switch id := fmt.Sprintf("T%d", n+1); times[id] {
		case 0:
			mistakes = append(mistakes, id+" is missing")
		case 1:
		default:
			mistakes = append(mistakes, fmt.Sprintf("%s is there %d times", id, times[id]))
		}
		delete(times, fmt.Sprintf("T%d", n+1))
	}
	for id := range times {
		mistakes = append(mistakes, id+" is not of the matrix")
	}
	return mistakes
}

// namedTests are the tests of all modules here, as folder/TestName, and the
// scripts by their file.
func namedTests(t *testing.T) map[string]bool {
	t.Helper()
	exists := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && strings.ContainsAny(entry.Name()[:1], "._"):
			return filepath.SkipDir
		case filepath.Ext(name) == ".txtar":
			exists[filepath.Base(name)] = true
		case strings.HasSuffix(name, "_test.go"):
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			for _, f := range goTest.FindAllStringSubmatch(string(text), -1) {
				exists[filepath.ToSlash(filepath.Dir(name))+"/"+f[1]] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return exists
}

// A script says itself that it needs unix; what is left out under qemu stands where it is run.
func TestTheScriptsThatAreLeftOutOnOtherSystemsAreNamed(t *testing.T) {
	run, err := os.ReadFile("test/arm/run")
	if err != nil {
		t.Fatal(err)
	}
	skipped := regexp.MustCompile(`-skip '\^TestScripts\$/\^\(?([\w|]+)\)?\$'`).FindSubmatch(run)
	if skipped == nil {
		t.Fatal("test/arm/run does not say which scripts it skips")
	}
	slow := strings.Split(string(skipped[1]), "|")
	leftOutAreNamed(t, "Windows, amd64", func(_, text string) bool { return strings.HasPrefix(text, "[!unix] skip '") })
	leftOutAreNamed(t, "Linux, arm64", func(name, _ string) bool { return slices.Contains(slow, name) })
}

// leftOutAreNamed checks that the row of a system names each script that is left out
// there, and counts the others.
func leftOutAreNamed(t *testing.T, system string, left func(name, text string) bool) {
	t.Helper()
	page, err := os.ReadFile("docs/terminal.md")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`(?m)^\| ` + system + ` .*$`).FindString(string(page))
	scripts, err := filepath.Glob("cmd/backspasm/testdata/script/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	run := 0
	for _, file := range scripts {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(file)
		out := left(strings.TrimSuffix(name, ".txtar"), string(text))
		if out != strings.Contains(row, "`"+name+"`") {
			t.Errorf("%s: %s is left out: %v; the row says otherwise", system, name, out)
		}
		if !out {
			run++
		}
	}
	if count := fmt.Sprintf("%d of the %d scripts", run, len(scripts)); !strings.Contains(row, count) {
		t.Errorf("%s: the row does not say %s: %s", system, count, row)
	}
}
