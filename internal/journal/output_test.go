package journal_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"backspasm/internal/journal"
)

// story is a journal with all that a record can hold.
func story(t *testing.T) journal.Log {
	t.Helper()
	home(t)
	odd := visit("b", journal.KindCheckin)
	odd.Visit.Region, odd.Visit.Action = "=cmd|' /C calc'!A0", "a|b*c_d`[e](<f>)#\\\r\n\x1b[31m\u202e"
	odd.Visit.Reasons = []string{"-1", "two"}
	odd.Visit.Answers = json.RawMessage(`{"note":"a, \"b\"\n<c>","pain":3}`)
	add(t, visit("a", journal.KindTriage), session("a", 90), closed("a", journal.NewEpisode),
		visit("b", journal.KindTriage), odd, session("b", 0))
	place(t, content(t, file(t))+"torn\n"+sealed(`{"v":2,"seq":99}`))
	return read(t)
}

func export(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(journal.ExportSchema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("export", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("export")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheJSONExportHoldsAllAndFitsItsSchema(t *testing.T) {
	log := story(t)
	s := schema(t)
	for name, l := range map[string]journal.Log{"story": log, "nothing": {}} {
		text := export(t, l.ExportJSON)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var back journal.Log
	if err := json.Unmarshal([]byte(export(t, log.ExportJSON)), &back); err != nil {
		t.Fatal(err)
	}
	for _, r := range back.Records { // the layout of answers is not what they say
		if r.Visit != nil {
			var flat bytes.Buffer
			if err := json.Compact(&flat, r.Visit.Answers); err != nil {
				t.Fatal(err)
			}
			r.Visit.Answers = flat.Bytes()
		}
	}
	if !reflect.DeepEqual(back, log) {
		t.Errorf("got %+v\nnot %+v", back, log)
	}
	if len(log.Records) != 6 || len(log.Damage) != 1 || log.Newer != 1 {
		t.Errorf("the story is %+v", log)
	}
}

func TestTheSchemaRefusesWhatIsSpoilt(t *testing.T) {
	text := export(t, story(t).ExportJSON)
	s := schema(t)
	for name, x := range map[string][2]string{
		"type":        {`"type": "closed"`, `"type": "visit"`},
		"new field":   {`"hurt": false`, `"hurt": false, "sore": true`},
		"missing":     {`"episode": "a",`, ``},
		"version":     {`"v": 1`, `"v": 2`},
		"moment":      {`T03:00:00Z`, ` 3 o'clock`},
		"not counted": {`"newer_lines": 1`, `"newer_lines": -1`},
		"why":         {`"closed": "new_episode"`, `"closed": "bored"`},
	} {
		spoilt := strings.Replace(text, x[0], x[1], 1)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(spoilt))
		if err != nil || spoilt == text {
			t.Fatal(name, err)
		}
		if s.Validate(doc) == nil {
			t.Errorf("%s: it is accepted", name)
		}
	}
}

func TestTheCSVExportIsReadByOthersAndRunsNothing(t *testing.T) {
	log := story(t)
	log.Records[4].Visit.Action = "=1+1"
	log.Records[4].Visit.Disposition = "@here"
	log.Records[4].ID = "+1"
	log.Records[4].Visit.Kind = "\x00"
	log.Records[4].Episode = "\tb"
	text := export(t, log.ExportCSV)
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) != 7 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	if got := strings.Join(rows[0], ","); got != "seq,id,at,type,episode,kind,disposition,action,reasons,valid_until,intervention,seconds,hurt,done,why,answers" {
		t.Errorf("the head is %s", got)
	}
	if !strings.HasSuffix(text, "\r\n") || strings.Count(text, "\r\n") != 7 {
		t.Error("the lines do not end as RFC 4180 has it")
	}
	rows[2][1] = "" // random
	for i, want := range map[int]string{
		2: "2||2026-11-22T03:00:00Z|session|a||||||cat_camel|90|false|true||",
		5: `5|'+1|2026-11-22T03:00:00Z|visit|'` + "\t" + `b|'` + "\x00" + `|'@here|'=1+1|'-1; two|2026-11-23T03:00:00Z||||||{"note":"a, \"b\"\n\u003cc\u003e","pain":3}`,
	} {
		if got := strings.Join(rows[i], "|"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if rows[3][14] != "new_episode" {
		t.Errorf("it ended as %q", rows[3][14])
	}
}

func TestTheMarkdownExportIsPlainText(t *testing.T) {
	text := export(t, story(t).ExportMarkdown)
	for _, want := range []string{
		"## Episode a, 2026-11-22 03:00 +00:00 to 2026-11-22 03:00 +00:00 (new\\_episode)\n",
		"| 2026-11-22 03:00 +00:00 | triage | self\\_care | home\\_plan | plain\\_strain |\n",
		"| 2026-11-22 03:00 +00:00 | cat\\_camel | 90 | yes | no |\n",
		"| a\\|b\\*c\\_d\\`\\[e\\](\\<f\\>)\\#\\\\   \\[31m | \\-1; two |\n",
		"\n1 damaged line of the journal could not be read.\n",
		"\n1 line written by a newer program left out.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q in\n%s", want, text)
		}
	}
	if strings.ContainsAny(text, "\x1b\r\u202e") {
		t.Error("it gives orders to the terminal")
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestAnExportThatCannotBeWrittenSaysSo(t *testing.T) {
	log := story(t)
	for name, write := range map[string]func(io.Writer) error{"json": log.ExportJSON, "csv": log.ExportCSV, "markdown": log.ExportMarkdown} {
		if write(full{}) == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
