package interview_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// A child's age is taken as it is typed, the next line says that plans begin at 16, and
// nothing is asked that only a plan for adults needs. The emergency sheets are the same.
func TestAChildIsToldThatPlansBeginAt16AndAskedOnlyWhatDecides(t *testing.T) {
	adults := []string{"smoke_or_pressure", "stiff_back_signs", "linked_signs", "worries", "habits", "body_limits", "drink_check"}
	p := shipped(t)
	tells := p.Words.Under16
	for age := range int64(20) {
		l := &teller{calm: &calm{says: map[string]string{}}, age: age}
		run := &interview.Interview{Protocol: p, Asker: l, Now: now}
		if err := run.Run(context.Background()); err != nil {
			t.Fatal(err)
		}
		want := ""
		if age < 16 {
			want = tells
		}
		if l.told != want || l.times > 1 {
			t.Errorf("at %d it tells %q, %d times", age, l.told, l.times)
		}
		for _, id := range adults {
			if slices.Contains(l.put, id) && age < 16 {
				t.Errorf("at %d %s is asked", age, id)
			}
		}
		if !slices.Equal(l.put[:4], []string{"nerve_signs", "sudden_signs", "danger_signs", "age"}) || age >= 16 && !slices.Contains(l.put, "body_limits") {
			t.Errorf("at %d: %q", age, l.put)
		}
	}
	for typed, again := range map[string]bool{"4": true, "5": false, "12": false, "15": false, "38": false, "106": true} {
		_, out, _ := put(t, p, "age", typed+"\n", nil)
		if strings.Contains(out, "Is that right?") != again {
			t.Errorf("%s is asked back: %v\n%s", typed, !again, out)
		}
	}
}

// teller is calm, has an age, and notes what is told.
type teller struct {
	*calm
	age   int64
	told  string
	times int
}

func (l *teller) Ask(ctx context.Context, p interview.Prompt) (triage.Answers, error) {
	if p.Tell != "" {
		l.told = p.Tell
		l.times++
	}
	out, err := l.calm.Ask(ctx, p)
	if _, asked := out["age"]; asked {
		out["age"] = triage.Answer{Number: l.age}
	}
	return out, err
}

func TestLinesTellAChildBeforeTheNextQuestion(t *testing.T) {
	var out strings.Builder
	line := interview.NewLine(strings.NewReader("0\n0\n0\n12\n"), &out, 76, true)
	_ = (&interview.Interview{Protocol: shipped(t), Asker: line, Now: now}).Run(context.Background())
	_, after, found := strings.Cut(out.String(), "Taken: 12\n")
	if want := fmt.Sprintf("\n%s\n\nQuestion 4 of about ", shipped(t).Words.Under16); !found || !strings.HasPrefix(after, want) {
		t.Errorf("after 12 it says %q, want %q", after[:min(len(after), 120)], want)
	}
}
