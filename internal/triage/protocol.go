// Package triage decides which question comes next and where the person should
// get help, and why. It is pure: questions and red flags come in as a Protocol,
// the clock as an argument, and it neither reads nor prints anything.
package triage

import (
	"maps"
	"slices"
	"time"

	"backspasm/internal/rule"
)

// Kind is the kind of answer that a question takes.
type Kind int

// The four kinds.
const (
	Sign   Kind = iota + 1 // yes, no or unsure: a warning sign or a condition
	Choice                 // one of its options
	Number                 // a whole number between Min and Max
	Moment                 // a point in time, not in the future
)

var kindNames = []string{Sign: "sign", Choice: "choice", Number: "number", Moment: "moment"}

// String is the name used in content and JSON.
func (k Kind) String() string { return kindNames[k] }

// The answers that a sign takes. Declined ("rather not say") is offered only
// where Question.MayDecline is set, and is never read as no.
const (
	Yes      = "yes"
	No       = "no"
	Unsure   = rule.Unsure
	Declined = "rather_not_say"
)

// Question is one thing asked.
type Question struct {
	ID         string
	Kind       Kind
	Asks       string      // the words on the screen
	Said       []Clause    // the answers that report something, as the person would say them
	Why        string      // why it is asked
	Family     string      // the kind of cause that a clinician asks after with it; empty: the last
	Short      string      // its name where there is no room for the screen's words
	NotSure    string      // a sign: the plainer question; a choice: the option that "not sure" stands for
	AskWhen    rule.Expr   // nil: always. A row of a sheet adds this to its screen's
	Until      Disposition // not asked once the answers already give this
	PutOff     rule.Expr   // while it holds a first visit does not ask it; a plan then orders nothing that rests on it
	MayDecline bool
	NoRedFlag  bool // no red flag reads it: it shapes the plan only
	Computed   bool // the program answers it from earlier visits; untold, its first option stands
	Options    []Option
	Min, Max   int64
	LikelyMin  int64 // with LikelyMax: what is asked back when it lies outside
	LikelyMax  int64 // 0: nothing is asked back
	Bands      []Band
	Rough      []Rough
	Forbids    []string // a sign: interventions that no plan orders while it is yes or not sure
	Check      Check    // what to do after "not sure"; it takes the place of the plainer question
	MayNotWait bool     // a sign: nothing may delay, so "not sure" leads to no further question
}

// Check is something to do now, lying or seated and in under a minute, that tells
// yes from no where somebody is not sure about a sign.
type Check struct {
	Do      string // what to do
	No, Yes string // the two answers after it
	Source  string // the id of where it comes from
}

// Clause is an answer in the words of whoever gave it: Says goes on from "I ".
// In that to a number {number} stands for the number.
type Clause struct{ Answer, Says string }

// Option is one answer of a choice.
type Option struct {
	ID, Says string
	Rank     int // 0 is the calmest; equal ranks are ties. Meaningless unless Ranked
	Ranked   bool
}

// Band is a range of a number or of the time since a moment. It begins at Edge,
// which belongs to it unless Over is set, and ends where the next one begins.
// Edge counts years for a number and nanoseconds for a moment.
type Band struct {
	ID, Says string
	Edge     int64
	Over     bool
	Calmest  bool // of a number: what lies above and below it is worse the farther off
}

// Rough is an answer to a moment for somebody who does not know it exactly.
type Rough struct {
	Says string
	Ago  time.Duration
}

// Screen is what is asked at one time: a sheet of up to eight signs with a title,
// or a single question.
type Screen struct {
	ID        string
	Page      string // the first screen of the page on which it stands; its own id if it stands alone
	Title     string // empty for a single question
	AskWhen   rule.Expr
	Questions []*Question

	// CarriesOver marks facts that stay true for the whole bout. All else is
	// asked again when the person comes back.
	CarriesOver bool
	// Again says when a check-in asks even for what was said before; nil: never
	// if it carries over, else always.
	Again rule.Expr
	// CheckIn marks what is asked only when the person comes back.
	CheckIn bool
	// Later marks what decides nothing about help or relief: nobody is asked at a first
	// visit, where it may be said all the same and is then used. Not said, it is neither
	// missing nor unsure there.
	Later bool
}

