package visit_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"backspasm/internal/compiled"
	"backspasm/internal/plan"
	"backspasm/internal/session"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// asked are answers to the whole interview as chance has it, most of them calm.
func asked(p *triage.Protocol, r *rand.Rand, now time.Time, so triage.Answers) triage.Answers {
	all, rare := triage.Answers{}, []int{12, 60, 200}[r.IntN(3)]
	for id, a := range so {
		all[id] = a
	}
	for {
		step, more := triage.Next(p, all, now)
		if !more {
			return all
		}
		for _, q := range step.Ask {
			if _, given := all[q.ID]; given {
				continue
			}
			all[q.ID] = q.Calmest(now)
			switch {
			case q.Kind == triage.Moment:
				all[q.ID] = triage.Answer{Moment: now.Add(-time.Duration(1+r.IntN(900)) * time.Hour)}
			case q.Kind == triage.Number:
				all[q.ID] = triage.Answer{Number: q.Min + r.Int64N(q.Max-q.Min+1)}
			case r.IntN(rare) == 0 || q.NoRedFlag && r.IntN(3) == 0:
				values := q.Values()
				all[q.ID] = triage.Answer{Value: values[r.IntN(len(values))]}
			}
		}
	}
}

func itHurt(*plan.Intervention) string { return "it hurt" }

// shown are the interventions of a plan, wherever they stand.
func shown(p *plan.Plan) []*plan.Intervention {
	var out []*plan.Intervention
	groups := [][]plan.Item{p.Now, p.Moves, p.Prevention, p.Care}
	for _, e := range p.Timeline {
		groups = append(groups, e.Items)
	}
	for _, s := range p.Stages {
		groups = append(groups, s.Adds)
	}
	for _, group := range groups {
		for _, item := range group {
			out = append(out, item.Intervention)
		}
	}
	return out
}

// Whatever was kept before, by whatever content, and whatever hurt since: no plan
// holds what the disposition beside it forbids, what the answers forbid, or what hurt.
func TestNoPlanHoldsWhatItsDispositionForbids(t *testing.T) {
	lib, r := compiled.Content(), rand.New(rand.NewPCG(14, 1))
	rules := visit.Rules{Protocol: lib.Protocol, Catalogue: lib.Catalogue, Hurt: itHurt}
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	plans := map[triage.Disposition]int{}
	for range 400 {
		first := rules.First(asked(lib.Protocol, r, now, nil), now)
		kept := triage.Dispositions()[r.IntN(len(triage.Dispositions()))]
		e := visit.Episode{ID: "a", Visits: []visit.Visit{{At: now, Disposition: max(kept, first.Assessment.Disposition), ValidUntil: first.ValidUntil, Answers: first.Answers}}}
		hurt := lib.Catalogue.Interventions[r.IntN(len(lib.Catalogue.Interventions))].ID
		e.Sessions = []visit.Session{{At: now.Add(time.Minute), Intervention: hurt, Hurt: true}}
		later := now.Add(time.Duration(1+r.IntN(60)) * time.Hour)
		again := triage.Answers{triage.VisitID: {Value: triage.CheckIn}, triage.OnsetID: first.Answers[triage.OnsetID], "age": first.Answers["age"]}
		if first.Assessment.Onset == nil {
			continue // it ended before the onset was asked
		}
		for name, result := range map[string]visit.Result{
			"then": rules.Then(e, e.Last(), time.UTC), "as of now": rules.AsOf(e, later), "check-in": rules.CheckIn(e, asked(lib.Protocol, r, later, again), later),
		} {
			d := result.Assessment.Disposition
			if name != "check-in" && d < kept {
				t.Fatalf("%s: kept %v, shown %v", name, kept, d)
			}
			if result.Plan == nil {
				continue
			}
			plans[d]++
			if d == triage.Emergency || result.SignsDue || result.Assessment.OutOfScope != "" {
				t.Fatalf("%s: a plan for %v, signs due %v", name, d, result.SignsDue)
			}
			for _, i := range shown(result.Plan) {
				if d == triage.SameDay && !i.Comfort || lib.Catalogue.Forbidden(i, result.Assessment.Facts) {
					t.Errorf("%s: the plan for %v holds %s", name, d, i.ID)
				}
				if name != "then" && (i.ID == hurt || slices.Contains(i.MadeOf, hurt)) {
					t.Errorf("%s: the plan holds %s, and %s hurt", name, i.ID, hurt)
				}
			}
		}
	}
	for _, d := range []triage.Disposition{triage.SelfCare, triage.Soon, triage.SameDay} {
		if plans[d] < 20 {
			t.Fatalf("too few plans: %v", plans)
		}
	}
}

// Even if everything hurt that can be done in a session, something is left to do.
func TestAfterAllThatHurtThereIsStillSomethingToDo(t *testing.T) {
	lib, r := compiled.Content(), rand.New(rand.NewPCG(14, 2))
	rules := visit.Rules{Protocol: lib.Protocol, Catalogue: lib.Catalogue, Hurt: itHurt}
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	var guided []string
	for _, i := range lib.Catalogue.Interventions {
		if (session.Move{Item: plan.Item{Intervention: i}, Figure: lib.Figure(i.ID)}).Guided() {
			guided = append(guided, i.ID)
		}
	}
	plans := 0
	for range 600 {
		result := rules.First(asked(lib.Protocol, r, now, nil), now)
		if result.Plan == nil {
			continue
		}
		plans++
		lib.Catalogue.Remove(result.Plan, guided, itHurt)
		left := slices.ContainsFunc(slices.Concat(result.Plan.Now, result.Plan.Moves), func(i plan.Item) bool {
			return i.From == nil && (i.Kind == plan.Move || i.Kind == plan.Remedy)
		})
		if !left {
			t.Fatalf("nothing is left for %v", result.Assessment.Facts)
		}
	}
	if plans < 200 {
		t.Fatalf("only %d plans", plans)
	}
}
