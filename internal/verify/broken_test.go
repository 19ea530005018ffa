package verify

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/content"
	"backspasm/internal/answers"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// an edit replaces text in a file of the content; without old it replaces the
// whole file, and without both it drops it.
type edit struct{ file, old, with string }

func spoiled(t *testing.T, root fs.FS, edits ...edit) *library.Library {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range edits {
		switch {
		case e.old != "":
			text := string(out[e.file].Data)
			if !strings.Contains(text, e.old) {
				t.Fatalf("%s does not hold %q", e.file, e.old)
			}
			out[e.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, e.old, e.with, 1))}
		case e.with != "":
			out[e.file] = &fstest.MapFile{Data: []byte(e.with)}
		default:
			delete(out, e.file)
			delete(out, strings.Replace(e.file, ".yaml", "_test.yaml", 1))
		}
	}
	lib, problems := library.Load(out)
	for _, p := range problems {
		if p.Check != "dangling_id" { // tests of what was dropped
			t.Fatal(p)
		}
	}
	return lib
}

// deadRule can never raise more than saddle_numbness does by itself.
const deadRule = `redflag: numb_and_hot
says: numbness and fever
may_mean: It can mean that nerves are squeezed.
when: {all: [saddle_numbness, fever]}
raises: emergency
if_unsure: emergency
evidence: weak
finding: Nothing was read on it.
sources: [our_decision]
status: checked
checked: 2026-11-22
`

const saddle = "redflags/nerve/saddle_numbness.yaml"

