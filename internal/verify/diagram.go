package verify

import (
	"math/big"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// diagram is a decision diagram over the answers, question by question in the
// order of the interview. It counts answer sets exactly. Node 0 is "never", node
// 1 is "always".
type diagram struct {
	questions []*triage.Question
	scheme    rule.Scheme // of the questions
	level     []int32
	next      [][]int32 // by answer
	unique    map[string]int32
	known     map[[3]int32]int32
	open      []int32 // by question: reached
}

func newDiagram(lib *library.Library) *diagram {
	d := &diagram{scheme: lib.Protocol.Scheme, unique: map[string]int32{}, known: map[[3]int32]int32{}}
	for _, s := range lib.Protocol.Screens {
		d.questions = append(d.questions, s.Questions...)
	}
	last := int32(len(d.questions))
	d.level, d.next = []int32{last, last}, [][]int32{nil, nil}
	d.open = make([]int32, len(d.questions))
	for _, s := range lib.Protocol.Screens {
		screen := int32(1)
		if s.AskWhen != nil {
			screen = d.mayHold(s.AskWhen)
		}
		for _, q := range s.Questions {
			open := screen
			if q.AskWhen != nil {
				open = d.apply(both, screen, d.mayHold(q.AskWhen))
			}
			d.open[d.scheme.Place(q.ID)-1] = open
		}
	}
	return d
}

// node is the diagram that goes on with next[v] for answer v at a level.
func (d *diagram) node(level int32, next []int32) int32 {
	alike := true
	for _, n := range next {
		alike = alike && n == next[0]
	}
	if alike {
		return next[0]
	}
	key := make([]byte, 0, 4+4*len(next))
	for _, n := range append([]int32{level}, next...) {
		key = append(key, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
	}
	if id, known := d.unique[string(key)]; known {
		return id
	}
	id := int32(len(d.level))
	d.unique[string(key)] = id
	d.level = append(d.level, level)
	d.next = append(d.next, append([]int32(nil), next...))
	return id
}

const (
	both int32 = iota
	either
	butNot
)

// apply joins two diagrams.
func (d *diagram) apply(how, a, b int32) int32 {
	switch {
	case how == both && (a == 0 || b == 0), how == butNot && (a == 0 || b == 1 || a == b):
		return 0
	case how == either && (a == 1 || b == 1):
		return 1
	case how == both && (a == 1 || a == b), how == either && (a == 0 || a == b):
		return b
	case how == both && b == 1, how == either && b == 0, how == butNot && b == 0:
		return a
	}
	key := [3]int32{how, a, b}
	if r, known := d.known[key]; known {
		return r
	}
	level := min(d.level[a], d.level[b])
	next := make([]int32, len(d.questions[level].Values()))
	for v := range next {
		x, y := a, b
		if d.level[a] == level {
			x = d.next[a][v]
		}
		if d.level[b] == level {
			y = d.next[b][v]
		}
		next[v] = d.apply(how, x, y)
	}
	r := d.node(level, next)
	d.known[key] = r
	return r
}

// mayHold is the diagram of "not false".
func (d *diagram) mayHold(e rule.Expr) int32 { return d.eval(e, false) }

func (d *diagram) eval(e rule.Expr, certain bool) int32 {
	switch e := e.(type) {
	case *rule.Is:
		return d.is(e, certain)
	case rule.Not:
		return d.apply(butNot, 1, d.eval(e.Expr, !certain))
	case rule.All:
		return d.atLeast(e, len(e), certain)
	case rule.AtLeast:
		return d.atLeast(e.Of, e.N, certain)
	}
	return d.atLeast(rule.Members(e), 1, certain)
}

func (d *diagram) is(e *rule.Is, certain bool) int32 {
	if e.At > len(d.scheme) {
		return 0
	}
	at := e.At - 1
	column := d.scheme[at]
	next := make([]int32, len(column.Answers))
	for v, word := range column.Answers {
		if value := column.Value(word); e.HoldsAt(value) || value == rule.NotSure && !certain {
			next[v] = 1
		}
	}
	return d.apply(both, d.open[at], d.node(int32(at), next))
}

func (d *diagram) atLeast(of []rule.Expr, n int, certain bool) int32 {
	row := make([]int32, n+1)
	row[0] = 1
	for _, e := range of {
		x := d.eval(e, certain)
		for k := n; k >= 1; k-- {
			row[k] = d.apply(either, row[k], d.apply(both, row[k-1], x))
		}
	}
	return row[n]
}

// space is the diagram of all answer sets: what is not reached counts once.
func (d *diagram) space() int32 {
	all := int32(1)
	for at, q := range d.questions {
		if d.open[at] == 1 {
			continue
		}
		first := make([]int32, len(q.Values()))
		first[0] = 1
		all = d.apply(both, all, d.apply(either, d.open[at], d.node(int32(at), first)))
	}
	return all
}

// count counts the answer sets in which a holds.
func (d *diagram) count(a int32) *big.Int {
	known := map[int32]*big.Int{}
	var below func(int32) *big.Int // from the level of the node on
	skip := func(n *big.Int, from, to int32) *big.Int {
		n = new(big.Int).Set(n)
		for l := from; l < to; l++ {
			n.Mul(n, big.NewInt(int64(len(d.questions[l].Values()))))
		}
		return n
	}
	below = func(a int32) *big.Int {
		switch {
		case a == 0:
			return new(big.Int)
		case a == 1:
			return big.NewInt(1)
		case known[a] != nil:
			return known[a]
		}
		sum := new(big.Int)
		for _, n := range d.next[a] {
			sum.Add(sum, skip(below(n), d.level[a]+1, d.level[n]))
		}
		known[a] = sum
		return sum
	}
	return skip(below(a), 0, d.level[a])
}

// Space counts the answer sets that can be given: different answers to reached
// questions, numbers and moments by their bands.
func Space(lib *library.Library) *big.Int {
	d := newDiagram(lib)
	return d.count(d.space())
}

// raised is the diagram of "some red flag raises d or more".
func (d *diagram) raised(lib *library.Library, disposition triage.Disposition) int32 {
	out := int32(0)
	for _, r := range lib.Protocol.RedFlags {
		switch {
		case r.Raises >= disposition && r.IfUnsure >= disposition:
			out = d.apply(either, out, d.eval(r.When, false))
		case r.Raises >= disposition:
			out = d.apply(either, out, d.eval(r.When, true))
		}
	}
	return out
}
