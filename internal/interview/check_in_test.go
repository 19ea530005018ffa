package interview_test

import (
	"context"
	"maps"
	"slices"
	"testing"
	"time"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// calm answers every screen as calmly as can be, but for what is set, and keeps
// the order in which they were put.
type calm struct {
	says map[string]string
	put  []string
	fix  []string // screens to change at the review, one each time
	seen triage.Answers
}

func (c *calm) Ask(_ context.Context, p interview.Prompt) (triage.Answers, error) {
	c.put = append(c.put, p.Screen.ID)
	out := triage.Answers{}
	for _, q := range p.Ask {
		out[q.ID] = q.Calmest(p.Now)
		if value, set := c.says[q.ID]; set {
			out[q.ID] = triage.Answer{Value: value}
		}
	}
	return out, nil
}

func (c *calm) ReadBack(context.Context, interview.ReadBack) (bool, error) { return true, nil }

func (c *calm) Review(_ context.Context, p interview.Prompt) (string, error) {
	c.seen = p.Given
	if len(c.fix) == 0 {
		return "", nil
	}
	screen := c.fix[0]
	c.fix = c.fix[1:]
	return screen, nil
}

// comesBack is the check-in of somebody who strained the back three days ago.
func comesBack(t *testing.T, c *calm) *interview.Interview {
	t.Helper()
	p := shipped(t)
	first := &interview.Interview{Protocol: p, Asker: &calm{}, Now: now.Add(-50 * time.Hour)}
	if err := first.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	history := func(said triage.Answers) triage.Answers {
		rising := map[bool]string{true: "rising", false: "not_rising"}[said["pain_now"].Number == 9]
		return triage.Answers{"told_before": {Value: "once"}, "pain_trend": {Value: rising}}
	}
	run := &interview.Interview{Protocol: p, Asker: c, Now: now, Before: first.Answers, History: history}
	if err := run.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	return run
}

func TestACheckInPutsTheWarningSignsFirstAndNoFactAgain(t *testing.T) {
	c := &calm{}
	comesBack(t, c)
	if want := []string{"nerve_signs", "sudden_signs", "danger_signs", "since_last_time"}; !slices.Equal(c.put[:4], want) {
		t.Errorf("it begins with %v, want %v", c.put[:4], want)
	}
	for _, never := range []string{"age", "health", "onset", "how_it_began", "visit", "told_before", "pain_trend"} {
		if slices.Contains(c.put, never) {
			t.Errorf("%s is put again", never)
		}
	}
	if !slices.Contains(c.put, "habits") {
		t.Errorf("the usual week is not asked: %v", c.put)
	}
	for _, carried := range []string{"age", "onset", "thin_bones"} {
		if _, shown := c.seen[carried]; !shown {
			t.Errorf("%s is not in the review", carried)
		}
	}
}

func TestNewsAboutHealthPutsTheHealthScreensAgain(t *testing.T) {
	c := &calm{says: map[string]string{"new_health_fact": triage.Yes}}
	comesBack(t, c)
	for _, again := range []string{"health", "body_limits"} {
		if !slices.Contains(c.put, again) {
			t.Errorf("%s is not put: %v", again, c.put)
		}
	}
}

func TestWhatWasSaidBeforeCanBeChangedAtTheReview(t *testing.T) {
	c := &calm{fix: []string{"health"}}
	run := comesBack(t, c)
	if last := c.put[len(c.put)-1]; last != "health" {
		t.Errorf("after the review %s is put, want health", last)
	}
	if _, anew := run.Answers["thin_bones"]; !anew {
		t.Error("the old answer stands")
	}
}

func TestWhatTheProgramKnowsFollowsWhatIsSaidNow(t *testing.T) {
	run := comesBack(t, &calm{})
	if got := run.All()["pain_trend"].Value; got != "not_rising" {
		t.Errorf("the trend is %s", got)
	}
	run.Answers = maps.Clone(run.Answers)
	run.Answers["pain_now"] = triage.Answer{Number: 9}
	if got := run.All()["pain_trend"].Value; got != "rising" {
		t.Errorf("with another score the trend is %s", got)
	}
}
