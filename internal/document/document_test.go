package document_test

import (
	"strings"
	"testing"

	"backspasm/internal/document"

	"github.com/google/go-cmp/cmp"
)

// parse reads text as JSON if it begins with a brace, else as YAML.
func parse(text string) (*document.Node, document.Problems) {
	if strings.HasPrefix(strings.TrimLeft(text, "\ufeff \t\r\n"), "{") {
		return document.ParseJSON("a.yaml", []byte(text), document.ForAnswers)
	}
	return document.ParseYAML("a.yaml", []byte(text), document.ForAnswers)
}

// read parses text that must be accepted.
func read(t *testing.T, text string) *document.Node {
	t.Helper()
	root, problems := parse(text)
	if len(problems) > 0 {
		t.Fatalf("%q was refused: %v", text, problems)
	}
	return root
}

// refused parses text that must be refused and returns the problems as printed.
func refused(t *testing.T, text string) []string {
	t.Helper()
	root, problems := parse(text)
	if root != nil {
		t.Errorf("%q gave a node", text)
	}
	var out []string
	for _, p := range problems {
		if p.Check != "syntax" {
			t.Errorf("%v: the check is %q, want syntax", p, p.Check)
		}
		out = append(out, p.String())
	}
	return out
}

type refusal struct {
	name, text string
	want       []string
}

func checkRefusals(t *testing.T, refusals []refusal) {
	t.Helper()
	for _, r := range refusals {
		t.Run(r.name, func(t *testing.T) {
			if diff := cmp.Diff(r.want, refused(t, r.text)); diff != "" {
				t.Errorf("%q: problems (-want +got):\n%s", r.text, diff)
			}
		})
	}
}

func TestYAMLAndJSONGiveTheSameAnswers(t *testing.T) {
	yaml := read(t, "age: 38\nfever: unsure\nnerve_signs: none\nsigns: [yes, no]\nempty: null\n")
	json := read(t, `{"age": 38, "fever": "unsure", "nerve_signs": "none", "signs": ["yes", "no"], "empty": null}`)
	if diff := cmp.Diff(shape(yaml), shape(json)); diff != "" {
		t.Errorf("the two differ (-yaml +json):\n%s", diff)
	}
}

// shape is a node without places and quotes.
func shape(n *document.Node) any {
	switch n.Kind {
	case document.Map:
		var out [][2]any
		for _, e := range n.Entries {
			out = append(out, [2]any{e.Key.Text, shape(e.Value)})
		}
		return out
	case document.List:
		var out []any
		for _, item := range n.Items {
			out = append(out, shape(item))
		}
		return out
	}
	if n.Null {
		return nil
	}
	return n.Text
}

func TestWordTakesTrueAndFalseAsYesAndNo(t *testing.T) {
	root := read(t, "a: true\nb: false\nc: yes\nd: no\ne: \"true\"\nf: unsure\ng: ~\nh: [yes]\ni: {yes: yes}\n")
	want := map[string]string{"a": "yes", "b": "no", "c": "yes", "d": "no", "e": "true", "f": "unsure", "g": "", "h": "", "i": ""}
	for key, word := range want {
		if got := root.Get(key).Word(); got != word {
			t.Errorf("the word of %s is %q, want %q", key, got, word)
		}
	}
}

func TestGetOfAnAbsentKeyIsNil(t *testing.T) {
	if n := read(t, "fever: yes\n").Get("Fever"); n != nil {
		t.Errorf("Fever was taken for fever: %v", n)
	}
}

func TestDescribeNamesWhatWasFound(t *testing.T) {
	root := read(t, "a: {b: c}\nd: [e]\nf:\ng: \"null\"\nh: \"\"\n")
	want := map[string]string{"a": "a map", "d": "a list", "f": "nothing", "g": `"null"`, "h": `""`}
	for key, words := range want {
		if got := root.Get(key).Describe(); got != words {
			t.Errorf("%s is described as %s, want %s", key, got, words)
		}
	}
}

