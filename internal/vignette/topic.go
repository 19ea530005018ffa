package vignette

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// topic runs a test of a page about something.
func (r runner) topic(t library.TopicTest) Result {
	out := Result{Pos: t.Pos, Name: t.Name, Of: t.Of}
	all, failed := r.complete(t.From, t.Given)
	at := slices.IndexFunc(r.Topics, func(x library.Topic) bool { return x.ID == t.Of })
	if at < 0 {
		failed = append(failed, fmt.Sprintf("there is no checked page about %q", t.Of))
	}
	if len(failed) > 0 {
		out.Failed = failed
		return out
	}
	said := plan.Answered(triage.Assess(r.Protocol, all, now))
	if got := r.Topics[at].Offered(said); got != t.Offered {
		out.Failed = append(out.Failed, fmt.Sprintf("want it offered: %v, got %v", t.Offered, got))
	}
	lines, do := r.Topics[at].Told(said)
	told := strings.Join(append(lines, do), "\n")
	if !strings.Contains(told, t.Says) {
		out.Failed = append(out.Failed, fmt.Sprintf("want it told: %q, got %q", t.Says, told))
	}
	if t.SaysNot != "" && strings.Contains(told, t.SaysNot) {
		out.Failed = append(out.Failed, fmt.Sprintf("UNSAFE: want it not told: %q, got %q", t.SaysNot, told))
	}
	if !strings.Contains(do, t.Do) {
		out.Failed = append(out.Failed, fmt.Sprintf("UNSAFE: want this to do: %q, got %q", t.Do, do))
	}
	return out
}
