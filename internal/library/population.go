package library

import (
	"time"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Population is whom the content is weighed with: what people say who open the
// program, and how that was found. It is for authors, and no run for a person reads it.
type Population struct {
	Pos       document.Pos
	Women     int64 // Share of all
	OlderFrom int64 // the age from which people are counted once more
	MostOften int64 // what the factor of one person is capped at, in thousandths
	Doubt     [3]int64
	Doubts    []int64 // Shares to try, of every sign
	Settings  []Setting
	Ages      []AgeGroup
	Asked     []*Rate
	Causes    []*Cause
	Sources   []Source // its own, beside those of sources.yaml
	Checks    Checks
	TakenBack Ways // of the answers that decide an emergency, once they are read back
	Recorded  Recorded
}

// Ways are a Share of people with an ordinary back, and of those with a serious cause.
type Ways struct{ Ordinary, Cases int64 }

// Of is the share of one or the other.
func (w Ways) Of(ill bool) int64 {
	if ill {
		return w.Cases
	}
	return w.Ordinary
}

// Checks say what a check after "not sure" does: so many of the unsure find that the
// sign is not there, or that it is; and so many of those who have it are led astray.
type Checks struct{ No, Yes, Lost, NerveLost int64 }

// Recorded is what a short run came to, for content test. The zero one says nothing.
type Recorded struct {
	People  int   // of each setting
	Margin  int64 // a Share: how far it may move
	Weights []Weight
}

// Weight are the recorded shares of one setting and scenario.
type Weight struct {
	Pos               document.Pos
	Setting, Scenario string
	Told              map[string]int64 // Shares by emergency, urgent, self_care and older_urgent
	Found             map[string]int64 // Shares, same day or sooner, by cause
}

// Whole is one as a share: shares are counted in thousand millionths, so that
// nothing is rounded in a way that differs between machines.
const Whole int64 = 1_000_000_000

// Times is one as a factor: factors are counted in thousandths.
const Times int64 = 1000

// Setting is where people open the program.
type Setting struct {
	ID, Says                       string
	Mean, Spread, Youngest, Oldest int64 // of their age, in years
}

// AgeGroup begins at From, and ends where the next one begins.
type AgeGroup struct {
	ID   string
	From int64
}

// The two rows of a Table for each setting.
const (
	Women = iota
	Men
	sexes
)

// Table is a share for each setting, sex and age group.
type Table struct {
	cells  []int64
	groups int
}

// At is the share of these people. The zero Table is nobody's.
func (t Table) At(setting, sex, group int) int64 {
	if t.cells == nil {
		return 0
	}
	return t.cells[(setting*sexes+sex)*t.groups+group]
}

// Rate is how often a question is answered in one way (Answer, else Otherwise), or by
// Parts how often in each.
type Rate struct {
	Pos               document.Pos
	Question          string
	Answer, Otherwise string
	Share             Table
	Low, High         int64 // factors of the two other scenarios
	Clusters          bool  // it comes more often in some people than in others
	Parts             []Part
	Times             []Factor  // all that fit
	Instead           []Instead // the first that fits
	Kept              Ways      // of those who said yes to the older words, who does to the ones of now
	Class             string    // published, adjusted or estimate
	Cited             []string
}

// Part is one answer and how many give it. Ago is that answer to a moment.
type Part struct {
	Answer string
	Ago    time.Duration
	Share  Table
}

// Factor changes a rate for those of whom something is true.
type Factor struct {
	When rule.Expr
	By   int64
}

// Instead replaces a rate for those of whom something is true.
type Instead struct {
	Pos       document.Pos
	When      rule.Expr
	Share     Table
	Low, High int64
	Parts     []Part
}

// Cause is a serious or urgent cause: how common, and what these people say beside
// what anybody says.
type Cause struct {
	ID, Title  string
	Pos        document.Pos
	Prevalence Table
	Women      int64    // Share; -1: as in all
	Age        Setting  // of them; Mean 0: by the prevalence
	OneOf      []string // signs of which everybody says one at least; nil: nothing is asked of them
	Says       []*Rate
	Class      string
	Cited      []string
}

// List is other advice, as rules over the same questions, for the same people.
type List struct {
	ID, Title string
	Pos       document.Pos
	Rules     []ListRule
}

// ListRule is one line of a list. Where it asks for less than the question does, so many
// of those who say yes to the question find the line true: people with an ordinary back,
// and with a serious cause.
type ListRule struct {
	*triage.RedFlag
	Ordinary, Cases int64 // Shares
	Low, High       int64 // factors of the two other scenarios
}

// RateClasses say how a rate was found: for nearly this item, for a wider or narrower
// one and scaled, or not at all.
var RateClasses = []string{"published", "adjusted", "estimate"}
