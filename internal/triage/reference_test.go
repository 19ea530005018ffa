package triage_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// What follows says a second time, from FORMAT.md and over maps of words, what the
// facts are, what a condition comes to and why. It uses nothing of the evaluator:
// no place, no number of an answer, no method of a condition.

// words are the facts by question; what is not reached has no entry.
type words map[string]string

// may and sure say that a condition is not False, and that it is True.
func (w words) may(e rule.Expr) bool  { return w.holds(e, true) }
func (w words) sure(e rule.Expr) bool { return w.holds(e, false) }

func (w words) holds(e rule.Expr, unsureToo bool) bool {
	n := 0
	for _, member := range membersOf(e) {
		if w.holds(member, unsureToo) {
			n++
		}
	}
	switch e := e.(type) {
	case *rule.Is:
		said, reached := w[e.Question]
		return reached && (slices.Contains(e.Values, said) || unsureToo && said == "unsure")
	case rule.Not:
		return !w.holds(e.Expr, !unsureToo)
	case rule.All:
		return n == len(e)
	case rule.Any:
		return n > 0
	case rule.AtLeast:
		return n >= e.N
	}
	panic("a form that FORMAT.md does not have")
}

func membersOf(e rule.Expr) []rule.Expr {
	switch e := e.(type) {
	case rule.All:
		return e
	case rule.Any:
		return e
	case rule.AtLeast:
		return e.Of
	}
	return nil
}

// because adds the answers that speak for e if it is not False, else those against.
func (w words) because(out []triage.Fact, e rule.Expr) []triage.Fact {
	if not, is := e.(rule.Not); is {
		return w.because(out, not.Expr)
	}
	if leaf, is := e.(*rule.Is); is {
		f := triage.Fact{Question: leaf.Question, Answer: w[leaf.Question]}
		if f.Answer != "" && f.Question != "visit" && !slices.Contains(out, f) {
			out = append(out, f)
		}
		return out
	}
	for _, member := range membersOf(e) {
		if w.may(member) == w.may(e) {
			out = w.because(out, member)
		}
	}
	return out
}

// factsInWords goes through the interview. It returns what is reached and was not
// answered as well.
func factsInWords(p *triage.Protocol, a triage.Answers) (facts words, missing []string) {
	facts = words{}
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if s.AskWhen != nil && !screenOpen(facts, s) || q.AskWhen != nil && !facts.may(q.AskWhen) {
				continue
			}
			said, given := a[q.ID]
			if !given && q.Computed {
				said, given = triage.Answer{Value: q.Options[0].ID}, true
			}
			if !given && s.Later && facts["visit"] != "check_in" {
				continue
			}
			if !given {
				missing = append(missing, q.ID)
				continue
			}
			facts[q.ID] = inWords(q, said)
		}
	}
	return facts, missing
}

// screenOpen asks what was said before the screen, not on it.
func screenOpen(facts words, s *triage.Screen) bool {
	before := words{}
	for id, said := range facts {
		if !slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { return q.ID == id }) {
			before[id] = said
		}
	}
	return before.may(s.AskWhen)
}

func inWords(q *triage.Question, a triage.Answer) string {
	amount := a.Number
	switch q.Kind {
	case triage.Moment:
		amount = int64(now.Sub(a.Moment))
	case triage.Choice:
		if a.Value == "unsure" && q.NotSure != "" {
			return q.NotSure
		}
		return a.Value
	case triage.Sign:
		return a.Value
	}
	band := q.Bands[0].ID
	for _, b := range q.Bands[1:] {
		if amount > b.Edge || amount == b.Edge && !b.Over {
			band = b.ID
		}
	}
	return band
}

