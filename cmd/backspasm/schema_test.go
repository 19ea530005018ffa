package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"backspasm/content"
	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

var today = time.Date(2026, 11, 22, 9, 0, 0, 0, time.FixedZone("", 3600))

// shipped is the content that ships. Read once for all tests, so none may change it.
func shipped(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := shippedOnce()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib
}

var shippedOnce = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

// validator compiles the schema that the program prints; formats count.
func validator(t *testing.T, name string) func(t *testing.T, document []byte) {
	t.Helper()
	schema := schemaNamed(t, name)
	return func(t *testing.T, document []byte) {
		t.Helper()
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document)) // one document, nothing after it
		if err == nil {
			err = schema.Validate(value)
		}
		if err != nil {
			t.Errorf("%v\nin\n%.2000s", err, document)
		}
	}
}

// refuser says whether the schema refuses a document.
func refuser(t *testing.T, name string) func(document []byte) bool {
	t.Helper()
	schema := schemaNamed(t, name)
	return func(document []byte) bool {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
		return err == nil && schema.Validate(value) != nil
	}
}

func schemaNamed(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	text, err := jsonschema.UnmarshalJSON(bytes.NewReader(outputOf(t, "schema", name)))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource(name+".json", text); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(name + ".json")
	if err != nil {
		t.Fatalf("the schema of %s is not a schema: %v", name, err)
	}
	return schema
}

// both validates a result, and its answers as an answers document.
func both(t *testing.T) func(t *testing.T, result []byte) {
	t.Helper()
	result, given := validator(t, "result"), validator(t, "answers")
	return func(t *testing.T, document []byte) {
		t.Helper()
		result(t, document)
		var fields struct{ Answers json.RawMessage }
		if err := json.Unmarshal(document, &fields); err != nil {
			t.Fatal(err)
		}
		given(t, fields.Answers)
	}
}

func TestTheResultOfEveryExampleFollowsItsSchema(t *testing.T) {
	valid := both(t)
	files, err := filepath.Glob(example("*"))
	if err != nil || len(files) != 4 {
		t.Fatalf("found %q: %v", files, err)
	}
	for _, file := range files {
		for _, more := range [][]string{nil, {"--why"}, {"--region", "au"}, {"--now", "2026-11-22T09:00:00.123456789-03:30"}, {"--partial"}} {
			valid(t, outputOf(t, append([]string{"triage", "--json", "--answers", file}, more...)...))
		}
	}
}

func TestTheResultOfAnInterviewFollowsItsSchema(t *testing.T) {
	valid := both(t)
	for _, lines := range interviews {
		_, stdout, _ := plain(strings.Join(lines, "\n"))
		valid(t, []byte(stdout))
	}
}

