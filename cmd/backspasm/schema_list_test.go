package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// writesJSON lists the commands that can print JSON: those with --json, with json
// among their forms, or with nothing else.
func writesJSON(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, cmd := range tree() {
		if !cmd.Runnable() || cmd.HasSubCommands() {
			continue
		}
		forms := ""
		if f := cmd.Flags().Lookup("format"); f != nil {
			forms = f.Usage + " " + f.DefValue
		}
		name := strings.Join(path(cmd), " ")
		if cmd.Flags().Lookup("json") != nil || strings.Contains(forms, "json") || name == "batch" {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func TestEveryCommandThatPrintsJSONHasItsSchema(t *testing.T) {
	var have []string
	for _, s := range schemas() {
		have = append(have, s.writers...)
	}
	slices.Sort(have)
	if want := writesJSON(t); !slices.Equal(have, want) || len(want) < 10 {
		t.Errorf("schemas say who writes JSON:\n%q\nthe commands say:\n%q", have, want)
	}
	// schema itself prints a schema, whose schema is that of the draft
	root := newRoot(&streams{})
	found, _, err := root.Find([]string{"schema"})
	if err != nil {
		t.Fatal(err)
	}
	names, _ := found.ValidArgsFunction(found, nil, "")
	for _, s := range schemas() {
		if !slices.Contains(names, cobra.Completion(s.name)) || !strings.Contains(found.Long, "\n  "+s.name+" ") {
			t.Errorf("%s is not completed, or not in the help", s.name)
		}
		var text struct {
			Schema      string `json:"$schema"`
			Title       string
			Description string
		}
		if err := json.Unmarshal(outputOf(t, "schema", s.name), &text); err != nil || text.Schema != "https://json-schema.org/draft/2020-12/schema" || text.Title == "" || text.Description == "" {
			t.Errorf("%s: %+v, %v", s.name, text, err)
		}
	}
}

// Each command that prints JSON is run, and what it prints held against the schema
// that is said to be its own.
func TestWhatACommandPrintsFollowsItsSchema(t *testing.T) {
	newHome(t)
	const first, second = "2026-11-22T09:00:00Z", "2026-11-22T12:00:00Z"
	where := validator(t, "where")
	where(t, outputOf(t, "data", "where", "--json"))
	outputOf(t, "triage", "--answers", example("self_care"), "--now", first, "--save")
	again, err := os.ReadFile(example("self_care"))
	if err != nil {
		t.Fatal(err)
	}
	followup := filepath.Join(t.TempDir(), "followup.yaml")
	if err := os.WriteFile(followup, append(again, "since_last_time: none\ntried: none\npain_now: 3.0\nsleep_lost: no\ncourse: better\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	people, err := os.ReadFile("../../examples/people.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	runs := map[string][][]string{
		"triage":        {{"triage", "--answers", example("soon"), "--json"}, {"triage", "--answers", example("emergency"), "--format", "json"}},
		"today":         {{"today", "--json", "--now", second}, {"today", "--json", "--full", "--now", second}, {"today", "--format", "json", "--now", "2026-12-24T09:00:00Z"}},
		"checkin":       {{"checkin", "--json", "--now", second, "--answers", followup}},
		"handover":      {{"handover", "--json", "--now", second}, {"handover", "--json", "--answers", example("emergency")}},
		"history":       {{"history", "--json", "--now", second}},
		"moves":         {{"moves", "--json"}, {"moves", "cat_cow", "--format", "json"}},
		"about":         {{"about", "--json"}, {"about", "scans", "--format", "json"}, {"about", "cold-or-warmth", "--json", "--saved", "--now", second}},
		"prevent":       {{"prevent", "--json", "--answers", example("self_care")}},
		"questions":     {{"questions", "--json"}},
		"data export":   {{"data", "export"}},
		"data where":    {{"data", "where", "--json"}},
		"content weigh": {{"content", "weigh", "--json", "--people", "40"}, {"content", "weigh", "--format", "json", "--people", "1"}},
		"batch":         {{"batch", "--select", "all"}, {"batch"}},
	}
	for _, s := range schemas() {
		for _, writer := range s.writers {
			if len(runs[writer]) == 0 {
				t.Errorf("%s is not tried here", writer)
			}
			valid := validator(t, s.name)
			for _, args := range runs[writer] {
				var out, errOut bytes.Buffer
				status := run(args, bytes.NewReader(people), &out, &errOut)
				if status != exitOK && (writer != "batch" || status != exitLines) {
					t.Fatalf("%q: status %d: %s", args, status, &errOut)
				}
				if writer != "batch" {
					valid(t, out.Bytes())
					continue
				}
				for line := range bytes.Lines(out.Bytes()) {
					valid(t, line)
				}
			}
		}
	}
}

// A schema that takes anything would let the test above pass.
func TestTheNewSchemasRefuseWhatIsNone(t *testing.T) {
	for name, changes := range map[string]map[string]string{
		"questions": {`"kind": "sign"`: `"kind": "sing"`, `"until": "emergency"`: `"until": "never"`, `"rank": 0`: `"rank": "0"`, `"ask_when": null`: `"ask_when": {}`, `"is": [`: `"are": [`, `"carries_over"`: `"carries"`, `"unit": "years"`: `"unit": "days"`},
		"about":     {`"id": "cold-or-warmth"`: `"id": "cold_or_warmth"`, `"fits": null`: `"fits": "no"`, `"do": false`: `"do": "no"`, `"saved": false`: `"saved": null`, `"evidence": "moderate"`: `"evidence": "some"`, `"first": null`: `"first": ""`},
		"where":     {`"exists": `: `"is": `, `"size": null`: `"size": "0"`, `"mode": null`: `"mode": "rw"`, `"schema_version": 1`: `"schema_version": 2`},
		"weights":   {`"scenario": "low"`: `"scenario": "lower"`, `"percent": 100,`: `"percent": 101,`, `"raises": "emergency"`: `"raises": "self_care"`, `"lost": []`: `"lost": null`, `"people": 40`: `"people": 0`, `"by": "content"`: `"by": ""`},
	} {
		newHome(t)
		good := outputOf(t, strings.Fields(map[string]string{"questions": "questions --json", "where": "data where --json", "about": "about --json", "weights": "content weigh --json --people 40"}[name])...)
		validator(t, name)(t, good)
		refuses := refuser(t, name)
		for old, with := range changes {
			if !refuses(spoiled(t, good, old, with)) {
				t.Errorf("%s: %s is taken", name, with)
			}
		}
	}
}

// Ajv's strict mode refuses what readers in typed languages cannot use: two types at
// once, but for null. test/pages/schemas runs it.
func TestNoSchemaAllowsTwoTypesAtOnce(t *testing.T) {
	var look func(name, at string, value any)
	look = func(name, at string, value any) {
		switch v := value.(type) {
		case []any:
			for _, x := range v {
				look(name, at, x)
			}
		case map[string]any:
			if types, is := v["type"].([]any); is && (len(types) != 2 || !slices.Contains(types, any("null"))) {
				t.Errorf("%s: %s: %v", name, at, types)
			}
			for key, x := range v {
				look(name, at+"/"+key, x)
			}
		}
	}
	for _, s := range schemas() {
		var value any
		if err := json.Unmarshal(outputOf(t, "schema", s.name), &value); err != nil {
			t.Fatal(err)
		}
		look(s.name, "", value)
	}
}
