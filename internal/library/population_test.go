package library_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"backspasm/internal/library"
)

const somebody = `checked: 2026-11-22
women: 40.5
older_from: 65
most_often: 6
doubt: {low: 0, base: 0.2, high: 0.5}
doubts: [0, 1]
settings:
  - {setting: home, says: at home, mean: 40, spread: 15, youngest: 16, oldest: 90}
  - {setting: practice, says: at a practice, mean: 50, spread: 15, youngest: 16, oldest: 90}
ages: [{age_group: grown_ups, from: 16}, {age_group: elders, from: 65}]
asked:
  - {question: onset, shares: {36h: {home: 60, practice: [50, 40]}, 2w: {home: 40, practice: [50, 60]}}, class: estimate, finding: A guess.}
  - {question: saddle_numbness, rate: {home: 0.125, practice: {women: [1, 2], men: 3}}, low: 0.5, high: 2, clusters: true, class: estimate, finding: A guess.}
causes:
  - {cause: nerves, title: squeezed nerves, prevalence: 0.4, says: [{question: saddle_numbness, rate: 70}], one_of: [saddle_numbness], class: estimate, finding: A guess.}
`

const page = `list: page
title: A page
finding: What it says.
sources: [nhs]
checked: 2026-11-22
rules: [{rule: numb, when: saddle_numbness, raises: emergency, ordinary: 25}]
`

func peopled(t *testing.T) fstest.MapFS {
	t.Helper()
	fsys := small(t)
	fsys["population.yaml"] = &fstest.MapFile{Data: []byte(somebody)}
	fsys["lists/page.yaml"] = &fstest.MapFile{Data: []byte(page)}
	return fsys
}

// Shares are exact: a rate of an eighth of a percent is that many thousand millionths.
func TestAPopulationIsReadExactly(t *testing.T) {
	lib := load(t, peopled(t))
	p := lib.Population
	if p.Women != 405_000_000 || p.MostOften != 6000 || p.Doubt != [3]int64{0, 2_000_000, 5_000_000} || len(p.Settings) != 2 || len(p.Ages) != 2 {
		t.Errorf("%+v", p)
	}
	numb := p.Asked[1]
	for _, x := range []struct {
		setting, sex, group int
		want                int64
	}{
		{0, library.Women, 0, 1_250_000}, {0, library.Men, 1, 1_250_000},
		{1, library.Women, 0, 10_000_000}, {1, library.Women, 1, 20_000_000},
		{1, library.Men, 0, 30_000_000}, {1, library.Men, 1, 30_000_000},
	} {
		if got := numb.Share.At(x.setting, x.sex, x.group); got != x.want {
			t.Errorf("%+v: got %d", x, got)
		}
	}
	if numb.Low != 500 || numb.High != 2000 || !numb.Clusters || numb.Answer != "yes" || numb.Otherwise != "no" {
		t.Errorf("%+v", numb)
	}
	if first := p.Asked[0].Parts[0]; first.Ago != 36*time.Hour || first.Share.At(1, library.Men, 1) != 400_000_000 {
		t.Errorf("%+v", first)
	}
	if c := p.Causes[0]; c.Prevalence.At(0, 0, 0) != 400_000 || c.Women != -1 || c.Age.Mean != 0 {
		t.Errorf("%+v", c)
	}
	if r := lib.Lists[0].Rules[0]; r.Ordinary != library.Whole/4 || r.Cases != library.Whole || r.IfUnsure != r.Raises {
		t.Errorf("%+v", r)
	}
	if lib.Sources == nil || slices.ContainsFunc(lib.Sources, func(s library.Source) bool { return s.ID == "paper" }) {
		t.Error("the papers of the population are among the sources of the program")
	}
}

