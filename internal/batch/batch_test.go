package batch_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/batch"
	"backspasm/internal/compiled"
	"backspasm/internal/render"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
	"backspasm/internal/visit"

	"github.com/google/go-cmp/cmp"
)

var now = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

func judge(t *testing.T, fields ...string) batch.Judge {
	t.Helper()
	lib := compiled.Content()
	region, ok := lib.Messages.Region("uk")
	if !ok {
		t.Fatal("there is no uk")
	}
	return batch.Judge{Library: lib, Program: "dev", Region: region, Now: now, Select: render.Select(fields)}
}

// calm are the answers of a plain strain, with some that differ.
func calm(differ string) string {
	text := `"nerve_signs":"none","sudden_signs":"none","danger_signs":"none","age":38,"health":"none","severity":"moderate","how_it_began":"lifting",` +
		`"leg_signs":"none","illness_signs":"none","pain_pattern":"none","onset":"20h","habits":"none","body_limits":"none"`
	if differ != "" {
		text += "," + differ
	}
	return "{" + text + "}"
}

func record(id any, answers string) string {
	name, _ := json.Marshal(id)
	return fmt.Sprintf(`{"id":%s,"answers":%s}`, name, answers)
}

type said struct {
	ID          any
	Line        int
	Disposition string
	Errors      []struct {
		Col         int
		Check, Says string
		Hint        *string
	}
	More int
}

func run(t *testing.T, j batch.Judge, in io.Reader) ([]said, batch.Tally) {
	t.Helper()
	var out bytes.Buffer
	tally, err := j.Run(in, &out, 1)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, out.String()), tally
}

func read(t *testing.T, out string) []said {
	t.Helper()
	var all []said
	for line := range strings.Lines(out) {
		var s said
		if err := json.Unmarshal([]byte(line), &s); err != nil || !strings.HasSuffix(line, "\n") {
			t.Fatalf("%v: %q", err, line)
		}
		all = append(all, s)
	}
	return all
}

var kinds = []struct {
	differ string
	want   triage.Disposition
}{
	{`"heavy_lifting":"yes"`, triage.SelfCare},
	{`"saddle_numbness":"yes"`, triage.Emergency},
	{`"leg_failing":"unsure"`, triage.Emergency},
	{`"leg_weakness":"yes"`, triage.SameDay},
	{`"weak_immunity":"yes","risk_pain_kind":"strain_and_easing"`, triage.Soon},
}

// pieces gives what it reads in pieces of any size.
type pieces struct {
	from   io.Reader
	random *rand.Rand
}

func (p pieces) Read(b []byte) (int, error) {
	return p.from.Read(b[:1+p.random.IntN(min(len(b), 9000))])
}

func TestTenThousandResultsKeepTheirOrderAndTheirIDs(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 2))
	var in strings.Builder
	var want []said
	counts := map[triage.Disposition]int{}
	for n := range 10000 {
		kind := kinds[random.IntN(len(kinds))]
		var id any = fmt.Sprintf("person %d", random.Int())
		if n%3 == 0 {
			id = float64(n * 7)
		}
		fmt.Fprintln(&in, record(id, calm(kind.differ)))
		want = append(want, said{ID: id, Line: n + 1, Disposition: kind.want.String()})
		counts[kind.want]++
	}
	got, tally := run(t, judge(t, "action"), pieces{strings.NewReader(in.String()), random})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(counts, tally.Results); diff != "" || tally.Failed != 0 || tally.Lines() != 10000 {
		t.Errorf("tally %+v (-want +got):\n%s", tally, diff)
	}
}

