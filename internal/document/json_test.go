package document_test

import (
	"testing"

	"backspasm/internal/document"
)

func TestJSONRefusesWhatCanBeReadInTwoWays(t *testing.T) {
	checkRefusals(t, []refusal{
		{"duplicate name", "{\"fever\": \"yes\",\n \"age\": 3,\n \"fever\": \"no\"}", []string{`a.yaml:3:2: "fever" is given twice, first on line 1`}},
		{"duplicate name by escape", `{"fever": "yes", "f\u0065ver": "no"}`, []string{`a.yaml:1:18: "fever" is given twice, first on line 1`}},
		{"duplicate name below", `{"signs": [{"a": 1, "a": 2}]}`, []string{`a.yaml:1:21: "a" is given twice, first on line 1`}},
		{"two duplicates", `{"a": 1, "a": 2, "b": 1, "b": 2}`, []string{
			`a.yaml:1:10: "a" is given twice, first on line 1`, `a.yaml:1:26: "b" is given twice, first on line 1`}},
		{"high half of a pair", "{\n  \"fever\": \"\\ud800\"}", []string{"a.yaml:2:12: the character U+FFFD is not allowed in text"}},
		{"low half of a pair", `{"fever": "\udc00"}`, []string{"a.yaml:1:11: the character U+FFFD is not allowed in text"}},
		{"half of a pair in a name", `{"\ud800": "no"}`, []string{"a.yaml:1:2: the character U+FFFD is not allowed in text"}},
		{"escape by escape", `{"fever": "\u001b[8m"}`, []string{"a.yaml:1:11: the character U+001B is not allowed in text"}},
		{"NUL by escape", `{"fever": "\u0000"}`, []string{"a.yaml:1:11: the character U+0000 is not allowed in text"}},
		{"carriage return by escape", `{"fever": "no\ryes"}`, []string{"a.yaml:1:11: the character U+000D is not allowed in text"}},
		{"bidi by escape", `{"fever": "\u202e"}`, []string{"a.yaml:1:11: the character U+202E is not allowed in text"}},
		{"bidi by escape in a name", `{"\u2066": "no"}`, []string{"a.yaml:1:2: the character U+2066 is not allowed in text"}},
	})
}

func TestJSONRefusesWhatFollowsTheEnd(t *testing.T) {
	const follows = "text follows the end of the JSON document"
	checkRefusals(t, []refusal{
		{"brace", `{"fever": "no"}}`, []string{"a.yaml:1:16: " + follows}},
		{"second document", "{\"fever\": \"no\"}\n{\"fever\": \"yes\"}", []string{"a.yaml:2:1: " + follows}},
		{"word", "{} yes", []string{"a.yaml:1:4: " + follows}},
		{"string", "{}\n\n \"yes\"", []string{"a.yaml:3:2: " + follows}},
		{"comma", "{},", []string{"a.yaml:1:3: " + follows}},
	})
}

func TestJSONSyntaxErrorsPointAtTheCharacter(t *testing.T) {
	checkRefusals(t, []refusal{
		{"word", "{\n  \"age\": 3,\n  \"fever\": nope\n}", []string{"a.yaml:3:13: not JSON: invalid character 'o' in literal null (expecting 'u')"}},
		{"single quotes", `{"fever": 'no'}`, []string{`a.yaml:1:11: not JSON: invalid character '\'' looking for beginning of value`}},
		{"no comma", `{"a": 1 "b": 2}`, []string{`a.yaml:1:9: not JSON: invalid character '"' after object key:value pair`}},
		{"no colon", `{"a" 1}`, []string{"a.yaml:1:6: not JSON: invalid character '1' after object key"}},
		{"wrong bracket", `{"a": [1}`, []string{"a.yaml:1:9: not JSON: invalid character '}' after array element"}},
		{"comma at the end", `{"a": 1,}`, []string{"a.yaml:1:9: not JSON: invalid character '}' looking for beginning of object key string"}},
		{"line break in a string", "{\"a\": \"x\n\"}", []string{`a.yaml:1:9: not JSON: invalid character '\n' in string literal`}},
		{"after letters of two bytes", `{"é": nope}`, []string{"a.yaml:1:8: not JSON: invalid character 'o' in literal null (expecting 'u')"}},
	})
}

