package document_test

import (
	"fmt"
	"strings"
	"testing"

	"backspasm/internal/document"

	"github.com/google/go-cmp/cmp"
)

func TestYAMLRefusesWhatCanBeReadInTwoWays(t *testing.T) {
	checkRefusals(t, []refusal{
		{"second document", "fever: no\n---\nfever: yes\n",
			[]string{"a.yaml:2:1: a second document begins here; one file holds one"}},
		{"second document that is empty", "fever: no\n---\n",
			[]string{"a.yaml:2:1: a second document begins here; one file holds one"}},
		{"anchor", "fever: no\nage: &a 3\n", []string{"a.yaml:2:6: anchors (&a) are not used here"}},
		{"anchor on a map", "fever: &a {b: c}\n", []string{"a.yaml:1:8: anchors (&a) are not used here"}},
		{"anchor on a key", "fever: no\n&k age: 3\n", []string{"a.yaml:2:1: anchors (&k) are not used here"}},
		{"alias", "fever: &a no\nage: *a\n", []string{
			"a.yaml:1:8: anchors (&a) are not used here",
			"a.yaml:2:6: aliases (*a) are not used here; write the value out"}},
		{"alias of itself", "fever: &a [*a]\n", []string{"a.yaml:1:8: anchors (&a) are not used here"}},
		{"merge", "age: 3\n<<: {fever: no}\n", []string{"a.yaml:2:1: merge keys (<<) are not used here"}},
		{"merge below", "signs:\n  <<: {fever: no}\n", []string{"a.yaml:2:3: merge keys (<<) are not used here"}},
		{"tag", "age: !!str 3\n", []string{"a.yaml:1:6: tags (!!str) are not used here"}},
		{"tag of its own", "age: 3\nfever: !include x\n", []string{"a.yaml:2:8: tags (!include) are not used here"}},
		{"tag on a list", "signs: !!set [a]\n", []string{"a.yaml:1:8: tags (!!set) are not used here"}},
		{"tag on a key", "!!str fever: no\n", []string{"a.yaml:1:1: tags (!!str) are not used here"}},
		{"duplicate key", "fever: yes\nage: 3\nfever: no\n", []string{`a.yaml:3:1: "fever" is given twice, first on line 1`}},
		{"duplicate key in other quotes", "fever: yes\n\"fever\": no\n", []string{`a.yaml:2:1: "fever" is given twice, first on line 1`}},
		{"duplicate key below", "signs:\n  - {a: 1, a: 2}\n", []string{`a.yaml:2:12: "a" is given twice, first on line 2`}},
		{"key that is a list", "fever: yes\n? [a]\n: b\n", []string{"a.yaml:2:3: a key must be a word"}},
	})
}

func TestYAMLRefusesAnEmptyFile(t *testing.T) {
	checkRefusals(t, []refusal{
		{"nothing", "", []string{"a.yaml:1:1: the file is empty"}},
		{"white space", " \n\n", []string{"a.yaml:1:1: the file is empty"}},
		{"comments", "# nothing\n", []string{"a.yaml:1:1: the file is empty"}},
	})
}

