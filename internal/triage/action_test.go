package triage_test

import (
	"testing"

	"backspasm/internal/triage"
)

// callers is a small protocol whose rules send people to different numbers.
func callers(t *testing.T) *triage.Protocol {
	return small(t,
		sheet("signs", "until: emergency", "numb", "tablets", "thoughts", "bleeding", "child", "fever"),
		flag("numb", "numb", "emergency"),
		flag("tablets", "tablets", "emergency", "action: poison"),
		flag("tablets_and_fever", "{all: [tablets, fever]}", "emergency", "action: poison"),
		flag("thoughts", "thoughts", "emergency", "action: crisis", "out_of_scope: crisis"),
		flag("bleeding", "bleeding", "same_day", "action: maternity_today"),
		flag("child", "child", "soon", "action: child", "out_of_scope: under_16"),
		flag("fever", "fever", "same_day"),
	)
}

func TestAction(t *testing.T) {
	p := callers(t)
	none := given("numb=no", "tablets=no", "thoughts=no", "bleeding=no", "child=no", "fever=no")
	cases := []struct {
		name string
		yes  []string
		want string
	}{
		{"nothing fired", nil, "self_care"},
		{"a rule without one", []string{"numb=yes"}, "emergency"},
		{"a rule with one", []string{"tablets=yes"}, "poison"},
		{"unsure as well", []string{"tablets=unsure"}, "poison"},
		{"two rules that agree", []string{"tablets=yes", "fever=no"}, "poison"},
		{"two emergencies that agree over a same_day", []string{"tablets=yes", "fever=yes"}, "poison"},
		{"two emergencies that disagree", []string{"tablets=yes", "thoughts=yes"}, "emergency"},
		{"one of them without one, asked first", []string{"numb=yes", "thoughts=yes"}, "emergency"},
		{"one of them with one that says the same", []string{"numb=yes", "tablets=yes", "thoughts=yes"}, "emergency"},
		{"a calmer rule does not count", []string{"thoughts=yes", "bleeding=yes", "child=yes"}, "crisis"},
		{"a calmer rule without one does not count", []string{"thoughts=yes", "fever=yes"}, "crisis"},
		{"two same_days that disagree", []string{"bleeding=yes", "fever=yes"}, "same_day"},
		{"same_day with one, and a child: the other is added", []string{"bleeding=yes", "child=yes"}, "child_today"},
		{"same_day without one, and a child", []string{"fever=yes", "child=yes"}, "child_today"},
		{"an emergency of a child", []string{"numb=yes", "child=yes"}, "emergency"},
		{"soon", []string{"child=yes"}, "child"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := triage.Assess(p, with(none, given(c.yes...)), now).Action(); got != c.want {
				t.Errorf("the action is %s, want %s", got, c.want)
			}
		})
	}
}

func TestOutOfScopeIsThatOfTheMostUrgentRule(t *testing.T) {
	p := callers(t)
	none := given("numb=no", "tablets=no", "thoughts=no", "bleeding=no", "child=no", "fever=no")
	for _, c := range []struct {
		name string
		yes  []string
		want string
	}{
		{"in scope", []string{"numb=yes", "fever=yes"}, ""},
		{"a child", []string{"child=yes"}, "under_16"},
		{"a child with an emergency of another kind", []string{"child=yes", "numb=yes"}, "under_16"},
		{"thoughts", []string{"thoughts=unsure"}, "crisis"},
		{"a child with thoughts", []string{"thoughts=yes", "child=yes", "numb=yes"}, "crisis"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := triage.Assess(p, with(none, given(c.yes...)), now).OutOfScope; got != c.want {
				t.Errorf("out of scope is %q, want %q", got, c.want)
			}
		})
	}
}

func TestDispositionsAreOrderedAndNamed(t *testing.T) {
	names := []string{"self_care", "soon", "same_day", "emergency"}
	for i, d := range triage.Dispositions() {
		if d.String() != names[i] {
			t.Errorf("disposition %d is %s, want %s", i, d, names[i])
		}
		if i > 0 && d <= triage.Dispositions()[i-1] {
			t.Errorf("%v is not more urgent than the one before", d)
		}
		if back, ok := triage.ParseDisposition(names[i]); !ok || back != d {
			t.Errorf("%s is read as %v, %v", names[i], back, ok)
		}
		if text, err := d.MarshalText(); err != nil || string(text) != names[i] {
			t.Errorf("%v is written as %s, %v", d, text, err)
		}
		if d.Urgent() != (i >= 2) {
			t.Errorf("%v urgent: %v", d, d.Urgent())
		}
	}
}

func TestTheZeroDispositionIsNone(t *testing.T) {
	var zero triage.Disposition
	if zero >= triage.SelfCare {
		t.Error("the zero value is a disposition")
	}
	for _, d := range []triage.Disposition{zero, -1, 5} {
		if _, ok := triage.ParseDisposition(d.String()); ok {
			t.Errorf("%d has the name of a disposition", int(d))
		}
	}
	for _, word := range []string{"", "Emergency", "urgent", "self care"} {
		if _, ok := triage.ParseDisposition(word); ok {
			t.Errorf("%q was read as a disposition", word)
		}
	}
}
