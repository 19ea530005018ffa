package batch_test

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"

	"backspasm/internal/answers"
	"backspasm/internal/batch"
	"backspasm/internal/compiled"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// whole is a complete answers document with nothing in it that is not asked.
func whole(t *testing.T, r *rand.Rand, p *triage.Protocol) string {
	t.Helper()
	doc, problems := answers.Read("", []byte(somebody(r, p)), p, now, true)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	text, err := answers.JSON(p, doc.Answers)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// What the plain reader takes, the strict one takes without a word, and understands alike.
func agreeing(t *testing.T, text string, r batch.Readings) {
	t.Helper()
	switch {
	case !r.IsPlain:
	case len(r.Problems) > 0:
		t.Fatalf("%q is taken as plain, but the strict reader says: %v", text, r.Problems)
	case len(r.Strict.LeftAside())+len(r.Strict.Retired) > 0:
		t.Fatalf("%q is taken as plain, but the strict reader leaves aside %q, %q", text, r.Strict.LeftAside(), r.Strict.Retired)
	case !bytes.Equal(r.PlainID, r.StrictID):
		t.Fatalf("%q has the id %s, read strictly %s", text, r.PlainID, r.StrictID)
	case !maps.Equal(r.Plain.Facts.Words(), r.Strict.Facts.Words()):
		t.Fatalf("%q comes to %v, read strictly %v", text, r.Plain.Facts.Words(), r.Strict.Facts.Words())
	case !maps.Equal(r.Plain.Answers, r.Strict.Answers):
		t.Fatalf("%q answers %v, read strictly %v", text, r.Plain.Answers, r.Strict.Answers)
	}
}

// Whoever spells a record out, or says none for a sheet, is read by the plain reader:
// else a batch is slow and nothing says so.
func TestAPlainRecordIsReadAsTheStrictReaderReadsIt(t *testing.T) {
	p, r, read := compiled.Content().Protocol, rand.New(rand.NewPCG(20261128, 5)), judge(t).BothWays()
	for i := range 500 {
		for _, text := range []string{record(i, whole(t, r, p)), record("a", calm(`"`+signs[i%len(signs)]+`":"yes"`))} {
			got := read(text)
			if agreeing(t, text, got); !got.IsPlain {
				t.Fatalf("%s is not read as plain: %v", text, got.Problems)
			}
		}
	}
}

var signs = []string{"saddle_numbness", "very_ill", "locked_jaw", "leg_failing"}

// spoilt are what is put into a record somewhere, or over a part of it.
var spoilt = []string{
	`"`, `\`, `{`, `}`, `[`, `]`, `,`, `:`, ` `, "\t", "\r", "\n", "\x00", "\x7f", "\xff", "\xc3", "\ufeff", "\u2028", "\ufffd", `\ud800`, `\u0065`, `\n`, `0`, `-`, `.`, `e1`, `null`, `true`, `[]`, `{}`, `""`,
	`"none"`, `"yes"`, `"unsure"`, `"no"`, `38`, `38.0`, `"38"`, `"age":40,`, `"age":7,`, `"onset":"20h",`, `"onset":"2030-01-01T00:00:00Z",`, `"onset":"1900-01-01T00:00:00Z",`, `"danger_signs":"none",`, `"fever":"yes",`,
	`"for":"other",`, `"for":"me",`, `"visit":"check_in",`, `"fecer":"yes",`, `"background":"none",`, `"bowel_loss":"declined",`, `"id":1,`, `"id":"\u003c",`, `"id":null,`, `"answers":{},`, `"more":1,`,
}

func spoil(r *rand.Rand, text string) string {
	for range 1 + r.IntN(3) {
		at, with := r.IntN(len(text)+1), spoilt[r.IntN(len(spoilt))]
		if strings.HasSuffix(with, ",") { // a key: where one may stand
			if begins := strings.IndexAny(text[at:], "{,"); begins >= 0 {
				at += begins + 1
			}
		}
		until := at
		if r.IntN(3) == 0 {
			until = min(len(text), at+r.IntN(12))
		}
		text = text[:at] + with + text[until:]
	}
	return text
}

func TestASpoiltRecordIsNeverTakenAsPlainInAnotherWay(t *testing.T) {
	p, r, read := compiled.Content().Protocol, rand.New(rand.NewPCG(20261128, 6)), judge(t).BothWays()
	n, plain := 40_000, 0
	if testing.Short() {
		n = 10_000
	}
	for i := range n {
		text := record(i, calm(""))
		if i%2 == 0 {
			text = record("a", whole(t, r, p))
		}
		text = spoil(r, text)
		got := read(text)
		agreeing(t, text, got)
		if got.IsPlain {
			plain++
		}
	}
	if plain < n/100 {
		t.Errorf("only %d of %d are plain: the test says little", plain, n)
	}
}

func FuzzPlain(f *testing.F) {
	for _, seed := range append([]string{"{}", record("a", calm("")), record(1.5, calm(`"for":"other"`)), record("é", calm(`"age":38`))}, spoilt...) {
		f.Add(seed)
	}
	lib := compiled.Content()
	read := batch.Judge{Library: lib, Now: now, Select: render.Whole()}.BothWays()
	f.Fuzz(func(t *testing.T, text string) { agreeing(t, text, read(text)) })
}

// What is kept of one result and said again in another is never of another person, nor of
// other answers.
func TestAResultIsTheSameWhateverCameBefore(t *testing.T) {
	p, r := compiled.Content().Protocol, rand.New(rand.NewPCG(20261128, 7))
	j := judge(t)
	j.Select = render.Whole()
	var all, alone bytes.Buffer
	var records []string
	for i := range 60 {
		text := record(i, whole(t, r, p))
		if i%3 == 0 {
			text = strings.Replace(text, `"answers":{`, `"answers":{"for":"other",`, 1)
		}
		records = append(records, text)
	}
	if _, err := j.Run(strings.NewReader(strings.Join(records, "\n")), &all, 1); err != nil {
		t.Fatal(err)
	}
	for i, text := range records {
		if _, err := j.Run(strings.NewReader(text), &alone, i+1); err != nil {
			t.Fatal(err)
		}
	}
	got, want := strings.Split(all.String(), "\n"), strings.Split(alone.String(), "\n")
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("after others:\n%s\nalone:\n%s", got[i], want[i])
		}
	}
}