func TestYAMLReportsEveryMistakeInOrder(t *testing.T) {
	got := refused(t, "b: !x 1\na: &y 2\nb: !z 3\n<<: {}\n")
	want := []string{
		"a.yaml:1:4: tags (!x) are not used here",
		"a.yaml:2:4: anchors (&y) are not used here",
		`a.yaml:3:1: "b" is given twice, first on line 1`,
		"a.yaml:3:4: tags (!z) are not used here",
		"a.yaml:4:1: merge keys (<<) are not used here",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestYAMLSyntaxErrorsNameTheirLine(t *testing.T) {
	checkRefusals(t, []refusal{
		{"value in a value", "age: 3\nfever: no: yes\n", []string{"a.yaml:2:1: not YAML: mapping values are not allowed in this context"}},
		{"half of a surrogate pair", "age: 3\nfever: \"\\ud800\"\n", []string{"a.yaml:2:1: not YAML: found invalid Unicode character escape code"}},
		{"unknown escape", "age: 3\nfever: \"\\q\"\n", []string{"a.yaml:2:1: not YAML: found unknown escape character"}},
		{"broken second document", "age: 3\n---\nfever: [\n", []string{"a.yaml:3:1: not YAML: did not find expected node content"}},
	})
}

// The scan of bytes cannot see these: they come in by an escape.
func TestYAMLEscapesCannotBringInWhatTextMustNotHold(t *testing.T) {
	checkRefusals(t, []refusal{
		{"escape", "age: 3\nfever: \"\\e[8m\"\n", []string{"a.yaml:2:8: the character U+001B is not allowed in text"}},
		{"NUL", "fever: \"a\\0b\"\n", []string{"a.yaml:1:8: the character U+0000 is not allowed in text"}},
		{"bidi", "fever: \"\\u202e\"\n", []string{"a.yaml:1:8: the character U+202E is not allowed in text"}},
		{"zero width", "fever: \"\\u200b\"\n", []string{"a.yaml:1:8: the character U+200B is not allowed in text"}},
		{"in a key", "\"fe\\x07ver\": no\n", []string{"a.yaml:1:1: the character U+0007 is not allowed in text"}},
	})
}

// A tag may hold %XX escapes; the message about it is printed to a terminal.
func TestYAMLProblemsCannotSteerATerminal(t *testing.T) {
	for _, text := range []string{"fever: !x%1b%5b8m no\n", "fever: !<tag:%C2%9B8m> no\n", "fever: !<tag:%E2%80%AE> no\n"} {
		t.Run(text, func(t *testing.T) {
			for _, p := range refused(t, text) {
				if strings.ContainsFunc(p, func(r rune) bool { return !document.Printable(r) }) {
					t.Errorf("the problem is %q", p)
				}
			}
		})
	}
}

func TestYAMLRootThatIsNullSaysNothing(t *testing.T) {
	for _, text := range []string{"null\n", "~\n", "---\n", "Null\n", "NULL # nothing\n"} {
		t.Run(text, func(t *testing.T) {
			root := read(t, text)
			if root.Kind != document.Scalar || !root.Null || root.Word() != "" || root.Describe() != "nothing" {
				t.Errorf("%q was read as %+v", text, root)
			}
		})
	}
}

func TestYAMLScalarsAreWhatWasWritten(t *testing.T) {
	for written, want := range map[string]string{
		"0112": "0112", "010": "010", "0x06": "0x06", "1_0": "1_0", "6.5": "6.5", "1e3": "1e3", "yes": "yes", "on": "on",
		"2026-11-22T09:00:00Z": "2026-11-22T09:00:00Z", "12:30": "12:30", ".inf": ".inf", "'it''s'": "it's", `"a\tb"`: "a\tb",
	} {
		t.Run(written, func(t *testing.T) {
			if got := read(t, "age: "+written+"\n").Get("age"); got.Text != want || got.Null {
				t.Errorf("%s was read as %+v, want %q", written, got, want)
			}
		})
	}
}

func TestYAMLTellsQuotedFromPlain(t *testing.T) {
	root := read(t, "a: null\nb: \"null\"\nc: 'true'\nd: true\ne: |\n  null\nf: >\n  null\ng: ''\nh:\n")
	for key, want := range map[string][2]bool{ // quoted, null
		"a": {false, true}, "b": {true, false}, "c": {true, false}, "d": {false, false},
		"e": {true, false}, "f": {true, false}, "g": {true, false}, "h": {false, true},
	} {
		if n := root.Get(key); n.Quoted != want[0] || n.Null != want[1] {
			t.Errorf("%s: quoted %v, null %v; want %v", key, n.Quoted, n.Null, want)
		}
	}
}

func TestYAMLQuotedMergeKeyIsAWord(t *testing.T) {
	if got := read(t, "\"<<\": no\n").Get("<<").Word(); got != "no" {
		t.Errorf("got %q, want no", got)
	}
}

func TestYAMLNodesKnowTheirPlaces(t *testing.T) {
	root := read(t, "# answers\nage: 38\nsigns:\n  - yes\n  - {café: no, b: 2}\n")
	list := root.Get("signs")
	for _, c := range []struct {
		node *document.Node
		want string
	}{
		{root, "a.yaml:2:1"}, {root.Entries[1].Key, "a.yaml:3:1"}, {root.Get("age"), "a.yaml:2:6"},
		{list.Items[0], "a.yaml:4:5"}, {list.Items[1].Get("café"), "a.yaml:5:12"}, {list.Items[1].Get("b"), "a.yaml:5:19"},
	} {
		if got := c.node.Pos.String(); got != c.want {
			t.Errorf("the place is %s, want %s", got, c.want)
		}
	}
}

func TestYAMLTakesOneDocumentWithItsMarkers(t *testing.T) {
	for _, text := range []string{"---\nfever: no\n", "fever: no\n...\n", "---\nfever: no\n...\n# end\n", "fever: no\r\n", "fever: no"} {
		if got := read(t, text).Get("fever").Word(); got != "no" {
			t.Errorf("%q: fever is %q, want no", text, got)
		}
	}
}

func TestYAMLKeysBeyondTheLimitAreNotCalledDuplicates(t *testing.T) {
	text := ""
	for i := range 3000 {
		text += fmt.Sprintf("key%d: 1\n", i)
	}
	checkRefusals(t, []refusal{{"keys", text, []string{"a.yaml:1000:9: the file holds too many values"}}})
}