// someone makes answers with gaps, with "not sure" to signs and choices, and for a
// third a check-in, with what was said two days before.
func someone(r *rand.Rand, p *triage.Protocol, everything triage.Answers) triage.Answers {
	gap := pick(r, []float64{0, 0, 0.02, 0.3})
	out := triage.Answers{}
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			switch {
			case q.Computed && r.IntN(3) > 0, r.Float64() < gap:
			case q.Kind == triage.Choice && q.NotSure != "" && r.IntN(4) == 0:
				out[q.ID] = triage.Answer{Value: triage.Unsure}
			default:
				out[q.ID] = everything[q.ID]
			}
		}
	}
	if r.IntN(3) > 0 {
		return out
	}
	before := triage.Answers{}
	for id := range everything {
		before[id] = draw(r, p.Question(id), 0.1)
	}
	if onset, given := before[triage.OnsetID]; given {
		before[triage.OnsetID] = triage.Answer{Moment: onset.Moment.Add(-48 * time.Hour)}
	}
	return p.Carried(before, out, now)
}

func TestTheRulesComeToWhatTheirWordsSay(t *testing.T) {
	lib := builtIn(t)
	p, conditions := lib.Protocol, conditionsOf(lib)
	met, unsure, skipped := map[triage.Disposition]int{}, 0, 0
	people(p, 2000, func(name string, r *rand.Rand, everything triage.Answers) {
		a := someone(r, p, everything)
		want, missing := factsInWords(p, a)
		got := triage.Facts(p, a, now)
		if !maps.Equal(want, words(got.Words())) {
			t.Fatalf("%s: facts %v, want %v", name, got, want)
		}
		asked := triage.Assess(p, a, now)
		judged(t, p, want, asked, name)
		for _, id := range missing { // a plan takes what was left out as unsure
			want[id] = triage.Unsure
		}
		for _, e := range conditions {
			truth := e.Eval(asked.Facts)
			if (truth == rule.True) != want.sure(e) || (truth != rule.False) != want.may(e) {
				t.Fatalf("%s: %#v is %v: %v", name, e, truth, want)
			}
			if because := triage.Because(e, asked.Facts); r.IntN(8) == 0 && !slices.Equal(because, want.because(nil, e)) {
				t.Fatalf("%s: %#v because %v, want %v", name, e, because, want.because(nil, e))
			}
			if truth == rule.Unknown {
				unsure++
			}
		}
		met[asked.Disposition]++
		skipped += len(missing)
	})
	for _, d := range triage.Dispositions() {
		if met[d] < many(60) {
			t.Errorf("only %d people with %v: the test says nothing of it", met[d], d)
		}
	}
	if unsure < many(20000) || skipped < many(4000) {
		t.Errorf("only %d conditions were unsure and %d questions skipped", unsure, skipped)
	}
}

// judged compares the disposition and the reasons.
func judged(t *testing.T, p *triage.Protocol, facts words, got triage.Assessment, name string) {
	t.Helper()
	most, fired := triage.SelfCare, 0
	for _, r := range p.RedFlags {
		d := triage.Disposition(0)
		switch {
		case facts.sure(r.When):
			d = r.Raises
		case facts.may(r.When):
			d = r.IfUnsure
		default:
			continue
		}
		most, fired = max(most, d), fired+1
		i := slices.IndexFunc(got.Reasons, func(x triage.Reason) bool { return x.Rule == r })
		if i < 0 || got.Reasons[i].Disposition != d || !slices.Equal(got.Reasons[i].Because, facts.because(nil, r.When)) {
			t.Fatalf("%s: %s asks for %v because of %v, got %v", name, r.ID, d, facts.because(nil, r.When), got.Reasons)
		}
	}
	if got.Disposition != most || len(got.Reasons) != fired {
		t.Fatalf("%s: %v by %d rules, want %v by %d", name, got.Disposition, len(got.Reasons), most, fired)
	}
}

