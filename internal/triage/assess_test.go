package triage_test

import (
	"slices"
	"testing"

	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// scale is a small protocol with one sign for each disposition.
func scale(t *testing.T, more ...file) *triage.Protocol {
	return small(t, append([]file{
		sheet("signs", "until: emergency", "numb, may_decline: true", "hot", "sore", "stress, safety: false"),
		flag("numb", "numb", "emergency"),
		flag("hot", "hot", "same_day"),
		flag("sore", "sore", "soon"),
		flag("hot_and_sore", "{all: [hot, sore]}", "same_day"),
	}, more...)...)
}

func TestTheMaximumWinsAndEveryReasonIsKept(t *testing.T) {
	p := scale(t)
	cases := []struct {
		name    string
		answers triage.Answers
		want    triage.Disposition
		reasons []string
	}{
		{"nothing", given("numb=no", "hot=no", "sore=no", "stress=yes"), triage.SelfCare, []string{}},
		{"soon", given("numb=no", "hot=no", "sore=yes", "stress=no"), triage.Soon, []string{"sore"}},
		{"same_day", given("numb=no", "hot=yes", "sore=no", "stress=no"), triage.SameDay, []string{"hot"}},
		{"same_day over soon", given("numb=no", "hot=yes", "sore=yes", "stress=no"), triage.SameDay, []string{"hot", "hot_and_sore", "sore"}},
		{"emergency over all", given("numb=yes", "hot=yes", "sore=yes", "stress=yes"), triage.Emergency, []string{"numb", "hot", "hot_and_sore", "sore"}},
		{"unsure is as yes", given("numb=unsure", "hot=unsure", "sore=unsure", "stress=unsure"), triage.Emergency, []string{"numb", "hot", "hot_and_sore", "sore"}},
		{"no answers at all", nil, triage.SelfCare, []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := triage.Assess(p, c.answers, now)
			if got.Disposition != c.want {
				t.Errorf("the disposition is %v, want %v", got.Disposition, c.want)
			}
			if diff := cmp.Diff(c.reasons, rules(got)); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}
		})
	}
}

func TestUnsureCostsWhatTheRuleSays(t *testing.T) {
	dearer := file{"redflags/test/dear.yaml", "redflag: dear\nsays: s\nmay_mean: m\nwhen: dear\nraises: soon\nif_unsure: same_day\n" + origin}
	p := small(t, sheet("signs", "until: emergency", "numb", "dear"), flag("numb", "numb", "emergency"), dearer)
	for answer, want := range map[string]triage.Disposition{"yes": triage.Soon, "unsure": triage.SameDay, "no": triage.SelfCare} {
		got := triage.Assess(p, given("numb=no", "dear="+answer), now)
		if got.Disposition != want {
			t.Errorf("%s gives %v, want %v", answer, got.Disposition, want)
		}
		if len(got.Reasons) > 0 && got.Reasons[0].Disposition != want {
			t.Errorf("%s: the reason says %v, want %v", answer, got.Reasons[0].Disposition, want)
		}
	}
}

func TestAReasonCarriesTheAnswersThatMadeIt(t *testing.T) {
	got := triage.Assess(scale(t), given("numb=no", "hot=unsure", "sore=yes", "stress=no"), now)
	because := map[string][]triage.Fact{}
	for _, r := range got.Reasons {
		because[r.Rule.ID] = r.Because
	}
	want := map[string][]triage.Fact{
		"hot":          {{Question: "hot", Answer: "unsure"}},
		"sore":         {{Question: "sore", Answer: "yes"}},
		"hot_and_sore": {{Question: "hot", Answer: "unsure"}, {Question: "sore", Answer: "yes"}},
	}
	if diff := cmp.Diff(want, because); diff != "" {
		t.Errorf("because (-want +got):\n%s", diff)
	}
}

func TestReasonsStandByUrgencyThenByTheOrderOfTheInterview(t *testing.T) {
	p := small(t,
		sheet("signs", "until: emergency", "numb", "zebra", "apple", "mango"),
		flag("a_pair", "{all: [apple, mango]}", "soon"),
		flag("z_early", "zebra", "soon"),
		flag("b_late", "mango", "soon"),
		flag("y_urgent", "mango", "same_day"),
		flag("c_twin", "zebra", "soon"),
		flag("numb", "numb", "emergency"),
	)
	got := triage.Assess(p, given("numb=no", "zebra=yes", "apple=yes", "mango=yes"), now)
	if diff := cmp.Diff([]string{"y_urgent", "c_twin", "z_early", "b_late", "a_pair"}, rules(got)); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
}