// Sheet says whether the screen is a sheet of signs.
func (s *Screen) Sheet() bool { return s.Title != "" }

// RedFlag is a rule that raises the disposition when its condition holds.
// Rules are alarms, not votes: nothing lowers what one of them asks for.
type RedFlag struct {
	ID            string
	Says          string // what was reported, as a phrase
	MayMean       string // why it matters
	When          rule.Expr
	Raises        Disposition
	IfUnsure      Disposition // what "not sure" costs
	Action        string      // empty: that of the disposition
	OutOfScope    string      // empty, "under_16" or "crisis"
	AsksClinician string
	Evidence      string
	Finding       string
	Disagree      string // empty, or where the sources differ
	Sources       []string
	Ref           []string
}

// Protocol is the interview and the red flags.
type Protocol struct {
	Version    string
	Date       string
	Screens    []*Screen   // in the order in which they are asked
	Scheme     rule.Scheme // their questions, by which conditions and facts know them; see Number
	RedFlags   []*RedFlag
	Recurrent  rule.Expr   // three or more bouts in twelve months
	Chronic    rule.Expr   // pain on most days for over three months
	Severe     rule.Expr   // shortens how long a plan holds
	Disagree   []rule.Expr // each holds of answers that do not fit together
	FirstFrame FirstFrame
	Words      Words
	Families   []Family
	NeverAsked []string
	ForOther   bool // every text is there in a wording for another person, too
	Retired    []Retired
}

// Retired is an id of older content, which documents, records and saved episodes
// hold: a question, an answer to the choice Of, or a sheet of the Signs.
type Retired struct {
	ID    string
	Of    string   // the choice that it was an answer to; empty: it was a question
	Now   string   // what it is read as; empty: it is left aside
	Took  []string // a question that is left aside: the answers to it
	Signs []string // a sheet: what stood on it
	Since string   // the version of the content that retired it
}

// Family is a kind of cause that a clinician asks after. They stand in the order
// in which a clinician goes through them; the last takes the questions of none.
type Family struct{ ID, Title string }

// FirstFrame is what is said before anything is asked.
type FirstFrame struct {
	ForWhom string
	Lead    string
	Signs   []string // short, to be read as one sentence
	Call    string   // holds {emergency}

	CallAnywhere string // the same where nobody knows where the person is

	Who, Me, Other     string // who has the pain, and the two answers
	Where, ChooseWhere string // which region, and that one must be chosen
}

// Words are what the interview says beside its questions.
type Words struct {
	Unsure       string // "not sure" about a sign
	UnsureChoice string // about a choice; holds {number}, that of the option it counts as
	UnsureSheet  string // beside the title of a sheet
	StillUnsure  string // after the check or the plainer question

	Under16 string // after the age of somebody for whom there is no plan

	WasUnsure, MorePlainly, FindOut string // before the sign, the plainer question and the check
}

// Number gives the questions of all screens their places, and returns p. It comes
// before any condition is read or evaluated.
func (p *Protocol) Number() *Protocol {
	p.Scheme = nil
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			p.Scheme = append(p.Scheme, rule.Column{Question: q.ID, Answers: q.Values()})
		}
	}
	return p
}

// Question returns the question with this id, or nil.
func (p *Protocol) Question(id string) *Question {
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if q.ID == id {
				return q
			}
		}
	}
	return nil
}

