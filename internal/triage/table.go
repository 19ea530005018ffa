package triage

import (
	"cmp"
	"fmt"
	"slices"

	"backspasm/internal/rule"
)

// Table is the red flags as masks over bits. It gives the same disposition as the
// rules themselves (content prove shows it over all answers), without maps and
// without allocating, for those who ask about many people.
type Table struct {
	Slots  []rule.Slot // the questions that red flags read
	Alarms []Alarm     // the most urgent first
}

// Alarm is what raises one disposition.
type Alarm struct {
	Raises Disposition
	When   rule.Terms
}

// NewTable writes out the red flags of p. It fails for a rule that asks for more
// when it is unsure than when it is certain, and for one that is too wide.
func NewTable(p *Protocol) (*Table, error) {
	t := &Table{Slots: rule.Slots(p.read(), func(id string) []string { return p.Question(id).Values() })}
	for _, r := range p.RedFlags {
		if err := t.add(r); err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
	}
	slices.SortFunc(t.Alarms, func(a, b Alarm) int { return cmp.Compare(b.Raises, a.Raises) })
	return t, nil
}

// read lists the questions that red flags read, in the order of the interview.
func (p *Protocol) read() []string {
	var ids []string
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if slices.ContainsFunc(p.RedFlags, func(r *RedFlag) bool { return slices.Contains(rule.Questions(r.When), q.ID) }) {
				ids = append(ids, q.ID)
			}
		}
	}
	return ids
}

func (t *Table) add(r *RedFlag) error {
	if r.IfUnsure > r.Raises {
		return fmt.Errorf("asks for %s when unsure, for only %s when certain", r.IfUnsure, r.Raises)
	}
	may, err := rule.TermsOf(r.When, t.Slots, false)
	if err != nil {
		return err
	}
	t.raise(r.IfUnsure, may)
	if r.IfUnsure != r.Raises {
		certain, err := rule.TermsOf(r.When, t.Slots, true)
		if err != nil {
			return err
		}
		t.raise(r.Raises, certain)
	}
	return nil
}

func (t *Table) raise(d Disposition, when rule.Terms) {
	if d == 0 {
		return
	}
	i := slices.IndexFunc(t.Alarms, func(a Alarm) bool { return a.Raises == d })
	if i == -1 {
		t.Alarms = append(t.Alarms, Alarm{Raises: d, When: when})
		return
	}
	t.Alarms[i].When = rule.Either(t.Alarms[i].When, when)
}

// Disposition is the most urgent one that any red flag asks for.
func (t *Table) Disposition(b rule.Bits) Disposition {
	for i := range t.Alarms {
		if t.Alarms[i].When.Hold(b) {
			return t.Alarms[i].Raises
		}
	}
	return SelfCare
}

// Bits puts facts into the bits of the table. It is false for facts with an
// answer that its question does not have.
func (t *Table) Bits(f rule.Facts, into rule.Bits) bool {
	into.Clear(t.Slots)
	for i := range t.Slots {
		if value, reached := f[t.Slots[i].Question]; reached && !into.Set(&t.Slots[i], value) {
			return false
		}
	}
	return true
}
