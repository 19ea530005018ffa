package screens

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

const now = "2026-11-23T09:30:00Z"

// somebody is a random person. Emergencies are rare enough for most to get far.
func somebody(r *rand.Rand) person {
	p := person{signs: map[string]string{}, plain: map[string]string{}, choices: map[string]string{}}
	often := []float64{0.01, 0.03, 0.1}[r.IntN(3)]
	for n, s := range questions() {
		for _, q := range s.Questions {
			if n < 3 && r.IntN(6) > 0 { // the emergency sheets
				continue
			}
			answerAtRandom(r, p, q, often)
		}
	}
	p.age = fmt.Sprint(16 + r.IntN(70))
	p.onset = []string{"20h", "3 days ago", "yesterday 9am", "9 days ago", "2026-10-20", "5w", "14w", "rough:2", "rough:5", "rough:11"}[r.IntN(10)]
	return p
}

func answerAtRandom(r *rand.Rand, p person, q question, often float64) {
	switch {
	case q.Kind == "sign" && r.Float64() < often:
		p.signs[q.ID], p.choices[q.ID] = "yes", "yes"
	case q.Kind == "sign" && r.Float64() < often:
		p.signs[q.ID], p.choices[q.ID] = "unsure", "unsure"
		p.plain[q.ID] = []string{"no", "no", "no", "yes", "unsure"}[r.IntN(5)]
	case q.ID == "how_it_began": // a fresh accident is an emergency
		p.choices[q.ID] = q.Answers[r.IntN(len(q.Answers)-1)]
	case q.ID == "severity" && r.IntN(6) > 0:
		p.choices[q.ID] = q.Answers[r.IntN(3)]
	case q.Kind == "choice":
		p.choices[q.ID] = q.Answers[r.IntN(len(q.Answers))]
		if q.NotSure != "" && r.IntN(5) == 0 {
			p.choices[q.ID] = "unsure"
		}
	}
}

func TestTheWizardAndLineModeAgree(t *testing.T) {
	t.Parallel()
	for n := range many(48) {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			p := somebody(rand.New(rand.NewPCG(uint64(n), 7)))
			args := []string{"--json", "--now", now, "--region", "us"}
			file := newOutput(t)
			x := Start(t, Setup{Args: append([]string{"triage"}, args...), Stdout: file.file})
			w := walk(x, p)
			w.To(never)
			if status := x.Exit(); status != 0 {
				t.Fatalf("exit status %d\n%s", status, x.Screen())
			}
			status, lines := inLines(t, p, args...)
			if status != 0 {
				t.Fatalf("line mode: exit status %d", status)
			}
			same(t, resultOf(t, file.Text()), resultOf(t, lines), p)
		})
	}
}

func same(t *testing.T, wizard, lines result, p person) {
	t.Helper()
	if wizard.Disposition != lines.Disposition || wizard.Action != lines.Action {
		t.Errorf("the wizard gives %s: %s\nline mode gives %s: %s\nto %+v", wizard.Disposition, wizard.Action, lines.Disposition, lines.Action, p)
	}
	one, other := strings.Split(string(wizard.Plan), "\n"), strings.Split(string(lines.Plan), "\n")
	for n := range max(len(one), len(other)) {
		if n >= min(len(one), len(other)) || one[n] != other[n] {
			t.Fatalf("the plans differ in line %d for %+v\nthe wizard gives:\n%s\nline mode gives:\n%s", n, p, around(one, n), around(other, n))
		}
	}
}

func around(lines []string, n int) string {
	return strings.Join(lines[min(max(n-3, 0), len(lines)):min(n+4, len(lines))], "\n")
}

// A line may answer some rows of a sheet. The rest of it is still asked, as the
// wizard asks it, even if these rows alone mean that somebody should be seen
// today.
func TestAPartOfASheetInLinesLeavesNoBlankRow(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	p := person{age: "57", onset: "14w", signs: yes("bone_spot", "hard_times"), choices: map[string]string{"course": "worse"}}
	args := []string{"--json", "--now", now, "--region", "us"}
	file := newOutput(t)
	x := Start(t, Setup{Args: append([]string{"triage"}, args...), Stdout: file.file})
	walk(x, p).To(never)
	if status := x.Exit(); status != 0 {
		t.Fatalf("exit status %d", status)
	}
	_, lines := inLines(t, p, args...)
	same(t, resultOf(t, file.Text()), resultOf(t, lines), p)
}
