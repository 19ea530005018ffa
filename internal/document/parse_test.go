package document_test

import (
	"strings"
	"testing"
	"unicode"

	"backspasm/internal/document"

	"github.com/google/go-cmp/cmp"
)

func TestAByteOrderMarkIsPassedOver(t *testing.T) {
	const mark = "\ufeff"
	for _, x := range []struct{ name, text string }{
		{"a.yaml", "fever: no\nage: 38\n"}, {"a.json", `{"fever": "no", "age": 38}`}, {"stdin", `{"fever": "no", "age": 38}`},
		{"stdin", "{fever: no, age: 38}"}, {"a.yaml", "%YAML 1.2\n---\nfever: no\nage: 38\n"},
	} {
		plain, problems := document.Parse(x.name, []byte(x.text), document.ForAnswers)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		marked, problems := document.Parse(x.name, []byte(mark+x.text), document.ForAnswers)
		if len(problems) > 0 {
			t.Errorf("%s: %q: %v", x.name, x.text, problems)
			continue
		}
		if diff := cmp.Diff(plain, marked); diff != "" { // the places too
			t.Errorf("%s: %q: the mark changes (-without +with):\n%s", x.name, x.text, diff)
		}
	}
	checkRefusals(t, []refusal{
		{"a place in YAML after a mark", mark + "fever: n\x01o\n", []string{"a.yaml:1:9: the character U+0001 is not allowed in text"}},
		{"a place in JSON after a mark", mark + `{"a": 1, "a": 2}`, []string{`a.yaml:1:10: "a" is given twice, first on line 1`}},
		{"nothing but a mark", mark, []string{"a.yaml:1:1: the file is empty"}},
	})
}

// read as the ending of its name says; a brace under another name may be either.
func TestTheEndingOfAFileSaysWhatItIs(t *testing.T) {
	for _, x := range []struct{ name, text, problem string }{
		{"a.yaml", "{fever: yes}", ""},
		{"a.yml", "{fever: yes, age: 38,\n}", ""},
		{"A.YAML", "{'fever': yes}", ""},
		{"a.yaml", "{\n\t\"fever\": \"yes\"\n}", ""}, // JSON is YAML, also with tabs
		{"a.json", `{"fever": "yes"}`, ""},
		{"a.json", "{fever: yes}", "a.json:1:2: not JSON: invalid character 'f' looking for beginning of object key string"},
		{"A.JSON", "fever: yes\n", "A.JSON:1:2: not JSON: invalid character 'e' in literal false (expecting 'a')"},
		{"a.yaml", `{"fever": yes]`, "a.yaml:1:1: not YAML: did not find expected ',' or '}'"},
		{"stdin", `{"fever": "yes"}`, ""},
		{"stdin", "\r\n  {fever: yes}", ""},
		{"stdin", "# answers\n{fever: yes}\n", ""},
		{"my.txt", "{fever: yes}", ""},
		{"my.txt", "fever: yes", ""},
		// of two complaints the one that came further
		{"stdin", `{"fever": "yes" "age": 3}`, `stdin:1:17: not JSON: invalid character '"' after object key:value pair`},
		{"stdin", `{"fever": "yes"`, "stdin:1:16: not JSON: the document ends too early"},
		{"stdin", "{\"fever\": \"yes\"}\n{\"fever\": \"no\"}", "stdin:2:1: text follows the end of the JSON document"},
		{"stdin", "{fever: yes]", "stdin:1:1: not YAML: did not find expected ',' or '}'"},
		{"stdin", "{fever: yes,\n age: [3}", "stdin:1:1: not YAML: did not find expected ',' or ']'"},
		{"stdin", "{fever: yes, fever: no}", `stdin:1:14: "fever" is given twice, first on line 1`},
		{"stdin", "{fever: &a yes}", "stdin:1:9: anchors (&a) are not used here"},
		{"stdin", "{fever: !!str yes}", "stdin:1:9: tags (!!str) are not used here"},
		{"stdin", "{fever: yes}\n---\n{fever: no}", "stdin:2:1: a second document begins here; one file holds one"},
	} {
		t.Run(x.name+" "+x.text, func(t *testing.T) {
			root, problems := document.Parse(x.name, []byte(x.text), document.ForAnswers)
			switch {
			case x.problem != "" && (len(problems) != 1 || problems[0].String() != x.problem):
				t.Errorf("got %v, want %s", problems, x.problem)
			case x.problem == "" && (root == nil || root.Get("fever").Word() != "yes"):
				t.Errorf("got %+v, %v", root, problems)
			}
		})
	}
}