func TestProblemsAreSortedByPlaceWithoutRepeats(t *testing.T) {
	at := func(file string, line, col int) document.Pos { return document.Pos{File: file, Line: line, Col: col} }
	var ps document.Problems
	ps.Add(at("b", 1, 1), "syntax", "x")
	ps.Add(at("a", 10, 1), "syntax", "x")
	ps.Add(at("a", 2, 12), "syntax", "x")
	ps.Add(at("a", 2, 3), "syntax", "y")
	ps.Add(at("a", 2, 3), "syntax", "x")
	ps.Add(at("a", 2, 12), "syntax", "x")
	ps.Sort()
	var got []string
	for _, p := range ps {
		got = append(got, p.String())
	}
	if diff := cmp.Diff([]string{"a:2:3: x", "a:2:3: y", "a:2:12: x", "a:10:1: x", "b:1:1: x"}, got); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

func TestAHintCanBeAddedToTheProblemJustReported(t *testing.T) {
	var ps document.Problems
	ps.Add(document.Pos{File: "a.yaml"}, "missing", "%s is missing", "age").Hint = "how old"
	if got := ps[0]; got.Hint != "how old" || got.String() != "a.yaml: age is missing" {
		t.Errorf("got %+v", got)
	}
}

func TestNearestSuggestsOnlyWhatIsAlike(t *testing.T) {
	signs := []string{"leg_pain", "leg_weakness", "saddle_numbness", "fever", "no", "yes"}
	cases := []struct{ word, want string }{
		{"sadle_numbness", "saddle_numbness"},
		{"LEG_WEAKNESS", "leg_weakness"},
		{"leg_pian", "leg_pain"},
		{"fevre", "fever"},
		{"yess", "yes"},
		{"fever", "fever"},
		{"broken_toe", ""},
		{"maybe", ""},
		{"x", ""},
		{"", ""},
	}
	for _, c := range cases {
		t.Run(c.word, func(t *testing.T) {
			if got := document.Nearest(c.word, signs); got != c.want {
				t.Errorf("nearest to %q is %q, want %q", c.word, got, c.want)
			}
		})
	}
}

func TestNearestTakesTheFirstOfEquals(t *testing.T) {
	if got := document.Nearest("cold", []string{"bold", "gold", "hold"}); got != "bold" {
		t.Errorf("got %q, want bold", got)
	}
	if got := document.Nearest("fever", nil); got != "" {
		t.Errorf("out of nothing came %q", got)
	}
}

func TestSuggestIsAQuestionOrNothing(t *testing.T) {
	if got := document.Suggest("feverr", []string{"fever"}); got != "did you mean fever?" {
		t.Errorf("got %q", got)
	}
	if got := document.Suggest("qqq", []string{"fever"}); got != "" {
		t.Errorf("got %q, want nothing", got)
	}
}

func printable(n *document.Node) bool {
	for _, e := range n.Entries {
		if !printable(e.Key) || !printable(e.Value) {
			return false
		}
	}
	for _, item := range n.Items {
		if !printable(item) {
			return false
		}
	}
	return !strings.ContainsFunc(n.Text, func(r rune) bool { return !document.Printable(r) })
}

// FuzzParse holds the contract of Parse: never a panic, a node if and only if
// there are no problems, and a text that cannot steer a terminal.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "a: 1\n", `{"a": [1, null, "x"]}`, "- a\n- {b: c}\n", "? [a]\n: b\n", "a: &x [*x]\n", "--- |\n x\n", "{", "%YAML 1.2\n---\n", "a: ''\n", "\ufeff{a: 1}", "{\"a\": [1,]}", "{a: [{b: c}]}", "\ufeff# x\n%YAML 1.2 # y\n%TAG ! x\n--- {a: b}\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, name := range []string{"a.yaml", "a.json", "stdin"} {
			sound(t, name, data)
		}
	})
}

func sound(t *testing.T, name string, data []byte) {
	root, problems := document.Parse(name, data, document.ForAnswers)
	if (root == nil) != (len(problems) > 0) {
		t.Fatalf("%q: node %v with problems %v", data, root, problems)
	}
	if root != nil && !printable(root) {
		t.Fatalf("%q: the text could steer a terminal", data)
	}
	for _, p := range problems {
		if p.Pos.File != name || strings.ContainsFunc(p.String(), func(r rune) bool { return !document.Printable(r) }) {
			t.Fatalf("%q: bad problem %q", data, p)
		}
	}
	// Whoever reads the text in another way must not find another value in it.
	if asJSON, ps := document.ParseJSON(name, data, document.ForAnswers); len(ps) == 0 && asJSON.Kind == document.Map && (root == nil || !cmp.Equal(shape(root), shape(asJSON))) {
		t.Fatalf("%q is JSON, and was read as something else", data)
	}
}

func TestAVeryLongTextIsQuotedFromItsBeginning(t *testing.T) {
	for text, want := range map[string]string{
		"no":                     `"no"`,
		"a\x1bb":                 `"a\x1bb"`,
		strings.Repeat("é", 100): `"` + strings.Repeat("é", 100) + `"`,
		strings.Repeat("é", 101): `"` + strings.Repeat("é", 100) + `"...`,
	} {
		if got := document.Quote(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

// A word too long to be alike is passed over without a look at its letters.
func TestNothingIsNearAVeryLongWord(t *testing.T) {
	for _, n := range []int{17, 100, 70000, 1 << 20} {
		if got := document.Nearest("fever"+strings.Repeat("x", n), []string{"fever", "leg_pain"}); got != "" {
			t.Errorf("%d letters more: got %q", n, got)
		}
	}
	if got := document.Nearest("feverxxxxx", []string{"fever"}); got != "fever" {
		t.Errorf("half of it: got %q, want fever", got)
	}
}

// Whoever sends a file chooses its name.
func TestTheNameOfAFileCannotSteerATerminal(t *testing.T) {
	for name, want := range map[string]string{
		"a\x1b[8m.yaml": "a?[8m.yaml:1:2", "a\nb: no problems": "a?b: no problems:1:2", "a\u202e.yaml": "a?.yaml:1:2", "a\xff.yaml": "a\ufffd.yaml:1:2", "\u00e9/b c.yaml": "\u00e9/b c.yaml:1:2",
	} {
		if got := (document.Pos{File: name, Line: 1, Col: 2}).String(); got != want {
			t.Errorf("%q is shown as %q, want %q", name, got, want)
		}
		if got := (document.Pos{File: name}).String() + ":1:2"; got != want {
			t.Errorf("%q is shown as %q, want %q", name, got, want)
		}
	}
}
