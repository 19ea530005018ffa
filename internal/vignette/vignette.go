// Package vignette runs the tests that stand beside the content: rule tests and
// whole-person vignettes. It uses the same assessment and plan as the program,
// and says of every failure which way it is wrong.
package vignette

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// Result is the outcome of one test.
type Result struct {
	Pos    document.Pos
	Name   string
	Of     string   // the red flag, intervention or "vignette"
	Failed []string // what is wrong; empty if it passed

	Want, Got triage.Disposition // of a vignette
}

// now is the moment at which all tests are run; none of them depends on it.
var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// Run runs every test and vignette of the library, in the order of their places.
func Run(lib *library.Library) []Result { return slices.Collect(Results(lib)) }

// Results runs the same tests one at a time, for who need not know them all.
func Results(lib *library.Library) iter.Seq[Result] {
	r := runner{lib, answers.NewReader(lib.Protocol)}
	return func(yield func(Result) bool) {
		for _, t := range lib.Tests {
			run := r.redFlag
			if t.Intervention {
				run = r.intervention
			}
			if !yield(run(t)) {
				return
			}
		}
		for _, t := range lib.SaidTests {
			if !yield(r.said(t)) {
				return
			}
		}
		for _, t := range lib.TopicTests {
			if !yield(r.topic(t)) {
				return
			}
		}
		for _, t := range lib.StageTests {
			if !yield(r.stage(t)) {
				return
			}
		}
		for _, v := range lib.Vignettes {
			if !yield(r.vignette(v)) {
				return
			}
		}
	}
}

type runner struct {
	*library.Library
	reader *answers.Reader
}

// given interprets the answers of a test, laid over those of a base case.
func (r runner) given(base string, node *document.Node) (triage.Answers, []string) {
	var failed []string
	read := func(n *document.Node) answers.Given {
		if n == nil || n.Kind == document.Map && len(n.Entries) == 0 {
			return answers.Given{Answers: triage.Answers{}}
		}
		g, problems := r.reader.Interpret(n, now)
		for _, p := range problems {
			failed = append(failed, p.String())
		}
		return g
	}
	g := read(node)
	if base != "" {
		b, ok := r.Base(base)
		if !ok {
			return nil, append(failed, fmt.Sprintf("there is no base case %q", base))
		}
		g = read(b.Answers).Over(r.Protocol, g)
	}
	all := g.Fill(r.Protocol)
	reached, dropped := triage.Reached(r.Protocol, all, now)
	for _, id := range dropped {
		if _, named := g.Answers[id]; named && base == "" {
			failed = append(failed, fmt.Sprintf("%s is given, but is not asked of somebody with these answers", id))
		}
	}
	return reached, failed
}

// complete is given for tests that need the whole interview answered.
func (r runner) complete(base string, node *document.Node) (triage.Answers, []string) {
	all, failed := r.given(base, node)
	for _, q := range triage.Missing(r.Protocol, all, now) {
		failed = append(failed, fmt.Sprintf("%s must be answered too (%s)", q.ID, answers.Allowed(q)))
	}
	return all, failed
}

func (r runner) redFlag(t library.RuleTest) Result {
	out := Result{Pos: t.Pos, Name: t.Name, Of: t.Of}
	given, failed := r.given("", t.Given)
	out.Failed = failed
	i := slices.IndexFunc(r.Protocol.RedFlags, func(f *triage.RedFlag) bool { return f.ID == t.Of })
	if i < 0 {
		out.Failed = append(out.Failed, fmt.Sprintf("there is no checked red flag %q", t.Of))
		return out
	}
	got := r.Protocol.RedFlags[i].Fires(triage.Facts(r.Protocol, given, now))
	want, _ := triage.ParseDisposition(t.Expect) // silent is 0
	out.Failed = append(out.Failed, compare(want, max(got, 0))...)
	return out
}

