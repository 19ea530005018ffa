package answers_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"backspasm/internal/answers"
	"backspasm/internal/document"
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

// violation says how a value breaks a schema. It knows the keywords that the
// schema of answers uses, and calls any other a violation, so that none is
// passed over.
func violation(schema map[string]any, value any) string {
	for _, keyword := range slices.Sorted(maps.Keys(schema)) {
		if text := breaks(keyword, schema, value); text != "" {
			return fmt.Sprintf("%v: %s", value, text)
		}
	}
	return ""
}

func breaks(keyword string, schema map[string]any, value any) string {
	number, isNumber := value.(float64)
	text, isText := value.(string)
	fields, isObject := value.(map[string]any)
	bad := false
	switch limit := schema[keyword]; keyword {
	case "$schema", "title", "description":
	case "type":
		is := map[any]bool{"object": isObject, "string": isText, "integer": isNumber && number == float64(int(number))}
		bad = !is[limit]
	case "const":
		bad = !reflect.DeepEqual(value, limit)
	case "enum":
		bad = !slices.ContainsFunc(limit.([]any), func(x any) bool { return reflect.DeepEqual(x, value) })
	case "minimum":
		bad = isNumber && number < limit.(float64)
	case "maximum":
		bad = isNumber && number > limit.(float64)
	case "minLength":
		bad = isText && utf8.RuneCountInString(text) < int(limit.(float64))
	case "pattern":
		bad = isText && !regexp.MustCompile(limit.(string)).MatchString(text)
	case "properties":
		for id, property := range limit.(map[string]any) {
			if v, given := fields[id]; given {
				if text := violation(property.(map[string]any), v); text != "" {
					return id + ": " + text
				}
			}
		}
	case "additionalProperties":
		for id := range fields {
			if _, known := schema["properties"].(map[string]any)[id]; !known && limit == false {
				return "unknown " + id
			}
		}
	default:
		return "this test does not know the keyword " + keyword
	}
	if bad {
		return keyword
	}
	return ""
}

// plain converts a YAML document as any YAML 1.2 tool would.
func plain(t *testing.T, data []byte) map[string]any {
	t.Helper()
	root, problems := document.ParseYAML("a.yaml", data, document.ForAnswers)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	out := map[string]any{}
	for _, e := range root.Entries {
		var v any = e.Value.Text
		if !e.Value.Quoted && json.Valid([]byte(e.Value.Text)) {
			if err := json.Unmarshal([]byte(e.Value.Text), &v); err != nil {
				t.Fatal(err)
			}
		}
		out[e.Key.Text] = v
	}
	return out
}

func TestTheSchemaTakesTheExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	s := schema(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if text := violation(s, plain(t, data)); text != "" {
			t.Errorf("%s: %s", filepath.Base(file), text)
		}
	}
}

func TestTheSchemaAndTheReaderAgree(t *testing.T) {
	s, p := schema(t), real(t)
	for _, x := range []struct {
		line string
		ok   bool
	}{
		{"age: 0", true}, {"age: 120", true}, {"age: 121", false}, {"age: -1", false}, {"age: 6.5", false}, {`age: "38"`, false}, {"age: null", false},
		{"fever: yes", true}, {"fever: unsure", true}, {"fever: true", true}, {"fever: false", true}, {"fever: rather_not_say", false}, {"fever: none", false}, {"fever: maybe", false},
		{"sex_change: rather_not_say", true}, {"nerve_signs: none", true}, {"nerve_signs: no", false}, {"nerve_signs: false", false},
		{"severity: severe", true}, {"severity: unsure", false}, {"severity: true", false},
		{"onset: 36h", true}, {"onset: 1d12h", true}, {"onset: 2026-11-21T09:00:00Z", true}, {"onset: 36", false}, {"onset: h", false}, {`onset: ""`, false}, {"onset: yesterday", false},
		{"fevr: yes", false}, {"Fever: yes", false},
	} {
		root, problems := document.ParseYAML("a.yaml", []byte(x.line+"\n"), document.ForAnswers)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		_, problems = answers.Interpret(root, p, now)
		if got := len(problems) == 0; got != x.ok {
			t.Errorf("%s: the reader takes it: %v, want %v", x.line, got, x.ok)
		}
		if text := violation(s, plain(t, []byte(x.line+"\n"))); (text == "") != x.ok {
			t.Errorf("%s: the schema says %q, want it taken: %v", x.line, text, x.ok)
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
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(s["properties"].(map[string]any))); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, " "), strings.Join(want, " "))
	}
}
