package population

import (
	"fmt"
	"math"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

func shipped(t testing.TB) *library.Library {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	if lib.Population == nil || len(lib.Lists) == 0 {
		t.Fatal("the content has no population or no list")
	}
	return lib
}

const community, primary = 0, 1

// near fails if a share of n is farther from want (in percent) than chance explains.
func near(t *testing.T, what string, count, n int, want float64) {
	t.Helper()
	got, p := 100*float64(count)/float64(n), want/100
	if n == 0 || math.Abs(got-want) > 0.02*want+0.02+400*math.Sqrt(p*(1-p)/float64(n)) {
		t.Errorf("%s: %.2f %% of %d, want %.2f", what, got, n, want)
	}
}

// The figures are those of the collection of rates, by hand; not of population.yaml.
func TestPeopleSayWhatTheRatesSay(t *testing.T) {
	lib := shipped(t)
	const n = 15_000
	people := newPeople(lib, 11)
	type kind struct {
		setting  int
		scenario Scenario
	}
	rates := []struct {
		kind
		question string
		answer   string
		of       func(*person, triage.Answers) bool // nil: of all
		want     float64
	}{
		{kind{community, Base}, "wakes_at_night", "yes", nil, 33},
		{kind{primary, Low}, "wakes_at_night", "yes", nil, 40 * 0.6},
		{kind{primary, High}, "wakes_at_night", "yes", nil, 40 * 1.3},
		{kind{community, Base}, "saddle_numbness", "yes", nil, 0.4},
		{kind{primary, Base}, "both_legs", "yes", nil, 4},
		{kind{community, Base}, "pee_trouble", "yes", nil, 1.2},
		{kind{primary, Base}, "chest_or_breath", "yes", nil, 2.5},
		{kind{community, High}, "self_harm", "yes", nil, 2 * 2.5},
		{kind{community, Base}, "faint_or_clammy", "yes", nil, 0.8},
		{kind{community, Base}, "never_eases", "yes", nil, 5.5},
		{kind{primary, Base}, "never_eases", "yes", nil, 7},
		{kind{primary, Base}, "unsteady", "yes", nil, 1.2},
		{kind{primary, Base}, "pee_pain_or_blood", "yes", nil, 3},
		{kind{community, Base}, "leg_pain", "yes", nil, 12},
		{kind{primary, Base}, "leg_numbness", "yes", says("leg_pain", "yes"), 45},
		{kind{primary, Base}, "leg_numbness", "yes", says("leg_pain", "no"), 3.5},
		{kind{community, Base}, "leg_weakness", "yes", says("leg_pain", "yes"), 7},
		{kind{community, Base}, "severity", "severe", within(2), 24},
		{kind{community, Base}, "severity", "severe", func(x *person, said triage.Answers) bool { return !within(2)(x, said) }, 14.5},
		{kind{community, Base}, "how_it_began", "small_fall", older, 7.5},
		{kind{community, Base}, "how_it_began", "small_fall", func(x *person, said triage.Answers) bool { return !older(x, said) }, 3.5},
		{kind{primary, Base}, "recent_infection", "yes", older, 11.5},
		{kind{primary, Base}, "thin_bones", "yes", func(x *person, _ triage.Answers) bool { return x.sex == library.Women && x.years >= 75 }, 40},
		{kind{primary, Base}, "blood_thinner", "yes", func(x *person, _ triage.Answers) bool { return x.years >= 65 && x.years < 75 }, 20},
		{kind{community, Base}, "maybe_pregnant", "yes", func(x *person, _ triage.Answers) bool { return x.sex == library.Men }, 0},
		{kind{community, Base}, "maybe_pregnant", "yes", func(x *person, _ triage.Answers) bool { return x.sex == library.Women && x.years < 45 }, 6},
		{kind{community, Base}, "maybe_pregnant", "yes", func(x *person, _ triage.Answers) bool { return x.years > 45 }, 0},
	}
	count, all, seen := make([]int, len(rates)), make([]int, len(rates)), map[kind]bool{}
	for _, first := range rates {
		if seen[first.kind] {
			continue
		}
		seen[first.kind] = true
		p := people.person(first.setting, first.scenario)
		for i := range n {
			p.anybody(i)
			said := p.answers()
			for k, x := range rates {
				if x.kind != first.kind || x.of != nil && !x.of(p, said) {
					continue
				}
				if all[k]++; said[x.question].Value == x.answer {
					count[k]++
				}
			}
		}
	}
	for k, x := range rates {
		t.Run(fmt.Sprint(x.question, x.setting, x.scenario, x.want), func(t *testing.T) { near(t, x.question, count[k], all[k], x.want) })
	}
}

func says(question, answer string) func(*person, triage.Answers) bool {
	return func(_ *person, said triage.Answers) bool { return said[question].Value == answer }
}

func within(days int) func(*person, triage.Answers) bool {
	return func(_ *person, said triage.Answers) bool {
		return now.Sub(said["onset"].Moment).Hours() <= 24*float64(days)
	}
}

func older(x *person, _ triage.Answers) bool { return x.years >= 65 }

func TestPeopleWithACauseSayItsSigns(t *testing.T) {
	lib := shipped(t)
	people := newPeople(lib, 3)
	byID := map[string]cause{}
	for _, c := range people.causes() {
		byID[c.ID] = c
	}
	for _, x := range []struct {
		cause, question, answer string
		want                    float64
	}{
		{"spine_fracture", "how_it_began", "small_fall", 30},
		{"spine_fracture", "thin_bones", "yes", 0}, // more than the 35 known: filled in below
		{"cauda_equina", "saddle_numbness", "yes", 71},
		{"vessels", "artery_kind", "still_or_belly", 0},
		{"spine_cancer", "course", "worse", 60},
	} {
		const n = 8000
		p, count, years, women, none := people.person(primary, Low), 0, 0, 0, 0
		for i := range n {
			p.somebody(byID[x.cause], i)
			if p.answers()[x.question].Value == x.answer {
				count++
			}
			years += int(p.years)
			if p.sex == library.Women {
				women++
			}
			if !p.saysOne([]string{"saddle_numbness", "pee_trouble", "poo_trouble", "sex_change", "both_legs", "leg_failing"}) {
				none++
			}
		}
		switch {
		case x.want > 0:
			near(t, x.cause+": "+x.question, count, n, x.want)
		case x.question == "thin_bones": // 35, and of the others who are known to have them anyway
			near(t, x.cause+": "+x.question, count, n, 35+65*0.26)
		default: // 85, and of the others 11 as in anybody (low)
			near(t, x.cause+": "+x.question, count, n, 85+15*0.11)
		}
		if x.cause == "spine_fracture" {
			near(t, "women with a fracture", women, n, 70)
			if mean := float64(years) / n; mean < 72.5 || mean > 74.5 {
				t.Errorf("the mean age with a fracture is %.1f", mean)
			}
		}
		if x.cause == "cauda_equina" && none > 0 {
			t.Errorf("%d with squeezed nerves say none of the six signs", none)
		}
	}
}

// Who is weighed has answered all that a red flag can read at a first visit.
func TestNothingThatRaisesIsLeftUnanswered(t *testing.T) {
	lib := shipped(t)
	people := newPeople(lib, 2)
	check := func(p *person) {
		p.doubts(library.Whole / 50)
		seen := triage.Look(lib.Protocol, p.answers(), now)
		for _, q := range seen.Missing {
			if !q.NoRedFlag {
				t.Fatalf("%s is asked and has no answer", q.ID)
			}
		}
		if got, want := lib.Protocol.Raised(p.facts()), triage.Assess(lib.Protocol, p.answers(), now).Disposition; got != want {
			t.Fatalf("weighed as %s, and told %s", got, want)
		}
	}
	p := people.person(primary, High)
	for i := range 1500 {
		p.anybody(i)
		check(p)
	}
	for _, c := range people.causes() {
		for i := range 200 {
			p.somebody(c, i)
			check(p)
		}
	}
}

// Doubt turns a no into "not sure", never a yes, and who is not sure stays so with more.
func TestDoubtTouchesOnlyWhatWasDenied(t *testing.T) {
	lib := shipped(t)
	p := newPeople(lib, 4).person(community, Base)
	signs, unsure := 0, 0
	for i := range 3000 {
		p.anybody(i)
		p.doubts(0)
		sure := map[string]string{}
		for id, a := range p.answers() {
			sure[id] = a.Value
		}
		p.doubts(library.Whole / 100)
		few := map[string]bool{}
		for id, a := range p.answers() {
			if sure[id] == triage.No {
				signs++
			}
			if a.Value == sure[id] {
				continue
			}
			if sure[id] != triage.No || a.Value != triage.Unsure {
				t.Fatalf("%s went from %q to %q", id, sure[id], a.Value)
			}
			few[id] = true
			unsure++
		}
		p.doubts(library.Whole / 10)
		for id := range few {
			if p.answers()[id].Value != triage.Unsure {
				t.Fatalf("%s is sure again with more doubt", id)
			}
		}
	}
	near(t, "signs that are not sure", unsure, signs, 1)
}

// answers are what the person says, by question.
func (x *person) answers() triage.Answers {
	out := triage.Answers{}
	for n, c := range x.protocol.Scheme {
		if x.said.At(n+1) != rule.NotReached {
			out[c.Question] = x.given[n+1]
		}
	}
	return out
}
