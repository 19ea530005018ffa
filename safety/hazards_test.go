package safety_test

import (
	"encoding/csv"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"backspasm/content"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/triage"
	"backspasm/internal/verify"
	"backspasm/safety"
)

var update = flag.Bool("update", false, "rewrite docs/safety.md from hazards.yaml and the content")

const (
	root       = ".."
	safetyPage = "../docs/safety.md"
	scripts    = "cmd/backspasm.TestScripts/" // and the name of a script
	proof      = "prove."                     // and the name of a property
	proves     = "internal/verify.TestEverythingIsProvedOverTheRealContent"
)

// hazard is one entry of the log.
type hazard struct {
	id                             string
	hazard, cause, effect, control string
	severity                       string
	later                          bool
	tests                          []string
	open                           string // may be empty
}

func TestTheHazardLogHasNoMistakes(t *testing.T) {
	data, err := os.ReadFile("hazards.yaml")
	if err != nil {
		t.Fatal(err)
	}
	log, mistakes := read(data, known(t, load(t)))
	for _, m := range mistakes {
		t.Errorf("safety/%s", m)
	}
	if len(log) == 0 {
		t.Error("there are no hazards")
	}
}

// A log that cannot be wrong shows nothing.
func TestMistakesOfAHazardLogAreFound(t *testing.T) {
	const whole = `- {id: H01, hazard: a, cause: b, effect: c, severity: 5, control: d, tests: [internal/x.TestIt, prove.it]}
`
	exists := map[string]bool{"internal/x.TestIt": true, "prove.it": true}
	if _, mistakes := read([]byte(whole), exists); len(mistakes) > 0 {
		t.Fatalf("mistakes in a log that has none: %q", mistakes)
	}
	for _, x := range []struct{ old, with, want string }{
		{"TestIt", "TestThat", "there is no test internal/x.TestThat"},
		{"prove.it", "prove.that", "there is no test prove.that"},
		{"effect: c, ", "", "H01 has no effect"},
		{"effect: c", `effect: ""`, "H01 has no effect"},
		{"severity: 5", "severity: 6", "the severity of H01 is not 1 to 5"},
		{"id: H01", "id: one", `"one" is no id`},
		{", tests: [internal/x.TestIt, prove.it]", "", "H01 has no test"},
		{"tests: [internal/x.TestIt, prove.it]", "tests: []", "H01 has no test"},
		{"prove.it", "internal/x.TestIt", "H01 names internal/x.TestIt twice"},
		{"cause", "course", `H01 has an unknown field "course"`},
		{"id: H01", "id: H01, applies: later", "H01 comes later and has tests"},
		{"id: H01", "id: H01, applies: never", "applies of H01 is not later"},
		{whole, whole + whole, "a second H01"},
		{whole, "H01: a hazard", "it is not a list"},
		{whole, "- a hazard", "a hazard is not a map"},
	} {
		_, mistakes := read([]byte(strings.Replace(whole, x.old, x.with, 1)), exists)
		if !strings.Contains(strings.Join(mistakes, "\n"), x.want) {
			t.Errorf("%q instead of %q: want %q, got %q", x.with, x.old, x.want, mistakes)
		}
	}
}

var idForm = regexp.MustCompile(`^H[0-9]{2}$`)

// read returns the hazards of a log and its mistakes; exists says which tests and
// properties there are.
func read(data []byte, exists map[string]bool) (log []hazard, mistakes []string) {
	list, problems := document.Parse("hazards.yaml", data, document.ForContent)
	for _, p := range problems {
		mistakes = append(mistakes, p.String())
	}
	if len(problems) > 0 {
		return nil, mistakes
	}
	wrong := func(at document.Pos, format string, args ...any) {
		mistakes = append(mistakes, at.String()+": "+fmt.Sprintf(format, args...))
	}
	if list.Kind != document.List {
		wrong(list.Pos, "it is not a list")
		return nil, mistakes
	}
	seen := map[string]bool{}
	for _, item := range list.Items {
		if item.Kind != document.Map {
			wrong(item.Pos, "a hazard is not a map")
			continue
		}
		h := one(item, func(format string, args ...any) { wrong(item.Pos, format, args...) }, exists)
		if seen[h.id] {
			wrong(item.Pos, "a second %s", h.id)
		}
		seen[h.id] = true
		log = append(log, h)
	}
	return log, mistakes
}