func compare(want, got triage.Disposition) []string {
	say := func(d triage.Disposition) string {
		if d < triage.SelfCare {
			return "silent"
		}
		return d.String()
	}
	switch {
	case max(got, 0) < max(want, 0):
		return []string{fmt.Sprintf("UNDER-TRIAGED (dangerous): want %s, got %s", say(want), say(got))}
	case max(got, 0) > max(want, 0):
		return []string{fmt.Sprintf("over-triaged (safe): want %s, got %s", say(want), say(got))}
	}
	return nil
}

func (r runner) intervention(t library.RuleTest) Result {
	out := Result{Pos: t.Pos, Name: t.Name, Of: t.Of}
	all, failed := r.complete(t.From, t.Given)
	if len(failed) > 0 {
		out.Failed = failed
		return out
	}
	p := plan.Build(r.Catalogue, triage.Assess(r.Protocol, all, now), now)
	got, item := p.Find(t.Of)
	if string(got) != t.Expect {
		text := fmt.Sprintf("want %s, got %s", t.Expect, got)
		if t.Expect == string(plan.LeftOutOfPlan) {
			text = "UNSAFE: " + text
		}
		out.Failed = append(out.Failed, text)
	}
	adapted := slices.Concat(item.Adapted, item.Perhaps)
	if t.Says != "" && !strings.Contains(strings.Join(adapted, "\n"), t.Says) {
		out.Failed = append(out.Failed, fmt.Sprintf("want it adapted with %q, got %q", t.Says, adapted))
	}
	if t.SaysNot != "" && strings.Contains(strings.Join(adapted, "\n"), t.SaysNot) {
		out.Failed = append(out.Failed, fmt.Sprintf("want it not adapted with %q, got %q", t.SaysNot, adapted))
	}
	if steps := strings.Join(item.Steps, "\n"); t.Step != "" && !strings.Contains(steps, t.Step) {
		out.Failed = append(out.Failed, fmt.Sprintf("want a step with %q, got %q", t.Step, item.Steps))
	} else if t.NoStep != "" && strings.Contains(steps, t.NoStep) {
		out.Failed = append(out.Failed, fmt.Sprintf("UNSAFE: want no step with %q, got %q", t.NoStep, item.Steps))
	}
	out.Failed = append(out.Failed, card(t, item)...)
	for _, id := range t.NotWith {
		if item.Intervention == nil || !slices.Contains(item.NotWith, id) {
			out.Failed = append(out.Failed, fmt.Sprintf("UNSAFE: it does not say that it must not meet %s", id))
		}
	}
	return out
}

// card looks at the line that an item has for the card.
func card(t library.RuleTest, item plan.Item) []string {
	line := ""
	if item.Card != nil {
		line = item.Card.Says
	}
	var failed []string
	if t.Card != "" && !strings.Contains(line, t.Card) {
		failed = append(failed, fmt.Sprintf("want a line for the card with %q, got %q", t.Card, line))
	}
	if t.NoCard != "" && strings.Contains(line, t.NoCard) {
		failed = append(failed, fmt.Sprintf("UNSAFE: want no line for the card with %q, got %q", t.NoCard, line))
	}
	return failed
}

// said runs a test of what is said to a person beside the plan.
// stage looks at what a stage that the plan names tells the person to do.
func (r runner) stage(t library.StageTest) Result {
	out := Result{Pos: t.Pos, Name: t.Name, Of: fmt.Sprintf("stage %d", t.Stage)}
	given, failed := r.complete(t.From, t.Given)
	if out.Failed = failed; len(failed) > 0 {
		return out
	}
	p := plan.Build(r.Catalogue, triage.Assess(r.Protocol, given, now), now)
	if p == nil {
		out.Failed = []string{"there is no plan"}
		return out
	}
	n := slices.IndexFunc(p.Stages, func(s plan.StageAhead) bool { return s.Number == t.Stage })
	if n < 0 {
		out.Failed = []string{"the plan names no such stage"}
		return out
	}
	does := func(words string) bool {
		return slices.ContainsFunc(p.Stages[n].Do, func(line string) bool { return strings.Contains(line, words) })
	}
	if t.Says != "" && !does(t.Says) {
		out.Failed = append(out.Failed, fmt.Sprintf("want a line with %q, got %q", t.Says, p.Stages[n].Do))
	}
	if t.SaysNot != "" && does(t.SaysNot) {
		out.Failed = append(out.Failed, fmt.Sprintf("UNSAFE: it says %q", t.SaysNot))
	}
	return out
}

