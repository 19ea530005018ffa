package plan

import (
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// PainLine is what one person is told about tablets for the pain.
type PainLine struct {
	ID       string
	When     rule.Expr // nil, for the last: everybody else
	Says     string
	Evidence string
	Finding  string
	Sources  []string
	Ref      []string
}

// DangerSign is a reason to get help at once for those for whom its condition
// holds or may hold.
type DangerSign struct {
	ID       string
	When     rule.Expr
	Says     string
	Short    string // the same in a few words, for a list in one sentence
	Evidence string
	Finding  string
	Sources  []string
	Ref      []string
}

// PainLine returns what this person is told about tablets: that of the first
// reason they gave, or may have. It is nil for an emergency and for whoever is out
// of scope, and only then. A reason that was not asked for is none, so that the
// last line has to hold for people who have one.
func (c *Catalogue) PainLine(a triage.Assessment) *PainLine {
	if a.Disposition < triage.SelfCare || a.Disposition == triage.Emergency || a.OutOfScope != "" {
		return nil
	}
	said := Answered(a)
	for n, line := range c.Pain {
		if line.When == nil || line.When.Eval(said) != rule.False {
			return &c.Pain[n]
		}
	}
	return nil
}

// DangerSignsOf returns the danger signs of this person, by the answers they
// gave, in the order of the content.
func (c *Catalogue) DangerSignsOf(a triage.Assessment) []DangerSign {
	said := Answered(a)
	var out []DangerSign
	for _, s := range c.DangerSigns {
		if s.When.Eval(said) != rule.False {
			out = append(out, s)
		}
	}
	return out
}

// Answered are the facts without what was left out, which counts as unsure there:
// nobody is told of what they were never asked about.
func Answered(a triage.Assessment) rule.Facts {
	out := a.Facts.Clone()
	out.Forget(a.NotAsked...)
	return out
}
