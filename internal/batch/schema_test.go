package batch_test

import (
	"bytes"
	"strings"
	"testing"

	"backspasm/internal/batch"
	"backspasm/internal/compiled"
	"backspasm/internal/render"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func schema(t *testing.T, text []byte, err error) *jsonschema.Schema {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func valid(t *testing.T, s *jsonschema.Schema, line string) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

func TestWhatBatchWritesIsAsItsSchemaSays(t *testing.T) {
	text, err := batch.Schema()
	s := schema(t, text, err)
	in := "{\n" + record(1, calm(`"sadle_numbness":"yes"`)) + "\n" + record(nil, `{}`) + "\n"
	for _, kind := range kinds {
		in += record("x", calm(kind.differ)) + "\n"
	}
	selections := []render.Selection{render.Whole(), render.Select(nil), render.Select([]string{"action", "reasons"})}
	for _, name := range render.FieldNames() {
		selections = append(selections, render.Select([]string{name}))
	}
	for _, selection := range selections {
		j := judge(t)
		j.Select = selection
		var out bytes.Buffer
		if _, err := j.Run(strings.NewReader(in), &out, 1); err != nil {
			t.Fatal(err)
		}
		n := 0
		for line := range strings.Lines(out.String()) {
			n++
			if err := valid(t, s, line); err != nil {
				t.Errorf("%s: %v", line, err)
			}
		}
		if n != len(kinds)+3 {
			t.Errorf("%d lines", n)
		}
	}
	for _, line := range []string{`{"id":1,"line":1}`, `{"id":1,"line":1,"errors":[],"more":0}`, `{"id":1,"line":1,"disposition":"fine"}`, `{"id":1,"line":0,"disposition":"soon"}`, `{"id":1,"line":1,"disposition":"soon","errors":[],"more":0}`} {
		if valid(t, s, line) == nil {
			t.Errorf("%s is taken", line)
		}
	}
}

func TestARecordIsAsItsSchemaSays(t *testing.T) {
	text, err := batch.RecordSchema(compiled.Content().Protocol)
	s := schema(t, text, err)
	for _, id := range []any{"x", 7, nil} {
		if err := valid(t, s, record(id, calm(""))); err != nil {
			t.Error(err)
		}
	}
	for _, line := range []string{`{"id":1}`, record([]int{1}, calm("")), record(1, calm(`"sadle_numbness":"yes"`)), `{"id":1,"answers":{},"now":"x"}`} {
		if valid(t, s, line) == nil {
			t.Errorf("%s is taken", line)
		}
	}
}

func TestNoSelectionHidesTheDisposition(t *testing.T) {
	for _, name := range render.FieldNames() {
		got, _ := run(t, judge(t, name), strings.NewReader(record(1, calm(`"saddle_numbness":"yes"`))))
		if len(got) != 1 || got[0].Disposition != "emergency" {
			t.Errorf("--select %s: %+v", name, got)
		}
	}
}
