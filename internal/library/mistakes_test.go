package library_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/library"
	"backspasm/internal/rule"
)

// mistake is one thing spoiled in the small content and all that is then said.
type mistake struct {
	name            string
	file, old, with string
	want            []string
}

func check(t *testing.T, mistakes []mistake) {
	t.Helper()
	for _, m := range mistakes {
		t.Run(m.name, func(t *testing.T) {
			fsys := small(t)
			spoil(t, fsys, m.file, m.old, m.with)
			_, problems := library.Load(fsys)
			if got := lines(problems); !slices.Equal(got, m.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(m.want, "\n\t"))
			}
		})
	}
}

const (
	saddle  = "redflags/nerve/saddle_numbness.yaml"
	sex     = "redflags/nerve/sex_change.yaml"
	worse   = "redflags/course/getting_worse.yaml"
	cold    = "interventions/cold.yaml"
	heat    = "interventions/heat.yaml"
	regions = "messages/regions.yaml"
)

// Content that would tell a doubt as a fact, or a fact as a doubt, is not read.
func TestWhatIsSaidForNotSureSaysSoAndNothingElseDoes(t *testing.T) {
	const asks, file = "    asks: Numb where you sit", "questions/nerve_signs.yaml"
	check(t, []mistake{
		{"a doubt as fact", file, asks, asks + "\n    said: {yes: feel numb, unsure: feel a little numb}", []string{
			file + `:7:36: what is said for "unsure" says "not sure", and nothing else does [syntax]`}},
		{"a fact as doubt", file, asks, asks + "\n    said: {yes: am not sure whether it is numb}", []string{
			file + `:7:17: what is said for "unsure" says "not sure", and nothing else does [syntax]`}},
		{"no such answer", file, asks, asks + "\n    said: {unsur: am not sure about that}", []string{
			file + `:7:12: "unsur" is not an answer to saddle_numbness [dangling_id] (did you mean unsure?)`,
			file + `:7:19: what is said for "unsure" says "not sure", and nothing else does [syntax]`}},
		{"not a map", file, asks, asks + "\n    said: feel numb", []string{
			file + `:7:11: expected a map of answers for "said", found "feel numb" [syntax]`}},
	})
}

