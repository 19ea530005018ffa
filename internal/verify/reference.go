package verify

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
	"backspasm/safety"
)

// A reference is a line of the independent table: whoever meets its condition
// gets at least its disposition.
type reference struct {
	id, ref, because string
	place            string // its line in the table
	when             rule.Expr
	atLeast          triage.Disposition
}

// references reads the table for the questions of this content. A line that
// names a question or an answer that the content does not have is an error.
func references(p *triage.Protocol) ([]reference, error) {
	rows, err := csv.NewReader(strings.NewReader(safety.Reference)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("safety/reference.csv: %w", err)
	}
	var out []reference
	for n, row := range rows[1:] {
		r := reference{id: row[0], ref: row[3], because: row[4]}
		where := fmt.Sprintf("safety/reference.csv:%d", n+2)
		r.place = where
		d, ok := triage.ParseDisposition(row[2])
		if !ok {
			return nil, fmt.Errorf("%s: there is no disposition %q", where, row[2])
		}
		r.atLeast = d
		var all rule.All
		for _, term := range strings.Split(row[1], " & ") {
			e, err := readTerm(p, term)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", where, err)
			}
			all = append(all, e)
		}
		r.when = all
		out = append(out, r)
	}
	return out, nil
}

// readTerm reads question=answer|answer.
func readTerm(p *triage.Protocol, term string) (rule.Expr, error) {
	id, answers, ok := strings.Cut(strings.TrimSpace(term), "=")
	q := p.Question(id)
	if !ok || q == nil {
		return nil, fmt.Errorf("there is no question %q", id)
	}
	values := strings.Split(answers, "|")
	for _, v := range values {
		if !slices.Contains(q.Values(), v) {
			return nil, fmt.Errorf("%q is not an answer to %s", v, id)
		}
	}
	return p.Scheme.Is(id, values...), nil
}

// againstReference compares the rules with the table over every answer set.
func againstReference(lib *library.Library) (Finding, bool) {
	table, err := references(lib.Protocol)
	if err != nil {
		return Finding{What: err.Error()}, true
	}
	c := newClauses()
	p := newPerson(c, lib, nil, nil, true)
	for _, r := range table {
		model, ok := c.solve(p.possible(r.when), -p.raised[r.atLeast])
		if !ok {
			continue
		}
		return Finding{Rule: r.id, touches: below(lib, r.when, r.atLeast), People: []triage.Answers{p.answers(model)}, broken: func(people []triage.Answers) (string, bool) {
			got := assess(lib, people[0]).Disposition
			meets := r.when.Eval(triage.Facts(lib.Protocol, people[0], now)) != rule.False
			return fmt.Sprintf("the result is %s, but the evidence asks for %s at least (%s, %s): %s", got, r.atLeast, r.place, r.ref, r.because), meets && got < r.atLeast
		}}, true
	}
	return Finding{}, false
}
