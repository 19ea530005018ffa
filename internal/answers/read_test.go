package answers_test

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// small is the protocol of the small content that the loader is tested with.
func small(t testing.TB) *triage.Protocol {
	t.Helper()
	lib, problems := library.Load(os.DirFS("../library/testdata/small"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib.Protocol
}

// real is the protocol that ships. Read once for all tests, so none may change it.
func real(t testing.TB) *triage.Protocol {
	t.Helper()
	lib, problems := realOnce()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib.Protocol
}

var realOnce = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

func lines(problems document.Problems) []string {
	var out []string
	for _, p := range problems {
		line := p.String()
		if p.Hint != "" {
			line += " (" + p.Hint + ")"
		}
		out = append(out, line)
	}
	return out
}

const complete = `nerve_signs: none
age: 38
severity: mild
onset: 36h
body_limits: none
`

func ask(t *testing.T, text string) answers.Document {
	t.Helper()
	doc, problems := answers.Read("a.yaml", []byte(text), small(t), now, false)
	if len(problems) > 0 {
		t.Fatalf("%s\nrefused: %q", text, lines(problems))
	}
	return doc
}

func TestACompleteDocumentIsReadAsWritten(t *testing.T) {
	want := triage.Answers{
		"saddle_numbness": {Value: "no"},
		"sex_change":      {Value: "no"},
		"age":             {Number: 38},
		"severity":        {Value: "mild"},
		"onset":           {Moment: now.Add(-36 * time.Hour)},
		"skin_trouble":    {Value: "no"},
	}
	json := `{"nerve_signs": "none", "age": 38, "severity": "mild", "onset": "36h", "body_limits": "none"}`
	for _, text := range []string{complete, json, "\n  " + json} {
		if got := ask(t, text); !reflect.DeepEqual(got.Answers, want) || len(got.Dropped) > 0 {
			t.Errorf("%s\ngot %v, dropped %q, want %v", text, got.Answers, got.Dropped, want)
		}
	}
}

func TestASignGivenStandsAgainstNoneWhereverItStands(t *testing.T) {
	for _, text := range []string{complete + "saddle_numbness: yes\n", "saddle_numbness: yes\n" + complete} {
		got := ask(t, text).Answers
		if got["saddle_numbness"].Value != "yes" || got["sex_change"].Value != "no" {
			t.Errorf("%s\ngot %v", text, got)
		}
	}
}

func TestASignTakesYesNoUnsureTrueAndFalse(t *testing.T) {
	for written, want := range map[string]string{
		"yes": "yes", "no": "no", "unsure": "unsure", "true": "yes", "false": "no", `"yes"`: "yes", `'unsure'`: "unsure",
	} {
		if got := ask(t, complete+"saddle_numbness: "+written+"\n").Answers["saddle_numbness"].Value; got != want {
			t.Errorf("%s: got %q, want %q", written, got, want)
		}
	}
	for written, want := range map[string]string{`"yes"`: "yes", `"unsure"`: "unsure", `true`: "yes", `false`: "no"} {
		text := `{"nerve_signs": "none", "age": 38, "severity": "mild", "onset": "36h", "body_limits": "none", "saddle_numbness": ` + written + `}`
		if got := ask(t, text).Answers["saddle_numbness"].Value; got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// Tools that write JSON know one kind of number.
func TestAWholeNumberMayBeWrittenWithDecimals(t *testing.T) {
	for written, want := range map[string]int64{"38": 38, "38.0": 38, "38.000": 38, "3.8e1": 38, "3.80E+1": 38, "380e-1": 38, "0.38e2": 38, "-0": 0, "0.0": 0, "-0.0e5": 0, "100e0": 100, "1E2": 100} {
		for _, text := range []string{strings.Replace(complete, "38", written, 1), `{"nerve_signs": "none", "age": ` + written + `, "severity": "mild", "onset": "36h", "body_limits": "none"}`} {
			if got := ask(t, text).Answers["age"]; got != (triage.Answer{Number: want}) {
				t.Errorf("%s: got %+v, want %d", text, got, want)
			}
		}
	}
}

func TestDeclinedIsKeptAndNeverANo(t *testing.T) {
	if got := ask(t, complete+"sex_change: rather_not_say\n").Answers["sex_change"].Value; got != triage.Declined {
		t.Errorf("got %q, want %q", got, triage.Declined)
	}
}

func TestAMomentIsATimeAgoOrAnInstant(t *testing.T) {
	for written, ago := range map[string]time.Duration{
		"0h": 0, "90m": 90 * time.Minute, "36h": 36 * time.Hour, "1d12h": 36 * time.Hour, "3d": 72 * time.Hour, "2w": 336 * time.Hour,
		"2026-11-22T09:00:00Z": 0, "2026-11-22 09:00:00Z": 0, "2026-11-22t09:00:00z": 0, "2026-11-22 10:00:00.000+02:00": time.Hour, "2026-11-22T09:00:00+01:00": time.Hour, `"2026-11-21T09:00:00Z"`: 24 * time.Hour,
	} {
		text := strings.Replace(complete, "36h", written, 1) + "course: better\n"
		if got := ask(t, text).Answers["onset"].Moment; !got.Equal(now.Add(-ago)) {
			t.Errorf("%s: got %s, want %s ago", written, got, ago)
		}
	}
}

func TestAKnownAnswerThatIsNotReachedIsDroppedAndNamed(t *testing.T) {
	got := ask(t, complete+"course: worse\n")
	if _, kept := got.Answers["course"]; kept || !slices.Equal(got.Dropped, []string{"course"}) {
		t.Errorf("got %v, dropped %q", got.Answers, got.Dropped)
	}
	if got := ask(t, strings.Replace(complete, "36h", "3d", 1)+"course: worse\n"); len(got.Dropped) > 0 || got.Answers["course"].Value != "worse" {
		t.Errorf("a reached answer is dropped: %q", got.Dropped)
	}
}

func TestAnEmergencyNeedsNothingFurther(t *testing.T) {
	for _, written := range []string{"yes", "unsure"} {
		got := ask(t, "nerve_signs: none\nsaddle_numbness: "+written+"\n")
		if len(got.Answers) != 2 {
			t.Errorf("%s: got %v", written, got.Answers)
		}
	}
}

func TestWhatIsStillGivenAfterAnEmergencyIsKept(t *testing.T) {
	got := ask(t, "nerve_signs: none\nsaddle_numbness: yes\nseverity: severe\nskin_trouble: yes\n")
	if got.Answers["severity"].Value != "severe" || got.Answers["skin_trouble"].Value != "yes" {
		t.Errorf("got %v", got.Answers)
	}
}

func TestTheExamplesAreReadWithoutAProblem(t *testing.T) {
	for name, want := range map[string]triage.Disposition{
		"emergency": triage.Emergency, "same_day": triage.SameDay, "soon": triage.Soon, "self_care": triage.SelfCare,
	} {
		data, err := os.ReadFile("../../examples/" + name + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		doc, problems := answers.Read(name, data, real(t), now, false)
		if len(problems) > 0 || len(doc.Dropped) > 0 {
			t.Errorf("%s: %q, dropped %q", name, lines(problems), doc.Dropped)
		}
		if got := triage.Assess(real(t), doc.Answers, now).Disposition; got != want {
			t.Errorf("%s comes to %s", name, got)
		}
	}
}

// The clock or the day may be wrong; the sign is not.
func TestNoClockKeepsAnEmergencyBack(t *testing.T) {
	for name, text := range map[string]string{
		"an onset that is still to come": "saddle_numbness: yes\nonset: 2026-11-23T09:00:00Z\n",
		"and not sure":                   "onset: 2031-01-01T00:00:00Z\nsaddle_numbness: unsure\n",
		"an onset before birth":          "nerve_signs: none\nsaddle_numbness: yes\nage: 10\nonset: 2000-01-01T00:00:00Z\n",
	} {
		doc := ask(t, text)
		if _, given := doc.Answers[triage.OnsetID]; given || !slices.Contains(doc.Dropped, triage.OnsetID) {
			t.Errorf("%s: %v, dropped %q", name, doc.Answers, doc.Dropped)
		}
		if d := triage.Assess(small(t), doc.Answers, now).Disposition; d != triage.Emergency {
			t.Errorf("%s: %v", name, d)
		}
	}
	for name, text := range map[string]string{
		"no sign":         strings.Replace(complete, "36h", "2026-11-23T09:00:00Z", 1),
		"another mistake": "saddle_numbness: yes\nonset: 2026-11-23T09:00:00Z\nage: old\n",
	} {
		if doc, problems := answers.Read("a.yaml", []byte(text), small(t), now, false); len(problems) == 0 {
			t.Errorf("%s: %v is taken", name, doc.Answers)
		}
	}
}
