package population

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

func weigh(t testing.TB, lib *library.Library, people int, seed uint64) *Report {
	t.Helper()
	r, err := Weigh(lib, Options{People: people, Seed: seed})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func asJSON(t *testing.T, r *Report) string {
	t.Helper()
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheSameSeedGivesTheSameReport(t *testing.T) {
	lib := shipped(t)
	first := asJSON(t, weigh(t, lib, 150, 5))
	if again := asJSON(t, weigh(t, shipped(t), 150, 5)); first != again {
		t.Error("the same seed gives another report")
	}
	other := weigh(t, lib, 150, 6)
	if other.Seed = 5; asJSON(t, other) == first {
		t.Error("another seed gives the same people")
	}
}

// without is the content with some rules gone.
func without(lib *library.Library, ids ...string) *library.Library {
	protocol := *lib.Protocol
	protocol.RedFlags = slices.DeleteFunc(slices.Clone(protocol.RedFlags), func(r *triage.RedFlag) bool { return slices.Contains(ids, r.ID) })
	out := *lib
	out.Protocol = &protocol
	return &out
}

// What is said to go if a rule went is what goes when it goes, to the last person.
func TestARuleTakenOutLosesExactlyItsCases(t *testing.T) {
	lib := shipped(t)
	const people = 1200
	before := weigh(t, lib, people, 8)
	lost := 0
	for n, id := range []string{"pain_most_days", "both_legs", "leg_weakness", "two_points", "small_jolt", "waves_or_belly", "unbearable_pain"} {
		if testing.Short() && n > 2 {
			break
		}
		after := weigh(t, without(lib, id), people, 8)
		for i, g := range before.Ordinary {
			if g.By != byContent || g.Scenario != Base || g.Ages != allAges {
				continue
			}
			r := before.rule(t, id, g.Setting)
			is := after.Ordinary[i]
			for what, x := range map[string][3]int{
				"emergency": {r.Spared.Emergency.Count, g.Emergency.Count, is.Emergency.Count},
				"urgent":    {r.Spared.Urgent.Count, g.Urgent.Count, is.Urgent.Count},
				"visit":     {r.Spared.Visit.Count, is.SelfCare.Count, g.SelfCare.Count},
			} {
				if x[0] != x[1]-x[2] {
					t.Errorf("%s, %s: %s: %d are said to be spared, and %d are", id, g.Setting, what, x[0], x[1]-x[2])
				}
			}
		}
		for i, f := range before.Found {
			if f.By != byContent || f.Scenario != Base || f.Ages != allAges {
				continue
			}
			said := Lost{}
			for _, l := range before.rule(t, id, f.Setting).Lost {
				if l.Cause == f.Cause {
					said = l
				}
			}
			is := after.Found[i]
			if said.Urgent.Count != f.Urgent.Count-is.Urgent.Count || said.SelfCare.Count != is.SelfCare.Count-f.SelfCare.Count {
				t.Errorf("%s, %s: %s: said to lose %+v, from %+v to %+v", id, f.Setting, f.Cause, said, f.Dispositions, is.Dispositions)
			}
			lost += said.Urgent.Count
		}
	}
	if lost == 0 {
		t.Error("no rule loses a case, so nothing was tried")
	}
}

func (r *Report) rule(t *testing.T, id, setting string) Rule {
	t.Helper()
	i := slices.IndexFunc(r.Rules, func(x Rule) bool { return x.Rule == id && x.Setting == setting })
	if i < 0 {
		t.Fatalf("%s is not weighed", id)
	}
	return r.Rules[i]
}

// A rule that is as good as another one costs nothing by itself, and neither does one
// that fires beside a more urgent one.
func TestOnlyWhatNoOtherRuleAsksForIsARulesOwn(t *testing.T) {
	lib := shipped(t)
	protocol := *lib.Protocol
	sign := func(id string, d triage.Disposition) *triage.RedFlag {
		return &triage.RedFlag{ID: id, When: protocol.Scheme.Is("wakes_at_night", triage.Yes), Raises: d, IfUnsure: d}
	}
	protocol.RedFlags = []*triage.RedFlag{sign("one", triage.SameDay), sign("twin", triage.SameDay), sign("calmer", triage.Soon)}
	own := *lib
	own.Protocol = &protocol
	r := weigh(t, &own, 500, 1)
	for _, id := range []string{"one", "twin", "calmer"} {
		if x := r.rule(t, id, "community"); x.Fires.Count < 100 || x.Alone.Count != 0 || len(x.Lost) > 0 {
			t.Errorf("%s: %+v", id, x)
		}
	}
	protocol.RedFlags = protocol.RedFlags[1:]
	x := weigh(t, &own, 500, 1).rule(t, "twin", "community")
	if x.Alone.Count != x.Fires.Count || x.Spared.Urgent.Count != x.Fires.Count || x.Spared.Visit.Count != 0 || x.Spared.Emergency.Count != 0 {
		t.Errorf("a same-day rule over a soon one spares %+v", x)
	}
}

// A question more or a rule less changes nobody's other answers, so that before and
// after are the same people.
func TestPeopleStayTheSameWhenTheContentChanges(t *testing.T) {
	lib := shipped(t)
	changed := *lib
	other := *lib.Population
	other.Asked = slices.DeleteFunc(slices.Clone(other.Asked), func(r *library.Rate) bool { return r.Question == "hard_times" })
	changed.Population = &other
	a, b := newPeople(lib, 1).person(primary, Base), newPeople(&changed, 1).person(primary, Base)
	for i := range 300 {
		a.anybody(i)
		b.anybody(i)
		for id, answer := range a.answers() {
			if id != "hard_times" && b.answers()[id] != answer {
				t.Fatalf("person %d says another thing to %s", i, id)
			}
		}
	}
}

func TestContentWithoutAPopulationIsNotWeighed(t *testing.T) {
	lib := *shipped(t)
	lib.Population = nil
	if _, err := Weigh(&lib, Options{People: 10}); !errors.Is(err, ErrNone) {
		t.Errorf("got %v", err)
	}
	if moves, err := Moves(&lib); moves != nil || err != nil {
		t.Errorf("got %v, %v", moves, err)
	}
}

func TestProgressIsToldAndReachesTheEnd(t *testing.T) {
	last, all := 0, 0
	_, err := Weigh(shipped(t), Options{People: 600, Seed: 1, Told: func(done, of int) {
		if done < last || done > of {
			t.Errorf("told %d of %d after %d", done, of, last)
		}
		last, all = done, of
	}})
	if err != nil || last != all || all != 2*3*(600+7*120) {
		t.Errorf("ended at %d of %d: %v", last, all, err)
	}
}

func TestARuleThatChangesMovesTheRecordedShares(t *testing.T) {
	lib := shipped(t)
	moves, err := Moves(lib)
	if err != nil || len(moves) < 4 {
		t.Fatalf("%v, %v", moves, err)
	}
	for _, m := range moves {
		if len(m.Moved) > 0 {
			t.Errorf("%s: %q", m.Name, m.Moved)
		}
	}
	moves, err = Moves(without(lib, "pain_most_days", "leg_weakness"))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range moves {
		if m.Pos.Line == 0 || !slices.ContainsFunc(m.Moved, func(s string) bool { return strings.HasPrefix(s, "self_care is ") }) ||
			!slices.ContainsFunc(m.Moved, func(s string) bool { return strings.HasPrefix(s, "motor_loss is ") }) {
			t.Errorf("%s %s: two rules are gone, and only this moved: %q", m.Pos, m.Name, m.Moved)
		}
	}
}

// The engine of weighing is that of the program.
func BenchmarkPeopleOfOneSetting(b *testing.B) {
	lib := shipped(b)
	p := newPeople(lib, 1).person(primary, Base)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p.anybody(i)
		p.doubts(lib.Population.Doubt[Base])
		lib.Protocol.Raised(p.facts())
	}
}