// conditionsOf are all conditions of the content, those of plans too.
func conditionsOf(lib *library.Library) []rule.Expr {
	p, c := lib.Protocol, lib.Catalogue
	out := []rule.Expr{p.Recurrent, p.Chronic, p.Severe, c.Improving, c.Flare}
	for _, s := range p.Screens {
		out = append(out, s.AskWhen, s.Again)
		for _, q := range s.Questions {
			out = append(out, q.AskWhen)
		}
	}
	for _, r := range p.RedFlags {
		out = append(out, r.When)
	}
	for _, i := range c.Interventions {
		out = append(out, i.OfferWhen)
		for _, w := range i.Windows {
			out = append(out, w.When)
		}
		for _, x := range i.LeaveOut {
			out = append(out, x.When)
		}
		for _, x := range i.Adapt {
			out = append(out, x.When)
		}
		for _, s := range i.Steps {
			out = append(out, s.Unless)
		}
	}
	for _, s := range c.Stages {
		out = append(out, s.Needs)
	}
	for _, line := range c.Pain {
		out = append(out, line.When)
	}
	for _, s := range c.DangerSigns {
		out = append(out, s.When)
	}
	return slices.DeleteFunc(out, func(e rule.Expr) bool { return e == nil })
}

func TestEveryConditionHoldsAtTheAnswersThatItNames(t *testing.T) {
	lib := builtIn(t)
	leaves := 0
	for _, e := range conditionsOf(lib) {
		rule.Walk(e, func(is rule.Is) {
			leaves++
			q := lib.Protocol.Question(is.Question)
			if q == nil || is.At != lib.Protocol.Scheme.Place(q.ID) {
				t.Fatalf("%#v stands at %d", &is, is.At)
			}
			for _, v := range q.Values() {
				if is.HoldsAt(lib.Protocol.Scheme[is.At-1].Value(v)) != slices.Contains(is.Values, v) {
					t.Errorf("%#v: at %s it is the other way round", &is, v)
				}
			}
		})
	}
	if leaves < 500 {
		t.Errorf("only %d conditions were looked at", leaves)
	}
}

func TestJudgingSomebodyWithoutAReasonAllocatesNothing(t *testing.T) {
	lib := builtIn(t)
	facts := triage.Facts(lib.Protocol, base(t, lib, "plain_strain"), now)
	n := testing.AllocsPerRun(100, func() {
		if d, reasons := lib.Protocol.Judge(facts); d != triage.SelfCare || reasons != nil {
			t.Fatalf("%v by %v", d, reasons)
		}
	})
	if n > 0 {
		t.Errorf("%v allocations for one person", n)
	}
}

func TestUnsureMayAskForLessThanYes(t *testing.T) {
	p := small(t, sheet("signs", "until: emergency", "numb", "fever"), flag("numb", "numb", "emergency"),
		file{"redflags/test/fever.yaml", "redflag: fever\nsays: s\nmay_mean: m\nwhen: fever\nraises: emergency\nif_unsure: soon\n" + origin})
	for value, want := range map[string]triage.Disposition{triage.Yes: triage.Emergency, triage.Unsure: triage.Soon, triage.No: triage.SelfCare} {
		if got := triage.Assess(p, given("numb=no", "fever="+value), now).Disposition; got != want {
			t.Errorf("%s gives %v, want %v", value, got, want)
		}
	}
}

// BenchmarkJudge is the disposition with its reasons, of somebody with all answers;
// filling is what comes before it.
func BenchmarkJudge(b *testing.B) {
	lib, problems := builtInOnce()
	if len(problems) > 0 {
		b.Fatal(problems[0])
	}
	calm := base(b, lib, "plain_strain")
	for name, a := range map[string]triage.Answers{"calm": calm, "three reasons": with(calm, given("saddle_numbness=yes", "fever=yes", "bone_spot=unsure"))} {
		facts := triage.Facts(lib.Protocol, a, now)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lib.Protocol.Judge(facts)
			}
		})
		b.Run(name+", filling", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				triage.Facts(lib.Protocol, a, now)
			}
		})
	}
}