func TestAMistakeInAFieldIsNamedWithItsPlace(t *testing.T) {
	check(t, []mistake{
		{"unknown field", saddle, "action:", "acton:", []string{
			saddle + `:7:1: unknown field "acton", expected one of redflag, says, may_mean, when, raises, if_unsure, action, out_of_scope, asks_clinician, evidence, finding, disagree, sources, ref, status, checked [syntax] (did you mean action?)`}},
		{"missing field", saddle, "if_unsure: emergency\n", "", []string{
			saddle + `:1:1: the field "if_unsure" is missing [missing_field]`}},
		{"field given twice", sex, "sources: [nhs]", "sources: [nhs]\nraises: soon", []string{
			sex + `:10:1: "raises" is given twice, first on line 5 [syntax]`}},
		{"second document", sex, "checked: 2026-11-22\n", "checked: 2026-11-22\n---\nredflag: another\n", []string{
			sex + `:12:1: a second document begins here; one file holds one [syntax]`}},
		{"empty text", saddle, "says: new numbness where you sit", "says:", []string{
			saddle + `:2:6: expected text, found nothing [syntax]`}},
		{"word outside a closed set", saddle, "raises: emergency", "raises: emergancy", []string{
			saddle + `:5:9: "emergancy" is not a value of raises, expected one of self_care, soon, same_day, emergency [syntax] (did you mean emergency?)`}},
		{"evidence word", sex, "evidence: weak", "evidence: good", []string{
			sex + `:7:11: "good" is not a value of evidence, expected one of strong, moderate, weak, expert opinion, custom [syntax]`}},
		{"day that does not exist", sex, "2026-11-22", "2026-11-31", []string{
			sex + `:11:10: expected a day such as 2026-11-22 for "checked", found "2026-11-31" [syntax]`}},
		{"octal number", cold, "minutes: 10", "minutes: 010", []string{
			cold + `:7:17: expected a whole number for "minutes", found "010" [syntax]`}},
		{"half a minute", cold, "minutes: 10", "minutes: 9.5", []string{
			cold + `:7:17: expected a whole number for "minutes", found "9.5" [syntax]`}},
		{"time without a unit", "follow_up.yaml", "at: 72h", "at: 72", []string{
			`follow_up.yaml:2:7: expected a time such as 36h, 3d or 2w for "at", found "72" [syntax]`}},
		{"window that ends before it begins", cold, "until: 48h", "{from: 48h, until: 48h}", []string{
			cold + `:10:5: the window ends before it begins [syntax]`}},
		{"not a map", "interventions/walk.yaml", "stage: 0", "stage: 0\ndose: much", []string{
			`interventions/walk.yaml:7:7: expected a map with minutes, found "much" [syntax]`}},
		{"an id with capitals", "messages/actions.yaml", "{action: nerve_help", "{action: Extra, says: More.}\n- {action: nerve_help", []string{
			`messages/actions.yaml:5:12: "Extra" is not an id: use lower-case words joined by _ [syntax]`}},
		{"number that cannot be dialled", regions, `dial: ["999"]`, `dial: ["999 or 112"]`, []string{
			regions + `:18:10: "999 or 112" is no number to dial: write the digits only [syntax]`}},
		{"unquoted number to dial", regions, `dial: ["999"]`, `dial: [999]`, []string{
			regions + `:18:10: write what to dial in quotes, so that no tool reads it as a number [unquoted_number]`}},
		{"emergency without what to do until help is there", "messages/dispositions.yaml", `, until_help: [Do not drive.]`, ``, []string{
			`messages/dispositions.yaml: what to do until help is there, until_help, for emergency is missing [missing_field]`}},
		{"disposition without what comes then", "messages/dispositions.yaml", `, then: Ask elsewhere.`, ``, []string{
			`messages/dispositions.yaml: what to do if it gets no better, then, for same_day is missing [missing_field]`}},
		{"unquoted number", regions, `emergency: "999"`, `emergency: 999`, []string{
			regions + `:14:14: write what to call in quotes, so that no tool reads it as a number [unquoted_number]`}},
		{"session over the cap", cold, "minutes_max: 20", "minutes_max: 21", []string{
			cold + `:7:7: a session of 21 minutes is over the cap of 20 for cold and heat [thermal_cap]`}},
		{"cold without minutes", cold, "minutes: 10, minutes_max: 20, ", "", []string{
			cold + `:7:7: cold and heat need a dose in minutes [thermal_cap]`}},
		{"first stage that begins late", "stages.yaml", "from: 0h", "from: 1h", []string{
			`stages.yaml:3:9: the first stage begins at 0h [syntax]`}},
		{"time between two stages", "stages.yaml", "  from: 0h\n", "  from: 0h\n  until: 48h\n  enter: You start here.\n  do: [Rest.]\n  evidence: weak\n  finding: Movement helps.\n  sources: [nhs]\n  status: checked\n  checked: 2026-11-22\n- stage: 1\n  title: Later\n  from: 49h\n", []string{
			`stages.yaml:12:3: a stage begins when the one before it ends [syntax]`}},
		{"stage of a remedy", cold, "thermal: cold", "thermal: cold\nstage: 0", []string{
			cold + `:9:8: only a move belongs to a stage [syntax]`}},
	})
}

// A text that lost what it holds would leave out how long, or name nothing.
func TestATextHoldsWhatBelongsIntoIt(t *testing.T) {
	const file = "messages/session.yaml"
	check(t, []mistake{
		{"no minutes", file, "at least {minutes} minutes", "at least {minuts} minutes", []string{file + `:9:13: "skin_rests" must hold {minutes} [syntax]`}},
		{"no pack", file, "pack_off: Take {pack} off", "pack_off: Take it off", []string{file + `:8:11: "pack_off" must hold {pack} [syntax]`}},
		{"nothing", file, "half_time: ", "halftime: ", []string{file + `:1:1: the field "half_time" is missing [missing_field]`,
			file + `:6:1: unknown field "halftime", expected one of get_ready, other_side, next_set, undrawn, pack_on, half_time, go_on, pack_off, skin_rests, cold, warmth, pack, paused, paused_pack, hurt_move, hurt_pack [syntax] (did you mean half_time?)`}},
	})
}

func TestOneBandOfANumberIsTheCalmest(t *testing.T) {
	const file = "questions/age.yaml"
	check(t, []mistake{
		{"two", file, "    from: 16\n  - band: from_65\n    says: 65 or over\n", "    from: 16\n    calmest: true\n  - band: from_65\n    says: 65 or over\n    calmest: true\n", []string{
			file + `:18:14: only a number has a calmest band, and only one [syntax]`}},
		{"of a moment", "questions/onset.yaml", "    over: 48h\n", "    over: 48h\n    calmest: true\n", []string{
			"questions/onset.yaml" + `:13:14: only a number has a calmest band, and only one [syntax]`}},
		{"no such family", file, "why: Age matters.", "family: nerves\nwhy: Age matters.", []string{file + `:6:9: there is no family "nerves" [dangling_id] (did you mean nerve?)`}},
		{"a list of families", file, "why: Age matters.", "family: []\nwhy: Age matters.", []string{file + `:6:9: expected text, found an empty list [syntax]`}},
	})
}

