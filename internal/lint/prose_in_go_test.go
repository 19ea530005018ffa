package lint

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

// speak are the packages whose own words a person can read. The letters that look
// like others (document/lookalike.go) are no words.
var speak = []string{"cmd/backspasm", "internal/answers", "internal/batch", "internal/document", "internal/visit", "internal/interview", "internal/journal", "internal/plan", "internal/render", "internal/session", "internal/triage", "internal/zone"}

// What stands in Go passes the same checks as the content.
func TestSentencesInGoPassTheChecksOfProse(t *testing.T) {
	met := 0
	each(t, func(name string, says *document.Node) {
		met += len(says.Items)
		for _, problem := range proseProblems(name, says) {
			t.Errorf("%s [%s]", problem, problem.Check)
		}
	})
	if met < 300 {
		t.Errorf("only %d sentences were found", met)
	}
}

// each calls look with the sentences of each file of the packages that speak.
func each(t *testing.T, look func(name string, says *document.Node)) {
	t.Helper()
	for _, folder := range speak {
		names, err := filepath.Glob("../../" + folder + "/*.go")
		if err != nil || len(names) == 0 {
			t.Fatal(folder, err)
		}
		for _, name := range names {
			if !strings.HasSuffix(name, "_test.go") && !strings.HasSuffix(name, "/lookalike.go") {
				look(name, saidInGo(t, name))
			}
		}
	}
}

func TestAMistakeInAGoSentenceIsFound(t *testing.T) {
	name := filepath.Join(t.TempDir(), "x.go")
	text := "package x\n\nfunc says(n int) string {\n\treturn \"Take two tablets of \" + brand + \" and you are fine.\" + f(\"Rub Voltarol on your lumbar \\u2019spine.\")\n}\n"
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, p := range proseProblems(name, saidInGo(t, name)) {
		found = append(found, fmt.Sprintf("%d:%d %s", p.Pos.Line, p.Pos.Col, p.Check))
	}
	want := []string{"4:67 brand", "4:9 medicine_dose", "4:9 forbidden_words", "4:67 jargon", "4:67 non_ascii"}
	if !slices.Equal(found, want) {
		t.Errorf("found %q, want %q", found, want)
	}
}

// Advice belongs into the content, where it has a source and a clinician finds it.
func TestNoAdviceStandsInGo(t *testing.T) {
	labels := []string{"until the skin has rested"}
	each(t, func(name string, says *document.Node) {
		for _, x := range says.Items {
			if found := ofTheBody.in(x.Text); len(found) > 0 && !slices.Contains(labels, x.Text) {
				t.Errorf("%s: %q belongs into content: %s", x.Pos, found, x.Text)
			}
		}
	})
}

// ofTheBody are words of which advice is made, and labels are not.
var ofTheBody = phrases(`skin`, `legs?`, `numb`, `numbness`, `chest`, `packs?`, `painkillers?`, `tablets?`, `medicines?`, `doctors?`, `hospitals?`, `burns?`, `harms?`, `breath\w*`, `cloth`, `fever`, `bladder`, `pregnan\w+`, `someone has seen you`, `book a visit`)

// proseProblems runs the checks of prose over texts as if they stood in content.
func proseProblems(name string, says *document.Node) document.Problems {
	var problems document.Problems
	file := &document.Node{Pos: document.Pos{File: name, Line: 1, Col: 1}, Kind: document.Map, Entries: []document.Entry{{Key: &document.Node{Text: "says"}, Value: says}}}
	lib := &library.Library{Files: []string{name}, Nodes: map[string]*document.Node{name: file}}
	for _, c := range []Check{brand, medicineDose, forbiddenWords, jargon, proseNumber, longSentence, readingGrade, nonASCII} {
		c.run(&pass{Library: lib, check: c, problems: &problems})
	}
	return problems
}

// saidInGo are the texts of a Go file that are sentences, each with its place. A text
// put together of several is one, with a word for each part that is not a text.
func saidInGo(t *testing.T, name string) *document.Node {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	out := &document.Node{Kind: document.List}
	var visit func(ast.Node) bool
	visit = func(n ast.Node) bool {
		e, is := n.(ast.Expr)
		if !is {
			_, imports := n.(*ast.ImportSpec)
			return !imports
		}
		text, others := textOf(e)
		if text == "" {
			return true
		}
		for _, part := range parts.Split(text, -1) {
			if isSentence(part) {
				place := set.Position(e.Pos())
				out.Items = append(out.Items, &document.Node{Pos: document.Pos{File: name, Line: place.Line, Col: place.Column}, Kind: document.Scalar, Text: part})
			}
		}
		for _, other := range others {
			ast.Inspect(other, visit)
		}
		return false
	}
	ast.Inspect(file, visit)
	return out
}

// verbs are what Printf fills in.
var verbs = regexp.MustCompile(`%[-+# 0]*(?:\*|\d+)?(?:\.\d+)?(?:\[\d\])?[a-zA-Z]`)

// textOf returns the text of a literal or of a sum with one in it, and what of the
// sum is none.
func textOf(e ast.Expr) (text string, others []ast.Expr) {
	switch x := e.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(x.Value); x.Kind == token.STRING && err == nil {
			return verbs.ReplaceAllString(text, "it"), nil
		}
	case *ast.BinaryExpr:
		left, one := textOf(x.X)
		right, two := textOf(x.Y)
		switch {
		case x.Op != token.ADD || left == "" && right == "":
			return "", nil
		case left == "":
			left, one = "it", []ast.Expr{x.X}
		case right == "":
			right, two = "it", []ast.Expr{x.Y}
		}
		return left + right, append(one, two...)
	}
	return "", nil
}

var (
	parts   = regexp.MustCompile(`\n\n|\nhint: `)
	letters = regexp.MustCompile(`[A-Za-z']+`)
	code    = regexp.MustCompile(`[{}<>|$\\@_]|--|://|\w\(`)
)

// isSentence tells words for people from ids, templates and styles.
func isSentence(text string) bool {
	return len(letters.FindAllString(text, -1)) >= 4 && !code.MatchString(text)
}