// What JSON refuses for its meaning is not tried again as YAML, which might be
// more patient.
func TestRefusedJSONIsNotReadAsYAML(t *testing.T) {
	for text, want := range map[string]string{
		`{"fever": "yes", "f\u0065ver": "no"}`:                "given twice",
		`{"fever": "\ufffd"}`:                                 "U+FFFD",
		`{"fever": ` + strings.Repeat("[", 100000):            "nested more than 16 deep",
		`{"a": [` + strings.Repeat("1,", 2000) + `1]}`:        "too many values",
		`{"fever": "` + strings.Repeat("x", 1<<20) + `"}`:     "more than the 1048576 allowed",
		`{"fever": "` + "\x01" + `"}`:                         "U+0001",
		"{fever: " + strings.Repeat("[", 100000):              "nested more than 16 deep",
		"{fever: [" + strings.Repeat("1,", 2000) + "1]}":      "too many values",
		"{fever: [" + strings.Repeat("{a: ", 16) + "b" + "]}": "n",
	} {
		for _, name := range []string{"stdin", "a.yaml"} {
			root, problems := document.Parse(name, []byte(text), document.ForAnswers)
			if root != nil || len(problems) != 1 || !strings.Contains(problems[0].Text, want) {
				t.Errorf("%s: %.60s: got %v, want %q", name, text, problems, want)
			}
		}
	}
}

func TestADirectiveOfYAMLIsTaken(t *testing.T) {
	for _, x := range []struct{ text, problem string }{
		{"%YAML 1.2\n---\nfever: yes\n", ""},
		{"%YAML 1.1\n---\nfever: yes\n", ""},
		{"# made by a tool\n\n%YAML   1.2 # x\r\n# y\n---\r\nfever: yes\r\n...\r\n", ""},
		{"%YAML 1.2\n--- {fever: yes}\n", ""},
		{"%YAML 1.2\n%FOO bar\n---\nfever: yes\n", "a.yaml:2:1: not YAML: found unknown directive name"},
		{"%YAML 1.2\nfever: yes\n", "a.yaml:1:1: not YAML: after %YAML the document begins with a line ---"},
		{"%YAML 1.2\n---fever: yes\n", "a.yaml:1:1: not YAML: after %YAML the document begins with a line ---"},
		{"%YAML 1.2\n", "a.yaml:1:1: not YAML: after %YAML the document begins with a line ---"},
		{"%YAML 1.20\n---\nfever: yes\n", "a.yaml:1:1: not YAML: found incompatible YAML document"},
		{"%YAML 2.0\n---\nfever: yes\n", "a.yaml:1:1: not YAML: found incompatible YAML document"},
		{"%YAML 1.2\n---\nfever: n\x01o\n", "a.yaml:3:9: the character U+0001 is not allowed in text"},
		{"%YAML 1.2\n---\nfever: yes\nfever: no\n", `a.yaml:4:1: "fever" is given twice, first on line 3`},
		{"%YAML 1.2\n---\nfever: yes\n...\n%YAML 1.2\n---\nfever: no\n", "a.yaml:4:1: not YAML: found incompatible YAML document"},
	} {
		t.Run(x.text, func(t *testing.T) {
			root, problems := document.Parse("a.yaml", []byte(x.text), document.ForAnswers)
			switch {
			case x.problem != "" && (len(problems) != 1 || problems[0].String() != x.problem):
				t.Errorf("got %v, want %s", problems, x.problem)
			case x.problem == "" && (root == nil || root.Get("fever").Word() != "yes"):
				t.Errorf("got %+v, %v", root, problems)
			}
		})
	}
}

func TestALookalikeIsNamed(t *testing.T) {
	for _, x := range []struct {
		text   string
		number bool
		plain  string
		says   string
	}{
		{"3８", true, "38", "８ (U+FF18, full-width), which only looks like 8"},
		{"３８", true, "38", "３ (U+FF13, full-width), which only looks like 3"},
		{"З8", true, "38", "З (U+0417, Cyrillic), which only looks like 3"},
		{"3В", true, "38", "В (U+0412, Cyrillic), which only looks like 8"},
		{"3O", true, "30", "O (U+004F, a Latin letter), which only looks like 0"},
		{"٣٨", true, "38", "٣ (U+0663, a digit of another script), which only looks like 3"},
		{"36һ", true, "36h", "һ (U+04BB, Cyrillic), which only looks like h"},
		{"nо", false, "no", "о (U+043E, Cyrillic), which only looks like o"},
		{"ｙｅｓ", false, "yes", "ｙ (U+FF59, full-width), which only looks like y"},
		{"38", true, "38", ""}, {"no", false, "no", ""}, {"日本", true, "日本", ""}, {"36h", true, "36h", ""},
	} {
		plain, odd, ok := document.Plain(x.text, x.number)
		if plain != x.plain || ok != (x.says != "") || ok && odd.String() != x.says {
			t.Errorf("%s: got %s, %q, %v; want %s, %q", x.text, plain, odd, ok, x.plain, x.says)
		}
	}
}

// The value of a digit is told by its place in its script.
func TestTheDigitsOfEveryScriptStandTogether(t *testing.T) {
	for _, run := range unicode.Nd.R16 {
		if run.Stride != 1 || (run.Hi-run.Lo+1)%10 != 0 {
			t.Errorf("%+v", run)
		}
	}
	for _, run := range unicode.Nd.R32 {
		if run.Stride != 1 || (run.Hi-run.Lo+1)%10 != 0 {
			t.Errorf("%+v", run)
		}
	}
}
