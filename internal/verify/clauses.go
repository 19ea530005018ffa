package verify

import (
	"encoding/binary"
	"slices"
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
	list      [][]int // what must hold
	known     map[string]literal
	gates     [][]literal // by variable, counted from 1: what it is the or of; nil for one that is free
}

func newClauses() *clauses {
	c := &clauses{known: map[string]literal{}, gates: make([][]literal, 1)}
	c.variable() // yes
	c.must(yes)
	return c
}

func (c *clauses) variable() literal {
	c.variables++
	c.gates = append(c.gates, nil)
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
	var key []byte
	for _, l := range kept {
		key = binary.AppendVarint(key, int64(l))
	}
	if g, known := c.known[string(key)]; known {
		return g
	}
	g := c.variable()
	c.known[string(key)], c.gates[g] = g, kept
	return g
}

// size is how many clauses all of it comes to.
func (c *clauses) size() int {
	n := len(c.list)
	for _, of := range c.gates {
		if of != nil {
			n += len(of) + 1
		}
	}
	return n
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

// solve looks for a solution in which all of these hold as well. A gate that neither
// they nor what must hold are made of is left out: whatever the rest is, it has a value.
func (c *clauses) solve(also ...literal) (model, bool) {
	problem, in := c.problem(also)
	solving.Lock()
	defer solving.Unlock()
	s := solver.New(solver.ParseSliceNb(problem, c.variables))
	if s.Solve() != solver.Sat {
		return nil, false
	}
	m := model(s.Model())
	for g, of := range c.gates {
		if of != nil && !in[g] {
			m[g-1] = slices.ContainsFunc(of, m.holds)
		}
	}
	return m, true
}

// problem is the formula for the solver, which changes what it is given, and which
// variables are in it.
func (c *clauses) problem(also []literal) (out [][]int, in []bool) {
	in = c.cone(also)
	var all []int // the clauses, one behind another
	from := 0
	end := func() {
		out = append(out, all[from:len(all):len(all)])
		from = len(all)
	}
	for _, clause := range c.list {
		all = append(all, clause...)
		end()
	}
	for _, l := range also {
		all = append(all, int(l))
		end()
	}
	for g, of := range c.gates {
		if of == nil || !in[g] {
			continue
		}
		for _, l := range of {
			all = append(all, g, int(-l))
			end()
		}
		all = append(all, -g)
		for _, l := range of {
			all = append(all, int(l))
		}
		end()
	}
	return out, in
}

// cone says which variables these, and what must hold, are made of.
func (c *clauses) cone(also []literal) []bool {
	in := make([]bool, c.variables+1)
	var todo []literal
	need := func(l literal) {
		if l = max(l, -l); !in[l] {
			in[l] = true
			todo = append(todo, l)
		}
	}
	for _, clause := range c.list {
		for _, l := range clause {
			need(literal(l))
		}
	}
	for _, l := range also {
		need(l)
	}
	for len(todo) > 0 {
		g := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, l := range c.gates[g] {
			need(l)
		}
	}
	return in
}
