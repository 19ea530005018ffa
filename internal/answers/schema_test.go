package answers_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/answers"
	"backspasm/internal/document"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schema returns the schema of the real content as plain JSON values.
func schema(t *testing.T) map[string]any {
	t.Helper()
	data, err := answers.Schema(real(t))
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatalf("the schema is not JSON: %v", err)
	}
	return out
}

// validator says whether a JSON text follows the schema of answers.
func validator(t *testing.T) func(text string) error {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("answers.json", any(schema(t))); err != nil {
		t.Fatal(err)
	}
	compiled := compiler.MustCompile("answers.json")
	return func(text string) error {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		return compiled.Validate(value)
	}
}

// converted is a YAML document as any YAML 1.2 tool would write it in JSON.
func converted(t *testing.T, data []byte) string {
	t.Helper()
	root, problems := document.ParseYAML("a.yaml", data, document.ForAnswers)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	out := map[string]any{}
	for _, e := range root.Entries {
		out[e.Key.Text] = e.Value.Text
		if !e.Value.Quoted && json.Valid([]byte(e.Value.Text)) {
			out[e.Key.Text] = json.RawMessage(e.Value.Text)
		}
		if e.Value.Null {
			out[e.Key.Text] = nil
		}
	}
	text, err := json.Marshal(out)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheSchemaTakesTheExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	valid := validator(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := valid(converted(t, data)); err != nil {
			t.Errorf("%s: %v", filepath.Base(file), err)
		}
	}
}

// The same table goes through two more validators in test/pages/run.
func TestTheSchemaAndTheReaderAgree(t *testing.T) {
	data, err := os.ReadFile("testdata/agree.json")
	if err != nil {
		t.Fatal(err)
	}
	var table struct{ Taken, Refused []string }
	if err := json.Unmarshal(data, &table); err != nil {
		t.Fatal(err)
	}
	if len(table.Taken) < 30 || len(table.Refused) < 60 {
		t.Fatalf("%d and %d documents", len(table.Taken), len(table.Refused))
	}
	valid, p := validator(t), real(t)
	agree := func(text string, want bool) {
		t.Helper()
		for _, name := range []string{"a.json", "stdin", "a.yaml"} {
			root, problems := document.Parse(name, []byte(text), document.ForAnswers)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			_, problems = answers.Interpret(root, p, now)
			if got := len(problems) == 0; got != want {
				t.Errorf("%s: the reader takes it: %v, want %v (%v)", text, got, want, problems)
			}
		}
		if err := valid(text); (err == nil) != want {
			t.Errorf("%s: the schema says %v, want it taken: %v", text, err, want)
		}
	}
	for _, text := range table.Taken {
		agree(text, true)
	}
	for _, text := range table.Refused {
		agree(text, false)
	}
}

// YAML has more ways to write the same.
func TestTheSchemaAndTheReaderAgreeAboutYAML(t *testing.T) {
	valid, p := validator(t), real(t)
	for text, want := range map[string]bool{
		"\ufeffage: 38\n": true, "{age: 38, fever: no}": true, "%YAML 1.2\n---\nage: 38\n": true, "age: 38.0\n": true, "onset: 2026-11-21 09:00:00+00:00\n": true,
		"onset: 2026-11-21 09:00:00\n": false, "age: '38'\n": false, "age: ~\n": false, "fever:\n": false, "age: 038\n": false, "age: ３８\n": false,
	} {
		root, problems := document.ParseYAML("a.yaml", []byte(text), document.ForAnswers)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		_, problems = answers.Interpret(root, p, now)
		if got := len(problems) == 0; got != want {
			t.Errorf("%q: the reader takes it: %v, want %v (%v)", text, got, want, problems)
		}
		if err := valid(converted(t, []byte(text))); (err == nil) != want {
			t.Errorf("%q: the schema says %v, want it taken: %v", text, err, want)
		}
	}
}

func TestTheSchemaNamesEveryKeyAndNoOther(t *testing.T) {
	s := schema(t)
	if s["$schema"] != "https://json-schema.org/draft/2020-12/schema" || s["additionalProperties"] != false {
		t.Errorf("got %v, %v", s["$schema"], s["additionalProperties"])
	}
	var want []string
	for _, screen := range real(t).Screens {
		if screen.Sheet() {
			want = append(want, screen.ID)
		}
		for _, q := range screen.Questions {
			want = append(want, q.ID)
		}
	}
	for _, old := range real(t).Retired {
		if old.Of == "" {
			want = append(want, old.ID)
		}
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(s["properties"].(map[string]any))); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, " "), strings.Join(want, " "))
	}
}
