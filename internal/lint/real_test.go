package lint_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"backspasm/content"
	"backspasm/internal/lint"
)

// TestSpoiltContentIsCaught breaks one thing in the real content, and expects the
// one problem.
func TestSpoiltContentIsCaught(t *testing.T) {
	cases := []struct{ name, file, old, with, want string }{
		{"an age without its tail", "conditions.yaml", "from_50: {question: age, is: [age_50_59, age_60_64, age_65_74, from_75]}", "from_50: {question: age, is: [age_50_59, age_60_64]}",
			"the red flag artery_from_50: lists age_50_59 but not age_65_74, which weighs as much or more [not_upward]"},
		{"a young age without the youngest", "conditions.yaml", "under_18: {question: age, is: [under_16, age_16_17]}", "under_18: {question: age, is: age_16_17}",
			"the red flag age_and_point: lists age_16_17 but not under_16, which weighs as much or more [not_upward]"},
		{"the calmest age", "conditions.yaml", "under_18: {question: age, is: [under_16, age_16_17]}", "under_18: {question: age, is: [age_45_49, age_50_59, age_60_64, age_65_74, from_75]}",
			"the red flag age_and_point: age_45_49 is the calmest answer and must not raise anything [not_upward]"},
		{"a way of beginning without its equals", "conditions.yaml", "load: {any: [{question: how_it_began, is: [lifting, twist_or_cough,", "load: {any: [{question: how_it_began, is: [lifting,",
			"the red flag older_and_load: lists lifting but not twist_or_cough, which weighs as much or more [not_upward]"},
		{"rather not say without yes", "redflags/nerve/private_and_leg.yaml", "[rather_not_say, unsure, yes]", "[rather_not_say, unsure]",
			"the red flag private_and_leg: lists rather_not_say but not yes, which weighs as much or more [not_upward]"},
		{"a choice without an order", "questions/course.yaml", "    rank: 4\n", "", "the red flag week_tried reads course, whose options have no rank, so none is worse than another [not_upward]"},
		{"a gate left out too early", "questions/health.yaml", "until: emergency", "until: same_day", "cancer_ever is left out at same_day, but the red flag cancer_and_nerve reads it and raises emergency [until_exceeded]"},
		{"a gate that closes", "questions/one_kidney.yaml", "ask_when: waves_or_belly", "ask_when: {not: waves_or_belly}",
			"the ask_when of one_kidney must not rest on not [not_in_red_flag]"},
	}
	for n, c := range cases {
		if testing.Short() && n%3 != 0 {
			continue // each reads all the content
		}
		t.Run(c.name, func(t *testing.T) {
			fsys := realContent(t)
			text := string(fsys[c.file].Data)
			if n := strings.Count(text, c.old); n != 1 {
				t.Fatalf("%q stands %d times in %s, want once", c.old, n, c.file)
			}
			fsys[c.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, c.old, c.with, 1))}
			_, problems := lint.Run(fsys, now)
			got := strings.Join(lines(problems), "\n")
			if !strings.Contains(got, c.want) {
				t.Errorf("want %s, got\n%s", c.want, got)
			}
		})
	}
}

// TestWarningsComeWithTime runs the lint three years on.
func TestWarningsComeWithTime(t *testing.T) {
	_, problems := lint.Run(whole(), now.AddDate(3, 0, 0))
	if problems.Mistakes() > 0 || len(problems) == 0 {
		t.Errorf("%d mistakes and %d warnings, want none and many", problems.Mistakes(), len(problems))
	}
}

func TestLintDoesNotDependOnTheDay(t *testing.T) {
	_, early := lint.Run(whole(), time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC))
	_, late := lint.Run(whole(), time.Date(2027, 3, 1, 13, 0, 0, 0, time.UTC))
	if diff := cmp.Diff(lines(early), lines(late)); diff != "" {
		t.Errorf("two days apart in problems (-early +late):\n%s", diff)
	}
}

// whole is the real content, and in the quick run the small one of the examples.
func whole() fs.FS {
	if testing.Short() {
		return os.DirFS("testdata/small")
	}
	return content.FS
}

func realContent(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(content.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content.FS, name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