var faults = []struct {
	name     string
	edits    []edit
	property string   // that fails
	others   []string // that fail as well
	place    string   // in the report
	shows    []string
	touches  bool
}{
	{"a lowered emergency", []edit{{saddle, "raises: emergency\nif_unsure: emergency", "raises: same_day\nif_unsure: same_day"}}, "nerve_signs_are_an_emergency", []string{"second_oracle"},
		"properties.yaml:", []string{"the result is same_day, not emergency", "Numb or odd: bottom"}, true},
	{"a dropped red flag", []edit{{file: saddle}}, "second_oracle", []string{"nerve_signs_are_an_emergency"},
		"safety/reference.csv:2,", []string{"the evidence asks for emergency", "Numb or odd: bottom"}, true},
	{"a condition that forgets a band", []edit{{"conditions.yaml", "from_60: {question: age, is: [age_60_64, age_65_74, from_75]}", "from_60: {question: age, is: [age_65_74, from_75]}"}}, "an_artery_at_sixty", []string{"second_oracle", "sudden_severe_pain_from_sixty"},
		"properties.yaml:", []string{"How old are you? 60"}, true},
	{"a dropped contraindication", []edit{{"interventions/cold.yaml", "  - when: diabetes\n    because: diabetes can dull feeling in the skin, so ask a pharmacist or doctor before using cold\n", ""}}, "no_cold_and_no_sugary_drink_with_diabetes", nil,
		"properties.yaml:", []string{"the plan holds cold", "iabetes"}, false},
	{"a move that a sign forbids", []edit{{"interventions/back_bend.yaml", "  - when: bone_spot\n    because: a very sore bone, or pain on arching in sport, should be looked at before you lean back\n    because_other: a very sore bone, or pain on arching in sport, should be looked at before they lean back\n", ""}}, "signs_forbid",
		[]string{"forbids_agree", "no_load_on_a_sore_bone"}, "interventions/back_bend.yaml:1:", []string{"the plan holds back_bend, which this forbids: A very sore bony spot"}, false},
	{"a contraindication that is left for later", []edit{{"questions/habits.yaml", "why: In one study, long sitting went with more new bouts. The plan can then suggest breaks.\n    safety: false\n    forbids: none", "why: In one study, long sitting went with more new bouts. The plan can then suggest breaks.\n    safety: false\n    forbids: [cold]"},
		{"interventions/cold.yaml", "leave_out:\n", "leave_out:\n  - when: sits_all_day\n    because: it was asked too late\n    because_other: it was asked too late\n"}}, "nothing_unasked_is_ordered", nil,
		"interventions/cold.yaml:1:", []string{"the plan holds cold, and this was not asked: You sit for more than five hours a day"}, false},
	{"a remedy whose part a sign forbids", []edit{{"interventions/alternating.yaml", "made_of: [cold, heat]\n", ""}, {"questions/body_limits.yaml", "forbids: [cold, menthol_rub]", "forbids: [alternating, cold, menthol_rub]"}}, "signs_forbid",
		[]string{"forbids_agree", "nothing_cold_with_poor_blood_flow"}, "interventions/alternating.yaml:1:", []string{"the plan holds alternating, which this forbids: Poor blood flow"}, false},
	{"a sign that does not forbid what it takes out", []edit{{"questions/pain_pattern.yaml", "forbids: [back_bend, manipulation]", "forbids: [manipulation]"}}, "forbids_agree", nil,
		"", []string{"back_bend leaves itself out, but this does not forbid it: Between the shoulder blades"}, false},
	{"emergency questions that are left out", []edit{{"questions/danger_signs.yaml", "until: emergency", "until: same_day"}}, "emergency_questions_first", []string{"leaving_out_changes_nothing"},
		"redflags/", []string{"there is a plan, but this was left out"}, false},
	{"questions that are left out too soon", []edit{{"questions/danger_signs.yaml", "until: emergency", "until: same_day"}}, "leaving_out_changes_nothing", []string{"emergency_questions_first"},
		"redflags/", []string{"The first person answers", "The second person answers", "one gives emergency, the other same_day"}, false},
	{"heat while it is still cold", []edit{{"interventions/heat.yaml", "- from: 72h", "- from: 24h"}}, "cold_or_heat", nil,
		"interventions/cold.yaml:1:", []string{"cold and heat are both for now", "48 HOURS AGO"}, false},
	{"nothing for now", []edit{{"interventions/relief_lying.yaml", "evidence:", "offer_when: child\nevidence:"}, {"interventions/breathing.yaml", "evidence:", "offer_when: child\nevidence:"},
		{"interventions/log_roll.yaml", "evidence:", "offer_when: child\nevidence:"}, {"interventions/water.yaml", "evidence:", "offer_when: child\nevidence:"}}, "something_to_do", nil,
		"", []string{"the plan has nothing for now"}, false},
	{"a card with two things", []edit{{"interventions/water.yaml", "rank: 80", "rank: 80, unless: stays_seated"}}, "card_is_full", nil, "", []string{"the card has 2 things to do, less than 3"}, false},
	{"a line for nobody", []edit{{"interventions/breathing.yaml", "stages: [0, 1, 2, 3, 4]", "unless: {not: child}, stages: [0, 1, 2, 3, 4]"}}, "no_dead_card_line", []string{"card_is_full"}, "", []string{"Breathe out slowly"}, false},
	{"a dead rule", []edit{{file: "redflags/nerve/numb_and_hot.yaml", with: deadRule}}, "no_dead_rule", nil, "redflags/nerve/numb_and_hot.yaml:1:", []string{"others always raise as much"}, false},
	{"a question nobody reads", []edit{{"questions/drink_check.yaml", "signs:\n", "signs:\n  - sign: likes_tea\n    asks: You like tea\n    not_sure: Do you drink it often?\n    why: We are curious.\n"}}, "no_dead_question", nil,
		"questions/drink_check.yaml:", []string{"You like tea"}, false},
	{"an intervention for nobody", []edit{{"interventions/water.yaml", "evidence:", "offer_when: child\nevidence:"}}, "no_dead_intervention", nil, "interventions/water.yaml:1:", nil, false},
	{"a precaution for nobody", []edit{{"interventions/heat.yaml", "adapt:\n", "adapt:\n  - {when: fever, says: Not with a fever.}\n"}}, "no_dead_precaution", nil, "", []string{"Not with a fever."}, false},
	{"not sure is less", []edit{{saddle, "if_unsure: emergency", "if_unsure: soon"}}, "unsure_is_as_yes", []string{"second_oracle", "nerve_signs_are_an_emergency"},
		saddle + ":1:", []string{"one gives emergency, the other soon", "Numb or odd: bottom, private parts or inner thighs YES", "inner thighs NOT SURE"}, false},
	{"a worse answer is calmer", []edit{{"redflags/course/unbearable_pain.yaml", "when: unbearable_pain", "when: {question: severity, is: moderate}"}}, "worse_is_never_calmer", []string{"unbearable_pain_is_for_today"},
		"redflags/course/unbearable_pain.yaml:1:", []string{"the first answers give same_day", "How bad is the worst pain today? MODERATE"}, false},
	{"no time between two rounds of heat", []edit{{"interventions/heat.yaml", "gap_minutes: 20", "gap_minutes: 5"}}, "thermal_cap", nil, "interventions/heat.yaml:1:", []string{"with 5 minutes between them"}, false},
}