// rendered is the JSON of a person's result.
func rendered(t *testing.T, lib *library.Content, region string, given triage.Answers, now time.Time) []byte {
	t.Helper()
	where, ok := lib.Messages.Region(region)
	if !ok {
		t.Fatalf("there is no region %s", region)
	}
	var out bytes.Buffer
	if err := render.JSON(&out, render.Result{Result: visit.Rules{Protocol: lib.Protocol, Catalogue: lib.Catalogue}.First(given, now), Letterhead: render.Letterhead{Library: lib, Program: "dev", Region: where}}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestTheResultOfEveryVignetteFollowsItsSchema(t *testing.T) {
	lib, valid := shipped(t), both(t)
	met := map[triage.Disposition]int{}
	for _, v := range lib.Vignettes {
		t.Run(v.Name, func(t *testing.T) {
			given, err := person.Of(lib, v, today)
			if err != nil {
				t.Fatal(err)
			}
			valid(t, rendered(t, &lib.Content, "uk", given, today))
			met[triage.Assess(lib.Protocol, given, today).Disposition]++
		})
	}
	for _, d := range triage.Dispositions() {
		if met[d] < 5 {
			t.Errorf("%d vignettes of %s", met[d], d)
		}
	}
}

// random answers the whole interview as chance has it.
func random(p *triage.Protocol, r *rand.Rand) triage.Answers {
	rare := []int{2000, 1000, 100, 20}[r.IntN(4)]
	all := triage.Answers{}
	for {
		step, more := triage.Next(p, all, today)
		if !more {
			return all
		}
		for _, q := range step.Ask {
			values := q.Values()
			switch {
			case q.Kind == triage.Number:
				all[q.ID] = triage.Answer{Number: 12 + r.Int64N(90)}
			case q.Kind == triage.Moment:
				all[q.ID] = triage.Answer{Moment: today.Add(-time.Duration(r.Int64N(int64([]time.Duration{49, 170, 3000}[r.IntN(3)] * time.Hour))))}
			case q.Kind == triage.Sign && r.IntN(rare) > 0 && (!q.NoRedFlag || r.IntN(4) > 0):
				all[q.ID] = triage.Answer{Value: triage.No}
			default:
				all[q.ID] = triage.Answer{Value: values[r.IntN(len(values))]}
			}
		}
	}
}

func TestTheResultOfRandomPeopleFollowsItsSchema(t *testing.T) {
	lib, valid := shipped(t), both(t)
	r := rand.New(rand.NewPCG(22, 11))
	met := map[triage.Disposition]int{}
	for range many(500) {
		given := random(lib.Protocol, r)
		region := lib.Messages.Regions[r.IntN(len(lib.Messages.Regions))].ID
		valid(t, rendered(t, &lib.Content, region, given, today))
		met[triage.Assess(lib.Protocol, given, today).Disposition]++
		if t.Failed() {
			t.Fatalf("answers: %v", given)
		}
	}
	for _, d := range triage.Dispositions() {
		if met[d] < many(20) {
			t.Errorf("too few people of each kind: %v", met)
		}
	}
}

// The shape never varies with the count: every key is there in every result.
func TestEveryResultHasTheSameKeys(t *testing.T) {
	keys := map[string][]string{}
	for _, name := range []string{"self_care", "soon", "same_day", "emergency"} {
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(outputOf(t, "triage", "--json", "--answers", example(name)), &fields); err != nil {
			t.Fatal(err)
		}
		keys[name] = slices.Sorted(maps.Keys(fields))
		if !slices.Equal(keys[name], keys["self_care"]) {
			t.Errorf("%s: got %q, want %q", name, keys[name], keys["self_care"])
		}
	}
}

// spoiled replaces one thing in a good result.
func spoiled(t *testing.T, good []byte, old, with string) []byte {
	t.Helper()
	if bytes.Count(good, []byte(old)) == 0 {
		t.Fatalf("%s is not in the result", old)
	}
	return bytes.Replace(good, []byte(old), []byte(with), 1)
}

// A schema that takes anything would let every test above pass.
func TestTheSchemaOfAResultRefusesWhatIsNone(t *testing.T) {
	good := outputOf(t, "triage", "--json", "--answers", example("soon"), "--now", "2026-11-22T09:00:00Z")
	text, _ := jsonschema.UnmarshalJSON(bytes.NewReader(outputOf(t, "schema", "result")))
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("r.json", text); err != nil {
		t.Fatal(err)
	}
	schema := compiler.MustCompile("r.json")
	for old, with := range map[string]string{
		`"disposition": "soon"`:                   `"disposition": "relax"`,
		`"urgent": false`:                         `"urgent": "no"`,
		`"generated_at": "2026-11-22T09:00:00Z"`:  `"generated_at": "22 November"`,
		`"generated_at": "2026-11-22T09:00:00Z",`: ``,
		`"plan": {`:                `"plan": [], "was": {`,
		`"phase": "acute"`:         `"phase": "new"`,
		`"kind": "remedy"`:         `"kind": "pill"`,
		`"minutes": `:              `"minutes": -`,
		`"dose_text": "`:           `"dose_words": "`,
		`"evidence": "`:            `"evidence": "very `,
		`"clinical_review": false`: `"clinical_review": true`,
		`"out_of_scope": null`:     `"out_of_scope": ""`,
	} {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(spoiled(t, good, old, with)))
		if err != nil {
			t.Fatalf("%s: %v", with, err)
		}
		if schema.Validate(value) == nil {
			t.Errorf("%s is taken", with)
		}
	}
}

func TestEveryAnswersDocumentThatIsReadFollowsItsSchema(t *testing.T) {
	valid := validator(t, "answers")
	for _, text := range []string{
		`{}`, `{"nerve_signs": "none"}`, `{"saddle_numbness": true, "pee_trouble": false}`, `{"sex_change": "rather_not_say"}`,
		`{"onset": "36h", "age": 0}`, `{"onset": "1d12h"}`, `{"onset": "2026-11-22T08:00:00.5+01:00"}`, `{"how_it_began": "hard_exercise"}`,
	} {
		if _, problems := answers.Interpret(parsed(t, text), shipped(t).Protocol, today); len(problems) > 0 {
			t.Fatal(problems)
		}
		valid(t, []byte(text))
	}
}

func parsed(t *testing.T, text string) *document.Node {
	t.Helper()
	node, problems := document.Parse("a.json", []byte(text), document.ForAnswers)
	if len(problems) > 0 {
		t.Fatal(fmt.Sprint(problems))
	}
	return node
}

// The file in the repository is the one that is printed.
func TestTheSchemaOfAResultIsPrintedAsItIs(t *testing.T) {
	want, err := os.ReadFile("../../internal/render/result.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if got := outputOf(t, "schema", "result"); !bytes.Equal(got, want) {
		t.Error("they differ")
	}
}

// many is how many people are made by chance; in the quick run a quarter of them.
func many(n int) int {
	if testing.Short() {
		return n / 4
	}
	return n
}