// Reports returns the answers to q that red flags name, and for a question that
// takes it "not sure". A no reports nothing. Which visit it is nobody says, so that reports nothing.
func (p *Protocol) Reports(q *Question) []string {
	named := map[string]bool{}
	for _, r := range p.RedFlags {
		rule.Walk(r.When, func(is rule.Is) {
			if is.Question == q.ID && q.ID != VisitID {
				for _, v := range is.Values {
					named[v] = true
				}
			}
		})
	}
	delete(named, No)
	if len(named) > 0 && q.TakesUnsure() {
		named[Unsure] = true
	}
	return slices.Sorted(maps.Keys(named))
}

// Screen returns the screen with this id, or nil.
func (p *Protocol) Screen(id string) *Screen {
	for _, s := range p.Screens {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// SignsOf returns the questions of a sheet, of older content too; none if there was none.
func (p *Protocol) SignsOf(sheet string) []*Question {
	if s := p.Screen(sheet); s != nil {
		return s.Questions
	}
	var signs []*Question
	for _, old := range p.Retired {
		if old.ID == sheet {
			for _, id := range old.Signs {
				signs = append(signs, p.Question(id))
			}
		}
	}
	return signs
}

// Values returns the finite answers of the question as facts see them: yes, no,
// unsure for a sign, the options of a choice, the bands of a number or moment.
func (q *Question) Values() []string {
	var values []string
	switch q.Kind {
	case Sign:
		values = []string{No, Yes, Unsure}
		if q.MayDecline {
			values = append(values, Declined)
		}
	case Choice:
		for _, o := range q.Options {
			values = append(values, o.ID)
		}
	case Number, Moment:
		for _, b := range q.Bands {
			values = append(values, b.ID)
		}
	}
	return values
}

// UnsureCountsAs is the place, from 1, of the option that "not sure" about a choice
// counts as; 0: it takes no "not sure".
func (q *Question) UnsureCountsAs() int {
	return slices.IndexFunc(q.Options, func(o Option) bool { return o.ID == q.NotSure }) + 1
}

// TakesUnsure says whether "not sure" can be answered. To a choice it counts as the
// option that NotSure names, and is kept as what it is, so that nobody is told
// to have said that option.
func (q *Question) TakesUnsure() bool { return q.Kind == Sign || q.Kind == Choice && q.NotSure != "" }

// InWords returns the clause for an answer; empty if the content has none.
func (q *Question) InWords(value string) string {
	for _, c := range q.Said {
		if c.Answer == value {
			return c.Says
		}
	}
	return ""
}

// Unlikely says whether a number is more likely a slip than an answer.
func (q *Question) Unlikely(n int64) bool {
	return q.LikelyMax > 0 && (n < q.LikelyMin || n > q.LikelyMax)
}

// Takes says whether value is one of the finite answers of the question.
func (q *Question) Takes(value string) bool {
	switch q.Kind {
	case Sign:
		return value == No || value == Yes || value == Unsure || value == Declined && q.MayDecline
	case Choice:
		return slices.ContainsFunc(q.Options, func(o Option) bool { return o.ID == value })
	}
	return slices.ContainsFunc(q.Bands, func(b Band) bool { return b.ID == value })
}

// Says returns the words for one of the question's finite answers.
func (q *Question) Says(value string) string {
	switch value {
	case Yes, No:
		return value
	case Unsure:
		return "not sure"
	case Declined:
		return "rather not say"
	}
	for _, o := range q.Options {
		if o.ID == value {
			return o.Says
		}
	}
	for _, b := range q.Bands {
		if b.ID == value {
			return b.Says
		}
	}
	return value
}

// Band returns the id of the band that an amount falls into: years for a number,
// nanoseconds since it for a moment.
func (q *Question) Band(amount int64) string {
	return q.Bands[q.band(amount)].ID
}

func (q *Question) band(amount int64) int {
	at := 0
	for n, b := range q.Bands[1:] {
		if amount > b.Edge || amount == b.Edge && !b.Over {
			at = n + 1
		}
	}
	return at
}