func TestEveryFaultIsFoundAndShownAsAPerson(t *testing.T) {
	for _, f := range faults {
		t.Run(f.name, func(t *testing.T) {
			if testing.Short() && (f.name == "a question nobody reads" || f.name == "a precaution for nobody") {
				t.Skip("takes many seconds; an intervention for nobody is of the same kind")
			}
			t.Parallel()
			lib := spoiled(t, content.FS, f.edits...)
			for _, p := range append(named(lib), domain(lib)...) {
				wanted := p.Name == f.property
				for _, other := range f.others {
					wanted = wanted || p.Name == other
				}
				if !wanted {
					continue
				}
				found, broken := p.find(lib)
				if !broken {
					t.Errorf("%s holds", p.Name)
					continue
				}
				shown := confirm(lib, found)
				replayed(t, lib, p.Name, shown)
				if p.Name == f.property {
					reported(t, lib, p, shown, f.place, f.shows, f.touches)
				}
			}
		})
	}
}

// replayed says whether the people of a finding break the promise in the real
// program, and are people who answered all that is asked of them.
func replayed(t *testing.T, lib *library.Library, name string, f *Finding) {
	t.Helper()
	if strings.Contains(f.What, "disagree") {
		t.Errorf("%s: %s", name, f.What)
	}
	if len(f.People) == 0 {
		return
	}
	if f.broken == nil {
		t.Fatalf("%s is not replayed", name)
	}
	if what, broken := f.broken(f.People); !broken || what != f.What {
		t.Errorf("%s: these people show %q, not %q", name, what, f.What)
	}
	if len(f.Matter) == 0 && name != "nothing_unasked_is_ordered" /* there it is what they did not say */ || len(f.Matter) > 8 {
		t.Errorf("%s: the answers that matter are %v", name, f.Matter)
	}
	if name == "leaving_out_changes_nothing" {
		for id, x := range f.People[1] {
			if y, given := f.People[0][id]; given && !same(lib.Protocol.Question(id), x, y) {
				t.Errorf("%s: the two people differ in %s, which both were asked", name, id)
			}
		}
	}
	for _, a := range f.People {
		if open := triage.Missing(lib.Protocol, a, now); len(open) > 0 {
			t.Errorf("%s: this person still has %s to answer", name, open[0].ID)
		}
		read, problems := answers.Read("person.yaml", []byte(answers.Write(lib.Protocol, a, now)), lib.Protocol, now, false)
		if len(problems) > 0 {
			t.Errorf("%s: the answers cannot be read: %v", name, problems)
		}
		if got := assess(lib, read.Answers).Disposition; got != assess(lib, a).Disposition {
			t.Errorf("%s: read again the answers give %s", name, got)
		}
	}
}

func reported(t *testing.T, lib *library.Library, p Property, f *Finding, place string, shows []string, touches bool) {
	t.Helper()
	var b strings.Builder
	failed, err := Report(&b, lib, []Result{{Property: p, Finding: f}})
	if err != nil || failed != 1 {
		t.Errorf("%d failed, %v", failed, err)
	}
	text := b.String()
	for _, want := range append([]string{"FAILED  " + p.Name, p.Says, place}, shows...) {
		if !strings.Contains(text, want) {
			t.Errorf("the report does not say %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "It touches ") != touches || strings.Contains(text, "It touches 0 of") {
		t.Errorf("how many it touches is counted: %v:\n%s", !touches, text)
	}
	before, _, _ := strings.Cut(text, "To see it")
	for _, q := range questionsOf(lib) {
		if strings.Contains(before, "- "+q.ID+" ") || strings.Contains(before, "- "+q.ID+":") {
			t.Errorf("the report names the id %s:\n%s", q.ID, text)
		}
	}
	if len(f.People) > 0 && !strings.Contains(text, "triage --answers person1.yaml") {
		t.Errorf("nothing says how to see it again:\n%s", text)
	}
}

func TestAContentWithoutASafetyNetOrAnActionIsNotProved(t *testing.T) {
	lib := spoiled(t, content.FS)
	if f, broken := oneDisposition(lib); broken {
		t.Fatal(f.What)
	}
	lib.Messages.SafetyNet.Signs = nil
	if _, broken := oneDisposition(lib); !broken {
		t.Error("a result without a safety net passes")
	}
}