func TestAnswersAreSortedIntoUnsureNotReportedAndNotAsked(t *testing.T) {
	p := scale(t, sheet("gated", "until: emergency\nask_when: hot", "shivers"), sheet("late", "until: same_day", "ache"),
		flag("shivers", "shivers", "emergency"), flag("ache", "ache", "soon"))
	got := triage.Assess(p, given("numb=no", "hot=unsure", "sore=no", "stress=no", "shivers=unsure"), now)
	type lists struct{ Unsure, NotReported, NotAsked []string }
	want := lists{Unsure: []string{"hot", "shivers"}, NotReported: []string{"numb", "sore"}, NotAsked: []string{"ache"}}
	if diff := cmp.Diff(want, lists{got.Unsure, got.NotReported, got.NotAsked}); diff != "" {
		t.Errorf("hot is unsure (-want +got):\n%s", diff)
	}
	got = triage.Assess(p, given("numb=no", "hot=no", "sore=yes", "stress=unsure", "shivers=no", "ache=no"), now)
	want = lists{Unsure: []string{"stress"}, NotReported: []string{"numb", "hot", "ache"}, NotAsked: []string{"shivers"}}
	if diff := cmp.Diff(want, lists{got.Unsure, got.NotReported, got.NotAsked}); diff != "" {
		t.Errorf("shivers is not reached (-want +got):\n%s", diff)
	}
}

func TestRatherNotSayIsNeverReadAsNo(t *testing.T) {
	p := scale(t, flag("private", "{all: [{question: numb, is: [rather_not_say, unsure, yes]}, hot]}", "emergency"))
	got := triage.Assess(p, given("numb=rather_not_say", "hot=yes", "sore=no", "stress=no"), now)
	if slices.Contains(got.NotReported, "numb") {
		t.Error("numb is listed as not reported")
	}
	if diff := cmp.Diff([]string{"private", "hot"}, rules(got)); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
}

func TestNotReachedAnswersRaiseNothing(t *testing.T) {
	p := scale(t, sheet("gated", "until: emergency\nask_when: hot", "shivers"), flag("shivers", "shivers", "emergency"))
	shut := given("numb=no", "hot=no", "sore=yes", "stress=no")
	want := triage.Assess(p, shut, now)
	if want.Disposition != triage.Soon {
		t.Fatalf("the disposition is %v, want soon", want.Disposition)
	}
	for _, answer := range []string{"yes", "unsure", "no"} {
		got := triage.Assess(p, with(shut, given("shivers="+answer)), now)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("shivers=%s changes something (-without +with):\n%s", answer, diff)
		}
	}
}

func TestWhatWasLeftOutCountsAsUnsureInThePlan(t *testing.T) {
	p := scale(t, sheet("gated", "until: emergency\nask_when: sore", "shivers"), sheet("late", "until: same_day", "ache"),
		flag("shivers", "shivers", "soon"), flag("ache", "ache", "soon"))
	got := triage.Assess(p, given("numb=no", "hot=yes", "sore=no", "stress=no"), now)
	if got.Facts.Get("ache") != triage.Unsure {
		t.Errorf("ache, which was left out, is %q in the facts", got.Facts.Get("ache"))
	}
	if value := got.Facts.Get("shivers"); value != "" {
		t.Errorf("shivers, which was not reached, is %q in the facts", value)
	}
	if slices.Contains(got.Unsure, "ache") {
		t.Error("the person is said to have been unsure of what nobody asked")
	}
	if diff := cmp.Diff([]string{"hot"}, rules(got)); diff != "" {
		t.Errorf("what was left out raised something (-want +got):\n%s", diff)
	}
}

func TestAssessLeavesTheAnswersAlone(t *testing.T) {
	p := scale(t, sheet("gated", "until: emergency\nask_when: hot", "shivers"), flag("shivers", "shivers", "soon"))
	answers := given("numb=no", "hot=no", "shivers=yes")
	before := with(answers, nil)
	triage.Assess(p, answers, now)
	triage.Missing(p, answers, now)
	triage.Reached(p, answers, now)
	if diff := cmp.Diff(before, answers, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("the answers changed:\n%s", diff)
	}
}