func (r runner) said(t library.SaidTest) Result {
	out := Result{Pos: t.Pos, Name: t.Name, Of: t.Of}
	all, failed := r.complete(t.From, t.Given)
	if len(failed) > 0 {
		out.Failed = failed
		return out
	}
	a := triage.Assess(r.Protocol, all, now)
	var got []string
	if line := r.Catalogue.PainLine(a); t.Of == "pain" && line != nil {
		got = []string{line.ID}
	}
	if t.Of == "safety_net" {
		for _, s := range r.Catalogue.DangerSignsOf(a) {
			got = append(got, s.ID)
		}
	}
	if !slices.Equal(got, t.Expect) {
		out.Failed = []string{fmt.Sprintf("UNSAFE: want %q to be said, got %q", t.Expect, got)}
	}
	return out
}

func (r runner) vignette(v library.Vignette) Result {
	out := Result{Pos: v.Pos, Name: v.Name, Of: "vignette", Want: v.Expect.Disposition}
	all, failed := r.complete(v.From, v.Answers)
	if len(failed) > 0 {
		out.Failed = failed
		return out
	}
	a := triage.Assess(r.Protocol, all, now)
	out.Got = a.Disposition
	out.Failed = compare(v.Expect.Disposition, a.Disposition)
	if len(out.Failed) > 0 {
		out.Failed[0] += " because of " + reasons(a)
	}
	out.Failed = append(out.Failed, r.expectations(v.Expect, a)...)
	return out
}

func reasons(a triage.Assessment) string {
	var ids []string
	for _, r := range a.Reasons {
		ids = append(ids, r.Rule.ID)
	}
	if len(ids) == 0 {
		return "no red flag"
	}
	return strings.Join(ids, ", ")
}

func (r runner) expectations(want library.Expectation, a triage.Assessment) []string {
	var failed []string
	fail := func(format string, args ...any) { failed = append(failed, fmt.Sprintf(format, args...)) }
	fired := func(id string) bool {
		return slices.ContainsFunc(a.Reasons, func(x triage.Reason) bool { return x.Rule.ID == id })
	}
	for _, id := range want.Reasons {
		if !fired(id) {
			fail("UNDER-TRIAGED (dangerous): the red flag %s did not fire; fired: %s", id, reasons(a))
		}
	}
	for _, id := range want.Silent {
		if fired(id) {
			fail("over-triaged (safe): the red flag %s fired", id)
		}
	}
	if want.OutOfScope != a.OutOfScope && want.OutOfScope != "" {
		fail("want out of scope %q, got %q", want.OutOfScope, a.OutOfScope)
	}
	if got := a.Action(); want.Action != "" && got != want.Action {
		fail("want the action %s, got %s", want.Action, got)
	}
	if want.Phase != "" && want.Phase != string(a.Phase) {
		fail("want the phase %s, got %s", want.Phase, a.Phase)
	}
	if want.Recurrent != "" && (want.Recurrent == triage.Yes) != a.Recurrent {
		fail("want recurrent: %s", want.Recurrent)
	}
	p := plan.Build(r.Catalogue, a, now)
	for _, id := range want.PlanIncludes {
		if got, _ := p.Find(id); got != plan.InPlan && got != plan.LaterInPlan {
			fail("the plan lacks %s (%s)", id, got)
		}
	}
	for _, id := range want.PlanExcludes {
		if got, _ := p.Find(id); got == plan.InPlan || got == plan.LaterInPlan {
			fail("UNSAFE: the plan holds %s (%s)", id, got)
		}
	}
	return failed
}
