package triage_test

import (
	"testing"

	"backspasm/internal/triage"

	"github.com/google/go-cmp/cmp"
)

// gated is a small protocol: a sheet, a choice, and two screens that depend on
// them; one row has a gate of its own.
func gated(t *testing.T) *triage.Protocol {
	return small(t,
		sheet("first", "until: emergency", "numb", "hot"),
		choice("degree", "until: emergency", "mild", "bad"),
		sheet("heat", "until: emergency\nask_when: hot", "shivers", "rash, ask_when: {question: degree, is: bad}"),
		sheet("after", "until: emergency\nask_when: shivers", "stiff"),
		sheet("last", "until: same_day", "sore"),
		flag("numb", "numb", "emergency"),
		flag("hot", "hot", "soon"),
		flag("shivers", "shivers", "same_day"),
		flag("rash", "rash", "soon"),
		flag("stiff", "stiff", "emergency"),
		flag("sore", "sore", "soon"),
	)
}

func TestMissingListsReachedQuestionsInOrder(t *testing.T) {
	p := gated(t)
	cases := []struct {
		name    string
		answers triage.Answers
		want    []string
	}{
		{"nothing answered", nil, []string{"numb", "hot", "degree", "sore"}},
		{"gate shut", given("numb=no", "hot=no", "degree=bad"), []string{"sore"}},
		{"gate open", given("numb=no", "hot=yes", "degree=mild"), []string{"shivers", "sore"}},
		{"row open as well", given("numb=no", "hot=yes", "degree=bad"), []string{"shivers", "rash", "sore"}},
		{"gate behind a gate", given("numb=no", "hot=yes", "degree=mild", "shivers=unsure"), []string{"stiff"}},
		{"gap in the middle", given("numb=no", "hot=no", "sore=no"), []string{"degree"}},
		{"all answered", given("numb=no", "hot=no", "degree=mild", "sore=no"), []string{}},
		{"no to what is not reached", given("numb=no", "hot=no", "degree=mild", "sore=no", "shivers=yes"), []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, ids(triage.Missing(p, c.answers, now))); diff != "" {
				t.Errorf("missing (-want +got):\n%s", diff)
			}
		})
	}
}

func TestRowsAfterOneThatIsNotReachedAreStillAsked(t *testing.T) {
	p := small(t,
		sheet("first", "until: emergency", "numb"),
		sheet("second", "until: emergency", "rash, ask_when: numb", "hot"),
		flag("numb", "numb", "soon"),
		flag("rash", "rash", "soon"),
		flag("hot", "hot", "soon"),
	)
	if diff := cmp.Diff([]string{"hot"}, ids(triage.Missing(p, given("numb=no"), now))); diff != "" {
		t.Errorf("missing (-want +got):\n%s", diff)
	}
	if got := triage.Assess(p, given("numb=no", "hot=yes"), now).Disposition; got != triage.Soon {
		t.Errorf("hot gives %v, want soon", got)
	}
}

