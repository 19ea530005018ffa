package triage_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
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

	"github.com/google/go-cmp/cmp"
)

// builtIn is the content that is built in. Read once for all tests, so none may
// change it.
func builtIn(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := builtInOnce()
	if len(problems) > 0 {
		t.Fatalf("the content has mistakes: %v", problems)
	}
	return lib
}

var builtInOnce = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

// base returns the complete answers of one of the base cases.
func base(t testing.TB, lib *library.Library, id string) triage.Answers {
	t.Helper()
	b, ok := lib.Base(id)
	if !ok {
		t.Fatalf("there is no base case %q", id)
	}
	g, problems := answers.Interpret(b.Answers, lib.Protocol, now)
	if len(problems) > 0 {
		t.Fatalf("%s: %v", id, problems)
	}
	return g.Fill(lib.Protocol)
}

// emergencySigns are the rows of the three emergency sheets, by the design.
var emergencySigns = map[string][]string{
	"nerve_signs":  {"saddle_numbness", "pee_trouble", "poo_trouble", "sex_change", "both_legs", "leg_failing"},
	"sudden_signs": {"chest_or_breath", "tearing_pain", "faint_or_clammy", "throbbing_belly", "sudden_loss", "big_accident"},
	"danger_signs": {"very_ill", "fever_stiff_neck", "locked_jaw", "too_many_painkillers", "dark_poo_or_pee", "self_harm"},
}

func TestTheEmergencySheetsComeFirstAndAskEverybody(t *testing.T) {
	p := builtIn(t).Protocol
	for i, id := range []string{"nerve_signs", "sudden_signs", "danger_signs"} {
		s := p.Screens[i]
		if s.ID != id {
			t.Fatalf("screen %d is %s, want %s", i, s.ID, id)
		}
		if diff := cmp.Diff(emergencySigns[id], ids(s.Questions)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
		if diff := cmp.Diff(emergencySigns[id], ids(triage.StepOf(p, s, nil, now).Ask)); diff != "" {
			t.Errorf("%s does not ask everybody (-want +got):\n%s", id, diff)
		}
	}
}

func TestUnsureIsNeverReassuring(t *testing.T) {
	lib := builtIn(t)
	calm := base(t, lib, "plain_strain")
	if got := triage.Assess(lib.Protocol, calm, now); got.Disposition != triage.SelfCare || len(got.Reasons) > 0 {
		t.Fatalf("the calm case gives %v by %v", got.Disposition, rules(got))
	}
	for _, signs := range emergencySigns {
		for _, sign := range signs {
			for _, answer := range []string{"yes", "unsure"} {
				t.Run(sign+"/"+answer, func(t *testing.T) {
					said := with(calm, given(sign+"="+answer))
					got := triage.Assess(lib.Protocol, said, now)
					if got.Disposition != triage.Emergency {
						t.Errorf("the disposition is %v, want emergency", got.Disposition)
					}
					if diff := cmp.Diff([]string{sign}, rules(got)); diff != "" {
						t.Errorf("reasons (-want +got):\n%s", diff)
					}
				})
			}
		}
	}
}

func TestAnEmergencySignAloneEndsTheInterview(t *testing.T) {
	p := builtIn(t).Protocol
	for _, signs := range emergencySigns {
		for _, sign := range signs {
			for _, answer := range []string{"yes", "unsure"} {
				if missing := triage.Missing(p, given(sign+"="+answer), now); len(missing) > 0 {
					t.Errorf("%s=%s: %v is still asked", sign, answer, ids(missing))
				}
			}
		}
	}
}

func TestRatherNotSayAboutSexRaisesNothingAlone(t *testing.T) {
	lib := builtIn(t)
	declined := with(base(t, lib, "plain_strain"), given("sex_change=rather_not_say"))
	got := triage.Assess(lib.Protocol, declined, now)
	if got.Disposition != triage.SelfCare || slices.Contains(got.NotReported, "sex_change") {
		t.Errorf("it gives %v; not reported: %v", got.Disposition, got.NotReported)
	}
	got = triage.Assess(lib.Protocol, with(declined, given("leg_pain=yes")), now)
	if got.Disposition != triage.SameDay {
		t.Errorf("with leg pain it gives %v, want same_day", got.Disposition)
	}
}

// people draws whole answer sets, every question answered whether or not it is
// reached. How much is wrong with them differs from one to the next, and every
// other one has no emergency sign, so that every disposition comes up and the
// emergencies that combine later answers do too.
func people(p *triage.Protocol, n int, visit func(name string, r *rand.Rand, everything triage.Answers)) {
	n = many(n)
	for i := range n {
		r := rand.New(rand.NewPCG(20261122, uint64(i)))
		ill := []float64{0, 0.005, 0.02, 0.05, 0.15, 0.5}[i/2%6]
		all := triage.Answers{}
		for _, s := range p.Screens {
			for _, q := range s.Questions {
				all[q.ID] = draw(r, q, ill)
				if i%2 == 0 && slices.Contains(emergencySigns[s.ID], q.ID) {
					all[q.ID] = triage.Answer{Value: triage.No}
				}
			}
		}
		visit(fmt.Sprintf("person %d", i), r, all)
	}
}

func draw(r *rand.Rand, q *triage.Question, ill float64) triage.Answer {
	switch q.Kind {
	case triage.Sign:
		if r.Float64() >= ill {
			return triage.Answer{Value: triage.No}
		}
		return triage.Answer{Value: pick(r, q.Values()[1:])}
	case triage.Number:
		return triage.Answer{Number: q.Min + r.Int64N(min(q.Max, 90)-q.Min+1)}
	case triage.Moment:
		hours := pick(r, []int64{3, 30, 48, 49, 100, 168, 169, 300, 336, 600, 672, 900, 1008, 2000, 2016, 2017, 4000})
		return triage.Answer{Moment: now.Add(-time.Duration(hours) * time.Hour)}
	}
	if r.IntN(2) == 0 {
		return triage.Answer{Value: q.Values()[0]}
	}
	return triage.Answer{Value: pick(r, q.Values())}
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// tell describes answers for a failure: what is not simply no.
func tell(a triage.Answers) string {
	var out []string
	for _, id := range slices.Sorted(maps.Keys(a)) {
		switch said := a[id]; {
		case !said.Moment.IsZero():
			out = append(out, fmt.Sprintf("%s=%v", id, now.Sub(said.Moment)))
		case said.Value == "":
			out = append(out, fmt.Sprintf("%s=%d", id, said.Number))
		case said.Value != triage.No:
			out = append(out, id+"="+said.Value)
		}
	}
	return strings.Join(out, " ")
}

// interviewed answers only what is asked, screen by screen.
func interviewed(p *triage.Protocol, everything triage.Answers) triage.Answers {
	said := triage.Answers{}
	for _, s := range p.Screens { // what nobody is asked
		for _, q := range s.Questions {
			if a, given := everything[q.ID]; given && q.Computed {
				said[q.ID] = a
			}
		}
	}
	for {
		step, more := triage.Next(p, said, now)
		if !more {
			return said
		}
		for _, q := range step.Ask {
			said[q.ID] = everything[q.ID]
		}
	}
}

// many is how many people are made by chance; in the quick run a quarter of them.
func many(n int) int {
	if testing.Short() {
		return n / 4
	}
	return n
}