func one(item *document.Node, wrong func(string, ...any), exists map[string]bool) hazard {
	text := func(key string) string {
		if n := item.Get(key); n != nil && n.Kind == document.Scalar && !n.Null {
			return strings.TrimSpace(n.Text)
		}
		return ""
	}
	h := hazard{id: text("id"), hazard: text("hazard"), cause: text("cause"), effect: text("effect"), control: text("control"),
		severity: text("severity"), later: text("applies") == "later", open: text("open")}
	for _, e := range item.Entries {
		if !slices.Contains([]string{"id", "applies", "hazard", "cause", "effect", "severity", "control", "tests", "open"}, e.Key.Text) {
			wrong("%s has an unknown field %q", h.id, e.Key.Text)
		}
	}
	if !idForm.MatchString(h.id) {
		wrong("%q is no id", h.id)
	}
	for _, key := range []string{"hazard", "cause", "effect", "severity", "control"} {
		if text(key) == "" {
			wrong("%s has no %s", h.id, key)
		}
	}
	if n, err := strconv.Atoi(h.severity); err != nil || n < 1 || n > 5 {
		wrong("the severity of %s is not 1 to 5", h.id)
	}
	if item.Get("applies") != nil && !h.later {
		wrong("applies of %s is not later", h.id)
	}
	if item.Get("open") != nil && h.open == "" {
		wrong("open of %s says nothing", h.id)
	}
	if tests := item.Get("tests"); tests != nil {
		for _, n := range tests.Items {
			switch {
			case slices.Contains(h.tests, n.Text):
				wrong("%s names %s twice", h.id, n.Text)
			case !exists[n.Text]:
				wrong("%s: there is no test %s", h.id, n.Text)
			}
			h.tests = append(h.tests, n.Text)
		}
	}
	switch {
	case h.later && len(h.tests) > 0:
		wrong("%s comes later and has tests", h.id)
	case !h.later && len(h.tests) == 0:
		wrong("%s has no test", h.id)
	}
	return h
}

// known are all tests and scripts of this repository, and all properties, which
// count only as long as a test proves them.
func known(t *testing.T, lib *library.Library) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != root && (entry.Name() == "testdata" || strings.ContainsAny(entry.Name()[:1], "._")):
			return filepath.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, "_test.go"):
			return nil
		}
		inside, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		return testsOf(name, filepath.ToSlash(inside), out)
	})
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(root, "cmd/backspasm/testdata/script/*.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	if out[strings.TrimSuffix(scripts, "/")] {
		for _, f := range files {
			out[scripts+strings.TrimSuffix(filepath.Base(f), ".txtar")] = true
		}
	}
	if !out[proves] {
		t.Errorf("there is no %s, so nothing is proved", proves)
		return out
	}
	for _, name := range append(namedProperties(t), domainProperties(lib)...) {
		out[proof+name] = true
	}
	return out
}

// testsOf adds the tests and fuzz tests of a file, as folder.TestName.
func testsOf(file, folder string, out map[string]bool) error {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	for _, d := range parsed.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Recv != nil || f.Name.Name == "TestMain" || len(f.Type.Params.List) != 1 {
			continue
		}
		if strings.HasPrefix(f.Name.Name, "Test") || strings.HasPrefix(f.Name.Name, "Fuzz") {
			out[folder+"."+f.Name.Name] = true
		}
	}
	return nil
}

// namedProperties are those that Go defines, in the list that named returns.
func namedProperties(t *testing.T) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, "internal/verify/named.go"), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, d := range parsed.Decls {
		decl, ok := d.(*ast.FuncDecl)
		if !ok || decl.Name.Name != "named" {
			continue
		}
		for _, x := range decl.Body.List {
			if gives, ok := x.(*ast.ReturnStmt); ok {
				out = append(out, firstWords(gives.Results[0])...)
			}
		}
	}
	if len(out) == 0 {
		t.Fatal("no named properties were found in internal/verify/named.go")
	}
	return out
}

