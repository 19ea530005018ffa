// Package plan builds the relief plan: which interventions suit this person,
// when, what is left out and why, and when to look again. It is pure, and it
// fails closed: a contraindication that is unsure takes an intervention out.
package plan

import (
	"slices"
	"time"

	"backspasm/internal/rule"
)

// MaxThermalMinutes is the hard cap on one session of cold or heat. No content
// can exceed it.
const MaxThermalMinutes = 20

// Kind is the kind of an intervention.
type Kind string

// The four kinds.
const (
	Remedy Kind = "remedy"
	Move   Kind = "move"
	Habit  Kind = "habit" // prevention, picked by its trigger
	Care   Kind = "care"  // done by a professional
)

// Catalogue is everything that a plan can contain.
type Catalogue struct {
	Interventions []*Intervention // in the order in which a plan shows them
	Stages        []Stage         // by number
	CheckIns      []CheckIn       // by time
	Improving     rule.Expr       // at a check-in: one stage further than the days allow; may be nil
	Flare         rule.Expr       // at a check-in: one stage back; may be nil
	Pain          []PainLine      // the first whose condition holds, or may hold, is said
	DangerSigns   []DangerSign    // of single people, before those of everybody
}

// Intervention returns the one with this id, or nil.
func (c *Catalogue) Intervention(id string) *Intervention {
	for _, i := range c.Interventions {
		if i.ID == id {
			return i
		}
	}
	return nil
}

// Intervention is one thing that a plan can contain.
type Intervention struct {
	ID        string
	Title     string
	Kind      Kind
	Comfort   bool // may be shown on same_day
	Why       string
	Steps     []Step
	Card      []CardLine // in the order in which they are tried
	Dose      Dose
	Thermal   string // empty, "cold", "heat" or "both"
	Windows   []Window
	Stage     int // a move: the earliest stage it belongs to
	OfferWhen rule.Expr
	InsteadOf []string
	MadeOf    []string
	NotWith   []string
	LeaveOut  []Contraindication
	Adapt     []Precaution
	Evidence  string
	Finding   string
	Disagree  string // empty, or where the sources differ
	Sources   []string
	Ref       []string
}

// Everybody are the steps as they are written, for those who ask about nobody in
// particular.
func (i *Intervention) Everybody() []string {
	var out []string
	for _, s := range i.Steps {
		out = append(out, s.Says)
	}
	return out
}

// DependsOn lists the interventions whose being left out decides about i.
func (i *Intervention) DependsOn() []string {
	ids := slices.Concat(i.InsteadOf, i.MadeOf)
	for _, w := range i.Windows {
		if w.InsteadOf != "" {
			ids = append(ids, w.InsteadOf)
		}
	}
	return ids
}

// Window is a stretch of time since the onset in which an intervention applies,
// From included and Until not. Until zero means open-ended.
type Window struct {
	From, Until time.Duration
	When        rule.Expr // nil: for everyone
	InsteadOf   string    // empty, or: only while that one is left out
}

// Contraindication takes an intervention out of the plan when it is true or
// unsure.
type Contraindication struct {
	When    rule.Expr
	Because string
}

// Precaution keeps an intervention and says how to adapt it. It is given when
// true or unsure.
type Precaution struct {
	When  rule.Expr
	Says  string
	Never string // empty, or what of it must not be done, in a few words
}

// Step is one thing to do. It is taken out when Unless is true or unsure.
type Step struct {
	Says   string
	Unless rule.Expr // nil: for everybody
}

// CardLine is an intervention in one line that can be done without reading on: what,
// how and how long. It stands on a card in these stages, and not when Unless is true
// or unsure.
type CardLine struct {
	Stages []int
	Rank   int // the lowest come first
	Says   string
	Unless rule.Expr // nil: for everybody
	Keeps  bool      // it orders nothing that any precaution forbids
}

// Dose is how much: whole numbers, zero where one does not apply. The names
// carry the unit.
type Dose struct {
	Minutes        int
	MinutesMax     int
	GapMinutes     int
	EveryMinutes   int
	HoldSeconds    int
	HoldSecondsMax int
	Breaths        int
	BreathsMax     int
	Repeats        int
	RepeatsMax     int
	BuildTo        int
	Sides          int
	Sets           int
	TimesADay      int
	TimesADayMax   int
	TimesAWeek     int
	DaysMax        int
}

// Gap is how long the skin rests between two rounds of cold or warmth: as the dose
// says, and never shorter than the longest round.
func (d Dose) Gap() time.Duration {
	return time.Duration(max(d.GapMinutes, MaxThermalMinutes)) * time.Minute
}

// Stage is one step of getting back to normal.
type Stage struct {
	Number      int
	Title       string
	From, Until time.Duration // since the onset; Until zero means open-ended
	Needs       rule.Expr     // nil: nothing
	Enter       string
	Do          []Step // one at least is for everybody
	Evidence    string
	Sources     []string
}

// CheckIn is a time to look again, counted from the onset.
type CheckIn struct {
	ID       string
	At       time.Duration
	Asks     string
	Then     string
	Evidence string
	Sources  []string
}