func TestABadLineCostsOnlyItsOwnResult(t *testing.T) {
	emergency := calm(`"saddle_numbness":"yes"`)
	bad := map[string]struct{ text, check, says string }{
		"not JSON":       {`{"id": 5, "answers": `, "syntax", "not JSON: the document ends too early"},
		"a list":         {`[1]`, "syntax", `expected {"id": ..., "answers": {...}}, found a list`},
		"two values":     {`{} {}`, "syntax", "text follows the end of the JSON document"},
		"NUL":            {"{\"id\": \"\x00\"}", "syntax", "the character U+0000 is not allowed in text"},
		"not UTF-8":      {"{\"id\": \"\xff\"}", "syntax", "byte 0xff is not UTF-8"},
		"a long line":    {`{"id": 5, "answers": {"age": "` + strings.Repeat("x", batch.LongestLine) + `"}}`, "syntax", "the line has more than the 262144 bytes allowed"},
		"a longer one":   {strings.Repeat("[", 5<<20), "syntax", "the line has more than the 262144 bytes allowed"},
		"many values":    {`{"id": 5, "answers": [` + strings.Repeat("1,", 3000) + `1]}`, "syntax", "the file holds too many values"},
		"deep":           {strings.Repeat("[", 100000), "syntax", "nested more than 16 deep"},
		"an id twice":    {`{"id": 1, "id": 2, "answers": {}}`, "syntax", `"id" is given twice, first on line 1`},
		"an odd id":      {`{"id": {}, "answers": {}}`, "syntax", "the id is a map, expected a text or a number"},
		"no answers":     {`{"id": 5}`, "missing", "answers is missing"},
		"another field":  {`{"id": 5, "answer": {}}`, "unknown_field", `unknown field "answer", expected id or answers`},
		"a typing error": {record(5, calm(`"sadle_numbness":"yes"`)), "unknown_question", `there is no question "sadle_numbness"`},
		"a bad answer":   {record(5, calm(`"saddle_numbness":"maybe"`)), "answer", `"maybe" is not an answer to saddle_numbness`},
		"a gap":          {record(5, `{"saddle_numbness":"no"}`), "missing", "pee_trouble is missing: no, yes, unsure"},
		"the future":     {record(5, strings.Replace(calm(""), `"20h"`, `"2027-01-01T00:00:00Z"`, 1)), "answer", "onset is in the future: now is 2026-11-23T09:00:00Z"},
	}
	for name, b := range bad {
		t.Run(name, func(t *testing.T) {
			in := record("before", emergency) + "\n" + b.text + "\n" + record("after", emergency) + "\r\n\n   \n" + record("last", calm("")) // no newline
			got, tally := run(t, judge(t, "action"), strings.NewReader(in))
			if len(got) != 4 {
				t.Fatalf("%d lines came out: %+v", len(got), got)
			}
			at := got[1]
			if at.Line != 2 || at.Disposition != "" || len(at.Errors) == 0 || at.Errors[0].Check != b.check || at.Errors[0].Says != b.says {
				t.Errorf("the bad line gave %+v", at)
			}
			want := []said{{ID: "before", Line: 1, Disposition: "emergency"}, {ID: "after", Line: 3, Disposition: "emergency"}, {ID: "last", Line: 6, Disposition: "self_care"}}
			if diff := cmp.Diff(want, slices.Delete(got, 1, 2)); diff != "" {
				t.Errorf("its neighbours (-want +got):\n%s", diff)
			}
			if tally.Failed != 1 || tally.Broken != 0 || !slices.Equal(tally.Emergencies, []int{1, 3}) {
				t.Errorf("tally %+v", tally)
			}
		})
	}
}

func TestTheIDOfARecordWithAMistakeIsKept(t *testing.T) {
	for written, want := range map[string]any{`"b 7"`: "b 7", "12345678901234567": 12345678901234567.0, "1.50": 1.5, "null": nil} {
		in := `{"answers": {"fevre": "yes"}, "id": ` + written + "}\n"
		var out bytes.Buffer
		if _, err := judge(t).Run(strings.NewReader(in), &out, 1); err != nil {
			t.Fatal(err)
		}
		if got := read(t, out.String()); len(got) != 1 || got[0].ID != want || len(got[0].Errors) != 1 || *got[0].Errors[0].Hint != "did you mean fever?" {
			t.Errorf("%s: %s", written, &out)
		}
		if !strings.HasPrefix(out.String(), `{"id":`+written+`,"line":1,`) {
			t.Errorf("%s was not kept as it was written: %s", written, &out)
		}
	}
}