// firstWords are the first fields of a list of structs.
func firstWords(list ast.Expr) (out []string) {
	for _, e := range list.(*ast.CompositeLit).Elts {
		if name, err := strconv.Unquote(e.(*ast.CompositeLit).Elts[0].(*ast.BasicLit).Value); err == nil {
			out = append(out, name)
		}
	}
	return out
}

func domainProperties(lib *library.Library) (out []string) {
	for _, p := range lib.Properties {
		out = append(out, p.Name)
	}
	return out
}

func load(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatalf("the content cannot be read: %s", problems[0])
	}
	return lib
}

func TestTheSafetyCaseIsTrue(t *testing.T) {
	want := safetyCase(t)
	if *update {
		if err := os.WriteFile(safetyPage, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(safetyPage)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/safety.md is stale; run go test ./safety -update (-want +got):\n%s", diff)
	}
}

const preface = `# The safety case

Generated from ` + "`safety/hazards.yaml`" + ` and the content by ` + "`go test ./safety -update`" + `; do not edit.

**No clinician has reviewed any of this.** It says what was done to keep the program from hurting somebody, and what was not.

## What it is for

Somebody of 16 or over whose back has just seized up, alone with a terminal, or somebody who answers for that person.
It asks about warning signs, says where to get help and how soon, and, where home care is enough, makes a plan for the next days.
Scripts may give the answers in a file and get the same result.

## What it does not do

- It makes no diagnosis, examines nobody, and is not a medical device.
- It makes no plan for anybody under 16. It sends them to a clinician.
- It names no doses and no brands of medicines.
- It does not watch over anybody. What changes after the last answer it does not know.
- It opens no network connection and calls nobody. The person has to call.
- It never says that nothing serious is the matter.

## How it is kept safe

1. The result is the most urgent one that any rule asks for. No rule lowers it.
2. Not sure weighs as much as yes. No answer is an error and never a no.
3. What is forbidden, certainly or perhaps, is taken out of the plan.
4. Every result carries the signs on which to get help at once, the hour it was made and the hour until which it holds.
5. The rules are not only tried on test people. ` + "`backspasm content prove`" + ` shows the properties below for every possible set of answers, or finds a person who breaks one.
6. A second table was written from the evidence without looking at the rules, but for some lines ([which, and what was changed since](../safety/README.md)).
   Nobody may get less than it asks for.
`

func safetyCase(t *testing.T) string {
	lib := load(t)
	data, err := os.ReadFile("hazards.yaml")
	if err != nil {
		t.Fatal(err)
	}
	log, mistakes := read(data, known(t, lib))
	if len(mistakes) > 0 {
		t.Fatalf("the hazard log has mistakes, the first: %s", mistakes[0])
	}
	var b strings.Builder
	b.WriteString(preface)
	figures(t, &b, lib)
	b.WriteString("\n## Hazards\n\nSeverity: 5 death or lasting loss, 4 serious harm, 3 help delayed or an injury that heals, 2 distress or lost data, 1 a nuisance.\n" +
		"It is the harm at worst, as the authors judge it. How likely it is nobody has measured.\n\n")
	table(&b, log, false)
	b.WriteString("\nThese can only happen with features that are not there yet. Nothing tests them:\n\n")
	table(&b, log, true)
	b.WriteString("\n## What shows that the controls hold\n\nThese tests exist, or a test fails. " +
		"`prove.NAME` is a property, `" + scripts + "NAME` a script in `cmd/backspasm/testdata/script`. `test/screens` and `test/system` are modules of their own.\n\n")
	for _, h := range log {
		if !h.later {
			fmt.Fprintf(&b, "- **%s** `%s`\n", h.id, strings.Join(h.tests, "`, `"))
		}
	}
	notDone(&b, log)
	return b.String()
}

func figures(t *testing.T, b *strings.Builder, lib *library.Library) {
	t.Helper()
	lines, err := csv.NewReader(strings.NewReader(safety.Reference)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	questions := map[string]bool{}
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			questions[q.ID] = true
		}
	}
	of := map[triage.Disposition]int{}
	for _, v := range lib.Vignettes {
		of[v.Expect.Disposition]++
	}
	var by []string
	for _, d := range slices.Backward(triage.Dispositions()) {
		by = append(by, fmt.Sprintf("%d %s", of[d], d))
	}
	b.WriteString("\n## Figures\n\nCounted in the content each time the tests run.\n\n| what | how many |\n|---|---|\n")
	row := func(what string, n any) { fmt.Fprintf(b, "| %s | %v |\n", what, n) }
	row("questions", len(questions))
	row("red flags", len(lib.Protocol.RedFlags))
	row("interventions", len(lib.Catalogue.Interventions))
	row("tests of single red flags and interventions", len(lib.Tests))
	row("vignettes (test people): "+strings.Join(by, ", "), len(lib.Vignettes))
	row("lines of the second table", len(lines)-1)
	row("properties of any content, defined in Go", len(namedProperties(t)))
	row("properties of this content, in "+"`content/properties.yaml`", len(lib.Properties))
	row("different sets of answers, age and onset by bands, over which they are proved", short(verify.Space(lib)))
	b.WriteString("\nNo vignette gets calmer or more careful advice than its author expects, and every property is proved: a test fails otherwise\n" +
		"(`content.TestRulesAndVignettes`, `" + proves + "`).\n")
	weights(t, b, lib)
	mutants(t, b)
}

