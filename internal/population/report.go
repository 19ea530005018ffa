package population

import (
	_ "embed"

	"backspasm/internal/triage"
)

// Schema is the JSON Schema of a report.
//
//go:embed weigh.schema.json
var Schema []byte

// Report is what weighing comes to.
type Report struct {
	SchemaVersion int        `json:"schema_version"`
	Program       Program    `json:"program"`
	Content       Content    `json:"content"`
	Seed          uint64     `json:"seed"`
	People        int        `json:"people"`    // in each setting
	Cases         int        `json:"cases"`     // of each cause in each setting
	Estimates     Counts     `json:"estimates"` // how much of the population is a guess
	Settings      []Named    `json:"settings"`
	Causes        []Named    `json:"causes"`
	Lists         []Named    `json:"lists"`
	Ordinary      []Group    `json:"ordinary"` // without a serious cause
	Common        []Common   `json:"common"`
	Found         []Found    `json:"found"`
	Rules         []Rule     `json:"rules"`
	Doubts        []Group    `json:"doubts"`
	Ways          []WayGroup `json:"ways"`
	WaysFound     []WayFound `json:"ways_found"`
}

// Program is what made the report.
type Program struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Content is what was weighed.
type Content struct {
	Version string `json:"version"`
	SHA256  string `json:"sha256"`
	Date    string `json:"date"`
}

// Counts are how many rates are of each class.
type Counts struct {
	Published int `json:"published"`
	Adjusted  int `json:"adjusted"`
	Estimate  int `json:"estimate"`
}

// Named is a thing that the report knows by its id.
type Named struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Dispositions are the shares of each.
type Dispositions struct {
	SelfCare  Share `json:"self_care"`
	Soon      Share `json:"soon"`
	SameDay   Share `json:"same_day"`
	Emergency Share `json:"emergency"`
	Urgent    Share `json:"urgent"` // same day or sooner
}

// Group is what people without a serious cause are told. By is "content", or the id of
// a list; Ages "all", an age group, or "older"; Doubt the percentage of signs that end
// as "not sure".
type Group struct {
	By       string   `json:"by"`
	Setting  string   `json:"setting"`
	Scenario Scenario `json:"scenario"`
	Ages     string   `json:"ages"`
	Doubt    float64  `json:"doubt_percent"`
	People   int      `json:"people"`
	Dispositions
}

// WayGroup is a group of the content, asked in one way.
type WayGroup struct {
	Way Way `json:"way"`
	Group
}

// WayFound are people with a serious cause, asked in one way.
type WayFound struct {
	Way Way `json:"way"`
	Found
}

// Common is how many in 100,000 who open it have a cause.
type Common struct {
	Cause   string  `json:"cause"`
	Setting string  `json:"setting"`
	Per     float64 `json:"per_100000"`
}

// Found is what people with a serious cause are told; Ages as in a group.
type Found struct {
	By       string   `json:"by"`
	Cause    string   `json:"cause"`
	Setting  string   `json:"setting"`
	Scenario Scenario `json:"scenario"`
	Ages     string   `json:"ages"`
	Cases    int      `json:"cases"`
	Dispositions
}

// Rule is what one red flag does, and what goes if it went, in the base scenario: how
// many people without a serious cause are alarmed less, and how many cases are lost.
type Rule struct {
	Rule    string  `json:"rule"`
	Setting string  `json:"setting"`
	Raises  string  `json:"raises"`
	Fires   Share   `json:"fires"`
	Alone   Share   `json:"alone"` // people who would be told something calmer
	Spared  Spared  `json:"spared"`
	Lost    []Lost  `json:"lost"` // of each cause that loses a case
	Missed  float64 `json:"missed_per_100000"`
}

// Spared are the people who would not get this any more: an emergency, help on the
// same day or sooner, any visit.
type Spared struct {
	Emergency Share `json:"emergency"`
	Urgent    Share `json:"urgent"`
	Visit     Share `json:"visit"`
}

// Lost are the cases that would be told something calmer: that would not be found on
// the same day or sooner any more, and that would be sent to self-care.
type Lost struct {
	Cause    string `json:"cause"`
	Calmer   Share  `json:"calmer"`
	Urgent   Share  `json:"urgent"`
	SelfCare Share  `json:"self_care"`
}

// tally counts dispositions.
type tally [triage.Emergency + 1]int

func (t *tally) add(d triage.Disposition) { t[d]++ }

func (t *tally) all() int {
	return t[triage.SelfCare] + t[triage.Soon] + t[triage.SameDay] + t[triage.Emergency]
}

func (t *tally) shares() Dispositions {
	n := t.all()
	return Dispositions{
		SelfCare: shareOf(t[triage.SelfCare], n), Soon: shareOf(t[triage.Soon], n), SameDay: shareOf(t[triage.SameDay], n),
		Emergency: shareOf(t[triage.Emergency], n), Urgent: shareOf(t[triage.SameDay]+t[triage.Emergency], n),
	}
}
