package peers

import (
	"fmt"
	"strconv"
	"strings"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// infix writes conditions in the syntax that expr and CEL share.
type infix struct {
	chain bool // "a == x || a == y" in place of "a in [x, y]"
}

// nested is one expression that gives the number of the disposition and stops at
// the most urgent one.
func (w infix) nested(alarms []Alarm) string {
	var b strings.Builder
	for _, a := range alarms {
		fmt.Fprintf(&b, "(%s) ? %d : ", w.any(a.Any), a.Raises)
	}
	fmt.Fprintf(&b, "%d", triage.SelfCare)
	return b.String()
}

// any joins conditions so that the first that holds ends it.
func (w infix) any(of []rule.Expr) string { return w.join(of, " || ") }

func (w infix) join(of []rule.Expr, with string) string {
	parts := make([]string, len(of))
	for i, e := range of {
		parts[i] = "(" + w.write(e) + ")"
	}
	return strings.Join(parts, with)
}

func (w infix) write(e rule.Expr) string {
	switch e := e.(type) {
	case *rule.Is:
		return w.is(e)
	case rule.All:
		return w.atLeast(e, len(e))
	case rule.Any:
		return w.atLeast(e, 1)
	case rule.AtLeast:
		return w.atLeast(e.Of, e.N)
	case rule.Not:
		return "!(" + w.write(e.Expr) + ")"
	}
	panic(fmt.Sprintf("no syntax for a %T", e))
}

func (w infix) is(e *rule.Is) string {
	parts := make([]string, len(e.Values))
	for i, v := range e.Values {
		parts[i] = strconv.Quote(v)
	}
	if len(parts) > 1 && !w.chain {
		return e.Question + " in [" + strings.Join(parts, ", ") + "]"
	}
	for i := range parts {
		parts[i] = e.Question + " == " + parts[i]
	}
	return strings.Join(parts, " || ")
}

// atLeast reads each member at most once and stops as soon as it is decided: that
// is cheaper in these languages than adding up how many hold.
func (w infix) atLeast(of []rule.Expr, n int) string {
	switch {
	case n <= 0:
		return "true"
	case n > len(of):
		return "false"
	case n == 1:
		return w.join(of, " || ")
	case n == len(of):
		return w.join(of, " && ")
	}
	return fmt.Sprintf("(%s) ? (%s) : (%s)", w.write(of[0]), w.atLeast(of[1:], n-1), w.atLeast(of[1:], n))
}