// mutants are the mistakes made on purpose, as make mutants left them.
func mutants(t *testing.T, b *strings.Builder) {
	t.Helper()
	text, err := os.ReadFile("mutants.txt")
	if err != nil {
		t.Fatal(err)
	}
	b.WriteString("\n### Mistakes made on purpose\n\nEach mistake was made alone, in the content or in the Go code that decides. `lived` counts those that nothing noticed. " +
		"Those that change nothing for anyone are\nlisted with the reason in [mutants.yaml](../safety/mutants.yaml). `make mutants` makes the table; a test tells when its content rows are out of date. The rows of the Go code\nare older than the code. A run over `rule` and `triage` on 28 November 2026 made 59 and 181, and 4 and 50 lived: a mutant\nis shown to the tests of its own package only. Tests were added (`internal/triage/judged_test.go`), and 16 of the 50 were made again by hand and noticed. The others still live\nas far as we know, the run was not made again, and `plan` was not mutated since.\n\n```\n" + strings.TrimRight(string(text), "\n") + "\n```\n")
}

// short writes a large number with three digits.
func short(n *big.Int) string {
	text := n.String()
	if len(text) < 7 {
		return text
	}
	return fmt.Sprintf("more than %s.%s x 10^%d", text[:1], text[1:3], len(text)-1)
}

func table(b *strings.Builder, log []hazard, later bool) {
	b.WriteString("| id | severity | hazard | cause | effect | control |\n|---|---|---|---|---|---|\n")
	for _, h := range log {
		if h.later == later {
			cells := []string{h.id, h.severity, h.hazard, h.cause, h.effect, h.control}
			fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | "))
		}
	}
}

func notDone(b *strings.Builder, log []hazard) {
	b.WriteString(`
## What has not been done

- No clinical review: no clinician has read the rules, the plans, the second table, the vignettes or this page.
- No field trial: nobody in pain has used it. How well people understand the questions is not known.
- The vignettes and the second table come from the same evidence as the rules. What that evidence misses, all of them miss.
- Mutants: the Go code as it is now has not been broken on purpose as a whole (see above).
- Fuzzing: the readers and the renderer have not yet been fuzzed at scale.

What no test shows yet, hazard by hazard:

`)
	for _, h := range log {
		if h.open != "" {
			fmt.Fprintf(b, "- **%s** %s\n", h.id, h.open)
		}
	}
}