// Conditions have a bit for each answer.
func TestAQuestionHasNoMoreAnswersThanAConditionCanName(t *testing.T) {
	options := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "  - {option: o%d, says: s, rank: %d}\n", i, i+9)
		}
		return b.String()
	}
	for more, want := range map[int]int{rule.MostAnswers: 0, rule.MostAnswers + 1: 1} {
		fsys := small(t)
		spoil(t, fsys, "questions/severity.yaml", "options:\n", "options:\n"+options(more-3))
		_, problems := library.Load(fsys)
		if len(problems) != want || want > 0 && problems[0].Text != "severity has 62 answers, more than the 61 allowed" {
			t.Errorf("%d answers: %v", more, lines(problems))
		}
	}
}

func TestAMistakeInAConditionIsNamedWithItsPlace(t *testing.T) {
	const when = "when: saddle_numbness"
	check(t, []mistake{
		{"dangling question", sex, "question: sex_change", "question: sex_chnge", []string{
			sex + `:4:18: there is no question "sex_chnge" [dangling_id] (did you mean sex_change?)`}},
		{"dangling option", sex, "rather_not_say]", "rather_not_sya]", []string{
			sex + `:4:40: "rather_not_sya" is not an answer to sex_change, expected one of no, yes, unsure, rather_not_say [dangling_id] (did you mean rather_not_say?)`}},
		{"option listed twice", sex, "rather_not_say]", "yes]", []string{
			sex + `:4:40: "yes" is listed twice [syntax]`}},
		{"no option", sex, "[yes, rather_not_say]", "[]", []string{
			sex + `:4:34: is needs at least one answer [syntax]`}},
		{"dangling word", saddle, when, "when: saddle_numbnes", []string{
			saddle + `:4:7: "saddle_numbnes" is neither a sign nor a named condition [dangling_id] (did you mean saddle_numbness?)`}},
		{"choice as a bare word", saddle, when, "when: severity", []string{
			saddle + `:4:7: severity is a choice; write {question: severity, is: ...} [syntax]`}},
		{"unknown form", saddle, when, "when: {al: [saddle_numbness]}", []string{
			saddle + `:4:8: "al" is not a form of condition, expected one of question, all, any, at_least, not [syntax] (did you mean all?)`}},
		{"two forms in one", saddle, when, "when: {all: [saddle_numbness], not: sex_change}", []string{
			saddle + `:4:32: "not" does not belong in a condition with "all" [syntax]`}},
		{"half a form", saddle, when, "when: {question: sex_change}", []string{
			saddle + `:4:7: a condition with "question" also needs "is" [syntax]`}},
		{"empty list", saddle, when, "when: {any: []}", []string{
			saddle + `:4:13: expected a list of conditions, found an empty list [syntax]`}},
		{"at_least too high", saddle, when, "when: {at_least: 3, of: [saddle_numbness, sex_change]}", []string{
			saddle + `:4:18: at_least is "3", but there are 2 conditions to count [syntax]`}},
		{"at_least zero", saddle, when, "when: {at_least: 0, of: [saddle_numbness, sex_change]}", []string{
			saddle + `:4:18: at_least is "0", but there are 2 conditions to count [syntax]`}},
		{"members of what is not an any", saddle, when, "when: {at_least: 1, of: severe_pain}", []string{
			saddle + `:4:18: at_least is "1", but there are 0 conditions to count [syntax]`,
			saddle + `:4:25: "severe_pain" is not a condition written with any, so its members cannot be counted [syntax]`}},
		{"condition made of itself", "conditions.yaml", "chronic: over_two_days", "chronic: {all: [severe_pain, {not: chronic}]}", []string{
			`conditions.yaml:4:36: the condition chronic is made of itself [cycle]`}},
		{"cycle of two", "conditions.yaml", "{any: [skin_trouble]}\nchronic: over_two_days", "{any: [chronic]}\nchronic: recurrent", []string{
			`conditions.yaml:4:10: the condition recurrent is made of itself [cycle]`}},
		{"condition named like a question", "conditions.yaml", "recurrent:", "age: severe_pain\nrecurrent:", []string{
			`conditions.yaml:3:1: age is already a question [duplicate_id]`}},
	})
}
