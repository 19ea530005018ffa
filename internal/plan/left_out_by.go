package plan

import (
	"slices"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// LeftOutBy says whether a yes to this sign takes i out by one of its own
// contraindications, whatever else was answered.
func (i *Intervention) LeftOutBy(sign string) bool {
	return slices.ContainsFunc(i.LeaveOut, func(x Contraindication) bool { return follows(x.When, sign) })
}

// follows says whether a condition holds for everybody who says yes to this sign.
// It looks no further than the form of the condition: where that does not tell,
// it says no.
func follows(e rule.Expr, sign string) bool {
	n := 0
	for _, member := range rule.Members(e) {
		if follows(member, sign) {
			n++
		}
	}
	switch e := e.(type) {
	case *rule.Is:
		return e.Question == sign && slices.Contains(e.Values, triage.Yes)
	case rule.All:
		return n == len(e)
	case rule.Any:
		return n > 0
	case rule.AtLeast:
		return n >= e.N
	}
	return false
}