func TestJSONRefusesWhatIsNotJSON(t *testing.T) {
	for _, text := range []string{
		`{"a": 01}`, `{"a": +1}`, `{"a": .5}`, `{"a": NaN}`, `{"a": 1} // c`, `{/* c */}`, `{a: 1}`, `{1: 2}`, `{null: 2}`, `{"a"}`, `{,}`, `{"a":}`,
		`{"a":,"b":1}`, `{"a": [1,]}`, `{"a": [,1]}`, `{"a": True}`, `{"a": "\q"}`, `{"a": "\u12"}`, `{"a":: 1}`, `{"a": 1,, "b": 2}`, `{["a"]: 1}`, `{{}: 1}`,
	} {
		t.Run(text, func(t *testing.T) {
			if got := refused(t, text); len(got) != 1 {
				t.Errorf("%s: want one problem, got %v", text, got)
			}
		})
	}
}

func TestJSONThatEndsTooEarlySaysSoAtItsEnd(t *testing.T) {
	const early = "not JSON: the document ends too early"
	checkRefusals(t, []refusal{
		{"brace", "{", []string{"a.yaml:1:2: " + early}},
		{"in a name", `{"fev`, []string{"a.yaml:1:6: " + early}},
		{"after a name", `{"fever"`, []string{"a.yaml:1:9: " + early}},
		{"after a colon", `{"fever":`, []string{"a.yaml:1:10: " + early}},
		{"in a string", "{\n\"fever\": \"n", []string{"a.yaml:2:12: " + early}},
		{"in a word", `{"fever": tr`, []string{"a.yaml:1:13: " + early}},
		{"after a value", `{"fever": "no"`, []string{"a.yaml:1:15: " + early}},
		{"after a comma", `{"fever": "no",`, []string{"a.yaml:1:16: " + early}},
		{"in a list", `{"signs": [1, 2`, []string{"a.yaml:1:16: " + early}},
		{"after a list", "{\"signs\": [1, 2]\n", []string{"a.yaml:2:1: " + early}},
	})
}

func TestJSONScalarsAreWhatWasWritten(t *testing.T) {
	for written, want := range map[string]string{
		"6.5": "6.5", "38": "38", "1e3": "1e3", "-0": "-0", "12345678901234567890": "12345678901234567890",
		"true": "true", "false": "false", `"null"`: "null", `"0112"`: "0112", `"\u0066ever"`: "fever", `"\ud83d\ude00"`: "😀", `"a\tb\nc"`: "a\tb\nc",
	} {
		t.Run(written, func(t *testing.T) {
			n := read(t, `{"a": `+written+"}").Get("a")
			if n.Kind != document.Scalar || n.Text != want || n.Null || n.Quoted != (written[0] == '"') {
				t.Errorf("%s was read as %+v, want %q", written, n, want)
			}
		})
	}
}

func TestJSONNullSaysNothing(t *testing.T) {
	if n := read(t, `{"a": null}`).Get("a"); !n.Null || n.Word() != "" || n.Describe() != "nothing" {
		t.Errorf("null was read as %+v", n)
	}
}

func TestJSONNamesAreNotFolded(t *testing.T) {
	root := read(t, `{"FEVER": "no", "Fever": "no", "fever": "yes"}`)
	if got := root.Get("fever").Word(); got != "yes" || len(root.Entries) != 3 {
		t.Errorf("fever is %q among %d entries", got, len(root.Entries))
	}
}

func TestJSONNodesKnowTheirPlaces(t *testing.T) {
	root := read(t, "\n{\"age\" : 38,\n\t\"signs\": [\"é\", \"yes\",\n {}]}\n")
	list := root.Get("signs")
	for _, c := range []struct {
		node *document.Node
		want string
	}{
		{root, "a.yaml:2:1"}, {root.Entries[0].Key, "a.yaml:2:2"}, {root.Get("age"), "a.yaml:2:10"}, {root.Entries[1].Key, "a.yaml:3:2"},
		{list, "a.yaml:3:11"}, {list.Items[0], "a.yaml:3:12"}, {list.Items[1], "a.yaml:3:17"}, {list.Items[2], "a.yaml:4:2"},
	} {
		if got := c.node.Pos.String(); got != c.want {
			t.Errorf("the place is %s, want %s", got, c.want)
		}
	}
}
