package answers_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/triage"
)

const older = "testdata/content-2026.11.22"

// What content 2026.11.22 asked and took is read for ever: in no document of then is
// anything unknown or wrong, and what was said is there, or named as left aside.
func TestDocumentsOfOlderContentAreRead(t *testing.T) {
	want := map[string]struct {
		disposition triage.Disposition // with what is new at its worst
		aside       string
	}{
		"emergency": {triage.Emergency, ""}, "same_day": {triage.SameDay, ""}, "soon": {triage.Soon, ""}, "self_care": {triage.SelfCare, ""},
		"cancer_spread": {triage.SameDay, ""}, "pregnant": {triage.SelfCare, ""}, "old_trouble": {triage.Soon, ""},
		"cough": {triage.SelfCare, "cough_worse"}, "hard_times": {triage.SelfCare, "hard_times"}, "no_warm_up": {triage.SelfCare, "no_warm_up"},
	}
	files, _ := filepath.Glob(older + "/*.yaml")
	if len(files) != len(want) || len(want) < 10 {
		t.Fatalf("%d documents, want %d", len(files), len(want))
	}
	p, valid := real(t), validator(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		expect := want[strings.TrimSuffix(filepath.Base(file), ".yaml")]
		_, problems := answers.Read(file, data, p, now, false)
		for _, problem := range problems {
			if problem.Check != "missing" {
				t.Errorf("%s: %s", file, problem)
			}
		}
		doc, problems := answers.Read(file, data, p, now, true)
		if len(problems) > 0 {
			t.Errorf("%s: %q", file, lines(problems))
		}
		if got := triage.Assess(p, doc.Answers, now).Disposition; got != expect.disposition || strings.Join(doc.Aside, ",") != expect.aside {
			t.Errorf("%s: %s, left aside %q", file, got, doc.Aside)
		}
		if err := valid(converted(t, data)); err != nil {
			t.Errorf("%s: the schema refuses it: %v", file, err)
		}
	}
}

func TestARetiredAnswerIsReadAsTheStricterOne(t *testing.T) {
	data, err := os.ReadFile(older + "/cancer_spread.yaml")
	if err != nil {
		t.Fatal(err)
	}
	doc, problems := answers.Read("a.yaml", data, real(t), now, true)
	if len(problems) > 0 || doc.Answers["cancer_kind"].Value != "in_care_or_spread" {
		t.Errorf("%v, %q", doc.Answers["cancer_kind"], lines(problems))
	}
	if len(doc.Retired) != 1 || !strings.Contains(doc.Retired[0], "now_or_spreads is read as in_care_or_spread") {
		t.Errorf("it is not said: %q", doc.Retired)
	}
}

// An answer to a question of older content is read as strictly as any other.
func TestARetiredQuestionTakesNoOtherAnswerThanThen(t *testing.T) {
	for _, text := range []string{"cough_worse: maybe\n", "cough_worse:\n", "cough_worse: [yes]\n", "cough_worse: 3\n", "cancer_kind: now_or_spread\n", "severity: now_or_spreads\n"} {
		if _, problems := answers.Read("a.yaml", []byte("saddle_numbness: yes\n"+text), real(t), now, false); len(problems) != 1 || problems[0].Check != "answer" {
			t.Errorf("%s: %q", text, lines(problems))
		}
	}
}

// A question with another name now is that question; a document with both names says
// the newer one.
func TestARenamedQuestionIsReadByItsNameOfToday(t *testing.T) {
	p := *small(t)
	p.Retired = []triage.Retired{{ID: "how_bad", Now: "severity", Since: "2026.11.28"}}
	reader := answers.NewReader(&p)
	for text, want := range map[string]string{"how_bad: severe\n": "severe", "severity: mild\nhow_bad: severe\n": "mild", "how_bad: severe\nseverity: mild\n": "mild"} {
		root, _ := document.ParseYAML("a.yaml", []byte(text), document.ForAnswers)
		given, problems := reader.Interpret(root, now)
		if len(problems) > 0 || given.Answers["severity"].Value != want || !slices.Equal(given.Retired, []string{"how_bad is severity since content 2026.11.28"}) {
			t.Errorf("%s: %v, %q, %q", text, given.Answers, given.Retired, lines(problems))
		}
	}
	root, _ := document.ParseYAML("a.yaml", []byte("how_bad: awful\n"), document.ForAnswers)
	if _, problems := reader.Interpret(root, now); len(problems) != 1 {
		t.Errorf("%q", lines(problems))
	}
}