func TestAMistakeInThePopulationIsNamedWithItsPlace(t *testing.T) {
	const file, list = "population.yaml", "lists/page.yaml"
	for _, m := range []mistake{
		{"a decimal too many", file, "women: 40.5", "women: 40.5678", []string{`population.yaml:2:8: expected a number with at most three decimals for "women", found "40.5678" [syntax]`}},
		{"more than all", file, "women: 40.5", "women: 101", []string{`population.yaml:2:8: 101 is more than the 100 allowed for "women" [syntax]`}},
		{"no number", file, "home: 0.125", "home: few", []string{`population.yaml:13:46: expected a number with at most three decimals for "rate", found "few" [syntax]`}},
		{"less than nothing", file, "home: 0.125", "home: -1", []string{`population.yaml:13:46: expected a number with at most three decimals for "rate", found "-1" [syntax]`}},
		{"a list too short", file, "women: [1, 2]", "women: [1]", []string{`population.yaml:13:71: a list has one number for each of the 2 age groups, this one has 1 [syntax]`}},
		{"half of them", file, "{women: [1, 2], men: 3}", "{women: [1, 2]}", []string{`population.yaml:13:63: the field "men" is missing [missing_field]`}},
		{"an unknown setting", file, "{home: 0.125, practice", "{home: 0.125, practise", []string{
			`population.yaml:13:39: the field "practice" is missing [missing_field]`,
			`population.yaml:13:53: unknown field "practise", expected one of home, practice [syntax] (did you mean practice?)`}},
		{"told apart twice", file, "men: 3}", "men: {women: 1, men: 2}}", []string{`population.yaml:13:84: the same is told apart twice [syntax]`}},
		{"shares that are not all", file, "2w: {home: 40", "2w: {home: 30", []string{`population.yaml:12:31: the shares come to 90, not to 100 [syntax]`}},
		{"a moment that is none", file, "{36h: {home", "{soon: {home", []string{`population.yaml:12:32: expected a time such as 36h, 3d or 2w, found "soon" [syntax]`}},
		{"an unknown question", file, "{question: saddle_numbness, rate: {", "{question: sadle_numbness, rate: {", []string{`population.yaml:13:16: there is no question "sadle_numbness" [dangling_id] (did you mean saddle_numbness?)`}},
		{"a rate without its range", file, "low: 0.5, high: 2, clusters", "low: 0.5, clusters", []string{`population.yaml:13:5: a rate needs the field "high" [missing_field]`}},
		{"neither rate nor shares", file, "rate: 70", "answer: yes", []string{`population.yaml:15:69: either "rate" or "shares" is needed, and not both [missing_field]`}},
		{"a class of its own", file, "clusters: true, class: estimate", "clusters: true, class: guess", []string{`population.yaml:13:131: "guess" is not a value of class, expected one of published, adjusted, estimate [syntax]`}},
		{"a source that is not there", file, "clusters: true, class: estimate", "clusters: true, sources: [nobody], class: estimate", []string{`population.yaml:13:134: there is no source "nobody" [dangling_id]`}},
		{"ages out of order", file, "elders, from: 65", "elders, from: 15", []string{`population.yaml:10:42: the age groups must be in order: this one begins at 15 [syntax]`}},
		{"people of no age group", file, "mean: 40, spread: 15, youngest: 16", "mean: 40, spread: 15, youngest: 12", []string{`population.yaml:8:5: the youngest of home belong to no age group [syntax]`}},
		{"a mean that nobody can have", file, "mean: 50", "mean: 95", []string{`population.yaml:9:5: the mean age of practice is 95, not between 16 and 90 [syntax]`}},
		{"one of what is not said", file, "one_of: [saddle_numbness]", "one_of: [fever]", []string{`population.yaml:15:118: "fever" is not said by those with nerves [dangling_id]`}},
		{"a cause that nobody can have", file, "prevalence: 0.4", "prevalence: {home: [0, 0], practice: 0.4}", []string{`population.yaml:15:57: nobody of home can have nerves [syntax]`}},
		{"a cause at an age that nobody has", file, "prevalence: 0.4", "mean: 12, spread: 1, prevalence: 0.4", []string{`population.yaml:15:51: nobody of home is 12 years old [syntax]`}},
		{"a rate twice", file, "causes:", "  - {question: saddle_numbness, rate: 1, low: 1, high: 1, class: estimate, finding: Again.}\ncauses:", []string{`population.yaml:14:5: the rate of saddle_numbness already stands at population.yaml:13:5 [duplicate_id]`}},
		{"a number is no rate", file, "{question: saddle_numbness, rate: {", "{question: age, rate: {", []string{`population.yaml:13:16: age is a number, which the settings give [syntax]`}},
		{"a list in a file of another name", list, "list: page", "list: leaf", []string{`lists/page.yaml:1:1: "leaf" stands in a file of another name [file_name]`}},
		{"a list that raises nothing known", list, "raises: emergency", "raises: now", []string{`lists/page.yaml:6:53: "now" is not a value of raises, expected one of self_care, soon, same_day, emergency [syntax]`}},
	} {
		t.Run(m.name, func(t *testing.T) {
			fsys := peopled(t)
			spoil(t, fsys, m.file, m.old, m.with)
			_, problems := library.Load(fsys)
			if got := lines(problems); !slices.Equal(got, m.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(m.want, "\n\t"))
			}
		})
	}
}
