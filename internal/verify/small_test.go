package verify

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/triage"
)

const littleRule = "redflags/course/getting_worse.yaml"

// mutants are small contents, the first one as it is.
var mutants = [][]edit{
	nil,
	{{saddle, "if_unsure: emergency", "if_unsure: soon"}},
	{{"redflags/nerve/sex_change.yaml", "is: [yes, rather_not_say]", "is: rather_not_say"}},
	{{littleRule, "is: worse", "is: better"}},
	{{littleRule, "all: [over_two_days, {question: course, is: worse}]", "at_least: 2, of: [over_two_days, saddle_numbness, {question: course, is: worse}]"}},
	{{littleRule, "all: [over_two_days, {question: course, is: worse}]", "all: [saddle_numbness, {question: course, is: worse}]"}},
	{{littleRule, "all: [over_two_days, {question: course, is: worse}]", "any: [saddle_numbness, {question: course, is: worse}, skin_trouble]"}, {littleRule, "raises: soon", "raises: emergency"}},
	{{"questions/nerve_signs.yaml", "until: emergency", "until: same_day"}},
	{{"questions/nerve_signs.yaml", "until: emergency", "until: same_day"}, {"questions/severity.yaml", "until: emergency", "until: same_day"}},
	{{"questions/course.yaml", "ask_when: over_two_days", "ask_when: {not: saddle_numbness}"}, {littleRule, "all: [over_two_days, {question: course, is: worse}]", "any: [{question: course, is: worse}]"}, {littleRule, "raises: soon", "raises: emergency"}},
	{{"questions/severity.yaml", "rank: 2", "rank: 0"}, {littleRule, "all: [over_two_days, {question: course, is: worse}]", "all: [severe_pain]"}},
	{{"interventions/heat.yaml", "  - from: 72h", "  - from: 24h"}, {"interventions/heat.yaml", "instead_of: [cold]\noffer_when: {not: skin_trouble}\n", ""}},
	{{"interventions/heat.yaml", "  - from: 72h", "  - from: 47h"}},
	{{"interventions/walk.yaml", "stage: 0", "stage: 0\nleave_out:\n  - {when: severe_pain, because: it hurts}"}},
	{{"interventions/walk.yaml", "stage: 0", "stage: 0\ncomfort: true"}},
	{{"interventions/walk.yaml", "says: A few steps.", "says: A few steps., unless: severe_pain"}},
	{{"interventions/cold.yaml", "when: skin_trouble,", "when: {question: age, is: [under_16, adult, from_65]},"}},
	{{"interventions/heat.yaml", "offer_when: {not: skin_trouble}", "offer_when: skin_trouble"}, {"interventions/heat.yaml", "instead_of: [cold]\n", "leave_out:\n  - {when: skin_trouble, because: it burns}\n"}},
	{{"questions/body_limits.yaml", "forbids: [cold]", "forbids: [heat]"}},
	{{"questions/body_limits.yaml", "forbids: [cold]", "forbids: [heat]"}, {"interventions/heat.yaml", "instead_of: [cold]", "made_of: [cold]"}},
	{{"interventions/cold.yaml", "leave_out:\n  - {when: skin_trouble, because: cold can harm numb skin}\n", ""}},
	{{file: "properties.yaml", with: promises}},
	{{file: "properties.yaml", with: promises}, {"interventions/cold.yaml", "when: skin_trouble,", "when: severe_pain,"}},
	{{file: "properties.yaml", with: promises}, {saddle, "raises: emergency\nif_unsure: emergency", "raises: soon\nif_unsure: soon"}},
}

const promises = `- property: numb_is_an_emergency
  says: Numb is an emergency.
  when: saddle_numbness
  at_least: emergency
  sources: [nhs]
- property: no_cold_on_numb_skin
  says: No cold on numb skin.
  when: skin_trouble
  plan_excludes: [cold]
  sources: [nhs]
- property: a_walk_for_all
  says: Everybody walks.
  when: {question: severity, is: [mild, moderate, severe]}
  plan_includes_one_of: [walk]
  sources: [nhs]
`

// byConstruction are not broken by any content, or not seen by looking at people;
// the table of the evidence is about other questions than the small content has.
var byConstruction = []string{"one_disposition", "not_reached_changes_nothing", "order_changes_nothing", "thermal_cap", "second_oracle", "forbids_agree"}

func TestSpaceCountsEveryAnswerSetOnce(t *testing.T) {
	lib := spoiled(t, os.DirFS(little))
	all := enumerate(lib, false)
	if got := Space(lib); got.Int64() != int64(len(all)) || len(all) < 900 {
		t.Errorf("the space is %v, but there are %d answer sets", got, len(all))
	}
	d := newDiagram(lib)
	for _, level := range triage.Dispositions()[1:] {
		n := 0
		for _, a := range all {
			if assess(lib, a).Disposition >= level {
				n++
			}
		}
		if got := d.count(d.apply(both, d.space(), d.raised(lib, level))); got.Int64() != int64(n) {
			t.Errorf("%v get %v, but it is %d", got, level, n)
		}
	}
}

func TestBruteForceFindsWhatTheProofFinds(t *testing.T) {
	began, found := time.Now(), map[string]int{}
	for n, m := range mutants {
		if testing.Short() && n%2 != 0 {
			continue
		}
		lib := spoiled(t, os.DirFS(little), m...)
		want := everybody(lib).violated()
		for _, p := range append(named(lib), domain(lib)...) {
			if strings.HasPrefix(p.Name, "no_dead_p") || strings.HasPrefix(p.Name, "no_dead_q") || slices.Contains(byConstruction, p.Name) {
				continue
			}
			f, broken := p.find(lib)
			if broken != want[p.Name] {
				t.Errorf("%v: %s: the proof finds %v, brute force %v: %+v", m, p.Name, broken, want[p.Name], f)
			}
			if broken {
				found[p.Name]++
				if shown := confirm(lib, f); strings.Contains(shown.What, "disagree") {
					t.Errorf("%v: %s: %s", m, p.Name, shown.What)
				}
			}
		}
	}
	t.Log(time.Since(began), found)
	if least := map[bool]int{true: 5, false: 9}[testing.Short()]; len(found) < least {
		t.Errorf("only these were ever broken: %v", found)
	}
}