func TestUnsureOpensAGateAsYesDoes(t *testing.T) {
	p := gated(t)
	rest := given("numb=no", "degree=bad", "sore=no")
	yes := ids(triage.Missing(p, with(rest, given("hot=yes")), now))
	unsure := ids(triage.Missing(p, with(rest, given("hot=unsure")), now))
	if diff := cmp.Diff([]string{"shivers", "rash"}, yes); diff != "" {
		t.Errorf("yes (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(yes, unsure); diff != "" {
		t.Errorf("unsure differs from yes (-yes +unsure):\n%s", diff)
	}
}

func TestAGateBehindAShutGateIsShut(t *testing.T) {
	p := gated(t)
	answers := given("numb=no", "hot=no", "degree=bad", "shivers=yes", "rash=yes", "stiff=yes", "sore=no")
	reached, dropped := triage.Reached(p, answers, now)
	if diff := cmp.Diff(given("numb=no", "hot=no", "degree=bad", "sore=no"), reached); diff != "" {
		t.Errorf("reached (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"rash", "shivers", "stiff"}, dropped); diff != "" {
		t.Errorf("dropped (-want +got):\n%s", diff)
	}
}

func TestAnswersToNoQuestionAreDropped(t *testing.T) {
	_, dropped := triage.Reached(gated(t), given("numb=no", "sadle_numbness=yes"), now)
	if diff := cmp.Diff([]string{"sadle_numbness"}, dropped); diff != "" {
		t.Errorf("dropped (-want +got):\n%s", diff)
	}
}

func TestAnUnansweredGateIsShut(t *testing.T) {
	p := gated(t)
	if said := triage.Facts(p, given("shivers=yes", "numb=no"), now).Get("shivers"); said != "" {
		t.Error("shivers counts although nobody has said whether it is hot")
	}
}

func TestNextIsTheFirstScreenWithAGap(t *testing.T) {
	p := gated(t)
	cases := []struct {
		name    string
		answers triage.Answers
		screen  string
		ask     []string
	}{
		{"the beginning", nil, "first", []string{"numb", "hot"}},
		{"a sheet half filled shows all its rows", given("hot=yes"), "first", []string{"numb", "hot"}},
		{"the second screen", given("numb=no", "hot=yes"), "degree", []string{"degree"}},
		{"rows that are not reached do not show", given("numb=no", "hot=yes", "degree=mild"), "heat", []string{"shivers"}},
		{"rows that are reached do", given("numb=no", "hot=yes", "degree=bad"), "heat", []string{"shivers", "rash"}},
		{"screens that are not reached are passed over", given("numb=no", "hot=no", "degree=bad"), "last", []string{"sore"}},
		{"one goes back to a gap", given("numb=no", "hot=yes", "degree=bad", "shivers=no", "sore=no"), "heat", []string{"shivers", "rash"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			step, more := triage.Next(p, c.answers, now)
			if !more || step.Screen.ID != c.screen {
				t.Fatalf("got %v, more %v; want %s", step.Screen, more, c.screen)
			}
			if diff := cmp.Diff(c.ask, ids(step.Ask)); diff != "" {
				t.Errorf("asked (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNextIsOverWhenNothingIsMissing(t *testing.T) {
	step, more := triage.Next(gated(t), given("numb=no", "hot=no", "degree=mild", "sore=no"), now)
	if more || step.Screen != nil || len(step.Ask) > 0 {
		t.Errorf("the interview goes on with %+v", step)
	}
}

func TestTheFirstEmergencyEndsTheInterview(t *testing.T) {
	p := gated(t)
	for _, answers := range []triage.Answers{given("numb=yes", "hot=no"), given("numb=unsure", "hot=yes"), given("numb=yes")} {
		if step, more := triage.Next(p, answers, now); more {
			t.Errorf("%v: the screen %s is asked after an emergency", answers, step.Screen.ID)
		}
	}
}

func TestUntilLeavesOutOnceItIsReachedAndNotBefore(t *testing.T) {
	p := gated(t)
	answered := given("numb=no", "degree=mild")
	cases := []struct {
		name    string
		answers triage.Answers
		want    []string
	}{
		{"at self_care", given("hot=no"), []string{"sore"}},
		{"at soon", given("hot=yes", "shivers=no"), []string{"sore"}},
		{"at same_day", given("hot=yes", "shivers=yes", "stiff=no"), []string{}},
		{"above it", given("hot=yes", "shivers=yes", "stiff=yes"), []string{}},
		{"what may still be an emergency is asked at same_day", given("hot=yes", "shivers=yes"), []string{"stiff"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, ids(triage.Missing(p, with(answered, c.answers), now))); diff != "" {
				t.Errorf("missing (-want +got):\n%s", diff)
			}
		})
	}
}

func TestARowMayHaveAnUntilOfItsOwn(t *testing.T) {
	p := small(t,
		sheet("first", "until: emergency", "numb"),
		sheet("limits", "until: emergency", "falls", "floor, until: same_day"),
		flag("numb", "numb", "same_day"),
	)
	if diff := cmp.Diff([]string{"falls"}, ids(triage.Missing(p, given("numb=yes"), now))); diff != "" {
		t.Errorf("missing (-want +got):\n%s", diff)
	}
	step, _ := triage.Next(p, given("numb=yes"), now)
	if diff := cmp.Diff([]string{"falls"}, ids(step.Ask)); diff != "" {
		t.Errorf("asked (-want +got):\n%s", diff)
	}
}

func TestStepOfShowsWhatWasAnsweredEvenWhenNoLongerNeeded(t *testing.T) {
	p := gated(t)
	answers := given("numb=yes", "hot=no", "degree=bad")
	step := triage.StepOf(p, p.Screen("first"), answers, now)
	if diff := cmp.Diff([]string{"numb", "hot"}, ids(step.Ask)); diff != "" {
		t.Errorf("first (-want +got):\n%s", diff)
	}
	if step := triage.StepOf(p, p.Screen("heat"), answers, now); len(step.Ask) > 0 {
		t.Errorf("a screen that is not reached asks %v", ids(step.Ask))
	}
}