// The line of somebody with a mistake tells who it is, wherever the mistake is.
func TestTheIDIsKnownWhateverIsWrongElsewhere(t *testing.T) {
	for _, in := range []string{
		`{"id": "b 7", "answers": {"fever": "yes", "fever": "no"}}`,
		`{"answers": {"fever": "\u0000"}, "id": "b 7"}`,
		`{"id": "b 7", "answers": [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}`,
	} {
		got, _ := run(t, judge(t), strings.NewReader(in))
		if len(got) != 1 || got[0].ID != "b 7" || len(got[0].Errors) == 0 {
			t.Errorf("%s: %+v", in, got)
		}
	}
}

// Blanking out an odd id hides no other mistake, and no second answers.
func TestAnOddIDHidesNoMistake(t *testing.T) {
	emergency, strain := calm(`"saddle_numbness":"yes"`), calm("")
	for in, check := range map[string]string{
		"{\"id\":\"\u200c\",\"answers\":" + emergency + ",\"answers\":" + strain + "}": "syntax",
		"{\"id\":\"\u200c\",\"id\":\"\u200c\",\"answers\":" + strain + "}":             "syntax",
		"{\"id\":\"\u200c\",\"answers\":{\"\u200c\":\"yes\"}}":                         "syntax",
		"{\"id\":\"\u200c\",\"answers\":{\"fevre\":\"yes\"}}":                          "unknown_question",
		"{\"ID\":\"\u200c\",\"answers\":" + strain + "}":                               "unknown_field",
		"{\"id\":\"\xff\",\"answers\":" + strain + "}":                                 "syntax",
		"{\"id\":\"\\ud800\",\"answers\":" + strain + "}":                              "syntax",
	} {
		got, _ := run(t, judge(t), strings.NewReader(in))
		if len(got) != 1 || len(got[0].Errors) == 0 || got[0].Errors[0].Check != check {
			t.Errorf("%q: %+v", in, got)
		}
	}
}

func TestALineMayHaveAllTheBytesAllowed(t *testing.T) {
	text := record("x", calm(""))
	text = text[:1] + strings.Repeat(" ", batch.LongestLine-len(text)) + text[1:]
	for _, end := range []string{"\n", "\r\n", ""} {
		for more, want := range map[string]string{"": "self_care", " ": ""} {
			got, _ := run(t, judge(t), strings.NewReader(text[:1]+more+text[1:]+end))
			if len(got) != 1 || got[0].Disposition != want {
				t.Errorf("%d bytes and %q gave %+v", len(text)+len(more), end, got)
			}
		}
	}
}

func TestTheResultIsTheSameAsOfOnePersonAlone(t *testing.T) {
	for _, kind := range kinds {
		var out, alone bytes.Buffer
		j := judge(t)
		j.Select = render.Whole()
		if _, err := j.Run(strings.NewReader(record(1, calm(kind.differ))), &out, 1); err != nil {
			t.Fatal(err)
		}
		var whole map[string]any
		if err := json.Unmarshal(out.Bytes(), &whole); err != nil {
			t.Fatal(err)
		}
		given, err := json.Marshal(whole["answers"])
		if err != nil {
			t.Fatal(err)
		}
		delete(whole, "id")
		delete(whole, "line")
		if err := render.JSON(&alone, render.Result{Result: visit.Rules{Protocol: j.Library.Protocol, Catalogue: j.Library.Catalogue}.First(answered(t, given), now), Letterhead: render.Letterhead{Library: j.Library, Program: j.Program, Region: j.Region}}); err != nil {
			t.Fatal(err)
		}
		var want map[string]any
		if err := json.Unmarshal(alone.Bytes(), &want); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, whole); diff != "" {
			t.Errorf("%s (-alone +batch):\n%s", kind.differ, diff)
		}
		if want["disposition"] != kind.want.String() {
			t.Errorf("%s gives %v, want %v", kind.differ, want["disposition"], kind.want)
		}
	}
}

