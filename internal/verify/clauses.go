package verify

import (
	"fmt"
	"sync"

	"github.com/crillab/gophersat/solver"
)

// literal is a variable, or with a minus sign its opposite.
type literal int

// yes is the literal that is always true; -yes is never.
const yes literal = 1

// clauses is a formula under construction: every gate is kept once, so that the
// same condition is the same literal.
type clauses struct {
	variables int
	list      [][]int
	gates     map[string]literal
}

func newClauses() *clauses {
	c := &clauses{gates: map[string]literal{}}
	c.variable() // yes
	c.must(yes)
	return c
}

func (c *clauses) variable() literal {
	c.variables++
	return literal(c.variables)
}

// must adds that at least one of these holds.
func (c *clauses) must(any ...literal) {
	clause := make([]int, 0, len(any))
	for _, l := range any {
		switch l {
		case yes:
			if len(any) > 1 {
				return
			}
		case -yes:
			continue
		}
		clause = append(clause, int(l))
	}
	if len(clause) == 0 { // a contradiction
		clause = []int{-int(yes)}
	}
	c.list = append(c.list, clause)
}

// or is a literal that holds exactly when one of these does.
func (c *clauses) or(of ...literal) literal {
	var kept []literal
	seen := map[literal]bool{}
	for _, l := range of {
		switch {
		case l == yes, seen[-l]:
			return yes
		case l == -yes, seen[l]:
			continue
		}
		seen[l] = true
		kept = append(kept, l)
	}
	switch len(kept) {
	case 0:
		return -yes
	case 1:
		return kept[0]
	}
	key := fmt.Sprint(kept)
	if g, known := c.gates[key]; known {
		return g
	}
	g := c.variable()
	c.gates[key] = g
	for _, l := range kept {
		c.must(g, -l)
	}
	c.must(append([]literal{-g}, kept...)...)
	return g
}

// and is a literal that holds exactly when all of these do.
func (c *clauses) and(of ...literal) literal {
	opposite := make([]literal, len(of))
	for i, l := range of {
		opposite[i] = -l
	}
	return -c.or(opposite...)
}

// atLeast is a literal that holds exactly when n or more of these do.
func (c *clauses) atLeast(n int, of []literal) literal {
	// row[k] says that k or more of those seen so far hold
	row := make([]literal, n+1)
	row[0] = yes
	for k := 1; k <= n; k++ {
		row[k] = -yes
	}
	for _, l := range of {
		for k := n; k >= 1; k-- {
			row[k] = c.or(row[k], c.and(row[k-1], l))
		}
	}
	return row[n]
}

// one adds that exactly one of these holds.
func (c *clauses) one(of []literal) {
	c.must(of...)
	for i := range of {
		for j := i + 1; j < len(of); j++ {
			c.must(-of[i], -of[j])
		}
	}
}

// model says which literals hold in a solution.
type model []bool

func (m model) holds(l literal) bool {
	switch {
	case l < 0:
		return !m[-l-1]
	case int(l) > len(m):
		return false
	}
	return m[l-1]
}

// solving keeps solvers apart: those of gophersat 1.4.0 share their buffers, and
// two at the same time read each other's.
var solving sync.Mutex

// solve looks for a solution in which all of these hold as well.
func (c *clauses) solve(also ...literal) (model, bool) {
	size := 0
	for _, clause := range c.list {
		size += len(clause)
	}
	all, problem := make([]int, 0, size), make([][]int, 0, len(c.list)+len(also)) // the solver changes what it is given
	for _, clause := range c.list {
		from := len(all)
		all = append(all, clause...)
		problem = append(problem, all[from:len(all):len(all)])
	}
	for _, l := range also {
		problem = append(problem, []int{int(l)})
	}
	solving.Lock()
	defer solving.Unlock()
	s := solver.New(solver.ParseSliceNb(problem, c.variables))
	if s.Solve() != solver.Sat {
		return nil, false
	}
	return s.Model(), true
}
