package library

import (
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// RuleTest is one line of a _test.yaml: what one red flag or one intervention
// does for some answers.
type RuleTest struct {
	Pos          document.Pos
	Name         string
	Of           string // the red flag or intervention
	Intervention bool
	From         string // an intervention: the base case
	Given        *document.Node
	Expect       string
	Says         string   // words of a precaution that must be shown
	SaysNot      string   // words of a precaution that must not be shown
	Step         string   // words of a step that must be there
	NoStep       string   // words of a step that must not be there
	Card         string   // words that must stand in its line for the card
	NoCard       string   // words that must not stand in that line, if it has one
	NotWith      []string // what it must say it does not go with
}

// SaidTest is one line of a _test.yaml of the messages: what of a file is said to
// a person with some answers.
type SaidTest struct {
	Pos    document.Pos
	Name   string
	Of     string // pain, or safety_net for the danger signs of a person
	From   string // the base case
	Given  *document.Node
	Expect []string // the ids, all of them and in order; none is empty
}

// TopicTest is one line of a _test.yaml of a page about something: whether it is
// offered to a person, and what of it is told.
type TopicTest struct {
	Pos     document.Pos
	Name    string
	Of      string // the topic
	From    string // the base case
	Given   *document.Node
	Offered bool
	Says    string // words that must be told
	SaysNot string // words that must not be told
	Do      string // words that must stand in the thing to do
}

// StageTest is one line of stages_test.yaml: what a stage, present or ahead, tells a
// person with some answers to do.
type StageTest struct {
	Pos     document.Pos
	Name    string
	From    string // the base case
	Given   *document.Node
	Stage   int
	Says    string // words of a line that must be there
	SaysNot string // words of a line that must not be there
}

// The words that a test of an intervention can expect.
var placements = []string{"now", "later", "over", "left_out", "not_asked", "absent"}

// Base is a complete set of answers that vignettes start from.
type Base struct {
	ID      string
	Pos     document.Pos
	Answers *document.Node
}

// Vignette is a whole person and what must come of them.
type Vignette struct {
	Name    string
	Pos     document.Pos
	From    string
	Answers *document.Node // what differs; may be nil
	Expect  Expectation
}

// Expectation is what a vignette asserts; empty fields assert nothing.
type Expectation struct {
	Disposition                triage.Disposition
	Reasons, Silent            []string
	Action, OutOfScope         string
	PlanIncludes, PlanExcludes []string
	Recurrent                  string // yes, no, or empty
	Phase                      string
}

// Property is a promise about every answer set, to be proved: whoever may meet
// When gets at least AtLeast, a plan without PlanExcludes, a plan that holds one of
// PlanIncludesOneOf, the line PainLine if any, and all danger signs of WarnsOf.
type Property struct {
	Name, Says                      string
	Pos                             document.Pos
	When                            rule.Expr
	AtLeast                         triage.Disposition // 0: nothing is promised
	PlanExcludes, PlanIncludesOneOf []string
	PainLine                        string
	WarnsOf                         []string
}

func (l *loader) properties() {
	if _, there := l.nodes["properties.yaml"]; !there {
		return
	}
	for _, item := range l.items("properties.yaml") {
		f := l.fields(item, "property")
		l.later(f, "sources", "source")
		f.texts("ref")
		p := Property{Name: f.id("property"), Says: f.text("says"), Pos: item.Pos, When: f.condition("when"), AtLeast: f.disposition("at_least"),
			PlanExcludes: l.later(f, "plan_excludes", "intervention"), PlanIncludesOneOf: l.later(f, "plan_includes_one_of", "intervention"), WarnsOf: l.later(f, "warns_of", "danger_sign")}
		if line := l.later(f, "pain_line", "pain"); len(line) > 0 {
			p.PainLine = line[0]
		}
		if p.AtLeast == 0 && len(p.PlanExcludes)+len(p.PlanIncludesOneOf)+len(p.PainLine)+len(p.WarnsOf) == 0 {
			l.errorf(item, "missing_field", "a property promises at_least, plan_excludes, plan_includes_one_of, pain_line or warns_of")
		}
		l.library.Properties = append(l.library.Properties, p)
	}
}

func filePos(name string) document.Pos { return document.Pos{File: name} }

func (l *loader) tests() {
	for _, name := range l.in("redflags", true) {
		for _, item := range l.items(name) {
			f := l.fields(item, "redflag_test")
			t := RuleTest{Pos: item.Pos, Name: f.text("name"), Of: testedBy(name), Given: item.Get("given"),
				Expect: f.oneOf("expect", "silent", "soon", "same_day", "emergency")}
			l.library.Tests = append(l.library.Tests, t)
		}
	}
	for _, name := range l.in("interventions", true) {
		for _, item := range l.items(name) {
			f := l.fields(item, "plan_test")
			t := RuleTest{Pos: item.Pos, Name: f.text("name"), Of: testedBy(name), Intervention: true, From: "plain_strain",
				Given: item.Get("given"), Expect: f.oneOf("expect", placements...), Says: f.text("says"), SaysNot: f.text("says_not"), Step: f.text("step"), NoStep: f.text("no_step"), Card: f.text("card"), NoCard: f.text("no_card"), NotWith: l.later(f, "not_with", "intervention")}
			if from := l.later(f, "from", "base"); len(from) > 0 {
				t.From = from[0]
			}
			l.library.Tests = append(l.library.Tests, t)
		}
	}
}

// saidTests reads what people must be told by the messages that depend on them.
func (l *loader) saidTests() {
	for _, t := range []struct{ of, kind string }{{"pain", "pain"}, {"safety_net", "danger_sign"}} {
		for _, item := range l.items("messages/" + t.of + "_test.yaml") {
			f := l.fields(item, "said_test")
			test := SaidTest{Pos: item.Pos, Name: f.text("name"), Of: t.of, From: "plain_strain", Given: item.Get("given")}
			if from := l.later(f, "from", "base"); len(from) > 0 {
				test.From = from[0]
			}
			if n := item.Get("expect"); n != nil && n.Text != "none" {
				test.Expect = l.later(f, "expect", t.kind)
			}
			l.library.SaidTests = append(l.library.SaidTests, test)
		}
	}
}

func (l *loader) topicTests() {
	for _, name := range l.in("about", true) {
		for _, item := range l.items(name) {
			f := l.fields(item, "topic_test")
			t := TopicTest{Pos: item.Pos, Name: f.text("name"), Of: testedBy(name), From: "plain_strain", Given: item.Get("given"),
				Offered: f.oneOf("expect", "offered", "not_offered") == "offered", Says: f.text("says"), SaysNot: f.text("says_not"), Do: f.text("do")}
			if from := l.later(f, "from", "base"); len(from) > 0 {
				t.From = from[0]
			}
			l.library.TopicTests = append(l.library.TopicTests, t)
		}
	}
}

func (l *loader) stageTests() {
	for _, item := range l.items("stages_test.yaml") {
		f := l.fields(item, "stage_test")
		test := StageTest{Pos: item.Pos, Name: f.text("name"), From: "plain_strain", Given: item.Get("given"), Stage: f.whole("stage"), Says: f.text("says"), SaysNot: f.text("says_not")}
		if from := l.later(f, "from", "base"); len(from) > 0 {
			test.From = from[0]
		}
		l.library.StageTests = append(l.library.StageTests, test)
	}
}

func testedBy(name string) string {
	return strings.TrimSuffix(name[strings.LastIndexByte(name, '/')+1:], "_test.yaml")
}

func (l *loader) vignettes() {
	for _, item := range l.items("vignettes/bases.yaml") {
		f := l.fields(item, "base")
		l.library.Bases = append(l.library.Bases, Base{ID: f.id("base"), Pos: item.Pos, Answers: item.Get("answers")})
	}
	for _, name := range l.in("vignettes", false) {
		if name == "vignettes/bases.yaml" {
			continue
		}
		for _, item := range l.items(name) {
			f := l.fields(item, "vignette")
			l.later(f, "sources", "source")
			v := Vignette{Name: f.text("vignette"), Pos: item.Pos, Answers: item.Get("answers")}
			if from := l.later(f, "from", "base"); len(from) > 0 {
				v.From = from[0]
			}
			if n := item.Get("expect"); n != nil {
				v.Expect = l.expectation(l.fields(n, "expect"))
			}
			l.library.Vignettes = append(l.library.Vignettes, v)
		}
	}
}

func (l *loader) expectation(f fields) Expectation {
	e := Expectation{Recurrent: f.oneOf("recurrent", "yes", "no"), Phase: f.oneOf("phase", string(triage.Acute), string(triage.Subacute), string(triage.Chronic)), Disposition: f.disposition("disposition"), OutOfScope: f.oneOf("out_of_scope", "under_16", "crisis"),
		Reasons: l.later(f, "reasons", "redflag"), Silent: l.later(f, "silent", "redflag"),
		PlanIncludes: l.later(f, "plan_includes", "intervention"), PlanExcludes: l.later(f, "plan_excludes", "intervention")}
	if a := l.later(f, "action", "action"); len(a) > 0 {
		e.Action = a[0]
	}
	return e
}

// Base returns the base case with this id.
func (l *Library) Base(id string) (Base, bool) {
	for _, b := range l.Bases {
		if b.ID == id {
			return b, true
		}
	}
	return Base{}, false
}