// Each record is told in the words for its own person, and its neighbours in theirs.
func TestARecordForAnotherPersonIsWordedSo(t *testing.T) {
	weak := `"leg_weakness":"yes"`
	in := record("a", calm(weak)) + "\n" + record("b", calm(weak+`,"for":"other"`)) + "\n" + record("c", calm(weak+`,"for":"me"`)) + "\n" + record("d", calm(`"for":"mother"`))
	var out bytes.Buffer
	if _, err := judge(t, "action", "answers").Run(strings.NewReader(in), &out, 1); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\n")
	for n, want := range []string{"say that you need to be seen", "say that they need to be seen", "say that you need to be seen", `\"mother\" is not an answer to for`} {
		if !strings.Contains(lines[n], want) || strings.Contains(lines[n], `"for":"other"`) != (n == 1) {
			t.Errorf("%q is not in %s", want, lines[n])
		}
	}
}

func answered(t *testing.T, document []byte) triage.Answers {
	t.Helper()
	doc, problems := answers.Read("given", document, compiled.Content().Protocol, now, false)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return doc.Answers
}

func TestAWriterThatFailsEndsIt(t *testing.T) {
	in := &endless{text: record(1, calm("")) + "\n"}
	full := errors.New("no space left")
	_, err := judge(t).Run(in, failsAfter{new(int), 3, full}, 1)
	if !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

// endless never ends.
type endless struct {
	text string
	at   int
	read atomic.Int64
}

func (e *endless) Read(b []byte) (int, error) {
	n := copy(b, e.text[e.at:])
	e.at = (e.at + n) % len(e.text)
	e.read.Add(int64(n))
	return n, nil
}

type failsAfter struct {
	calls *int
	n     int
	err   error
}

func (f failsAfter) Write(b []byte) (int, error) {
	if *f.calls++; *f.calls > f.n {
		return 0, f.err
	}
	return len(b), nil
}

func TestAnInputThatBreaksOffIsSaidAfterWhatCameBefore(t *testing.T) {
	gone := errors.New("gone")
	in := io.MultiReader(strings.NewReader(record("a", calm(`"saddle_numbness":"yes"`))+"\n"+record("b", calm(""))+"\n"+`{"id": "c", "ans`), iotest.ErrReader(gone))
	var out bytes.Buffer
	tally, err := judge(t).Run(in, &out, 1)
	var unreadable batch.Unreadable
	if !errors.As(err, &unreadable) || !errors.Is(unreadable.Err, gone) {
		t.Errorf("got %v", err)
	}
	got := read(t, out.String())
	if len(got) != 3 || got[0].Disposition != "emergency" || got[1].Disposition != "self_care" || len(got[2].Errors) != 1 {
		t.Errorf("got %+v", got)
	}
	if tally.Results[triage.Emergency] != 1 || tally.Failed != 1 {
		t.Errorf("tally %+v", tally)
	}
}

// Whoever reads slowly holds up the reading of records: nothing heaps up.
func TestAReaderThatWaitsHoldsUpTheInput(t *testing.T) {
	in := &endless{text: record(1, calm("")) + "\n"}
	from, to := io.Pipe()
	done := make(chan error)
	go func() {
		_, err := judge(t).Run(in, to, 1)
		done <- err
	}()
	if _, err := io.ReadFull(from, make([]byte, 100)); err != nil {
		t.Fatal(err)
	}
	for still, last := 0, int64(0); still < 20; still++ { // until the input stands still
		time.Sleep(5 * time.Millisecond)
		read := in.read.Load()
		if read > 16<<20 {
			t.Fatalf("%d bytes were read for nobody", read)
		}
		if read != last {
			still, last = 0, read
		}
	}
	from.CloseWithError(errors.New("enough"))
	if err := <-done; err == nil {
		t.Error("it ended without an error")
	}
}

func TestEachRecordIsAnsweredBeforeTheNextIsThere(t *testing.T) {
	from, to := io.Pipe()
	back, out := io.Pipe()
	go func() {
		_, err := judge(t).Run(from, out, 1)
		out.CloseWithError(err)
	}()
	results := json.NewDecoder(back)
	for n := range 3 {
		if _, err := io.WriteString(to, record(n, calm(""))+"\n"); err != nil {
			t.Fatal(err)
		}
		var s said
		if err := results.Decode(&s); err != nil || s.ID != float64(n) {
			t.Fatalf("record %d: %+v, %v", n, s, err)
		}
	}
	to.Close()
	if err := results.Decode(&said{}); !errors.Is(err, io.EOF) {
		t.Errorf("more came: %v", err)
	}
}

// failing is a condition that cannot be evaluated of who is not sure.
type failing struct{ rule.Expr }

func (e failing) Eval(f rule.Facts) rule.Truth {
	if f.Get("saddle_numbness") == "unsure" {
		panic("lost")
	}
	return e.Expr.Eval(f)
}

// A record at which the program itself fails gets no result, and the next does.
func TestAPanicCostsOneLine(t *testing.T) {
	j := judge(t, "assessment")
	lib, protocol, broken := *j.Library, *j.Library.Protocol, *j.Library.Protocol.RedFlags[0]
	broken.When = failing{broken.When}
	protocol.RedFlags = slices.Clone(protocol.RedFlags)
	protocol.RedFlags[0], lib.Protocol, j.Library = &broken, &protocol, &lib
	in := record("a", calm(`"saddle_numbness":"unsure"`)) + "\n" + record("b", calm(`"saddle_numbness":"yes"`)) + "\n"
	got, tally := run(t, j, strings.NewReader(in))
	if len(got) != 2 || got[0].ID != "a" || got[0].Disposition != "" || len(got[0].Errors) != 1 || got[0].Errors[0].Check != "internal" || got[1].Disposition != "emergency" {
		t.Errorf("got %+v", got)
	}
	if tally.Broken != 1 || tally.Failed != 1 || tally.Results[triage.Emergency] != 1 {
		t.Errorf("tally %+v", tally)
	}
}

// Windows programs write one before the first line, and `cat` puts it into the middle.
func TestAByteOrderMarkCostsNoRecordItsID(t *testing.T) {
	const mark = "\ufeff"
	long := record("long", calm(""))
	long = long[:1] + strings.Repeat(" ", batch.LongestLine-len(long)) + long[1:]
	in := mark + record("first", calm("")) + "\r\n" + record(2, calm("")) + "\n" +
		mark + record("bad", calm(`"sadle_numbness":"yes"`)) + "\n" + mark + "\n" + mark + "\r\n" + mark + long + "\r\n" + mark + `{"id":"cut","answers":`
	got, tally := run(t, judge(t), strings.NewReader(in))
	var ids []any
	var numbers []int
	for _, s := range got {
		ids, numbers = append(ids, s.ID), append(numbers, s.Line)
	}
	if diff := cmp.Diff([]any{"first", 2.0, "bad", "long", nil}, ids); diff != "" || tally.Failed != 2 {
		t.Errorf("ids (-want +got), %d failed:\n%s", tally.Failed, diff)
	}
	if !slices.Equal(numbers, []int{1, 2, 3, 6, 7}) {
		t.Errorf("lines %v", numbers)
	}
	bare, _ := run(t, judge(t), strings.NewReader(record("bad", calm(`"sadle_numbness":"yes"`))))
	if diff := cmp.Diff(bare[0].Errors, got[2].Errors); diff != "" {
		t.Errorf("the mark moves the columns (-without +with):\n%s", diff)
	}
	only, tally := run(t, judge(t), strings.NewReader(mark))
	if len(only) > 0 || tally.Lines() > 0 {
		t.Errorf("a mark alone is taken for a record: %+v", only)
	}
}
