package house

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

const accessibility = "docs/accessibility.md"

// example is a command of a document and what it is said to print.
type example struct {
	line    int
	command string
	shown   []string
}

// Every example of the page is run, and prints what is shown. A line of three dots
// stands for lines that are left out.
func TestTheExamplesForAccessibilityAreTrue(t *testing.T) {
	program := built(t)
	blocks := consoles(t, accessibility)
	if len(blocks) < 6 {
		t.Fatalf("only %d blocks of examples were found", len(blocks))
	}
	for _, block := range blocks {
		home := t.TempDir()
		for _, x := range block {
			printed := printedBy(t, program, home, x.command)
			if !sameLines(x.shown, printed) {
				t.Errorf("%s:%d: $ %s prints\n%s", accessibility, x.line, x.command, strings.Join(printed, "\n"))
			}
		}
	}
}

// The commands of one block follow each other in the same home.
func consoles(t *testing.T, name string) (blocks [][]example) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	inside := false
	for n, line := range strings.Split(string(text), "\n") {
		command, isCommand := strings.CutPrefix(line, "$ ")
		switch last := len(blocks) - 1; {
		case !inside && strings.HasPrefix(line, "```"):
			if line != "```console" {
				t.Errorf("%s:%d: %s is not looked at; write ```console", name, n+1, line)
			}
			inside, blocks = true, append(blocks, nil)
		case line == "```":
			inside = false
		case !inside:
		case isCommand:
			blocks[last] = append(blocks[last], example{line: n + 1, command: command})
		case len(blocks[last]) == 0:
			t.Fatalf("%s:%d: a block begins with a command", name, n+1)
		default:
			x := &blocks[last][len(blocks[last])-1]
			x.shown = append(x.shown, line)
		}
	}
	return blocks
}

// built is where the program was built.
func built(t *testing.T) (folder string) {
	t.Helper()
	folder = t.TempDir()
	cmd := exec.Command("go", "build", "-o", filepath.Join(folder, "backspasm"), "./cmd/backspasm")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s\n%s", err, out)
	}
	return folder
}

// printedBy is what a person would see: both streams together, without the blanks
// at the ends of lines.
func printedBy(t *testing.T, program, home, command string) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "sh", "-c", command)
	cmd.Env = []string{"PATH=" + program + ":" + os.Getenv("PATH"), "HOME=" + home, "TERM=xterm", "LANG=C.UTF-8", "TZ=UTC"}
	out, _ := cmd.CombinedOutput() // an interview that was left has a status of its own
	if ctx.Err() != nil {
		t.Fatalf("$ %s does not end:\n%s", command, out)
	}
	var lines []string
	for line := range strings.Lines(strings.TrimRight(string(out), "\n")) {
		lines = append(lines, strings.TrimRight(line, " \n"))
	}
	return lines
}

// sameLines compares lines; three dots are as many lines as need be.
func sameLines(shown, printed []string) bool {
	switch {
	case len(shown) == 0:
		return len(printed) == 0
	case shown[0] == "...":
		return sameLines(shown[1:], printed) || len(printed) > 0 && sameLines(shown, printed[1:])
	case len(printed) == 0:
		return false
	}
	return shown[0] == printed[0] && sameLines(shown[1:], printed[1:])
}

func TestLinesAreComparedAsShown(t *testing.T) {
	for _, x := range []struct {
		shown, printed string
		want           bool
	}{
		{"a b", "a b", true},
		{"a", "a b", false},
		{"a b", "a", false},
		{"a c", "a b", false},
		{"...", "a b c", true},
		{"a ... c", "a b b c", true},
		{"a ... c", "a c", true},
		{"a ... c", "a b", false},
		{"... b ...", "a b c", true},
		{"... b ...", "a c", false},
		{"... b", "b a b", true},
	} {
		if got := sameLines(strings.Fields(x.shown), strings.Fields(x.printed)); got != x.want {
			t.Errorf("%q for %q: %v", x.shown, x.printed, got)
		}
	}
}

var namedTest = regexp.MustCompile("`([a-z/_]+)\\.(Test\\w+)`")

// A test that the page names as holding a promise is there.
func TestTheTestsNamedForAccessibilityExist(t *testing.T) {
	text, err := os.ReadFile(accessibility)
	if err != nil {
		t.Fatal(err)
	}
	named := namedTest.FindAllStringSubmatch(string(text), -1)
	if all := strings.Count(string(text), ".Test"); all < 20 || len(named) != all {
		t.Fatalf("%d tests are named, of which %d could be read", all, len(named))
	}
	for _, n := range named {
		if !declared(t, n[1], fmt.Sprintf("func %s(t ", n[2])) {
			t.Errorf("there is no test %s in %s", n[2], n[1])
		}
	}
}

// declared says whether a test file of the package holds the words.
func declared(t *testing.T, pkg, words string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(pkg, "*_test.go"))
	if err != nil || len(files) == 0 {
		t.Errorf("no tests in %s: %v", pkg, err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), words) {
			return true
		}
	}
	return false
}
